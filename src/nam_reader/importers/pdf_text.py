"""The text of a PDF as HTML: paragraphs over the ends of columns and pages, headings, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import chain, groupby

from nam_reader.importers.fragment import letters_of
from nam_reader.importers.hyphens import Words
from nam_reader.importers.pdf_paragraphs import (
    BULLET,
    INDENT,
    OTHER_SIZE,
    Column,
    Paragraph,
    measured,
    paragraphs_of,
)
from nam_reader.importers.running_heads import without_running_heads
from nam_reader.importers.typeset import Line, body_size, in_reading_order

LONGEST_HEADING = 200  # characters
LONGEST_BOLD = 120  # characters of a heading that is set in the size of the text
LEVELS = 3  # of headings
FIRST = 12  # paragraphs among which the title stands

_ENDS_SENTENCE = re.compile(r"[.;,]['\"”»’)\]]*$")
_LETTER = re.compile(r"[^\W\d_]")


Rank = tuple[float, bool]  # the size of a heading, and whether it is bold


class Typescript:
    """A document's paragraphs, in reading order."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        kept = without_running_heads(pages)
        lines = list(chain.from_iterable(kept))
        self._body = body_size(lines)
        self._words = Words(line.text for line in lines)
        self._is_bold = 2 * sum(line.bold for line in lines) > len(lines)
        ordered = list(map(in_reading_order, kept))
        columns = zip(chain.from_iterable(ordered), measured(ordered, self._body), strict=True)
        self._paragraphs = self._joined(columns)

    def large_words(self) -> str:
        """Return the largest words among the first paragraphs, "" where none are larger than the text."""
        first = [paragraph for paragraph in self._paragraphs[:FIRST] if self._is_heading(paragraph)]
        large = [paragraph for paragraph in first if paragraph.size > (1 + OTHER_SIZE) * self._body]
        largest = max((self._rank(paragraph) for paragraph in large), default=(0.0, False))
        for same, group in groupby(large, key=lambda paragraph: self._rank(paragraph) == largest):
            if same:
                return " ".join([paragraph.text(self._words) for paragraph in group])[:LONGEST_HEADING]
        return ""

    def first_paragraphs(self, number: int) -> list[str]:
        """Return the paragraphs that the text begins with."""
        return [paragraph.text(self._words) for paragraph in self._paragraphs[:number]]

    def html(self, title: str) -> str:
        """Return the text as HTML, without the title at its beginning."""
        parts: list[str] = []
        paragraphs = self._paragraphs[self._length_of(title) :]
        ranks = {self._rank(paragraph) for paragraph in paragraphs if self._is_heading(paragraph)}
        levels = {rank: 2 + min(place, LEVELS - 1) for place, rank in enumerate(sorted(ranks, reverse=True))}
        for is_item, group in groupby(paragraphs, key=_has_bullet):
            made = [self._html(paragraph, levels) for paragraph in group]
            parts.append("<ul>{}</ul>".format("".join(made)) if is_item else "\n".join(made))
        return "\n".join(parts)

    def _html(self, paragraph: Paragraph, levels: Mapping[Rank, int]) -> str:
        text = paragraph.text(self._words)
        if _has_bullet(paragraph):
            return f"<li>{escape(BULLET.sub('', text, count=1), quote=False)}</li>"
        tag = f"h{levels[self._rank(paragraph)]}" if self._is_heading(paragraph) else "p"
        return f"<{tag}>{escape(text, quote=False)}</{tag}>"

    def _length_of(self, title: str) -> int:
        """Return how many of the first paragraphs say the title."""
        wanted = letters_of(title)
        said = ""
        for number, paragraph in enumerate(self._paragraphs[:FIRST], start=1):
            said += letters_of(paragraph.text(self._words))
            if said == wanted:
                return number
            if not wanted.startswith(said):
                break
        return 0

    def _rank(self, paragraph: Paragraph) -> Rank:
        return (round(paragraph.size * 2) / 2, paragraph.is_bold)

    def _is_heading(self, paragraph: Paragraph) -> bool:
        length = sum(len(line.text) for line in paragraph.lines)
        if length > LONGEST_HEADING or _ENDS_SENTENCE.search(paragraph.last.text):
            return False
        if _has_bullet(paragraph) or paragraph.first.row or not _LETTER.search(paragraph.first.text):
            return False
        if paragraph.size > (1 + OTHER_SIZE) * self._body:
            return True
        normal = paragraph.size > (1 - OTHER_SIZE) * self._body
        return normal and paragraph.is_bold and not self._is_bold and length <= LONGEST_BOLD

    def _joined(self, columns: Iterable[tuple[list[Line], Column]]) -> list[Paragraph]:
        """Join to one the last paragraph of a column and the first of the next, where it goes on there.

        Notes in small letters at the foot of a page stand between the two; they come after.
        """
        joined: list[Paragraph] = []
        measures: Column | None = None
        moved_in = several = 0
        for lines, column in columns:
            found = list(paragraphs_of(lines, column))
            texts = [paragraph for paragraph in found if len(paragraph.lines) > 1]
            several += len(texts)
            moved_in += sum(paragraph.is_moved_in for paragraph in texts)
            before = next(filter(self._is_text, reversed(joined[-FIRST:])), None)
            if before is not None and measures is not None and self._may_go_on(before, found[0]):
                full = not measures.had_room(before.last, found[0].first)
                begins = found[0].first.left > column.left + INDENT * self._body
                if not before.is_ended or (full and 2 * moved_in > several and not begins):
                    before.lines += found.pop(0).lines
            joined += found
            measures = column
        return joined

    def _is_text(self, paragraph: Paragraph) -> bool:
        return abs(paragraph.size - self._body) < OTHER_SIZE * self._body or self._is_heading(paragraph)

    def _may_go_on(self, before: Paragraph, after: Paragraph) -> bool:
        """Tell whether two paragraphs look so much alike that they may be one."""
        if self._is_heading(before) or self._is_heading(after) or before.last.row or after.first.row:
            return False
        return self._is_text(after) and not after.is_item


def _has_bullet(paragraph: Paragraph) -> bool:
    return BULLET.match(paragraph.first.text) is not None
