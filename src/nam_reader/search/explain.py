"""What a query became, in plain words: for a person who wonders why something was found, or was not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import apsw

from nam_reader.lexicon.entry import QueryWord
from nam_reader.lexicon.keys import LANGUAGE_MARK
from nam_reader.search.filters import UNKNOWN_LANGUAGE, canonical, language_name
from nam_reader.search.names import other_spellings
from nam_reader.search.query import parse
from nam_reader.search.terms import term, words_of
from nam_reader.search.tree import (
    COLUMNS,
    And,
    Field,
    Near,
    Not,
    Or,
    Phrase,
    Plain,
    Prefix,
    Tree,
    Word,
    plain_of,
)

NOTHING = "There is nothing to look for."

_LANGUAGE = {mark: language_name(code) for code, mark in LANGUAGE_MARK.items()}
_SIGN = re.compile(r"(?<=[\u0400-\u052f])[a-z]$|\W$")  # of a family: what kind of word it is
_IN_COLUMN = {"": "", "title": "in the title: ", "author": "among the authors: "}
_STATES = {
    "unread": "it is unread",
    "reading": "it is being read",
    "read": "it is read",
    "starred": "it carries a star",
    "note": "it has a note",
    "highlight": "it has a highlight",
    "notes": "it has a highlight; the words here are looked for in its quotes and notes",
}

Ask = Callable[..., list[tuple[Any, ...]]]


def explain(text: str, connection: apsw.Connection | None = None) -> str:
    """Say in several lines what a query asks for.

    With a library's connection, the spellings of names are those that the library has.
    """
    parsed = parse(text)

    def ask(sql: str, *values: apsw.SQLiteValue) -> list[tuple[Any, ...]]:
        return connection.execute(sql, values).fetchall() if connection else []

    lines = [parsed.hint] if parsed.hint else []
    if parsed.tree is None:
        return "\n".join([*lines, NOTHING])
    return "\n".join([*lines, "Articles for which this holds:", *_lines(parsed.tree, ask, "  ")])


def _lines(tree: Tree, ask: Ask, indent: str) -> Iterator[str]:
    """Say what a tree means: a line for each thing, what is inside another farther in."""
    match tree:
        case And(items):
            yield f"{indent}all of these:"
        case Or(items):
            yield f"{indent}at least one of these:"
        case Not(And() | Or() as item):
            yield f"{indent}not this:"
            items = (item,)
        case Not(item):
            (line,) = _lines(item, ask, "")
            yield f"{indent}not: {line}"
            return
        case leaf:
            yield indent + _leaf(leaf, ask)
            return
    for item in items:
        yield from _lines(item, ask, indent + "  ")


def _leaf(leaf: Plain | Near | Field, ask: Ask) -> str:
    if isinstance(leaf, Field):
        if leaf.name in COLUMNS:
            return _IN_COLUMN[leaf.name] + _plain(plain_of(leaf), ask)
        return _filter(leaf)
    if isinstance(leaf, Near):
        sides = f"{_plain(leaf.left, ask)}, and near it {_plain(leaf.right, ask)}"
        return f"{_IN_COLUMN[leaf.column]}{sides} (at most {leaf.distance} words between them)"
    return _plain(leaf, ask)


def _plain(leaf: Plain, ask: Ask) -> str:
    found = term(leaf)
    if found is None:
        return f"“{leaf.text}”, which has no letter or digit and is not looked for"
    match leaf:
        case Phrase():
            return f"exactly “{leaf.text}”"
        case Prefix():
            return f"a word that begins with “{leaf.text}”"
        case Word():
            forms = "; ".join(_forms(part) for part in words_of(leaf))
            spellings = ", ".join(other_spellings(ask, [found]))
            also = f"; also spelled {spellings}" if spellings else ""
            return f"“{leaf.text}”{forms and ' in any form'}{forms and f' ({forms})'}{also}"


def _forms(part: QueryWord) -> str:
    """Name the families that a word belongs to, by language, and say whether it is looked for as a name."""
    families: dict[str, list[str]] = {}
    for key in part.keys:
        families.setdefault(_LANGUAGE[key[0]], []).append(_SIGN.sub("", key[1:]) + "…")
    said = [f"{language} {', '.join(dict.fromkeys(forms))}" for language, forms in families.items()]
    return ", ".join([*said, *(["as a name in any spelling"] if part.name_keys else [])])


def _filter(field: Field) -> str:
    value = canonical(field)
    match field.name:
        case "lang" if value == UNKNOWN_LANGUAGE:
            return "its language is not known"
        case "lang":
            return f"it is in {language_name(value)}"
        case "before":
            return f"it was published before {value}"
        case "after":
            return f"it was published in {value} or later"
        case "year":
            return f"it was published in {value}"
        case "source":
            return f"its source is “{field.value}”, or has these words where none is called so"
        case "tag":
            return f"it, or a highlight in it, is tagged “{field.value}”"
        case _:
            return _STATES[value]
