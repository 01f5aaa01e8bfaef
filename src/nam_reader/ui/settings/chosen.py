"""What is chosen, from wherever it is kept: the settings file, and the notebook for what goes with notes."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.settings import Settings

FIELDS = (  # of the settings, those that the page shows
    "language",
    "theme",
    "text_family",
    "text_size",
    "interface_size",
    "reduced_motion",
    "caret_browsing",
    "note_preview",
    "citation_style",
    "citation_language",
    "search_history",
)


class Kept(NamedTuple):
    """What the notebook keeps; the usual values are those of a new one."""

    author: str = ""
    colours_named: bool = False
    history: bool = True


class Chosen(NamedTuple):
    """All that the page shows."""

    settings: Settings = Settings()
    kept: Kept = Kept()
