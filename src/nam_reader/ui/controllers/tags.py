"""The list of tags: shown, and tags renamed, merged and deleted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import Change
from nam_reader.ui import operations
from nam_reader.ui.notebook.step_words import in_sentence, step_words
from nam_reader.ui.notebook.tag_card import TagCard
from nam_reader.ui.session import Session


class TagController(QObject):
    """Fills the card of tags and does what is wished there; each wish is one step that can be undone."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._card = TagCard(session.theme, window)
        self._card.rename_wanted.connect(self.rename)
        self._card.delete_wanted.connect(self.delete)
        session.notebook_changed.connect(self._refresh)

    @property
    def card(self) -> TagCard:
        """The card."""
        return self._card

    def show(self, tag: str = "") -> None:
        """Open the card, a tag chosen."""
        self.begin("", tag)

    def begin(self, wish: str, tag: str) -> None:
        """Begin to "rename" or "merge" a tag; "delete" it at once."""
        if wish == "delete":
            self.delete(tag)
            return
        opened = partial(self._open, wish, tag)
        self._session.ask(self._session.reading, operations.list_tags, done=opened, key="tags")

    def _open(self, wish: str, tag: str, tags: tuple[tuple[str, int], ...]) -> None:
        self._card.open_for(tags, tag)
        if wish == "rename":
            self._card.begin_rename()
        elif wish == "merge":
            self._card.begin_merge()

    @Slot()
    def _refresh(self) -> None:
        if self._card.is_open:
            ask = self._session.ask
            ask(self._session.reading, operations.list_tags, done=self._card.show_tags, key="tags")

    @Slot(str, str)
    def rename(self, old: str, new: str) -> None:
        """Rename a tag; where the new name is there already, the two become one."""
        self._session.ask(self._session.notebook, operations.rename_tag, old, new, done=self._changed)

    @Slot(str)
    def delete(self, tag: str) -> None:
        """Take a tag off every note."""
        self._session.ask(self._session.notebook, operations.remove_tag, tag, done=self._changed)

    def _changed(self, change: Change) -> None:
        self._session.tell(change)
        words = in_sentence(step_words(change.label))
        self.message.emit(self.tr("Done: {0}.").format(words), self.tr("Undo"))
