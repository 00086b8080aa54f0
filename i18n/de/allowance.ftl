# Included hours, wherever work begins.

allowance-label = Kontingent
allowance-left = noch { $left } von { $whole } bis { $day }
allowance-warning-three_quarters = Drei Viertel des Kontingents sind verbraucht.
allowance-warning-nine_tenths = Das Kontingent ist zu neun Zehnteln verbraucht.
allowance-warning-used_up = Das Kontingent ist verbraucht. Weitere Arbeit ist kostenpflichtig.
