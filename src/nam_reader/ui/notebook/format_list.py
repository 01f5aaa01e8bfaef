"""The formats that notes can leave in, to choose one from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from nam_reader.ui.theme.kit import paint_focus_ring
from nam_reader.ui.theme.theme import Theme

ROW = 32
PADDING = 10
RADIUS = 6
BAR = 3
GAP = 6


@dataclass(frozen=True, slots=True)
class Format:
    """A way to export: its key, its name for the person, the ending of its files (with the dot).

    What is no text cannot be copied, and its preview is of pages.
    """

    key: str
    name: str
    suffix: str
    is_text: bool = True


class _FormatRow(QRadioButton):
    """A format's name and ending; the chosen one has the accent bar."""

    def __init__(self, theme: Theme, shown: Format) -> None:
        super().__init__(shown.name)
        self._theme = theme
        self._suffix = shown.suffix
        self.setAccessibleName(f"{shown.name} {shown.suffix}")
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """Qt: as wide as its pane."""
        return QSize(120, ROW)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt asks with a place; all of it counts
        """Qt: a click anywhere in the row counts."""
        return True

    def event(self, event: QEvent) -> bool:
        """Qt: repaint when the pointer comes and goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the row."""
        theme, box = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.color("sel" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(0, 7, BAR, ROW - 14), 1, 1)
        room = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        name_font = theme.font("ui_strong" if self.isChecked() else "ui")
        beside = room.adjusted(QFontMetrics(name_font).horizontalAdvance(self.text()) + GAP, 0, 0, 0)
        ending = QFontMetrics(painter.font()).elidedText(
            self._suffix, Qt.TextElideMode.ElideRight, max(beside.width(), 0)
        )
        if len(ending) > len("…"):  # the name comes first
            painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), ending)
        painter.setFont(name_font)
        painter.setPen(theme.color("text"))
        name = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), name)
        if self.hasFocus():
            paint_focus_ring(painter, box, theme.color("accent"), RADIUS)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()


class FormatList(QWidget):
    """Formats one below the other; arrow keys walk through them."""

    changed = Signal(str)  # the key of the chosen format

    def __init__(self, theme: Theme, formats: tuple[Format, ...]) -> None:
        super().__init__()
        self._formats = formats
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, shown in enumerate(formats):
            row = _FormatRow(theme, shown)
            self._group.addButton(row, number)
            column.addWidget(row)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    @property
    def formats(self) -> tuple[Format, ...]:
        """All of them."""
        return self._formats

    @property
    def current(self) -> Format:
        """The chosen format."""
        return self._formats[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose a format as a person does."""
        for number, shown in enumerate(self._formats):
            if shown.key == key:
                self._group.button(number).setChecked(True)

    def focus(self) -> None:
        """Give the focus to the chosen format."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(int, bool)
    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.changed.emit(self._formats[number].key)
