"""Where quotations and parentheses begin and end in text that does not always close them."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_MIXED = 1_500  # characters of a quotation that another kind of mark closes than opened it
LONGEST_BRACKETS = 1_000
LONGEST_SINGLE = 150  # in single quotes, which look like apostrophes

_DOUBLE = re.compile(r"[\"“”„«»]")
_BRACKETS = re.compile(r"[()\[\]]")
_SINGLE_OPENS = re.compile(r"(?<![\w.,;:!?…'’])['‘‚](?=\w)")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,;:!?…])['’](?!\w)")
_CLOSERS = {"“": "”", "„": "”“", "«": "»", '"': '"'}
_PAIRS = {"(": ")", "[": "]"}
_OPENS_AFTER = " \N{NO-BREAK SPACE}\n\t([{—–-/"


class Span(NamedTuple):
    """The places of an opening and a closing mark."""

    start: int
    end: int


def quoted_spans(text: str) -> list[Span]:
    """Return the quotations and parentheses of a text that are closed.

    A mark that opens and is followed by another one of its kind before any that closes stands alone and spans
    nothing; so does one that is never closed. “ and " close each other where nothing better does, but not
    over a long stretch, where one of the two is likely to stand alone. Apostrophes are not quotation marks.
    """
    return sorted(_double(text) + _brackets(text) + _single(text))


def _double(text: str) -> list[Span]:
    spans: list[Span] = []
    opened: list[tuple[str, int]] = []
    for found in _DOUBLE.finditer(text):
        mark, place = found[0], found.start()
        if _opens(text, place, mark, bool(opened)):
            opened = [other for other in opened if other[0] != mark] + [(mark, place)]
            continue
        match = _match(opened, mark, place)
        if match is not None:
            spans.append(Span(opened[match][1], place))
            del opened[match:]
    return spans


def _opens(text: str, place: int, mark: str, inside: bool) -> bool:
    """Tell whether a mark opens, by what stands around it where its shape does not say."""
    if mark in "„«":
        return True
    if mark in "”»":
        return False
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    spaced_before, spaced_after = before in _OPENS_AFTER, after.isspace() or after in ".,;:!?)]…»”"
    if mark == "“":
        return spaced_before or not spaced_after or not inside
    if spaced_before != spaced_after:
        return spaced_before
    return not inside


def _match(opened: list[tuple[str, int]], mark: str, place: int) -> int | None:
    """Return which of the open marks a closing one belongs to: the last, unless only another fits."""
    if not opened:
        return None
    last, start = opened[-1]
    if mark in _CLOSERS[last] or (mark != "»" and last != "«" and place - start <= LONGEST_MIXED):
        return len(opened) - 1
    fits = [number for number, (kind, _) in enumerate(opened) if mark in _CLOSERS[kind]]
    return fits[-1] if fits else None


def _brackets(text: str) -> list[Span]:
    spans: list[Span] = []
    opened: list[tuple[str, int]] = []
    for found in _BRACKETS.finditer(text):
        mark, place = found[0], found.start()
        if mark in _PAIRS:
            opened.append((mark, place))
        elif opened and _PAIRS[opened[-1][0]] == mark:
            start = opened.pop()[1]
            if place - start <= LONGEST_BRACKETS:
                spans.append(Span(start, place))
    return spans


def _single(text: str) -> list[Span]:
    spans: list[Span] = []
    end = 0
    for found in _SINGLE_OPENS.finditer(text):
        if found.start() < end:
            continue
        closes = _SINGLE_CLOSES.search(text, found.end(), found.end() + LONGEST_SINGLE)
        if closes is not None:
            spans.append(Span(found.start(), closes.start()))
            end = closes.end()
    return spans
