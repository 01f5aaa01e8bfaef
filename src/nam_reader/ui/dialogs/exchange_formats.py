"""Which files are other people's notes, by the endings of their names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

DROPPED = (".jsonld", ".annotations", ".json", ".csv")  # taken for notes wherever they are dropped
_CHOSEN = (*DROPPED, ".md")  # KOReader writes Markdown, too; dropped, that is an article


def is_notes_file(path: Path) -> bool:
    """Say whether a file that is dropped is taken for notes, and not for an article."""
    return path.suffix.lower() in DROPPED and not path.is_dir()


def name_filters() -> list[str]:
    """Return the filters of the dialog that chooses a file of notes."""
    translate = QCoreApplication.translate
    endings = " ".join(f"*{ending}" for ending in _CHOSEN)
    notes = translate("Merge", "Notes: JSON-LD, EPUB annotations, Hypothesis, KOReader, Readwise, Zotero")
    return [f"{notes} ({endings})", translate("Merge", "All files (*)")]
