"""From a word to its index keys: how words are cut and folded, their families, and the keys of names."""
