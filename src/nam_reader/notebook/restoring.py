"""What would become of a notebook if a backup took its place: said before anything is done."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

import apsw

from nam_reader.database import Access, connect, migrate
from nam_reader.errors import LibraryDamagedError, LibraryError
from nam_reader.model import Annotation, MergeItem, MergeKind, MergeReport
from nam_reader.notebook.schema import MIGRATIONS
from nam_reader.notebook.table import AnnotationTable
from nam_reader.wording import sentence, why


def changes(notebook: Path, backup: Path) -> MergeReport:
    """Compare a notebook with a verified backup, leaving out what is in the bin of either.

    Of a notebook that cannot be read nothing is known: all that the backup has would come back.
    """
    then, now = _annotations(backup, Access.SEALED), dict[str, Annotation]()
    with suppress(LibraryError, apsw.Error):
        now = _annotations(notebook, Access.READ)
    items = [
        MergeItem(_kind(now.get(name), then.get(name)), now.get(name), then.get(name))
        for name in sorted(then.keys() | now.keys(), key=lambda name: _order(then.get(name) or now[name]))
        if name not in then or name not in now or _said(now[name]) != _said(then[name])
    ]
    kinds = [item.kind for item in items]
    added, updated, deleted = map(kinds.count, (MergeKind.ADDED, MergeKind.UPDATED, MergeKind.DELETED))
    unchanged = len(then) - added - updated
    return MergeReport(added, updated, unchanged, 0, deleted, (), tuple(items))


def prove(backup: Path) -> None:
    """Read all of a verified backup as it will be read once restored. Raises LibraryDamagedError."""
    _annotations(backup, Access.SEALED)


def _annotations(path: Path, access: Access) -> dict[str, Annotation]:
    """Read what a notebook of any format has outside its bin, from a copy in memory: nothing is changed."""
    with closing(connect(path, access)) as source, closing(apsw.Connection(":memory:")) as copied:
        with copied.backup("main", source, "main") as work:
            work.step(-1)
        try:
            migrate(copied, path, MIGRATIONS)
            found = AnnotationTable(copied).everything()
        except apsw.SQLError as error:
            raise LibraryDamagedError(
                path, sentence("it is not as this program makes them ({0})", why(error))
            ) from error
    return {annotation.id: annotation for annotation in found if annotation.deleted is None}


def _kind(ours: Annotation | None, theirs: Annotation | None) -> MergeKind:
    if theirs is None:
        return MergeKind.DELETED
    return MergeKind.ADDED if ours is None else MergeKind.UPDATED


def _order(annotation: Annotation) -> tuple[str, int, str]:
    return annotation.article.title.casefold(), annotation.anchor.start, annotation.id


def _said(annotation: Annotation) -> Annotation:
    """Return what a person sees of an annotation, whenever it was written."""
    return annotation._replace(created="", modified="")
