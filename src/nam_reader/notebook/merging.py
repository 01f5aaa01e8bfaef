"""Two notebooks become one: what an exchange file changes here, planned first, then kept in one transaction.

Every version of an annotation has a name that is the same everywhere. A notebook is, for this, the set of its
present versions and the set of all versions it has ever known; so is an exchange file. Of two such pairs
those present versions remain that both have, and those of either that the other has never known: what the
other has known and no longer has was changed or deleted there. This join does not depend on the order or the
number of merges, so all notebooks end with the same texts. It is the optimised observed-remove set of
Bieniusa et al., "An optimized conflict-free replicated set" (2012), with version hashes in the place of
counters. Under which id a version stands is a matter of each notebook: see docs/exchange.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import apsw

from nam_reader.model import (
    Annotation,
    Arrival,
    ArticleRef,
    Deletion,
    Incoming,
    MergeItem,
    MergeKind,
    MergeReport,
)
from nam_reader.notebook.knowledge import Knowledge, KnowledgeTable
from nam_reader.notebook.saving import saving
from nam_reader.notebook.tidying import tidy
from nam_reader.notebook.versions import family, version_hash

NEVER = "1970-01-01T00:00:00.000Z"  # when something was deleted of which nobody says when


class Plan(NamedTuple):
    """What a merge writes: annotations; (id, hash) of versions to remember; (id, time) of what is gone."""

    written: tuple[Annotation, ...]
    versions: tuple[tuple[str, str], ...]
    gone: tuple[tuple[str, str], ...]
    report: MergeReport


def merge(connection: apsw.Connection, incoming: Incoming, *, preview: bool = False) -> MergeReport:
    """Bring what a file holds into a notebook, all or nothing; it is on disk when this returns.

    With ``preview`` nothing is changed. Raises LibraryError where the notebook cannot be written.
    """
    table = KnowledgeTable(connection)
    if preview:
        return plan(incoming, table.read()).report
    with saving(connection):
        made = plan(incoming, table.read())
        carry_out(table, made)
    return made.report


def carry_out(table: KnowledgeTable, made: Plan) -> None:
    """Write what was planned, inside the caller's transaction."""
    with table.many(len(made.written)):
        for annotation in made.written:
            table.put(annotation)
    table.remember(made.versions)
    table.bury(made.gone)


def plan(incoming: Incoming, known: Knowledge) -> Plan:
    """Say what a merge changes in a notebook that knows all this."""
    return _Planner(incoming, known).plan()


class _Planner:
    """Works a plan out, step by step. ``_after`` is the notebook as it will be."""

    def __init__(self, incoming: Incoming, known: Knowledge) -> None:
        self._incoming = incoming
        self._known = known
        self._after = dict(known.annotations)
        self._items: dict[str, MergeItem] = {}
        self._unchanged = 0
        self._heads = known.heads
        self._ever = frozenset(self._heads).union(
            *known.versions.values(), map(version_hash, known.annotations.values())
        )
        self._arrivals = self._told_by(incoming.arrivals)
        told = {version for listed in self._arrivals.values() for version in listed.versions}
        told.update(version for deletion in incoming.deletions for version in deletion.versions)
        # What is present here, and in the file no more: changed or deleted there.
        self._leaving = {
            name: head for head, name in self._heads.items() if head in told and head not in self._arrivals
        }
        self._deleted_at = {
            version: deletion.deleted for deletion in incoming.deletions for version in deletion.versions
        }
        self._home: dict[str, str] = {}  # the hash of each arrival → the id under which it stands here
        self._joined: dict[str, str] = {}  # an id that was given up → the one that stands for it

    def _told_by(self, arrivals: Iterable[Arrival]) -> dict[str, Arrival]:
        """Return the arrivals by version hash, each listing at least itself."""
        told: dict[str, Arrival] = {}
        for arrival in arrivals:
            annotation = tidy(arrival.annotation)
            head = version_hash(annotation)
            versions = {head, *arrival.versions, *(told[head].versions if head in told else ())}
            if not arrival.versions:
                versions.update(self._surely_known(annotation))
            told[head] = Arrival(annotation, tuple(sorted(versions)))
        return told

    def _surely_known(self, theirs: Annotation) -> Iterator[str]:
        """Yield our version where one without a history must come from it: there has never been another."""
        ours = self._known.annotations.get(theirs.id)
        if ours and not ours.deleted and theirs.modified > ours.modified:
            head = version_hash(ours)
            if self._known.versions.get(ours.id, frozenset()) <= {head}:
                yield head

    def plan(self) -> Plan:
        """Return the plan. Call it once."""
        news = []
        for head, arrival in self._arrivals.items():
            if head in self._ever or self._is_old(arrival):
                self._unchanged += 1
                self._home[head] = self._heads.get(head, arrival.annotation.id)
            else:
                news.append((head, arrival))
        others = [(head, arrival) for head, arrival in news if not self._follows_own_id(head, arrival)]
        for head, arrival in others:
            self._home[head] = self._place(head, arrival)
        for name, head in self._leaving.items():
            self._bin(name, head)
        for deletion in self._incoming.deletions:
            self._note_survivor(deletion)
        self._join_equals({family(arrival.annotation) for _, arrival in news})
        return self._made()

    def _is_old(self, arrival: Arrival) -> bool:
        """Say whether a version that comes without a history is older than what became of it here."""
        theirs = arrival.annotation
        if len(arrival.versions) > 1:
            return False
        ours = self._known.annotations.get(theirs.id)
        deleted = (ours.deleted if ours else None) or self._known.gone.get(theirs.id)
        if deleted:
            return theirs.modified <= deleted
        return (
            ours is not None
            and theirs.created == theirs.modified == ours.created < ours.modified
            and _text(ours) != _text(theirs)
        )

    # --- where an arrival goes ------------------------------------------------------------------------

    def _follows_own_id(self, head: str, arrival: Arrival) -> bool:
        """Put a version in the place of the one that it comes from, where that has the same id."""
        name = arrival.annotation.id
        if self._leaving.get(name) not in arrival.versions:
            return False
        self._renew(name, arrival.annotation)
        self._home[head] = name
        return True

    def _place(self, head: str, arrival: Arrival) -> str:
        """Put a version where it belongs; return the id it has there."""
        theirs = arrival.annotation
        # What it comes from may stand under another id here.
        left = (self._heads[version] for version in arrival.versions if version in self._heads)
        if name := min((name for name in left if name in self._leaving), default=""):
            self._renew(name, theirs)
            return name
        there = self._after.get(theirs.id)
        if there is None:
            self._after[theirs.id] = theirs
            kind = MergeKind.ADDED
            if theirs.id in self._known.gone and not self._knew_deletion(arrival):
                kind = MergeKind.CONFLICT
            self._items[theirs.id] = MergeItem(kind, None, theirs)
            return theirs.id
        if there.deleted:
            knew = self._knew_deletion(arrival)
            self._after[theirs.id] = theirs
            kind = MergeKind.UPDATED if knew else MergeKind.CONFLICT
            self._items[theirs.id] = MergeItem(kind, there, theirs)
            return theirs.id
        copy = _under(theirs, self._free_id(theirs, head))
        self._after[copy.id] = copy
        self._items[copy.id] = MergeItem(MergeKind.CONFLICT, there, copy)
        return copy.id

    def _renew(self, name: str, theirs: Annotation) -> None:
        ours = self._after[name]
        after = theirs if name == theirs.id else _under(theirs, name)
        self._after[name] = after
        del self._leaving[name]
        if _content(after) == _content(ours):
            self._unchanged += 1
        else:
            self._items[name] = MergeItem(MergeKind.UPDATED, ours, after)

    def _knew_deletion(self, arrival: Arrival) -> bool:
        """Say whether who wrote this version knew all that we know of it, our deletion too."""
        name = arrival.annotation.id
        ours = set(self._known.versions.get(name, ()))
        if name in self._known.annotations:
            ours.add(version_hash(self._known.annotations[name]))
        return ours <= set(arrival.versions)

    def _free_id(self, theirs: Annotation, head: str) -> str:
        """Return the id of a version that cannot have its own here: the same in every notebook."""
        from uuid import UUID, uuid5  # takes 2 ms to load, which the start can do without

        origin, name = UUID(family(theirs)), head
        while (free := str(uuid5(origin, name))) in self._after:
            name += "+"
        return free

    # --- what goes ------------------------------------------------------------------------------------

    def _bin(self, name: str, head: str) -> None:
        ours = self._after[name]
        self._after[name] = _binned(ours, self._deleted_at.get(head, ""))
        self._items[name] = MergeItem(MergeKind.DELETED, ours, None)

    def _note_survivor(self, deletion: Deletion) -> None:
        """Report what was deleted there and changed here: it stays."""
        ours = self._after.get(deletion.id)
        if (
            ours is not None
            and not ours.deleted
            and deletion.id not in self._items
            and version_hash(ours) not in self._arrivals
            and not self._ever.issuperset(deletion.versions)
        ):
            self._items[deletion.id] = MergeItem(MergeKind.CONFLICT, ours, None)

    def _join_equals(self, families: Collection[str]) -> None:
        """Make one of the versions of a family that say the same: the best of them, under our oldest id."""
        groups: dict[Annotation, list[Annotation]] = {}
        for annotation in self._after.values():
            if not annotation.deleted and family(annotation) in families:
                groups.setdefault(_text(annotation), []).append(annotation)
        for equal in groups.values():
            if len(equal) > 1:
                self._join(equal)

    def _join(self, equal: list[Annotation]) -> None:
        before = self._known.annotations
        kept, *others = sorted(equal, key=lambda one: (one.id not in before, bool(one.rival), one.id))
        best = max(equal, key=lambda one: (bool(one.anchor.revision), one.modified, version_hash(one)))
        for other in others:
            if self._items.pop(other.id, None):
                self._unchanged += 1
            if other.id in before:
                self._after[other.id] = _binned(other, best.modified)
            else:
                del self._after[other.id]
            self._joined[other.id] = kept.id
        self._after[kept.id] = _under(best, kept.id) if best.id != kept.id else best

    def _name_of(self, head: str) -> str:
        """Return the id under which an arrival stands in the end."""
        name = self._home[head]
        return self._joined.get(name, name)

    # --- the outcome ----------------------------------------------------------------------------------

    def _made(self) -> Plan:
        before, versions = self._known.annotations, self._known.versions
        written = tuple(
            annotation for name, annotation in self._after.items() if before.get(name) != annotation
        )
        told = [(one.id, version_hash(before[one.id])) for one in written if one.id in before]
        told += [
            (self._name_of(head), version) for head, a in self._arrivals.items() for version in a.versions
        ]
        told += [
            (deletion.id, version) for deletion in self._incoming.deletions for version in deletion.versions
        ]
        gone = tuple(
            (deletion.id, deletion.deleted or NEVER)
            for deletion in self._incoming.deletions
            if deletion.id not in self._after and deletion.id not in self._known.gone
        )
        new = tuple(pair for pair in dict.fromkeys(told) if pair[1] not in versions.get(pair[0], ()))
        return Plan(written, new, gone, self._report())

    def _report(self) -> MergeReport:
        items = tuple(self._items.values())
        kinds = [item.kind for item in items]
        return MergeReport(
            added=kinds.count(MergeKind.ADDED),
            updated=kinds.count(MergeKind.UPDATED),
            unchanged=self._unchanged,
            conflicts=kinds.count(MergeKind.CONFLICT),
            deleted=kinds.count(MergeKind.DELETED),
            remarks=self._incoming.remarks,
            items=items,
        )


def _under(annotation: Annotation, name: str) -> Annotation:
    """Return a version under another id of its family; its hash stays the same."""
    origin = family(annotation)
    return annotation._replace(id=name, rival="" if name == origin else origin)


def _binned(annotation: Annotation, when: str) -> Annotation:
    when = when or annotation.modified or NEVER
    return annotation._replace(modified=when, deleted=when)


def _content(annotation: Annotation) -> Annotation:
    """Return what a version says, whenever it was written, under whatever id."""
    return annotation._replace(id="", rival=family(annotation), created="", modified="", deleted=None)


def _text(annotation: Annotation) -> Annotation:
    """Return what a person reads of a version: wherever its quote was found."""
    anchor = annotation.anchor._replace(prefix="", suffix="", start=0, end=0, revision="")
    return _content(annotation)._replace(anchor=anchor, article=ArticleRef("", ""))
