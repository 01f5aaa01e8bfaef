"""How paragraphs look on paper, the same in ODT, DOCX and PDF."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.exporters.paper import Look

SERIF, SANS, MONO = "PT Serif", "Inter", "DejaVu Sans Mono"
DARK, GREY, LINK = "22201C", "655F54", "24577F"
STEP = 6  # mm that a level is indented by
SIGN = 7  # points of a code


class Style(NamedTuple):
    """Font, points, weight, colour as RRGGBB, left indent in mm, space before and after in points."""

    font: str
    size: int
    bold: bool
    colour: str
    left: int
    before: int
    after: int
    keep: bool = False  # on the page of what follows


STYLES = {
    Look.TITLE: Style(SERIF, 22, True, DARK, 0, 0, 4, True),
    Look.SUMMARY: Style(SANS, 9, False, GREY, 0, 0, 12),
    Look.PART: Style(SERIF, 18, True, DARK, 0, 28, 2, True),
    Look.HEADING: Style(SERIF, 16, True, DARK, 0, 24, 2, True),
    Look.FACTS: Style(SANS, 9, False, GREY, 0, 0, 8, True),
    Look.TEXT: Style(SERIF, 11, False, DARK, 0, 0, 6),
    Look.TEXT_HEADING: Style(SERIF, 13, True, DARK, 0, 12, 4, True),
    Look.TEXT_CODE: Style(MONO, 9, False, DARK, 0, 4, 6),
    Look.QUOTE: Style(SERIF, 11, False, DARK, 6, 10, 0, True),
    Look.LABEL: Style(SANS, 9, False, GREY, 6, 4, 2),
    Look.NOTE: Style(SANS, 10, False, DARK, 6, 2, 2),
    Look.NOTE_HEADING: Style(SANS, 10, True, DARK, 6, 6, 2),
    Look.NOTE_CODE: Style(MONO, 9, False, DARK, 6, 2, 2),
    Look.APPENDIX: Style(MONO, 7, False, GREY, 0, 0, 2),
}
