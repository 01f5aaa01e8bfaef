"""What is asked before printing: whether highlights and notes go onto the paper."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH = 340


class PrintCard(Overlay):
    """Two choices and a button that leads to the system's own dialog."""

    wanted = Signal(bool, bool)  # with highlights, with notes

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Print"))
        self.setFixedWidth(WIDTH)
        self.highlights = CheckBox(theme, self.tr("With highlights"))
        self.notes = CheckBox(theme, self.tr("With notes, after the text"))
        self.highlights.setChecked(True)
        self.hint = Paragraph(
            theme,
            self.tr("Whoever finds the paper can read it, and a printer may remember it."),
            color="text2",
        )
        self.go = TextButton(theme, self.tr("Print…"), primary=True)
        self.stop = TextButton(theme, self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(TokenLabel(theme, self.tr("Print"), role="pane_title"))
        column.addWidget(self.highlights)
        column.addWidget(self.notes)
        column.addWidget(self.hint)
        self.hint.setFixedHeight(self.hint.heightForWidth(WIDTH - 32))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.go)
        column.addLayout(row)
        self.go.clicked.connect(self._go)
        self.stop.clicked.connect(self.close)

    def ask(self, *, highlights: bool, notes: bool) -> None:
        """Open; only what there is can be chosen."""
        for box, there in ((self.highlights, highlights), (self.notes, notes)):
            box.setEnabled(there)
        self.open_beside(QRect())
        self.go.setFocus()

    def place(self) -> None:
        """Stand in the middle, a little nearer to the top."""
        host = self.parentWidget()
        if host is not None:
            spare = host.size() - self.size()
            self.move(max(0, spare.width() // 2), max(0, spare.height() // 3))

    @Slot()
    def _go(self) -> None:
        chosen = [box.isEnabled() and box.isChecked() for box in (self.highlights, self.notes)]
        self.close()
        self.wanted.emit(*chosen)
