"""Joins the find bar, the hits and the text: what is marked, where one stands, where the next one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from nam_reader.ui.reader.find_bar import FindBar
from nam_reader.ui.reader.folding import MOST, FoldedText
from nam_reader.ui.reader.hits import Hits
from nam_reader.ui.reader.view import ReaderView

_LONGEST_WORDS = 80  # a longer selection is not what a person looks for


class Finder(QObject):
    """While the bar is open its words are marked; else what a search of the library has found.

    The bar finds letter by letter, or (``forms_wanted`` asks for it) all forms and scripts as a search does.
    """

    forms_wanted = Signal(str)  # words; the answer comes through ``set_forms``

    def __init__(self, view: ReaderView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._folded: FoldedText | None = None
        self._found = Hits()
        self._given = Hits()
        self._given_words = ""
        self._formed = Hits()
        self._formed_words = ""
        bar.forms_changed.connect(self._change_forms)
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
        self._found = self._given = self._formed = Hits()
        self._formed_words = ""

    def set_given(self, ranges: Sequence[tuple[int, int]], words: str = "") -> None:
        """Take what a search of the library for some words has found in this text."""
        followed = self._by_forms and self._bar.words == self._given_words
        self._given, self._given_words = Hits(ranges), words
        if followed and words and ranges:
            self._take_over()
        elif followed:
            self._bar.hide()
        self._show()

    def stand_at_given(self, position: int = 0) -> None:
        """Go to what a search of the library has found at a position or after it, and count it in the bar."""
        if self.is_open and not self._by_forms:
            return
        if self._given_words and self._given.ranges:
            self._take_over()
        hits = self._hits
        if hits.stand_at(position):
            self._show()
            self._view.reveal(hits.start)

    def _take_over(self) -> None:
        """Show in the bar what the search of the library looked for and found."""
        self._bar.show_search(self._given_words)
        self._formed, self._formed_words = Hits(self._given.ranges), self._given_words

    def set_forms(self, ranges: Sequence[tuple[int, int]], words: str) -> None:
        """Take all forms of the bar's words, as they were asked for."""
        if self._by_forms and words == self._bar.words.strip():
            self._formed, self._formed_words = Hits(ranges), words
            found = self._formed.stand_at(self._view.position)
            self._show()
            if found:
                self._view.reveal(self._formed.start)

    @property
    def _by_forms(self) -> bool:
        return self.is_open and self._bar.forms.isChecked()

    @Slot(bool)
    def _change_forms(self, _wanted: bool) -> None:
        self._find(self._bar.words)

    @Slot()
    def open(self) -> None:
        """Open the bar with the selected words, or with those of the last time."""
        if not self.is_open:
            self._bar.forms.setChecked(False)
        chosen = self._view.selection()
        words = self._view.text[slice(*chosen)] if chosen is not None else ""
        self._bar.open_with(words if len(words) <= _LONGEST_WORDS and "\n" not in words else "")

    @Slot()
    def close(self) -> None:
        """Close the bar; the place stays, and the caret is at the hit."""
        if not self.is_open:
            return
        hits = self._hits
        if hits.current >= 0:
            self._view.put_caret(hits.start)
        if self._formed_words and self._formed_words == self._given_words:
            self._given.current = self._formed.current
        self._bar.hide()
        self._found = self._formed = Hits()
        self._formed_words = ""
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
            self._bar.forms.setChecked(False)
            self._bar.show()  # nothing is marked: look again for what was looked for last
            self._find(self._bar.words)
        elif self._hits.step(steps, self._view.position):
            self._view.marking.set_current_hit(self._hits.current)
            self._count()
            self._view.reveal(self._hits.start)

    @property
    def _hits(self) -> Hits:
        if not self.is_open:
            return self._given
        return self._formed if self._by_forms else self._found

    @Slot(str)
    def _find(self, words: str) -> None:
        if self._by_forms:
            self._find_forms(words.strip())
            return
        if self._folded is None:
            self._folded = FoldedText(self._view.text)
        from_here = self._found.start if self._found.current >= 0 else self._view.position
        self._found = Hits(self._folded.find_all(words))
        found = self._found.stand_at(from_here)
        self._show()
        if found:
            self._view.reveal(self._found.start)

    def _find_forms(self, words: str) -> None:
        if words == self._formed_words:
            self._show()
        elif words:
            self.forms_wanted.emit(words)
        else:
            self._formed, self._formed_words = Hits(), ""
            self._show()

    def _show(self) -> None:
        hits = self._hits
        self._view.marking.set_hits(hits.ranges, hits.current)
        self._count()

    def _count(self) -> None:
        hits = self._hits if self.is_open else self._found
        more = not self._by_forms and len(hits) >= MOST
        self._bar.set_count(hits.current + 1, len(hits), more=more)
