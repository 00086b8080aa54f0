# One change to several marked cases.

bulk-cases = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
bulk-assign = Bearbeiter
bulk-classify = Priorität
bulk-hold = Wiedervorlage
bulk-assign-title = Wer bearbeitet { $cases }?
bulk-assign-main = { $cases } an { $name } geben
bulk-assign-done = { $cases } liegen jetzt bei { $name }
bulk-classify-title = Priorität für { $cases }
bulk-classify-main = { $cases } auf { $priority } setzen
bulk-classify-done = { $cases } auf { $priority } gesetzt
bulk-classify-means = Die Fristen werden ab dem Eingang neu gerechnet. Wo A den Kunden etwas kostet, muss er im Fall selbst zustimmen.
bulk-hold-title = { $cases } zurückstellen
bulk-hold-main = { $cases } zurückstellen bis { $until }
bulk-hold-main-when = Zurückstellen
bulk-hold-reason = Worauf warten wir?
bulk-hold-reason-kept = leer: wie bisher vereinbart
bulk-hold-way = Vereinbart
bulk-hold-means = Vereinbart gilt es mit dem, der gefragt hat. Fälle auf Hold bekommen den neuen Tag; Closed bleibt Closed.
bulk-hold-done = { $cases } ruhen bis { $until }
bulk-refused = Nicht geändert und noch markiert: { $list }
bulk-refused-one = { $cid }: { $why }
bulk-refused-more = { $list } und { $count } weitere
