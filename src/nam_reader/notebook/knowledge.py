"""What a notebook knows of its annotations' past: what an exchange file takes along and a merge needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import NamedTuple

import apsw

from nam_reader.model import Annotation, Change, Deletion
from nam_reader.notebook.annotations import same
from nam_reader.notebook.table import AnnotationTable
from nam_reader.notebook.versions import version_hash


class Knowledge(NamedTuple):
    """All annotations by id, those in the bin too; the versions known of each id; and what is gone, and when.

    ``versions`` may name ids of which nothing else is known.
    """

    annotations: Mapping[str, Annotation]
    versions: Mapping[str, frozenset[str]]
    gone: Mapping[str, str]

    @property
    def heads(self) -> dict[str, str]:
        """The hash of each annotation outside the bin, with its id."""
        return {
            version_hash(annotation): annotation.id
            for annotation in self.annotations.values()
            if annotation.deleted is None
        }

    def versions_to_tell(self) -> dict[str, tuple[str, ...]]:
        """Return, for each annotation outside the bin, the versions that it has replaced, and its own.

        The present version of another annotation is left out: who is told of a version and is not given it
        takes it for one that is no more.
        """
        heads = self.heads
        others = frozenset(heads)
        return {
            name: tuple(sorted((self.versions.get(name, frozenset()) - others) | {head}))
            for head, name in heads.items()
        }

    def deletions(self) -> tuple[Deletion, ...]:
        """Return what is left of everything that was here and is no more, by id."""
        heads = self.heads
        here = set(heads.values())
        others = frozenset(heads)
        lost = (self.annotations.keys() | self.versions.keys() | self.gone.keys()) - here
        return tuple(
            Deletion(name, self._deleted(name), tuple(sorted(self._known(name) - others)))
            for name in sorted(lost)
        )

    def _deleted(self, name: str) -> str:
        binned = self.annotations.get(name)
        return (binned.deleted if binned else None) or self.gone.get(name, "")

    def _known(self, name: str) -> frozenset[str]:
        binned = self.annotations.get(name)
        return self.versions.get(name, frozenset()) | ({version_hash(binned)} if binned else frozenset())


class Known(NamedTuple):
    """What a notebook knows of one annotation."""

    annotation: Annotation | None = None
    versions: frozenset[str] = frozenset()
    gone: str | None = None  # when, where the annotation is gone for good


class KnowledgeTable:
    """Reads and writes that knowledge, in one database. Writing is done inside the caller's transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._table = AnnotationTable(connection)

    def read(self) -> Knowledge:
        """Return all that this notebook knows."""
        versions: dict[str, set[str]] = {}
        for name, version in self._connection.execute("SELECT annotation, hash FROM version"):
            versions.setdefault(name, set()).add(version)
        found = self._connection.execute("SELECT annotation, deleted FROM gone")
        gone = {str(name): str(deleted) for name, deleted in found}
        annotations = {annotation.id: annotation for annotation in self._table.everything()}
        return Knowledge(annotations, {name: frozenset(known) for name, known in versions.items()}, gone)

    def many(self, number: int) -> AbstractContextManager[None]:
        """Let many annotations be put in the block at once."""
        return self._table.many(number)

    def put(self, annotation: Annotation) -> None:
        """Keep a version of an annotation, whether or not there is one with its id."""
        self._table.put(annotation)
        self._connection.execute("DELETE FROM gone WHERE annotation = ?", (annotation.id,))

    def remember(self, versions: Iterable[tuple[str, str]]) -> None:
        """Remember versions, as pairs of an annotation's id and a hash."""
        self._connection.executemany("INSERT OR IGNORE INTO version VALUES (?, ?)", versions)

    def bury(self, gone: Iterable[tuple[str, str]]) -> None:
        """Remember that annotations are gone, as pairs of an id and when."""
        self._table.bury(gone)


class KnowledgeKeeper:
    """What is known of single annotations, for undo of a merge.

    What is put back is to the letter what was there, as if there had been no merge: the notebook is that of
    the moment before, and that can be merged with any other.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._table = AnnotationTable(connection)

    def load(self, name: str) -> Known:
        """Return all that is known of one annotation."""
        gone = self._connection.execute("SELECT deleted FROM gone WHERE annotation = ?", (name,)).get
        return Known(self._table.load(name), self._table.versions(name), None if gone is None else str(gone))

    def put(self, name: str, value: Known) -> None:
        """Know of one annotation this, and nothing else."""
        if value.annotation is None:
            self._table.remove([name])
        else:
            self._table.put(value.annotation)
        self._connection.execute("DELETE FROM version WHERE annotation = ?", (name,))
        self._connection.executemany(
            "INSERT INTO version VALUES (?, ?)", [(name, version) for version in sorted(value.versions)]
        )
        self._connection.execute("DELETE FROM gone WHERE annotation = ?", (name,))
        if value.gone is not None:
            self._table.bury([(name, value.gone)])

    def put_back(self, name: str, value: Known, now: datetime) -> None:  # noqa: ARG002 -- nothing is new
        """Know of one annotation what was known."""
        self.put(name, value)

    def same(self, one: Known, other: Known) -> bool:
        """Say whether the annotation is the same; more may have become known of it."""
        if one.annotation is None or other.annotation is None:
            return one.annotation is other.annotation
        return same(one.annotation, other.annotation)

    def change(self, label: str, values: dict[str, Known]) -> Change:
        """Name the annotations and their articles."""
        found = [known.annotation for known in values.values() if known.annotation]
        return Change(label, tuple([one.article.uid for one in found]), tuple([one.id for one in found]))
