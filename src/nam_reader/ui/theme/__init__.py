"""The look: colours, type, icons and the small widgets every pane is made of."""
