"""The characters that a text may hold, and how white space folds."""

from __future__ import annotations

import re

# Python's own white space that HTML does not know as such: it becomes a plain space.
_ODD_SPACE = "\x0b\x0c\x1c-\x1f\x85\u2028\u2029"
# Control characters and lone surrogates have no place in a text or in XML. U+FFFC stands for an image, and
# U+FDD0 and U+FDD1 are the marks that Qt's text engine keeps for the edges of its frames.
_DROPPED = "\x00-\x08\x0e-\x1b\ud800-\udfff\ufdd0\ufdd1\ufffc"

_UNWANTED = re.compile(f"[{_ODD_SPACE}{_DROPPED}]")
_ODD_SPACES = re.compile(f"[{_ODD_SPACE}]")
_SPACES = re.compile(r"[ \t\n\r]+")
_UNEVEN = re.compile(f"[\t\n\r{_ODD_SPACE}{_DROPPED}]|  ")


def clean(text: str) -> str:
    """Return the text without the characters that no text holds; tabs and line ends stay (``\\n`` only)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _UNWANTED.search(text) is None:
        return text
    return _UNWANTED.sub("", _ODD_SPACES.sub(" ", text))


def fold_spaces(text: str) -> str:
    """Make one space of each stretch of white space, as HTML does; the no-break space stays what it is."""
    if "  " in text or "\n" in text or "\t" in text or "\r" in text:
        return _SPACES.sub(" ", text)
    return text  # most text has nothing to fold, and looking is ten times as fast


def even(text: str) -> bool:
    """Tell whether a text is as HTML would show it: nothing to clean and nothing to fold."""
    if text.isprintable() and "\ufffc" not in text:  # no control characters, line ends or marks in it
        return "  " not in text
    return _UNEVEN.search(text) is None


def one_line(text: str) -> str:
    """Return a clean text with its line ends turned to spaces and nothing else changed: titles and names."""
    return clean(text).replace("\n", " ").replace("\t", " ")
