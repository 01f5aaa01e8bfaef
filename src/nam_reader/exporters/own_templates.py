"""Templates that a person has written, run where they can do no harm."""

from __future__ import annotations

from pathlib import Path

from nam_reader.errors import ExportError
from nam_reader.exporters.book import Book
from nam_reader.model import Template


def render(_name: str, _book: Book, _folder: Path | None) -> str:
    """Return a book as a template of the person's own makes it."""
    raise ExportError("There are no templates yet.")


def listed(_folder: Path) -> tuple[Template, ...]:
    """Return the templates in a folder, by name."""
    return ()
