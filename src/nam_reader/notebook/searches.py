"""Searches a person has kept under a name, and what was searched for lately."""

from __future__ import annotations

import apsw

from nam_reader.errors import NotFoundError
from nam_reader.model import Change, SavedSearch
from nam_reader.notebook.clock import Clock, new_id, utc_now
from nam_reader.notebook.history import AsItWas
from nam_reader.notebook.ledger import Ledger
from nam_reader.notebook.naming import free_name, one_line
from nam_reader.notebook.saving import leave_no_trace, saving

LONGEST_HISTORY = 200  # searches
LONGEST_QUERY = 4_000  # characters; what is longer is no search that one would come back to


class SavedSearchTable(AsItWas[SavedSearch | None]):
    """The saved searches of one database, also for undo."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def everything(self) -> tuple[SavedSearch, ...]:
        """Return the searches that were kept, by name."""
        rows = self._connection.execute("SELECT id, name, query, created FROM saved_search")
        return tuple(sorted((SavedSearch(*row) for row in rows), key=_by_name))

    def load(self, name: str) -> SavedSearch | None:
        """Return a search by its id."""
        return next((known for known in self.everything() if known.id == name), None)

    def put(self, name: str, value: SavedSearch | None) -> None:
        """Make a search what it should be, inside the caller's transaction."""
        if value is None:
            self._connection.execute("DELETE FROM saved_search WHERE id = ?", (name,))
        else:
            self._connection.execute("INSERT OR REPLACE INTO saved_search VALUES (?, ?, ?, ?)", value)

    def change(self, label: str, values: dict[str, SavedSearch | None]) -> Change:  # noqa: ARG002 -- all of them
        """Say that the searches are to be read anew."""
        return Change(label, searches=True)


class Searches:
    """The saved searches and the search history of one notebook.db.

    Every change is one transaction, on disk when the method returns; it raises LibraryError where that fails.
    On a read-only connection everything but the changes works. Changes of saved searches are steps of the
    ledger, if there is one.
    """

    def __init__(
        self, connection: apsw.Connection, clock: Clock = utc_now, ledger: Ledger | None = None
    ) -> None:
        self._connection = connection
        self._ledger = ledger or Ledger(connection, clock)
        self._table = SavedSearchTable(connection)

    # --- saved searches -------------------------------------------------------------------------------

    def saved(self) -> tuple[SavedSearch, ...]:
        """Return the searches that were kept, by name."""
        return self._table.everything()

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name; without a name it is called as it is typed.

        A name that is taken gets a number, except for the same search: that one is kept already.
        """
        query = one_line(query)
        with self._ledger.doing("Save search") as doing:
            name = one_line(name) or query or "Search"
            for known in self.saved():
                if (known.name, known.query) == (name, query):
                    return known
            kept = SavedSearch(new_id(), self._free(name), query, doing.time)
            doing.put(self._table, kept.id, kept)
        return kept

    def rename(self, search_id: str, name: str) -> Change:
        """Give a kept search another name; a blank one changes nothing. Raises NotFoundError."""
        name = one_line(name)
        with self._ledger.doing("Rename search") as doing:
            before = self._named(search_id)
            if name:
                renamed = before._replace(name=self._free(name, besides=search_id))
                doing.put(self._table, search_id, renamed, before=before)
        return doing.step.change

    def delete(self, search_id: str) -> Change:
        """Forget a kept search. Raises NotFoundError."""
        with self._ledger.doing("Delete search") as doing:
            doing.put(self._table, search_id, None, before=self._named(search_id))
        return doing.step.change

    def _named(self, search_id: str) -> SavedSearch:
        found = self._table.load(search_id)
        if found is None:
            raise NotFoundError("There is no saved search “{0}” in this library.", search_id)
        return found

    def _free(self, name: str, besides: str = "") -> str:
        """Return the name, with a number behind it where another search has it."""
        return free_name(name, [known.name for known in self.saved() if known.id != besides])

    # --- history --------------------------------------------------------------------------------------

    def history(self, limit: int = 20) -> tuple[str, ...]:
        """Return what was searched for, the latest first, each once."""
        rows = self._connection.execute(
            "SELECT query FROM search_history ORDER BY place DESC LIMIT ?", (max(limit, 0),)
        )
        return tuple(query for (query,) in rows)

    def remember(self, query: str) -> None:
        """Put a search at the head of the history; the oldest of more than 200 is forgotten."""
        query = one_line(query)
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
        leave_no_trace(self._connection)


def _by_name(search: SavedSearch) -> tuple[str, str]:
    return search.name.casefold(), search.id
