"""What a page of paper needs besides the text that is shown: stored images, and notes as blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nam_reader import workspace
from nam_reader.model import Annotation, Block, StoredImage
from nam_reader.workspace import Workspace


class PrintingParts(NamedTuple):
    """Images by name, None where the library has none; and the blocks of each note, in order."""

    images: tuple[tuple[str, StoredImage | None], ...]
    notes: tuple[tuple[Block, ...], ...]


def read_annotation(space: Workspace, annotation_id: str) -> Annotation:
    """Read an annotation (reading lane)."""
    return space.annotation(annotation_id)


def read_printing_parts(space: Workspace, images: Sequence[str], notes: Sequence[str]) -> PrintingParts:
    """Read what is to be printed (reading lane)."""
    return PrintingParts(
        tuple([(name, space.image(name)) for name in images]),
        tuple([workspace.note_blocks(note) for note in notes]),
    )
