"""A quote of a document compared with the article's text, modulo what the document's format does to text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from nam_reader.exporters.claims import Claim, Spaces
from nam_reader.model import QuoteState
from nam_reader.text.characters import clean

MOST_WORDS = 5_000  # that are compared one by one; the time for it grows with their number squared
LONGEST_SOUGHT = 5_000  # characters of a quote whose likeliest place is looked for
_TOKEN = re.compile(r"\s+|[^\s]+")
_PICTURES = re.compile("[\U0001f000-\U0001faff\u200c\u200d\ufe0e\ufe0f]")  # drawn in a PDF, not written
_NOT_IN_XML = re.compile("[\ufffe\uffff]")


def compare(claim: Claim, former: str | None, present: str | None) -> tuple[QuoteState, str]:
    """Return what became of a quote, and for an altered one the difference.

    ``former`` is the text of the revision that the document names and ``present`` the article's text now;
    None where they are not here. A quote that the named revision does not have at its place was altered in
    the document; one that it has is looked for in the present text.
    """
    if former is None and present is None:
        return QuoteState.UNKNOWN, ""
    quote = _folded(claim.quote, claim.spaces)
    if former is not None and _stands(former, claim, quote):
        if present is None or _stands(present, claim, quote):
            return QuoteState.EXACT, ""
        if any(_spans(present, claim.spaces, quote)):
            return QuoteState.MOVED, ""
        return QuoteState.ALTERED, difference(_likeliest(present, claim.quote), claim.quote)
    text = former if former is not None else present or ""
    if former is None and _stands(text, claim, quote):
        return QuoteState.EXACT, ""
    length = claim.end - claim.start
    if any(end - start == length for start, end in _spans(text, claim.spaces, quote)):
        return QuoteState.MOVED, ""
    named = text[claim.start : claim.end] if former is not None else _likeliest(text, claim.quote)
    return QuoteState.ALTERED, difference(named, claim.quote)


def _stands(text: str, claim: Claim, quote: str) -> bool:
    return bool(quote) and _folded(text[claim.start : claim.end], claim.spaces) == quote


def _folded(text: str, spaces: Spaces) -> str:
    if spaces is Spaces.KEPT:
        return text
    if spaces is Spaces.LOST:
        text = unicodedata.normalize("NFC", _PICTURES.sub("", text))
    return (" " if spaces is Spaces.FOLDED else "").join(_cleaned(text).split())


def _cleaned(text: str) -> str:
    return _NOT_IN_XML.sub("", clean(text))


def _spans(text: str, spaces: Spaces, quote: str) -> Iterator[tuple[int, int]]:
    """Yield where a quote stands in a text, as positions of the text as it is."""
    folded, places = _with_places(text, spaces)
    at = folded.find(quote) if quote else -1
    while at >= 0:
        yield places[at], places[at + len(quote) - 1] + 1
        at = folded.find(quote, at + 1)


@lru_cache(maxsize=4)  # a document's quotes come article by article
def _with_places(text: str, spaces: Spaces) -> tuple[str, range | list[int]]:
    """Return a folded text, and for each of its characters where it stood before."""
    if spaces is Spaces.KEPT:
        return text, range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if letter.isspace():
            if spaces is Spaces.LOST or not letters or letters[-1] == " ":
                continue
            letter = " "
        elif not _cleaned(letter) or (spaces is Spaces.LOST and _PICTURES.match(letter)):
            continue
        letters.append(letter)
        places.append(place)
    return "".join(letters), places


def _likeliest(text: str, quote: str) -> str:
    """Return the stretch of a text that is most like a quote, in whole words; "" where none is like it."""
    from rapidfuzz import fuzz

    if not quote or len(quote) > LONGEST_SOUGHT:
        return ""
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=60)
    if found is None or len(quote) > len(text):
        return text if found is not None else ""
    start, end = found.dest_start, found.dest_end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def difference(theirs: str, ours: str) -> str:
    """Return what differs, word by word: ``[-what the article has-]{+what the document has+}``."""
    from rapidfuzz.distance import Levenshtein

    old, new = _words(theirs), _words(ours)
    if max(len(old), len(new)) > MOST_WORDS:
        return _change(old, new)
    pieces = []
    for step in Levenshtein.opcodes(old, new):
        before, after = old[step.src_start : step.src_end], new[step.dest_start : step.dest_end]
        pieces.append("".join(before) if step.tag == "equal" else _change(before, after))
    return "".join(pieces)


def _words(text: str) -> list[str]:
    tokens: list[str] = _TOKEN.findall(text.strip())
    return [" " if token.isspace() and "\n" not in token else token for token in tokens]


def _change(before: list[str], after: list[str]) -> str:
    gone = f"[-{''.join(before)}-]" if before else ""
    return gone + (f"{{+{''.join(after)}+}}" if after else "")
