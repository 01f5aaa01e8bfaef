"""The tables of annotations, their tags and links: rows in, rows out. No rules of behaviour here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Annotation, AnnotationFilter
from nam_reader.notebook import rows
from nam_reader.notebook.filtering import where
from nam_reader.notebook.tags import fold_tag
from nam_reader.notebook.versions import version_hash

MANY = 300  # annotations changed at once: more, and it is faster to index all anew
SHORTEST_PREFIX = 6  # characters of an id that are enough to name it, if no other begins so

_TEXT_ORDER = ' ORDER BY article_uid, start, "end", id'
_LATEST_ORDER = " ORDER BY deleted DESC, id"


class AnnotationTable:
    """Annotations with their tags and links, in one database.

    Writing is done inside the caller's transaction. Every version that is written is remembered, and so is
    the one that it replaces.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def insert(self, annotation: Annotation) -> None:
        """Put in a new annotation."""
        self._connection.execute(
            f"INSERT INTO annotation ({rows.COLUMNS}) VALUES ({rows.MARKS})",  # noqa: S608 -- our own names
            rows.values(annotation),
        )
        self._surround(None, annotation)

    def overwrite(self, annotation: Annotation) -> None:
        """Put a version of an annotation in the place of the one that is there."""
        before = self.load(annotation.id)
        self._connection.execute(
            f"UPDATE annotation SET ({rows.COLUMNS}) = ({rows.MARKS}) WHERE id = ?",  # noqa: S608 -- our own
            (*rows.values(annotation), annotation.id),
        )
        self._surround(before, annotation)

    def put(self, annotation: Annotation) -> None:
        """Put a version of an annotation in, whether or not there is one with its id."""
        if self.load(annotation.id) is None:
            self.insert(annotation)
        else:
            self.overwrite(annotation)

    def remove(self, ids: Iterable[str]) -> None:
        """Take annotations out for good, with their tags and links; their versions stay known."""
        self._connection.executemany("DELETE FROM annotation WHERE id = ?", [(name,) for name in ids])

    def bury(self, gone: Iterable[tuple[str, str]]) -> None:
        """Remember that annotations are gone, as pairs of an id and when."""
        self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", gone)

    @contextmanager
    def many(self, number: int) -> Iterator[None]:
        """Let many annotations be changed in the block at once: their words are indexed anew at its end.

        One by one they would be taken out of the index without a trace, which takes a millisecond each.
        """
        if number < MANY:
            yield
            return
        secure = "INSERT INTO annotation_fts (annotation_fts, rank) VALUES ('secure-delete', ?)"
        self._connection.execute(secure, (0,))
        yield
        self._connection.execute("INSERT INTO annotation_fts (annotation_fts) VALUES ('rebuild')")
        self._connection.execute(secure, (1,))

    def _surround(self, before: Annotation | None, after: Annotation) -> None:
        """Write what goes with an annotation: its versions, tags and links."""
        known = [(version.id, version_hash(version)) for version in (before, after) if version]
        self._connection.executemany("INSERT OR IGNORE INTO version VALUES (?, ?)", known)
        tags_changed = after.tags != (before.tags if before else ())
        names = _names_in(after.note)
        links_changed = names != (_names_in(before.note) if before else frozenset())
        if not (tags_changed or links_changed):
            return
        number = self._connection.execute("SELECT number FROM annotation WHERE id = ?", (after.id,)).get
        if tags_changed:
            self._connection.execute("DELETE FROM tag WHERE annotation = ?", (number,))
            tags = [(number, fold_tag(name), name, place) for place, name in enumerate(after.tags)]
            self._connection.executemany("INSERT INTO tag VALUES (?, ?, ?, ?)", tags)
        if links_changed:
            self._connection.execute("DELETE FROM link WHERE annotation = ?", (number,))
            links = [(number, name) for name in names]
            self._connection.executemany("INSERT INTO link VALUES (?, ?)", links)

    def versions(self, annotation_id: str) -> frozenset[str]:
        """Return the hash of every version of an annotation that has been here."""
        found = self._connection.execute("SELECT hash FROM version WHERE annotation = ?", (annotation_id,))
        return frozenset(row[0] for row in found)

    def load(self, annotation_id: str) -> Annotation | None:
        """Return an annotation by its whole id, also from the bin."""
        return next(iter(self._select("WHERE id = ?", (annotation_id,))), None)

    def everything(self) -> tuple[Annotation, ...]:
        """Return every annotation, also from the bin, by id."""
        return self._select("ORDER BY id", ())

    def named(self, name: str) -> Annotation:
        """Return the annotation, not in the bin, with this id, URN or unique beginning of an id.

        Raises NotFoundError, or AnnotationError where several ids begin so.
        """
        return self._named(name, "deleted IS NULL")

    def _named(self, name: str, condition: str) -> Annotation:
        wanted = name.strip().lower().removeprefix("urn:uuid:")
        found = self._select(f"WHERE id = ? AND {condition}", (wanted,))
        if not found and len(wanted) >= SHORTEST_PREFIX:
            found = self._select(
                f"WHERE id >= ? AND id < ? AND {condition} LIMIT 2", (wanted, wanted + "\uffff")
            )
        if not found:
            raise NotFoundError("There is no note “{0}” in this library.", name)
        if len(found) > 1:
            raise AnnotationError("More than one note's id begins with “{0}”; write more of it.", name)
        return found[0]

    def of_article(self, uid: str) -> tuple[Annotation, ...]:
        """Return an article's annotations by the position they were made at."""
        return self._select("WHERE article_uid = ? AND deleted IS NULL" + _TEXT_ORDER, (uid,))

    def find(self, wanted: AnnotationFilter) -> tuple[Annotation, ...]:
        """Return the annotations that pass a filter, by article and position; the bin's latest first."""
        condition, values = where(wanted)
        return self._select(condition + (_LATEST_ORDER if wanted.binned else _TEXT_ORDER), values)

    def in_bin(self, name: str) -> Annotation:
        """Return the annotation in the bin with this id, URN or unique beginning of an id.

        Raises as ``named``.
        """
        return self._named(name, "deleted IS NOT NULL")

    def linking(self, names: Iterable[str]) -> tuple[Annotation, ...]:
        """Return the annotations whose notes link to something by one of these names, the latest first."""
        return self._select(
            "WHERE deleted IS NULL AND number IN "
            "(SELECT annotation FROM link WHERE target IN (SELECT value FROM json_each(?))) "
            "ORDER BY modified DESC, id",
            (json.dumps(list(names)),),
        )

    def rivals(self) -> tuple[Annotation, ...]:
        """Return the annotations that are another version of one, and neither is in the bin; oldest first."""
        return self._select(
            "WHERE rival <> '' AND deleted IS NULL AND rival IN "
            "(SELECT id FROM annotation WHERE deleted IS NULL) ORDER BY created, id",
            (),
        )

    def _select(self, rest: str, values: Sequence[Any]) -> tuple[Annotation, ...]:
        return tuple(map(rows.annotation, self._connection.execute(rows.SELECT + rest, values)))


def _names_in(note: str) -> frozenset[str]:
    """Return what a note's links may be found by."""
    if "[[" not in note:
        return frozenset()
    from nam_reader.notebook.links import names_in  # few notes have links, and the start needs none

    return names_in(note)
