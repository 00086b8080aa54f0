# What a contract's versions were used for.

contract-stated = { $count ->
    [one] Already finalised by this version: { $numbers }. It stays as it is; what you change holds for everything that is not finalised yet.
   *[other] Already finalised by this version: { $numbers }. They stay as they are; what you change holds for everything that is not finalised yet.
}
contract-stated-many = { $count } statements are already finalised by this version, the latest { $numbers }. They stay as they are; what you change holds for everything that is not finalised yet.
