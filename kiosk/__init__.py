"""The kiosk at a school's gate."""
