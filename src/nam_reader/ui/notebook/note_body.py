"""The note itself: the field to type in and its preview, beside it or in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.model import Block
from nam_reader.ui.notebook import note_typing
from nam_reader.ui.notebook.note_field import LEAST_LINES, MOST_LINES, NoteField, height_of
from nam_reader.ui.notebook.note_preview import NotePreview
from nam_reader.ui.theme.theme import Theme

PREVIEW_AFTER_MS = 120
PREVIEW_LINES = 7  # the least beside a preview
ROOMY_LINES = 16  # the most of a note that stands for itself


class NoteBody(QWidget):
    """Field and preview. The preview is asked for by ``preview_wanted`` while the note is typed."""

    preview_wanted = Signal(str)
    link_wanted = Signal(str)
    address_wanted = Signal(str)
    grew = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.previewing = False
        self._beside = False
        self._roomy = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.field = NoteField(theme)
        self._row.addWidget(self.field, 1)
        self.preview: NotePreview | None = None
        self._wait = QTimer(self, interval=PREVIEW_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self._ask)
        self.field.edit.textChanged.connect(self._changed)
        self.field.grew.connect(self._fit)

    def set_previewing(self, on: bool) -> None:
        """Show the preview, or not."""
        self.previewing = on
        self._arrange()

    def set_beside(self, beside: bool) -> None:
        """Let the preview stand beside the field, or in its place."""
        if beside != self._beside:
            self._beside = beside
            self._arrange()

    def set_roomy(self, roomy: bool) -> None:
        """Let the field grow further: the note stands for itself."""
        self._roomy = roomy
        self._arrange()

    def show_preview(self, note: str, blocks: Sequence[Block]) -> None:
        """Show a note as it will be read, if it is still what is written."""
        if self.preview is not None and note == self.field.text:
            self.preview.show_blocks(blocks)

    def take_focus(self) -> None:
        """Give the focus to what is seen: the field, or the preview in its place."""
        target: QWidget = self.field.edit
        if self.preview is not None and not self.field.isVisibleTo(self):
            target = self.preview.page
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def format(self, what: str) -> None:
        """Put a mark of Markdown to what is selected: "strong", "emphasis", "list" or "link"."""
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if what == "list":
            self.field.toggle_list()
        elif what == "link":
            self.field.begin_link()
        else:
            self.field.toggle(note_typing.STRONG if what == "strong" else note_typing.EMPHASIS)

    def _arrange(self) -> None:
        if self.previewing and self.preview is None:
            self.preview = NotePreview(self._theme, self)
            self.preview.link_wanted.connect(self.link_wanted)
            self.preview.address_wanted.connect(self.address_wanted)
            self._row.addWidget(self.preview, 1)
            QWidget.setTabOrder(self.field.edit, self.preview.page)
        if self.preview is not None:
            self.preview.setVisible(self.previewing)
        self.field.setVisible(self._beside or not self.previewing)
        least = PREVIEW_LINES if self.previewing or self._roomy else LEAST_LINES
        self.field.set_lines(least, ROOMY_LINES if self._roomy else MOST_LINES)
        self._fit()
        if self.previewing:
            self._ask()

    @Slot()
    def _fit(self) -> None:
        alone = self.previewing and not self._beside
        height = height_of(MOST_LINES) if alone else self.field.height()
        if self.preview is not None:
            self.preview.setFixedHeight(height)
        self.setFixedHeight(height)
        self.grew.emit()

    @Slot()
    def _changed(self) -> None:
        if self.previewing and not self._wait.isActive():
            self._wait.start()

    @Slot()
    def _ask(self) -> None:
        self._wait.stop()
        self.preview_wanted.emit(self.field.text)
