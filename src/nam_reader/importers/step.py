"""One step of an import."""

from __future__ import annotations

from dataclasses import dataclass

from nam_reader.model import Parsed


@dataclass(frozen=True, slots=True)
class Step:
    """One file done, or a part of it: what it gave, or ``reason`` why it gave nothing.

    ``number`` counts files from 1; the parts of a file have its path and its number.

    ``finished`` is what the caller's own function made of ``parsed``, where it gave one.
    """

    path: str
    parsed: Parsed | None
    reason: str
    number: int
    total: int
    finished: object = None
