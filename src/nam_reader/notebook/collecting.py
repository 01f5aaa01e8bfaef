"""What a person does with collections."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Change, Collection
from nam_reader.notebook.clock import new_id
from nam_reader.notebook.collections import CollectionTable, Shelved
from nam_reader.notebook.ledger import Doing, Ledger
from nam_reader.notebook.naming import free_name, one_line


class Collecting:
    """What a person does with collections; each is one step, on disk when the method returns."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._table = CollectionTable(ledger.connection)

    def make(self, name: str) -> Collection:
        """Make an empty collection; a name that is taken gets a number. Raises AnnotationError if blank."""
        made = new_id()
        with self._ledger.doing("New collection") as doing:
            free = self._free(name)
            doing.put(self._table, made, Shelved(free, doing.time))
        return Collection(made, free)

    def rename(self, collection_id: str, name: str) -> Change:
        """Give a collection another name. Raises NotFoundError, or AnnotationError where it is blank."""
        free = ""

        def renamed(present: Shelved) -> Shelved:
            return present._replace(name=free)

        with self._ledger.doing("Rename collection") as doing:
            free = self._free(name, besides=collection_id)
            self._become(doing, collection_id, renamed)
        return doing.step.change

    def delete(self, collection_id: str) -> Change:
        """Take a collection away, not its articles. Raises NotFoundError."""
        with self._ledger.doing("Delete collection") as doing:
            self._become(doing, collection_id, _nothing)
        return doing.step.change

    def add(self, collection_id: str, uids: Iterable[str]) -> Change:
        """Put articles into a collection. Raises NotFoundError for the collection."""
        added = frozenset(uids)
        with self._ledger.doing("Add to collection") as doing:
            self._become(doing, collection_id, lambda present: present._replace(uids=present.uids | added))
        return doing.step.change._replace(article_uids=tuple(sorted(added)))

    def remove(self, collection_id: str, uids: Iterable[str]) -> Change:
        """Take articles out of a collection. Raises NotFoundError for the collection."""
        removed = frozenset(uids)
        with self._ledger.doing("Remove from collection") as doing:
            self._become(doing, collection_id, lambda present: present._replace(uids=present.uids - removed))
        return doing.step.change._replace(article_uids=tuple(sorted(removed)))

    def _become(self, doing: Doing, name: str, new: Callable[[Shelved], Shelved | None]) -> None:
        present = self._table.load(name)
        if present is None:
            raise NotFoundError("There is no collection “{0}” in this library.", name)
        doing.put(self._table, name, new(present), before=present)

    def _free(self, typed: str, besides: str = "") -> str:
        """Return the name as it is kept, with a number behind it where another collection has it."""
        name = one_line(typed)
        if not name:
            raise AnnotationError("A collection needs a name.")
        return free_name(name, [known.name for known in self._table.everything() if known.id != besides])


def _nothing(_: Shelved) -> None:
    return None
