"""Where a search's words stand in a text, and the piece of it that shows most of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from nam_reader.lexicon.forms import families
from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.names import name_keys
from nam_reader.lexicon.tokens import WORD, fold_word
from nam_reader.model import Snippet

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

OPEN, CLOSE = "\x02", "\x03"  # control characters, which no title and no reading text has
WINDOW = 32  # words of a snippet
LEAD = 6  # words before the first hit, where there are more
MANY = 1_000  # hits that are compared
CHUNK = 1_600  # characters that are looked through before it is asked whether that was enough
_MEMORY = 50_000

_MARK = re.compile(f"([{OPEN}{CLOSE}])")
_PIECES = re.compile(f"({WORD})")


def one_line(marked: str) -> Snippet:
    """Make a snippet of a text with OPEN and CLOSE around its hits, white space folded into single spaces."""
    return Snippet(*_split(" ".join(marked.split())))


def _split(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    if OPEN not in marked and CLOSE not in marked:
        return marked, ()
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    position, start = 0, -1
    for piece in _MARK.split(marked):
        if piece == OPEN:
            start = position
        elif piece == CLOSE:
            if 0 <= start < position:
                marks.append((start, position))
            start = -1
        else:
            pieces.append(piece)
            position += len(piece)
    return "".join(pieces), tuple(marks)


class _Hits(dict[str, int]):
    """A word as it stands in a text of one language → which terms it can be part of, as bits."""

    def __init__(
        self, language: str, by_word: dict[str, int], by_key: dict[str, int], by_prefix: dict[str, int]
    ) -> None:
        self._language = language
        self._words = by_word
        self._keys = by_key
        self._prefixes = by_prefix
        self._names = any(key[:1] == NAME_MARK for key in by_key)

    def __missing__(self, word: str) -> int:
        folded = fold_word(word)
        bits = self._words.get(folded, 0)
        if self._keys:
            for key in families(folded, self._language):
                bits |= self._keys.get(key, 0)
            if self._names and word[:1].isupper():
                for key in name_keys(word):
                    bits |= self._keys.get(NAME_MARK + key, 0)
        for prefix, bit in self._prefixes.items():
            if folded.startswith(prefix):
                bits |= bit
        if len(self) >= _MEMORY:
            self.clear()
        self[word] = bits
        return bits


class _Sequence:
    """Words that count only where they stand together in this order; the last may be a beginning."""

    def __init__(self, words: Sequence[str], *, prefix: bool) -> None:
        self._words = list(words)
        self._prefix = prefix

    def starts(self, found: Sequence[str], at: int) -> bool:
        end = at + len(self._words)
        if end > len(found):
            return False
        folded = [fold_word(word) for word in found[at:end]]
        if self._prefix:
            return folded[:-1] == self._words[:-1] and folded[-1].startswith(self._words[-1])
        return folded == self._words

    def __len__(self) -> int:
        return len(self._words)


class Marker:
    """Finds the terms of one search in texts; keeps what it has learned of their words."""

    def __init__(self, terms: Sequence[Term], column: str = "") -> None:
        """Look for the terms that may stand in a column: "title", "author", or "" for the text."""
        self._words: dict[str, int] = {}
        self._keys: dict[str, int] = {}
        self._prefixes: dict[str, int] = {}
        self._sequences: dict[int, _Sequence] = {}
        for number, term in enumerate(terms):
            if term.words and term.column in ("", column):
                self._take(term, 1 << number)
        self._all = 0
        for bits in (*self._words.values(), *self._keys.values(), *self._prefixes.values(), *self._sequences):
            self._all |= bits
        self._by_language: dict[str, _Hits] = {}

    def _take(self, term: Term, bit: int) -> None:
        for key in term.keys:
            self._keys[key] = self._keys.get(key, 0) | bit
        if term.kind == "prefix" and len(term.words) == 1:
            self._prefixes[term.words[0]] = self._prefixes.get(term.words[0], 0) | bit
            return
        if len(term.words) > 1 and term.kind != "near":
            self._sequences[bit] = _Sequence(term.words, prefix=term.kind == "prefix")
            self._words[term.words[0]] = self._words.get(term.words[0], 0) | bit
            return
        for word in term.words:
            self._words[word] = self._words.get(word, 0) | bit

    def _hits(self, language: str) -> _Hits:
        if language not in self._by_language:
            self._by_language[language] = _Hits(language, self._words, self._keys, self._prefixes)
        return self._by_language[language]

    def _found(self, words: Sequence[str], language: str) -> list[tuple[int, int, int]]:
        """Return the hits: number of the first word, of the last, and the terms it is of."""
        hits = self._hits(language)
        bits = [hits[word] for word in words]
        if not any(bits):
            return []
        found = []
        upto = -1
        for at, bit in enumerate(bits):
            if not bit or at <= upto:
                continue
            length = 1
            for whole, sequence in self._sequences.items():
                if bit & whole:
                    if sequence.starts(words, at):
                        length = max(length, len(sequence))
                    else:
                        bit &= ~whole
            if bit:
                upto = at + length - 1
                found.append((at, upto, bit))
        return found

    def marks(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """Return every hit in a text, as code-point ranges in order."""
        if not self._all:
            return ()
        pieces = _PIECES.split(text)
        found = self._found(pieces[1::2], language)
        ends = list(accumulate(map(len, pieces))) if found else []
        return tuple([(ends[2 * first], ends[2 * last + 1]) for first, last, _ in found])

    def title(self, title: str, language: str) -> Snippet:
        """Return a title with its hits."""
        return self._marked(title, self.marks(title, language))

    def snippet(self, text: str, language: str) -> Snippet:
        """Return the piece of a text that shows most of the terms; its beginning where there is none."""
        pieces: list[str] = []
        found: list[tuple[int, int, int]] = []
        start = fresh = 0
        while (start < len(text) or not pieces) and len(found) < MANY:
            end = start + CHUNK
            end = len(text) if end + CHUNK // 2 >= len(text) else text.find(" ", end)
            end = len(text) if end < 0 else end
            more = _PIECES.split(text[start:end])
            if pieces:  # the last gap and the first are one
                more[0] = pieces.pop() + more[0]
            before = len(pieces) // 2
            pieces += more
            start = end
            if not self._all:
                break
            found += [
                (first + before, last + before, bits)
                for first, last, bits in self._found(more[1::2], language)
            ]
            if found and self._is_enough(found[fresh:]):
                break
            fresh = max(0, len(found) - WINDOW)
        return self._window(pieces, found, whole=start >= len(text))

    def _is_enough(self, found: list[tuple[int, int, int]]) -> bool:
        return bool(found) and _best(found)[0] == self._all

    def _window(self, pieces: list[str], found: list[tuple[int, int, int]], *, whole: bool) -> Snippet:
        count = len(pieces) // 2
        first = _best(found)[1] if found else 0
        start = max(0, first - LEAD)
        if start + WINDOW > count:
            start = max(0, count - WINDOW)
        start = 0 if start <= LEAD // 2 else start
        end = min(start + WINDOW, count)
        opened = {first for first, last, _ in found if start <= first and last < end}
        closed = {last for first, last, _ in found if start <= first and last < end}
        out = ["…" if start else pieces[0]]
        for at in range(start, end):
            if at in opened:
                out.append(OPEN)
            out.append(pieces[2 * at + 1])
            if at in closed:
                out.append(CLOSE)
            out.append(pieces[2 * at + 2] if at + 1 < end else "")
        if end < count or not whole:
            out.append("…")
        elif count:
            out.append(pieces[-1])
        return one_line("".join(out))

    @staticmethod
    def _marked(text: str, marks: Sequence[tuple[int, int]]) -> Snippet:
        out: list[str] = []
        at = 0
        for start, end in marks:
            out += (text[at:start], OPEN, text[start:end], CLOSE)
            at = end
        return one_line("".join((*out, text[at:])))


def _best(found: list[tuple[int, int, int]]) -> tuple[int, int]:
    """Return the terms of the best window, as bits, and the number of its first hit's word."""
    best, terms, at = (0, 0), 0, found[0][0]
    for number, (first, _, _) in enumerate(found):
        bits, hits = 0, 0
        for _, last, bit in islice(found, number, number + WINDOW):
            if last - first >= WINDOW - LEAD:
                break
            bits |= bit
            hits += 1
        if (rank := (bits.bit_count(), hits)) > best:
            best, terms, at = rank, bits, first
    return terms, at
