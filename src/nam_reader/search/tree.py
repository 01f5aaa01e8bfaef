"""What a search means, as a tree of frozen values that can be written back as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed; the index may see several in it ("anti-crisis")."""

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
class Not:
    """Everything but this."""

    item: Tree


@dataclass(frozen=True, slots=True)
class And:
    """All of these: at least two, all different, none of them an And."""

    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these: at least two, all different, none of them an Or."""

    items: tuple[Tree, ...]


Leaf: TypeAlias = Word | Prefix | Phrase
Tree: TypeAlias = Leaf | Not | And | Or


def all_of(items: Iterable[Tree]) -> Tree | None:
    """Join trees so that all must be met; None of nothing."""
    flat = [part for item in items for part in (item.items if isinstance(item, And) else (item,))]
    different = tuple(dict.fromkeys(flat))
    return And(different) if len(different) > 1 else next(iter(different), None)


def any_of(items: Iterable[Tree]) -> Tree | None:
    """Join trees so that one is enough; None of nothing."""
    flat = [part for item in items for part in (item.items if isinstance(item, Or) else (item,))]
    different = tuple(dict.fromkeys(flat))
    return Or(different) if len(different) > 1 else next(iter(different), None)


def negated(tree: Tree) -> Tree:
    """Turn a tree into its opposite."""
    return tree.item if isinstance(tree, Not) else Not(tree)


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


def loosened(tree: Tree) -> Tree:
    """Return a tree that is met by any of the words looked for; what was kept out stays out."""
    wanted = any_of(positives(tree))
    kept_out = [item for item in (tree.items if isinstance(tree, And) else (tree,)) if isinstance(item, Not)]
    return all_of([wanted, *kept_out] if wanted else kept_out) or tree


def to_text(tree: Tree) -> str:
    """Write a tree as a person would type it; ``parse`` reads the same tree back."""
    match tree:
        case Word(text):
            return text
        case Prefix(text):
            return f"{text}*"
        case Phrase(text):
            return f'"{text}"'
        case Not(item):
            return f"-{_grouped(item)}"
        case And(items):
            return " ".join(_grouped(item) if isinstance(item, Or) else to_text(item) for item in items)
        case Or(items):
            return " OR ".join(map(to_text, items))


def _grouped(tree: Tree) -> str:
    return f"({to_text(tree)})" if isinstance(tree, And | Or) else to_text(tree)
