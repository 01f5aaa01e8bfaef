"""Merges and their conflicts, as steps that a person can undo."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.errors import AnnotationError
from nam_reader.model import Change, Incoming, Keep, MergeReport
from nam_reader.notebook.annotations import binned
from nam_reader.notebook.knowledge import KnowledgeKeeper, KnowledgeTable, Known
from nam_reader.notebook.ledger import Ledger
from nam_reader.notebook.merging import Plan, carry_out, plan
from nam_reader.notebook.versions import version_hash


class Uniting:
    """Brings in other people's annotations; each is one step, on disk when the method returns."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._table = KnowledgeTable(ledger.connection)
        self._keeper = KnowledgeKeeper(ledger.connection)

    def merge(self, incoming: Incoming, *, preview: bool = False) -> MergeReport:
        """Bring what a file holds into the notebook, all or nothing; with ``preview`` nothing is changed."""
        if preview:
            return plan(incoming, self._table.read()).report
        with self._ledger.doing("Merge notes") as doing:
            known = self._table.read()
            made = plan(incoming, known)
            before = {
                name: Known(
                    known.annotations.get(name),
                    known.versions.get(name, frozenset()),
                    known.gone.get(name),
                )
                for name in _touched(made)
            }
            carry_out(self._table, made)
            for name, was in before.items():
                doing.record(self._keeper, name, was, self._keeper.load(name))
            doing.silent = not made.report.items  # new is only what is known of the past
        return made.report

    def resolve(self, pairs: Sequence[tuple[str, str]], keep: Keep) -> Change:
        """Settle conflicts: of two versions keep ours, theirs, or both as annotations of their own.

        Each pair is the id of ours and that of theirs. Raises NotFoundError, or AnnotationError where the two
        are not versions of one annotation; then nothing is changed.
        """
        table = self._ledger.table
        label = "Resolve conflict" if len(pairs) == 1 else f"Resolve {len(pairs)} conflicts"
        with self._ledger.doing(label) as doing:
            for ours_id, theirs_id in pairs:
                ours, theirs = table.named(ours_id), table.named(theirs_id)
                if theirs.rival != ours.id:
                    raise AnnotationError("These two notes are not versions of one.")
                # Who has theirs under the id of ours learns that ours has come into its place.
                self._table.remember([(ours.id, version_hash(theirs))])
                if keep is Keep.BOTH:
                    doing.change(theirs, theirs._replace(rival=""))
                    continue
                if keep is Keep.THEIRS:
                    doing.change(ours, theirs._replace(id=ours.id, rival=ours.rival, created=ours.created))
                doing.change(theirs, binned(theirs, doing.now))
        return doing.step.change


def _touched(made: Plan) -> dict[str, None]:
    """Return the ids of all annotations that a plan writes anything of."""
    names = [annotation.id for annotation in made.written]
    names += [name for name, _ in (*made.versions, *made.gone)]
    return dict.fromkeys(names)
