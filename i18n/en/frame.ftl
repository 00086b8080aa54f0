# The window around all features: places, search, timers, messages, keys, handbook, settings.

frame-brand = Callbuch
frame-places = Places
frame-program = Program
frame-timers = Running and paused timers
frame-timer-pause = Pause: { $what }
frame-timer-go-on = Continue: { $what }
frame-timer-more = More about the timer: { $what }
frame-connection-connecting = Connecting
frame-connection-connected = Connected
frame-connection-lost = No connection

## Search and commands.

frame-search = CID, customer, words
frame-search-all = Search
frame-search-hint = CID, customer, words, or > for commands
frame-search-cid = CID, for example 4711
frame-search-hits = Hits
frame-commands = Commands
frame-go-to-cid = Go to a CID

## Taking back.

frame-undo = Undo
frame-undo-last = Undo the last act
frame-undone = Taken back: { $act }

## Overview of keys.

frame-keys = All keys
frame-keys-lists = In lists
frame-key-next = Next row
frame-key-previous = Previous row
frame-key-ends = First and last row
frame-key-mark = Mark a row
frame-key-mark-range = Mark up to here
frame-key-mark-all = Mark all
frame-key-open = Open

## Handbook.

frame-handbook = Handbook
frame-handbook-contents = Contents
frame-handbook-search = Search the handbook
frame-handbook-empty = This version comes without a handbook
frame-handbook-empty-text = The keys of all commands are in the overview that opens with the key ?.

## Settings.

frame-settings = Settings

## Who at the customer said something, agreed or released; who pays.

frame-said-way = How
frame-said-consent = Agreed by
frame-said-costs = Priority A costs the customer something.
frame-said-when = Agreed { $when }.
frame-said-may-not = { $name } may not order priority A, says the customer’s record. Please have someone agree who may.
frame-said-proposed = proposed

## Service calendars.

frame-land = Land
frame-land-none = no public holidays
frame-land-hint = Deadlines do not run on its public holidays.
frame-land-days = { $count } public holidays in { $year }
frame-calendar-week = Service hours
frame-calendar-week-hint = Deadlines run in these times only. Several a day are separated by commas: 8–12, 13–17. Around the clock is 0–24.
frame-calendar-spread = Monday’s times for Monday to Friday
frame-calendar-closed = Closed days
frame-calendar-closed-hint = For example 24.12. or 24.12. – 2.1.; Enter adds.
frame-calendar-add = Add
frame-calendar-remove = Remove { $day }
frame-calendar-past = { $count ->
    [one] One day in the past
   *[other] { $count } days in the past
}
frame-calendar-backwards = The second day is before the first. Please write the year too.
frame-calendar-too-many = These are more than { $most } days at once. Please check both days.
frame-calendar-zone = Time zone

## Failures that only this side of the line can know.

error-no_answer = Callbuch does not answer. What you typed is still there. Please check the connection and try again.
error-unexpected = That did not work. What was saved is unchanged, and what you typed is still there. Please try again.

# A file that was saved.
frame-saved = Saved: { $name }
frame-open-file = Open
frame-show-in-folder = Show in folder
