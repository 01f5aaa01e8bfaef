"""Where a highlight sits: making an anchor, and finding it again in a text that may have changed.

Positions are code points. How an anchor is found again is told in docs/anchors.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from nam_reader.errors import AnnotationError
from nam_reader.model import Anchor, Located, Place

if TYPE_CHECKING:  # a start finds its anchors unchanged and needs no search
    from nam_reader.notebook.anchor_search import Found

CONTEXT = 32  # characters kept before and after a quote

__all__ = ["CONTEXT", "find_quote", "locate", "locate_all", "make_anchor"]


def make_anchor(text: str, start: int, end: int, revision: str) -> Anchor:
    """Anchor ``text[start:end]`` without the white space at its ends.

    Raises AnnotationError where nothing is left, or the positions do not lie in the text.
    """
    if not 0 <= start <= end <= len(text):
        raise AnnotationError("The selection lies outside the text.")
    chosen = text[start:end]
    exact = chosen.strip()
    if not exact:
        raise AnnotationError("There is nothing to highlight: the selection is blank.")
    start += len(chosen) - len(chosen.lstrip())
    end = start + len(exact)
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Anchor(exact, prefix, suffix, start, end, revision)


def find_quote(text: str, quote: str) -> tuple[int, int] | None:
    """Return where a quote first stands: to the letter, or else with any white space between its words."""
    exact = quote.strip()
    if not exact:
        return None
    start = text.find(exact)
    if start >= 0:
        return start, start + len(exact)
    from nam_reader.notebook.anchor_text import prepare  # most quotes are where they were

    prepared = prepare(text)
    words = " ".join(exact.split())
    at = prepared.folded.find(words)
    return None if at < 0 else prepared.real(at, at + len(words))


def locate(anchor: Anchor, text: str, revision: str) -> Located:
    """Find one anchor in a text: exact where it was, moved, edited (fuzzy), or an orphan.

    Where an article has several, ``locate_all`` is faster and finds more.
    """
    if revision == anchor.revision and text[anchor.start : anchor.end] == anchor.exact:
        return Located(Place.EXACT, anchor.start, anchor.end)
    return locate_all((anchor,), text, revision)[0].located


def locate_all(
    anchors: Sequence[Anchor], text: str, revision: str, old_texts: Mapping[str, str] | None = None
) -> tuple[Found, ...]:
    """Find all anchors of an article in its text; each one's neighbours help to tell its place.

    ``old_texts``: former texts by revision, as far as they are at hand; with them more is found.
    """
    from nam_reader.notebook import anchor_search

    return anchor_search.locate_all(anchors, text, revision, old_texts)
