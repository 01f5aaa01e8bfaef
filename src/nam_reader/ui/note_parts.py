"""Joins what belongs to notes and to what a person keeps of articles with the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction

from nam_reader.model import AnnotationFilter, History
from nam_reader.ui.controllers.keeping import KeepingController
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.progress import ProgressController
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.late_parts import LateParts
from nam_reader.ui.panes import Panes
from nam_reader.ui.session import Session


class NoteParts(QObject):
    """Collections, states and names; links that lead from notes to articles; the names of undo and redo."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        late: LateParts,
        reading: ReadingController,
        notes: NotesController,
    ) -> None:
        super().__init__(session)
        self._panes = panes
        self._reading = reading
        self._notes = notes
        self._undo: QAction | None = None
        self._redo: QAction | None = None
        self.keeping = KeepingController(session, panes.sidebar, panes.list_pane, reading)
        self.progress = ProgressController(session, reading, panes.reader)
        self.keeping.message.connect(late.tell)
        self._late = late
        panes.list_pane.export_wanted.connect(self._export)
        notes.writing.rename_wanted.connect(self.keeping.rename_colour)
        notes.writing.article_wanted.connect(self._open_article)
        notes.writing.place_wanted.connect(self._open_place)
        notes.undoing.history_changed.connect(self._name_actions)
        panes.reader.article_note_wanted.connect(notes.write_on_article)
        late.colours_wanted.connect(self.keeping.name_colours)
        late.opened_kept.connect(self.keeping.keep_history)
        late.opened_wiped.connect(self.keeping.clear_history)

    def take_actions(self, undo: QAction, redo: QAction) -> None:
        """Take the menu's entries for undo and redo, to name what they would do."""
        self._undo, self._redo = undo, redo

    @Slot(list, QPoint)
    def _export(self, uids: list[str], at: QPoint) -> None:
        self._late.exporting.offer(AnnotationFilter(articles=tuple(uids)), at)

    @Slot(str)
    def _open_article(self, uid: str) -> None:
        self._panes.show_text()
        self._reading.open(uid)

    @Slot(str, str)
    def _open_place(self, uid: str, annotation_id: str) -> None:
        self._panes.show_text()
        self._reading.open(uid, "", annotation_id)

    @Slot(object)
    def _name_actions(self, history: History) -> None:
        if self._undo is None or self._redo is None:
            return
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if history.undo or history.redo:
            from nam_reader.ui.notebook.step_words import in_sentence, step_words  # not needed to start

            if history.undo:
                undo = self.tr("Undo {0}").format(in_sentence(step_words(history.undo)))
            if history.redo:
                redo = self.tr("Redo {0}").format(in_sentence(step_words(history.redo)))
        self._undo.setText(undo.replace("&", "&&"))
        self._redo.setText(redo.replace("&", "&&"))
