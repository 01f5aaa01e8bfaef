"""Searches a person has kept under a name, and what was searched for lately."""

from __future__ import annotations

from itertools import count

import apsw

from nam_reader.errors import NotFoundError
from nam_reader.model import SavedSearch
from nam_reader.notebook.cleaning import storable
from nam_reader.notebook.clock import Clock, new_id, utc_now, written
from nam_reader.notebook.saving import saving

LONGEST_HISTORY = 200  # searches
LONGEST_QUERY = 4_000  # characters; what is longer is no search that one would come back to


class Searches:
    """The saved searches and the search history of one notebook.db.

    Every change is one transaction, on disk when the method returns; it raises LibraryError where that fails.
    On a read-only connection everything but the changes works.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock = utc_now) -> None:
        self._connection = connection
        self._clock = clock

    # --- saved searches -------------------------------------------------------------------------------

    def saved(self) -> tuple[SavedSearch, ...]:
        """Return the searches that were kept, by name."""
        rows = self._connection.execute("SELECT id, name, query, created FROM saved_search")
        return tuple(sorted((SavedSearch(*row) for row in rows), key=_by_name))

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name; without a name it is called as it is typed.

        A name that is taken gets a number, except for the same search: that one is kept already.
        """
        query = _one_line(query)
        with saving(self._connection):
            name = _one_line(name) or query or "Search"
            for known in self.saved():
                if (known.name, known.query) == (name, query):
                    return known
            kept = SavedSearch(new_id(), self._free(name), query, written(self._clock()))
            self._connection.execute("INSERT INTO saved_search VALUES (?, ?, ?, ?)", kept)
        return kept

    def rename(self, search_id: str, name: str) -> None:
        """Give a kept search another name; a blank one changes nothing. Raises NotFoundError."""
        name = _one_line(name)
        with saving(self._connection):
            if not name:
                self._changed(search_id, "UPDATE saved_search SET name = name WHERE id = ?", search_id)
            else:
                free = self._free(name, besides=search_id)
                self._changed(search_id, "UPDATE saved_search SET name = ? WHERE id = ?", free, search_id)

    def delete(self, search_id: str) -> None:
        """Forget a kept search. Raises NotFoundError."""
        with saving(self._connection):
            self._changed(search_id, "DELETE FROM saved_search WHERE id = ?", search_id)

    def _changed(self, search_id: str, statement: str, *values: str) -> None:
        self._connection.execute(statement, values)
        if not self._connection.changes():
            raise NotFoundError("saved search", search_id)

    def _free(self, name: str, besides: str = "") -> str:
        """Return the name, with a number behind it where another search has it."""
        taken = {known.name.casefold() for known in self.saved() if known.id != besides}
        names = (name if number == 1 else f"{name} ({number})" for number in count(1))
        return next(free for free in names if free.casefold() not in taken)

    # --- history --------------------------------------------------------------------------------------

    def history(self, limit: int = 20) -> tuple[str, ...]:
        """Return what was searched for, the latest first, each once."""
        rows = self._connection.execute(
            "SELECT query FROM search_history ORDER BY place DESC LIMIT ?", (max(limit, 0),)
        )
        return tuple(query for (query,) in rows)

    def remember(self, query: str) -> None:
        """Put a search at the head of the history; the oldest of more than 200 is forgotten."""
        query = _one_line(query)
        if not query or len(query) > LONGEST_QUERY:
            return
        with saving(self._connection):
            self._connection.execute(
                "INSERT INTO search_history SELECT ?, coalesce(max(place), 0) + 1 FROM search_history "
                "WHERE TRUE ON CONFLICT (query) DO UPDATE SET place = excluded.place",
                (query,),
            )
            self._connection.execute(
                "DELETE FROM search_history WHERE query IN "
                "(SELECT query FROM search_history ORDER BY place DESC LIMIT -1 OFFSET ?)",
                (LONGEST_HISTORY,),
            )

    def wipe(self) -> None:
        """Forget the history; nothing of it stays in the file or its log.

        What a reader of this very moment still sees stays in the log until the next checkpoint.
        """
        with saving(self._connection):
            self._connection.execute("DELETE FROM search_history")
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        except apsw.BusyError:
            return


def _one_line(typed: str) -> str:
    return " ".join(storable(typed).split())


def _by_name(search: SavedSearch) -> tuple[str, str]:
    return search.name.casefold(), search.id
