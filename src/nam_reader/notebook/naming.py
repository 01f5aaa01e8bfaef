"""Names that a person gives: on one line, and no two alike."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from nam_reader.notebook.cleaning import storable


def one_line(typed: str) -> str:
    """Return a name as it is kept: without line ends and needless spaces."""
    return " ".join(storable(typed).split())


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return the name, with a number behind it where it is taken, however it is capitalised."""
    folded = {known.casefold() for known in taken}
    names = (name if number == 1 else f"{name} ({number})" for number in count(1))
    return next(free for free in names if free.casefold() not in folded)
