"""Where along the scroll bar the highlights and hits of a text are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextDocument

from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.scroll_marks import Tick

_LONG = 300_000  # from this length on places are estimated, so that the text need not be laid out to its end
_ROWS = 1_000  # more hits than pixels are drawn once a pixel


def make_ticks(
    document: QTextDocument,
    marks: Sequence[Mark],
    hits: Sequence[tuple[int, int]],
    current: int,
    head: int,
    height: int,
) -> list[Tick]:
    """Make the ticks of a document that is ``height`` high in all, ``head`` of it above the text."""
    shares = _Shares(document, head, max(1, height))
    ticks = [Tick(shares.of(mark.start), mark.start, mark.colour) for mark in marks]
    thinned: dict[int, Tick] = {}
    for number, (start, _) in enumerate(hits):
        share = shares.of(start)
        if number == current:
            thinned[-1] = Tick(share, start, None, True)
        else:
            thinned.setdefault(int(share * _ROWS), Tick(share, start))
    return [*ticks, *thinned.values()]


class _Shares:
    """Works out shares; positions that come in order are found fastest."""

    def __init__(self, document: QTextDocument, head: int, height: int) -> None:
        self._document = document
        self._head = head
        self._height = height
        self._length = max(1, document.characterCount())
        self._block = (0, 0, 0.0, 0.0)  # start, end, top and height of the block that was looked at last

    def of(self, position: int) -> float:
        """Return how far down a position is, from 0 to 1; inside a block by its share of the characters."""
        if self._length > _LONG:
            return self._estimated(position)
        if not self._block[0] <= position < self._block[1]:
            block = self._document.findBlock(position)
            if not block.layout().lineCount():  # asking for its place would lay out all that is before it
                return self._estimated(position)
            box = self._document.documentLayout().blockBoundingRect(block)
            start = block.position()
            self._block = (start, start + block.length(), box.top(), box.height())
        start, end, top, height = self._block
        return min(1.0, (top + height * (position - start) / (end - start)) / self._height)

    def _estimated(self, position: int) -> float:
        text_height = self._height - self._head
        return (self._head + text_height * position / self._length) / self._height
