# Attachments: files beside a case.

attachments-title = Attachments
attachments-none = Paste a screenshot with Ctrl V, drop files here, or choose them.
attachments-act = Attach a file …
attachments-save = Save { $name }
attachments-remove = Remove { $name }
attachments-about = { $size } · { $who } · { $when }
attachments-done = { $name } attached to { $cid }
attachments-sending = Attaching { $name }
attachments-waiting = { $name } is waiting
attachments-dismiss = Close the message about { $name }
attachments-drop = Drop here to attach to CID { $cid }
attachments-screenshot = Screenshot { $when }
attachments-view-save = Save …
attachments-view-close = Close
attachments-unseen = This picture cannot be shown here. Save it to look at it.
attachments-remove-title = Remove attachment
attachments-remove-main = Remove attachment
attachments-remove-reason = Why?
attachments-remove-means = “{ $name }” is no longer shown then. That it was there, and why it was removed, stays in the history. Ctrl Z brings it back.
attachments-removed = { $name } removed
