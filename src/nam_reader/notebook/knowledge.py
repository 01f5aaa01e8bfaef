"""What a notebook knows of its annotations' past: what an exchange file takes along and a merge needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import apsw

from nam_reader.model import Annotation, Deletion
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

    def put(self, annotation: Annotation) -> None:
        """Keep a version of an annotation, whether or not there is one with its id."""
        if self._table.load(annotation.id) is None:
            self._table.insert(annotation)
            self._connection.execute("DELETE FROM gone WHERE annotation = ?", (annotation.id,))
        else:
            self._table.overwrite(annotation)

    def remember(self, versions: Iterable[tuple[str, str]]) -> None:
        """Remember versions, as pairs of an annotation's id and a hash."""
        self._connection.executemany("INSERT OR IGNORE INTO version VALUES (?, ?)", versions)

    def bury(self, gone: Iterable[tuple[str, str]]) -> None:
        """Remember that annotations are gone, as pairs of an id and when."""
        self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", gone)
