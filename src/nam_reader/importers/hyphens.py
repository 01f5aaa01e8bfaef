"""Words that were broken at the end of a line: whole again, or compounds that keep their hyphen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-‐‑][^\W_]+)*)[-‐‑]?$")
_FIRST = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
_LONGEST = 80  # characters of a word
_HYPHENS = re.compile(r"[‐‑]")
# Particles that Russian, Ukrainian and Belarusian write with a hyphen.
_PARTICLES = frozenset({"ка", "либо", "небудзь", "небудь", "нибудь", "таки", "то"})


class Words:
    """The words of a document, by which it is decided how a broken one is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._times: Counter[str] = Counter()
        for line in lines:
            self._times.update(_HYPHENS.sub("-", word).casefold() for word in _WORD.findall(line))

    def join(self, before: str, after: str) -> str:
        """Return the text of two lines, of which the first ended with a hyphen (which may still be there).

        The hyphen goes, unless the document has the compound elsewhere, more often than the word without; or
        the second part begins with a capital, or one of them with a digit, or is a particle.
        """
        end, start = _LAST.search(before[-_LONGEST:]), _FIRST.match(after)
        bare = before.rstrip("-‐‑")
        if end is None or start is None:
            return f"{before}{after}" if before != bare else f"{before}-{after}"
        keep = self._is_compound(_HYPHENS.sub("-", end[1]).casefold(), start[0])
        return f"{bare}-{after}" if keep else f"{bare}{after}"

    def _is_compound(self, first: str, second: str) -> bool:
        if not second[0].islower() or not first[-1].isalpha():
            return True
        second = second.casefold()
        compound, whole = self._times[f"{first}-{second}"], self._times[f"{first}{second}"]
        if compound != whole:
            return compound > whole
        return second in _PARTICLES
