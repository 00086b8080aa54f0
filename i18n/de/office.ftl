# The office: whether it can be opened, who sits here, its set-up and its settings.

## Instead of the window, when the desk cannot be opened. Each says what happened, what is safe, what to do.

office-stopped-safe = Ihre Daten
office-stopped-do = Was Sie tun können
office-stopped-by-itself = Callbuch versucht es alle fünf Sekunden von selbst.
office-stopped-number = Für Rückfragen: { $id }

office-stopped-held = Callbuch ist auf diesem Rechner schon geöffnet
office-stopped-held-what = Ein anderes Programm arbeitet gerade mit den Daten im Ordner { $folder }. Zwei zugleich dürfen das nicht, sonst gingen Eingaben verloren.
office-stopped-held-safe = Es ist nichts verändert. Alles Gespeicherte ist da.
office-stopped-held-do = Wechseln Sie zum anderen Fenster von Callbuch oder schließen Sie es. Läuft dort der Dienst „callbuch-server“, beenden Sie ihn oder arbeiten Sie im Browser mit ihm.

office-stopped-unreachable = Der Datenbankserver antwortet nicht
office-stopped-unreachable-what = Callbuch erreicht die Datenbank des Büros gerade nicht.
office-stopped-unreachable-safe = Alles Gespeicherte liegt auf dem Server und ist unverändert.
office-stopped-unreachable-do = Prüfen Sie die Verbindung zum Netz. Besteht sie, fragen Sie bitte, wer den Server betreut, ob er läuft.

office-stopped-busy = Die Datenbank ist gerade beschäftigt
office-stopped-busy-what = Ein anderer Vorgang braucht sie ungewöhnlich lange, zum Beispiel eine Sicherung.
office-stopped-busy-safe = Alles Gespeicherte ist unverändert.
office-stopped-busy-do = Warten Sie einen Augenblick.

office-stopped-read_only = Callbuch darf in seinem Ordner nicht schreiben
office-stopped-read_only-what = Die Daten lassen sich lesen, aber nicht ändern. Damit keine Eingabe verloren geht, öffnet Callbuch sie so nicht.
office-stopped-read_only-safe = Es ist nichts verändert.
office-stopped-read_only-do = Bitten Sie die Person, die den Rechner betreut, Ihnen das Schreiben in diesem Ordner zu erlauben.

office-stopped-full = Der Datenträger ist voll
office-stopped-full-what = Es ist kein Platz mehr, um etwas zu speichern.
office-stopped-full-safe = Was gespeichert war, ist vollständig und unverändert.
office-stopped-full-do = Schaffen Sie Platz, zum Beispiel im Papierkorb. Verschieben oder löschen Sie dabei nichts aus dem Ordner von Callbuch.

office-stopped-damaged = Die Datenbank ist beschädigt
office-stopped-damaged-what = Callbuch hat beim Öffnen geprüft, ob alles zusammenpasst, und das tut es nicht. Meist ist der Datenträger die Ursache.
office-stopped-damaged-safe = Callbuch schreibt nichts mehr hinein, damit nichts verloren geht. Ihre Sicherungen sind davon nicht betroffen.
office-stopped-damaged-do = Lassen Sie den Ordner, wie er ist, und kopieren Sie ihn als Ganzes an einen anderen Ort. Spielen Sie dann die letzte Sicherung ein.

office-stopped-missing = Die Datenbank fehlt
office-stopped-missing-what = Im Ordner { $folder } lag eine Datenbank, und jetzt ist sie nicht mehr da. Vielleicht wurde sie verschoben.
office-stopped-missing-safe = Callbuch hat nichts Neues angelegt und nichts verändert. Ihre Sicherungen sind davon nicht betroffen.
office-stopped-missing-do = Stellen Sie die Datei callbuch.db zurück, oder spielen Sie die letzte Sicherung ein.

office-stopped-foreign = Diese Datei gehört nicht zu Callbuch
office-stopped-foreign-what = Dort, wo Callbuch seine Datenbank erwartet, liegt die Datei eines anderen Programms.
office-stopped-foreign-safe = Callbuch hat sie nicht angerührt.
office-stopped-foreign-do = Starten Sie Callbuch mit einem anderen Ordner oder verschieben Sie die fremde Datei.

office-stopped-newer = Diese Daten gehören zu einer neueren Fassung von Callbuch
office-stopped-newer-what = Die Daten haben den Stand { $found }, dieses Programm kennt Stand { $known }.
office-stopped-newer-safe = Es ist nichts verändert.
office-stopped-newer-do = Bringen Sie das Programm an diesem Platz auf den neuen Stand.

office-stopped-signed_out = Dieser Browser ist nicht angemeldet
office-stopped-signed_out-what = Die Adresse enthält keinen gültigen Schlüssel. Nach jedem Neustart von „callbuch-server“ gilt ein neuer.
office-stopped-signed_out-safe = Alles Gespeicherte ist unverändert.
office-stopped-signed_out-do = Öffnen Sie die Adresse, die „callbuch-server“ beim Start anzeigt, vollständig und mit allem, was hinter dem # steht.

office-stopped-no_answer = Callbuch antwortet nicht
office-stopped-no_answer-what = Dieses Fenster erreicht das Programm dahinter nicht.
office-stopped-no_answer-safe = Alles Gespeicherte ist unverändert.
office-stopped-no_answer-do = Prüfen Sie, ob „callbuch-server“ läuft und die Verbindung besteht.

office-stopped-unexpected = Callbuch lässt sich nicht öffnen
office-stopped-unexpected-what = Im Programm ist ein Fehler aufgetreten, mit dem niemand gerechnet hat.
office-stopped-unexpected-safe = Was gespeichert war, ist unverändert.
office-stopped-unexpected-do = Versuchen Sie es noch einmal. Bleibt es dabei, melden Sie es bitte mit der Nummer unten.

## Who sits here.

office-seat = Wer sitzt an diesem Platz?
office-seat-why = Ihr Name steht bei allem, was Sie eintragen. Wechseln können Sie jederzeit unten links.
office-seat-taken = Jetzt sitzt { $name } hier

## The sample office.

office-sample = Beispielbüro
office-sample-what = Kunden, Fälle und Personen sind erfunden. Probieren Sie alles aus.
office-sample-begin = Leer beginnen …
office-sample-own = Zu Ihrem Büro

## The set-up of an empty office.

office-setup = Ihr Büro einrichten
office-setup-lead = Das dauert wenige Minuten. Alles außer der ersten CID können Sie später in den Einstellungen ändern.
office-setup-back = Zurück zum Beispiel
office-setup-firm = Ihre Firma
office-setup-you = Sie
office-setup-cases = Fälle und Preise
office-setup-person-hint = Sie sind zunächst für jeden Fall zuständig, den niemand anders hat.
office-setup-initials-hint = Leer: Ihre Anfangsbuchstaben
office-setup-done = Büro einrichten

## What is said of an office, at the set-up and in the settings.

office-language = Sprache
office-language-de = Deutsch
office-language-en = English
office-name = Name der Firma
office-name-hint = So steht sie auf Zeitnachweisen und Listen.
office-street = Straße und Hausnummer
office-town = Postleitzahl und Ort
office-phone = Telefon
office-mail = E-Mail
office-support-mail = E-Mail für den Support
office-logo = Logo
office-logo-hint = Für Zeitnachweise und Listen. Ohne Logo steht dort der Name der Firma.
office-logo-choose = Bild wählen …
office-logo-other = Anderes Bild …
office-logo-remove = Entfernen
office-logo-drop = oder hierher ziehen oder einfügen
office-logo-none = Das ist kein Bild, das sich öffnen lässt. Möglich sind zum Beispiel PNG und JPEG.
office-first-cid = Erste CID
office-first-cid-hint = Die CID ist die Nummer, die jeder Fall bekommt. Von hier an zählt Callbuch aufwärts, und keine Nummer kommt zweimal vor. Hatten Sie schon ein anderes Programm, beginnen Sie über dessen letzter Nummer.
office-rate = Stundensatz ohne Pflegevertrag
office-rate-hint = Netto. Er gilt für Kunden ohne eigenen Vertrag; abgerechnet wird je angefangene Viertelstunde.
office-person-name = Vor- und Nachname
office-initials = Kürzel
office-management = Geschäftsleitung
office-management-hint = Hierhin geht, was ein Kunde eskaliert. Sie können das auch später ausfüllen.
office-manager-name = Name
office-manager-add = Weitere Person
office-manager-remove = Diese Person entfernen

## The settings.

office-settings-search = In den Einstellungen suchen
office-settings-save = Speichern
office-settings-saved = Gespeichert: { $what }
office-settings-restored = Noch nicht gespeichert, von vorhin

office-look = Darstellung und Tasten
office-look-lead = Gilt nur für Sie und sofort.
office-look-theme = Farben
office-look-theme-system = wie das System
office-look-theme-light = hell
office-look-theme-dark = dunkel
office-look-density = Zeilenabstand
office-look-density-comfortable = komfortabel
office-look-density-compact = kompakt
office-look-text = Schriftgröße
office-look-text-100 = normal
office-look-text-115 = 115 %
office-look-text-130 = 130 %
office-look-text-150 = 150 %
office-look-letters = Einzelne Buchstaben lösen Befehle aus
office-look-letters-hint = Zum Beispiel N für einen neuen Fall. Während Sie in ein Feld schreiben, ist das immer ausgeschaltet.
office-look-notices = Meldungen bei Wiedervorlagen und nahen Fristen
office-look-notices-hint = Der Rechner meldet es neben dem Fenster, solange Callbuch läuft. Im Browser gibt es keine Meldungen.

office-firm = Firma
office-web = Internet
office-directors = Geschäftsführung, wie sie im Briefkopf steht
office-register = Registergericht und Nummer
office-vat-id = USt-IdNr.
office-paper-language = Sprache des Büros
office-paper-language-hint = Für Papiere und für alle, die keine eigene Sprache gewählt haben.

office-paper = Briefkopf und Zeitnachweise
office-logo-kept = Das Logo ist gespeichert
office-colour = Farbe der Firma
office-colour-hint = Sechs Stellen, zum Beispiel #0a6072. Sie steht in einer Linie auf Ihren Papieren.
office-contact = Ansprechperson auf Zeitnachweisen
office-contact-hint = Wen der Kunde bei Fragen zur Abrechnung anruft.
office-contact-none = niemand
office-objection = Tage für einen Einwand
office-objection-hint = So lange hat der Kunde nach dem Zeitnachweis Zeit, zu widersprechen.
office-review = Durchsicht der Zeiten vor dem Abrechnen
office-review-hint = Durchgesehen wird unter „Abrechnung“.
office-review-none = keine
office-review-one = durch eine Person
office-review-two = Texte durch eine, Zeiten durch eine zweite Person

office-duty = Zuständigkeit und Eskalation
office-responsible = Zuständig, wenn niemand anders gefunden wird
office-responsible-hint = Jeder neue Fall findet jemanden: den festen Ansprechpartner des Kunden, sonst diese Person.
office-management-hint-settings = An diese Personen geht, was ein Kunde eskaliert.
office-by-person = Auswertung nach Mitarbeitern
office-by-person-allow = Berichte nach Mitarbeitern erlauben
office-by-person-hint = Zunächst aus. In vielen Betrieben muss der Betriebsrat zustimmen, bevor Arbeit nach Personen ausgewertet wird.
office-reasons = Gründe der Kostenentscheidung
office-reasons-lead = Was bei „Wer zahlt?“ zur Wahl steht. Wie abgerechnet wird, sagt die Art; der Grund gibt ihr einen Namen.
office-reasons-hint = Ein leerer Name heißt wie seine Art. Ein Grund verschwindet nie, er lässt sich nur abwählen; entschiedene Fälle behalten den Namen, unter dem entschieden wurde.
office-reason-de = Name auf Deutsch
office-reason-en = Name auf Englisch
office-reason-charge = Art
office-reason-active = zur Wahl
office-reason-add = Grund hinzufügen
office-reason-remove = Grund entfernen
office-reasons-changed = Gründe der Kostenentscheidung geändert

office-calendar = Servicezeiten
office-calendar-lead = In diesen Zeiten laufen Fristen, soweit ein Pflegevertrag nichts anderes sagt. Eine Änderung rechnet die Fristen aller offenen Fälle neu.

office-people = Mitarbeiterinnen und Mitarbeiter
office-people-lead = Wer nicht mehr hier arbeitet, bleibt in alten Fällen genannt.
office-people-left = { $count ->
    [one] Eine ausgeschiedene Person zeigen
   *[other] { $count } ausgeschiedene Personen zeigen
}
office-person-add = Person hinzufügen …
office-person-new = Neue Person
office-person-add-done = Hinzufügen
office-person-added = { $name } ist hinzugefügt
office-person-role = Aufgabe
office-person-role-hint = Zum Beispiel: Support, Buchhaltung
office-person-from = Abwesend vom
office-person-to = bis einschließlich
office-person-both-days = Bitte geben Sie beide Tage an, oder keinen.
office-person-substitute = Vertretung
office-person-substitute-hint = Bekommt neue Fälle, solange die Person abwesend ist.
office-person-nobody = niemand
office-person-active = Arbeitet hier
office-person-active-hint = Neue Fälle gehen nicht mehr an diese Person. Ihre offenen Fälle behält sie, bis Sie sie weitergeben.
office-person-left = ausgeschieden
office-person-away = abwesend bis { $to }
office-person-away-from = abwesend { $from } bis { $to }
office-person-stands-in = { $away }, Vertretung { $name }

office-prices = Preisliste
office-prices-lead = Gilt für Kunden ohne eigenen Pflegevertrag.

office-offices-sample = Sie probieren gerade im Beispielbüro. Ihr eigenes Büro liegt davon getrennt in einem anderen Ordner.
office-offices-own = Das Beispielbüro liegt von Ihren Daten getrennt. Dort können Sie alles ausprobieren und jederzeit zurückkehren.
office-offices-try = Beispielbüro öffnen
