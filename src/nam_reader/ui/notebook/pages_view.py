"""Pages of a document, one below the other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from nam_reader.model.giving import PageImage
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

MARGIN, GAP = 8, 10
STEP = 40  # pixels that an arrow key scrolls


class PagesView(QAbstractScrollArea):
    """Shows pages; they are pictures, so the text is given to screen readers beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: list[QPixmap] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme, self))
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        theme.changed.connect(self._repaint)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_pages(self, pages: Sequence[PageImage], text: str) -> None:
        """Show pages from the first; ``text`` says the same."""
        self._pages = [QPixmap.fromImage(_image(page)) for page in pages]
        self.setAccessibleDescription(text)
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows and page keys scroll."""
        bar = self.verticalScrollBar()
        step = {
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Home: -bar.maximum(),
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other heights."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(self._theme.color("line"))
        for page, box in zip(self._pages, self._boxes(), strict=True):
            if box.intersects(self.viewport().rect()):
                painter.drawPixmap(box, page)
                painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()

    def _boxes(self) -> list[QRect]:
        """Return where the pages are, in the viewport."""
        boxes, top = [], MARGIN - self.verticalScrollBar().value()
        for page in self._pages:
            size = self._size_of(page)
            boxes.append(
                QRect((self.viewport().width() - size.width()) // 2, top, size.width(), size.height())
            )
            top += size.height() + GAP
        return boxes

    def _size_of(self, page: QPixmap) -> QSize:
        width = max(40, self.viewport().width() - 2 * MARGIN)
        return QSize(width, round(width * page.height() / max(1, page.width())))

    def _measure(self) -> None:
        height = sum(self._size_of(page).height() + GAP for page in self._pages) + 2 * MARGIN - GAP
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, height - self.viewport().height()))

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()


def _image(page: PageImage) -> QImage:
    form = QImage.Format.Format_RGB888
    return QImage(page.pixels, page.width, page.height, 3 * page.width, form).copy()
