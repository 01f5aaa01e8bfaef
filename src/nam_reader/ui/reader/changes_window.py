"""What became of an article's highlights when it changed: a window beside the text to compare and decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nam_reader.model import Place
from nam_reader.model.changes import ArticleChanges, ChangedQuote
from nam_reader.ui.reader.change_card import ChangeCard
from nam_reader.ui.reader.change_words import counts_line
from nam_reader.ui.theme.fitting import fit_size
from nam_reader.ui.theme.kit import ChoiceBox, Paragraph, Surface, TextButton, ThinScrollBar, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

SIZE = (760, 620)
LEAST = (360, 320)
_GROUP = 16  # letters of a group's name that are seen
PAGE = 40  # cards made at a time


class ChangesWindow(QDialog):
    """Lists the highlights by what became of them. It stands beside the window and does not block it."""

    accept_wanted = Signal(list)  # of (id, start, end)
    attach_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes: ArticleChanges | None = None
        self._left: set[str] = set()  # that a person has looked at and left as they are
        self._shown = PAGE
        self.cards: list[ChangeCard] = []
        self.setWindowTitle(self.tr("Highlights after the article changed"))
        self._title = TokenLabel(theme, role="pane_title")
        self._counts = Paragraph(theme, color="text2")
        self.groups = ChoiceBox(theme, self.tr("Show"))
        self.groups.setMinimumContentsLength(_GROUP)
        self.accept_all = TextButton(theme, "", primary=True)
        self.more = TextButton(theme, "")
        self._nothing = Paragraph(theme, color="text2")
        close = TextButton(theme, self.tr("Close"))
        self._list = QVBoxLayout()
        self._build(close)
        self.groups.currentIndexChanged.connect(self._choose_group)
        self.accept_all.clicked.connect(self._accept_all)
        self.more.clicked.connect(self._show_more)
        close.clicked.connect(self.close)
        fit_size(self, SIZE, LEAST)

    def _build(self, close: TextButton) -> None:
        inside = Surface(self._theme, "list")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(8)
        outer.addWidget(self._nothing)
        outer.addLayout(self._list)
        outer.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self._list.setSpacing(8)
        area = QScrollArea()
        area.setVerticalScrollBar(ThinScrollBar(self._theme))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.groups, 1)
        row.addStretch(1)
        row.addWidget(self.accept_all)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        for part in (self._title, self._counts):
            column.addWidget(part)
        column.addWidget(area, 1)
        column.addLayout(row)

    # --- what is shown --------------------------------------------------------------------------------

    def show_changes(self, changes: ArticleChanges) -> None:
        """Show what became of an article's highlights; the chosen group stays where it can."""
        if self._changes is None or self._changes.article.uid != changes.article.uid:
            self._left.clear()
            self._shown = PAGE
        self._changes = changes
        self._title.setText(changes.article.title)
        self._counts.setText(counts_line(changes))
        self._fill_groups(changes)
        self._fill()

    def item(self, annotation_id: str) -> ChangedQuote | None:
        """Return what became of a highlight."""
        all_items = self._changes.exact + self._changes.undecided if self._changes is not None else ()
        return next((item for item in all_items if item.annotation.id == annotation_id), None)

    def _fill_groups(self, changes: ArticleChanges) -> None:
        chosen = self.groups.currentData()
        groups = (
            (self.tr("To decide ({0})"), "", self._undecided()),
            (self.tr("Moved ({0})"), Place.MOVED.value, changes.moved),
            (self.tr("Altered ({0})"), Place.FUZZY.value, changes.fuzzy),
            (self.tr("Not found ({0})"), Place.ORPHAN.value, changes.orphaned),
            (self.tr("Where they were ({0})"), Place.EXACT.value, changes.exact),
        )
        self.groups.blockSignals(True)
        self.groups.clear()
        for name, key, items in groups:
            if items or not key:
                self.groups.addItem(name.format(number(len(items))), key)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)))
        self.groups.blockSignals(False)

    def _undecided(self) -> tuple[ChangedQuote, ...]:
        changes = self._changes
        if changes is None:
            return ()
        return tuple(item for item in changes.undecided if item.annotation.id not in self._left)

    def _items(self) -> tuple[ChangedQuote, ...]:
        """Return what the chosen group holds."""
        changes, group = self._changes, self.groups.currentData()
        if changes is None or not group:
            return self._undecided()
        groups = {
            Place.MOVED: changes.moved,
            Place.FUZZY: changes.fuzzy,
            Place.ORPHAN: changes.orphaned,
            Place.EXACT: changes.exact,
        }
        return groups[Place(group)]

    def _fill(self) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.deleteLater()
        items = self._items()
        self.cards = [self._card(item) for item in items[: self._shown]]
        for card in self.cards:
            self._list.addWidget(card)
        left = len(items) - len(self.cards)
        self.more.setText(self.tr("Show {0} more").format(number(min(left, PAGE))))
        self.more.setVisible(left > 0)
        nothing = self.tr("Nothing is left to decide: every highlight has its place.")
        self._nothing.setText("" if items else nothing)
        self._nothing.setVisible(not items)
        accepted = self._acceptable()
        self.accept_all.setText(self.tr("Accept all ({0})").format(number(len(accepted))))
        self.accept_all.setVisible(bool(accepted))
        self.accept_all.updateGeometry()

    def _card(self, item: ChangedQuote) -> ChangeCard:
        card = ChangeCard(self._theme, item)
        card.accept_wanted.connect(self._accept)
        card.attach_wanted.connect(self.attach_wanted)
        card.leave_wanted.connect(self._leave)
        card.show_wanted.connect(self.show_wanted)
        return card

    # --- what a person decides ------------------------------------------------------------------------

    def _acceptable(self) -> list[tuple[str, int, int]]:
        return [
            (item.annotation.id, item.located.start, item.located.end)
            for item in self._items()
            if item.located.place in (Place.MOVED, Place.FUZZY)
        ]

    @Slot(str)
    def _accept(self, annotation_id: str) -> None:
        self.accept_wanted.emit([one for one in self._acceptable() if one[0] == annotation_id])

    @Slot()
    def _accept_all(self) -> None:
        self.accept_wanted.emit(self._acceptable())

    @Slot(str)
    def _leave(self, annotation_id: str) -> None:
        self._left.add(annotation_id)
        if self._changes is not None:
            self.show_changes(self._changes)

    @Slot()
    def _show_more(self) -> None:
        self._shown += PAGE
        self._fill()

    @Slot()
    def _choose_group(self) -> None:
        self._shown = PAGE
        self._fill()
