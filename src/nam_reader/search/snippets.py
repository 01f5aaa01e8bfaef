"""Where a search's words stand in a text, and the piece of it that shows most of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache, reduce
from itertools import accumulate, islice, takewhile
from operator import or_
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.tokens import WORD
from nam_reader.model import Snippet
from nam_reader.search import windows
from nam_reader.search.marked import CLOSE, OPEN, one_line
from nam_reader.search.readings import Readings
from nam_reader.search.sequences import WordSequence
from nam_reader.search.windows import LEAD, SHORT, TRIED, WIDTH, Found, Guess

if TYPE_CHECKING:
    from nam_reader.search.places import Shape, Standing
    from nam_reader.search.terms import Term

MANY = 1_000  # hits that are compared
SHOWN = 60  # places of a term that are looked at one by one
DRIFT = 60  # characters by which a place may be elsewhere than it is guessed, beside a sixteenth of the text

_MARKS = {**str.maketrans("łøđı", "lodi"), **dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x2BC, 0x2019, 0x27])}
_PIECES = re.compile(f"({WORD})")
_WORD = re.compile(WORD)
_LETTER = r"[^\W_]"


class Piece(NamedTuple):
    """Where the best piece of a text begins."""

    first: int
    found: Sequence[Found] = ()  # hits, in order
    complete: bool = False  # whether these are all that the text has


class Marker:
    """Finds the terms of one search in texts; keeps what it has learned of their words."""

    def __init__(
        self, terms: Sequence[Term], column: str = "", unseen: Collection[int] = frozenset()
    ) -> None:
        """Look for the terms that may stand in a column: "title", "author", or "" for the text.

        ``unseen`` are the numbers of terms whose places the index was not asked for.
        """
        self._words: dict[str, int] = {}
        self._keys: dict[str, int] = {}
        self._prefixes: dict[str, int] = {}
        self._sequences: dict[int, WordSequence] = {}
        for number, term in enumerate(terms):
            if term.words and term.column in ("", column):
                self._take(term, 1 << number)
        self._all = 0
        for bits in (*self._words.values(), *self._keys.values(), *self._prefixes.values(), *self._sequences):
            self._all |= bits
        self._unseen = 0
        for number, term in enumerate(terms):
            if term.kind == "prefix" or number in unseen:
                self._unseen |= (1 << number) & self._all
        self._beginnings: dict[int, tuple[str, ...]] = {}
        for number, term in enumerate(terms):
            if (len(term.words) == 1 or term.kind == "phrase") and (1 << number) & self._all:
                self._beginnings[1 << number] = _beginnings(term)
        self._beginning_alone = sum(
            1 << number for number, term in enumerate(terms) if term.kind == "prefix" and len(term.words) == 1
        )
        self._beginnings_known = sum(bit for bit, beginnings in self._beginnings.items() if beginnings)
        self._letters = {word[0] for term in terms for word in term.words}
        self._letters |= {key[1] for key in self._keys if key[1:]}
        self._by_language: dict[tuple[str, bool], Readings] = {}

    def _take(self, term: Term, bit: int) -> None:
        for key in term.keys:
            self._keys[key] = self._keys.get(key, 0) | bit
        if term.kind == "prefix" and len(term.words) == 1:
            self._prefixes[term.words[0]] = self._prefixes.get(term.words[0], 0) | bit
            return
        if len(term.words) > 1 and term.kind != "near":
            self._sequences[bit] = WordSequence(term.words, prefix=term.kind == "prefix")
            self._words[term.words[0]] = self._words.get(term.words[0], 0) | bit
            return
        for word in term.words:
            self._words[word] = self._words.get(word, 0) | bit

    def _readings(self, language: str, *, names: bool = True) -> Readings:
        known = self._by_language.get((language, names))
        if known is None:
            known = Readings(language, self._words, self._keys, self._prefixes, self._letters, names=names)
            self._by_language[language, names] = known
        return known

    # --- whole texts ----------------------------------------------------------------------------------

    def marks(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """Return every hit in a text, as code-point ranges in order."""
        if not self._all:
            return ()
        pieces = _PIECES.split(text)
        found = self._found(pieces[1::2], self._readings(language), self._all)
        return _ranges(pieces, found)

    def number_unseen(self, text: str, language: str) -> int:
        """Return how often terms stand in a text that the index was not asked for; phrases are left out."""
        if not self._unseen:
            return 0
        number = 0
        lowered = text.lower()
        readings = self._readings(language)
        for bit, beginnings in self._beginnings.items():
            if bit & self._unseen:
                for beginning in beginnings:
                    like = _words_that_begin(beginning)(lowered)
                    number += sum([1 for word in like if readings[word] & bit])
        return number

    def _found(self, words: Sequence[str], readings: Readings, wanted: int) -> list[Found]:
        """Return the hits of wanted terms: number of the first word, of the last, and the terms it is of."""
        bits = [readings[word] & wanted for word in words]
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
        marks, bits = self._in_line(line, self._readings(language), told | self._unseen)
        if len(marks) < sum(known.values()) or told & ~bits:  # words that do not begin like those asked for
            pieces = _PIECES.split(title)
            count = len(pieces) // 2
            found, behind = self._seen(count, [(shape, places) for shape, places, _, _ in seen])
            return self._shown(pieces, self._with_others(pieces, language, found, behind, 0, count), 0, count)
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
        readings = self._readings(language, names=names)
        piece = self._piece(text, readings, seen, told, words or len(text.split()))
        if piece is None:
            return self._looked_up(text, language, [(shape, places) for shape, _, places, _ in seen])
        line, at = windows.around(text, piece.first)
        marks = _moved(text, line, piece.found, at - piece.first) if piece.complete else ()
        return Snippet(line, marks or self._in_line(line, readings, told | self._unseen)[0])

    def _may_have_unseen(self, text: str) -> bool:
        """Say whether a term may be there that the index was not asked for."""
        if self._unseen & ~self._beginning_alone:
            return True
        if not self._unseen:
            return False
        bare = _bare(text)
        return any(
            _bare(beginning) in bare
            for bit, beginnings in self._beginnings.items()
            if bit & self._unseen
            for beginning in beginnings
        )

    def _piece(
        self, text: str, readings: Readings, seen: Sequence[Standing], told: int, words: int
    ) -> Piece | None:
        """Return where the best piece of a text begins.

        The text is not cut into words for that, which takes longer than all else: the words looked for mostly
        begin like those typed, and the index knows about where. None where that finds nothing.
        """
        if told & ~self._beginnings_known:
            return None
        bits = [
            bit
            for bit in self._beginnings
            if bit & (told | self._beginning_alone) or (bit & self._unseen and not told)
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
        if self._sequences:
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
            complete = len(found) == guess.all_hits and not self._unseen and not self._sequences
            return Piece(first, found, complete)
        if self._sequences:
            return None
        wanted = sum(bits)  # other spellings begin otherwise
        found = [(at, end, some & wanted) for (at, end), some in readings.places(part) if some & wanted]
        first, terms = windows.best(found, reach)
        return Piece(start + first) if terms >= guess.terms else None

    def _first_hits(self, text: str, lowered: str, start: int, readings: Readings, bit: int) -> list[Found]:
        """Return the first words of a term that begin as it may begin, in a part of a text, in lower case."""
        found = []
        for beginning in self._beginnings[bit]:
            for match in islice(_beginning(beginning)(lowered, min(start, 1)), TRIED):
                at = start + match.start()
                word = _WORD.match(text, at)
                if word and readings[word[0]] & bit and self._goes_on(text, at, bit):
                    found.append((at, word.end(), bit))
        return found

    def _goes_on(self, text: str, start: int, bit: int) -> bool:
        """Say whether the whole phrase stands where its first word does; true for a word."""
        whole = self._sequences.get(bit)
        return whole is None or whole.starts(_WORD.findall(text, start, start + whole.reach), 0)

    def _in_line(self, line: str, readings: Readings, wanted: int) -> tuple[tuple[tuple[int, int], ...], int]:
        """Return the hits of wanted terms in a line, and which terms these are."""
        if not any(wanted & bit for bit in self._sequences):
            marks, told = [], 0
            for place, bits in readings.places(line):
                if bits & wanted:
                    marks.append(place)
                    told |= bits
            return tuple(marks), told
        may_be = readings.may_be
        pieces = _PIECES.split(line)
        likely = [word if may_be[word[0]] else "" for word in pieces[1::2]]
        found = self._found(likely, readings, wanted)
        return _ranges(pieces, found), reduce(or_, [bits for _, _, bits in found], 0)

    # --- by the places of the index, where words begin otherwise ---------------------------------------

    def _looked_up(self, text: str, language: str, seen: Sequence[tuple[Shape, list[int]]]) -> Snippet:
        pieces = _PIECES.split(text)
        count = len(pieces) // 2
        found, behind = self._seen(count, seen)
        if behind and not found:
            found = self._with_others(pieces, language, found, behind, 0, count)
        first = windows.best(sorted(found.values())[:MANY])[0] if found else 0
        start = max(0, first - LEAD)
        if start + WIDTH > count:
            start = max(0, count - WIDTH)
        start = 0 if start <= LEAD // 2 else start
        end = min(start + WIDTH, count)
        if behind:
            found = self._with_others(pieces, language, found, behind, start, end)
        return self._shown(pieces, found, start, end)

    def _seen(self, count: int, seen: Iterable[tuple[Shape, list[int]]]) -> tuple[dict[int, Found], int]:
        """Turn tokens of the index into words of the text: words come first in it, then the key of each.

        Behind these stand further keys of a few words, which do not say of which; and the index was not asked
        for beginnings of words: the second answer is the terms whose words must be looked for.
        """
        hits: dict[int, Found] = {}
        behind = self._unseen
        for shape, places in seen:
            for at in places[:SHOWN]:
                if at < 2 * count:
                    first = at if at < count else at - count
                    hits[first] = (first, min(first + shape.length, count) - 1, 1 << shape.term)
                else:
                    behind |= 1 << shape.term
        return hits, behind

    def _with_others(
        self, pieces: list[str], language: str, found: dict[int, Found], behind: int, start: int, end: int
    ) -> dict[int, Found]:
        """Add hits that the index did not tell the place of, from some of the words."""
        readings = self._readings(language)
        may_be = readings.may_be
        likely = [word if may_be[word[0]] else "" for word in pieces[2 * start + 1 : 2 * end : 2]]
        others = {
            first + start: (first + start, last + start, bits)
            for first, last, bits in self._found(likely, readings, behind)
        }
        return others | found

    @staticmethod
    def _shown(pieces: list[str], found: dict[int, Found], start: int, end: int) -> Snippet:
        opened = {first for first, last, _ in found.values() if start <= first and last < end}
        closed = {last for first, last, _ in found.values() if start <= first and last < end}
        out = ["…" if start else pieces[0]]
        for at in range(start, end):
            if at in opened:
                out.append(OPEN)
            out.append(pieces[2 * at + 1])
            if at in closed:
                out.append(CLOSE)
            out.append(pieces[2 * at + 2] if at + 1 < end else "")
        if end < len(pieces) // 2:
            out.append("…")
        elif len(pieces) > 1:
            out.append(pieces[-1])
        return one_line("".join(out))


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


def _are_one(letters: tuple[str, ...]) -> bool:
    return len(set(letters)) == 1


@lru_cache(256)
def _beginning(letters: str) -> Callable[..., Iterable[re.Match[str]]]:
    """Return what finds the words of a text in lower case that begin with some letters."""
    return re.compile(f"{re.escape(letters)}(?<!{_LETTER}{re.escape(letters)})").finditer


@lru_cache(256)
def _words_that_begin(letters: str) -> Callable[[str], list[str]]:
    return re.compile(f"{re.escape(letters)}(?<!{_LETTER}{re.escape(letters)}){_LETTER}*").findall


def _beginnings(term: Term) -> tuple[str, ...]:
    """Return how a word's forms begin: as far as it and its families agree, or else like one of them."""
    word = term.words[0]
    families = [key[1:] for key in term.keys if key[:1] != NAME_MARK]
    beginning = "".join(letters[0] for letters in takewhile(_are_one, zip(word, *families, strict=False)))
    if len(beginning) > 1 or beginning == word:
        return (beginning,)
    return tuple(dict.fromkeys(each for each in (word, *families) if len(each) > 1))
