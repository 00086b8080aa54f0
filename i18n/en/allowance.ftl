# Included hours, wherever work begins.

allowance-label = Included hours
allowance-left = { $left } left of { $whole } until { $day }
allowance-warning-three_quarters = Three quarters of the included hours are used.
allowance-warning-nine_tenths = Nine tenths of the included hours are used.
allowance-warning-used_up = The included hours are used up. Further work is chargeable.
