"""The last line of the note editor: delete, marks, preview, whether all is saved, done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nam_reader.ui.notebook.done_button import DoneButton
from nam_reader.ui.theme.kit import IconButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

SMALL, SMALL_ICON = 30, 16


class NoteFoot(QWidget):
    """Tells what is wanted; ``format_wanted`` says "strong", "emphasis", "list" or "link"."""

    delete_wanted = Signal()
    format_wanted = Signal(str)
    preview_toggled = Signal(bool)
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bin = IconButton(theme, "trash-2", self.tr("Delete highlight"))
        self._formats = [
            self._format_button(theme, "bold", self.tr("Bold"), "Ctrl+B", "strong"),
            self._format_button(theme, "italic", self.tr("Italic"), "Ctrl+I", "emphasis"),
            self._format_button(theme, "list", self.tr("List"), "Ctrl+L", "list"),
            self._format_button(theme, "link", self.tr("Link to an article or a note"), "Ctrl+K", "link"),
        ]
        self._eye = IconButton(theme, "eye", self.tr("Preview"), "Ctrl+Alt+P", checkable=True)
        self._eye.set_sizes(SMALL, SMALL_ICON)
        self._saved = _SavedSign(theme)
        self._done = DoneButton(theme, self.tr("Done"), "Ctrl+Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(1)
        row.addWidget(self._bin)
        for button in (*self._formats, self._eye):
            row.addWidget(button)
        row.addSpacing(5)
        row.addWidget(self._saved)
        row.addStretch(1)
        row.addWidget(self._done)
        self._bin.clicked.connect(self.delete_wanted)
        self._eye.toggled.connect(self._toggled)
        self._done.clicked.connect(self.done)
        self._quiet = False

    def name_delete(self, name: str) -> None:
        """Name what the bin takes."""
        self._bin.set_name(name)

    def set_saved(self, saved: bool) -> None:
        """Show that all is safe, or not."""
        self._saved.setVisible(saved)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the marks to their keys where room is short."""
        for button in self._formats:
            button.setVisible(not narrow)

    def set_previewing(self, on: bool) -> None:
        """Show whether the preview is shown; nobody is told."""
        self._quiet = True
        self._eye.setChecked(on)
        self._quiet = False

    @Slot()
    def toggle_preview(self) -> None:
        """Show the preview or hide it."""
        self._eye.toggle()

    def _format_button(self, theme: Theme, icon: str, name: str, key: str, what: str) -> IconButton:
        button = IconButton(theme, icon, name, key)
        button.set_sizes(SMALL, SMALL_ICON)
        button.clicked.connect(partial(self._want_format, what))
        return button

    def _want_format(self, what: str, _checked: bool = False) -> None:
        self.format_wanted.emit(what)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        if not self._quiet:
            self.preview_toggled.emit(on)


class _SavedSign(QWidget):
    """A check mark and "Saved"; it keeps its room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = QLabel()
        self._label = TokenLabel(theme, self.tr("Saved"), role="meta", color="ok")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._mark)
        row.addWidget(self._label)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    @Slot()
    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.pixmap("check", "ok", 14, self.devicePixelRatioF()))
