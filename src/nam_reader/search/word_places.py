"""Hits by the places that the index tells: for texts whose hits do not begin like the words looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from nam_reader.lexicon.tokens import WORD
from nam_reader.search import windows
from nam_reader.search.marked import CLOSE, OPEN, one_line
from nam_reader.search.windows import LEAD, WIDTH

if TYPE_CHECKING:
    from nam_reader.model import Snippet
    from nam_reader.search.seen import Shape
    from nam_reader.search.sought import Sought
    from nam_reader.search.windows import Found

MANY = 1_000  # hits that are compared
SHOWN = 60  # places of a term that are looked at one by one

PIECES = re.compile(f"({WORD})")
"""Cuts a text into words and what is between them."""


class WordPlaces:
    """Turns places of the index into hits, by cutting a text into its words."""

    def __init__(self, sought: Sought) -> None:
        self._sought = sought

    def title(self, title: str, language: str, seen: Sequence[tuple[Shape, list[int]]]) -> Snippet:
        """Return a title with its hits."""
        pieces = PIECES.split(title)
        count = len(pieces) // 2
        found, behind = self._seen(count, seen)
        return self._shown(pieces, self._with_others(pieces, language, found, behind, 0, count), 0, count)

    def snippet(self, text: str, language: str, seen: Sequence[tuple[Shape, list[int]]]) -> Snippet:
        """Return the piece of a text that has most of the terms."""
        pieces = PIECES.split(text)
        count = len(pieces) // 2
        found, behind = self._seen(count, seen)
        if behind and not found:
            found = self._with_others(pieces, language, found, behind, 0, count)
        first = windows.best(sorted(found.values())[:MANY])[0] if found else 0
        start = max(0, first - LEAD)
        if start + WIDTH > count:
            start = max(0, count - WIDTH)
        start = 0 if start <= LEAD // 2 else start
        end = min(start + WIDTH, count)
        if behind:
            found = self._with_others(pieces, language, found, behind, start, end)
        return self._shown(pieces, found, start, end)

    def _seen(self, count: int, seen: Iterable[tuple[Shape, list[int]]]) -> tuple[dict[int, Found], int]:
        """Turn tokens of the index into words of the text: words come first in it, then the key of each.

        Behind these stand further keys of a few words, which do not say of which; and the index was not asked
        for beginnings of words: the second answer is the terms whose words must be looked for.
        """
        hits: dict[int, Found] = {}
        behind = self._sought.unseen
        for shape, places in seen:
            for at in places[:SHOWN]:
                if at < 2 * count:
                    first = at if at < count else at - count
                    hits[first] = (first, min(first + shape.length, count) - 1, 1 << shape.term)
                else:
                    behind |= 1 << shape.term
        return hits, behind

    def _with_others(
        self, pieces: list[str], language: str, found: dict[int, Found], behind: int, start: int, end: int
    ) -> dict[int, Found]:
        """Add hits that the index did not tell the place of, from some of the words."""
        readings = self._sought.readings(language)
        may_be = readings.may_be
        likely = [word if may_be[word[0]] else "" for word in pieces[2 * start + 1 : 2 * end : 2]]
        others = {
            first + start: (first + start, last + start, bits)
            for first, last, bits in self._sought.found(likely, readings, behind)
        }
        return others | found

    @staticmethod
    def _shown(pieces: list[str], found: dict[int, Found], start: int, end: int) -> Snippet:
        opened = {first for first, last, _ in found.values() if start <= first and last < end}
        closed = {last for first, last, _ in found.values() if start <= first and last < end}
        out = ["…" if start else pieces[0]]
        for at in range(start, end):
            if at in opened:
                out.append(OPEN)
            out.append(pieces[2 * at + 1])
            if at in closed:
                out.append(CLOSE)
            out.append(pieces[2 * at + 2] if at + 1 < end else "")
        if end < len(pieces) // 2:
            out.append("…")
        elif len(pieces) > 1:
            out.append(pieces[-1])
        return one_line("".join(out))
