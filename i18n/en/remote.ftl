# Remote sessions: the customer's consent, the start of the program, the time it took.

remote-title = Remote session for CID { $cid }
remote-consent = Consent given by
remote-id = TeamViewer ID
remote-id-hint = 8 to 12 digits, as shown on the customer's screen.
remote-keep = Keep this ID with { $name }
remote-keep-instead = Keep this ID with { $name }, until now { $before }
remote-start = Record consent and start
remote-means = The consent is then part of the case. Nothing is started without it.
remote-since = Remote session with { $by }, begun { $when }.
remote-book = Book time since { $from } …
remote-started = TeamViewer starts with { $id }. The consent is part of the case.

## After the consent, where the program cannot be started from here or did not start.

remote-ready = The consent of { $by } is part of the case. Open TeamViewer now, or type this ID there by hand.
remote-missing = TeamViewer is not set up on this computer and was not started. The consent of { $by } is part of the case. Start TeamViewer yourself and type this ID.
remote-refused = The case now says that the remote session did not come about. Have the ID read to you again and start over.
remote-copy = Copy ID
remote-copied = { $id } is on the clipboard
remote-open = Open TeamViewer
remote-failed = Did not come about
remote-close = Close
