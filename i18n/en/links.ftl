# Links between cases.

links-title = Linked cases
links-none = Not linked with another case.
links-panel-title = Link CID { $cid }
links-panel-main = Link
links-panel-main-with = Link with { $other }
links-panel-which = Please name the CID of the other case first.
links-kind = This case is
links-kind-caused_by = caused by
links-kind-causes = cause of
links-kind-follows = follow-up of
links-kind-followed_by = followed up in
links-kind-duplicate_of = duplicate of
links-kind-has_duplicate = the same reported in
links-other = Other case
links-done = { $cid } and { $other } linked
links-remove = Remove the link with { $other }
links-removed = { $cid } and { $other } are no longer linked
