"""The table of what is remembered of reading each article, and how its marks are undone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from nam_reader.model import Change, ReadingState
from nam_reader.notebook.history import AsItWas

_BEGUN = "NOT read AND (opened <> '' OR furthest > 0)"


class Marks(NamedTuple):
    """What a person says of an article.

    ``furthest`` is there where they say whether it was begun: how far, 0 for not at all.
    """

    read: bool = False
    starred: bool = False
    furthest: int | None = None


class ReadingTable:
    """Reading positions, and which articles are begun, done and starred.

    Writing is done inside the caller's transaction.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def states(self, uids: Iterable[str]) -> dict[str, ReadingState]:
        """Return the state of each article asked for; an article never opened is unread, at its start."""
        states = {uid: ReadingState(uid) for uid in uids}
        known = self._connection.execute(
            "SELECT uid, position, read, starred, furthest, opened FROM reading "
            "WHERE uid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(states)),),
        )
        for uid, position, read, starred, furthest, opened in known:
            states[uid] = ReadingState(uid, position, bool(read), bool(starred), furthest, opened)
        return states

    def read_uids(self) -> frozenset[str]:
        """Return the articles that are done."""
        return self._uids("read")

    def starred_uids(self) -> frozenset[str]:
        """Return the articles that carry a star."""
        return self._uids("starred")

    def begun_uids(self) -> frozenset[str]:
        """Return the articles that were begun and are not done."""
        return self._uids(_BEGUN)

    def _uids(self, condition: str) -> frozenset[str]:
        found = self._connection.execute(f"SELECT uid FROM reading WHERE {condition}")  # noqa: S608 -- ours
        return frozenset(uid for (uid,) in found)

    def opened(self, limit: int) -> tuple[str, ...]:
        """Return the articles that were opened, the latest first."""
        found = self._connection.execute(
            "SELECT uid FROM reading WHERE opened <> '' ORDER BY opened DESC, uid LIMIT ?", (max(limit, 0),)
        )
        return tuple([uid for (uid,) in found])

    def set_position(self, uid: str, position: int) -> None:
        """Remember a position, as a code point of the reading text, and how far the person has come."""
        self._connection.execute(
            "INSERT INTO reading (uid, position, furthest) VALUES (?1, ?2, ?2) ON CONFLICT (uid) DO UPDATE "
            "SET position = ?2, furthest = max(furthest, ?2) WHERE position <> ?2",
            (uid, max(0, position)),
        )

    def set_opened(self, uid: str, when: str) -> None:
        """Remember when an article was opened."""
        self._connection.execute(
            "INSERT INTO reading (uid, opened) VALUES (?1, ?2) "
            "ON CONFLICT (uid) DO UPDATE SET opened = ?2 WHERE opened <> ?2",
            (uid, when),
        )

    def forget_times(self) -> None:
        """Forget when articles were opened."""
        self._connection.execute("UPDATE reading SET opened = '' WHERE opened <> ''")

    def marks(self, uid: str) -> Marks:
        """Return what a person said of an article."""
        found = self._connection.execute("SELECT read, starred FROM reading WHERE uid = ?", (uid,)).fetchall()
        return Marks(bool(found[0][0]), bool(found[0][1])) if found else Marks()

    def set_marks(self, uid: str, marks: Marks) -> None:
        """Write what a person says of an article."""
        self._connection.execute(
            "INSERT INTO reading (uid, read, starred) VALUES (?1, ?2, ?3) ON CONFLICT (uid) "
            "DO UPDATE SET read = ?2, starred = ?3 WHERE read <> ?2 OR starred <> ?3",
            (uid, int(marks.read), int(marks.starred)),
        )
        if marks.furthest is not None:
            self._connection.execute(
                "UPDATE reading SET furthest = ?2, opened = iif(?2, opened, '') WHERE uid = ?1",
                (uid, marks.furthest),
            )


class MarksKeeper(AsItWas[Marks]):
    """Marks of reading, for undo; the name is an article's uid."""

    def __init__(self, table: ReadingTable) -> None:
        self._table = table

    def load(self, name: str) -> Marks:
        """Return an article's marks."""
        return self._table.marks(name)

    def put(self, name: str, value: Marks) -> None:
        """Write an article's marks."""
        self._table.set_marks(name, value)

    def same(self, one: Marks, other: Marks) -> bool:
        """Say whether two are the same; how far the person has come meanwhile is another matter."""
        return (one.read, one.starred) == (other.read, other.starred)

    def change(self, label: str, values: dict[str, Marks]) -> Change:
        """Name the articles."""
        return Change(label, tuple(values), states=True)
