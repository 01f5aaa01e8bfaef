"""When two titles are one, however each is written."""

from __future__ import annotations

import unicodedata

_QUOTES = str.maketrans(
    dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("–—−‑‐", "-")
)


def normalise_title(title: str) -> str:
    """Return the form of a title by which twins find each other: case, quotes, dashes, spaces are folded."""
    return composed(title.translate(_QUOTES)).casefold()


def composed(text: str) -> str:
    """Return a text of one line with its letters composed (NFC) and its white space folded."""
    return " ".join(unicodedata.normalize("NFC", text).split())
