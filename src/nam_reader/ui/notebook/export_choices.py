"""How an exported document is to look: what the options of an export are chosen with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model.giving import ExportOptions, ExportOrder, Grouping, Layout, Template
from nam_reader.ui.notebook.export_wish import READABLE, REFERENCES, TEMPLATED
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import ChoiceBox, TextButton, TokenLabel
from nam_reader.ui.theme.locale import language_name
from nam_reader.ui.theme.theme import Theme

LANGUAGES = ("en", "be", "ru", "pl", "uk")


class Choice(QWidget):
    """A name above a box to choose from."""

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[str, str]] = (), action: str = ""
    ) -> None:
        """``action`` is the word of a link beside the name, "" for none."""
        super().__init__()
        self._box = ChoiceBox(theme, name)
        self._box.setMinimumContentsLength(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        label = TokenLabel(theme, name, role="meta", color="text2")
        label.setBuddy(self._box)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        self.link = TextButton(theme, action, link=True)
        self.link.setFixedHeight(16)
        if not action:
            self.link.hide()
        head.addWidget(self.link)
        column.addLayout(head)
        column.addWidget(self._box)
        self.fill(choices)
        self._box.currentIndexChanged.connect(self._tell)

    @property
    def box(self) -> ChoiceBox:
        """What is chosen with."""
        return self._box

    @property
    def value(self) -> str:
        """The chosen value."""
        return str(self._box.currentData() or "")

    def fill(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer values with their names; what is chosen stays so where it is still there. Nothing is told."""
        before = self.value
        blocked = self._box.blockSignals(True)
        self._box.clear()
        for value, name in choices:
            self._box.addItem(name, value)
        self._box.setCurrentIndex(max(0, self._box.findData(before)))
        self._box.blockSignals(blocked)
        self._box.update()

    def choose(self, value: str) -> None:
        """Choose a value, without telling; one that is not there is the first."""
        blocked = self._box.blockSignals(True)
        self._box.setCurrentIndex(max(0, self._box.findData(value)))
        self._box.blockSignals(blocked)
        self._box.update()

    @Slot(int)
    def _tell(self, _row: int) -> None:
        self.changed.emit()


class ExportChoices(QWidget):
    """The options of an export; those that a format has no place for are not shown."""

    changed = Signal()

    def __init__(self, theme: Theme, styles: Sequence[tuple[str, str]]) -> None:
        """``styles`` are the citation styles: their names, as options have them, and those for people."""
        super().__init__()
        self._format = "markdown"
        self._author = ""
        self._templates: tuple[Template, ...] = ()
        self._make(theme, styles)
        self._columns = 2
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        for choice in self._choices:
            self._grid.addWidget(choice)
            choice.changed.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._grid)
        column.addSpacing(6)
        for box in self._boxes:
            column.addWidget(box)
            box.toggled.connect(self._chosen)
        column.addStretch(1)
        self._fit()

    def _make(self, theme: Theme, styles: Sequence[tuple[str, str]]) -> None:
        self.layout_choice = Choice(
            theme,
            self.tr("Content"),
            (
                (Layout.EXCERPTS.value, self.tr("Quotes")),
                (Layout.ARTICLES.value, self.tr("Whole articles with marks")),
            ),
        )
        self.grouping = Choice(
            theme,
            self.tr("In parts by"),
            (
                (Grouping.ARTICLE.value, self.tr("Article")),
                (Grouping.TAG.value, self.tr("Tag")),
                (Grouping.COLOUR.value, self.tr("Colour")),
            ),
        )
        self.order = Choice(
            theme,
            self.tr("Articles by"),
            (
                (ExportOrder.TITLE.value, self.tr("Title")),
                (ExportOrder.DATE.value, self.tr("Date, oldest first")),
            ),
        )
        built_in = (("", self.tr("Built in")),)
        self.template = Choice(theme, self.tr("Template"), built_in, self.tr("Write…"))
        self.template.link.setAccessibleName(self.tr("Write templates"))
        self.citation = Choice(theme, self.tr("Sources as"), (("", self.tr("A short line")), *styles))
        self.language = Choice(
            theme,
            self.tr("Words of sources in"),
            (
                ("", self.tr("Each article’s language")),
                *((code, language_name(code)) for code in LANGUAGES),
            ),
        )
        names = [("" if code == "en" else code, language_name(code)) for code in LANGUAGES]
        self.words = Choice(theme, self.tr("Words of the document in"), names)
        self._choices = (
            self.layout_choice,
            self.grouping,
            self.order,
            self.template,
            self.citation,
            self.language,
            self.words,
        )
        self.context = CheckBox(theme, self.tr("The sentence around each quote"), wraps=True)
        self.notes = CheckBox(theme, self.tr("My notes on the quotes"), wraps=True)
        self.notes.setChecked(True)
        self.author = CheckBox(theme, self.tr("My name"), wraps=True)
        self.times = CheckBox(theme, self.tr("When each note was made"), wraps=True)
        self._boxes = (self.context, self.notes, self.author, self.times)

    @property
    def options(self) -> ExportOptions:
        """What is chosen; what the format has no place for is as usual."""
        usual = ExportOptions()
        readable = self._format in READABLE
        whole = Layout(self.layout_choice.value) if readable else usual.layout
        divided = readable and whole is not Layout.ARTICLES
        return ExportOptions(
            layout=whole,
            grouping=Grouping(self.grouping.value) if divided else usual.grouping,
            order=ExportOrder(self.order.value) if self._shows(self.order) else usual.order,
            context=self.context.isChecked() and self._shows(self.context),
            style=self.citation.value if self._shows(self.citation) else "",
            author=self.author.isChecked() and self._shows(self.author),
            times=self.times.isChecked() and self._shows(self.times),
            notes=self.notes.isChecked() or not self._shows(self.notes),
            template=self.template.value if self._shows(self.template) else "",
            language=self.language.value if self._shows(self.language) and self.citation.value else "",
            words=self.words.value if self._shows(self.words) else "",
        )

    def set_options(self, chosen: ExportOptions) -> None:
        """Show what is chosen, without telling."""
        self.layout_choice.choose(chosen.layout.value)
        self.grouping.choose(chosen.grouping.value)
        self.order.choose(chosen.order.value)
        self.citation.choose(chosen.style)
        self.language.choose(chosen.language)
        self.words.choose(chosen.words)
        self.template.choose(chosen.template)
        for box, on in zip(
            self._boxes, (chosen.context, chosen.notes, chosen.author, chosen.times), strict=True
        ):
            blocked = box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(blocked)
            box.update()
        self._fit()

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._fit()

    def set_format(self, name: str) -> None:
        """Offer what a format has a place for."""
        self._format = name
        self._fill_templates()
        self._fit()

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Offer the person's own templates."""
        self._templates = tuple(templates)
        self._fill_templates()
        self._fit()

    def set_author(self, name: str) -> None:
        """Say which name notes carry, "" for none."""
        self._author = name
        self.author.setText(self.tr("My name ({0})").format(name) if name else self.tr("My name"))
        self.author.setAccessibleName(self.author.text())

    def _fill_templates(self) -> None:
        kind = "html" if self._format == "html" else "markdown"
        own = [(one.name, one.name) for one in self._templates if one.format_name == kind]
        self.template.fill((("", self.tr("Built in")), *own))

    def _shows(self, part: QWidget) -> bool:
        """Return whether the format has a place for what is chosen with a part."""
        readable = self._format in READABLE
        if part in {self.context, self.author, self.times, self.citation, self.language}:
            return readable or self._format == "csv"
        if part is self.notes:
            return readable or self._format == "csv" or self._format in REFERENCES
        if part is self.template:
            return self._format in TEMPLATED
        return readable or (part is self.order and self._format == "csv")

    def _fit(self) -> None:
        """Show what applies, and enable what means something beside the rest."""
        for part in (*self._choices, *self._boxes):
            part.setVisible(self._shows(part))
        shown = [choice for choice in self._choices if self._shows(choice)]
        for choice in self._choices:
            self._grid.removeWidget(choice)
        for place, choice in enumerate(shown):
            self._grid.addWidget(choice, place // self._columns, place % self._columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
        whole = self.layout_choice.value == Layout.ARTICLES.value
        self.grouping.box.setEnabled(not whole)
        self.context.setEnabled(not whole)
        self.language.box.setEnabled(bool(self.citation.value))

    @Slot()
    def _chosen(self) -> None:
        self._fit()
        self.changed.emit()
