"""The tables of collections: articles that a person has put together under a name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import apsw

from nam_reader.model import Change, Collection
from nam_reader.notebook.history import AsItWas


class Shelved(NamedTuple):
    """A collection, whole."""

    name: str
    created: str
    uids: frozenset[str] = frozenset()


class CollectionTable(AsItWas[Shelved | None]):
    """Collections in one database, also for undo. Writing is done inside the caller's transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def everything(self) -> tuple[Collection, ...]:
        """Return the collections by name, each with how many articles were put into it."""
        found = self._connection.execute(
            "SELECT id, name, (SELECT count(*) FROM collection_article WHERE collection = id) FROM collection"
        )
        return tuple(sorted((Collection(*row) for row in found), key=_by_name))

    def of_article(self, uids: Iterable[str]) -> frozenset[str]:
        """Return the ids of the collections that hold an article, by any of the names it has."""
        ids: set[str] = set()
        for uid in uids:
            found = self._connection.execute(
                "SELECT collection FROM collection_article WHERE uid = ?", (uid,)
            )
            ids.update(name for (name,) in found)
        return frozenset(ids)

    def uids(self, collection_id: str) -> frozenset[str]:
        """Return the articles of a collection; none where there is no such."""
        found = self._connection.execute(
            "SELECT uid FROM collection_article WHERE collection = ?", (collection_id,)
        )
        return frozenset(uid for (uid,) in found)

    # --- for undo -------------------------------------------------------------------------------------

    def load(self, name: str) -> Shelved | None:
        """Return a collection by its id."""
        found = self._connection.execute("SELECT name, created FROM collection WHERE id = ?", (name,))
        for title, created in found.fetchall():
            return Shelved(str(title), str(created), self.uids(name))
        return None

    def put(self, name: str, value: Shelved | None) -> None:
        """Make a collection what it should be."""
        if value is None:
            self._connection.execute("DELETE FROM collection WHERE id = ?", (name,))
            return
        self._connection.execute(
            "INSERT INTO collection VALUES (?1, ?2, ?3) "
            "ON CONFLICT (id) DO UPDATE SET name = ?2 WHERE name <> ?2",
            (name, value.name, value.created),
        )
        before = self.uids(name)
        self._connection.executemany(
            "DELETE FROM collection_article WHERE collection = ? AND uid = ?",
            [(name, uid) for uid in sorted(before - value.uids)],
        )
        self._connection.executemany(
            "INSERT INTO collection_article VALUES (?, ?)",
            [(name, uid) for uid in sorted(value.uids - before)],
        )

    def change(self, label: str, values: dict[str, Shelved | None]) -> Change:
        """Name the articles."""
        return Change(
            label,
            tuple(sorted({uid for value in values.values() if value for uid in value.uids})),
            collections=True,
        )


def _by_name(collection: Collection) -> tuple[str, str]:
    return collection.name.casefold(), collection.id
