"""The district's server."""
