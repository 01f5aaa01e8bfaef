"""The notebook: what a person can do with highlights and notes, each thing saved before it counts as done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import apsw

from nam_reader.errors import AnnotationError
from nam_reader.model import Anchor, Annotation, AnnotationFilter, ArticleRef, Change, Colour, ReadingState
from nam_reader.notebook.cleaning import storable
from nam_reader.notebook.clock import Clock, new_id, utc_now, written
from nam_reader.notebook.history import History, Step, same
from nam_reader.notebook.reading import ReadingTable
from nam_reader.notebook.saving import saving
from nam_reader.notebook.table import AnnotationTable
from nam_reader.notebook.tags import clean_tags


class Notebook:
    """Annotations and reading states in one notebook.db.

    Every change is one transaction, on disk when the method returns; it raises LibraryError where that fails.
    On a read-only connection everything but the changes works. Undo knows what this object did, nothing else.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock = utc_now) -> None:
        self._connection = connection
        self._clock = clock
        self._table = AnnotationTable(connection)
        self._reading = ReadingTable(connection)
        self._history = History()

    # --- changes --------------------------------------------------------------------------------------

    def add(
        self,
        article: ArticleRef,
        anchor: Anchor,
        *,
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Keep a new highlight. Raises AnnotationError where the anchor holds no quote."""
        if not anchor.exact.strip() or not 0 <= anchor.start < anchor.end:
            raise AnnotationError("There is nothing to highlight: the quote is blank.")
        now = self._clock()
        annotation = Annotation(
            id=new_id(),
            article=article,
            anchor=anchor,
            colour=colour,
            note=_clean_note(note),
            tags=clean_tags(tags),
            created=written(now),
            modified=written(now),
        )
        with saving(self._connection):
            self._table.insert(annotation)
        self._history.push(Step("Highlight", (_binned(annotation, now),), (annotation,), now))
        return annotation

    def edit(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given and leave the rest. Raises NotFoundError."""
        now = self._clock()
        with saving(self._connection):
            before = self._table.named(annotation_id)
            after = before._replace(
                colour=before.colour if colour is None else colour,
                note=before.note if note is None else _clean_note(note),
                tags=before.tags if tags is None else clean_tags(tags),
            )
            if after == before:
                return before
            after = after._replace(modified=written(now))
            self._table.overwrite(after)
        self._history.push(_edit_step(before, after, now))
        return after

    def delete(self, ids: Sequence[str]) -> Change:
        """Put annotations into the bin, all or none. Raises NotFoundError if one is not there."""
        if not ids:
            raise AnnotationError("No highlight was chosen.")
        now = self._clock()
        with saving(self._connection):
            before = {found.id: found for found in map(self._table.named, ids)}
            after = tuple(_binned(annotation, now) for annotation in before.values())
            for annotation in after:
                self._table.overwrite(annotation)
        label = "Delete highlight" if len(after) == 1 else f"Delete {len(after)} highlights"
        step = Step(label, tuple(before.values()), after, now)
        self._history.push(step)
        return step.change

    @property
    def changed(self) -> bool:
        """Whether annotations were changed through this object."""
        return bool(self._history.undo_label or self._history.redo_label)

    # --- undo -----------------------------------------------------------------------------------------

    @property
    def undo_label(self) -> str:
        """What ``undo`` would take back, "" if there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What ``redo`` would do again, "" if there is nothing."""
        return self._history.redo_label

    def undo(self) -> Change | None:
        """Take back the last change. None where there is none, or where an annotation of it has been changed
        from elsewhere since: then nothing is changed, and that step is forgotten.
        """
        step = self._history.pop_done()
        if step is None or not self._turn(step.after, step.before):
            return None
        self._history.undone(step)
        return step.change

    def redo(self) -> Change | None:
        """Do again what was undone last; None as with ``undo``."""
        step = self._history.pop_undone()
        if step is None or not self._turn(step.before, step.after):
            return None
        self._history.redone(step)
        return step.change

    def _turn(self, present: Sequence[Annotation], wanted: Sequence[Annotation]) -> bool:
        """Put the wanted versions in the place of the present ones, if those are still there, all of them.

        A version that comes back is a new one, written now: whoever has both must find it to be the later.
        """
        now = self._clock()
        with saving(self._connection):
            if not all(same(self._table.load(version.id), version) for version in present):
                return False
            for version in wanted:
                again = _binned(version, now) if version.deleted else version._replace(modified=written(now))
                self._table.overwrite(again)
        return True

    # --- questions ------------------------------------------------------------------------------------

    def get(self, annotation_id: str) -> Annotation:
        """Return an annotation by its id, its URN, or a unique beginning of 6 characters or more.

        Raises NotFoundError, or AnnotationError where several ids begin so.
        """
        return self._table.named(annotation_id)

    def of_article(self, uid: str) -> tuple[Annotation, ...]:
        """Return an article's annotations by the position they were made at."""
        return self._table.of_article(uid)

    def find(self, wanted: AnnotationFilter) -> tuple[Annotation, ...]:
        """Return the annotations that pass a filter, by article uid and position.

        Nothing typed is an error; signs without a letter or a digit do not filter.
        """
        return self._table.find(wanted)

    def annotated_uids(self) -> frozenset[str]:
        """Return the articles that carry annotations."""
        return self._table.article_uids()

    def uids_with_tag(self, tag: str) -> frozenset[str]:
        """Return the articles that carry an annotation with this tag, however it is capitalised."""
        return self._table.article_uids_with_tag(tag)

    def tallies(self, uids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return, for each article asked for, its annotations and how many of them carry a note."""
        return self._table.tallies(uids)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return each tag with the number of annotations that carry it, most used first."""
        return self._table.tags()

    def count(self) -> int:
        """Return the number of annotations outside the bin."""
        return self._table.count()

    # --- reading --------------------------------------------------------------------------------------

    def state(self, uid: str) -> ReadingState:
        """Return what is remembered of reading an article."""
        return self._reading.states([uid])[uid]

    def states(self, uids: Iterable[str]) -> dict[str, ReadingState]:
        """Return what is remembered of reading each article asked for."""
        return self._reading.states(uids)

    def read_uids(self) -> frozenset[str]:
        """Return the articles that are read."""
        return self._reading.read_uids()

    def starred_uids(self) -> frozenset[str]:
        """Return the articles that carry a star."""
        return self._reading.starred_uids()

    def set_position(self, uid: str, position: int) -> None:
        """Remember where the person is in an article, as a code point of its reading text."""
        self._reading.set_position(uid, position)

    def set_read(self, uid: str, read: bool) -> None:
        """Mark an article as read or unread."""
        self._reading.set_read(uid, read)

    def set_starred(self, uid: str, starred: bool) -> None:
        """Star an article, or take the star away."""
        self._reading.set_starred(uid, starred)


def _binned(annotation: Annotation, now: datetime) -> Annotation:
    return annotation._replace(modified=written(now), deleted=written(now))


def _clean_note(typed: str) -> str:
    """Return a note as it is kept: to the letter, but a blank one is none."""
    note = storable(typed)
    return note if note.strip() else ""


def _edit_step(before: Annotation, after: Annotation, now: datetime) -> Step:
    """Name an edit after the most telling thing that changed."""
    typing = after._replace(note=before.note, modified=before.modified) == before
    if before.note != after.note:
        label = "Edit note"
    elif before.tags != after.tags:
        label = "Edit tags"
    else:
        label = "Change colour"
    return Step(label, (before,), (after,), now, typing)
