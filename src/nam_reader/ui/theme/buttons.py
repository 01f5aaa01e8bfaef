"""Buttons: with an icon, with words, and with a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from nam_reader.ui.theme.icons import DISABLED_OPACITY
from nam_reader.ui.theme.theme import Theme

BUTTON = 32
ICON = 18
RADIUS = 7.0
PADDING = 14


def paint_focus_ring(painter: QPainter, box: QRectF, color: QColor, radius: float = RADIUS) -> None:
    """Draw the 2 px ring of the focused control, inside its box."""
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def with_key(name: str, key: str) -> str:
    """Write a control's tooltip: its name, and its key where it has one."""
    return f"{name} ({key})" if key else name


class IconButton(QToolButton):
    """A 32 px square with an icon; its name is read aloud and shown with its key as the tooltip.

    The key is that of ``action``, whichever it is now, or else ``key``. A checked button shows its icon in
    the accent colour, or as ``set_checked_look`` says.
    """

    def __init__(
        self, theme: Theme, icon: str, name: str, key: str = "", *, checkable: bool = False, action: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self._action = action
        self._icon_name = icon
        self._checked_icon = icon
        self._checked_color = "accent"
        self._icon_size = ICON
        self.setCheckable(checkable)
        self.setFixedSize(BUTTON, BUTTON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name, key)
        theme.changed.connect(self._repaint)
        theme.keys.changed.connect(self._tell_key)

    def set_action(self, action: str) -> None:
        """Tell the key of another action."""
        self._action = action
        self._tell_key()

    def set_name(self, name: str, key: str | None = None) -> None:
        """Rename the button, for eye and ear, and tell another key; None: the same."""
        self._key = self._key if key is None else key
        self.setAccessibleName(name)
        self._tell_key()

    @Slot()
    def _tell_key(self) -> None:
        key = self._theme.keys.of(self._action, self._key) if self._action else self._key
        self.setToolTip(with_key(self.accessibleName(), key))

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = self._checked_icon = icon
        self.update()

    def set_checked_look(self, icon: str, color: str) -> None:
        """Choose icon and colour of the checked state (a filled star)."""
        self._checked_icon, self._checked_color = icon, color
        self.update()

    def set_sizes(self, side: int, icon: int) -> None:
        """Make the button a square of another size, in logical pixels."""
        self._icon_size = icon
        self.setFixedSize(side, side)

    def shown_icon(self) -> QPixmap:
        """Return the icon as it is painted now."""
        checked = self.isChecked()
        color = self._checked_color if checked else "text2"
        return self._theme.pixmap(
            self._checked_icon if checked else self._icon_name,
            color,
            self._icon_size,
            self.devicePixelRatioF(),
            disabled=not self.isEnabled(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: quiet square, icon in its middle, ring when focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        corner = QPoint((self.width() - self._icon_size) // 2, (self.height() - self._icon_size) // 2)
        painter.drawPixmap(corner, self.shown_icon())
        if self.isChecked() and self._checked_icon == self._icon_name:
            self._underline(painter)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def _underline(self, painter: QPainter) -> None:
        """Draw a short line below the icon: the accent colour alone does not say that it is on."""
        line = QRectF(self.width() / 2 - 5, self.height() - 6, 10, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._checked_color))
        painter.drawRoundedRect(line, 1, 1)

    @Slot()
    def _repaint(self) -> None:
        self.update()


class TextButton(QPushButton):
    """A 32 px high button with words: outlined, primary (filled with the accent), or a link."""

    def __init__(
        self, theme: Theme, text: str, *, primary: bool = False, icon: str = "", link: bool = False
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._primary = primary
        self._link = link
        self._icon_name = icon
        self._icon_first = True
        self._padding = 0 if link else PADDING
        font = theme.font("ui")
        if not link:
            font.setWeight(font.Weight.Medium if not primary else font.Weight.DemiBold)
        self.setFont(font)
        self.setFixedHeight(24 if link else BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if link:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._repaint)

    def set_padding(self, pixels: int) -> None:
        """Set the room left and right of the words."""
        self._padding = pixels
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt: the words, the icon and the room around them."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * self._padding + 2
        if self._icon_name:
            width += 16 + 8
        return QSize(width, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Qt: never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: border or fill, icon, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        self._paint_body(painter)
        color = self.text_color()
        painter.setPen(self._theme.color(color))
        room = self.rect().adjusted(self._padding, 0, -self._padding, 0)
        if self._icon_name:
            picture = self._theme.pixmap(self._icon_name, color, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(room.left(), (self.height() - 16) // 2), picture)
            room.adjust(16 + 8, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic, self.text())
        if self.hasFocus():
            ring = "onaccent" if self._primary else "accent"
            inset = 2.0 if self._primary else 0.0
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            paint_focus_ring(painter, box, self._theme.color(ring), RADIUS - inset)
        painter.end()

    def text_color(self) -> str:
        """Return the token its words are written in."""
        if self._primary:
            return "onaccent"
        return "accent" if self._link else "text"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def _paint_body(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        if self._primary:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        elif not self._link:
            over = self.isEnabled() and (self.underMouse() or self.isDown())
            painter.setPen(QPen(self._theme.color("ctrl"), 1))
            painter.setBrush(self._theme.color("fill" if over else "raised"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
        elif self.underMouse():
            pen_line = QFontMetrics(self.font()).height()
            y = (self.height() + pen_line) / 2 - 1
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.drawLine(QPoint(0, int(y)), QPoint(self.width(), int(y)))

    @Slot()
    def _repaint(self) -> None:
        self.update()


class MenuButton(QToolButton):
    """Quiet words with a chevron that open a menu ("Newest first")."""

    def __init__(self, theme: Theme, name: str, *, icon: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._menu: QMenu | None = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(theme.font("meta"))
        self.setFixedHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """Qt: words, chevron, and the icon before them."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 4 + 4 + 14 + 4
        return QSize(width + (16 + 6 if self._icon_name else 0), 28)

    def minimumSizeHint(self) -> QSize:
        """Qt: the chevron alone, in a narrow pane."""
        return QSize(28, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the words, then the chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box, 6, 6)
        ratio = self.devicePixelRatioF()
        left = 4
        if self._icon_name:
            painter.drawPixmap(QPoint(left, 6), self._theme.pixmap(self._icon_name, "text2", 16, ratio))
            left += 16 + 6
        painter.setPen(self._theme.color("text2"))
        room = self.rect().adjusted(left, 0, -(14 + 4), 0)
        words = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, room.width() + 2)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        chevron = self._theme.pixmap("chevron-down", "text2", 14, ratio)
        painter.drawPixmap(QPoint(self.width() - 18, 7), chevron)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"), 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Down open the menu."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
        elif not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: repaint when the pointer comes and goes."""
        if isinstance(event, QEnterEvent) or event.type() == QEvent.Type.Leave:
            self.update()
        return super().event(event)

    def popup(self, menu: QMenu) -> None:
        """Show a menu under the button."""
        place = self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height() + 2))
        menu.popup(place)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _clicked_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.isAutoRepeat():
        return False
    button.click()
    return True


def spacer() -> QWidget:
    """Return an empty widget that takes what room is left in a row."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
