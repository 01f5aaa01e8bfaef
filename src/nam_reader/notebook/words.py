"""What is typed into the notebook's search field, as a question for FTS5 that is always valid."""

from __future__ import annotations

from nam_reader.notebook.cleaning import storable

LONGEST = 1_000  # characters of what was typed that are looked at
MOST = 40  # words


def match_all(typed: str) -> str:
    """Return an FTS5 expression for all words, the last as the start of a word; "" where there are none."""
    words = [word for word in storable(typed[:LONGEST]).split() if any(map(str.isalnum, word))]
    quoted = ['"' + word.replace('"', '""') + '"' for word in words[:MOST]]
    return " ".join(quoted) + "*" if quoted else ""
