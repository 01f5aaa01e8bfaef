"""What the head of an article says, and how high its lines are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from nam_reader.model import Article, Document, Kind, Sibling
from nam_reader.ui.reader.type_style import USUAL, TypeStyle
from nam_reader.ui.theme.locale import language_name, long_date
from nam_reader.ui.theme.look import Dress

translate = QCoreApplication.translate

WORDS_A_MINUTE = 220
TOP = 15  # from the top of the pane to the first line
META, BYLINE = 16, 18  # lines of small type
BELOW_META, ABOVE_BYLINE, ABOVE_STRIP, ABOVE_ALSO = 11, 6, 16, 10
STRIP_PADDING = 12
CHIP, CHIP_GAP, CHIP_PADDING = 24, 6, 8


def title_font(dress: Dress, style: TypeStyle) -> tuple[QFont, int]:
    """Return a title's font and the distance between its lines: they grow more slowly than the text."""
    font = dress.font("h1")
    if style.family:
        font.setFamilies(dress.text_families(style.family))
    larger = style.size - USUAL
    font.setPixelSize(font.pixelSize() + larger)
    return font, dress.line_height("h1") + round(larger * 1.2)


def lay_out(text: str, font: QFont, width: int) -> QTextLayout:
    """Break a plain text into lines of a width; each stands below the one before."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def meta_line(article: Article) -> str:
    """Say where an article comes from, when, in what language, and how long it takes to read."""
    minutes = ""
    if article.words:
        needed = max(1, math.ceil(article.words / WORDS_A_MINUTE))
        minutes = translate("ArticleHeader", "%Ln min", "", needed)
    parts = (article.source, long_date(article.published), language_name(article.language), minutes)
    return "  ·  ".join(part for part in parts if part)


def strip_words(document: Document) -> tuple[str, str]:
    """Say what a digest or an excerpt is, and the one thing to do about it; of an article, two times ""."""
    if document.article.kind is Kind.DIGEST:
        if document.twin_uid:
            return translate("ArticleHeader", "Digest. The full text is in this library."), translate(
                "ArticleHeader", "Open it"
            )
        return translate(
            "ArticleHeader", "Digest. The full text can be imported from a saved page or file."
        ), translate("ArticleHeader", "Import…")
    if document.article.kind is Kind.STUB:
        sentence = translate(
            "ArticleHeader", "Excerpt. Only the beginning is known; import the full page to replace it."
        )
        return sentence, translate("ArticleHeader", "Import…")
    if document.twin_uid:
        return translate("ArticleHeader", "This library has a digest of this article, too."), translate(
            "ArticleHeader", "Open it"
        )
    return "", ""


class ChipPlace(NamedTuple):
    """Where a word of the line of languages stands, in pixels from the line's corner."""

    text: str
    x: int
    y: int
    width: int


def also_words() -> str:
    """Say what the line of languages begins with."""
    return translate("ArticleHeader", "Also in")


def chip_places(siblings: Sequence[Sibling], font: QFont, width: int) -> list[ChipPlace]:
    """Return the places of the first words and of a chip for each sibling; what does not fit goes below."""
    metrics = QFontMetricsF(font)
    first = math.ceil(metrics.horizontalAdvance(also_words())) + 2
    places = [ChipPlace(also_words(), 0, 0, first)]
    x, y = first + CHIP_GAP, 0
    for sibling in siblings:
        code = sibling.language.upper() or "…"
        wide = math.ceil(metrics.horizontalAdvance(code)) + 2 * CHIP_PADDING
        if x + wide > width and x > 0:
            x, y = 0, y + CHIP + CHIP_GAP
        places.append(ChipPlace(code, x, y, wide))
        x += wide + CHIP_GAP
    return places
