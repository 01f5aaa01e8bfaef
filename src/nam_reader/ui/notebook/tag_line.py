"""A line of tags: chips for those there are, and a field to type another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from nam_reader.ui.notebook import tag_rules
from nam_reader.ui.notebook.field_box import QUIET_FIELD, FieldBox
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.notebook.tag_chips import HEIGHT, RADIUS, TEXT_AT, tag_colour
from nam_reader.ui.notebook.tag_proposals import TagProposals
from nam_reader.ui.theme.kit import LineField
from nam_reader.ui.theme.theme import Theme

CROSS = 14
MOST = 240  # width of a chip in pixels


class TagChip(QAbstractButton):
    """A tag that a click takes away."""

    def __init__(self, theme: Theme, tag: str) -> None:
        super().__init__()
        self.tag = tag
        self._theme = theme
        self.setText(tag)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Remove tag {0}").format(tag))
        self.setToolTip(self.tr("Remove tag (Backspace)"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: dot, name, cross."""
        words = QFontMetrics(self._theme.font("meta")).horizontalAdvance(self.tag) + 1
        return QSize(min(MOST, TEXT_AT + words + 6 + CROSS + 6), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover" if self.underMouse() else "fill"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setBrush(self._theme.mark(tag_colour(self.tag)))
        painter.drawEllipse(QPointF(11.5, HEIGHT / 2), 3.25, 3.25)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text2"))
        room = self.rect().adjusted(TEXT_AT, 0, -CROSS - 10, 0)
        words = painter.fontMetrics().elidedText(self.tag, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        cross = self._theme.pixmap("x", "text2", CROSS, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(self.width() - CROSS - 6, (HEIGHT - CROSS) // 2), cross)
        painter.end()


class TagLine(FieldBox):
    """Tags in the order they were added.

    Enter or a comma adds what is typed (or the proposal that is chosen), Backspace in the empty field takes
    the last one away. ``changed`` gives all tags after a person's change.
    """

    changed = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tags: tuple[str, ...] = ()
        self._known: tuple[tuple[str, int], ...] = ()
        self._chips: list[TagChip] = []
        self._proposals: TagProposals | None = None
        self._field = LineField()
        self._field.setFont(theme.font("ui"))
        self._field.setFrame(False)
        self._field.setStyleSheet(f"QLineEdit {{ {QUIET_FIELD} min-height: 22px; max-height: 22px; }}")
        self._field.setMinimumWidth(90)
        self._field.setMaxLength(tag_rules.LONGEST)
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setAccessibleName(self.tr("Add a tag"))
        self._flow = FlowLayout(gap=6, row_gap=5, stretch_last=True)
        self._flow.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.watch(self._field)
        self._field.textEdited.connect(self._typed)
        self._field.returnPressed.connect(self._take)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags."""
        return self._tags

    @property
    def field(self) -> QLineEdit:
        """The field to type in."""
        return self._field

    @property
    def proposals(self) -> TagProposals | None:
        """The list of proposals, once there was one."""
        return self._proposals

    def show_tags(self, tags: Sequence[str], known: Sequence[tuple[str, int]]) -> None:
        """Show an annotation's tags; ``known`` are all tags with their counts, most used first."""
        self._known = tuple(known)
        self._field.clear()
        self.hide_proposals()
        self._set(tuple(tags))

    def take_typed(self) -> None:
        """Add what is typed but not yet added, so that it is not lost."""
        self._add(self._field.text())

    def hide_proposals(self) -> None:
        """Close the list of proposals."""
        if self._proposals is not None:
            self._proposals.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the field's keys, before the field."""
        if watched is self._field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._act_on_key(event) or super().eventFilter(watched, event)
            if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
                self.hide_proposals()
        return super().eventFilter(watched, event)

    def _act_on_key(self, event: QKeyEvent) -> bool:
        key, typed = event.key(), self._field.text()
        listed = self._proposals is not None and self._proposals.isVisible()
        if key == Qt.Key.Key_Backspace and not typed and self._tags:
            self._change(self._tags[:-1])
        elif listed and key == Qt.Key.Key_Escape:
            self.hide_proposals()
        elif listed and self._proposals and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._proposals.step(1 if key == Qt.Key.Key_Down else -1)
        elif listed and key == Qt.Key.Key_Tab:
            self._take()
        else:
            return False
        return True

    @Slot(str)
    def _typed(self, text: str) -> None:
        if "," in text:  # typed or pasted
            for piece in text.split(","):
                self._add(piece)
            return
        host = self.window()
        if self._proposals is None or self._proposals.parentWidget() is not host:
            self._proposals = TagProposals(self.theme, host)
            self._proposals.chosen.connect(self._add)
        typed = tag_rules.clean(text)
        found = tag_rules.proposals(typed, self._known, self._tags)
        corner = self._field.mapTo(host, QPoint(-5, 0))
        line = QRect(corner, self._field.size())
        line.setBottom(self.mapTo(host, QPoint(0, self.height())).y() - 2)
        self._proposals.propose(found, typed, line, host.rect().adjusted(4, 4, -4, -4))
        current = self._proposals.current
        self._field.setAccessibleDescription(current)

    @Slot()
    def _take(self) -> None:
        """Add the proposal that is chosen, else what is typed."""
        current = self._proposals.current if self._proposals is not None else ""
        self._add(current or self._field.text())

    @Slot(str)
    def _add(self, typed: str) -> None:
        self._field.clear()
        self.hide_proposals()
        self._change(tag_rules.with_tag(self._tags, typed, [tag for tag, _ in self._known]))

    def _remove(self, tag: str, _checked: bool = False) -> None:
        self._change(tuple(other for other in self._tags if other != tag))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, tags: tuple[str, ...]) -> None:
        if tags != self._tags:
            self._set(tags)
            self.changed.emit(list(tags))

    def _set(self, tags: tuple[str, ...]) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tags = tags
        self._chips = [TagChip(self.theme, tag) for tag in tags]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
            chip.clicked.connect(partial(self._remove, chip.tag))
            chip.show()
        self._field.setPlaceholderText("" if tags else self.tr("Add a tag"))
        self.updateGeometry()
