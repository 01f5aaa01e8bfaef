"""A card in the middle of the window: a title, a field to type in, and a list that follows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.theme.kit import IconButton, Paragraph, SearchField, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH = 560
HEIGHT = 620
EDGE = 16  # px kept free of the card in the window, at least


class FinderCard(Overlay):
    """What the help's cards share. Down leads from the field to the list, Up from its first row back."""

    def __init__(self, theme: Theme, title: str, placeholder: str, view: PlainList, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._view = view
        self._before: QWidget | None = None  # what had the focus
        self.field = SearchField(theme, placeholder, key="")
        self.nothing = Paragraph(theme, self.tr("Nothing found. Fewer words find more."), color="text2")
        self.nothing.setContentsMargins(12, 4, 12, 8)
        close = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(TokenLabel(theme, title, role="pane_title"), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(view, 1)
        self.setAccessibleName(title)
        self.nothing.hide()
        QWidget.setTabOrder(self.field, view)
        QWidget.setTabOrder(view, close)
        self.field.left_down.connect(self._enter_list)
        self.field.left_by_escape.connect(self.close)
        self.field.returnPressed.connect(self.take)
        view.installEventFilter(self)

    def open_in_window(self) -> None:
        """Open with an empty field."""
        self.field.clear()
        if not self.is_open:
            self._before = QApplication.focusWidget()
        self.open_beside(QRect())
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> bool:
        """Qt: go; what had the focus before has it again, unless a person has turned elsewhere."""
        focused, before = QApplication.focusWidget(), self._before
        self._before = None
        if before is not None and focused is not None and self.isAncestorOf(focused):
            before.setFocus(Qt.FocusReason.OtherFocusReason)  # which closes the card, too
        return super().close()

    def take(self) -> None:
        """Take the row that is chosen; here nothing is to be taken."""

    def show_nothing(self, nothing: bool) -> None:
        """Say that nothing was found."""
        self.nothing.setVisible(nothing)

    def sizeHint(self) -> QSize:
        """Qt: as much of the window as is of use."""
        host = self.parentWidget()
        room = host.size() if host is not None else QSize(WIDTH, HEIGHT)
        return QSize(min(WIDTH, room.width() - 2 * EDGE), min(HEIGHT, room.height() - 4 * EDGE))

    def place(self) -> None:
        """Stand in the middle, a little nearer to the top."""
        host = self.parentWidget()
        if host is not None:
            self.resize(self.sizeHint())
            spare = host.size() - self.size()
            self.move(spare.width() // 2, max(EDGE, spare.height() // 3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: from the first row of the list Up leads back to the field, and Enter takes a row."""
        if watched is self._view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Up and self._at_first():
                self.field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)

    def _at_first(self) -> bool:
        """Return whether no row above the current one can be stood on."""
        model, here = self._view.model(), self._view.currentIndex().row()
        free = Qt.ItemFlag.ItemIsSelectable
        return not any(model.flags(model.index(row, 0)) & free for row in range(here))

    @Slot()
    def _enter_list(self) -> None:
        if self._view.model().rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
