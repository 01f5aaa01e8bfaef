"""The first thing a person sees while the library is empty: what this is, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nam_reader.ui.language import ENGLISH
from nam_reader.ui.library.dropping import local_files
from nam_reader.ui.library.language_button import LanguageButton
from nam_reader.ui.library.start_card import Card, DropField, StartCard
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.theme.kit import (
    IconLabel,
    MenuButton,
    Paragraph,
    PopupMenu,
    Surface,
    TextButton,
    ThinScrollBar,
    TokenLabel,
)
from nam_reader.ui.theme.theme import CHOICES, Theme

WIDTH = 864
MARGIN = 24
BESIDE_FROM = 720  # px of width: narrower pages have their cards one under the other


class StartPage(Surface):
    """The start page. The archive's card is there only when ``set_archive`` said what the archive is."""

    archive_wanted = Signal()
    files_wanted = Signal()
    library_wanted = Signal()
    files_dropped = Signal(list)  # Path
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    repair_wanted = Signal()
    backups_wanted = Signal()
    notebook_wanted = Signal()
    retry_wanted = Signal()  # to open the library, which could not be opened

    def __init__(self, theme: Theme, language: str = ENGLISH, parent: QWidget | None = None) -> None:
        """``language``: that the window speaks."""
        super().__init__(theme, "paper", parent)
        self._theme = theme
        self._make_cards()
        self._problem = Card(theme)
        self._problem_text = Paragraph(theme)
        self._mending = QWidget()
        self._repair = TextButton(theme, self.tr("Check and repair…"), primary=True)
        self._backups = TextButton(theme, self.tr("Restore a backup…"))
        self._retry = TextButton(theme, self.tr("Try again"))
        self._folder = TokenLabel(theme, role="ui", color="text2")
        self._notebook = TextButton(theme, "", link=True)
        self._notebook.hide()
        self._notebook.clicked.connect(self.notebook_wanted)
        self._theme_button = MenuButton(theme, self.tr("Theme"), icon="sun-moon")
        self._theme_button.clicked.connect(self._show_themes)
        self._language_button = LanguageButton(theme, language)
        self._language_button.chosen.connect(self.language_chosen)
        theme.changed.connect(self._show_theme)
        self._panel = QVBoxLayout()
        self._shown_panel: QWidget | None = None
        self._scroller = QScrollArea()
        self._cards = QGridLayout()
        self._cards.setSpacing(16)
        self._build()
        self._arrange()
        self._show_theme()
        self.setAcceptDrops(True)

    def set_archive(self, sentence: str) -> None:
        """Offer the archive that comes with the program; "" offers none."""
        self._archive.set_sentence(sentence)
        self._archive.setVisible(bool(sentence))
        self._arrange()

    def set_folder(self, folder: str) -> None:
        """Tell where everything is kept."""
        self._folder.setText(self.tr("Everything is kept in %1").replace("%1", folder))

    def set_notes(self, notes: int, binned: int) -> None:
        """Offer the notebook where it holds anything, though there is nothing to read."""
        self._notebook.setText(self.tr("Notebook, %Ln notes", "", notes) if notes else self.tr("Notebook"))
        self._notebook.updateGeometry()
        self._notebook.setVisible(notes + binned > 0)

    def show_problem(self, sentence: str, *, mendable: bool = False) -> None:
        """Tell why the library cannot be opened; with "" the ways to begin are offered again.

        ``mendable``: offer to repair it, or to restore a backup.
        """
        self._problem_text.setText(sentence)
        self._repair.setVisible(mendable)
        self._backups.setVisible(mendable)
        self._problem.setVisible(bool(sentence))
        for part in (*self._ways(), self._drop):
            part.setVisible(not sentence)
        self._archive.setVisible(not sentence and bool(self._archive.sentence))

    def set_panel(self, panel: QWidget) -> None:
        """Put the panel that tells of an import into its place under the cards."""
        self._panel.addWidget(panel)
        self._shown_panel = panel
        panel.installEventFilter(self)

    # --- building -------------------------------------------------------------------------------------

    def _make_cards(self) -> None:
        theme = self._theme
        self._archive = StartCard(
            theme,
            "library-big",
            self.tr("Read the archive"),
            "",
            self.tr("Ready"),
            self.tr("Open the archive"),
            primary=True,
        )
        self._files = StartCard(
            theme,
            "file-plus",
            self.tr("Add your own"),
            self.tr("Web pages, PDF, EPUB, Markdown, feeds and saved web archives."),
            self.tr("Or drop them below"),
            self.tr("Choose files…"),
        )
        self._library = StartCard(
            theme,
            "folder-open",
            self.tr("Open a library"),
            self.tr("A pack from a memory stick or from a colleague."),
            self.tr("Nothing here is replaced"),
            self.tr("Open…"),
        )
        self._drop = DropField(
            theme,
            self.tr("Drop files or folders here"),
            self.tr("HTML, MHTML, PDF, EPUB, WARC, WACZ, Markdown, text, RSS, ZIP, packs"),
        )
        self._archive.setParent(self)  # shown before it has a place, it would be a window for a moment
        self._archive.hide()
        self._archive.acted.connect(self.archive_wanted)
        self._files.acted.connect(self.files_wanted)
        self._library.acted.connect(self.library_wanted)
        self._drop.files_dropped.connect(self.files_dropped)

    def _build(self) -> None:
        theme = self._theme
        lead = Paragraph(
            theme,
            self.tr(
                "Articles, highlights and notes stay on this computer. "
                "NAM Reader never goes online by itself and sends nothing."
            ),
            role="start_lead",
            color="text2",
        )
        lead.setMaximumWidth(600)
        title = Paragraph(theme, self.tr("Read, mark and keep.\nWithout a network."), role="start_title")
        content = QWidget()
        content.setMaximumWidth(WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 55, 0, 24)
        column.setSpacing(0)
        column.addWidget(TokenLabel(theme, "NAM Reader", role="wordmark", color="accent"))
        for gap, part in ((16, title), (10, lead), (28, self._make_problem())):
            column.addSpacing(gap)
            column.addWidget(part)
        column.addLayout(self._cards)
        column.addSpacing(16)
        column.addWidget(self._drop)
        column.addSpacing(16)
        column.addLayout(self._panel)
        column.addStretch(1)
        column.addSpacing(16)
        column.addLayout(self._make_foot())
        self._put_into_scroller(content)

    def _put_into_scroller(self, content: QWidget) -> None:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        scroller = self._scroller
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setVerticalScrollBar(ThinScrollBar(self._theme))
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inner)
        scroller.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller)

    def _make_problem(self) -> Card:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, "circle-alert", "danger", 18))
        row.addWidget(self._problem_text, 1)
        self._repair.clicked.connect(self.repair_wanted)
        self._backups.clicked.connect(self.backups_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        mending = FlowLayout(self._mending, gap=8)
        for button in (self._repair, self._backups, self._retry):
            mending.addWidget(button)
        column = QVBoxLayout(self._problem)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._mending)
        self._problem.hide()
        return self._problem

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(IconLabel(self._theme, "hard-drive", "text2", 16))
        row.addWidget(self._folder, 1)
        row.addWidget(self._notebook)
        row.addWidget(self._language_button)
        row.addSpacing(9)
        row.addWidget(self._theme_button)
        return row

    def _ways(self) -> tuple[StartCard, ...]:
        return (self._files, self._library)

    def _arrange(self) -> None:
        """Put the cards side by side, or one under the other where the page is narrow."""
        cards = [
            card for card in (self._archive, *self._ways()) if card is not self._archive or card.sentence
        ]
        beside = self.width() >= BESIDE_FROM
        for number, card in enumerate(cards):
            self._cards.addWidget(card, 0 if beside else number, number if beside else 0)
        for column in range(3):
            self._cards.setColumnStretch(column, 1 if column < (len(cards) if beside else 1) else 0)

    # --- theme ----------------------------------------------------------------------------------------

    def _theme_names(self) -> dict[str, str]:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "contrast-dark": self.tr("Dark contrast"),
        }

    @Slot()
    def _show_theme(self) -> None:
        self._theme_button.setText(self._theme_names()[self._theme.choice])
        self._theme_button.updateGeometry()

    @Slot()
    def _show_themes(self) -> None:
        menu = PopupMenu(self)
        for choice in CHOICES:
            action = menu.addAction(self._theme_names()[choice])
            action.setData(choice)
            if choice == self._theme.choice:
                action.setIcon(self._theme.icon("check", "accent", 16))
        menu.triggered.connect(self._choose_theme)
        menu.aboutToHide.connect(menu.deleteLater)
        self._theme_button.popup(menu)

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(str(action.data()))
        self._show_theme()

    # --- Qt events ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what tells of an import comes into sight, also where the page is longer than the window."""
        if watched is self._shown_panel and event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self._reveal_panel)
        return super().eventFilter(watched, event)

    @Slot()
    def _reveal_panel(self) -> None:
        panel = self._shown_panel
        if panel is not None and self.isAncestorOf(panel):
            self._scroller.ensureWidgetVisible(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the cards where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped anywhere on the page."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: files were dropped beside the field."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))
