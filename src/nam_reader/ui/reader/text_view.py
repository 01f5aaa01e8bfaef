"""The text of an article: laid out, marked, scrolled, selected, and read by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from nam_reader.model import Block, BlockKind, Document
from nam_reader.ui.reader.column import Column, fit_column, set_margins
from nam_reader.ui.reader.document import build
from nam_reader.ui.reader.furniture import FurniturePainter
from nam_reader.ui.reader.header import ArticleHeader
from nam_reader.ui.reader.image_places import image_places
from nam_reader.ui.reader.layout_steps import LayoutSteps
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.marking import Marking
from nam_reader.ui.reader.pictures import Pictures
from nam_reader.ui.reader.place import PlaceKeeper
from nam_reader.ui.reader.scroll_marks import ScrollMarks
from nam_reader.ui.reader.selectable_text import SelectableText
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.theme import Theme

LONG = 50_000  # characters from which on a text is laid out in steps of our own


class TextView(SelectableText):
    """Shows one document with its highlights and hits; positions given and returned are code points."""

    scrolled = Signal()
    position_changed = Signal(int)
    import_wanted = Signal()
    article_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = TypeStyle()
        self._shown: Document | None = None
        self._made: QTextDocument | None = None
        self._steps: LayoutSteps | None = None  # of a long text
        self._column = Column(0, 0, 0)
        self._furniture = FurniturePainter(theme)
        self._bar = ScrollMarks(theme)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marking = Marking(theme, self, self._bar)
        self._pictures = Pictures(theme, self)
        self._place = PlaceKeeper(theme, self._bar, self)
        self.viewport().setAcceptDrops(False)
        self._head = ArticleHeader(theme, self.viewport())
        self._head.hide()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Article text"))
        self._place.scrolled.connect(self._follow_scroll)
        self._place.changed.connect(self._tell_position)
        self._head.import_wanted.connect(self.import_wanted)
        self._head.article_wanted.connect(self.article_wanted)
        self._head.focused.connect(self._show_head)
        self._bar.tick_clicked.connect(self._go_to_tick)
        self._pictures.changed.connect(self._repaint)
        theme.changed.connect(self._rebuild)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def shown(self) -> Document | None:
        """The document in view."""
        return self._shown

    @property
    def style_of_type(self) -> TypeStyle:
        """The typeface and size in use."""
        return self._style

    @property
    def head(self) -> ArticleHeader:
        """What stands above the text."""
        return self._head

    def show_document(self, document: Document, position: int = 0) -> None:
        """Show an article with the line of a position at the top."""
        self._shown = document
        self._take_blocks(document.blocks or (Block(BlockKind.PARAGRAPH),))
        self._marking.take_text(self._text, self._points)
        self._pictures.show(image_places(document))
        self._head.show_document(document)
        self._head.show()
        place = self._points.to_utf16(max(0, min(position, len(self._text))))
        self._install(place)
        caret = QTextCursor(self.document())
        caret.setPosition(place)
        self._set_caret(caret)

    def clear_document(self) -> None:
        """Show nothing."""
        self._shown = None
        self._take_blocks(())
        self._marking.take_text("", self._points)
        self._pictures.show(())
        self._head.hide()
        self._place.watch(QTextDocument(self), 0)
        self.clear()

    def set_type(self, style: TypeStyle) -> None:
        """Set the text in another face or size; the place stays."""
        if style != self._style:
            self._style = style
            self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        """Build the document anew in the present type and colours; place and selection stay."""
        if self._shown is None:
            return
        before = self.textCursor()
        anchor, position = before.anchor(), before.position()
        self._install(None)
        caret = QTextCursor(self.document())
        caret.setPosition(anchor)
        caret.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self._set_caret(caret)
        self._marking.colour_current_hit()

    def _install(self, place: int | None) -> None:
        assert self._shown is not None  # noqa: S101 - callers have set it
        old = self._made
        made = build(Document(self._shown.article, self._blocks), self._style, self._theme, self)
        self._place.hold()
        self._steps = None
        self._fit(made)
        self._place.watch(made, place)
        self._steps = LayoutSteps(made) if len(self._text) > LONG else None
        self.setDocument(made)
        self._made = made
        if old is not None:  # Qt deletes its own first document by itself
            old.deleteLater()
        self._place.restore()

    def _set_caret(self, caret: QTextCursor) -> None:
        self._place.hold()  # Qt scrolls to the caret
        self.setTextCursor(caret)
        self._place.restore()

    # --- layout ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fit the column to the width; the place stays."""
        self._place.hold()
        super().resizeEvent(event)
        if self._shown is not None:
            self._fit(self.document())
        self._place.restore()

    def _fit(self, document: QTextDocument) -> None:
        column = fit_column(document.defaultFont(), self._style, self.viewport().width(), self._bar.width())
        head = self._head.fit(column.right - column.left, self._style)
        self._column = column
        self._place.set_head(head)
        set_margins(document, column, head, self._style, self._pictures.places)
        if self._steps is not None:
            self._steps.begin()
        self._marking.set_head(head)

    @Slot()
    def _follow_scroll(self) -> None:
        self._head.move(self._column.left, -self._bar.value())
        self.scrolled.emit()

    @Slot()
    def _show_head(self) -> None:
        self._bar.setValue(0)

    # --- the place ------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The first character of the first line seen."""
        return self._points.to_code_point(self._place.position)

    def go_to(self, position: int) -> None:
        """Put the line of a position at the top."""
        self._place.go_to(self._points.to_utf16(max(0, min(position, len(self._text)))))

    def reveal(self, position: int) -> None:
        """Scroll so that a position can be seen well."""
        self._place.reveal(self._points.to_utf16(position))

    def flush_position(self) -> None:
        """Tell the place now if it is still to be told."""
        self._place.flush()

    @Slot(int)
    def _tell_position(self, position: int) -> None:
        self.position_changed.emit(self._points.to_code_point(position))

    @Slot(int)
    def _go_to_tick(self, position: int) -> None:
        self._place.reveal(position)

    # --- highlights and hits --------------------------------------------------------------------------

    @property
    def marking(self) -> Marking:
        """The highlights and hits."""
        return self._marking

    def annotation_rect(self, annotation_id: str) -> QRect:
        """Return what can be seen of a highlight, on the screen; a null rectangle for nothing."""
        top = self._bar.value()
        found = self._marking.rect_of(annotation_id, top, top + self.viewport().height())
        if found.isNull():
            return found
        return QRect(self.viewport().mapToGlobal(found.translated(0, -top).topLeft()), found.size())

    def sign_at(self, place: QPointF) -> Mark | None:
        """Return the highlight whose sign stands at a point of the document."""
        return self._marking.painter.gutter_mark(self.document(), self._column, place)

    # --- images ---------------------------------------------------------------------------------------

    @property
    def pictures(self) -> Pictures:
        """The images: what asks for them, and what paints them."""
        return self._pictures

    def describe(self, words: str) -> None:
        """Let a screen reader say something of what the caret is in; "" for nothing."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    # --- painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what lies behind the text, then the text."""
        if self._shown is not None:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            top = self._bar.value()
            painter.translate(0, -top)
            above, below = top + event.rect().top(), top + event.rect().bottom() + 1
            self._furniture.paint(painter, self.document(), self._column, above, below)
            self._marking.painter.paint(painter, self.document(), self._column, above, below)
            if self._pictures.places:
                self._pictures.paint(painter, self.document(), above, below)
            painter.end()
        super().paintEvent(event)
        if self._shown is not None:
            self._paint_over(event)

    def _paint_over(self, event: QPaintEvent) -> None:
        """Paint what lies over the text."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        top = self._bar.value()
        painter.translate(0, -top)
        self._marking.painter.paint_over(painter)
        self.paint_tools(painter)
        painter.end()

    def paint_tools(self, painter: QPainter) -> None:
        """Paint what is taken hold of, over everything; the painter is in document coordinates."""
