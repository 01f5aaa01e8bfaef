"""Where a snippet of a search's answer stands in the article's text."""

from __future__ import annotations

import re

from nam_reader.model import Snippet

_AROUND = 60  # characters on either side of the found word that tell the place


def place_of(snippet: Snippet, text: str) -> int:
    """Return where a snippet's first found word stands in a text, as a code point; -1 where it is not found.

    The snippet is on one line and cut at its ends; the text has its own white space.
    """
    if not snippet.marks:
        return -1
    start, end = snippet.marks[0]
    before = snippet.text[max(0, start - _AROUND) : start].rpartition("…")[2]
    after = snippet.text[end : end + _AROUND].partition("…")[0]
    pattern = f"{_loose(before)}({_loose(snippet.text[start:end])}){_loose(after)}"
    found = re.search(pattern, text)
    return found.start(1) if found else -1


def _loose(piece: str) -> str:
    """Return a pattern for a piece of text with any white space where it has some."""
    return r"\s+".join(re.escape(word) for word in re.split(r"\s+", piece))
