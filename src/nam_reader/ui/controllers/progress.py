"""How far an article is read: it counts as opened after a moment, and as done when its end was in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.operations import keeping
from nam_reader.ui.reader.heading import WORDS_A_MINUTE
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

OPENED_AFTER_MS = 1_500  # who steps through the list has not opened what was passed over
DONE_AFTER_MS = 3_000  # with the end in sight, for who has gone there
MOST_MS = 30_000  # the same, of a text that is seen whole without going anywhere,
SHARE = 4  # which needs a quarter of its time: a glance at it is not reading
END = 140  # pixels of white space and last lines that need not be scrolled to

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


class ProgressController(QObject):
    """Remembers that articles were opened and read to their ends, without a step to undo.

    An article that nobody chose, for it came by itself, is neither, until a person does something in it.
    """

    def __init__(self, session: Session, reading: ReadingController, pane: ReaderPane) -> None:
        super().__init__(pane)  # its timers end with what they look at
        self._session = session
        self._reading = reading
        self._view = pane.view
        self._uid = ""
        self._touched = False  # a person did something in the text, in this visit
        self._told_end = False  # of this visit
        self._bar = pane.view.verticalScrollBar()
        self._opened = QTimer(self, singleShot=True, interval=OPENED_AFTER_MS)
        self._opened.timeout.connect(self._note_opening)
        self._done = QTimer(self, singleShot=True)
        self._done.timeout.connect(self._note_end)
        reading.article_opened.connect(self._begin)
        reading.help_opened.connect(self._leave)
        self._bar.valueChanged.connect(self._look)
        self._bar.rangeChanged.connect(self._look)
        for place in (self._view, self._view.viewport(), self._bar):
            place.installEventFilter(self)
        if reading.article is not None:
            self._begin()

    @Slot()
    def _begin(self) -> None:
        article = self._reading.article
        uid = article.uid if article is not None else ""
        self._touched = self._touched and uid == self._uid  # the library may only have been read anew
        self._uid = uid
        self._told_end = False
        self._leave()
        self._go_on()

    @Slot()
    def _leave(self) -> None:
        self._opened.stop()
        self._done.stop()

    def _go_on(self) -> None:
        if self._counts:
            self._opened.start()
            self._look()

    @property
    def _counts(self) -> bool:
        """Whether what is shown is an article that a person wants to read."""
        return self._reading.article is not None and (self._touched or not self._reading.unasked)

    @property
    def _at_end(self) -> bool:
        return self._bar.maximum() - self._bar.value() <= END

    @property
    def _wait(self) -> int:
        """How many milliseconds the end has to be in sight."""
        article = self._reading.article
        if article is None or self._bar.maximum() > END:  # it cannot be seen without going there
            return DONE_AFTER_MS
        reading = article.words * 60_000 // WORDS_A_MINUTE
        return max(DONE_AFTER_MS, min(MOST_MS, reading // SHARE))

    @Slot()
    def _look(self) -> None:
        """Wait with the end in sight; whoever scrolls away from it is not done."""
        if not (self._at_end and self._counts and self._view.isVisible()):
            self._done.stop()
        elif not self._done.isActive():
            self._done.start(self._wait)

    @Slot()
    def _note_opening(self) -> None:
        self._tell(keeping.note_opening)

    @Slot()
    def _note_end(self) -> None:
        if self._at_end and self._view.isVisible() and not self._told_end:
            self._told_end = True
            self._tell(keeping.read_through)

    def _tell(self, what: keeping.Remembering) -> None:
        article = self._reading.article
        if article is not None:
            self._session.ask(self._session.notebook, what, article.uid, done=self._remembered)

    def _remembered(self, uid: str) -> None:
        self._session.states_changed.emit([uid])

    # --- what a person does ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a press, a key or the wheel in the text: now it is one that is read. What is hidden is not."""
        if watched is self._view and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._look()
        if not self._touched and _is_deed(event):
            self._touched = True
            if self._reading.unasked:
                self._go_on()
        return super().eventFilter(watched, event)


def _is_deed(event: QEvent) -> bool:
    if event.type() == QEvent.Type.KeyPress:
        return isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS
    return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
