"""The command line: one module a command group, and no logic of its own.

``main`` holds the group; a command's module is loaded only when that command is used, and nothing here
imports Qt: ``launch`` does that at the moment the window is wanted.
"""
