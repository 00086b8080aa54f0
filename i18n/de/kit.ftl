# Words of the building blocks: buttons, lists, fields, keys.

kit-close = Schließen
kit-cancel = Abbrechen
kit-stop = Anhalten
kit-again = Noch einmal versuchen
kit-loading = wird geladen
kit-new-line = { $key } für eine neue Zeile
kit-nothing-found = Nichts gefunden.
kit-hits = { $count ->
    [0] nichts gefunden
    [one] ein Treffer
   *[other] { $count } Treffer
}
kit-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}

## Leaving a form in which something was typed.

kit-discard-question = Ihre Eingaben sind noch nicht gespeichert.
kit-discard = Verwerfen
kit-keep = Als Entwurf behalten
kit-go-on = Weiter bearbeiten

## Lists.

kit-grid-columns = Spalten
kit-grid-usual = Spalten wie vorgesehen
kit-grid-moved = Die Reihenfolge hat sich geändert.
kit-grid-reorder = Neu ordnen
kit-grid-failed = Die Liste konnte nicht gelesen werden.
kit-grid-rows = { $count } Zeilen, sortiert nach { $order }
kit-grid-rows-unsorted = { $count } Zeilen

## Keys, as they are printed on the keyboard.

kit-key-ctrl = Strg
kit-key-shift = Umschalt
kit-key-alt = Alt
kit-key-space = Leertaste
kit-key-home = Pos1
kit-key-end = Ende
kit-key-page-up = Bild↑
kit-key-page-down = Bild↓
kit-key-delete = Entf
