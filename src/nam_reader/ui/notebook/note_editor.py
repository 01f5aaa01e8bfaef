"""The editor of one annotation: colour, note, tags. What is typed is kept without a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import About, Annotation, Block, Colour, LinkTarget
from nam_reader.ui.notebook.colour_row import ColourRow
from nam_reader.ui.notebook.field_box import FieldBox
from nam_reader.ui.notebook.note_body import NoteBody
from nam_reader.ui.notebook.note_foot import NoteFoot
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.notebook.tag_line import TagLine
from nam_reader.ui.notebook.wording import about_words
from nam_reader.ui.theme.kit import TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

WIDTH, LEAST_WIDTH = 444, 280
WIDE = 860  # with the preview beside the field
SAVE_AFTER_MS = 350  # from the first change that is not kept yet, so that steady typing is kept too
PADDING = 13
HEADING = 30


class NoteEditor(Overlay):
    """Edits an annotation in place.

    Every change is told by a signal: colour and tags at once, the note at most 0.35 s after typing and always
    before the editor goes. Esc, Done (Ctrl+Enter) and a click elsewhere all keep what was typed.
    """

    note_changed = Signal(str, str)
    tags_changed = Signal(str, list)
    colour_changed = Signal(str, Colour)
    rename_wanted = Signal(Colour, QPoint)  # a colour, and where its name may be asked for
    delete_wanted = Signal(str)
    preview_wanted = Signal(str)  # the note as it stands
    preview_toggled = Signal(bool)
    targets_wanted = Signal(str)  # what is typed of a link's title
    link_wanted = Signal(str)  # what stands in the brackets of a link
    address_wanted = Signal(str)
    mentions_wanted = Signal(str, QPoint)  # id, where a menu of them may open

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._id = ""
        self._told = ""  # the note as it was last told
        self._colours = ColourRow(theme)
        self._meaning = TokenLabel(theme, role="meta", color="text2")
        self._heading = TokenLabel(theme, role="pane_title")
        self._heading.setFixedHeight(HEADING)
        self._heading.setContentsMargins(3, 0, 0, 0)
        self._body = NoteBody(theme)
        self._tags = TagLine(theme)
        self._mentions = TextButton(theme, self._mentioned(0), link=True)
        self._foot = NoteFoot(theme)
        self._wait = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self.setAccessibleName(self.tr("Note editor"))
        self._put_together()
        self._connect()
        self._add_keys()

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 6, 0)
        top.addWidget(self._colours)
        top.addWidget(self._heading, 1)
        top.addStretch(1)
        top.addWidget(self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING - 3, 9, PADDING - 3, 14)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(5)
        column.addLayout(_inset(self._body))
        column.addSpacing(6)
        column.addLayout(_inset(self._tags))
        column.addLayout(_inset(self._mentions, above=8))
        column.addSpacing(11)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        body, foot = self._body, self._foot
        self._wait.timeout.connect(self.flush)
        body.field.edited.connect(self._typed)
        body.field.left.connect(self.flush)
        body.grew.connect(self._resize)
        body.preview_wanted.connect(self.preview_wanted)
        body.field.links.targets_wanted.connect(self.targets_wanted)
        body.link_wanted.connect(self._follow)
        body.address_wanted.connect(self.address_wanted)
        self._tags.changed.connect(self._tell_tags)
        self._colours.chosen.connect(self._tell_colour)
        self._colours.rename_wanted.connect(self.rename_wanted)
        self.theme.renamed.connect(self._name_colour)
        self._mentions.clicked.connect(self._want_mentions)
        foot.delete_wanted.connect(self._delete)
        foot.done.connect(self.done)
        foot.format_wanted.connect(body.format)
        foot.preview_toggled.connect(self._toggle_preview)

    def _add_keys(self) -> None:
        for number, colour in enumerate(Colour):
            self._add_key(f"Alt+{number + 1}").activated.connect(partial(self._choose, colour))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._add_key(key).activated.connect(self.done)
        self._add_key("Ctrl+Alt+P").activated.connect(self._foot.toggle_preview)

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
        self._show_what(annotation)
        self._body.field.show_note(annotation.note)
        self._tags.show_tags(annotation.tags, known_tags)
        self._mentions.hide()
        self._foot.set_saved(False)
        self._take_width(opening=True)
        self.open_beside(at)
        if focus == "tags":
            self._tags.field.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._body.take_focus()

    def _show_what(self, annotation: Annotation) -> None:
        """Show colours for a highlight; for other notes what they are about."""
        quote = annotation.about is About.QUOTE
        self._colours.setVisible(quote)
        self._meaning.setVisible(quote)
        self._heading.setVisible(not quote)
        self._heading.setText(about_words(annotation))
        self._colours.set_colour(annotation.colour)
        self._name_colour()
        self._body.set_roomy(not quote)
        self._foot.name_delete(self.tr("Delete highlight") if quote else self.tr("Delete note"))

    def _take_width(self, *, opening: bool = False) -> None:
        """Be as wide as the window lets us; where there is room the preview stands beside the field."""
        host = self.parentWidget()
        room = host.width() - 16 if host is not None else WIDTH
        beside = room >= WIDE
        self._body.set_beside(beside)
        if opening and not beside:  # there is one place for both, and it is for typing
            self.set_previewing(False)
        wide = WIDE if beside and self._body.previewing else WIDTH
        self.setFixedWidth(max(LEAST_WIDTH, min(wide, room)))
        self._foot.set_narrow(self.width() < WIDTH - 60)

    @Slot()
    def done(self) -> None:
        """Keep everything and close."""
        self.close()

    @Slot()
    def flush(self) -> None:
        """Tell the note now, if it is not told yet."""
        self._wait.stop()
        text = self._body.field.text
        if self._id and text != self._told:
            self._told = text
            self.note_changed.emit(self._id, text)

    def leaving(self) -> None:
        """Keep the note; when the editor goes, a half-typed tag too."""
        self.flush()
        if self._id and not self.isVisible():
            self._tags.take_typed()

    def take_id(self, draft_id: str, annotation_id: str) -> None:
        """Know a draft by the id that it was given when it was made."""
        if self._id == draft_id:
            self._id = annotation_id

    def set_saved(self, annotation_id: str) -> None:
        """Say that what was told is safe; typing takes the sign away again."""
        if annotation_id == self._id and not self._wait.isActive():
            self._foot.set_saved(True)

    def companions(self) -> list[QWidget]:
        """Return the lists of proposed tags and links."""
        lists = (self._tags.proposals, self._body.field.links.proposals)
        return [each for each in lists if each is not None]

    # --- what comes from elsewhere --------------------------------------------------------------------

    def set_previewing(self, on: bool) -> None:
        """Show the preview from the next opening on, or not; nobody is told."""
        self._body.set_previewing(on)
        self._foot.set_previewing(on)

    def show_preview(self, note: str, blocks: Sequence[Block]) -> None:
        """Show a note as it will be read, if it is still what is written."""
        self._body.show_preview(note, blocks)

    def show_targets(self, typed: str, targets: Sequence[LinkTarget]) -> None:
        """Propose what a link may lead to."""
        self._body.field.links.show_targets(typed, targets)

    def show_mentions(self, annotation_id: str, notes: int) -> None:
        """Say in how many notes this one is mentioned."""
        if annotation_id == self._id:
            self._mentions.setText(self._mentioned(notes))
            self._mentions.setVisible(notes > 0)
            self._mentions.updateGeometry()
            self._resize()

    def _mentioned(self, notes: int) -> str:
        return self.tr("Mentioned in %Ln notes", "", notes)

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._foot.set_saved(False)
        if not self._wait.isActive():
            self._wait.start()

    @Slot(list)
    def _tell_tags(self, tags: list[str]) -> None:
        self._foot.set_saved(False)
        self.tags_changed.emit(self._id, tags)
        self._resize()

    def _choose(self, colour: Colour) -> None:
        if self._colours.isVisible():
            self._colours.choose(colour)

    @Slot(Colour)
    def _tell_colour(self, colour: Colour) -> None:
        self._name_colour()
        self.colour_changed.emit(self._id, colour)

    @Slot()
    def _name_colour(self) -> None:
        self._meaning.setText(meaning(self._colours.colour))

    @Slot(bool)
    def _toggle_preview(self, on: bool) -> None:
        self._body.set_previewing(on)
        self._take_width()
        self._resize()
        self._body.take_focus()
        self.preview_toggled.emit(on)

    @Slot(str)
    def _follow(self, link: str) -> None:
        """Keep the note and go where a link leads."""
        self.close()
        self.link_wanted.emit(link)

    @Slot()
    def _want_mentions(self) -> None:
        self.mentions_wanted.emit(self._id, self._mentions.mapToGlobal(QPoint(0, self._mentions.height())))

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


def _inset(field: QWidget, above: int = 0) -> QHBoxLayout:
    """Return a row that puts a field's border in line with the swatches."""
    row = QHBoxLayout()
    row.setContentsMargins(3, above, 3, 0)
    row.addWidget(field, 1 if isinstance(field, FieldBox | NoteBody) else 0)
    row.addStretch(0)
    return row
