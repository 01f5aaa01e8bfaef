"""What a search looks for in texts: its terms as bits, with the words, keys and beginnings of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.search.readings import Readings
from nam_reader.search.sequences import WordSequence

if TYPE_CHECKING:
    from nam_reader.search.terms import Term
    from nam_reader.search.windows import Found


class Sought:
    """The terms of a search; the first is bit 1, the second bit 2. Keeps what is learned of words."""

    def __init__(
        self, terms: Sequence[Term], column: str = "", unseen: Collection[int] = frozenset()
    ) -> None:
        """Take the terms that may stand in a column: "title", "author", or "" for the text.

        ``unseen`` are the numbers of terms whose places the index was not asked for.
        """
        self.words: dict[str, int] = {}
        self.keys: dict[str, int] = {}
        self.prefixes: dict[str, int] = {}
        self.sequences: dict[int, WordSequence] = {}
        for number, term in enumerate(terms):
            if term.words and term.column in ("", column):
                self._take(term, 1 << number)
        self.all = 0
        for bits in (*self.words.values(), *self.keys.values(), *self.prefixes.values(), *self.sequences):
            self.all |= bits
        self.unseen = 0
        for number, term in enumerate(terms):
            if term.kind == "prefix" or number in unseen:
                self.unseen |= (1 << number) & self.all
        self.beginnings: dict[int, tuple[str, ...]] = {}
        for number, term in enumerate(terms):
            if (len(term.words) == 1 or term.kind == "phrase") and (1 << number) & self.all:
                self.beginnings[1 << number] = _beginnings(term)
        self.beginning_alone = sum(
            1 << number for number, term in enumerate(terms) if term.kind == "prefix" and len(term.words) == 1
        )
        self.beginnings_known = sum(bit for bit, beginnings in self.beginnings.items() if beginnings)
        self.letters = {word[0] for term in terms for word in term.words}
        self.letters |= {key[1] for key in self.keys if key[1:]}
        self._by_language: dict[tuple[str, bool], Readings] = {}

    def _take(self, term: Term, bit: int) -> None:
        for key in term.keys:
            self.keys[key] = self.keys.get(key, 0) | bit
        if term.kind == "prefix" and len(term.words) == 1:
            self.prefixes[term.words[0]] = self.prefixes.get(term.words[0], 0) | bit
            return
        if len(term.words) > 1 and term.kind != "near":
            self.sequences[bit] = WordSequence(term.words, prefix=term.kind == "prefix")
            self.words[term.words[0]] = self.words.get(term.words[0], 0) | bit
            return
        for word in term.words:
            self.words[word] = self.words.get(word, 0) | bit

    def readings(self, language: str, *, names: bool = True) -> Readings:
        """Return what the words of texts of a language are to the terms."""
        known = self._by_language.get((language, names))
        if known is None:
            known = Readings(language, self.words, self.keys, self.prefixes, self.letters, names=names)
            self._by_language[language, names] = known
        return known

    def found(self, words: Sequence[str], readings: Readings, wanted: int) -> list[Found]:
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
            for whole, sequence in self.sequences.items():
                if bit & whole:
                    if sequence.starts(words, at):
                        length = max(length, len(sequence))
                    else:
                        bit &= ~whole
            if bit:
                upto = at + length - 1
                found.append((at, upto, bit))
        return found


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
