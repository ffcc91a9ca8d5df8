"""Figures, each beside the limit it is a ratio of."""
