"""Joins the find bar, the hits and the text: what is marked, where one stands, where the next one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from nam_reader.ui.reader.find_bar import FindBar
from nam_reader.ui.reader.folding import MOST, FoldedText
from nam_reader.ui.reader.hits import Hits
from nam_reader.ui.reader.view import ReaderView

_LONGEST_WORDS = 80  # a longer selection is not what a person looks for


class Finder(QObject):
    """While the bar is open its words are marked; else what a search of the library has found."""

    def __init__(self, view: ReaderView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._folded: FoldedText | None = None
        self._found = Hits()
        self._given = Hits()
        bar.words_changed.connect(self._find)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self.close)
        bar.hide()

    @property
    def is_open(self) -> bool:
        """Whether the find bar is open."""
        return not self._bar.isHidden()

    def forget_text(self) -> None:
        """Another text is shown."""
        self._folded = None
        self._found = self._given = Hits()

    def set_given(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Take what a search of the library has found in this text."""
        self._given = Hits(ranges)
        self._show()

    def stand_at_first_given(self) -> None:
        """Go to the first place that a search of the library has found."""
        if not self.is_open and self._given.stand_at(0):
            self._show()
            self._view.reveal(self._given.start)

    @Slot()
    def open(self) -> None:
        """Open the bar with the selected words, or with those of the last time."""
        chosen = self._view.selection()
        words = self._view.text[slice(*chosen)] if chosen is not None else ""
        self._bar.open_with(words if len(words) <= _LONGEST_WORDS and "\n" not in words else "")

    @Slot()
    def close(self) -> None:
        """Close the bar; the place stays, and the caret is at the hit."""
        if not self.is_open:
            return
        if self._found.current >= 0:
            self._view.put_caret(self._found.start)
        self._bar.hide()
        self._found = Hits()
        self._show()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def next(self) -> None:
        """Go to the next hit."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def _step(self, steps: int) -> None:
        if not self.is_open and not len(self._given):
            if not self._bar.words:
                return
            self._bar.show()  # nothing is marked: look again for what was looked for last
            self._find(self._bar.words)
        elif self._hits.step(steps, self._view.position):
            self._view.marking.set_current_hit(self._hits.current)
            self._count()
            self._view.reveal(self._hits.start)

    @property
    def _hits(self) -> Hits:
        return self._found if self.is_open else self._given

    @Slot(str)
    def _find(self, words: str) -> None:
        if self._folded is None:
            self._folded = FoldedText(self._view.text)
        from_here = self._found.start if self._found.current >= 0 else self._view.position
        self._found = Hits(self._folded.find_all(words))
        found = self._found.stand_at(from_here)
        self._show()
        if found:
            self._view.reveal(self._found.start)

    def _show(self) -> None:
        hits = self._hits
        self._view.marking.set_hits(hits.ranges, hits.current)
        self._count()

    def _count(self) -> None:
        total = len(self._found)
        self._bar.set_count(self._found.current + 1, total, more=total >= MOST)
