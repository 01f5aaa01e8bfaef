"""A row of the article list, laid out for a width: its lines, where they stand, and how high it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from nam_reader.model import ArticleRow, Snippet
from nam_reader.ui.library.items import Item, hits_in_words, share_read
from nam_reader.ui.library.laid_lines import ELLIPSIS, LaidLines, LineStyle
from nam_reader.ui.library.row_words import DOT, Byline, byline_parts, join_byline, turn_to_mark
from nam_reader.ui.theme.locale import short_date
from nam_reader.ui.theme.theme import Theme

LEFT = 20  # from the list's left edge to the text
RIGHT = 12
PADDING = 12  # above and below the text
CARD_LEFT = 8
AFTER_TITLE = 3
AFTER_META = 6
BEFORE_MARKS = 4
MARKS = 16
ASIDE_GAP = 8
KEPT = 400  # rows whose lines are kept
_BOLDER = 1.3  # so much wider is no text in bold
_LEAST_CHARACTER = 3.0  # px: no script is narrower, so longer excerpts need not be measured


@dataclass(frozen=True, slots=True)
class RowLook:
    """A laid out row; ``byline`` is cut to its room, which ends where ``aside`` begins: date or hits."""

    item: Item
    title: LaidLines
    byline: str
    aside: str
    excerpt: LaidLines
    has_marks: bool
    height: int


class RowLooks:
    """Lays out rows and keeps what it laid out; tells a row's height without laying it out."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._width = 0.0
        self._kept: dict[str, RowLook] = {}
        self._heights: dict[str, tuple[Item, int]] = {}
        self._advances: dict[tuple[str, bool], float] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme anew."""
        theme = self._theme
        text = theme.color("text")
        self._title = LineStyle(theme.font("list_title"), theme.line_height("list_title"), 2, text)
        unread = theme.font("list_title_unread")
        self._unread = LineStyle(unread, theme.line_height("list_title"), 2, text)
        self._excerpt = LineStyle(theme.font("ui"), theme.line_height("ui"), 2, text)
        self._meta = QFontMetricsF(theme.font("meta"))
        self._meta_height = theme.line_height("meta")
        self._title_metrics = QFontMetricsF(theme.font("list_title"))
        self._unread_metrics = QFontMetricsF(unread)
        self._excerpt_metrics = QFontMetricsF(theme.font("ui"))
        self._kept.clear()
        self._heights.clear()
        self._advances.clear()

    def set_width(self, width: int) -> None:
        """Set the width of the list, in logical pixels."""
        room = float(max(40, width - LEFT - RIGHT))
        if room != self._width:
            self._width = room
            self._kept.clear()
            self._heights.clear()

    @property
    def width(self) -> float:
        """The width of the text."""
        return self._width

    def height(self, item: Item) -> int:
        """Return a row's height."""
        known = self._heights.get(item.row.uid)
        if known is not None and known[0] is item:
            return known[1]
        found = self._reckon_hit(item) if item.found else self._reckon(item)
        self._heights[item.row.uid] = (item, found)
        return found

    def look(self, item: Item) -> RowLook:
        """Return a row laid out."""
        known = self._kept.get(item.row.uid)
        if known is not None and known.item is item:
            return known
        if len(self._kept) >= KEPT:
            self._kept.clear()
        made = self._kept[item.row.uid] = self._lay(item)
        return made

    def _reckon(self, item: Item) -> int:
        """Return the height that ``_lay`` would give: a text that is wider than a line takes two."""
        unread = is_new(item.row)
        key = (item.row.title, unread)
        advance = self._advances.get(key)
        if advance is None:
            metrics = self._unread_metrics if unread else self._title_metrics
            advance = self._advances[key] = metrics.horizontalAdvance(item.row.title.strip())
        excerpt = item.snippet.text
        wide = len(excerpt) * _LEAST_CHARACTER > self._width or self._is_wide(excerpt)
        excerpt_lines = 0 if not excerpt else 2 if wide else 1
        return self._sum(1 if advance <= self._width else 2, excerpt_lines, _has_marks(item.row))

    def _reckon_hit(self, item: Item) -> int:
        """Return the height of a search's hit, laid out only where its words do not tell how many lines.

        Bold words make a text wider than its advance, and an excerpt may be turned to its first found word.
        """
        title, excerpt = item.title, item.snippet
        rest = excerpt.text[excerpt.marks[0][0] :] if excerpt.marks else excerpt.text
        advance = self._title_metrics.horizontalAdvance(title.text.strip())
        bold = advance * _BOLDER if title.marks else advance
        wide = len(rest) * _LEAST_CHARACTER > self._width or self._is_wide(rest)
        if advance <= self._width < bold or (excerpt.text and not wide):
            return self.look(item).height
        title_lines = 1 if bold <= self._width else 2
        return self._sum(title_lines, 2 if excerpt.text else 0, _has_marks(item.row))

    def _is_wide(self, excerpt: str) -> bool:
        return self._excerpt_metrics.horizontalAdvance(excerpt) > self._width

    def _lay(self, item: Item) -> RowLook:
        row, width = item.row, self._width
        style = self._unread if is_new(row) and not item.found else self._title
        title = LaidLines(item.title.text, style, width, item.title.marks)
        excerpt = self._lay_excerpt(item.snippet)
        aside = _aside(item)
        room = width - (self._meta.horizontalAdvance(aside) + ASIDE_GAP if aside else 0)
        byline = self._fit_byline(byline_parts(item), room)
        has_marks = _has_marks(row)
        excerpt_lines = excerpt.lines if excerpt.shown else 0
        height = self._sum(title.lines, excerpt_lines, has_marks)
        return RowLook(item, title, byline, aside, excerpt, has_marks, height)

    def _lay_excerpt(self, snippet: Snippet) -> LaidLines:
        laid = LaidLines(snippet.text, self._excerpt, self._width, snippet.marks)
        turned = turn_to_mark(snippet, len(laid.shown.removesuffix(ELLIPSIS)))
        if turned is snippet:
            return laid
        return LaidLines(turned.text, self._excerpt, self._width, turned.marks)

    def _fit_byline(self, byline: Byline, room: float) -> str:
        advance = self._meta.horizontalAdvance
        whole = join_byline(byline.digest, byline.authors, byline.date, byline.language)
        if advance(whole) <= room:
            return whole
        rest = join_byline(byline.digest, byline.date)
        left = room - (advance(rest + DOT) if rest else 0)
        authors = self._meta.elidedText(byline.authors, Qt.TextElideMode.ElideRight, max(24.0, left))
        return join_byline(byline.digest, authors, byline.date)

    def _sum(self, title_lines: int, excerpt_lines: int, has_marks: bool) -> int:
        height = 2 * PADDING + title_lines * self._title.height + AFTER_TITLE + self._meta_height
        if excerpt_lines:
            height += AFTER_META + excerpt_lines * self._excerpt.height
        return height + (BEFORE_MARKS + MARKS if has_marks else 0)


def _aside(item: Item) -> str:
    """Return what stands at the end of the byline: the date, or how often a search found its words."""
    if item.found:
        return hits_in_words(item.hits) if item.hits else ""
    return short_date(item.row.published)


def is_new(row: ArticleRow) -> bool:
    """Return whether an article has not been opened: neither done nor being read."""
    return row.unread and not row.begun


def _has_marks(row: ArticleRow) -> bool:
    return row.starred or share_read(row) > 0 or bool(row.highlights) or bool(row.notes)
