# What a contract's versions were used for.

contract-stated = { $count ->
    [one] Nach dieser Fassung ist schon festgeschrieben: { $numbers }. Er bleibt, wie er ist; was Sie ändern, gilt für alles, was noch nicht festgeschrieben ist.
   *[other] Nach dieser Fassung sind schon festgeschrieben: { $numbers }. Sie bleiben, wie sie sind; was Sie ändern, gilt für alles, was noch nicht festgeschrieben ist.
}
contract-stated-many = Nach dieser Fassung sind schon { $count } Zeitnachweise festgeschrieben, zuletzt { $numbers }. Sie bleiben, wie sie sind; was Sie ändern, gilt für alles, was noch nicht festgeschrieben ist.
