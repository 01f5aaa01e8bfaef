"""A facet: a heading, and what the hits can be narrowed to, each with its number of articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nam_reader.ui.search.filter_words import value_label
from nam_reader.ui.theme.check_box import BOX, paint_box
from nam_reader.ui.theme.kit import TextButton, TokenLabel, paint_focus_ring
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.painted_button import PaintedButton
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

SHOWN = 5  # before "12 more"
MOST = 60
ROW = 26
TEXT_AT = 26
OUTSET = 6  # the focus ring stands so far outside of the box


class Option(NamedTuple):
    """What hits can be narrowed to; ``articles`` is None where it is not known."""

    value: str
    label: str
    articles: int | None = None


class FacetRow(PaintedButton):
    """A box with a name and a count; a check mark says that it is chosen."""

    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__(theme)
        self.option = option
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW)
        self.set_option(option, on=False)

    def set_option(self, option: Option, *, on: bool) -> None:
        """Show another count, and whether it is chosen; nobody is told."""
        self.option = option
        self.setText(option.label)
        self.setChecked(on)
        count = ""
        if option.articles is not None:
            count = self.tr("%Ln articles", "", option.articles)
        self.setAccessibleName(", ".join(part for part in (option.label, count) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as wide as there is room."""
        return QSize(120, ROW)

    def nextCheckState(self) -> None:
        """Qt: the box follows the query, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows go from row to row."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: box, name, count."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        corner = QPoint(OUTSET, (ROW - BOX) // 2)
        paint_box(painter, theme, corner, self.devicePixelRatioF(), on=self.isChecked())
        end = self.width() - OUTSET
        if self.option.articles is not None:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text3"))
            count = number(self.option.articles)
            width = QFontMetrics(painter.font()).horizontalAdvance(count)
            painter.drawText(QRect(end - width, 0, width + 1, ROW), Qt.AlignmentFlag.AlignVCenter, count)
            end -= width + 8
        painter.setFont(theme.font("ui_strong" if self.isChecked() else "ui"))
        painter.setPen(theme.color("text"))
        room = QRect(OUTSET + TEXT_AT, 0, max(0, end - OUTSET - TEXT_AT), ROW)
        name = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if name != self.text() else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), theme.color("accent"), 6)
        painter.end()


class FacetSection(QWidget):
    """A heading and its rows; hidden while there is nothing to choose."""

    toggled = Signal(str, str, bool)  # filter's name, value, wanted
    folded = Signal()

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._title = title
        self._offered: tuple[Option, ...] = ()
        self._options: tuple[Option, ...] = ()  # with those chosen that were not offered
        self._on: frozenset[str] = frozenset()
        self._unfolded = False
        self._rows: dict[str, FacetRow] = {}
        heading = TokenLabel(theme, title, role="meta_strong")
        heading.setIndent(OUTSET)
        self._more = TextButton(theme, "", link=True)
        self._more.setFont(theme.font("meta"))
        self._more.clicked.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(4)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        more = QVBoxLayout()
        more.setContentsMargins(OUTSET + TEXT_AT, 0, 0, 0)
        more.addWidget(self._more)
        column.addLayout(more)
        self.setAccessibleName(title)
        self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [*self.rows, self._more]

    @property
    def rows(self) -> list[FacetRow]:
        """The rows that are shown."""
        return [self._rows[option.value] for option in self._visible()]

    def show_options(self, options: Sequence[Option], on: Collection[str]) -> None:
        """Show what can be chosen; what is chosen is shown first where the list is folded."""
        self._offered = tuple(options)
        written = {item.value.casefold(): item.value for item in options}
        self._on = frozenset(written.get(value.casefold(), value) for value in on)
        # What stands for several, such as a part of a name, has no number of its own.
        unseen = sorted(self._on - set(written.values()))
        missing = [Option(value, value_label(self._name, value)) for value in unseen]
        self._options = (*self._offered[: MOST - len(missing)], *missing)
        self._show()

    def mark(self, on: Collection[str]) -> None:
        """Show what is chosen; the counts are as they were."""
        self.show_options(self._offered, on)

    def _visible(self) -> tuple[Option, ...]:
        if self._unfolded or len(self._options) <= SHOWN + 1:
            return self._options
        chosen = [item for item in self._options[SHOWN:] if item.value in self._on]
        return (*self._options[:SHOWN], *chosen)

    def _show(self) -> None:
        visible = self._visible()
        for value in set(self._rows) - {option.value for option in visible}:
            row = self._rows.pop(value)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, option in enumerate(visible):
            row = self._rows.get(option.value) or self._make_row(option)
            row.set_option(option, on=option.value in self._on)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        hidden = len(self._options) - len(visible)
        more = self.tr("%Ln more", "", hidden)
        self._more.setText(self.tr("Fewer") if self._unfolded else more)
        self._more.setAccessibleName(f"{self._title}: {self._more.text()}")
        self._more.setVisible(bool(hidden) or (self._unfolded and len(self._options) > SHOWN + 1))
        self._more.updateGeometry()
        self.setVisible(bool(self._options))

    def _make_row(self, option: Option) -> FacetRow:
        row = self._rows[option.value] = FacetRow(self._theme, option)
        row.clicked.connect(self._toggle)
        return row

    @Slot()
    def _toggle(self) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            self.toggled.emit(self._name, row.option.value, not row.isChecked())

    @Slot()
    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()
        self.folded.emit()
