"""What may be kept of what was typed or pasted."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(typed: str) -> str:
    """Return the text with plain line ends, without control characters and without halves of characters.

    SQLite ends a text at NUL and takes no lone surrogates; they come from a shell or a damaged clipboard.
    """
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _UNWANTED.sub("", _LINE_ENDS.sub("\n", typed)))
