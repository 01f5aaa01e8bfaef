"""Where a search's words stand in a text, and the piece of it that shows most of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache, reduce
from itertools import accumulate, islice
from operator import or_
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from nam_reader.lexicon.tokens import WORD
from nam_reader.model import Snippet
from nam_reader.search import windows
from nam_reader.search.readings import Readings
from nam_reader.search.sought import Sought
from nam_reader.search.windows import LEAD, SHORT, TRIED, WIDTH, Found, Guess
from nam_reader.search.word_places import MANY, PIECES, WordPlaces

if TYPE_CHECKING:
    from nam_reader.search.seen import Standing
    from nam_reader.search.terms import Term

DRIFT = 60  # characters by which a place may be elsewhere than it is guessed, beside a sixteenth of the text

_MARKS = {**str.maketrans("łøđı", "lodi"), **dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x2BC, 0x2019, 0x27])}
_WORD = re.compile(WORD)
_LETTER = r"[^\W_]"


class Piece(NamedTuple):
    """Where the best piece of a text begins."""

    first: int
    found: Sequence[Found] = ()  # hits, in order
    complete: bool = False  # whether these are all that the text has


class Marker:
    """Finds the terms of one search in texts."""

    def __init__(
        self, terms: Sequence[Term], column: str = "", unseen: Collection[int] = frozenset()
    ) -> None:
        """Look for the terms that may stand in a column: "title", "author", or "" for the text.

        ``unseen`` are the numbers of terms whose places the index was not asked for.
        """
        self._sought = Sought(terms, column, unseen)
        self._by_places = WordPlaces(self._sought)

    # --- whole texts ----------------------------------------------------------------------------------

    def marks(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """Return every hit in a text, as code-point ranges in order."""
        if not self._sought.all:
            return ()
        pieces = PIECES.split(text)
        found = self._sought.found(pieces[1::2], self._sought.readings(language), self._sought.all)
        return _ranges(pieces, found)

    def number_unseen(self, text: str, language: str) -> int:
        """Return how often terms stand in a text that the index was not asked for; phrases are left out."""
        if not self._sought.unseen:
            return 0
        number = 0
        lowered = text.lower()
        readings = self._sought.readings(language)
        for bit, beginnings in self._sought.beginnings.items():
            if bit & self._sought.unseen:
                for beginning in beginnings:
                    like = _words_that_begin(beginning)(lowered)
                    number += sum([1 for word in like if readings[word] & bit])
        return number

    # --- titles and snippets --------------------------------------------------------------------------

    def title(self, title: str, language: str, seen: Sequence[Standing]) -> Snippet:
        """Return a title with its hits, which the index has seen."""
        told, known = 0, dict[int, int]()
        for shape, places, _, _ in seen:
            if places:
                told |= 1 << shape.term
                known[shape.term] = max(known.get(shape.term, 0), len(places))
        line = " ".join(title.split())
        if not told and not self._may_have_unseen(title):
            return Snippet(line)
        marks, bits = self._in_line(line, self._sought.readings(language), told | self._sought.unseen)
        if len(marks) < sum(known.values()) or told & ~bits:  # words that do not begin like those asked for
            return self._by_places.title(title, language, [(shape, places) for shape, places, _, _ in seen])
        return Snippet(line, marks)

    def snippet(self, text: str, language: str, seen: Sequence[Standing], words: int = 0) -> Snippet:
        """Return the piece of a text that shows most of the terms, or its beginning where there is none.

        ``seen`` is where the index knows them to stand; ``words``, how many the text has, about.
        """
        told, names = 0, not seen
        for shape, _, places, _ in seen:
            if places:
                told |= 1 << shape.term
                names = names or shape.name  # which may be spelled otherwise
        if not told and not self._may_have_unseen(text):
            return Snippet(windows.beginning(text))
        readings = self._sought.readings(language, names=names)
        piece = self._piece(text, readings, seen, told, words or len(text.split()))
        if piece is None:
            return self._by_places.snippet(text, language, [(shape, places) for shape, _, places, _ in seen])
        line, at = windows.around(text, piece.first)
        marks = _moved(text, line, piece.found, at - piece.first) if piece.complete else ()
        return Snippet(line, marks or self._in_line(line, readings, told | self._sought.unseen)[0])

    def _may_have_unseen(self, text: str) -> bool:
        """Say whether a term may be there that the index was not asked for."""
        if self._sought.unseen & ~self._sought.beginning_alone:
            return True
        if not self._sought.unseen:
            return False
        bare = _bare(text)
        return any(
            _bare(beginning) in bare
            for bit, beginnings in self._sought.beginnings.items()
            if bit & self._sought.unseen
            for beginning in beginnings
        )

    def _piece(
        self, text: str, readings: Readings, seen: Sequence[Standing], told: int, words: int
    ) -> Piece | None:
        """Return where the best piece of a text begins.

        The text is not cut into words for that, which takes longer than all else: the words looked for mostly
        begin like those typed, and the index knows about where. None where that finds nothing.
        """
        if told & ~self._sought.beginnings_known:
            return None
        bits = [
            bit
            for bit in self._sought.beginnings
            if bit & (told | self._sought.beginning_alone) or (bit & self._sought.unseen and not told)
        ]
        guess = windows.likely_place(seen, words) if told else None
        if guess is not None and (piece := self._near(text, guess, words, readings, bits)):
            return piece
        lowered = text.lower()
        if len(lowered) != len(text):
            return None
        found: list[Found] = []
        for bit in bits:
            some = self._first_hits(text, lowered, 0, readings, bit)
            if not some and bit & told:
                found = self._spelled_otherwise(text, readings, told)
                break
            found += some
        return Piece(windows.best(sorted(found), (WIDTH - LEAD) * SHORT)[0]) if found else None

    def _spelled_otherwise(self, text: str, readings: Readings, told: int) -> list[Found]:
        """Return all hits of words that may begin otherwise, where all terms told are among them."""
        if self._sought.sequences:
            return []
        found = [(at, end, bits & told) for (at, end), bits in readings.places(text) if bits & told]
        return found[:MANY] if told == reduce(or_, [bits for _, _, bits in found], 0) else []

    def _near(
        self, text: str, guess: Guess, words: int, readings: Readings, bits: Sequence[int]
    ) -> Piece | None:
        """Return where the best piece begins if it is about where it should be and has as many terms."""
        reach = (WIDTH - LEAD) * SHORT
        middle, drift = len(text) * guess.place // (words or 1), DRIFT
        if guess.hits < TRIED:
            drift += len(text) // 16
        start = max(0, middle - drift - (guess.terms > 1) * reach)
        part = text[start : middle + drift + reach]
        lowered = part.lower()
        found: list[Found] = []
        for bit in bits:
            found += self._first_hits(text, lowered, start, readings, bit)
        found.sort()
        first, terms = windows.best(found, reach)
        if terms >= guess.terms:
            complete = len(found) == guess.all_hits and not self._sought.unseen and not self._sought.sequences
            return Piece(first, found, complete)
        if self._sought.sequences:
            return None
        wanted = sum(bits)  # other spellings begin otherwise
        found = [(at, end, some & wanted) for (at, end), some in readings.places(part) if some & wanted]
        first, terms = windows.best(found, reach)
        return Piece(start + first) if terms >= guess.terms else None

    def _first_hits(self, text: str, lowered: str, start: int, readings: Readings, bit: int) -> list[Found]:
        """Return the first words of a term that begin as it may begin, in a part of a text, in lower case."""
        found = []
        for beginning in self._sought.beginnings[bit]:
            for match in islice(_beginning(beginning)(lowered, min(start, 1)), TRIED):
                at = start + match.start()
                word = _WORD.match(text, at)
                if word and readings[word[0]] & bit and self._goes_on(text, at, bit):
                    found.append((at, word.end(), bit))
        return found

    def _goes_on(self, text: str, start: int, bit: int) -> bool:
        """Say whether the whole phrase stands where its first word does; true for a word."""
        whole = self._sought.sequences.get(bit)
        return whole is None or whole.starts(_WORD.findall(text, start, start + whole.reach), 0)

    def _in_line(self, line: str, readings: Readings, wanted: int) -> tuple[tuple[tuple[int, int], ...], int]:
        """Return the hits of wanted terms in a line, and which terms these are."""
        if not any(wanted & bit for bit in self._sought.sequences):
            marks, told = [], 0
            for place, bits in readings.places(line):
                if bits & wanted:
                    marks.append(place)
                    told |= bits
            return tuple(marks), told
        may_be = readings.may_be
        pieces = PIECES.split(line)
        likely = [word if may_be[word[0]] else "" for word in pieces[1::2]]
        found = self._sought.found(likely, readings, wanted)
        return _ranges(pieces, found), reduce(or_, [bits for _, _, bits in found], 0)


def _ranges(pieces: list[str], found: Sequence[Found]) -> tuple[tuple[int, int], ...]:
    ends = list(accumulate(map(len, pieces))) if found else []
    return tuple([(ends[2 * first], ends[2 * last + 1]) for first, last, _ in found])


def _moved(text: str, line: str, found: Iterable[Found], by: int) -> tuple[tuple[int, int], ...]:
    """Return where hits of a text stand in a line that was cut out of it; nothing where that is not sure."""
    marks = [(at + by, end + by) for at, end, _ in found if at + by >= 0 and end + by <= len(line)]
    sure = all(line[at:end] == text[at - by : end - by] for at, end in marks)
    return tuple(marks) if sure else ()


def _bare(text: str) -> str:
    """Return a text without marks on letters, for a first look: words that differ may be one so."""
    lowered = text.lower()
    return lowered if lowered.isascii() else normalize("NFD", lowered).translate(_MARKS)


@lru_cache(256)
def _beginning(letters: str) -> Callable[..., Iterable[re.Match[str]]]:
    """Return what finds the words of a text in lower case that begin with some letters."""
    return re.compile(f"{re.escape(letters)}(?<!{_LETTER}{re.escape(letters)})").finditer


@lru_cache(256)
def _words_that_begin(letters: str) -> Callable[[str], list[str]]:
    return re.compile(f"{re.escape(letters)}(?<!{_LETTER}{re.escape(letters)}){_LETTER}*").findall
