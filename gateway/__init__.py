"""The school's gateway: broker, inbox, snapshot, board."""
