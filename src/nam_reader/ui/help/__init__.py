"""What helps a person: the list of the help's pages and the sheet of keys."""
