"""The settings on one page: searched by plain words, in force at once, each and all can be as at first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nam_reader.settings import INTERFACE_SIZES, Settings
from nam_reader.ui.language import LANGUAGES, meant_by
from nam_reader.ui.settings.chosen import FIELDS, Chosen, Kept
from nam_reader.ui.settings.row import SettingRow
from nam_reader.ui.settings.section import Section
from nam_reader.ui.settings.size_control import SizeControl
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import (
    ChoiceBox,
    EmptyState,
    HairLine,
    IconButton,
    LineField,
    SearchField,
    Surface,
    TextButton,
    ThinScrollBar,
    TokenLabel,
)
from nam_reader.ui.theme.locale import language_name
from nam_reader.ui.theme.theme import CHOICES, Theme

COLUMN = 720  # px: as wide as the rows get
LEAST = 360
CONTROL = 220
LONGEST_NAME = 80


class SettingsPage(Surface):
    """Shows what is chosen and tells what is wished; it keeps nothing itself."""

    place_name = "settings"  # by which a start finds it again

    changed = Signal(str, object)  # a field of Settings, its value
    author_named = Signal(str)
    history_chosen = Signal(bool)
    colours_wanted = Signal()
    colours_reset = Signal()
    searches_wiped = Signal()
    opened_wiped = Signal()
    folder_wanted = Signal()
    backups_wanted = Signal()
    check_wanted = Signal()
    keys_wanted = Signal()
    reset_wanted = Signal()  # all of it
    left = Signal()

    def __init__(self, theme: Theme, folder: str, styles: tuple[tuple[str, str], ...]) -> None:
        """``folder`` is the library's; ``styles`` are those of citations: name in the settings, label."""
        super().__init__(theme, "paper")
        self._theme_in_force = theme
        self._usual = Settings()
        self.rows: dict[str, SettingRow] = {}
        self.sections: list[Section] = []
        self.search = SearchField(theme, self.tr("Search the settings"), "Ctrl F", action="find_in_page")
        self._all = TextButton(theme, self.tr("All as at first"))
        self._empty = EmptyState(theme)
        self._scroll = QScrollArea()
        self._build_frame(theme)
        self._add_reading(theme)
        self._add_notes(theme, styles)
        self._add_searching(theme)
        self._add_history(theme)
        self._add_files(theme, folder)
        self._add_keys(theme)
        self._column.addStretch(1)
        self._connect()
        self.setMinimumWidth(LEAST)
        self._filter("")

    # --- building -------------------------------------------------------------------------------------

    def _build_frame(self, theme: Theme) -> None:
        back = IconButton(
            theme, "arrow-left", self.tr("Back to the text"), self.tr("Alt+←"), action="go_back"
        )
        back.clicked.connect(self.left)
        title = TokenLabel(theme, self.tr("Settings"), role="h2")
        title.setMinimumWidth(title.sizeHint().width())
        self.search.setMinimumWidth(96)
        self.search.setMaximumWidth(260)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        head.addWidget(back)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.search, 1000)
        head.addWidget(self._all)
        body = Surface(theme, "paper")
        body.setMaximumWidth(COLUMN)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(24, 6, 12, 24)
        self._column.setSpacing(6)
        ground = Surface(theme, "paper")
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(body, 1000)
        middle.addStretch(1)
        self._scroll.setWidget(ground)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setVerticalScrollBar(ThinScrollBar(theme))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(HairLine())
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)

    def _section(self, theme: Theme, name: str) -> Section:
        section = Section(theme, name)
        self.sections.append(section)
        self._column.addWidget(section)
        return section

    def _add(self, section: Section, key: str, row: SettingRow) -> None:
        self.rows[key] = section.add(row)
        row.reset_wanted.connect(partial(self._reset, key))

    def _choice(self, theme: Theme, name: str, key: str, choices: Sequence[tuple[str, object]]) -> ChoiceBox:
        """Make a box of choices, each with what the settings call it."""
        box = ChoiceBox(theme, name)
        box.setFixedWidth(CONTROL)
        for label, value in choices:
            box.addItem(label, value)
        box.activated.connect(partial(self._choose, key, box))
        return box

    def _choose(self, key: str, box: ChoiceBox, row: int) -> None:
        self.changed.emit(key, box.itemData(row))

    def _switch(self, theme: Theme, name: str, key: str) -> CheckBox:
        box = CheckBox(theme, name, wraps=True)
        box.toggled.connect(partial(self.changed.emit, key))
        return box

    def _add_language(self, theme: Theme, section: Section) -> None:
        usual = (self.tr("As the system ({0})").format(language_name(meant_by(""))), "")
        name = self.tr("Language")
        named = [(language_name(code), code) for code in LANGUAGES]
        box = self._choice(theme, name, "language", [usual, *named])
        said = self.tr("Of menus, buttons and dates. Articles stay as they are.")
        also = f"{self.tr('interface translation')} language мова язык język"
        self._add(section, "language", SettingRow(theme, name, said, box, also=also))

    def _add_reading(self, theme: Theme) -> None:
        section = self._section(theme, self.tr("Reading"))
        self._add_language(theme, section)
        name = self.tr("Theme")
        box = self._choice(theme, name, "theme", self._themes())
        row = SettingRow(theme, name, "", box, also=self.tr("colours dark light sepia contrast night"))
        self._add(section, "theme", row)
        name = self.tr("Typeface")
        self._families = self._choice(theme, name, "text_family", [])
        said = self.tr("Of the article's text.")
        self._add(
            section,
            "text_family",
            SettingRow(theme, name, said, self._families, also=self.tr("font letters")),
        )
        size = SizeControl(theme)
        size.chosen.connect(partial(self.changed.emit, "text_size"))
        row = SettingRow(theme, self.tr("Text size"), "", size, also=self.tr("font zoom larger smaller"))
        self._add(section, "text_size", row)
        self._add_ease(theme, section)
        name = self.tr("A caret in the text")
        without = self.tr("The arrow keys move it, with Shift they select. Without it they scroll.")
        said = self.tr(
            "The arrow keys move it, with Shift they select. Without it they scroll. {0} changes this."
        )
        said = theme.keys.say("toggle_caret", "F7", said, without)
        switch = self._switch(theme, name, "caret_browsing")
        self._add(
            section, "caret_browsing", SettingRow(theme, name, said, switch, also=self.tr("keyboard cursor"))
        )

    def _add_ease(self, theme: Theme, section: Section) -> None:
        name = self.tr("Size of everything")
        sizes = [(self.tr("{0} %").format(size), size) for size in INTERFACE_SIZES]
        box = self._choice(theme, name, "interface_size", sizes)
        said = self.tr("Text, buttons, lists and menus. The window closes for a moment and is as it was.")
        also = self.tr("zoom scale larger interface")
        self._add(section, "interface_size", SettingRow(theme, name, said, box, also=also))
        name = self.tr("Less motion")
        said = self.tr("The text jumps to its place and does not glide, and the caret does not blink.")
        switch = self._switch(theme, name, "reduced_motion")
        also = self.tr("animation scrolling")
        self._add(section, "reduced_motion", SettingRow(theme, name, said, switch, also=also))

    def _themes(self) -> list[tuple[str, str]]:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "contrast-dark": self.tr("High contrast, dark"),
        }
        return [(names.get(choice, choice), choice) for choice in CHOICES]

    def _add_notes(self, theme: Theme, styles: tuple[tuple[str, str], ...]) -> None:
        section = self._section(theme, self.tr("Notes"))
        name = self.tr("What the colours mean")
        button = TextButton(theme, self.tr("Name the colours…"))
        button.clicked.connect(self.colours_wanted)
        said = self.tr("Each of the six colours can have a name of your own.")
        self._add(
            section, "colours", SettingRow(theme, name, said, button, also=self.tr("highlight yellow green"))
        )
        name = self.tr("Your name")
        self._author = LineField()
        self._author.setFont(theme.font("ui"))
        self._author.setFixedWidth(CONTROL)
        self._author.setMaxLength(LONGEST_NAME)
        self._author.editingFinished.connect(self._name_author)
        said = self.tr("It stands by new notes, and goes out only where an export asks for it.")
        self._add(section, "author", SettingRow(theme, name, said, self._author, also=self.tr("author")))
        name = self.tr("Citations")
        box = self._choice(theme, name, "citation_style", [(label, style) for style, label in styles])
        said = self.tr("The style of copied quotes and of exports.")
        self._add(section, "citation_style", SettingRow(theme, name, said, box, also="APA Chicago ISO MLA"))
        name = self.tr("Language of citations")
        languages = [(language_name(code), code) for code in LANGUAGES]
        usual = (self.tr("The article's own"), "")
        box = self._choice(theme, name, "citation_language", [usual, *languages])
        said = self.tr("Of months and connecting words.")
        self._add(section, "citation_language", SettingRow(theme, name, said, box))
        name = self.tr("Show beside a note how it will look")
        said = self.tr("With its headings, lists and links, while it is written in Markdown.")
        switch = self._switch(theme, name, "note_preview")
        self._add(section, "note_preview", SettingRow(theme, name, said, switch))

    def _add_searching(self, theme: Theme) -> None:
        section = self._section(theme, self.tr("Searching"))
        name = self.tr("Remember what I searched for")
        said = self.tr("Earlier searches are offered when you go to the search field.")
        switch = self._switch(theme, name, "search_history")
        also = self.tr("history privacy")
        self._add(section, "search_history", SettingRow(theme, name, said, switch, also=also))
        self._add_button(
            section,
            theme,
            self.tr("Earlier searches"),
            self.tr("Forget them"),
            self.searches_wiped,
            also=also,
        )

    def _add_history(self, theme: Theme) -> None:
        section = self._section(theme, self.tr("Reading history"))
        name = self.tr("Remember what I read")
        said = self.tr("When articles were opened. Switched off, what is known is forgotten, too.")
        switch = CheckBox(theme, name, wraps=True)
        switch.toggled.connect(self.history_chosen)
        also = self.tr("history privacy recently")
        self._add(section, "history", SettingRow(theme, name, said, switch, also=also))
        self._add_button(
            section, theme, self.tr("What was read"), self.tr("Forget it"), self.opened_wiped, also=also
        )

    def _add_files(self, theme: Theme, folder: str) -> None:
        section = self._section(theme, self.tr("Files"))
        self._add_button(
            section, theme, self.tr("Library folder"), self.tr("Open the folder"), self.folder_wanted, folder
        )
        said = self.tr("Copies of the notebook: made, looked at, brought back.")
        self._add_button(section, theme, self.tr("Backups"), self.tr("Backups…"), self.backups_wanted, said)
        said = self.tr("Reads both files whole, and repairs what is damaged.")
        name = self.tr("Look for damage")
        self._add_button(section, theme, name, self.tr("Check…"), self.check_wanted, said)

    def _add_keys(self, theme: Theme) -> None:
        section = self._section(theme, self.tr("Keys"))
        name = self.tr("Keyboard shortcuts")
        self._add_button(section, theme, name, self.tr("Shortcuts…"), self.keys_wanted)

    def _add_button(
        self,
        section: Section,
        theme: Theme,
        name: str,
        words: str,
        told: object,
        said: str = "",
        also: str = "",
    ) -> None:
        button = TextButton(theme, words)
        button.clicked.connect(told)
        button.setAccessibleName(f"{name}: {words}")
        section.add(SettingRow(theme, name, said, button, also=also, resets=False))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.left_down.connect(self._enter)
        self.search.left_by_escape.connect(self.left)
        self._all.clicked.connect(self.reset_wanted)
        self._empty.acted.connect(self.search.clear)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # it is there

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, focused: QWidget | None) -> None:
        """Scroll to what Tab has reached, from wherever it came."""
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc, where no control wants it, goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is shown --------------------------------------------------------------------------------

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what is in force now."""
        self._fill_families()
        for key in FIELDS:
            self._show_value(key, getattr(chosen.settings, key))
            self.rows[key].set_changed(getattr(chosen.settings, key) != getattr(self._usual, key))
        kept = chosen.kept
        if not self._author.isModified() or not self._author.hasFocus():
            self._author.setText(kept.author)
        self.rows["author"].set_changed(kept.author != Kept().author)
        self._show_value("history", kept.history)
        self.rows["history"].set_changed(kept.history != Kept().history)
        self.rows["colours"].set_changed(kept.colours_named)
        self._all.setEnabled(any(row.is_changed for row in self.rows.values()))

    def _show_value(self, key: str, value: object) -> None:
        control = self.rows[key].control
        control.blockSignals(True)
        if isinstance(control, CheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, ChoiceBox):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, SizeControl) and isinstance(value, int):
            control.show_size(value)
        control.blockSignals(False)

    def _fill_families(self) -> None:
        """Read the installed families, once, when the page is first shown: that takes a moment."""
        if self._families.count():
            return
        built_in = self._theme_in_force.text_families()[0]
        self._families.addItem(self.tr("Built in ({0})").format(built_in), "")
        for name in QFontDatabase.families(QFontDatabase.WritingSystem.Latin):
            if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name):
                self._families.addItem(name, name)

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = sum([section.show_found(words) for section in self.sections])
        self._scroll.setVisible(found > 0)
        self._empty.setVisible(found == 0)
        self._empty.say(self.tr("No setting is called that."), self.tr("Show all"))

    # --- what a person does ---------------------------------------------------------------------------

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [self.search]

    @Slot()
    def focus_search(self) -> None:
        """Let the person type what they look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        """Give the focus to what is used first."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_row(self, key: str) -> None:
        """Go to the control of a setting."""
        self.rows[key].focus_control()
        self._scroll.ensureWidgetVisible(self.rows[key])

    @Slot()
    def _enter(self) -> None:
        """Go to the first row that is found."""
        rows = [row for section in self.sections for row in section.rows if row.isVisibleTo(self)]
        if rows:
            rows[0].focus_control()

    @Slot()
    def _name_author(self) -> None:
        if self._author.isModified():
            self._author.setModified(False)
            self.author_named.emit(" ".join(self._author.text().split()))

    def _reset(self, key: str) -> None:
        if key == "author":
            self._author.setModified(False)
            self._author.setText("")
            self.author_named.emit("")
        elif key == "history":
            self.history_chosen.emit(True)
        elif key == "colours":
            self.colours_reset.emit()
        else:
            self.changed.emit(key, getattr(self._usual, key))
