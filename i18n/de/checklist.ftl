# The checklist of a case.

checklist-title = Checkliste
checklist-count = { $done } von { $all }
checklist-act = Punkt zur Checkliste …
checklist-new = Neuer Punkt
checklist-placeholder = Was ist noch zu tun? Eingabe fügt hinzu.
checklist-by = { $who }, { $when }
checklist-up = „{ $text }“ nach oben
checklist-down = „{ $text }“ nach unten
checklist-remove = „{ $text }“ entfernen
checklist-done-added = Punkt zu { $cid } hinzugefügt
checklist-done-ticked = „{ $text }“ erledigt
checklist-done-unticked = „{ $text }“ wieder offen
checklist-done-moved = Reihenfolge geändert
checklist-done-removed = „{ $text }“ entfernt
