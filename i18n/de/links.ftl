# Links between cases.

links-title = Verknüpfte Fälle
links-none = Mit keinem anderen Fall verknüpft.
links-panel-title = CID { $cid } verknüpfen
links-panel-main = Verknüpfen
links-panel-main-with = Mit { $other } verknüpfen
links-panel-which = Bitte nennen Sie zuerst die CID des anderen Falls.
links-kind = Dieser Fall ist
links-kind-caused_by = verursacht durch
links-kind-causes = Ursache von
links-kind-follows = Folgefall von
links-kind-followed_by = fortgesetzt in
links-kind-duplicate_of = doppelt von
links-kind-has_duplicate = dasselbe meldet
links-other = Anderer Fall
links-done = { $cid } und { $other } verknüpft
links-remove = Verknüpfung mit { $other } entfernen
links-removed = { $cid } und { $other } sind nicht mehr verknüpft
