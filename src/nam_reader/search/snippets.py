"""Where a search's words stand in a text, and the piece of it that shows most of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, chain, islice, takewhile
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from nam_reader.lexicon.forms import families
from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.names import name_keys
from nam_reader.lexicon.tokens import APOSTROPHES, WORD, fold_word
from nam_reader.model import Snippet

if TYPE_CHECKING:
    from nam_reader.search.places import Place
    from nam_reader.search.terms import Term

OPEN, CLOSE = "\x02", "\x03"  # control characters, which no title and no reading text has
WINDOW = 32  # words of a snippet
LEAD = 6  # words before the first hit, where there are more
SHORT, LONG = 7, 13  # characters of a word and what follows it: on average, and of longer ones
TRIED = 16  # words of one beginning that are looked at
MANY = 1_000  # hits that are compared
_MEMORY = 50_000
_Found: TypeAlias = tuple[int, int, int]  # number of the first word, of the last, terms as bits

_MARKS = {**str.maketrans("łøđı", "lodi"), **dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x2BC, 0x2019, 0x27])}
_MARK = re.compile(f"([{OPEN}{CLOSE}])")
_PIECES = re.compile(f"({WORD})")
_FIRST = re.compile(WORD)
_LETTER = r"[^\W_]"
_INSIDE = "\u00ad\u0300-\u036f\u200c\u200d\u2060\ufeff"  # what may stand inside a word


_name_keys = lru_cache(8_000)(name_keys)  # texts that are found together have many names in common


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
        self,
        language: str,
        by_word: dict[str, int],
        by_key: dict[str, int],
        by_prefix: dict[str, int],
        letters: Collection[str],
        *,
        names: bool,
    ) -> None:
        self._language = language
        self._words = by_word
        self._keys = by_key
        self._prefixes = by_prefix
        self._names = names and any(key[:1] == NAME_MARK for key in by_key)
        self.may_be = _Beginnings(letters, names=self._names)
        self._heads = _heads("".join(sorted(letters)), self._names)

    def words(self, line: str) -> Iterator[tuple[tuple[int, int], int]]:
        """Yield the words of a line that are worth a look: where each stands, and the terms it can be of."""
        for head in self._heads(line):
            start = head.start()
            word = _FIRST.match(line, start)
            if word and not _goes_on(line, start):
                yield word.span(), self[word[0]]

    def __missing__(self, word: str) -> int:
        folded = fold_word(word) if word else ""
        bits = self._words.get(folded, 0)
        if self._keys:
            for key in families(folded, self._language):
                bits |= self._keys.get(key, 0)
            if self._names and not bits and word[:1].isupper():
                for key in _name_keys(word):
                    bits |= self._keys.get(NAME_MARK + key, 0)
        for prefix, bit in self._prefixes.items():
            if folded.startswith(prefix):
                bits |= bit
        if len(self) >= _MEMORY:
            self.clear()
        self[word] = bits
        return bits


@lru_cache(256)
def _heads(letters: str, names: bool) -> Callable[[str], Iterable[re.Match[str]]]:
    """Return what finds the first letters of words that begin with some folded letters, or any capital."""
    like = _letters_like()
    capitals = like[""] if names else ""
    some = re.escape("".join(dict.fromkeys(capitals + "".join([like.get(each, each) for each in letters]))))
    return re.compile(f"[{some}](?<![^\\W_{_INSIDE}].)" if some else "(?!)").finditer


@cache
def _letters_like() -> dict[str, str]:
    """Return for each folded letter all letters that are folded to it; for "", all capitals."""
    like: dict[str, str] = {}
    for letter in filter(
        str.isalpha, map(chr, chain(range(0x250), range(0x400, 0x530), range(0x1E00, 0x1F00)))
    ):
        for folded in (fold_word(letter)[:1], *([""] if letter.isupper() else [])):
            like[folded] = like.get(folded, "") + letter
    return like


def _goes_on(line: str, at: int) -> bool:
    """Say whether the letter at a place goes on a Cyrillic word that has an apostrophe in it."""
    return at > 1 and line[at - 1] in APOSTROPHES and line[at] >= "\u0400" and line[at - 2] >= "\u0400"


class _Beginnings(dict[str, bool]):
    """The first letter of a word as it stands in a text → whether the word is worth a look."""

    def __init__(self, letters: Iterable[str], *, names: bool) -> None:
        self._letters = frozenset(letters)
        self._names = names  # which may begin with any capital

    def __missing__(self, letter: str) -> bool:
        found = (self._names and letter.isupper()) or fold_word(letter)[:1] in self._letters
        self[letter] = found
        return found


class _Sequence:
    """Words that count only where they stand together in this order; the last may be a beginning."""

    def __init__(self, words: Sequence[str], *, prefix: bool) -> None:
        self._words = list(words)
        self._prefix = prefix
        self.reach = 2 * sum(map(len, words)) + LONG * len(words)  # characters that it may take

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

    def __init__(
        self, terms: Sequence[Term], column: str = "", unseen: Collection[int] = frozenset()
    ) -> None:
        """Look for the terms that may stand in a column: "title", "author", or "" for the text.

        ``unseen`` are the numbers of terms whose places the index was not asked for.
        """
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
        self._unseen = 0
        for number, term in enumerate(terms):
            if term.kind == "prefix" or number in unseen:
                self._unseen |= (1 << number) & self._all
        self._beginnings: dict[int, tuple[str, ...]] = {}
        for number, term in enumerate(terms):
            if (len(term.words) == 1 or term.kind == "phrase") and (1 << number) & self._all:
                self._beginnings[1 << number] = _beginnings(term)
        self._that_begin = {
            each: re.compile(f"{re.escape(each)}(?<!{_LETTER}{re.escape(each)})")
            for some in self._beginnings.values()
            for each in some
        }
        self._beginning_alone = sum(
            1 << number for number, term in enumerate(terms) if term.kind == "prefix" and len(term.words) == 1
        )
        self._beginnings_known = sum(bit for bit, beginnings in self._beginnings.items() if beginnings)
        self._letters = {word[0] for term in terms for word in term.words}
        self._letters |= {key[1] for key in self._keys if key[1:]}
        self._by_language: dict[tuple[str, bool], _Hits] = {}

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

    def _hits(self, language: str, *, names: bool = True) -> _Hits:
        known = self._by_language.get((language, names))
        if known is None:
            known = _Hits(language, self._words, self._keys, self._prefixes, self._letters, names=names)
            self._by_language[language, names] = known
        return known

    def _found(self, words: Sequence[str], hits: _Hits, wanted: int) -> list[_Found]:
        """Return the hits of wanted terms: number of the first word, of the last, and the terms it is of."""
        bits = [hits[word] & wanted for word in words]
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
        found = self._found(pieces[1::2], self._hits(language), self._all)
        ends = list(accumulate(map(len, pieces))) if found else []
        return tuple([(ends[2 * first], ends[2 * last + 1]) for first, last, _ in found])

    def title(self, title: str, language: str, seen: Sequence[Place]) -> Snippet:
        """Return a title with its hits, which the index has seen."""
        if not seen and not self._may_have_unseen(title):
            return Snippet(" ".join(title.split()))
        pieces = _PIECES.split(title)
        count = len(pieces) // 2
        found, behind = self._seen(count, seen)
        if not found and not behind:
            return Snippet(" ".join(title.split()))
        return self._shown(pieces, self._with_others(pieces, language, found, behind, 0, count), 0, count)

    def snippet(self, text: str, language: str, seen: Sequence[Place], *, names: bool = True) -> Snippet:
        """Return the piece of a text that shows most of the terms, or its beginning where there is none.

        ``seen`` is where the index knows them to stand; ``names``, whether any may be another spelling.
        """
        if not seen and not self._may_have_unseen(text):
            return self._beginning(text)
        quick = self._quick(text, self._hits(language, names=names), seen)
        if quick is not None:
            return quick
        pieces = _PIECES.split(text)
        count = len(pieces) // 2
        found, behind = self._seen(count, seen)
        if behind and not found:
            found = self._with_others(pieces, language, found, behind, 0, count)
        first = _best(sorted(found.values())[:MANY]) if found else 0
        start = max(0, first - LEAD)
        if start + WINDOW > count:
            start = max(0, count - WINDOW)
        start = 0 if start <= LEAD // 2 else start
        end = min(start + WINDOW, count)
        if behind:
            found = self._with_others(pieces, language, found, behind, start, end)
        return self._shown(pieces, found, start, end)

    def number_unseen(self, text: str, language: str) -> int:
        """Return how often terms stand in a text that the index was not asked for; phrases are left out."""
        number = 0
        lowered = text.lower() if self._unseen else ""
        for bit, beginnings in self._beginnings.items():
            if bit & self._unseen:
                hits = self._hits(language)
                for beginning in beginnings:
                    like = re.findall(
                        f"{re.escape(beginning)}(?<!{_LETTER}{re.escape(beginning)}){_LETTER}*", lowered
                    )
                    number += sum([1 for word in like if hits[word] & bit])
        return number

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

    @staticmethod
    def _beginning(text: str) -> Snippet:
        words = text[: WINDOW * LONG].split()
        whole = len(text) <= WINDOW * LONG and len(words) <= WINDOW
        return Snippet(" ".join(words[:WINDOW]) + ("" if whole else "…"))

    def _quick(self, text: str, hits: _Hits, seen: Sequence[Place]) -> Snippet | None:
        """Return a snippet without cutting the whole text into words, which takes longer than all else.

        The words looked for mostly begin like those typed, and can so be found; None where one cannot.
        """
        told = 0
        for _, _, term in seen:
            told |= 1 << term
        lowered = text.lower()
        if len(lowered) != len(text) or told & ~self._beginnings_known:
            return None
        found: list[_Found] = []
        for bit in self._beginnings:
            if bit & (told | self._beginning_alone) or (bit & self._unseen and not told):
                some = self._first_hits(text, lowered, hits, bit)
                if not some and bit & told:
                    return None
                found += some
        if not found:
            return None
        found.sort()
        return self._around(text, _best(found, (WINDOW - LEAD) * SHORT), hits, told | self._unseen)

    def _around(self, text: str, first: int, hits: _Hits, wanted: int) -> Snippet:
        """Return the piece of a text around a hit, which begins there, with all hits in it."""
        for _ in range(LONG):  # back to where what is printed in one piece begins
            if not first or text[first - 1].isspace():
                break
            first -= 1
        end = first + WINDOW * LONG
        after = text[first:end].split()
        if end < len(text) and len(after) > 1:
            del after[-1]  # which may be part of a word
        lead = max(LEAD, WINDOW - len(after))
        begin = max(0, first - lead * LONG)
        before = text[begin:first].split()
        if begin and len(before) > 1:
            del before[0]
        cut = begin > 0 or len(before) > lead
        words = (before[-lead:] + after)[:WINDOW]
        whole = end >= len(text) and len(words) == len(before[-lead:]) + len(after)
        line = " ".join(words)
        line = f"{'…' if cut else ''}{line}{'' if whole else '…'}"
        return Snippet(line, self._in_line(line, hits, wanted))

    def _in_line(self, line: str, hits: _Hits, wanted: int) -> tuple[tuple[int, int], ...]:
        if not any(wanted & bit for bit in self._sequences):
            return tuple([place for place, bits in hits.words(line) if bits & wanted])
        may_be = hits.may_be
        pieces = _PIECES.split(line)
        likely = [word if may_be[word[0]] else "" for word in pieces[1::2]]
        found = self._found(likely, hits, wanted)
        ends = list(accumulate(map(len, pieces))) if found else []
        return tuple([(ends[2 * first], ends[2 * last + 1]) for first, last, _ in found])

    def _first_hits(self, text: str, lowered: str, hits: _Hits, bit: int) -> list[_Found]:
        """Return the first words of a term that begin as it may begin, by their places in the text."""
        found = []
        for beginning in self._beginnings[bit]:
            for match in islice(self._that_begin[beginning].finditer(lowered), TRIED):
                word = _FIRST.match(text, match.start())
                if word and hits[word[0]] & bit and self._goes_on(text, word.start(), bit):
                    found.append((word.start(), word.end(), bit))
        return found

    def _goes_on(self, text: str, start: int, bit: int) -> bool:
        """Say whether the whole phrase stands where its first word does; true for a word."""
        whole = self._sequences.get(bit)
        return whole is None or whole.starts(_FIRST.findall(text, start, start + whole.reach), 0)

    def _seen(self, count: int, seen: Sequence[Place]) -> tuple[dict[int, _Found], int]:
        """Turn tokens of the index into words of the text: words come first in it, then the key of each.

        Behind these stand further keys of a few words, which do not say of which; and the index was not asked
        for beginnings of words: the second answer is the terms whose words must be looked for.
        """
        hits: dict[int, _Found] = {}
        behind = self._unseen
        for at, length, term in seen:
            if at < 2 * count:
                first = at if at < count else at - count
                hits[first] = (first, min(first + length, count) - 1, 1 << term)
            else:
                behind |= 1 << term
        return hits, behind

    def _with_others(
        self, pieces: list[str], language: str, found: dict[int, _Found], behind: int, start: int, end: int
    ) -> dict[int, _Found]:
        """Add hits that the index did not tell the place of, from some of the words."""
        hits = self._hits(language)
        may_be = hits.may_be
        likely = [word if may_be[word[0]] else "" for word in pieces[2 * start + 1 : 2 * end : 2]]
        others = {
            first + start: (first + start, last + start, bits)
            for first, last, bits in self._found(likely, hits, behind)
        }
        return others | found

    @staticmethod
    def _shown(pieces: list[str], found: dict[int, _Found], start: int, end: int) -> Snippet:
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


def _bare(text: str) -> str:
    """Return a text without marks on letters, for a first look: words that differ may be one so."""
    lowered = text.lower()
    return lowered if lowered.isascii() else normalize("NFD", lowered).translate(_MARKS)


def _are_one(letters: tuple[str, ...]) -> bool:
    return len(set(letters)) == 1


def _beginnings(term: Term) -> tuple[str, ...]:
    """Return how a word's forms begin: as far as it and its families agree, or else like one of them."""
    word = term.words[0]
    families = [key[1:] for key in term.keys if key[:1] != NAME_MARK]
    beginning = "".join(letters[0] for letters in takewhile(_are_one, zip(word, *families, strict=False)))
    if len(beginning) > 1 or beginning == word:
        return (beginning,)
    return tuple(dict.fromkeys(each for each in (word, *families) if len(each) > 1))


def _best(found: list[_Found], length: int = WINDOW - LEAD) -> int:
    """Return where the window of a length begins that has most of the terms."""
    best, at = (0, 0), 0
    for number, (first, _, _) in enumerate(found):
        bits, hits = 0, 0
        for _, last, bit in islice(found, number, number + WINDOW):
            if last - first >= length:
                break
            bits |= bit
            hits += 1
        if (rank := (bits.bit_count(), hits)) > best:
            best, at = rank, first
    return at
