"""The families of Belarusian words."""

from __future__ import annotations


def families(word: str) -> tuple[str, ...]:
    """Return the families of a folded word, without the language's mark."""
    return (word,)
