"""Which panes are seen at which width: the window's own choice, and the person's, which wins."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple

ONE_PANE_BELOW = 760
NO_SIDEBAR_BELOW = 1000
NO_NOTES_BELOW = 1280
HEAD = 52  # what the head of the text's pane takes


class Mode(StrEnum):
    """How much room the window has."""

    WIDE = "wide"
    MIDDLE = "middle"
    NARROW = "narrow"
    ONE = "one"


WIDTHS = {  # sidebar, list, reader, notes: of the mock-ups; the reader takes what is left
    Mode.WIDE: [216, 312, 624, 288],
    Mode.MIDDLE: [216, 312, 560, 288],
    Mode.NARROW: [216, 284, 616, 288],
    Mode.ONE: [216, 312, 480, 288],
}


class Seen(NamedTuple):
    """Which panes are shown."""

    sidebar: bool
    list: bool
    reader: bool
    notes: bool


class Arrangement:
    """What the person has chosen for each mode, and the widths kept for it.

    ``reading``: in the one-pane mode the text is shown, not the list. ``focus``: the text alone, in any mode.
    """

    def __init__(
        self,
        mode: Mode = Mode.WIDE,
        *,
        reading: bool = False,
        focus: bool = False,
        sidebar: dict[str, bool] | None = None,
        notes: dict[str, bool] | None = None,
        widths: dict[str, list[int]] | None = None,
    ) -> None:
        self.mode = mode
        self.reading = reading
        self.focus = focus
        self.sidebar = sidebar or {}
        self.notes = notes or {}
        self.widths = widths or {}

    def seen(self) -> Seen:
        """Return the panes to show now."""
        if self.focus:
            return Seen(sidebar=False, list=False, reader=True, notes=False)
        sidebar, notes = (
            self._chosen(self.sidebar, Mode.WIDE, Mode.MIDDLE),
            self._chosen(self.notes, Mode.WIDE),
        )
        if self.mode is Mode.ONE:
            return Seen(sidebar, list=not self.reading and not sidebar, reader=self.reading, notes=False)
        return Seen(sidebar, list=True, reader=True, notes=notes)

    def _chosen(self, choices: dict[str, bool], *shown_in: Mode) -> bool:
        return choices.get(self.mode.value, self.mode in shown_in)

    def toggle_sidebar(self) -> None:
        """Show the sidebar where it is hidden, hide it where it is shown; kept for this mode."""
        self.sidebar[self.mode.value] = not self.seen().sidebar

    def set_notes(self, shown: bool) -> None:
        """Show or hide the notes; kept for this mode."""
        self.notes[self.mode.value] = shown

    def to_text(self) -> str:
        """Return the choices and widths as text for the settings."""
        return json.dumps({"sidebar": self.sidebar, "notes": self.notes, "widths": self.widths})


def mode_for(width: int) -> Mode:
    """Return the mode for a window ``width`` logical pixels wide."""
    if width < ONE_PANE_BELOW:
        return Mode.ONE
    if width < NO_SIDEBAR_BELOW:
        return Mode.NARROW
    return Mode.MIDDLE if width < NO_NOTES_BELOW else Mode.WIDE


def from_text(text: str) -> Arrangement:
    """Read what ``to_text`` wrote; anything else gives the defaults."""
    try:
        found = json.loads(text or "{}")
        sidebar = {str(key): bool(value) for key, value in found.get("sidebar", {}).items()}
        notes = {str(key): bool(value) for key, value in found.get("notes", {}).items()}
        widths = {str(key): [int(item) for item in value] for key, value in found.get("widths", {}).items()}
    except (ValueError, TypeError, AttributeError):
        return Arrangement()
    return Arrangement(sidebar=sidebar, notes=notes, widths=widths)
