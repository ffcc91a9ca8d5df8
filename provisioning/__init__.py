"""The fangxue command."""
