"""The table of what is remembered of reading each article."""

from __future__ import annotations

import json
from collections.abc import Iterable

import apsw

from nam_reader.model import ReadingState
from nam_reader.notebook.saving import saving


class ReadingTable:
    """Reading positions, and which articles are read and starred. Every change is one transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def states(self, uids: Iterable[str]) -> dict[str, ReadingState]:
        """Return the state of each article asked for; an article never opened is unread, at its start."""
        states = {uid: ReadingState(uid) for uid in uids}
        known = self._connection.execute(
            "SELECT uid, position, read, starred FROM reading WHERE uid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(states)),),
        )
        for uid, position, read, starred in known:
            states[uid] = ReadingState(uid, position, bool(read), bool(starred))
        return states

    def read_uids(self) -> frozenset[str]:
        """Return the articles that are read."""
        return frozenset(uid for (uid,) in self._connection.execute("SELECT uid FROM reading WHERE read"))

    def starred_uids(self) -> frozenset[str]:
        """Return the articles that carry a star."""
        return frozenset(uid for (uid,) in self._connection.execute("SELECT uid FROM reading WHERE starred"))

    def set_position(self, uid: str, position: int) -> None:
        """Remember a position, as a code point of the reading text."""
        self._write(
            "INSERT INTO reading (uid, position) VALUES (?, ?) ON CONFLICT (uid) "
            "DO UPDATE SET position = excluded.position WHERE position <> excluded.position",
            uid,
            max(0, position),
        )

    def set_read(self, uid: str, read: bool) -> None:
        """Mark an article as read or unread."""
        self._write(
            "INSERT INTO reading (uid, read) VALUES (?, ?) ON CONFLICT (uid) "
            "DO UPDATE SET read = excluded.read WHERE read <> excluded.read",
            uid,
            int(read),
        )

    def set_starred(self, uid: str, starred: bool) -> None:
        """Star an article, or take the star away."""
        self._write(
            "INSERT INTO reading (uid, starred) VALUES (?, ?) ON CONFLICT (uid) "
            "DO UPDATE SET starred = excluded.starred WHERE starred <> excluded.starred",
            uid,
            int(starred),
        )

    def _write(self, statement: str, uid: str, value: int) -> None:
        with saving(self._connection):
            self._connection.execute(statement, (uid, value))
