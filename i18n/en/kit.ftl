# Words of the building blocks: buttons, lists, fields, keys.

kit-close = Close
kit-cancel = Cancel
kit-stop = Stop
kit-again = Try again
kit-loading = loading
kit-new-line = { $key } for a new line
kit-nothing-found = Nothing found.
kit-hits = { $count ->
    [0] nothing found
    [one] one hit
   *[other] { $count } hits
}
kit-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## Leaving a form in which something was typed.

kit-discard-question = What you typed is not saved yet.
kit-discard = Discard
kit-keep = Keep as a draft
kit-go-on = Keep editing

## Lists.

kit-grid-columns = Columns
kit-grid-usual = Usual columns
kit-grid-moved = The order has changed.
kit-grid-reorder = Sort again
kit-grid-failed = The list could not be read.
kit-grid-rows = { $count } rows, sorted by { $order }
kit-grid-rows-unsorted = { $count } rows

## Keys, as they are printed on the keyboard.

kit-key-ctrl = Ctrl
kit-key-shift = Shift
kit-key-alt = Alt
kit-key-space = Space
kit-key-home = Home
kit-key-end = End
kit-key-page-up = PgUp
kit-key-page-down = PgDn
kit-key-delete = Del
