"""Lines of a page to paragraphs, by their places, their sizes, and how they begin and end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from statistics import median

from nam_reader.importers.hyphens import Words
from nam_reader.importers.typeset import Line

OTHER_SIZE = 0.12  # of the size: so much larger or smaller letters begin something else
INDENT = 0.6  # sizes
SHORTEST = 20  # characters of a line beside a picture
PLAINLY_SHORT = 0.6  # of a column's width: such a line was ended, whatever the next begins with
MORE_SPACE = 1.3  # times the usual distance of two lines

BULLET = re.compile(r"[•●▪■◦○‣∙·►▶➢✓–—*-]\s+(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*[.)]|[a-zа-яіў]\))\s")
_ENDS = re.compile(r"[.!?:;…]['\"”»’)\]]*\d{0,2}$")


@dataclass
class Paragraph:
    """Lines that belong together."""

    lines: list[Line]

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.lines[-1]

    @property
    def size(self) -> float:
        """The size in which its longest line is set."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def is_bold(self) -> bool:
        """Tell whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def is_item(self) -> bool:
        """Tell whether it begins like an item of a list."""
        return bool(BULLET.match(self.first.text) or _NUMBER.match(self.first.text))

    @property
    def is_moved_in(self) -> bool:
        """Tell whether its first line stands right of its second."""
        return len(self.lines) > 1 and self.first.left > self.lines[1].left + INDENT * self.first.size

    @property
    def is_ended(self) -> bool:
        """Tell whether it ends as a sentence does."""
        return _ENDS.search(self.last.text[-8:]) is not None

    def text(self, words: Words) -> str:
        """Return its text, with broken words made whole."""
        text = [self.first.text]
        for before, line in pairwise(self.lines):
            if _is_broken(before):
                text[-1] = words.join(text[-1], line.text)
            else:
                text.append(line.text)
        return " ".join(text)


@dataclass(frozen=True)
class Column:
    """The measures of a column: its edges, the usual distance of two lines, the text's usual size."""

    left: float
    right: float
    spacing: float
    body: float

    @classmethod
    def of(cls, lines: Sequence[Line], body: float) -> Column:
        """Measure the lines of a column in a text whose letters are mostly of the size ``body``."""
        usual = [line for line in lines if abs(line.size - body) < OTHER_SIZE * body] or lines
        lefts = Counter(round(line.left / 2) * 2.0 for line in usual)
        rights = sorted(line.right for line in usual)
        gaps = [before.y - line.y for before, line in pairwise(lines) if 0 < before.y - line.y < 2.5 * body]
        return cls(
            left=lefts.most_common(1)[0][0],
            right=rights[int(0.9 * (len(rights) - 1))],
            spacing=median(gaps) if gaps else 1.2 * body,
            body=body,
        )

    def is_plainly_short(self, line: Line) -> bool:
        """Tell whether a line ends in the first part of the column."""
        return line.right < self.left + PLAINLY_SHORT * (self.right - self.left)

    def is_large(self, line: Line) -> bool:
        """Tell whether a line is set larger than the text."""
        return line.size > (1 + OTHER_SIZE) * self.body

    def had_room(self, line: Line, following: Line) -> bool:
        """Tell whether the next line's first word would have stood in a line: so that one was ended.

        Two lines that end at the same place are set beside something, and neither has room.
        """
        if abs(line.right - following.right) < 1.0 and len(line.text) > SHORTEST:
            return False
        word = following.text.split(" ", 1)[0]
        return line.right + (len(word) + 1.5) * following.letter < self.right


def measured(pages: Sequence[Sequence[Sequence[Line]]], body: float) -> list[Column]:
    """Measure the columns of all pages, in order.

    Pages of one column that begin at the same place are equally wide, also where one has but short lines.
    """
    found = [[Column.of(lines, body) for lines in columns] for columns in pages]
    rights: dict[int, list[float]] = {}
    for columns in found:
        if len(columns) == 1:
            rights.setdefault(round(columns[0].left / body), []).append(columns[0].right)
    usual = {left: median(ends) for left, ends in rights.items()}
    for columns in found:
        if len(columns) == 1:
            (column,) = columns
            columns[0] = replace(column, right=max(column.right, usual[round(column.left / body)]))
    return list(chain.from_iterable(found))


def paragraphs_of(lines: Sequence[Line], column: Column) -> Iterator[Paragraph]:
    """Yield the paragraphs of a column, which has a line at least."""
    paragraph = Paragraph([lines[0]])
    for line, following in pairwise([*lines[1:], None]):
        assert line is not None  # noqa: S101 - only the last of them is None
        if _begins(line, following, paragraph, column):
            yield paragraph
            paragraph = Paragraph([])
        paragraph.lines.append(line)
    yield paragraph


def _begins(line: Line, following: Line | None, paragraph: Paragraph, column: Column) -> bool:
    """Tell whether a line begins a new paragraph."""
    last = paragraph.last
    if line.row or last.row or _looks_other(line, paragraph) or _stands_apart(line, last, column):
        return True
    if _is_broken(last) or column.is_large(line):
        return False
    if BULLET.match(line.text):
        return True
    ended = column.had_room(last, line) and (
        paragraph.is_ended or not line.text[0].islower() or column.is_plainly_short(last)
    )
    if _NUMBER.match(line.text) and (ended or paragraph.is_ended):
        return True
    return ended or _is_moved(line, following, paragraph)


def _looks_other(line: Line, paragraph: Paragraph) -> bool:
    last = paragraph.last
    if abs(line.size - last.size) > OTHER_SIZE * max(line.size, last.size):
        return True
    return line.bold != last.bold and not _is_broken(last) and not line.text[0].islower()


def _stands_apart(line: Line, last: Line, column: Column) -> bool:
    distance = last.y - line.y
    return distance < -line.size or distance > MORE_SPACE * max(column.spacing, 1.15 * line.size)


def _is_moved(line: Line, following: Line | None, paragraph: Paragraph) -> bool:
    """Tell whether a line is moved in as the first of a paragraph is, or out after others that are."""
    last = paragraph.last
    step = INDENT * line.size
    if line.left > last.left + step:
        hangs = paragraph.is_item or (following is not None and following.left > line.left - step / 2)
        return not hangs
    return line.left < last.left - step and len(paragraph.lines) > 1


def _is_broken(line: Line) -> bool:
    """Tell whether a line's last word goes on in the next."""
    return line.hyphen or (line.text[-1] in "-‐‑" and len(line.text) > 1 and line.text[-2].isalnum())
