"""Keeps in sight how many conflicts are left to settle."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.ui.notebook.conflict_line import ConflictLine
from nam_reader.ui.operations import merging
from nam_reader.ui.operations.merging import Conflict
from nam_reader.ui.session import Session


class ConflictWatch(QObject):
    """Counts the conflicts whenever the notebook has changed, and tells the lines that show them."""

    wanted = Signal()  # somebody wants to compare

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._lines: list[ConflictLine] = []
        session.notebook_changed.connect(self.count)
        session.reopened.connect(self.count)

    def make_line(self, *, left: int = 16, wide: bool = False) -> ConflictLine:
        """Return a line to be put where notes are shown; ``count`` shows it, if need be, when it is there."""
        line = ConflictLine(self._session.theme, left=left, wide=wide)
        line.wanted.connect(self.wanted)
        self._lines.append(line)
        return line

    @Slot()
    def count(self) -> None:
        """Count them anew."""
        ask = self._session.ask
        ask(self._session.reading, merging.list_conflicts, done=self._show, key="conflicts")

    def _show(self, conflicts: tuple[Conflict, ...]) -> None:
        for line in self._lines:
            line.show_number(len(conflicts))
