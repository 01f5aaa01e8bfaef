"""The names of steps, as undo and redo give them; the window translates them."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.model import About, Annotation


def of_annotations(annotations: Sequence[Annotation], one: str, many: str) -> str:
    """Name what was done to annotations, which are highlights where all of them are about a quote.

    ``one`` has {0} for "highlight" or "note"; ``many`` has {0} for the number and {1} for the noun.
    """
    noun = "highlight" if all(item.about is About.QUOTE for item in annotations) else "note"
    if len(annotations) == 1:
        return one.format(noun)
    return many.format(len(annotations), f"{noun}s")


def of_articles(number: int, one: str, many: str) -> str:
    """Name what was done to articles: ``many`` has {0} for their number."""
    return one if number == 1 else many.format(number)


def of_edit(before: Annotation, after: Annotation) -> str:
    """Name an edit after the most telling thing that changed."""
    if before.note != after.note:
        return "Edit note"
    if before.tags != after.tags:
        return "Edit tags"
    return "Change style" if before.style is not after.style else "Change colour"
