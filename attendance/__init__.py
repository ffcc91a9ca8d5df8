"""What an event means: the package that every tier shares.

Pure, except `journal` (a file), `clock` (the time) and `settings` (a file). Read it in this order:
`model`, `card`, `snapshot`, `policy`, `presence`, `wire`, `topics`, `sync`, `journal`.
"""
