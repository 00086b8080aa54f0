# The office: whether it can be opened, who sits here, its set-up and its settings.

## Instead of the window, when the desk cannot be opened. Each says what happened, what is safe, what to do.

office-stopped-safe = Your data
office-stopped-do = What you can do
office-stopped-by-itself = Callbuch tries again every five seconds.
office-stopped-number = To quote: { $id }

office-stopped-held = Callbuch is already open on this computer
office-stopped-held-what = Another program is working with the data in the folder { $folder }. Two at once may not, or entries would be lost.
office-stopped-held-safe = Nothing was changed. Everything that was saved is there.
office-stopped-held-do = Go to the other Callbuch window, or close it. If the service “callbuch-server” is running there, end it or work with it in the browser.

office-stopped-unreachable = The database server does not answer
office-stopped-unreachable-what = Callbuch cannot reach the office’s database at the moment.
office-stopped-unreachable-safe = Everything that was saved is on the server, unchanged.
office-stopped-unreachable-do = Check the network connection. If there is one, please ask whoever looks after the server whether it is running.

office-stopped-busy = The database is busy
office-stopped-busy-what = Something else needs it for unusually long, a backup for example.
office-stopped-busy-safe = Everything that was saved is unchanged.
office-stopped-busy-do = Wait a moment.

office-stopped-read_only = Callbuch may not write in its folder
office-stopped-read_only-what = The data can be read but not changed. Callbuch does not open it like this, so that nothing you enter is lost.
office-stopped-read_only-safe = Nothing was changed.
office-stopped-read_only-do = Ask whoever looks after this computer to let you write in this folder.

office-stopped-full = The disk is full
office-stopped-full-what = There is no space left to save anything.
office-stopped-full-safe = What was saved is complete and unchanged.
office-stopped-full-do = Make some room, in the recycle bin for example. Do not move or delete anything in Callbuch’s folder.

office-stopped-damaged = The database is damaged
office-stopped-damaged-what = Callbuch checked on opening whether everything fits together, and it does not. Most often the disk is the cause.
office-stopped-damaged-safe = Callbuch writes nothing more into it, so that nothing is lost. Your backups are not affected.
office-stopped-damaged-do = Leave the folder as it is and copy all of it to another place. Then restore the latest backup.

office-stopped-missing = The database is missing
office-stopped-missing-what = There was a database in the folder { $folder }, and now it is gone. Perhaps it was moved.
office-stopped-missing-safe = Callbuch has made nothing new and changed nothing. Your backups are not affected.
office-stopped-missing-do = Put the file callbuch.db back, or restore the last backup.

office-stopped-foreign = This file is not Callbuch’s
office-stopped-foreign-what = Where Callbuch expects its database there is a file of another program.
office-stopped-foreign-safe = Callbuch did not touch it.
office-stopped-foreign-do = Start Callbuch with another folder, or move the other file away.

office-stopped-newer = This data belongs to a newer version of Callbuch
office-stopped-newer-what = The data is at level { $found }, this program knows level { $known }.
office-stopped-newer-safe = Nothing was changed.
office-stopped-newer-do = Bring the program at this desk up to date.

office-stopped-signed_out = This browser is not signed in
office-stopped-signed_out-what = The address has no valid key. After each restart of “callbuch-server” a new one counts.
office-stopped-signed_out-safe = Everything that was saved is unchanged.
office-stopped-signed_out-do = Open the address that “callbuch-server” shows when it starts, all of it, with everything after the #.

office-stopped-no_answer = Callbuch does not answer
office-stopped-no_answer-what = This window cannot reach the program behind it.
office-stopped-no_answer-safe = Everything that was saved is unchanged.
office-stopped-no_answer-do = Check whether “callbuch-server” is running and the connection is there.

office-stopped-unexpected = Callbuch cannot be opened
office-stopped-unexpected-what = An error happened in the program that nobody expected.
office-stopped-unexpected-safe = What was saved is unchanged.
office-stopped-unexpected-do = Try again. If it stays like this, please report it with the number below.

## Who sits here.

office-seat = Who sits at this desk?
office-seat-why = Your name stands beside everything you enter. You can change it at any time at the bottom left.
office-seat-taken = { $name } sits here now

## The sample office.

office-sample = Sample office
office-sample-what = Customers, cases and people are made up. Try anything you like.
office-sample-begin = Begin with an empty office …
office-sample-own = To your office

## The set-up of an empty office.

office-setup = Set up your office
office-setup-lead = This takes a few minutes. Everything but the first CID can be changed later in the settings.
office-setup-back = Back to the sample
office-setup-firm = Your firm
office-setup-you = You
office-setup-cases = Cases and prices
office-setup-person-hint = At first you are responsible for every case that nobody else has.
office-setup-initials-hint = Empty: your initials
office-setup-done = Set up the office

## What is said of an office, at the set-up and in the settings.

office-language = Language
office-language-de = Deutsch
office-language-en = English
office-name = Name of the firm
office-name-hint = As it stands on statements of time and lists.
office-street = Street and number
office-town = Post code and town
office-phone = Telephone
office-mail = Mail
office-support-mail = Mail for support
office-logo = Logo
office-logo-hint = For statements of time and lists. Without a logo the firm’s name stands there.
office-logo-choose = Choose a picture …
office-logo-other = Another picture …
office-logo-remove = Remove
office-logo-drop = or drop or paste one here
office-logo-none = This is not a picture that can be opened. PNG and JPEG, for example, are possible.
office-first-cid = First CID
office-first-cid-hint = The CID is the number that every case gets. Callbuch counts upwards from here, and no number comes twice. If you used another program before, begin above its last number.
office-rate = Hourly rate without a maintenance contract
office-rate-hint = Net. It holds for customers without a contract of their own; each started quarter of an hour is billed.
office-person-name = First and last name
office-initials = Initials
office-management = Management
office-management-hint = This is where a customer’s escalation goes. You can fill it in later.
office-manager-name = Name
office-manager-add = Another person
office-manager-remove = Remove this person

## The settings.

office-settings-search = Search the settings
office-settings-save = Save
office-settings-saved = Saved: { $what }
office-settings-restored = Not saved yet, from earlier

office-look = Look and keys
office-look-lead = Holds for you only, and at once.
office-look-theme = Colours
office-look-theme-system = as the system
office-look-theme-light = light
office-look-theme-dark = dark
office-look-density = Row spacing
office-look-density-comfortable = comfortable
office-look-density-compact = compact
office-look-text = Text size
office-look-text-100 = normal
office-look-text-115 = 115 %
office-look-text-130 = 130 %
office-look-text-150 = 150 %
office-look-letters = Single letters act
office-look-letters-hint = For example N for a new case. While you write in a field this is always off.
office-look-notices = Notices of resubmissions and near deadlines
office-look-notices-hint = The computer says it beside the window while Callbuch runs. In a browser there are no notices.

office-firm = Firm
office-web = Web
office-directors = Directors, as in the letterhead
office-register = Register and number
office-vat-id = VAT ID
office-paper-language = The office’s language
office-paper-language-hint = For papers, and for everyone who did not choose one.

office-paper = Letterhead and statements
office-logo-kept = The logo is saved
office-colour = The firm’s colour
office-colour-hint = Six places, for example #0a6072. It stands in one line on your papers.
office-contact = Contact on statements of time
office-contact-hint = Whom the customer calls with questions about them.
office-contact-none = nobody
office-objection = Days to object
office-objection-hint = How long a customer may object to a statement of time.
office-review = Looking over times before billing
office-review-hint = This is done under “Billing”.
office-review-none = none
office-review-one = by one person
office-review-two = texts by one, times by another person

office-duty = Responsibility and escalation
office-responsible = Responsible when nobody else is found
office-responsible-hint = Every new case finds someone: the customer’s standing contact, else this person.
office-management-hint-settings = A customer’s escalation goes to these people.
office-by-person = Reports person by person
office-by-person-allow = Allow reports person by person
office-by-person-hint = Off at first. In many firms the works council must agree before work is reported by person.
office-reasons = Reasons of the charge decision
office-reasons-lead = What can be chosen at “Who pays?”. How it is billed follows from the kind; the reason gives it a name.
office-reasons-hint = Without a name a reason is called as its kind. A reason never goes, it can only be taken off the list; decided cases keep the name they were decided by.
office-reason-de = German name
office-reason-en = English name
office-reason-charge = Kind
office-reason-active = on the list
office-reason-add = Add a reason
office-reason-remove = Remove the reason
office-reasons-changed = Reasons of the charge decision changed

office-calendar = Service hours
office-calendar-lead = Deadlines run in these hours, unless a maintenance contract says otherwise. A change computes the deadlines of all open cases again.

office-people = People
office-people-lead = Whoever no longer works here is still named in old cases.
office-people-left = { $count ->
    [one] Show one person who left
   *[other] Show { $count } people who left
}
office-person-add = Add a person …
office-person-new = New person
office-person-add-done = Add
office-person-added = { $name } is added
office-person-role = Work
office-person-role-hint = For example: support, accounting
office-person-from = Away from
office-person-to = up to and including
office-person-both-days = Please enter both days, or none.
office-person-substitute = Substitute
office-person-substitute-hint = Gets new cases while the person is away.
office-person-nobody = nobody
office-person-active = Works here
office-person-active-hint = New cases no longer go to this person. The open ones stay until you hand them on.
office-person-left = left
office-person-away = away until { $to }
office-person-away-from = away { $from } to { $to }
office-person-stands-in = { $away }, { $name } stands in

office-prices = Price list
office-prices-lead = Holds for customers without a maintenance contract of their own.

office-offices-sample = You are trying things out in the sample office. Your own office is apart from it, in another folder.
office-offices-own = The sample office is apart from your data. You can try anything there and come back at any time.
office-offices-try = Open the sample office
