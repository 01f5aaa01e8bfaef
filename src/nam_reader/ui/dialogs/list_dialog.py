"""A dialog around a list: what it is about, counts, a filter, the rows, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.dialogs.row_ground import ListCard
from nam_reader.ui.dialogs.row_list import RowList
from nam_reader.ui.dialogs.rows import Row
from nam_reader.ui.theme.fitting import fit_size
from nam_reader.ui.theme.kit import (
    BusyLine,
    ChoiceBox,
    IconLabel,
    Paragraph,
    SearchField,
    TextButton,
    TokenLabel,
)
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

SIZE = (640, 560)
LEAST = (340, 320)
NARROW = 480  # px: here the buttons stand closer
MARGIN = 20
FEW = 6  # rows that need no filter
LEAST_LIST = 120  # px of height
LONGEST_GROUP = 14  # characters that are seen of what is chosen


class ListDialog(QDialog):
    """Shows rows; while they are being read it says that it works, and a problem stands in their place."""

    def __init__(self, theme: Theme, title: str, list_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._buttons: list[TextButton] = []
        self.setWindowTitle(title)
        self._title = TokenLabel(theme, title, role="pane_title")
        self._busy = BusyLine(theme)
        self._counts = Paragraph(theme, color="text2")
        self._remarks = Paragraph(theme, role="meta", color="text2")
        self._problem = Paragraph(theme)
        self._problem_row = QWidget()
        self._groups = ChoiceBox(theme, self.tr("Show"))
        self._groups.setMinimumContentsLength(LONGEST_GROUP)
        self._search = SearchField(theme, self.tr("Filter"), key="")
        self._sieve = QWidget()
        self.list = RowList(theme, list_name)
        self._card = ListCard(theme, self.list)
        self._card.setMinimumHeight(LEAST_LIST)
        self._filler = QWidget()  # has the list's room while there is none
        self._foot = Paragraph(theme, role="meta", color="text2")
        self.row = QHBoxLayout()
        self._build()
        self._groups.currentIndexChanged.connect(self._filter)
        self._search.textChanged.connect(self._filter)
        self._search.left_down.connect(self.list.setFocus)
        self._search.left_by_escape.connect(self.reject)
        fit_size(self, SIZE, LEAST)

    def _build(self) -> None:
        problem = QHBoxLayout(self._problem_row)
        problem.setContentsMargins(0, 0, 0, 0)
        problem.setSpacing(10)
        problem.addWidget(IconLabel(self.theme, "circle-alert", "danger", 18), 0, Qt.AlignmentFlag.AlignTop)
        problem.addWidget(self._problem, 1)
        sieve = QHBoxLayout(self._sieve)
        sieve.setContentsMargins(0, 0, 0, 0)
        sieve.setSpacing(8)
        sieve.addWidget(self._groups)
        sieve.addWidget(self._search, 1)
        self.row.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, 18, MARGIN, 18)
        self.column.setSpacing(10)
        self.column.addWidget(self._title)
        self.column.addWidget(self._busy)
        for part in (self._counts, self._remarks, self._problem_row, self._sieve):
            self.column.addWidget(part)
            part.hide()
        self.column.addWidget(self._card, 1)
        self.column.addWidget(self._filler, 1)
        self.column.addWidget(self._foot)
        self._foot.hide()
        self.column.addLayout(self.row)

    def add_button(self, button: TextButton) -> TextButton:
        """Put a button at the end of the row."""
        self._buttons.append(button)
        self.row.addWidget(button)
        return button

    # --- what is shown --------------------------------------------------------------------------------

    def set_title(self, words: str) -> None:
        """Say what it is about, with more than the window's name."""
        self._title.setText(words)

    @property
    def counts(self) -> str:
        """The line of counts."""
        return self._counts.text()

    def set_busy(self, busy: bool) -> None:
        """Say that work began or ended."""
        self._busy.set_busy(busy)

    def show_counts(self, words: str, remarks: Sequence[str] = ()) -> None:
        """Show a line of counts, and remarks below it."""
        for label, text in ((self._counts, words), (self._remarks, "\n".join(remarks))):
            label.setText(text)
            label.setVisible(bool(text))

    def show_foot(self, sentence: str) -> None:
        """Show a sentence below the list."""
        self._foot.setText(sentence)
        self._foot.setVisible(bool(sentence))

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong; "" for nothing."""
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """What went wrong, "" for nothing."""
        return self._problem.text() if self._problem_row.isVisibleTo(self) else ""

    def show_rows(self, rows: Sequence[Row], groups: Sequence[tuple[str, str]] = ()) -> None:
        """Show rows; ``groups`` are those that one may choose among, each with its name."""
        self.list.rows.set_rows(rows)
        counted = [(group, name, sum(row.group == group for row in rows)) for group, name in groups]
        self._groups.blockSignals(True)
        self._groups.clear()
        self._groups.addItem(self.tr("All ({0})").format(number(len(rows))), "")
        for group, name, many in counted:
            if many:
                self._groups.addItem(self.tr("{0} ({1})").format(name, number(many)), group)
        self._groups.blockSignals(False)
        self._sieve.setVisible(bool(groups) and len(rows) > FEW)
        self._card.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self._filter()

    @Slot()
    def _filter(self) -> None:
        group = self._groups.currentData()
        self.list.rows.filter_by(str(group or ""), self._search.text())
        if self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(0))

    # --- looks ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the buttons keep their words."""
        super().resizeEvent(event)
        padding = 8 if event.size().width() < NARROW else 14
        for button in self._buttons:
            button.set_padding(padding)
