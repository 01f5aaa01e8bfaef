"""The notebook page (reading lane), and what is done with many annotations at once (notebook lane)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from nam_reader.model import Annotation, AnnotationFilter, Change, Colour, Located, Style
from nam_reader.model.listing import NotesListing, NotesTallies, NotesView, Tally
from nam_reader.workspace import Workspace

FIRST_TEXTS = 24  # annotations that are read with a listing: more than a window shows
PLACED_FOR = 0.05  # seconds: then somebody else may want the lane


class ListedNotes(NamedTuple):
    """A listing, and what the first of its annotations say."""

    listing: NotesListing
    texts: tuple[Annotation, ...]


def list_notes(space: Workspace, wanted: AnnotationFilter, view: NotesView) -> ListedNotes:
    """List the annotations that pass a filter, and read the first of them."""
    listing = space.list_notes(wanted, view)
    first: list[str] = []
    for group in listing.groups:
        first += [sketch.id for sketch in group.sketches[: FIRST_TEXTS - len(first)]]
        if len(first) >= FIRST_TEXTS:
            break
    return ListedNotes(listing, space.annotations_named(first))


def count_notes(space: Workspace) -> NotesTallies:
    """Count what annotations can be filtered by."""
    collections = tuple(Tally(one.id, one.articles, one.name) for one in space.collections())
    return space.note_tallies()._replace(collections=collections)


def read_texts(space: Workspace, ids: Sequence[str]) -> tuple[Annotation, ...]:
    """Read some annotations, also from the bin."""
    return space.annotations_named(ids)


def find_places(space: Workspace, annotations: Sequence[Annotation]) -> Mapping[str, Located]:
    """Find annotations in the present texts of their articles."""
    return space.place_annotations(annotations)


def place_some(space: Workspace, wanted: AnnotationFilter) -> tuple[int, int]:
    """Place a few more annotations; returns how many are placed, and of how many."""
    return space.place_some(wanted, PLACED_FOR)


def change_annotations(
    space: Workspace,
    ids: Sequence[str],
    colour: Colour | None = None,
    style: Style | None = None,
    add_tags: Sequence[str] = (),
    remove_tags: Sequence[str] = (),
) -> Change:
    """Change many annotations in one step."""
    return space.change_annotations(
        ids, colour=colour, style=style, add_tags=add_tags, remove_tags=remove_tags
    )


def list_tags(space: Workspace) -> tuple[tuple[str, int], ...]:
    """Read all tags with their counts."""
    return space.tags()


def rename_tag(space: Workspace, old: str, new: str) -> Change:
    """Rename a tag; where the new name is there already, the two become one."""
    return space.rename_tag(old, new)


def remove_tag(space: Workspace, tag: str) -> Change:
    """Take a tag off every annotation."""
    return space.remove_tag(tag)


def put_back(space: Workspace, ids: Sequence[str]) -> Change:
    """Take annotations out of the bin."""
    return space.put_back(ids)


def empty_bin(space: Workspace, ids: Sequence[str] | None = None) -> int:
    """Delete annotations of the bin for good, all where none are named; returns how many."""
    return space.empty_bin(ids)
