"""The keys of the window's actions: which they are, how they are changed, and how they are recognised."""
