"""The look and the words that every page shares."""
