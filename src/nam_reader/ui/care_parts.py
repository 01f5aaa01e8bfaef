"""What is seldom wanted of the library's health and of exchange: made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from nam_reader.model import Change
from nam_reader.ui.late_parts import LateParts
from nam_reader.ui.panes import Panes
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.controllers.conflicts import ConflictWatch
    from nam_reader.ui.controllers.health import HealthController
    from nam_reader.ui.controllers.merging import MergeController
    from nam_reader.ui.controllers.verifying import VerifyController
    from nam_reader.ui.notebook.notebook_page import NotebookPage

COUNT_AFTER_MS = 1_500  # when the window stands
PAGE_MARGIN = 28  # px left of what the notebook page shows


class CareParts(QObject):
    """Backups, restoring and repair; merges and their conflicts; the check of documents."""

    article_wanted = Signal(str)

    def __init__(self, session: Session, panes: Panes, late: LateParts) -> None:
        super().__init__(session)
        self._session = session
        self._panes = panes
        self._late = late
        session.reopened.connect(self._reopened)
        late.notebook_made.connect(self._show_conflicts_on)
        QTimer.singleShot(COUNT_AFTER_MS, self, self._count_conflicts)

    # --- health ---------------------------------------------------------------------------------------

    @cached_property
    def health(self) -> HealthController:
        """What shows backups and repairs damage."""
        from nam_reader.ui.controllers.health import HealthController

        made = HealthController(self._session, self._panes.window())
        made.message.connect(self._late.tell)
        return made

    @Slot()
    def show_backups(self) -> None:
        """Show the backups."""
        self.health.show()

    @Slot()
    def show_repair(self) -> None:
        """Show the backups, and look for damage."""
        self.health.show()
        self.health.check()

    @Slot()
    def _reopened(self) -> None:
        """Let every pane read anew what it shows."""
        self._session.library_changed.emit()
        everything = Change("", collections=True, states=True, names=True, searches=True)
        self._session.notebook_changed.emit(everything)

    # --- exchange -------------------------------------------------------------------------------------

    @cached_property
    def merging(self) -> MergeController:
        """What brings in other people's notes."""
        from nam_reader.ui.controllers.merging import MergeController

        made = MergeController(self._session, self._panes.window())
        made.message.connect(self._late.tell)
        return made

    @Slot()
    def choose_notes(self) -> None:
        """Let the person choose a file of notes to merge."""
        self.merging.choose_file()

    def take_notes(self, files: list[Path]) -> list[Path]:
        """Offer to merge those files that are notes; return the others, which are articles."""
        from nam_reader.ui.dialogs.exchange_formats import is_notes_file

        notes = [path for path in files if is_notes_file(path)]
        if notes:
            self.merging.offer(notes)
        return [path for path in files if path not in notes]

    @cached_property
    def verifying(self) -> VerifyController:
        """What checks exported documents."""
        from nam_reader.ui.controllers.verifying import VerifyController

        made = VerifyController(self._session, self._panes.window())
        made.article_wanted.connect(self.article_wanted)
        return made

    @Slot()
    def choose_document(self) -> None:
        """Let the person choose a document to check."""
        self.verifying.choose_file()

    # --- conflicts ------------------------------------------------------------------------------------

    @cached_property
    def conflicts(self) -> ConflictWatch:
        """What keeps the number of conflicts in sight, under the notes of an article."""
        from nam_reader.ui.controllers.conflicts import ConflictWatch

        made = ConflictWatch(self._session)
        made.wanted.connect(self._compare)
        self._panes.notes_pane.add_strip(made.make_line())
        return made

    @Slot(object)
    def _show_conflicts_on(self, page: NotebookPage) -> None:
        """Keep the number of conflicts in sight on the notebook page, too."""
        page.add_strip(self.conflicts.make_line(left=PAGE_MARGIN, wide=True))
        self.conflicts.count()

    @Slot()
    def _count_conflicts(self) -> None:
        if self._session.is_open:
            self.conflicts.count()

    @Slot()
    def _compare(self) -> None:
        self.merging.compare()
