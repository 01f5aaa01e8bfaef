"""Finding articles: what a person types, what it means, and the index's answer."""
