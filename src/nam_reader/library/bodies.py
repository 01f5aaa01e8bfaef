"""Long texts on their way into the database, many in one statement."""

from __future__ import annotations

import apsw

ROWS = 200  # an import's whole batch, as a rule
CHARACTERS = 8_000_000  # so that a few enormous articles do not pile up in memory


class BodyQueue:
    """Holds bodies back until they go in together.

    SQLite opens a savepoint for every statement that fires a trigger, and at a savepoint FTS5 writes what it
    has gathered to disk. Two hundred single inserts make two hundred small index segments, and merging them
    takes longer than everything else; one insert of two hundred rows makes one.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._values: list[int | str] = []
        self._characters = 0

    def add(self, article_id: int, text: str, html: str) -> None:
        """Take one body of an article that has none in the table."""
        self._values += (article_id, text, html)
        self._characters += len(text) + len(html)
        if len(self._values) >= 3 * ROWS or self._characters > CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Write what is held back."""
        if not self._values:
            return
        values, self._values, self._characters = self._values, [], 0
        rows = ", ".join(["(?, ?, ?)"] * (len(values) // 3))
        # Only question marks are put into the SQL; every value is bound.
        self._connection.execute(f"INSERT INTO body(article_id, text, html) VALUES {rows}", values)  # noqa: S608

    def clear(self) -> None:
        """Forget what is held back: its transaction is undone."""
        self._values, self._characters = [], 0
