"""The query language: what a person types, read as a tree. Nothing that can be typed is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from nam_reader.search.tree import (
    And,
    Leaf,
    Not,
    Or,
    Phrase,
    Prefix,
    Tree,
    Word,
    all_of,
    any_of,
    negated,
    to_text,
)

__all__ = ["And", "Not", "Or", "Parsed", "Phrase", "Prefix", "Tree", "Word", "parse", "to_text"]

MAX_CHARACTERS = 4_000
MAX_TERMS = 64
MAX_DEPTH = 12  # of brackets; FTS5's own parser gives up at some thirty

_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")  # no database takes them, no text has them
_QUOTES = '"“”„‟«»'
_CLOSING = {'"': '"', "“": "”", "”": "”", "„": "“”", "‟": "”", "«": "»", "»": "«»"}
_PIECE = re.compile(rf"\s+|[()]|\|+|[{_QUOTES}]|[^\s()|{_QUOTES}]+")
_PLAIN = re.compile(rf"[^\s()|{_QUOTES}]+")
_OPERATORS = frozenset({"AND", "OR", "NOT"})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was understood; ``tree`` is None where there is nothing to look for."""

    tree: Tree | None
    hint: str = ""  # a line for the person, where it was not understood as it was typed


class _Sign(Enum):
    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()


class _NotUnderstoodError(Exception):
    """The text is no query; the message says why."""


def parse(text: str) -> Parsed:
    """Read a query; what cannot be read as one is taken as plain words, and ``hint`` says why."""
    clean = _UNFIT.sub(" ", text)
    if len(clean) > MAX_CHARACTERS:
        return _too_long(clean[:MAX_CHARACTERS])
    try:
        tokens = list(_tokens(clean))
        if sum(not isinstance(token, _Sign) for token in tokens) > MAX_TERMS:
            return _too_long(clean)
        return Parsed(_Parser(tokens).whole())
    except _NotUnderstoodError as reason:
        tree = _plain(clean)
        return Parsed(tree, f"{reason}: searched as plain words." if tree else "")


def _too_long(text: str) -> Parsed:
    return Parsed(_plain(text), f"This is very long: only its first {MAX_TERMS} words were looked for.")


def _plain(text: str) -> Tree | None:
    """Take a text as words that must all be there; operators are words only where there is nothing else."""
    words = [word for word in map(_bare, _PLAIN.findall(text)) if word]
    real = [word for word in words if word not in _OPERATORS] or [word.lower() for word in words]
    return all_of(Word(word) for word in list(dict.fromkeys(real))[:MAX_TERMS])


def _bare(word: str) -> str:
    return word.lstrip("-*").rstrip("*")


# --- characters to tokens ---------------------------------------------------------------------------------


def _tokens(text: str) -> Iterator[_Sign | Leaf]:
    position = 0
    while match := _PIECE.match(text, position):
        piece, position = match[0], match.end()
        if piece in _QUOTES:
            phrase, position = _phrase(text, position, piece)
            if phrase:
                yield Phrase(phrase)
        elif piece == "(":
            yield _Sign.OPEN
        elif piece == ")":
            yield _Sign.CLOSE
        elif piece[0] == "|":
            yield _Sign.OR
        elif not piece.isspace():
            yield from _word(piece, text[position : position + 1])


def _word(piece: str, after: str) -> Iterator[_Sign | Leaf]:
    """Read a run of characters: an operator, or a word with its minus before and its star behind."""
    if piece in _OPERATORS:
        yield _Sign[piece]
        return
    word = _bare(piece)
    touches = bool(word or (after and (after == "(" or after in _QUOTES)))
    if piece[0] == "-" and touches:
        yield _Sign.NOT
    if word in _OPERATORS:  # "-AND": here it is a word
        word = word.lower()
    if word:
        yield Prefix(word) if piece[-1] == "*" else Word(word)


def _phrase(text: str, start: int, opening: str) -> tuple[str, int]:
    """Read a phrase whose opening mark was just passed; return its words and where it ends."""
    for closing in (_CLOSING[opening], _QUOTES):
        ends = [end for mark in closing if (end := text.find(mark, start)) >= 0]
        if ends:
            words = re.sub(rf"[\s{_QUOTES}]+", " ", text[start : min(ends)]).strip()
            return words, min(ends) + 1
    raise _NotUnderstoodError("A quotation mark is not closed")


# --- tokens to a tree -------------------------------------------------------------------------------------


class _Parser:
    """Reads tokens: any = all (OR all)*; all = one (AND? one)*; one = NOT one, or ( any ), or a leaf."""

    def __init__(self, tokens: list[_Sign | Leaf]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Tree | None:
        tree = self._any()
        if self._next() is _Sign.CLOSE:
            raise _NotUnderstoodError("A bracket is closed that was not opened")
        return tree

    def _next(self) -> _Sign | Leaf | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _any(self) -> Tree | None:
        sides = [self._all()]
        while self._next() is _Sign.OR:
            self._at += 1
            sides.append(self._all())
        if len(sides) > 1 and None in sides:
            raise _NotUnderstoodError("OR needs a word on either side")
        return any_of(side for side in sides if side is not None)

    def _all(self) -> Tree | None:
        parts: list[Tree] = []
        while (token := self._next()) is not None and token not in (_Sign.OR, _Sign.CLOSE):
            if token is _Sign.AND:
                self._at += 1
            elif (part := self._one()) is not None:
                parts.append(part)
        return all_of(parts)

    def _one(self) -> Tree | None:
        wanted = True
        while self._next() is _Sign.NOT:
            self._at += 1
            wanted = not wanted
        item = self._positive()
        return item if wanted or item is None else negated(item)

    def _positive(self) -> Tree | None:
        token = self._next()
        self._at += 1
        if token is _Sign.OPEN:
            return self._group()
        if isinstance(token, _Sign) or token is None:
            raise _NotUnderstoodError("NOT needs a word after it")
        return token

    def _group(self) -> Tree | None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _NotUnderstoodError("There are too many brackets inside each other")
        tree = self._any()
        if self._next() is not _Sign.CLOSE:
            raise _NotUnderstoodError("A bracket is not closed")
        self._at += 1
        self._depth -= 1
        return tree
