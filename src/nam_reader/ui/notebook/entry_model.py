"""What the notebook page lists: headings, and under them annotations of which little is known until seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nam_reader.model import Annotation, Located, Place, PlacedAnnotation
from nam_reader.model.listing import NotesGroup, NotesGrouping, NotesListing, Sketch
from nam_reader.ui.notebook.group_words import group_name, group_source
from nam_reader.ui.notebook.wording import one_line, spoken

KEPT = 3_000  # annotations whose texts are kept
_PRESUMED = Located(Place.EXACT, 0, 0)  # until it has been looked for

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A group above its annotations, and whether those are folded away."""

    group: NotesGroup
    folded: bool = False
    first: bool = False


Row: TypeAlias = Heading | Sketch


class EntryModel(QAbstractListModel):
    """Headings and annotations.

    ``Qt.ItemDataRole.UserRole`` gives a Heading, a PlacedAnnotation, or a Sketch of what is not read yet.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = NotesListing()
        self._rows: list[Row] = []
        self._heads: list[int] = []  # the rows of the headings, and their groups
        self._shown: tuple[NotesGroup, ...] = ()
        self._folded: set[str] = set()
        self._texts: dict[str, PlacedAnnotation] = {}
        self._numbers: dict[str, int] | None = None

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def listing(self) -> NotesListing:
        """What is listed."""
        return self._listing

    @property
    def rows(self) -> Sequence[Row]:
        """Every row, in order."""
        return self._rows

    def set_listing(self, listing: NotesListing) -> None:
        """List other annotations; texts that are known stay."""
        self.beginResetModel()
        self._listing = listing
        self._arrange()
        self.endResetModel()

    def fold(self, key: str, folded: bool) -> None:
        """Fold a group away, or show it again."""
        self.beginResetModel()
        (self._folded.add if folded else self._folded.discard)(key)
        self._arrange()
        self.endResetModel()

    def fold_all(self, folded: bool) -> None:
        """Fold all groups, or none."""
        self.beginResetModel()
        self._folded = {group.key for group in self._listing.groups} if folded else set()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._numbers = None
        self._rows, self._heads = [], []
        self._shown = self._listing.groups
        rows = self._rows
        for group in self._listing.groups:
            if group.grouping is not NotesGrouping.NONE:
                folded = group.key in self._folded
                self._heads.append(len(rows))
                rows.append(Heading(group, folded, first=not rows))
                if folded:
                    continue
            rows += group.sketches

    # --- texts and places ------------------------------------------------------------------------------

    def unread(self, first: int, last: int) -> list[str]:
        """Return the annotations among some rows whose texts are not known, or not as they are now."""
        rows = self._rows[max(0, first) : last + 1]
        return [row.id for row in rows if isinstance(row, Sketch) and not self._is_read(row)]

    def _is_read(self, sketch: Sketch) -> bool:
        placed = self._texts.get(sketch.id)
        return placed is not None and placed.annotation.modified == sketch.modified

    def set_texts(self, annotations: Iterable[Annotation]) -> None:
        """Take what annotations say; where they are is presumed until ``set_places``."""
        for annotation in annotations:
            known = self._texts.pop(annotation.id, None)
            located = _PRESUMED if known is None else known.located
            self._texts[annotation.id] = PlacedAnnotation(annotation, located)
        while len(self._texts) > KEPT:
            del self._texts[next(iter(self._texts))]
        self._tell()

    def set_places(self, places: Mapping[str, Located]) -> None:
        """Take where annotations are found in the present texts."""
        changed = False
        for annotation_id, located in places.items():
            known = self._texts.get(annotation_id)
            if known is not None and known.located.place is not located.place:
                self._texts[annotation_id] = known._replace(located=located)
                changed = True
        if changed:
            self._tell()

    def text_of(self, annotation_id: str) -> Annotation | None:
        """Return an annotation, if it has been read."""
        placed = self._texts.get(annotation_id)
        return None if placed is None else placed.annotation

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # --- keys -----------------------------------------------------------------------------------------

    def key_at(self, number: int) -> str:
        """Return what a row is known by: of a group its key, of an annotation its id.

        Under its tags an annotation may stand several times: then the group's key belongs to it.
        """
        row = self._rows[number]
        if isinstance(row, Heading):
            return row.group.key
        group = self.group_at(number)
        return f"{row.id} {group.key}" if group.grouping is NotesGrouping.TAG else row.id

    def number_of(self, key: str) -> int:
        """Return the row of a key, -1 if there is none; an id alone gives its first row."""
        if self._numbers is None:
            numbers = range(len(self._rows) - 1, -1, -1)  # backwards: the first one of several stays
            self._numbers = {
                (row.id if isinstance(row, Sketch) else row.group.key): number
                for number, row in zip(numbers, reversed(self._rows), strict=True)
            }
        annotation_id, _, group = key.partition(" ")
        if not group or key in self._numbers:
            return self._numbers.get(key, -1)
        number = self._numbers.get(group, -1) + 1
        while 0 < number < len(self._rows) and isinstance(row := self._rows[number], Sketch):
            if row.id == annotation_id:
                return number
            number += 1
        return self._numbers.get(annotation_id, -1)

    def group_at(self, number: int) -> NotesGroup:
        """Return the group that a row belongs to."""
        if not self._heads:
            return self._listing.groups[0]
        return self._shown[bisect_right(self._heads, number) - 1]

    def unfold_for(self, annotation_id: str) -> None:
        """Show an annotation that is folded away."""
        if self.number_of(annotation_id) < 0:
            for group in self._listing.groups:
                if group.key in self._folded and any(one.id == annotation_id for one in group.sketches):
                    self.fold(group.key, False)
                    return

    def first_ids(self, most: int) -> list[str]:
        """Return the first annotations that are listed, folded away or not."""
        found: dict[str, None] = {}
        for group in self._listing.groups:
            found.update(dict.fromkeys([sketch.id for sketch in group.sketches[: most - len(found)]]))
            if len(found) >= most:
                break
        return list(found)

    def ids_in(self, numbers: Collection[int]) -> list[str]:
        """Return the annotations at some rows, each once."""
        rows = (self._rows[number] for number in numbers)
        return list(dict.fromkeys([row.id for row in rows if isinstance(row, Sketch)]))

    # --- Qt -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Qt: the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: a heading can be gone to, but not chosen among annotations."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and isinstance(self._rows[index.row()], Sketch):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a row's text, its name for a screen reader, its value."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        value = row if isinstance(row, Heading) else self._texts.get(row.id, row)
        if role == Qt.ItemDataRole.UserRole:
            return value
        read = _READERS.get(role)
        return read(value) if read is not None else None


_Value: TypeAlias = Heading | PlacedAnnotation | Sketch


def _shown(value: _Value) -> str:
    if isinstance(value, Heading):
        return group_name(value.group)
    if isinstance(value, Sketch):
        return ""
    return one_line(value.annotation.anchor.exact or value.annotation.note)


def _spoken(value: _Value) -> str:
    if isinstance(value, Heading):
        return ", ".join(part for part in (group_name(value.group), group_source(value.group)) if part)
    if isinstance(value, Sketch):
        return ""
    place = value.located.place
    return spoken(value.annotation, lost=place is Place.ORPHAN, altered=place is Place.FUZZY)


_READERS: dict[int, Callable[[_Value], str]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
}
