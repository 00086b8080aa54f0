# The words of the house: every name of a state, kind, priority, channel, charge, weekday, month and Land.
# Read by the program's pages, by documents and by mails.

## The five states; "explained" stands beside them, "meaning" is for a legend.

status-open = Open
status-open-explained = not begun
status-open-meaning = not begun yet
status-working = Working
status-working-explained = being worked on
status-working-meaning = being worked on
status-hold = Hold
status-hold-explained = put off
status-hold-meaning = put off until the date agreed with you
status-delivered = Delivered
status-delivered-explained = handed over
status-delivered-meaning = handed over, awaiting your release
status-closed = Closed
status-closed-explained = completed
status-closed-meaning = completed with your release

## Kinds of a case.

kind-error = Error
kind-assistance = Assistance
kind-extension = Extension
kind-suggestion = Suggestion

## Priorities of the maintenance contract.

priority-a = Priority A
priority-b = Priority B
priority-c = Priority C
priority-none = no priority
priority-a-short = A
priority-b-short = B
priority-c-short = C

## By which way something was said; "by" follows a verb: "reported by phone".

channel-phone = Phone
channel-phone-by = by phone
channel-mail = E-mail
channel-mail-by = by e-mail
channel-online = Customer portal
channel-online-by = in the customer portal
channel-in_person = In person
channel-in_person-by = in person
channel-remote = Remote session
channel-remote-by = during the remote session

## Charges: the name in a choice, "decision" beside a case's head, "meaning" in a legend after its letters.

charge-chargeable = chargeable
charge-chargeable-decision = chargeable
charge-chargeable-meaning = chargeable
charge-chargeable-named = chargeable · { $name }
charge-allowance = included hours
charge-allowance-decision = included hours
charge-allowance-meaning = covered by included hours
charge-allowance-named = included hours · { $name }
charge-included = maintenance contract
charge-included-decision = covered by contract
charge-included-meaning = covered by contract
charge-included-named = covered by contract · { $name }
charge-error_correction = bug fix
charge-error_correction-decision = free · bug fix
charge-error_correction-meaning = free, bug fix
charge-error_correction-named = free · { $name }
charge-warranty = warranty
charge-warranty-decision = free · warranty
charge-warranty-meaning = free, warranty
charge-warranty-named = free · { $name }
charge-goodwill = goodwill
charge-goodwill-decision = free · goodwill
charge-goodwill-meaning = free, goodwill
charge-goodwill-named = free · { $name }
charge-fixed_price = fixed price
charge-fixed_price-decision = fixed price
charge-fixed_price-meaning = part of a fixed price
charge-fixed_price-named = fixed price · { $name }
charge-internal = internal
charge-internal-decision = internal
charge-internal-meaning = internal work, never printed
charge-internal-named = internal · { $name }

## Days and months.

today = today
tomorrow = tomorrow
yesterday = yesterday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-1-short = Mon
weekday-2-short = Tue
weekday-3-short = Wed
weekday-4-short = Thu
weekday-5-short = Fri
weekday-6-short = Sat
weekday-7-short = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-1-short = Jan
month-2-short = Feb
month-3-short = Mar
month-4-short = Apr
month-5-short = May
month-6-short = Jun
month-7-short = Jul
month-8-short = Aug
month-9-short = Sep
month-10-short = Oct
month-11-short = Nov
month-12-short = Dec

## Units. The space is a no-break space.

time-of-day = { $time }
hours = { $hours } h
minutes = { $minutes } min

## The sixteen Länder, by their ISO 3166-2 letters.

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia

## Public holidays, and those that hold in a part of a Land only.

holiday-new_year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens_day = International Women’s Day
holiday-good_friday = Good Friday
holiday-easter_sunday = Easter Sunday
holiday-easter_monday = Easter Monday
holiday-labour_day = Labour Day
holiday-liberation_day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit_sunday = Whit Sunday
holiday-whit_monday = Whit Monday
holiday-corpus_christi = Corpus Christi
holiday-uprising_day = Anniversary of the Uprising
holiday-peace_festival = Augsburg Peace Festival
holiday-assumption = Assumption Day
holiday-childrens_day = Children’s Day
holiday-unity_day = Day of German Unity
holiday-reformation = Reformation Day
holiday-all_saints = All Saints’ Day
holiday-repentance = Day of Repentance
holiday-christmas = Christmas Day
holiday-boxing_day = Boxing Day
holiday-partial-augsburg = Augsburg Peace Festival (city of Augsburg only)
holiday-partial-mariae_himmelfahrt_by = Assumption Day (municipalities with a Catholic majority)
holiday-partial-fronleichnam_sn = Corpus Christi (Catholic municipalities of the Sorbian area)
holiday-partial-fronleichnam_th = Corpus Christi (Eichsfeld and other Catholic parts)
