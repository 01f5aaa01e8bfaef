"""Notes that are being written and not made yet: they are made with their first letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from nam_reader.model import About, Anchor, Annotation, ArticleRef
from nam_reader.ui.operations import writing
from nam_reader.ui.session import Session

_NO_ANCHOR = Anchor("", "", "", -1, -1, "")
_NO_ARTICLE = ArticleRef("", "")


@dataclass(slots=True)
class _Draft:
    article: ArticleRef | None
    note: str = ""
    tags: tuple[str, ...] = ()
    asked: bool = False  # it is on its way to the disk
    id: str = ""  # once it is made


class Drafts(QObject):
    """Keeps what is typed until the note is made, and then what was typed meanwhile."""

    made = Signal(str, object)  # the draft's id, and the Annotation that it has become
    note_wanted = Signal(str, str)  # write a note that is made: id, note
    tags_wanted = Signal(str, list)
    failed = Signal(str, str, str)  # draft's id, note, sentence

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._drafts: dict[str, _Draft] = {}

    def begin(self, article: ArticleRef | None) -> Annotation:
        """Return a note to show in the editor; nothing of it is kept until something is written."""
        draft_id = f"draft-{len(self._drafts)}"
        self._drafts[draft_id] = _Draft(article)
        about = About.NOTHING if article is None else About.ARTICLE
        return Annotation(draft_id, article or _NO_ARTICLE, _NO_ANCHOR, about=about)

    def article_of(self, draft_id: str) -> ArticleRef | None:
        """Return the article that a draft is about, None for a free note."""
        return self._drafts[draft_id].article

    def known_as(self, annotation_id: str) -> str:
        """Return the id of what a draft has become; "" for a draft that is not made, an id for itself."""
        draft = self._drafts.get(annotation_id)
        return annotation_id if draft is None else draft.id

    def write(self, draft_id: str, note: str | None = None, tags: tuple[str, ...] | None = None) -> None:
        """Keep what was typed into a draft."""
        draft = self._drafts[draft_id]
        draft.note = draft.note if note is None else note
        draft.tags = draft.tags if tags is None else tags
        if draft.asked or not (draft.note.strip() or draft.tags):
            return
        draft.asked = True
        self._session.ask(
            self._session.notebook,
            writing.make_note,
            draft.article,
            draft.note,
            draft.tags,
            done=partial(self._made, draft_id),
            failed=partial(self._failed, draft_id),
        )

    def _made(self, draft_id: str, annotation: Annotation) -> None:
        draft = self._drafts[draft_id]
        draft.id = annotation.id
        self.made.emit(draft_id, annotation)
        if draft.note != annotation.note:
            self.note_wanted.emit(draft.id, draft.note)
        if draft.tags != annotation.tags:
            self.tags_wanted.emit(draft.id, list(draft.tags))

    def _failed(self, draft_id: str, sentence: str, _details: str) -> None:
        draft = self._drafts[draft_id]
        draft.asked = False
        self.failed.emit(draft_id, draft.note, sentence)
