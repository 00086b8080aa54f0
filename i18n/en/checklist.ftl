# The checklist of a case.

checklist-title = Checklist
checklist-count = { $done } of { $all }
checklist-act = Add to the checklist …
checklist-new = New item
checklist-placeholder = What is to be done? Enter adds it.
checklist-by = { $who }, { $when }
checklist-up = Move “{ $text }” up
checklist-down = Move “{ $text }” down
checklist-remove = Remove “{ $text }”
checklist-done-added = Item added to { $cid }
checklist-done-ticked = “{ $text }” done
checklist-done-unticked = “{ $text }” to be done again
checklist-done-moved = Order changed
checklist-done-removed = “{ $text }” removed
