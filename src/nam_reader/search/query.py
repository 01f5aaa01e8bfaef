"""The query language: what a person types, read as a tree. Nothing that can be typed is an error."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nam_reader.search.filters import problem
from nam_reader.search.pieces import Nearness, NotUnderstoodError, Sign, Token, Within, tokens
from nam_reader.search.tree import (
    COLUMNS,
    And,
    Field,
    Leaf,
    Near,
    Not,
    Or,
    Phrase,
    Plain,
    Prefix,
    Tree,
    Word,
    all_of,
    any_of,
    leaves,
    negated,
    plain_of,
    to_text,
    within,
    without_fields,
)
from nam_reader.wording import sentence, together

__all__ = ["And", "Not", "Or", "Parsed", "Phrase", "Prefix", "Tree", "Word", "parse", "to_text"]

MAX_CHARACTERS = 4_000
MAX_TERMS = 64
MAX_DEPTH = 12  # of brackets; FTS5's own parser gives up at some thirty

_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")  # no database takes them, no text has them
_OPERATOR_WORD = re.compile(r"\b(?:AND|OR|NOT|NEAR)\b")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was understood; ``tree`` is None where there is nothing to look for."""

    tree: Tree | None
    hint: str = ""  # a line for the person, where it was not understood as it was typed


def parse(text: str, *, whole: bool = False) -> Parsed:
    """Read a query; what cannot be read as one is taken as plain words, and ``hint`` says why.

    A filter whose value means nothing is left out, and ``hint`` says that too. ``whole`` leaves a comma
    within a word: on another keyboard it may be a letter.
    """
    clean = _UNFIT.sub(" ", text)
    if len(clean) > MAX_CHARACTERS:
        return _too_long(clean[:MAX_CHARACTERS])
    try:
        typed = list(tokens(clean, whole=whole))
        if sum(isinstance(token, Leaf) for token in typed) > MAX_TERMS:
            return _too_long(clean)
        return _checked(_Parser(typed).whole())
    except NotUnderstoodError as reason:
        tree = _plain(clean)
        return _checked(tree, sentence("{0}: searched as plain words.", reason.sentence) if tree else "")


def _too_long(text: str) -> Parsed:
    told = sentence("This is very long: only its first {0} words were looked for.", MAX_TERMS)
    return _checked(_plain(text), told)


def _checked(tree: Tree | None, hint: str = "") -> Parsed:
    """Leave out the filters that mean nothing."""
    if tree is None:
        return Parsed(tree, hint)
    fields = (leaf for leaf in leaves(tree) if isinstance(leaf, Field))
    problems = {field: said for field in fields if (said := problem(field))}
    if problems:
        tree = without_fields(tree, frozenset(problems))
    return Parsed(tree, together([hint, *dict.fromkeys(problems.values())]))


def _plain(text: str) -> Tree | None:
    """Take a text as words that must all be there, with its filters.

    Operators are words only where there is nothing else.
    """
    items: dict[Tree, None] = {}
    wanted = True
    for token in tokens(text, lenient=True):
        if isinstance(token, Field):
            items[token if wanted else Not(token)] = None
        elif isinstance(token, Word | Prefix):
            items[Word(token.text)] = None
        wanted = token is not Sign.NOT
    operators = (Word(word.lower()) for word in _OPERATOR_WORD.findall(text))
    return all_of(list(items or dict.fromkeys(operators))[:MAX_TERMS])


# --- tokens to a tree -------------------------------------------------------------------------------------


class _Parser:
    """Reads tokens: any = all (OR all)*; all = one (AND? one)*; one = NOT one, or near.

    near = item (NEAR item)*; item = a leaf, or ( any ), or name:( any ).
    """

    def __init__(self, typed: list[Token]) -> None:
        self._tokens = typed
        self._at = 0
        self._depth = 0

    def whole(self) -> Tree | None:
        tree = self._any()
        if self._next() is Sign.CLOSE:
            raise NotUnderstoodError("A bracket is closed that was not opened")
        return tree

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _any(self) -> Tree | None:
        sides = [self._all()]
        while self._next() is Sign.OR:
            self._at += 1
            sides.append(self._all())
        if len(sides) > 1 and None in sides:
            raise NotUnderstoodError("OR needs a word on either side")
        return any_of(side for side in sides if side is not None)

    def _all(self) -> Tree | None:
        parts: list[Tree] = []
        while (token := self._next()) is not None and token not in (Sign.OR, Sign.CLOSE):
            if token is Sign.AND:
                self._at += 1
            elif (part := self._one()) is not None:
                parts.append(part)
        return all_of(parts)

    def _one(self) -> Tree | None:
        wanted = True
        while self._next() is Sign.NOT:
            self._at += 1
            wanted = not wanted
        item = self._near()
        return item if wanted or item is None else negated(item)

    def _near(self) -> Tree | None:
        item = self._item()
        if not isinstance(self._next(), Nearness):
            return item
        pairs = []
        while isinstance(token := self._next(), Nearness):
            self._at += 1
            left, item = item, self._item(after_near=True)
            if left is None or item is None:
                raise NotUnderstoodError("NEAR needs a word on either side")
            pairs.append(_near(left, item, token.distance))
        return all_of(pairs)

    def _item(self, *, after_near: bool = False) -> Tree | None:
        token = self._next()
        self._at += 1
        if token is Sign.OPEN:
            return self._group()
        if isinstance(token, Within):
            self._at += 1  # its bracket
            tree = self._group()
            return tree and within(token.name, tree)
        if isinstance(token, Sign | Nearness) or token is None:
            near = after_near or isinstance(token, Nearness)
            if near:
                raise NotUnderstoodError("NEAR needs a word on either side")
            raise NotUnderstoodError("NOT needs a word after it")
        return token

    def _group(self) -> Tree | None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise NotUnderstoodError("There are too many brackets inside each other")
        tree = self._any()
        if self._next() is not Sign.CLOSE:
            raise NotUnderstoodError("A bracket is not closed")
        self._at += 1
        self._depth -= 1
        return tree


def _near(left: Tree, right: Tree, distance: int) -> Tree:
    """Bring two sides together: brackets are taken apart, each word of one side with each of the other."""
    if len(list(leaves(left))) * len(list(leaves(right))) > MAX_TERMS:
        raise NotUnderstoodError("NEAR takes only a few words on either side")
    for side in (left, right):
        if isinstance(side, And | Or):
            pairs = [
                _near(item, right, distance) if side is left else _near(left, item, distance)
                for item in side.items
            ]
            return (any_of(pairs) if isinstance(side, Or) else all_of(pairs)) or side
    columns = {side.name if isinstance(side, Field) else "" for side in (left, right)}
    words = [plain_of(side) if isinstance(side, Field) else side for side in (left, right)]
    column = max(columns)
    if columns <= {"", column} and column in ("", *COLUMNS):
        one, other = words
        if isinstance(one, Plain) and isinstance(other, Plain):
            return Near(one, other, distance, column)
    raise NotUnderstoodError("NEAR stands between words or phrases")
