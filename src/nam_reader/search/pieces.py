"""What a person types, cut into signs, words and filters: the first half of reading a query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from nam_reader.errors import NamReaderError
from nam_reader.search.filters import filter_name, problem
from nam_reader.search.tree import Field, Leaf, Phrase, Prefix, Word

NEARNESS = 10  # words between, for NEAR without a number
MAX_NEARNESS = 1_000

_QUOTES = '"“”„‟«»'
_CLOSING = {'"': '"', "“": "”", "”": "”", "„": "“”", "‟": "”", "«": "»", "»": "»«"}
_PIECE = re.compile(rf"\s+|[()]|\|+|[{_QUOTES}]|[^\s()|{_QUOTES}]+")
_FILTER = re.compile(r"([-*]*)([A-Za-z]+):(.*)", re.DOTALL)
_COMMA = re.compile(r"(?<=[^\W\d])[,;…—]+(?=\w)|(?<=\w)[,;…—]+(?=[^\W\d])")  # without a space: "wars,peace"
_OPERATOR = re.compile(r"(AND|OR|NOT)|NEAR(?:/(\d+))?", re.ASCII)
_OPEN_VALUES = frozenset({"title", "author", "tag", "source", "lang", "before", "after", "year"})


class Sign(Enum):
    """A bracket or an operator."""

    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()


@dataclass(frozen=True, slots=True)
class Nearness:
    """The operator between two words that stand near each other."""

    distance: int


@dataclass(frozen=True, slots=True)
class Within:
    """A filter's name before a bracket."""

    name: str


_SIGNS = {"(": Sign.OPEN, ")": Sign.CLOSE, "|": Sign.OR}

Token = Sign | Nearness | Within | Leaf


class NotUnderstoodError(NamReaderError):
    """The text is no query; the sentence, without its end, says why."""


def tokens(text: str, *, lenient: bool = False, whole: bool = False) -> Iterator[Token]:
    """Cut a text. ``lenient`` takes quotation marks for blanks, except those of a filter's value.

    ``whole``: words are not parted where a comma or a dash lacks its space.

    Raises NotUnderstoodError where a quotation mark is not closed, unless ``lenient``.
    """
    position = 0
    while match := _PIECE.match(text, position):
        piece, position = match[0], match.end()
        if piece.isspace() or (lenient and piece in _QUOTES):
            continue
        if piece in _QUOTES:
            phrase, position = _phrase(text, position, piece)
            if phrase:
                yield Phrase(phrase)
        elif piece[0] in _SIGNS:
            yield _SIGNS[piece[0]]
        elif (found := _FILTER.fullmatch(piece)) and (name := filter_name(found[2])):
            read, position = _filter(text, position, name, found[3], lenient)
            if read and found[1].startswith("-"):
                yield Sign.NOT
            yield from read
        else:
            for part in [piece] if whole else _parted(piece):
                yield from _word(part, text[position : position + 1])


def _parted(piece: str) -> list[str]:
    """Part a run of characters where a comma or a dash lacks its space; there an operator is a word."""
    parts = [piece] if piece[0] == "-" or ":" in piece else _COMMA.split(piece)
    return [part.lower() if len(parts) > 1 and _OPERATOR.fullmatch(part) else part for part in parts]


def _word(piece: str, after: str) -> Iterator[Token]:
    """Read a run of characters: an operator, or a word with its minus before and its star behind."""
    if found := _OPERATOR.fullmatch(piece):
        yield Sign[found[1]] if found[1] else Nearness(min(int(found[2] or NEARNESS), MAX_NEARNESS))
        return
    word = piece.lstrip("-*").rstrip("*")
    touches = bool(word or (after and (after == "(" or after in _QUOTES)))
    if piece[0] == "-" and touches:
        yield Sign.NOT
    if _OPERATOR.fullmatch(word):  # "-AND": here it is a word
        word = word.lower()
    if word:
        yield Prefix(word) if piece[-1] == "*" else Word(word)


def _filter(text: str, position: int, name: str, value: str, lenient: bool) -> tuple[list[Token], int]:
    """Read a filter's value, which may be a phrase or stand in brackets; return it and where it ends.

    After white space only what is certainly a value is taken for one: "The point is: …" has no filter.
    """
    if value:
        return [Field(name, value)], position
    found = _PIECE.match(text, position)
    blank = bool(found and found[0].isspace())
    if found and blank:
        found = _PIECE.match(text, found.end()) if name in _OPEN_VALUES else found
    if not found:
        return [], position
    if found[0] in _QUOTES:
        value, end = _value(text, found.end(), found[0])
        return [Field(name, value, quoted=True)] if value else [], end
    if found[0] == "(" and not lenient:
        return [Within(name)], found.start()
    field = Field(name, found[0])
    if blank and _is_value(found[0]) and not problem(field):
        return [field], found.end()
    followed = blank and text[position:].strip()
    return [Word(name)] if followed else [], position


def _is_value(piece: str) -> bool:
    another = _FILTER.fullmatch(piece)
    return not (
        piece.isspace()
        or piece[0] in "()|-"
        or _OPERATOR.fullmatch(piece)
        or (another and filter_name(another[2]))
    )


def _value(text: str, start: int, opening: str) -> tuple[str, int]:
    """Read a filter's value whose opening mark was just passed; without a closing one it is all the rest."""
    ends = [end for mark in _CLOSING[opening] if (end := text.find(mark, start)) >= 0]
    end = min(ends, default=len(text))
    return " ".join(text[start:end].split()), end + 1 if ends else end


def _phrase(text: str, start: int, opening: str) -> tuple[str, int]:
    """Read a phrase whose opening mark was just passed; return its words and where it ends."""
    for closing in (_CLOSING[opening], _QUOTES):
        ends = [end for mark in closing if (end := text.find(mark, start)) >= 0]
        if ends:
            words = re.sub(rf"[\s{_QUOTES}]+", " ", text[start : min(ends)]).strip()
            return words, min(ends) + 1
    raise NotUnderstoodError("A quotation mark is not closed")
