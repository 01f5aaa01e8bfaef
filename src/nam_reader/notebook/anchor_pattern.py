"""What is looked for: a quote between its contexts, as text of folded white space and as words."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from nam_reader.model import Anchor
from nam_reader.notebook.anchor_text import cut
from nam_reader.notebook.anchors import CONTEXT

_SPACE = re.compile(r"\s+")


class Pattern(NamedTuple):
    """An anchor made ready to be compared with a prepared text."""

    prefix: str  # white space folded; a space at the end where one stood there
    quote: str
    suffix: str
    begins: bool  # the prefix goes back to where the old text began
    ends: bool
    words: list[str]  # of prefix, quote and suffix
    first: int  # the quote's words are words[first:last]
    last: int
    offsets: list[int]  # where each word starts, counted from the quote's start
    lead: str  # the signs of the quote before its first word
    tail: str  # and after its last
    cut_start: bool  # the quote starts inside a word
    cut_end: bool


def pattern_of(anchor: Anchor) -> Pattern:
    """Make an anchor ready."""
    quote = " ".join(anchor.exact.split())
    prefix = _SPACE.sub(" ", anchor.prefix).lstrip()
    suffix = _SPACE.sub(" ", anchor.suffix).rstrip()
    begins, ends = len(anchor.prefix) < CONTEXT, len(anchor.suffix) < CONTEXT
    whole = prefix + quote + suffix
    words, starts, stops = cut(whole)
    low, high = 0, len(words)
    if words and not begins and starts[0] == 0 and stops[0] < len(prefix):
        low = 1  # the context is cut off somewhere, so its outermost word may be a piece of one
    if words and not ends and stops[-1] == len(whole) and starts[-1] > len(prefix) + len(quote):
        high -= 1
    left, right = len(prefix), len(prefix) + len(quote)
    inside = [at for at in range(low, high) if stops[at] > left and starts[at] < right]
    first, last = (inside[0], inside[-1] + 1) if inside else (low, low)
    return Pattern(
        prefix,
        quote,
        suffix,
        begins,
        ends,
        words[low:high],
        first - low,
        last - low,
        [starts[at] - left for at in range(low, high)],
        quote[: max(0, starts[first] - left)] if inside else "",
        quote[stops[last - 1] - left :] if inside else "",
        bool(prefix and quote) and joined(prefix[-1], quote[0]),
        bool(suffix and quote) and joined(quote[-1], suffix[0]),
    )


def joined(left: str, right: str) -> bool:
    """Say whether two characters that stand together belong to one word or one sign."""
    if unicodedata.category(right).startswith("M") or "\u200d" in (left, right):
        return not left.isspace()
    return left.isalnum() and right.isalnum()
