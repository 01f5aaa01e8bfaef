"""The short codes of quotes in documents that can carry nothing unseen, and the appendix that explains them.

A quote stands between two copies of its code, ``‹K7Q2-1› The river rose. ‹K7Q2-1›``, so that a reader, and
``verify``, can tell where it begins and ends, whatever program has saved the document since.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import quote, unquote

from nam_reader.exporters.claims import Claim, Spaces, number

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that is taken for another
_LENGTH = 4

_ENTRY = re.compile(
    r"‹([0-9A-Z]{4}-\d{1,9})›article=([^;]*);revision=([^;]*);start=(\d{1,11});end=(\d{1,11});annotation=([^;‹]*);"
)
_SPACE = re.compile(r"\s+")


class Place(NamedTuple):
    """Where a quote stands, as the appendix says it."""

    uid: str
    revision: str
    start: int
    end: int
    annotation: str


def prefix_for(places: Sequence[Place], texts: Sequence[str]) -> str:
    """Return the beginning of a document's codes: the same for the same notes, and in none of its texts."""
    known = "\n".join(f"{place.annotation} {place.revision} {place.start}" for place in places)
    for attempt in range(1000):
        digest = hashlib.sha256(f"{attempt} {known}".encode("utf-8", "replace")).digest()
        prefix = "".join([_LETTERS[byte % len(_LETTERS)] for byte in digest[:_LENGTH]])
        if not any(f"‹{prefix}" in text for text in texts):
            return prefix
    raise AssertionError("a text holds every code there is")


def explained(place: Place) -> str:
    """Return what the appendix says behind a code; only ASCII and no part that a line break could change."""
    uid, revision, name = (quote(part, safe="") for part in (place.uid, place.revision, place.annotation))
    return f"article={uid}; revision={revision}; start={place.start}; end={place.end}; annotation={name};"


def claims_in(text: str, spaces: Spaces) -> Iterator[Claim]:
    """Yield the quotes of a document's text, in the order of the appendix.

    A quote that is missing, or has lost one of its codes, comes with no words.
    """
    ends = _occurrences(text)
    for entry in _ENTRY.finditer(_SPACE.sub("", text)):
        uid, revision, name = map(unquote, entry.group(2, 3, 6))
        places = ends.get(entry[1], [])
        words = text[places[0][1] : places[1][0]] if len(places) > 2 else ""
        yield Claim(name, uid, revision, number(entry[4]), number(entry[5]), words.strip(), spaces)


_CODE = re.compile(r"‹\s*([0-9A-Z\s]{4,12}-[\d\s]{1,12}?)\s*›")


def _occurrences(text: str) -> dict[str, list[tuple[int, int]]]:
    """Return where each code stands; the last place is that in the appendix."""
    places: dict[str, list[tuple[int, int]]] = {}
    for code in _CODE.finditer(text):
        places.setdefault(_SPACE.sub("", code[1]), []).append(code.span())
    return places
