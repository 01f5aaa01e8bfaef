"""A window to write templates of exports in: the text, what it makes of the notes, what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFontDatabase,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSplitter, QTextEdit, QVBoxLayout, QWidget

from nam_reader.model.giving import ExportSample, Template
from nam_reader.ui.notebook.export_preview import PIXELS, ExportPreview
from nam_reader.ui.theme.fitting import fit_size
from nam_reader.ui.theme.kit import ChoiceBox, Paragraph, TextButton, ThinScrollBar
from nam_reader.ui.theme.theme import Theme

SIZE = (980, 640)
LEAST = (360, 320)
TRY_AFTER_MS = 400  # after the last key
_LINE = re.compile(r", line (\d+)")


class TemplateWindow(QDialog):
    """Templates of one's own: chosen, written, tried and kept; it stands beside the window.

    What is typed is tried after each pause (``try_wanted``) and kept with Save, or when another template is
    chosen or the window closes (``keep_wanted``).
    """

    read_wanted = Signal(str)  # a template's name
    new_wanted = Signal(str)  # for a format
    try_wanted = Signal(Template, str)
    keep_wanted = Signal(Template, str)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._template: Template | None = None
        self._kept = ""
        self.setWindowTitle(self.tr("Templates"))
        self._names = ChoiceBox(theme, self.tr("Template"))
        self._names.setMinimumContentsLength(16)
        self._markdown = TextButton(theme, self.tr("New for Markdown"))
        self._web = TextButton(theme, self.tr("New for web pages"))
        self._folder = TextButton(theme, self.tr("Show the folder"), link=True)
        self.editor = QPlainTextEdit()
        self.preview = ExportPreview(theme)
        self._state = Paragraph(theme, color="text2")
        self._save = TextButton(theme, self.tr("Save"), primary=True)
        self._close = TextButton(theme, self.tr("Close"))
        self._wait = QTimer(self, interval=TRY_AFTER_MS, singleShot=True)
        self._prepare_editor(theme)
        self._put_together()
        self._connect()
        fit_size(self, SIZE, LEAST)
        self._show_template(None, "")

    def _prepare_editor(self, theme: Theme) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(PIXELS + 1)
        self.editor.setFont(font)
        self.editor.setVerticalScrollBar(ThinScrollBar(theme, self.editor))
        self.editor.setTabStopDistance(2 * self.editor.fontMetrics().horizontalAdvance(" "))
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("Text of the template"))

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._names, 1)
        top.addWidget(self._markdown)
        top.addWidget(self._web)
        middle = QSplitter()
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(10)
        middle.setStyleSheet("QSplitter::handle { background: transparent }")
        middle.addWidget(self.editor)
        middle.addWidget(self.preview)
        middle.setSizes([SIZE[0] // 2, SIZE[0] // 2])
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._folder)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        bottom.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(middle, 1)
        column.addWidget(self._state)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._names.activated.connect(self._choose)
        self._markdown.clicked.connect(self._new_markdown)
        self._web.clicked.connect(self._new_web)
        self._folder.clicked.connect(self.folder_wanted)
        self.editor.textChanged.connect(self._typed)
        self._wait.timeout.connect(self._try)
        self._save.clicked.connect(self.keep)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.keep)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        """What is said below: what is wrong, or that there is nothing yet."""
        return self._state.text()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer the templates that there are."""
        self._names.clear()
        for template in templates:
            self._names.addItem(template.name, template)
        self._names.setEnabled(bool(templates))
        if self._template is not None:
            self._names.setCurrentIndex(self._names.findText(self._template.name))

    def first(self) -> str:
        """Return the name of the first template, "" for none."""
        return self._names.itemText(0) if self._names.count() else ""

    def show_text(self, template: Template, text: str) -> None:
        """Show a template's text, as it is kept."""
        self._keep_if_changed()
        self._show_template(template, text)
        if self._names.findText(template.name) < 0:
            self._names.addItem(template.name, template)
        self._names.setEnabled(True)
        self._names.setCurrentIndex(self._names.findText(template.name))
        self._try()

    def _show_template(self, template: Template | None, text: str) -> None:
        self._template, self._kept = template, text
        blocked = self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(blocked)
        self.editor.setEnabled(template is not None)
        self._save.setEnabled(False)
        self._mark(0)
        if template is None:
            self.preview.show_text("", markdown=False)
            self._say(self.tr("A template decides what a Markdown file or a web page of notes looks like."))

    def show_sample(self, template: Template, text: str, sample: ExportSample) -> None:
        """Show what a text makes of the notes."""
        if self._is_shown(template, text):
            web = template.format_name == "html"
            self.preview.show_sample(sample, markdown=True, web=web)
            self._mark(0)
            self._say("")

    def show_trouble(self, template: Template, text: str, sentence: str) -> None:
        """Say what is wrong with a text, and mark the line; the last good preview stays."""
        if self._is_shown(template, text):
            found = _LINE.search(sentence)
            self._mark(int(found[1]) if found else 0)
            self._say(sentence, wrong=True)

    def show_kept(self, template: Template, text: str) -> None:
        """Say that a text is kept."""
        if template == self._template:
            self._kept = text
            self._save.setEnabled(self.editor.toPlainText() != text)

    def _is_shown(self, template: Template, text: str) -> bool:
        return template == self._template and text == self.editor.toPlainText()

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        self._state.set_color("danger" if wrong else "text2")
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))
        self._state.updateGeometry()

    def _mark(self, line: int) -> None:
        """Tint a line, from 1; 0 for none."""
        block: QTextBlock = self.editor.document().findBlockByNumber(line - 1)
        marked = QTextEdit.ExtraSelection()
        tint = QColor(self._theme.color("danger"))
        tint.setAlpha(45)
        look = marked.format
        look.setBackground(tint)
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked.cursor = QTextCursor(block) if block.isValid() else QTextCursor()
        self.editor.setExtraSelections([marked] if line and block.isValid() else [])

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._save.setEnabled(self.editor.toPlainText() != self._kept)
        self._wait.start()

    @Slot()
    def _try(self) -> None:
        self._wait.stop()
        if self._template is not None:
            self.try_wanted.emit(self._template, self.editor.toPlainText())

    @Slot()
    def keep(self) -> None:
        """Keep what is written."""
        self._keep_if_changed()

    def _keep_if_changed(self) -> None:
        text = self.editor.toPlainText()
        if self._template is not None and text != self._kept:
            self._kept = text
            self.keep_wanted.emit(self._template, text)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.read_wanted.emit(self._names.itemText(row))

    @Slot()
    def _new_markdown(self) -> None:
        self.new_wanted.emit("markdown")

    @Slot()
    def _new_web(self) -> None:
        self.new_wanted.emit("html")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: what is written is kept."""
        self._keep_if_changed()
        super().closeEvent(event)

    def reject(self) -> None:
        """Qt: Esc closes, and keeps what is written."""
        self.close()
