"""Liveblog as lesson 10 leaves it: made in a folder of its own, and shown."""
