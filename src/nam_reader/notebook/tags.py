"""What a tag looks like, and when two spellings are one tag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from nam_reader.notebook.cleaning import storable


def clean_tag(typed: str) -> str:
    """Return a tag as it is kept: on one line, without white space or # in front; "" if nothing is left."""
    return unicodedata.normalize("NFC", " ".join(storable(typed).split()).lstrip("# ").rstrip())


def fold_tag(typed: str) -> str:
    """Return what makes two spellings one tag: the clean tag without regard to capitals."""
    return unicodedata.normalize("NFC", clean_tag(typed).casefold())


def clean_tags(typed: Iterable[str]) -> tuple[str, ...]:
    """Return clean tags in their order, each once, as it was spelled first."""
    spellings: dict[str, str] = {}
    for tag in map(clean_tag, typed):
        if tag:
            spellings.setdefault(fold_tag(tag), tag)
    return tuple(spellings.values())
