"""A note as it will be read: the same blocks and formats that articles are shown by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.model import Article, Block, Document
from nam_reader.ui.notebook.field_box import QUIET_FIELD, FieldBox
from nam_reader.ui.notebook.note_text import LINK_ADDRESS
from nam_reader.ui.reader.column import Column
from nam_reader.ui.reader.document import build
from nam_reader.ui.reader.furniture import FurniturePainter
from nam_reader.ui.reader.hardened import HardenedBrowser
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

SIZE = 14  # of the type
EDGE = 2  # beside the text
_NOTHING = Article("", "", "", "", "", 0)


class _Page(HardenedBrowser):
    """The text; addresses are told by their number, so that nothing is lost on the way through Qt."""

    address_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._furniture = FurniturePainter(theme)
        self._blocks: tuple[Block, ...] = ()
        self._made: QTextDocument | None = None
        self._bar = ThinScrollBar(theme, self)
        self.setVerticalScrollBar(self._bar)
        self.setStyleSheet(f"QTextBrowser {{ {QUIET_FIELD} }}")
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.anchorClicked.connect(self._clicked)
        theme.changed.connect(self._rebuild)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        place, old = self._bar.value(), self._made
        family = self._theme.font("note").families()[0]
        made = build(Document(_NOTHING, self._blocks), TypeStyle(family, SIZE), self._theme, self)
        self._set_margins(made)
        self.setDocument(made)
        self._made = made
        if old is not None:
            old.deleteLater()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        self.setPalette(palette)
        self._bar.setValue(place)

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        wanted = frame.frameFormat()
        wanted.setLeftMargin(EDGE)
        wanted.setRightMargin(EDGE)
        wanted.setTopMargin(0)
        wanted.setBottomMargin(0)
        frame.setFrameFormat(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: boxes and rules are as wide as the page."""
        super().resizeEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what lies behind the text, then the text."""
        if self._made is not None:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            top, width = self._bar.value(), self.viewport().width()
            painter.translate(0, -top)
            column = Column(EDGE, width - EDGE, width)
            self._furniture.paint(painter, self._made, column, top, top + self.viewport().height())
            painter.end()
        super().paintEvent(event)

    @Slot(QUrl)
    def _clicked(self, address: QUrl) -> None:
        number = address.toString()
        if number.isdecimal():
            self.address_wanted.emit(int(number))


class NotePreview(FieldBox):
    """A box with the note in it. Nothing is loaded, and no link is followed: they are told."""

    link_wanted = Signal(str)  # what stands in the brackets of a [[link]]
    address_wanted = Signal(str)  # a web address

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._addresses: list[str] = []
        self._page = _Page(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 4, 10)
        column.addWidget(self._page)
        self.watch(self._page)
        self._page.address_wanted.connect(self._tell)

    @property
    def page(self) -> HardenedBrowser:
        """The text, for focus."""
        return self._page

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._page.toPlainText()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show a note; the place stays."""
        self._addresses = []
        self._page.show_blocks(tuple(self._numbered(block) for block in blocks))

    def _numbered(self, block: Block) -> Block:
        runs = []
        for run in block.runs:
            if run.href:
                self._addresses.append(run.href)
                runs.append(run._replace(href=str(len(self._addresses) - 1)))
            else:
                runs.append(run)
        return block._replace(runs=tuple(runs))

    @Slot(int)
    def _tell(self, number: int) -> None:
        address = self._addresses[number]
        if address.startswith(LINK_ADDRESS):
            self.link_wanted.emit(address.removeprefix(LINK_ADDRESS))
        else:
            self.address_wanted.emit(address)
