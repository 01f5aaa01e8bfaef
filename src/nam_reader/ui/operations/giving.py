"""What leaves the program (reading lane)."""

from __future__ import annotations

from pathlib import Path

from nam_reader import workspace
from nam_reader.model import (
    AnnotationFilter,
)
from nam_reader.workspace import Workspace

DOCUMENTS = frozenset({"docx", "odt", "pdf"})  # formats that are no text


def preview_export(space: Workspace, format_name: str, wanted: AnnotationFilter) -> str:
    """Make an export and return it as text; of a document that is none, what the notes are as Markdown."""
    shown = "markdown" if format_name in DOCUMENTS else format_name
    return space.export(shown, wanted).data.decode("utf-8-sig")


def save_export(space: Workspace, format_name: str, wanted: AnnotationFilter, target: Path) -> Path:
    """Write an export into a file; the file is whole or as it was before."""
    workspace.write_file(target, space.export(format_name, wanted).data)
    return target
