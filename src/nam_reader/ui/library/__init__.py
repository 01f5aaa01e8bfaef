"""The library's side of the window: the sidebar, the list of articles, the start page."""
