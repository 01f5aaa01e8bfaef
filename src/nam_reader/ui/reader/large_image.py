"""An image of the article over the whole window: fitted, or pixel by pixel; the others are an arrow away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.reader.image_places import ImagePlace
from nam_reader.ui.reader.pictures import Pictures
from nam_reader.ui.theme.kit import IconButton
from nam_reader.ui.theme.theme import Theme

EDGE = 24
CAPTION = 56  # px under the image
STEP = 80  # px that an arrow moves a large image by
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_TOGGLES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LargeImage(Overlay):
    """Left and Right go to the next image, Space or a click changes between fitted and 100 %, Esc closes."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._pictures = pictures
        self._number = 0
        self._whole = True
        self._moved = QPointF()  # of an image at 100 %, from the middle
        self._pressed: QPoint | None = None
        self._dragged = False
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        self.close_button.setParent(self)
        self.close_button.clicked.connect(self.close)
        pictures.changed.connect(self._repaint)
        pictures.restarted.connect(self.close)

    @property
    def number(self) -> int:
        """Which image is shown, in reading order from 0."""
        return self._number

    @property
    def is_fitted(self) -> bool:
        """Whether all of the image is seen, and not each of its pixels."""
        return self._whole

    def show_image(self, number: int) -> None:
        """Open at an image."""
        if not self.is_open:
            self._before = QApplication.focusWidget()
        self._take(number)
        self.open_beside(QRect())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> bool:
        """Qt: go; what had the focus before has it again."""
        before, self._before = self._before, None
        if before is not None and self.hasFocus():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().close()

    def sizeHint(self) -> QSize:
        """Qt: the whole window."""
        host = self.parentWidget()
        return host.size() if host is not None else QSize(800, 600)

    def place(self) -> None:
        """Cover the window."""
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
            self.close_button.move(self.width() - self.close_button.width() - 12, 12)

    def _take(self, number: int) -> None:
        places = self._pictures.places
        self._number = max(0, min(number, len(places) - 1))
        self._whole, self._moved = True, QPointF()
        words = self.tr("Image {0} of {1}").format(self._number + 1, len(places))
        self.setAccessibleName(f"{words}: {self._here.alt}" if self._here.alt else words)
        self.update()

    @property
    def _here(self) -> ImagePlace:
        return self._pictures.places[self._number]

    # --- what a person does ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows, Space, Esc."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._take(self._number + _KEYS[key])
        elif key in _TOGGLES:
            self._toggle()
        elif key in _MOVES:
            self._move(QPointF(0, STEP * _MOVES[key]))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press may begin to drag."""
        self._pressed, self._dragged = event.position().toPoint(), False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drag the image at 100 %."""
        place = event.position().toPoint()
        far = self._pressed is not None and (place - self._pressed).manhattanLength() > 3
        if self._pressed is not None and (self._dragged or far):
            self._dragged = True
            self._move(QPointF(place - self._pressed))
            self._pressed = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the image changes its size, beside it closes."""
        if self._pressed is not None and not self._dragged:
            if self._box().contains(event.position()):
                self._toggle()
            else:
                self.close()
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: move the image at 100 %."""
        self._move(QPointF(event.angleDelta()) / 2)
        event.accept()

    def _toggle(self) -> None:
        self._whole, self._moved = not self._whole, QPointF()
        self.update()

    def _move(self, by: QPointF) -> None:
        if self._whole:
            return
        spare = self._own_size() - QSizeF(self._free().size())
        most = QPointF(max(0.0, spare.width() / 2), max(0.0, spare.height() / 2))
        moved = self._moved + by
        self._moved = QPointF(
            max(-most.x(), min(most.x(), moved.x())), max(-most.y(), min(most.y(), moved.y()))
        )
        self.update()

    # --- painting -------------------------------------------------------------------------------------

    def _free(self) -> QRectF:
        return QRectF(self.rect()).adjusted(EDGE, EDGE + 24, -EDGE, -EDGE - CAPTION)

    def _own_size(self) -> QSizeF:
        ratio = self.devicePixelRatioF()
        return QSizeF(self._here.width or 320, self._here.height or 72) / ratio

    def _box(self) -> QRectF:
        """Return where the image stands."""
        room, size = self._free(), self._own_size()
        if self._whole and (size.width() > room.width() or size.height() > room.height()):
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(), size)
        box.moveCenter(room.center() + self._moved)
        return box

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the image on the theme's own ground, and what it shows under it."""
        theme = self.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("side"))
        if not self._pictures.places:
            return
        image = self._pictures.large(self._here.name)
        room = self._free()
        painter.setClipRect(room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is not None:
            self._paint_image(painter, image)
        painter.setClipping(False)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.color("text"))
        words = self._here.alt or ("" if image is not None else self.tr("This image cannot be shown."))
        below = QRectF(room.left(), room.bottom() + 8, room.width(), CAPTION - 20)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), words)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        size = self.tr("fitted") if self._whole else self.tr("100 %")
        count = self.tr("{0} of {1}").format(self._number + 1, len(self._pictures.places))
        foot = QRectF(room.left(), self.height() - 26, room.width(), 18)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), f"{count}  ·  {size}")

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        box = self._box()
        if image.hasAlphaChannel():
            painter.fillRect(box, Qt.GlobalColor.white)  # black lines on nothing are made for white paper
        painter.drawImage(box, image)
