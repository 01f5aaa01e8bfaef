"""Controllers: each takes the wishes of its panes, runs operations, and gives the answers back."""
