"""Two versions of one note, side by side: keep mine, theirs or both, one by one or all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nam_reader.model import Annotation, Keep
from nam_reader.ui.dialogs.change_rows import conflicts_words, facts
from nam_reader.ui.dialogs.differences import Marked, side_by_side
from nam_reader.ui.dialogs.marked_text import MarkedLabel
from nam_reader.ui.library.start_card import Card
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.notebook.wording import one_line
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.fitting import fit_size
from nam_reader.ui.theme.kit import IconButton, Paragraph, TextButton, ThinScrollBar, TokenLabel
from nam_reader.ui.theme.locale import long_date, number
from nam_reader.ui.theme.theme import Theme

Conflict = tuple[Annotation, Annotation]  # ours, theirs

SIZE = (760, 520)
LEAST = (340, 320)
BESIDE_FROM = 560  # px of width: narrower ones have the versions one under the other


class VersionCard(Card):
    """One version of a note; what the other does not have is underlined on a tint."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._name = name
        self._whose = TokenLabel(theme, name, role="ui_strong")
        self._when = TokenLabel(theme, role="meta", color="text2")
        self._quote = MarkedLabel(theme, role="card_quote")
        self._note = MarkedLabel(theme, role="note")
        self._facts = MarkedLabel(theme, role="meta", color="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for part in (self._whose, self._when, self._quote, self._note, self._facts):
            column.addWidget(part)
        column.addStretch(1)

    def show_version(self, version: Annotation, quote: Marked, note: Marked, told: Marked) -> None:
        """Show a version, its parts with their marks."""
        when = self.tr("Changed {0}").format(long_date(version.modified)) if version.modified else ""
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self._quote.show_marked(quote)
        self._note.show_marked(note if note.text else Marked(self.tr("No note")))
        self._facts.show_marked(told)
        texts = (self._name, quote.text, note.text, told.text)
        self.setAccessibleName(", ".join(" ".join(text.split()) for text in texts if text))

    @property
    def note(self) -> Marked:
        """The note as it is shown."""
        return self._note.marked


class ConflictsDialog(QDialog):
    """Goes through the conflicts; ``settled`` tells (pairs of ids, Keep) of those that were chosen."""

    settled = Signal(list, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conflicts: list[Conflict] = []
        self._place = 0
        self.setWindowTitle(self.tr("Conflicts"))
        self._title = TokenLabel(theme, role="pane_title")
        self._where = TokenLabel(theme, role="meta", color="text2")
        self._before = IconButton(theme, "chevron-left", self.tr("Previous conflict"), "Alt+←")
        self._next = IconButton(theme, "chevron-right", self.tr("Next conflict"), "Alt+→")
        self._article = Paragraph(theme, role="list_title")
        self._mine = VersionCard(theme, self.tr("Mine"))
        self._theirs = VersionCard(theme, self.tr("Theirs"))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._all = CheckBox(theme, "")
        self._keep_mine = TextButton(theme, self.tr("Keep mine"))
        self._keep_theirs = TextButton(theme, self.tr("Keep theirs"))
        self._keep_both = TextButton(theme, self.tr("Keep both"))
        self._later = TextButton(theme, self.tr("Decide later"), link=True)
        self._later.setFixedHeight(self._keep_both.minimumHeight())
        self._build()
        self._connect()
        fit_size(self, SIZE, LEAST)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        for part in (self._where, self._before, self._next):
            head.addWidget(part)
        self._cards.setSpacing(12)
        self._cards.addWidget(self._mine, 1)
        self._cards.addWidget(self._theirs, 1)
        ground = QWidget()
        ground.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 8, 0)
        actions = FlowLayout(gap=8)
        for button in (self._keep_mine, self._keep_theirs, self._keep_both, self._later):
            actions.addWidget(button)
        explanation = Paragraph(
            self._theme,
            self.tr("Words that only one version has are underlined. Undo takes a choice back."),
            role="meta",
            color="text2",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 18)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._article)
        column.addWidget(self._scroller(ground), 1)
        column.addWidget(explanation)
        column.addWidget(self._all)
        column.addLayout(actions)

    def _scroller(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBar(ThinScrollBar(self._theme))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Both versions"))
        area.setObjectName("versions")
        accent = self._theme.color("accent").name()  # the dialog does not outlive a change of theme
        area.setStyleSheet(
            f"#versions {{ border: 2px solid transparent }} #versions:focus {{ border: 2px solid {accent} }}"
        )
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _connect(self) -> None:
        self._before.clicked.connect(self._go_before)
        self._next.clicked.connect(self._go_on)
        self._keep_mine.clicked.connect(self._choose_mine)
        self._keep_theirs.clicked.connect(self._choose_theirs)
        self._keep_both.clicked.connect(self._choose_both)
        self._later.clicked.connect(self.reject)

    # --- what is shown --------------------------------------------------------------------------------

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show what is left to choose; where nothing is left the dialog closes."""
        self._conflicts = list(conflicts)
        if not conflicts:
            self.accept()
            return
        self._place = min(self._place, len(conflicts) - 1)
        self._set_enabled(True)
        self._all.setVisible(len(conflicts) > 1)
        self._all.setText(self.tr("Do the same for all {0}").format(conflicts_words(len(conflicts))))
        self._all.setAccessibleName(self._all.text())
        self._show()

    def _show(self) -> None:
        ours, theirs = self._conflicts[self._place]
        total = len(self._conflicts)
        self._title.setText(conflicts_words(total))
        self._where.setText(self.tr("{0} of {1}").format(number(self._place + 1), number(total)))
        for part in (self._where, self._before, self._next):
            part.setVisible(total > 1)
        self._before.setEnabled(self._place > 0)
        self._next.setEnabled(self._place < total - 1)
        self._article.setText(one_line(ours.article.title))
        self._article.setVisible(bool(ours.article.title))
        quotes = side_by_side(one_line(ours.anchor.exact), one_line(theirs.anchor.exact))
        notes = side_by_side(ours.note, theirs.note)
        told = side_by_side(facts(ours), facts(theirs))
        for side, (card, version) in enumerate(((self._mine, ours), (self._theirs, theirs))):
            card.show_version(version, quotes[side], notes[side], told[side])

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self._keep_mine, self._keep_theirs, self._keep_both):
            button.setEnabled(enabled)

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _go_before(self) -> None:
        self._place = max(0, self._place - 1)
        self._show()

    @Slot()
    def _go_on(self) -> None:
        self._place = min(len(self._conflicts) - 1, self._place + 1)
        self._show()

    @Slot()
    def _choose_mine(self) -> None:
        self._choose(Keep.MINE)

    @Slot()
    def _choose_theirs(self) -> None:
        self._choose(Keep.THEIRS)

    @Slot()
    def _choose_both(self) -> None:
        self._choose(Keep.BOTH)

    def _choose(self, keep: Keep) -> None:
        if not self._conflicts:
            return
        every = self._all.isChecked() and len(self._conflicts) > 1
        chosen = self._conflicts if every else [self._conflicts[self._place]]
        self._set_enabled(False)
        self.settled.emit([(ours.id, theirs.id) for ours, theirs in chosen], keep.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt and an arrow go through the conflicts."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Left:
            self._go_before()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Right:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room the versions stand one under the other."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(direction)
