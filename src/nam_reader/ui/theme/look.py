"""The colours and fonts of one theme: all that a text needs to be painted."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor, QFont

from nam_reader.ui.theme import fonts
from nam_reader.ui.theme.tokens import Tokens


class Dress(Protocol):
    """What gives a text its colours and fonts: a ``Look``, or the theme in force."""

    def color(self, name: str) -> QColor:
        """Return the colour of a token ("text2", "hit_border", …)."""

    def font(self, role: str) -> QFont:
        """Return the font of a role (see ``fonts.ROLES``); a copy that may be changed."""

    def line_height(self, role: str) -> int:
        """Return the distance between two lines of a role, in logical pixels."""

    def text_families(self, first: str = "") -> list[str]:
        """Return the families for reading, the person's own choice first."""


class Look:
    """The colours and fonts of one theme, each made when it is first asked for."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}

    def color(self, name: str) -> QColor:
        """Return the colour of a token ("text2", "hit_border", …)."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = QColor(getattr(self.tokens, name))
        return found

    def font(self, role: str) -> QFont:
        """Return the font of a role (see ``fonts.ROLES``); a copy that may be changed."""
        found = self._fonts.get(role)
        if found is None:
            spec = fonts.ROLES[role]
            families = fonts.text_families() if spec.serif else fonts.interface_families()
            found = self._fonts[role] = fonts.make_font(spec, families)
        return QFont(found)

    def line_height(self, role: str) -> int:
        """Return the distance between two lines of a role, in logical pixels."""
        return fonts.ROLES[role].line

    def text_families(self, first: str = "") -> list[str]:
        """Return the families for reading, the person's own choice first."""
        return fonts.text_families(first)
