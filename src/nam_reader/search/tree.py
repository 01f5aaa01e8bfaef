"""What a search means, as a tree of frozen values that can be written back as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from nam_reader.lexicon.tokens import words


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed, in any of its forms; the index may see several in it ("anti-crisis")."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every word that begins so: ``mobili*``."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Exactly these words in this order."""

    text: str


@dataclass(frozen=True, slots=True)
class Near:
    """Two words or phrases with at most ``distance`` words between them; ``column`` "" is anywhere."""

    left: Plain
    right: Plain
    distance: int
    column: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A filter, ``name:value``. ``search.filters`` knows the names and what their values mean.

    ``in:notes`` is more than a filter: it says where the other words of its And are looked for.
    """

    name: str
    value: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but this."""

    item: Tree


@dataclass(frozen=True, slots=True)
class And:
    """All of these: at least two, all different; an And among them has an ``in:`` of its own."""

    items: tuple[Tree, ...]

    @property
    def place(self) -> Field | None:
        """The ``in:`` that says where the words of this are looked for."""
        places = (item for item in self.items if isinstance(item, Field) and item.name == "in")
        return next(places, None)


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these: at least two, all different, none of them an Or."""

    items: tuple[Tree, ...]


Plain: TypeAlias = Word | Prefix | Phrase
Leaf: TypeAlias = Plain | Near | Field
Tree: TypeAlias = Leaf | Not | And | Or

COLUMNS = ("title", "author")  # the fields that are searched for words
_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))


# --- building ---------------------------------------------------------------------------------------------


def all_of(items: Iterable[Tree]) -> Tree | None:
    """Join trees so that all must be met; None of nothing."""
    flat = [part for item in items for part in _parts(item)]
    different = tuple(dict.fromkeys(flat))
    return And(different) if len(different) > 1 else next(iter(different), None)


def _parts(item: Tree) -> tuple[Tree, ...]:
    return item.items if isinstance(item, And) and not item.place else (item,)


def any_of(items: Iterable[Tree]) -> Tree | None:
    """Join trees so that one is enough; None of nothing."""
    flat = [part for item in items for part in (item.items if isinstance(item, Or) else (item,))]
    different = tuple(dict.fromkeys(flat))
    return Or(different) if len(different) > 1 else next(iter(different), None)


def negated(tree: Tree) -> Tree:
    """Turn a tree into its opposite."""
    return tree.item if isinstance(tree, Not) else Not(tree)


def within(name: str, tree: Tree) -> Tree:
    """Return what ``name:(tree)`` means: every word of it is the filter's value."""
    match tree:
        case Word(text):
            return Field(name, text)
        case Prefix(text):
            return Field(name, f"{text}*")
        case Phrase(text):
            return Field(name, text, quoted=True)
        case Near(left, right, column=column):
            if name in COLUMNS:
                return tree if column else replace(tree, column=name)
            return all_of([within(name, left), within(name, right)]) or tree
        case Field():
            return tree
        case Not(item):
            return negated(within(name, item))
        case And(items):
            return all_of(within(name, item) for item in items) or tree
        case Or(items):
            return any_of(within(name, item) for item in items) or tree


def plain_of(field: Field) -> Plain:
    """Return what a filter that searches for words looks for."""
    if field.quoted:
        return Phrase(field.value)
    return Prefix(field.value.rstrip("*")) if field.value.endswith("*") else Word(field.value)


# --- reading ----------------------------------------------------------------------------------------------


def leaves(tree: Tree) -> Iterator[Leaf]:
    """Give every leaf, in order."""
    match tree:
        case Not(item):
            yield from leaves(item)
        case And(items) | Or(items):
            for item in items:
                yield from leaves(item)
        case leaf:
            yield leaf


def positives(tree: Tree, *, wanted: bool = True) -> Iterator[Leaf]:
    """Give the leaves that are looked for, in order; not those that are kept out."""
    match tree:
        case Not(item):
            yield from positives(item, wanted=not wanted)
        case And(items) | Or(items):
            for item in items:
                yield from positives(item, wanted=wanted)
        case leaf if wanted:
            yield leaf


def also_as_written(tree: Tree) -> Tree:
    """Let each word be found as it is written, too, where other forms are not in the index yet."""
    match tree:
        case Word(text):
            return Or((tree, Phrase(text)))
        case Not(item):
            return negated(also_as_written(item))
        case And(items):
            return tree if tree.place else And(tuple(map(also_as_written, items)))
        case Or(items):
            return any_of(map(also_as_written, items)) or tree
        case leaf:
            return leaf


def without_fields(tree: Tree, unwanted: frozenset[Field]) -> Tree | None:
    """Return a tree without certain filters; None where nothing is left."""
    match tree:
        case Field():
            return None if tree in unwanted else tree
        case Not(item):
            left = without_fields(item, unwanted)
            return None if left is None else negated(left)
        case And(items):
            return all_of(left for item in items if (left := without_fields(item, unwanted)))
        case Or(items):
            return any_of(left for item in items if (left := without_fields(item, unwanted)))
        case leaf:
            return leaf


def is_words(tree: Tree) -> bool:
    """Say whether a tree asks for words alone, without any filter."""
    match tree:
        case Field() | Near(column="title" | "author"):
            return False
        case Not(item):
            return is_words(item)
        case And(items) | Or(items):
            return all(map(is_words, items))
        case _:
            return True


def loosened(tree: Tree) -> Tree:
    """Return a tree that is met by any of the words looked for, each part of a hyphenated one for itself.

    What was asked for in so many signs stays: filters, words in the title, nearness, what was kept out.
    """
    match tree:
        case Or(items) if not is_words(tree):
            return any_of(map(loosened, items)) or tree
        case Or():
            return any_of(word for leaf in positives(tree) for word in _single(leaf)) or tree
        case And(items):
            return _loosened_and(items) or tree
        case _:
            return tree


def _loosened_and(items: tuple[Tree, ...]) -> Tree | None:
    plain: list[Tree] = [item for item in items if not isinstance(item, Not) and is_words(item)]
    wanted = any_of(word for item in plain for leaf in positives(item) for word in _single(leaf))
    rest: list[Tree] = [loosened(item) for item in items if item not in plain]
    loose = all_of([wanted, *rest] if wanted else rest)
    return And(items) if isinstance(loose, And) and set(loose.items) == set(items) else loose


def _single(leaf: Leaf) -> list[Leaf]:
    """Return the words that a word is to the index, where they are several."""
    if not isinstance(leaf, Word):
        return [leaf]
    found = words(leaf.text)
    return [Word(leaf.text[start:end]) for _, start, end in found] if len(found) > 1 else [leaf]


# --- writing ----------------------------------------------------------------------------------------------


def to_text(tree: Tree) -> str:
    """Write a tree as a person would type it; ``parse`` reads the same tree back."""
    match tree:
        case Word(text):
            return text
        case Prefix(text):
            return f"{text}*"
        case Phrase(text):
            return f'"{text}"'
        case Near(left, right, distance, column):
            sides = [to_text(within(column, side) if column else side) for side in (left, right)]
            return f" NEAR/{distance} ".join(sides)
        case Field(name, value, quoted):
            return f"{name}:{quote(value) if quoted else value}"
        case Not(item):
            return f"-{_negatable(item)}"
        case And(items):
            return " ".join(map(_grouped, items))
        case Or(items):
            return " OR ".join(map(to_text, items))


def quote(value: str) -> str:
    """Put a value into quotes that do not stand in it."""
    for opening, closing in _QUOTES:
        if not set(opening + closing) & set(value):
            return f"{opening}{value}{closing}"
    return f'"{" ".join(value.replace(chr(34), " ").split())}"'


def _negatable(tree: Tree) -> str:
    return f"({to_text(tree)})" if isinstance(tree, And | Or | Near) else to_text(tree)


def _grouped(tree: Tree) -> str:
    return f"({to_text(tree)})" if isinstance(tree, And | Or) else to_text(tree)
