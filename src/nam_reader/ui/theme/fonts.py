"""Type: which families, and the size, weight and line of each role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from nam_reader import paths

TEXT_STACK = ("Literata", "PT Serif", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
INTERFACE_STACK = ("Inter",)


class Role(NamedTuple):
    """A use of type: sizes in logical pixels."""

    serif: bool
    pixels: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    table_figures: bool = True  # every digit as wide as another: numbers stand in columns


ROLES: dict[str, Role] = {
    "article": Role(True, 17, 28, table_figures=False),
    "h1": Role(True, 29, 37, QFont.Weight.DemiBold, table_figures=False),
    "h2": Role(True, 20, 28, QFont.Weight.DemiBold, table_figures=False),
    "list_title": Role(True, 15, 20, QFont.Weight.Medium, table_figures=False),
    "list_title_unread": Role(True, 15, 20, QFont.Weight.Bold, table_figures=False),
    "card_quote": Role(True, 14, 20, table_figures=False),
    "notebook_quote": Role(True, 15, 23, table_figures=False),
    "wordmark": Role(True, 17, 24, QFont.Weight.DemiBold, table_figures=False),
    "start_title": Role(True, 34, 42, QFont.Weight.DemiBold, table_figures=False),
    "start_lead": Role(True, 17, 27, table_figures=False),
    "start_text": Role(False, 13, 19),
    "start_card": Role(False, 16, 22, QFont.Weight.DemiBold),
    "pane_title": Role(False, 14, 20, QFont.Weight.DemiBold),
    "ui": Role(False, 13, 18),
    "ui_strong": Role(False, 13, 18, QFont.Weight.DemiBold),
    "note": Role(False, 13, 19),
    "meta": Role(False, 12, 16),
    "meta_strong": Role(False, 12, 16, QFont.Weight.DemiBold),
    "hint": Role(False, 12, 19),
    "chip": Role(False, 11, 16),
}


def load_bundled() -> None:
    """Make the fonts that come with an installed program known to Qt; a checkout has none."""
    folder = paths.resources() / "fonts"
    if folder.is_dir():
        for file in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def text_families(first: str = "") -> list[str]:
    """Return the installed families for reading, best first, after the person's own choice if any."""
    return _installed((first, *TEXT_STACK)) or [
        QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    ]


def interface_families() -> list[str]:
    """Return the installed families for everything but reading."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return list(dict.fromkeys((*_installed(INTERFACE_STACK), system)))


def make_font(role: Role, families: Sequence[str]) -> QFont:
    """Make the font of a role from the families found."""
    font = QFont(list(families))
    font.setPixelSize(role.pixels)
    font.setWeight(role.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # letters as far apart as drawn
    if role.table_figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _installed(stack: Sequence[str]) -> list[str]:
    return [family for family in dict.fromkeys(stack) if family and QFontDatabase.hasFamily(family)]
