"""The window, in Qt Widgets. Views emit wishes, controllers run operations on worker lanes."""
