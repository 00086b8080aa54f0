# The words of the house: every name of a state, kind, priority, channel, charge, weekday, month and Land.
# Read by the program's pages, by documents and by mails.

## The five states. The customers know the English words; "explained" stands beside them, "meaning" is for a legend.

status-open = Open
status-open-explained = offen
status-open-meaning = noch nicht begonnen
status-working = Working
status-working-explained = in Arbeit
status-working-meaning = in Arbeit
status-hold = Hold
status-hold-explained = zurückgestellt
status-hold-meaning = mit Ihnen vereinbart zurückgestellt bis zum Termin
status-delivered = Delivered
status-delivered-explained = ausgeliefert
status-delivered-meaning = ausgeliefert, Ihre Freigabe steht aus
status-closed = Closed
status-closed-explained = abgeschlossen
status-closed-meaning = abgeschlossen mit Ihrer Freigabe

## Kinds of a case.

kind-error = Fehler
kind-assistance = Hilfestellung
kind-extension = Erweiterung
kind-suggestion = Verbesserungsvorschlag

## Priorities of the maintenance contract.

priority-a = Priorität A
priority-b = Priorität B
priority-c = Priorität C
priority-none = ohne Priorität
priority-a-short = A
priority-b-short = B
priority-c-short = C

## By which way something was said; "by" follows a verb: "gemeldet am Telefon".

channel-phone = Telefon
channel-phone-by = am Telefon
channel-mail = E-Mail
channel-mail-by = per E-Mail
channel-online = Onlinezugriff
channel-online-by = über den Onlinezugriff
channel-in_person = persönlich
channel-in_person-by = im persönlichen Gespräch
channel-remote = Fernwartung
channel-remote-by = während der Fernwartung

## Charges: the name in a choice, "decision" beside a case's head, "meaning" in a legend after its letters.

charge-chargeable = kostenpflichtig
charge-chargeable-decision = kostenpflichtig
charge-chargeable-meaning = kostenpflichtig
charge-chargeable-named = kostenpflichtig · { $name }
charge-allowance = Stundenkontingent
charge-allowance-decision = Stundenkontingent
charge-allowance-meaning = durch das Stundenkontingent gedeckt
charge-allowance-named = Stundenkontingent · { $name }
charge-included = Pflegevertrag
charge-included-decision = im Pflegevertrag enthalten
charge-included-meaning = im Pflegevertrag enthalten
charge-included-named = im Pflegevertrag enthalten · { $name }
charge-error_correction = Fehlerbehebung
charge-error_correction-decision = kostenlos · Fehlerbehebung
charge-error_correction-meaning = kostenlos, Fehlerbehebung
charge-error_correction-named = kostenlos · { $name }
charge-warranty = Gewährleistung
charge-warranty-decision = kostenlos · Gewährleistung
charge-warranty-meaning = kostenlos, Gewährleistung
charge-warranty-named = kostenlos · { $name }
charge-goodwill = Kulanz
charge-goodwill-decision = kostenlos · Kulanz
charge-goodwill-meaning = kostenlos, Kulanz
charge-goodwill-named = kostenlos · { $name }
charge-fixed_price = Festpreis
charge-fixed_price-decision = Festpreis
charge-fixed_price-meaning = im Festpreis enthalten
charge-fixed_price-named = Festpreis · { $name }
charge-internal = intern
charge-internal-decision = intern
charge-internal-meaning = interne Arbeit, wird nicht gedruckt
charge-internal-named = intern · { $name }

## Days and months.

today = heute
tomorrow = morgen
yesterday = gestern
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-1-short = Mo
weekday-2-short = Di
weekday-3-short = Mi
weekday-4-short = Do
weekday-5-short = Fr
weekday-6-short = Sa
weekday-7-short = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-1-short = Jan.
month-2-short = Feb.
month-3-short = März
month-4-short = Apr.
month-5-short = Mai
month-6-short = Juni
month-7-short = Juli
month-8-short = Aug.
month-9-short = Sept.
month-10-short = Okt.
month-11-short = Nov.
month-12-short = Dez.

## Units. The space is a no-break space.

time-of-day = { $time } Uhr
hours = { $hours } Std.
minutes = { $minutes } min

## The sixteen Länder, by their ISO 3166-2 letters.

land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen

## Public holidays, and those that hold in a part of a Land only.

holiday-new_year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens_day = Internationaler Frauentag
holiday-good_friday = Karfreitag
holiday-easter_sunday = Ostersonntag
holiday-easter_monday = Ostermontag
holiday-labour_day = Tag der Arbeit
holiday-liberation_day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit_sunday = Pfingstsonntag
holiday-whit_monday = Pfingstmontag
holiday-corpus_christi = Fronleichnam
holiday-uprising_day = Jahrestag des Volksaufstandes
holiday-peace_festival = Augsburger Friedensfest
holiday-assumption = Mariä Himmelfahrt
holiday-childrens_day = Weltkindertag
holiday-unity_day = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-all_saints = Allerheiligen
holiday-repentance = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-boxing_day = 2. Weihnachtstag
holiday-partial-augsburg = Augsburger Friedensfest (nur Stadt Augsburg)
holiday-partial-mariae_himmelfahrt_by = Mariä Himmelfahrt (Gemeinden mit überwiegend katholischer Bevölkerung)
holiday-partial-fronleichnam_sn = Fronleichnam (katholische Gemeinden im sorbischen Gebiet)
holiday-partial-fronleichnam_th = Fronleichnam (Eichsfeld und andere katholische Gegenden)
