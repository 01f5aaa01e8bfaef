"""The editor of one annotation: colour, note, tags. What is typed is kept without a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nam_reader.model import Annotation, Colour
from nam_reader.ui.notebook.colour_row import ColourRow
from nam_reader.ui.notebook.done_button import DoneButton
from nam_reader.ui.notebook.note_field import NoteField
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.notebook.tag_line import TagLine
from nam_reader.ui.theme.kit import IconButton, TokenLabel
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

WIDTH, LEAST_WIDTH = 444, 280
SAVE_AFTER_MS = 350  # from the first change that is not kept yet, so that steady typing is kept too
PADDING = 13


class NoteEditor(Overlay):
    """Edits an annotation in place.

    Every change is told by a signal: colour and tags at once, the note at most 0.35 s after typing and always
    before the editor goes. Esc, Done (Ctrl+Enter) and a click elsewhere all keep what was typed.
    """

    note_changed = Signal(str, str)
    tags_changed = Signal(str, list)
    colour_changed = Signal(str, Colour)
    delete_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._id = ""
        self._told = ""  # the note as it was last told
        self._colours = ColourRow(theme)
        self._meaning = TokenLabel(theme, role="meta", color="text2")
        self._note = NoteField(theme)
        self._tags = TagLine(theme)
        self._bin = IconButton(theme, "trash-2", self.tr("Delete highlight"))
        self._saved = _SavedSign(theme)
        self._done = DoneButton(theme, self.tr("Done"), "Ctrl+Enter")
        self._wait = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self.setAccessibleName(self.tr("Note editor"))
        self._put_together()
        self._connect()
        self._add_keys()

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 6, 0)
        top.addWidget(self._colours)
        top.addStretch(1)
        top.addWidget(self._meaning)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(0, 0, 4, 0)
        bottom.setSpacing(1)
        bottom.addWidget(self._bin)
        bottom.addWidget(self._saved)
        bottom.addStretch(1)
        bottom.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING - 3, 9, PADDING - 3, 14)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(5)
        column.addLayout(_inset(self._note))
        column.addSpacing(6)
        column.addLayout(_inset(self._tags))
        column.addSpacing(11)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._wait.timeout.connect(self.flush)
        self._note.edited.connect(self._typed)
        self._note.left.connect(self.flush)
        self._note.grew.connect(self._resize)
        self._tags.changed.connect(self._tell_tags)
        self._colours.chosen.connect(self._tell_colour)
        self._bin.clicked.connect(self._delete)
        self._done.clicked.connect(self.done)

    def _add_keys(self) -> None:
        for number, colour in enumerate(Colour):
            self._add_key(f"Alt+{number + 1}").activated.connect(partial(self._colours.choose, colour))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._add_key(key).activated.connect(self.done)

    def _add_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    # --- opening and closing --------------------------------------------------------------------------

    @property
    def annotation_id(self) -> str:
        """Which annotation is open, "" for none."""
        return self._id if self.is_open else ""

    def open_for(
        self, annotation: Annotation, known_tags: Sequence[tuple[str, int]], at: QRect, focus: str = "note"
    ) -> None:
        """Edit an annotation beside ``at`` (global coordinates); ``focus`` is "note" or "tags"."""
        self.leaving()
        self._id, self._told = annotation.id, annotation.note
        self._colours.set_colour(annotation.colour)
        self._meaning.setText(meaning(annotation.colour))
        self._note.show_note(annotation.note)
        self._tags.show_tags(annotation.tags, known_tags)
        self._saved.set_shown(False)
        host = self.parentWidget()
        room = host.width() - 16 if host is not None else WIDTH
        self.setFixedWidth(max(LEAST_WIDTH, min(WIDTH, room)))
        self.open_beside(at)
        target = self._tags.field if focus == "tags" else self._note.edit
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def done(self) -> None:
        """Keep everything and close."""
        self.close()

    @Slot()
    def flush(self) -> None:
        """Tell the note now, if it is not told yet."""
        self._wait.stop()
        text = self._note.text
        if self._id and text != self._told:
            self._told = text
            self.note_changed.emit(self._id, text)

    def leaving(self) -> None:
        """Keep the note; when the editor goes, a half-typed tag too."""
        self.flush()
        if self._id and not self.isVisible():
            self._tags.take_typed()

    def set_saved(self, annotation_id: str) -> None:
        """Say that what was told is safe; typing takes the sign away again."""
        if annotation_id == self._id and not self._wait.isActive():
            self._saved.set_shown(True)

    def companions(self) -> list[QWidget]:
        """Return the list of proposed tags."""
        return [self._tags.proposals] if self._tags.proposals is not None else []

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._saved.set_shown(False)
        if not self._wait.isActive():
            self._wait.start()

    @Slot(list)
    def _tell_tags(self, tags: list[str]) -> None:
        self._saved.set_shown(False)
        self.tags_changed.emit(self._id, tags)
        self._resize()

    @Slot(Colour)
    def _tell_colour(self, colour: Colour) -> None:
        self._meaning.setText(meaning(colour))
        self.colour_changed.emit(self._id, colour)

    @Slot()
    def _delete(self) -> None:
        """Keep what was typed, so that undo brings it back whole, then bin the highlight."""
        self.flush()
        deleted = self._id
        self.close()
        self.delete_wanted.emit(deleted)

    @Slot()
    def _resize(self) -> None:
        if self.isVisible():
            self.adjustSize()
            self.place()


def _inset(field: QWidget) -> QHBoxLayout:
    """Return a row that puts a field's border in line with the swatches."""
    row = QHBoxLayout()
    row.setContentsMargins(3, 0, 3, 0)
    row.addWidget(field)
    return row


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

    def set_shown(self, shown: bool) -> None:
        """Show the sign, or not."""
        self.setVisible(shown)

    @Slot()
    def _draw(self) -> None:
        self._mark.setPixmap(self._theme.pixmap("check", "ok", 14, self.devicePixelRatioF()))
