"""A tree, written as the index's own expression: always valid, whatever a person typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nam_reader.search.tree import And, Leaf, Not, Or, Prefix, Tree

HasToken = Callable[[str], bool]
"""Says whether the index's tokenizer sees any word in a text; FTS5 finds nothing where it does not."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """An FTS5 expression. With ``complement``, every article that does not match it is meant.

    FTS5 can only say "this but not that", so "everything but that" is kept as this mark; any combination of
    AND, OR and NOT comes down to one expression and one mark.
    """

    expression: str
    complement: bool = False


def compile_tree(tree: Tree, has_token: HasToken) -> Compiled | None:
    """Write a tree as an expression; None where no part of it has a word that an index could hold."""
    match tree:
        case Not(item):
            compiled = compile_tree(item, has_token)
            return compiled and Compiled(compiled.expression, not compiled.complement)
        case And(items):
            return _all(*_parts(items, has_token))
        case Or(items):
            return _any(*_parts(items, has_token))
        case leaf:
            return Compiled(_leaf(leaf)) if has_token(leaf.text) else None


def compile_any(leaves: Iterable[Leaf], has_token: HasToken) -> str:
    """Write leaves as an expression that any of them meets: what is marked in a text. "" of nothing."""
    return _joined([_leaf(leaf) for leaf in dict.fromkeys(leaves) if has_token(leaf.text)], "OR")


def _parts(items: tuple[Tree, ...], has_token: HasToken) -> tuple[list[str], list[str]]:
    """Return the expressions of what must match and of what must not."""
    compiled = [part for item in items if (part := compile_tree(item, has_token))]
    return (
        [part.expression for part in compiled if not part.complement],
        [part.expression for part in compiled if part.complement],
    )


def _all(wanted: list[str], unwanted: list[str]) -> Compiled | None:
    if not wanted:
        return Compiled(_joined(unwanted, "OR"), complement=True) if unwanted else None
    if not unwanted:
        return Compiled(_joined(wanted, "AND"))
    return Compiled(f"({_joined(wanted, 'AND')} NOT {_joined(unwanted, 'OR')})")


def _any(wanted: list[str], unwanted: list[str]) -> Compiled | None:
    if not unwanted:
        return Compiled(_joined(wanted, "OR")) if wanted else None
    if not wanted:
        return Compiled(_joined(unwanted, "AND"), complement=True)
    return Compiled(f"({_joined(unwanted, 'AND')} NOT {_joined(wanted, 'OR')})", complement=True)


def _joined(expressions: list[str], operator: str) -> str:
    if len(expressions) < 2:
        return "".join(expressions)
    return f"({f' {operator} '.join(expressions)})"


def _leaf(leaf: Leaf) -> str:
    quoted = '"' + leaf.text.replace('"', '""') + '"'
    return f"{quoted} *" if isinstance(leaf, Prefix) else quoted
