"""What stands at the same place of many pages: running heads, footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from nam_reader.importers.typeset import Line

AT_AN_EDGE = 2  # baselines, at the head and at the foot of a page
MANY = 3  # pages

_SAME_PLACE = 6.0  # points
_SAME_BASELINE = 2.0
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_ONLY_NUMBER = re.compile(r"\W*(\d{1,4})\W*")


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the pages without the lines at their edges that say the same, numbers aside, at the same height.

    What is said so on MANY pages, or on half of fewer, is no text; neither is a page's own number, nor what
    stands beside one of these on its baseline, such as the title of a chapter of two pages.
    """
    edges = [_edges(page) for page in pages]
    times = Counter(
        said for page, edge in zip(pages, edges, strict=True) for said in {_said(page[n]) for n in edge}
    )
    enough = min(MANY, max(2, len(pages) / 2))
    kept = []
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True), start=1):
        running = [page[n].y for n in edge if _runs(page[n], times, enough) or _is_number(page[n], number)]
        dropped = {n for n in edge if any(abs(page[n].y - y) < _SAME_BASELINE for y in running)}
        kept.append([line for n, line in enumerate(page) if n not in dropped])
    return kept


def _edges(page: Sequence[Line]) -> list[int]:
    """Return which of a page's lines stand at its head or its foot."""
    heights = sorted({round(line.y) for line in page})
    wanted = {*heights[:AT_AN_EDGE], *heights[-AT_AN_EDGE:]}
    return [number for number, line in enumerate(page) if round(line.y) in wanted]


def _said(line: Line) -> tuple[int, str]:
    """Return a line's height on the page, roughly, and its words without numbers."""
    return round(line.y / _SAME_PLACE), _NUMBER.sub("#", line.text).casefold()


def _runs(line: Line, times: Counter[tuple[int, str]], enough: float) -> bool:
    height, words = _said(line)
    return sum(times[height + shift, words] for shift in (-1, 0, 1)) >= enough


def _is_number(line: Line, number: int) -> bool:
    found = _ONLY_NUMBER.fullmatch(line.text)
    return found is not None and int(found[1]) == number
