"""One step of an import."""

from __future__ import annotations

from dataclasses import dataclass

from nam_reader.model import Parsed


@dataclass(frozen=True, slots=True)
class Step:
    """One file done: what it gave, or ``reason`` why it gave nothing. ``number`` counts from 1.

    ``finished`` is what the caller's own function made of ``parsed``, where it gave one.
    """

    path: str
    parsed: Parsed | None
    reason: str
    number: int
    total: int
    finished: object = None
