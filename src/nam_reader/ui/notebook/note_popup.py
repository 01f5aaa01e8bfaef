"""A note read in passing: the card that opens at the gutter's mark while the notes pane is hidden."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import About, Annotation
from nam_reader.ui.notebook import note_text, tag_chips
from nam_reader.ui.notebook.laid_text import LaidText
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.notebook.tag_chips import Chip
from nam_reader.ui.notebook.wording import about_words, spoken
from nam_reader.ui.theme.kit import IconButton
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

WIDTH = 300
PADDING = 15
SHAPE = 8
ICON = 14
HEAD = 21  # from the top to the middle of the first line
NOTE_TOP = 37
TAGS_GAP = 10
LINES = 16

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_EDIT_LETTERS = ("e", "у")  # the key E, also on the Cyrillic layouts


class NotePopup(Overlay):
    """Shape and meaning, the note, the tags. E or the pen edits, Delete bins, Esc or the cross closes."""

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)
    link_wanted = Signal(str)  # what stands in the brackets of a link

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._annotation: Annotation | None = None
        self._note: LaidText | None = None
        self._chips: tuple[Chip, ...] = ()
        self._chips_top = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pen = IconButton(theme, "pen-line", self.tr("Edit note"), "E")
        self._cross = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        for button in (self._pen, self._cross):
            button.set_sizes(28, 16)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self._pen)
        row.addWidget(self._cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HEAD - 14, 8, 0)
        column.addLayout(row)
        column.addStretch(1)
        self._pen.clicked.connect(self._edit)
        self._cross.clicked.connect(self.close)

    @property
    def annotation_id(self) -> str:
        """Which annotation is shown, "" for none."""
        return self._annotation.id if self._annotation is not None and self.is_open else ""

    def open_for(self, annotation: Annotation, at: QRect) -> None:
        """Show an annotation beside a rectangle (global coordinates), its right edges in line."""
        self._annotation = annotation
        self.setAccessibleName(spoken(annotation))
        self.setFixedSize(self._lay(annotation))
        self.open_beside(QRect(at.right() - WIDTH, at.top(), WIDTH, at.height()))
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: E edits, Delete bins, Esc closes."""
        if event.key() == Qt.Key.Key_F2 or event.text().lower() in _EDIT_LETTERS:
            self._edit()
        elif event.key() == Qt.Key.Key_Delete and self._annotation is not None:
            self.close()
            self.delete_wanted.emit(self._annotation.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a link follows it."""
        link = self._link_at(event.position())
        if link:
            self.close()
            self.link_wanted.emit(link)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over a link."""
        hand = bool(self._link_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def _paint_sign(self, painter: QPainter, annotation: Annotation) -> None:
        """Draw the colour's shape, or the icon of a note that is about no quote."""
        if annotation.about is About.QUOTE:
            box = QRectF(PADDING + 1, HEAD - SHAPE / 2, SHAPE, SHAPE)
            draw_shape(painter, annotation.colour, box, self.theme.mark(annotation.colour))
            return
        icon = "library" if annotation.about is About.ARTICLE else "notebook-text"
        picture = self.theme.pixmap(icon, "text2", ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(PADDING - 1, HEAD - ICON / 2), picture)

    def _link_at(self, place: QPointF) -> str:
        return self._note.link_at(place - QPointF(PADDING, NOTE_TOP)) if self._note is not None else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the card."""
        super().paintEvent(event)
        if self._annotation is None:
            return
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sign(painter, self._annotation)
        words = about_words(self._annotation) or meaning(self._annotation.colour)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(PADDING + 16, HEAD - 8, 180, 16), _LEFT, words)
        if self._note is not None:
            painter.setPen(theme.color("text" if self._annotation.note.strip() else "text3"))
            self._note.draw(painter, QPointF(PADDING, NOTE_TOP))
        for chip in self._chips:
            place = QPointF(PADDING, self._chips_top)
            tag_chips.draw_chip(painter, theme, chip, place, fill=theme.color("fill"))
        painter.end()

    def _lay(self, annotation: Annotation) -> QSize:
        """Lay the note and the tags out; return the size they need."""
        theme, width = self.theme, WIDTH - 2 * PADDING
        note = annotation.note.strip() or ("" if annotation.tags else self.tr("No note yet"))
        text, spans = note_text.shown(note)
        accent = theme.color("accent")
        line = theme.line_height("note")
        self._note = LaidText(text, theme.font("note"), width, line, LINES, spans, accent)
        metrics = QFontMetricsF(theme.font("meta"))
        self._chips, chips_height = tag_chips.lay_chips(annotation.tags, metrics, width)
        self._chips_top = NOTE_TOP + self._note.height + (TAGS_GAP if self._note.height else 0)
        bottom = self._chips_top + chips_height if chips_height else NOTE_TOP + self._note.height
        return QSize(WIDTH, bottom + PADDING - 1)

    @Slot()
    def _edit(self) -> None:
        if self._annotation is not None:
            self.close()
            self.edit_wanted.emit(self._annotation.id)
