"""The bin: what was deleted, until a person empties it by hand."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.model import AnnotationFilter, Change
from nam_reader.notebook import labels
from nam_reader.notebook.ledger import Ledger
from nam_reader.notebook.saving import leave_no_trace, saving


class Bin:
    """What a person does with the bin; on disk when the method returns."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def put_back(self, ids: Sequence[str]) -> Change:
        """Take annotations out of the bin, all or none. Raises NotFoundError if one is not in it."""
        with self._ledger.doing("") as doing:
            found = {item.id: item for item in map(self._ledger.table.in_bin, ids)}
            doing.label = labels.of_annotations(list(found.values()), "Put back {0}", "Put back {0} {1}")
            for before in found.values():
                doing.change(before, before._replace(deleted=None))
        return doing.step.change

    def empty(self, ids: Sequence[str] | None = None) -> int:
        """Remove what is in the bin, or some of it, for good; return how many that was.

        This cannot be undone, and nothing of the notes stays in the file. That they were deleted stays known,
        and which versions there were: an exchange file does not bring them back. Raises NotFoundError if
        one is not in the bin.
        """
        table = self._ledger.table
        with saving(self._ledger.connection):
            if ids is None:
                found = table.find(AnnotationFilter(binned=True))
            else:
                found = tuple({item.id: item for item in map(table.in_bin, ids)}.values())
            for annotation in found:
                table.overwrite(annotation)  # so that its version is surely known
            table.bury([(annotation.id, annotation.deleted or "") for annotation in found])
            with table.many(len(found)):
                table.remove([annotation.id for annotation in found])
        if found:
            self._ledger.forget([annotation.id for annotation in found])
            leave_no_trace(self._ledger.connection)
        return len(found)
