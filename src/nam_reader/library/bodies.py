"""Long texts and their index entries on their way into the database, many in one statement."""

# Only question marks and our own constants are put into the SQL below; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from nam_reader.library import indexing

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

ROWS = 200  # an import's whole batch, as a rule
CHARACTERS = 8_000_000  # so that a few enormous articles do not pile up in memory


class BodyQueue:
    """Holds bodies and index entries back until they go in together.

    SQLite opens a savepoint for a statement that writes into the index, and at a savepoint FTS5 writes what
    it has gathered to disk. Two hundred single inserts make two hundred small index segments, and merging
    them takes longer than everything else; one insert of two hundred rows makes one.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._bodies: list[int | str] = []
        self._entries: list[tuple[int, IndexEntry]] = []
        self._characters = 0

    def add(self, article_id: int, text: str, html: str) -> None:
        """Take one body of an article that has none in the table."""
        self._bodies += (article_id, text, html)
        self._took(len(text) + len(html))

    def index(self, article_id: int, entry: IndexEntry) -> None:
        """Take the index entry of an article that is not in the index, nor hidden."""
        self._entries.append((article_id, entry))
        self._took(len(entry.text))

    def _took(self, characters: int) -> None:
        self._characters += characters
        many = len(self._bodies) >= 3 * ROWS or len(self._entries) >= ROWS
        if many or self._characters > CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Write what is held back."""
        bodies, entries = self._bodies, self._entries
        self.clear()
        if bodies:
            rows = ", ".join(["(?, ?, ?)"] * (len(bodies) // 3))
            self._connection.execute(f"INSERT INTO body(article_id, text, html) VALUES {rows}", bodies)
        if entries:
            indexing.insert(self._connection, entries)

    def clear(self) -> None:
        """Forget what is held back: its transaction is undone, or it has just been written."""
        self._bodies, self._entries, self._characters = [], [], 0
