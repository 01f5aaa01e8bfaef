"""What differs between two texts, word by word: as marks in each of them, and in both as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

MOST = 4_000  # words that are compared; of longer texts all is marked that lies between equal ends
_PIECES = re.compile(r"\w+|\s+|[^\w\s]")
_WRITTEN = re.compile(r"\[-(?P<out>.*?)-\]|\{\+(?P<new>.*?)\+\}", re.DOTALL)


class Sign(Enum):
    """What a mark says of the words under it."""

    OUT = auto()  # the other text does not have them, and they are the older: struck through
    NEW = auto()  # the other text does not have them: underlined
    FOUND = auto()  # they were looked for: bold on the tint of hits


class Mark(NamedTuple):
    """A stretch of a text, in code points."""

    start: int
    end: int
    sign: Sign


class Marked(NamedTuple):
    """A text with its marks, in order."""

    text: str
    marks: tuple[Mark, ...] = ()


class _Step(NamedTuple):
    ours: str
    theirs: str
    equal: bool


def side_by_side(ours: str, theirs: str) -> tuple[Marked, Marked]:
    """Return two texts in which is marked as new what the other does not have."""
    steps = list(_steps(ours, theirs))
    return _side([(step.ours, step.equal) for step in steps]), _side(
        [(step.theirs, step.equal) for step in steps]
    )


def in_one(before: str, after: str) -> Marked:
    """Return one text of both: what is out, then what is new in its place."""
    pieces: list[tuple[str, Sign | None]] = []
    for step in _steps(before, after):
        if step.equal:
            pieces.append((step.ours, None))
        else:
            pieces += [(step.ours, Sign.OUT), (step.theirs, Sign.NEW)]
    return _joined(pieces)


def read_written(difference: str) -> Marked:
    """Read a difference that is written as ``[-out-]{+new+}``."""
    pieces: list[tuple[str, Sign | None]] = []
    place = 0
    for found in _WRITTEN.finditer(difference):
        pieces.append((difference[place : found.start()], None))
        out = found["out"]
        pieces.append((found["new"], Sign.NEW) if out is None else (out, Sign.OUT))
        place = found.end()
    return _joined([*pieces, (difference[place:], None)])


def _side(pieces: Sequence[tuple[str, bool]]) -> Marked:
    return _joined([(text, None if equal else Sign.NEW) for text, equal in pieces])


def _joined(pieces: Sequence[tuple[str, Sign | None]]) -> Marked:
    text, marks = "", []
    for piece, sign in pieces:
        if piece and sign is not None:
            marks.append(Mark(len(text), len(text) + len(piece), sign))
        text += piece
    return Marked(text, tuple(marks))


def _steps(ours: str, theirs: str) -> Iterator[_Step]:
    """Yield what is equal and what is not, in order."""
    mine, other = _PIECES.findall(ours), _PIECES.findall(theirs)
    start = _common(mine, other)
    end = _common(mine[start:][::-1], other[start:][::-1])
    if start:
        yield _Step("".join(mine[:start]), "".join(other[:start]), equal=True)
    yield from _inner(mine[start : len(mine) - end], other[start : len(other) - end])
    if end:
        yield _Step("".join(mine[-end:]), "".join(other[-end:]), equal=True)


def _inner(mine: list[str], other: list[str]) -> Iterator[_Step]:
    if max(len(mine), len(other)) > MOST:
        yield _Step("".join(mine), "".join(other), equal=False)
        return
    from difflib import SequenceMatcher  # the reader knows the marks from its start, and compares seldom

    # Spaces are no places to hold on to: each is like any other.
    matcher = SequenceMatcher(str.isspace, mine, other, autojunk=False)
    for name, start, end, other_start, other_end in matcher.get_opcodes():
        yield _Step("".join(mine[start:end]), "".join(other[other_start:other_end]), equal=name == "equal")


def _common(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return how many pieces are equal from the beginning."""
    number = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        number += 1
    return number
