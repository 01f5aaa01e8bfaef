"""The reader: an article as text, with highlights, hits, and the small tools around them."""
