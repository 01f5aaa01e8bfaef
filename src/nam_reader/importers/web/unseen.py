"""Takes out of a page's text the characters that nobody sees: they break words, quotes and searches.

Pages have them from editors, for line breaks, to count who copies what, and to make a text look like another.
"""

from __future__ import annotations

import re

# Where a line may break and where not; and what turns the direction of a text around.
_EVERYWHERE = re.compile("[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u206f\U000e0001]")
_MARKS = re.compile("[\u061c\u200e\u200f]")  # of direction: right beside letters that run to the left
_TO_THE_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def without_unseen(text: str) -> str:
    """Return a text without them. What joins letters and emoji stays."""
    if text.isascii():
        return text
    text = _EVERYWHERE.sub("", text)
    return text if _TO_THE_LEFT.search(text) else _MARKS.sub("", text)
