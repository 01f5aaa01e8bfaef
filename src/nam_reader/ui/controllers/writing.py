"""The note editor: what it shows, what is kept of it, where its links lead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from nam_reader.model import About, Annotation, ArticleRef, Block, Change, LinkTarget
from nam_reader.ui import operations
from nam_reader.ui.controllers.drafts import Drafts
from nam_reader.ui.operations import OpenAnnotation, writing
from nam_reader.ui.operations.writing import Followed, Mentions
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.notebook.note_editor import NoteEditor

FROM_TOP = 64  # pixels, of the editor of a note that is shown nowhere


class WritingController(QObject):
    """Opens the editor for a note, keeps what is typed, makes new notes."""

    closed = Signal()
    message = Signal(str, str)
    recolour_wanted = Signal(str, object)  # id, Colour
    rename_wanted = Signal(object, QPoint)  # Colour, a point of the screen
    delete_wanted = Signal(str)
    article_wanted = Signal(str)  # uid
    place_wanted = Signal(str, str)  # uid, annotation id

    def __init__(self, session: Session, window: QWidget, place_of: Callable[[str], QRect]) -> None:
        """``place_of`` says where an annotation is seen on the screen; null for nowhere."""
        super().__init__(session)
        self._session = session
        self._window = window
        self._place_of = place_of
        self.editor: NoteEditor | None = None
        self._left: QWidget | None = None  # what had the focus before the editor
        self._told_unsaved = False
        self._drafts = Drafts(session)
        self._drafts.made.connect(self._draft_made)
        self._drafts.note_wanted.connect(self._write_note)
        self._drafts.tags_wanted.connect(self._write_tags)
        self._drafts.failed.connect(self._draft_not_kept)

    # --- opening --------------------------------------------------------------------------------------

    def edit(self, annotation_id: str, focus: str = "note", beside: QRect | None = None) -> None:
        """Open the editor for a note, beside a place on the screen or where it is seen."""
        self._session.ask(
            self._session.reading,
            operations.open_annotation,
            annotation_id,
            done=partial(self._show, focus, beside),
        )

    def write_new(self, article: ArticleRef | None) -> None:
        """Open the editor for a new note on an article, or for a free one (None)."""
        draft = self._drafts.begin(article)
        self._session.ask(self._session.reading, writing.known_tags, done=partial(self._show_draft, draft))

    def _show_draft(self, draft: Annotation, tags: tuple[tuple[str, int], ...]) -> None:
        self._show("note", None, OpenAnnotation(draft, tags))

    def _show(self, focus: str, beside: QRect | None, opened: OpenAnnotation) -> None:
        annotation = opened.annotation
        place = beside if beside is not None else self._place_of(annotation.id)
        editor = self._the_editor()
        if not editor.is_open:
            self._left = QApplication.focusWidget()
        editor.set_previewing(self._session.settings.note_preview)
        editor.open_for(annotation, opened.known_tags, self._middle() if place.isNull() else place, focus)
        self._session.ask(
            self._session.reading,
            writing.list_mentions,
            annotation.id,
            done=self._show_mentions,
            key="mentions of a note",
        )

    def _middle(self) -> QRect:
        from nam_reader.ui.notebook.note_editor import WIDTH

        window = self._window
        corner = window.mapToGlobal(QPoint(max(0, (window.width() - WIDTH) // 2), FROM_TOP))
        return QRect(corner, QSize(1, 1))

    def _show_mentions(self, found: Mentions) -> None:
        if self.editor is not None:
            self.editor.show_mentions(found.target, len(found.annotations))

    def _the_editor(self) -> NoteEditor:
        if self.editor is None:
            from nam_reader.ui.notebook.note_editor import NoteEditor  # not needed to start

            editor = NoteEditor(self._session.theme, self._window)
            editor.note_changed.connect(self._write_note)
            editor.tags_changed.connect(self._write_tags)
            editor.colour_changed.connect(self.recolour_wanted)
            editor.rename_wanted.connect(self.rename_wanted)
            editor.delete_wanted.connect(self._delete)
            editor.preview_wanted.connect(self._preview)
            editor.preview_toggled.connect(self._keep_previewing)
            editor.targets_wanted.connect(self._find_targets)
            editor.link_wanted.connect(self.follow)
            editor.address_wanted.connect(open_address)
            editor.mentions_wanted.connect(self.list_mentions)
            editor.closed.connect(self.closed)
            self.editor = editor
        return self.editor

    def return_focus(self) -> None:
        """Give the focus back to what had it before the editor was opened, if that is still seen."""
        if self._left is not None and isValid(self._left) and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left = None

    def close(self) -> None:
        """Keep what is being typed and close the editor."""
        if self.editor is not None:
            self.editor.flush()
            self.editor.done()

    # --- keeping --------------------------------------------------------------------------------------

    @Slot(str, str)
    def _write_note(self, annotation_id: str, note: str) -> None:
        known = self._drafts.known_as(annotation_id)
        if not known:
            self._drafts.write(annotation_id, note=note)
            return
        self._session.ask(
            self._session.notebook,
            operations.write_note,
            known,
            note,
            done=self._written,
            failed=partial(self._not_kept, known, note),
        )

    @Slot(str, list)
    def _write_tags(self, annotation_id: str, tags: list[str]) -> None:
        known = self._drafts.known_as(annotation_id)
        if not known:
            self._drafts.write(annotation_id, tags=tuple(tags))
            return
        ask = self._session.ask
        ask(self._session.notebook, operations.write_tags, known, tuple(tags), done=self._written)

    def _written(self, annotation: Annotation) -> None:
        if self.editor is not None:
            self.editor.set_saved(annotation.id)
        if self._told_unsaved:
            self._told_unsaved = False
            self.message.emit(self.tr("The note is saved now."), "")
        self._session.notebook_changed.emit(Change("", (annotation.article.uid,), (annotation.id,)))

    @Slot(str, object)
    def _draft_made(self, draft_id: str, annotation: Annotation) -> None:
        if self.editor is not None:
            self.editor.take_id(draft_id, annotation.id)
        self._written(annotation)

    def _tell_unsaved(self, sentence: str) -> None:
        self._told_unsaved = True
        self._session.failed.emit(self.tr("The note is not saved. {0}").format(sentence))

    def _not_kept(self, annotation_id: str, note: str, sentence: str, _details: str) -> None:
        """Say that a note could not be written, and show its text again where its editor is gone."""
        self._tell_unsaved(sentence)
        if self.editor is None or self.editor.annotation_id != annotation_id:
            self._session.ask(
                self._session.reading,
                operations.open_annotation,
                annotation_id,
                done=partial(self._show_unsaved, note),
            )

    def _show_unsaved(self, note: str, opened: OpenAnnotation) -> None:
        unsaved = opened.annotation._replace(note=note)
        self._show("note", None, opened._replace(annotation=unsaved))

    @Slot(str, str, str)
    def _draft_not_kept(self, draft_id: str, note: str, sentence: str) -> None:
        self._tell_unsaved(sentence)
        if self.editor is None or self.editor.annotation_id != draft_id:
            draft = self._drafts.begin(self._drafts.article_of(draft_id))
            self._show("note", None, OpenAnnotation(draft._replace(note=note), ()))

    @Slot(str)
    def _delete(self, annotation_id: str) -> None:
        known = self._drafts.known_as(annotation_id)
        if known:
            self.delete_wanted.emit(known)

    # --- preview, links, mentions ---------------------------------------------------------------------

    @Slot(str)
    def _preview(self, note: str) -> None:
        self._session.ask(
            self._session.reading,
            writing.preview_note,
            note,
            done=partial(self._show_preview, note),
            key="preview of a note",
        )

    def _show_preview(self, note: str, blocks: tuple[Block, ...]) -> None:
        if self.editor is not None:
            self.editor.show_preview(note, blocks)

    @Slot(bool)
    def _keep_previewing(self, on: bool) -> None:
        self._session.change_settings(note_preview=on)

    @Slot(str)
    def _find_targets(self, typed: str) -> None:
        self._session.ask(
            self._session.reading,
            writing.find_targets,
            typed,
            done=partial(self._show_targets, typed),
            key="targets of a link",
        )

    def _show_targets(self, typed: str, targets: tuple[LinkTarget, ...]) -> None:
        if self.editor is not None:
            self.editor.show_targets(typed, targets)

    @Slot(str)
    def follow(self, link: str) -> None:
        """Go where a link leads; it is given as it stands between its brackets."""
        ask = self._session.ask
        ask(self._session.reading, writing.follow_link, link, done=self._followed, key="link")

    def _followed(self, found: Followed) -> None:
        if found.annotation is not None:
            self.go_to(found.annotation)
        elif found.target is not None:
            self.article_wanted.emit(found.target.target)
        else:
            title = found.link.partition("|")[0].strip()
            self.message.emit(self.tr("No article or note is called “{0}”.").format(title), "")

    def go_to(self, annotation: Annotation) -> None:
        """Show a note: in its article, or in the editor."""
        if annotation.about is About.QUOTE:
            self.place_wanted.emit(annotation.article.uid, annotation.id)
            return
        if annotation.about is About.ARTICLE:
            self.article_wanted.emit(annotation.article.uid)
        self.edit(annotation.id)

    @Slot(str, QPoint)
    def list_mentions(self, target: str, at: QPoint) -> None:
        """Offer the notes that mention an article or a note in a menu."""
        known = self._drafts.known_as(target)
        done = partial(self._offer_mentions, at)
        ask = self._session.ask
        ask(self._session.reading, writing.list_mentions, known, done=done, key="list of mentions")

    def _offer_mentions(self, at: QPoint, found: Mentions) -> None:
        from nam_reader.ui.notebook.mentions_menu import MentionsMenu  # not needed to start

        menu = MentionsMenu(self._session.theme, found.annotations, self._window)
        menu.chosen.connect(self.go_to, Qt.ConnectionType.QueuedConnection)
        menu.popup(at)


def open_address(target: str) -> None:
    """Open a web address in the person's own browser: this program itself never goes online."""
    url = QUrl(target, QUrl.ParsingMode.StrictMode)
    if url.scheme() in {"http", "https", "mailto"}:
        QDesktopServices.openUrl(url)
