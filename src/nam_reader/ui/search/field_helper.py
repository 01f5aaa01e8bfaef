"""Helps in the search field: filters complete themselves, Down in the empty field shows earlier searches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from nam_reader.model import Completion
from nam_reader.ui.search.filter_words import value_label
from nam_reader.ui.search.proposals import Proposal, Proposals
from nam_reader.ui.theme.fields import SearchField
from nam_reader.ui.theme.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
WIPE = "\0wipe"  # no query is this


class FieldHelper(QObject):
    """Listens to the keys of a search field before the field does.

    A plain search keeps its Enter: a proposal is taken by Enter only after one has gone to it, or where a
    filter's value is being written.
    """

    completion_wanted = Signal(str, int)  # text, cursor
    history_wanted = Signal()
    taken = Signal(str)  # the field's new text, after a filter was completed
    query_chosen = Signal(str)  # an earlier search
    wipe_wanted = Signal()
    list_wanted = Signal()  # Down, and there is no history

    def __init__(self, theme: Theme, field: SearchField) -> None:
        super().__init__(field)
        self._field = field
        self._completion = Completion(0, 0)
        self._asked = ""
        self._is_history = False
        self.proposals = Proposals(theme, field)
        self.proposals.chosen.connect(self._take)
        field.installEventFilter(self)
        field.textEdited.connect(self.typed)

    # --- asking and showing ---------------------------------------------------------------------------

    @Slot(str)
    def typed(self, text: str) -> None:
        """Ask what the filter that is being typed may be."""
        self._asked = text
        if not text.strip():
            self.proposals.hide()
            return
        self.completion_wanted.emit(text, self._field.cursorPosition())

    def show_completion(self, text: str, completion: Completion) -> None:
        """Show what a filter may be, if the text is still the one that was asked for."""
        if text != self._field.text() or not self._field.hasFocus():
            return
        self._completion, self._is_history = completion, False
        begun = text[completion.start : completion.end]
        options = [option for option, _ in completion.options]
        if begun in options:  # it is written out already
            self.proposals.hide()
            return
        proposals = [Proposal(option, _label(option), count) for option, count in completion.options]
        name, colon, value = begun.partition(":")
        self.proposals.propose(
            proposals, self.tr("Proposals"), choose_first=bool(name and colon and value.strip('"'))
        )

    def show_history(self, queries: Sequence[str]) -> None:
        """Show earlier searches; where there are none the list of articles gets the focus."""
        if self._field.text() or not self._field.hasFocus():
            return
        if not queries:
            self.list_wanted.emit()
            return
        self._is_history = True
        proposals = [Proposal(query, query, icon="search") for query in queries]
        proposals.append(Proposal(WIPE, self.tr("Forget these searches"), icon="trash-2"))
        self.proposals.propose(proposals, self.tr("Earlier searches"), choose_first=True)

    def hide(self) -> None:
        """Put the list away."""
        self.proposals.hide()

    # --- keys -----------------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: the field's keys; True where they were for the list."""
        if event.type() == QEvent.Type.FocusOut:
            self.proposals.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if not self.proposals.shown:
            if key == Qt.Key.Key_Down and not self._field.text():
                self.history_wanted.emit()
                return True
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.proposals.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.proposals.hide()
        elif key == Qt.Key.Key_Tab:
            self._take((self.proposals.current or self.proposals.shown[0]).text)
        elif key in _ENTER and self.proposals.current is not None:
            self._take(self.proposals.current.text)
        else:
            if key in _ENTER:
                self.proposals.hide()
            return False
        return True

    @Slot(str)
    def _take(self, text: str) -> None:
        self.proposals.hide()
        if text == WIPE:
            self.wipe_wanted.emit()
        elif self._is_history:
            self.query_chosen.emit(text)
        else:
            self._complete(text)

    def _complete(self, option: str) -> None:
        """Put an option in the place of what was typed; a filter with its value is done."""
        text, (start, end, _) = self._field.text(), self._completion
        done = not option.endswith(":")
        head = text[:start] + option + (" " if done else "")
        whole = head + (text[end:].lstrip() if done else text[end:])
        self._field.setText(whole)
        self._field.setCursorPosition(len(head))
        if done:
            self.taken.emit(whole)
        else:
            self.typed(whole)


def _label(option: str) -> str:
    """Return an option with what its value is called, where that says more: "lang:be Беларуская"."""
    name, _, value = option.partition(":")
    label = value_label(name, value.strip('"')) if value else ""
    return option if not label or label == value.strip('"') else f"{option}  {label}"
