"""The colours: one frozen value a theme, and what the six highlight colours mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nam_reader.model import Colour


class HighlightLook(NamedTuple):
    """A highlight's two colours as "#RRGGBB": the band behind the text, and its line and shape."""

    tint: str
    mark: str


class Tokens(NamedTuple):
    """Every colour of a theme as "#RRGGBB"."""

    name: str
    dark: bool
    paper: str  # the text
    list: str  # list, notes
    side: str  # sidebar
    raised: str  # cards, popups, fields in use
    fill: str  # chips, quiet fields
    hover: str
    sel: str  # chosen row
    selside: str  # chosen row of the sidebar
    line: str  # hairlines: decoration only
    ctrl: str  # borders of controls and popups
    text: str
    text2: str  # bylines, excerpts, icons
    text3: str  # counts, dates, hints
    accent: str  # links, focus, chosen
    onaccent: str
    danger: str
    warn: str  # orphans, star
    ok: str
    tsel: str  # selected text
    hit: str  # a search hit, and its border
    hit_border: str
    current_hit: str  # the hit one stands at, and its text
    current_hit_text: str
    highlights: Mapping[Colour, HighlightLook]


def _looks(*pairs: tuple[str, str]) -> Mapping[Colour, HighlightLook]:
    return MappingProxyType(
        {colour: HighlightLook(*pair) for colour, pair in zip(Colour, pairs, strict=True)}
    )


LIGHT = Tokens(
    name="light",
    dark=False,
    paper="#FEFDFB",
    list="#F8F7F4",
    side="#F0EEE9",
    raised="#FFFFFF",
    fill="#E9E6E0",
    hover="#EBE8E2",
    sel="#E1E8ED",
    selside="#E0DED8",
    line="#E2DED6",
    ctrl="#8A8478",
    text="#22201C",
    text2="#565148",
    text3="#655F54",
    accent="#24577F",
    onaccent="#FFFFFF",
    danger="#A3342B",
    warn="#855600",
    ok="#2E6A3C",
    tsel="#C9DBEA",
    hit="#E6EEF5",
    hit_border="#5F87A8",
    current_hit="#24577F",
    current_hit_text="#FFFFFF",
    highlights=_looks(
        ("#FFF0A6", "#9C7300"),
        ("#D2EFD2", "#2B8540"),
        ("#D1E8FB", "#1F73BD"),
        ("#FCDAE6", "#C93A75"),
        ("#E6DCF9", "#7650C8"),
        ("#FFDFC2", "#C4590B"),
    ),
)

SEPIA = Tokens(
    name="sepia",
    dark=False,
    paper="#F8F1E3",
    list="#F2E9D8",
    side="#EBE1CE",
    raised="#FCF7EC",
    fill="#E5D9C2",
    hover="#E6DBC5",
    sel="#E2DDCB",
    selside="#DDD1B9",
    line="#DBCEB6",
    ctrl="#8B7A5F",
    text="#392E24",
    text2="#5C4D3A",
    text3="#67573F",
    accent="#2B5878",
    onaccent="#FFFFFF",
    danger="#9C3026",
    warn="#7C4F00",
    ok="#35643A",
    tsel="#CBD6D8",
    hit="#E3E6DE",
    hit_border="#5F8096",
    current_hit="#2B5878",
    current_hit_text="#FFFFFF",
    highlights=_looks(
        ("#F8E390", "#957000"),
        ("#D2E6BD", "#327B38"),
        ("#C9DFE8", "#236CA3"),
        ("#F4D1D4", "#B83767"),
        ("#E0D4EA", "#704DB6"),
        ("#F9D2A6", "#B2540B"),
    ),
)

DARK = Tokens(
    name="dark",
    dark=True,
    paper="#191918",
    list="#1E1E1D",
    side="#232322",
    raised="#292927",
    fill="#31312F",
    hover="#2B2B29",
    sel="#2A353E",
    selside="#343432",
    line="#343432",
    ctrl="#7C7A73",
    text="#DDD9D0",
    text2="#B3AEA4",
    text3="#A39E94",
    accent="#8FBAE0",
    onaccent="#10202D",
    danger="#EE8F84",
    warn="#E0B25C",
    ok="#86C391",
    tsel="#34506A",
    hit="#22323F",
    hit_border="#5E86A8",
    current_hit="#8FBAE0",
    current_hit_text="#10202D",
    highlights=_looks(
        ("#4A3F12", "#E3C04E"),
        ("#203F27", "#7CC48A"),
        ("#1D3A52", "#7DB8EA"),
        ("#4D2436", "#F08DB4"),
        ("#38294F", "#B99AF0"),
        ("#4F3014", "#EFA35C"),
    ),
)

CONTRAST = Tokens(
    name="contrast",
    dark=False,
    paper="#FFFFFF",
    list="#FFFFFF",
    side="#FFFFFF",
    raised="#FFFFFF",
    fill="#EDEDED",
    hover="#E6E6E6",
    sel="#D6E6F5",
    selside="#DDDDDD",
    line="#6B6B6B",
    ctrl="#000000",
    text="#000000",
    text2="#1C1C1C",
    text3="#303030",
    accent="#00306B",
    onaccent="#FFFFFF",
    danger="#7A0000",
    warn="#4A3000",
    ok="#00401A",
    tsel="#A8CFFF",
    hit="#DCEBFF",
    hit_border="#00306B",
    current_hit="#00306B",
    current_hit_text="#FFFFFF",
    highlights=_looks(
        ("#FFE566", "#574200"),
        ("#A6E8A6", "#004D1A"),
        ("#A3D4FF", "#003E7E"),
        ("#FFB8D4", "#7D003E"),
        ("#D2BDFF", "#4B1F9E"),
        ("#FFC78A", "#6E2A00"),
    ),
)

CONTRAST_DARK = Tokens(
    name="contrast-dark",
    dark=True,
    paper="#000000",
    list="#000000",
    side="#000000",
    raised="#000000",
    fill="#1F1F1F",
    hover="#262626",
    sel="#12314F",
    selside="#2E2E2E",
    line="#8C8C8C",
    ctrl="#FFFFFF",
    text="#FFFFFF",
    text2="#EDEDED",
    text3="#DADADA",
    accent="#8FD0FF",
    onaccent="#000000",
    danger="#FFB3AC",
    warn="#FFD75A",
    ok="#8BE79B",
    tsel="#1F4E80",
    hit="#10304D",
    hit_border="#8FD0FF",
    current_hit="#8FD0FF",
    current_hit_text="#000000",
    highlights=_looks(
        ("#4A3C00", "#FFD84D"),
        ("#0E3F16", "#7FE38C"),
        ("#0B355E", "#8CCBFF"),
        ("#551238", "#FFA6CC"),
        ("#37216B", "#CDB4FF"),
        ("#552C00", "#FFB166"),
    ),
)

THEMES: Mapping[str, Tokens] = MappingProxyType(
    {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST, CONTRAST_DARK)}
)

SHAPES: Mapping[Colour, str] = MappingProxyType(dict(zip(Colour, "●■▲◆✚▬", strict=True)))
"""The sign of each colour, for those who do not see it."""


# One program shows one notebook, and a colour's name is wanted where no widget is at hand: kept here.
_given: dict[Colour, str] = {}


def name_colours(names: Mapping[Colour, str]) -> None:
    """Take over the names that the person gave to colours; "" or none is the usual one (see ``Theme``)."""
    _given.clear()
    _given.update({colour: name for colour, name in names.items() if name})


def meaning(colour: Colour) -> str:
    """Return what a colour stands for: as the person named it, else in their language."""
    return _given.get(colour) or usual_meaning(colour)


def usual_meaning(colour: Colour) -> str:
    """Return what a colour stands for where the person has not named it, in their language."""
    words = {
        Colour.YELLOW: QCoreApplication.translate("Colour", "Key point"),
        Colour.GREEN: QCoreApplication.translate("Colour", "Evidence"),
        Colour.BLUE: QCoreApplication.translate("Colour", "Figure"),
        Colour.PINK: QCoreApplication.translate("Colour", "Question"),
        Colour.PURPLE: QCoreApplication.translate("Colour", "Source"),
        Colour.ORANGE: QCoreApplication.translate("Colour", "To check"),
    }
    return words[colour]
