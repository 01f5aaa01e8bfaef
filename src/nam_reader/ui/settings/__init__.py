"""The page on which everything can be chosen."""
