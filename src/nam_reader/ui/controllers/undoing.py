"""Undo and redo: done, told by name, and named in the menu before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Change
from nam_reader.ui import operations
from nam_reader.ui.operations import writing
from nam_reader.ui.session import Session


class UndoController(QObject):
    """Takes back what a person did, whatever it was, and does it again."""

    message = Signal(str, str)  # sentence, action ("" for none)
    history_changed = Signal(object)  # model.History

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.notebook_changed.connect(self.read_history)
        session.states_changed.connect(self.read_history)

    @Slot()
    def read_history(self) -> None:
        """Find out what could be taken back now; ``history_changed`` follows."""
        ask = self._session.ask
        ask(self._session.notebook, writing.read_history, done=self.history_changed.emit, key="history")

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self._session.ask(self._session.notebook, operations.undo, done=self._undone)

    @Slot()
    def redo(self) -> None:
        """Do the last undone change again."""
        self._session.ask(self._session.notebook, operations.redo, done=self._redone)

    def _undone(self, change: Change | None) -> None:
        self._tell(change, self.tr("Undone: {0}."), self.tr("Nothing to undo."))

    def _redone(self, change: Change | None) -> None:
        self._tell(change, self.tr("Done again: {0}."), self.tr("Nothing to do again."))

    def _tell(self, change: Change | None, sentence: str, nothing: str) -> None:
        if change is None:
            self.read_history()
            self.message.emit(nothing, "")
            return
        from nam_reader.ui.notebook.step_words import in_sentence, step_words  # not needed to start

        self._session.tell(change)
        self.message.emit(sentence.format(in_sentence(step_words(change.label))), "")
