"""The notebook: highlights, notes, tags and reading positions, and where highlights sit in a text."""
