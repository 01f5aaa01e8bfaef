"""A tree, written as what the index and the tables are asked: always valid, whatever a person typed.

What can be asked of the index alone is one FTS5 expression; filters are SQL conditions. Where the two stand
under one OR or one minus, the index is asked inside the condition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import apsw

from nam_reader.search.filters import Condition, NoteFilters, condition, noted
from nam_reader.search.terms import Term, all_expression, any_expression, term
from nam_reader.search.tree import COLUMNS, And, Field, Leaf, Near, Not, Or, Plain, Tree, plain_of

_INDEXED = "a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"
_NOT_INDEXED = "a.id NOT IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"


@dataclass(frozen=True, slots=True)
class Compiled:
    """An FTS5 expression. With ``complement``, every article that does not match it is meant.

    FTS5 can only say "this but not that", so "everything but that" is kept as this mark; any combination of
    AND, OR and NOT comes down to one expression and one mark.
    """

    expression: str
    complement: bool = False


class Plan(NamedTuple):
    """What the index and the tables are asked; a hit meets both ``match`` and ``where``.

    Neither says anything of hidden digests: the index does not have them, but ``where`` alone finds them.
    """

    match: str = ""  # an FTS5 expression, "" = no condition
    where: str = ""  # an SQL condition on ``article AS a``, "" = no condition
    values: tuple[apsw.SQLiteValue, ...] = ()  # bound in ``where``, in order
    terms: tuple[Term, ...] = ()  # what is looked for, in order; not what is kept out
    loose: str = ""  # an FTS5 expression of "any of the terms"

    @property
    def empty(self) -> bool:
        """Whether nothing is asked: no word that an index could hold, and no filter."""
        return not self.match and not self.where


def plan(tree: Tree, notes: NoteFilters) -> Plan:
    """Say what to ask for a tree."""
    items = tree.items if isinstance(tree, And) else (tree,)
    noted = isinstance(tree, And) and tree.place is not None
    compiled, conditions = _asked(items, notes, noted)
    match = ""
    if compiled and compiled.complement:
        conditions.append(_embedded(compiled))
    elif compiled:
        match = compiled.expression
    where = _all_conditions(conditions) or Condition("")
    terms = tuple(dict.fromkeys(_terms(tree)))
    return Plan(match, where.sql, where.values, terms, any_expression(item.expression for item in terms))


def _terms(tree: Tree, *, wanted: bool = True, in_notes: bool = False) -> Iterator[Term]:
    """Give what is looked for in articles, in order."""
    match tree:
        case Not(item):
            yield from _terms(item, wanted=not wanted, in_notes=in_notes)
        case And(items) | Or(items):
            in_notes = in_notes or (isinstance(tree, And) and tree.place is not None)
            for item in items:
                yield from _terms(item, wanted=wanted, in_notes=in_notes)
        case leaf if wanted:
            found = None if in_notes and not isinstance(leaf, Field) else _term(leaf)
            if found:
                yield found


def _term(leaf: Leaf) -> Term | None:
    if isinstance(leaf, Field):
        return term(plain_of(leaf), leaf.name) if leaf.name in COLUMNS else None
    return term(leaf)


def _part(tree: Tree, notes: NoteFilters, in_notes: bool) -> Compiled | Condition | None:
    """Write a tree as an expression where the index can answer it, else as a condition.

    None where no part of it can be asked for.
    """
    match tree:
        case Not(item):
            return _opposite(_part(item, notes, in_notes))
        case And(items):
            compiled, conditions = _asked(items, notes, in_notes or tree.place is not None)
            return _one_part(compiled, conditions, _all_conditions)
        case Or(items):
            parts = [_part(item, notes, in_notes) for item in items]
            compiled = _any(*_by_sign(parts))
            return _one_part(compiled, _conditions(parts), _any_conditions)
        case Field(name) if name not in COLUMNS:
            return condition(tree, notes)
        case Field():
            found = _term(tree)
            return found and Compiled(found.expression)
        case leaf:
            return _leaf_part(leaf, notes, in_notes)


def _leaf_part(leaf: Plain | Near, notes: NoteFilters, in_notes: bool) -> Compiled | Condition | None:
    found = term(leaf)
    if not found or not in_notes:
        return found and Compiled(found.expression)
    sides = (leaf.left, leaf.right) if isinstance(leaf, Near) else (leaf,)
    return _all_conditions([noted(side, notes) for side in sides if term(side)])


def _asked(
    items: Iterable[Tree], notes: NoteFilters, in_notes: bool
) -> tuple[Compiled | None, list[Condition]]:
    """Return what must all be met: of the index, and of the tables."""
    parts = [_part(item, notes, in_notes) for item in items]
    return _all(*_by_sign(parts)), _conditions(parts)


def _by_sign(parts: Iterable[Compiled | Condition | None]) -> tuple[list[str], list[str]]:
    """Return the expressions of what must match and of what must not."""
    compiled = [part for part in parts if isinstance(part, Compiled)]
    return (
        [part.expression for part in compiled if not part.complement],
        [part.expression for part in compiled if part.complement],
    )


def _all(wanted: list[str], unwanted: list[str]) -> Compiled | None:
    if not wanted:
        return Compiled(any_expression(unwanted), complement=True) if unwanted else None
    if not unwanted:
        return Compiled(all_expression(wanted))
    return Compiled(f"({all_expression(wanted)} NOT {any_expression(unwanted)})")


def _any(wanted: list[str], unwanted: list[str]) -> Compiled | None:
    if not unwanted:
        return Compiled(any_expression(wanted)) if wanted else None
    if not wanted:
        return Compiled(all_expression(unwanted), complement=True)
    return Compiled(f"({all_expression(unwanted)} NOT {any_expression(wanted)})", complement=True)


# --- conditions -------------------------------------------------------------------------------------------


def _conditions(parts: Iterable[Compiled | Condition | None]) -> list[Condition]:
    return [part for part in parts if isinstance(part, Condition)]


def _one_part(
    compiled: Compiled | None,
    conditions: list[Condition],
    join: Callable[[list[Condition]], Condition | None],
) -> Compiled | Condition | None:
    """Join what the index answers with what the tables answer, where both are asked for one thing."""
    if compiled is None or not conditions:
        return compiled or join(conditions)
    return join([_embedded(compiled), *conditions])


def _opposite(part: Compiled | Condition | None) -> Compiled | Condition | None:
    if isinstance(part, Compiled):
        return Compiled(part.expression, not part.complement)
    return part and Condition(f"({part.sql}) IS NOT TRUE", part.values)


def _embedded(compiled: Compiled) -> Condition:
    return Condition(_NOT_INDEXED if compiled.complement else _INDEXED, (compiled.expression,))


def _all_conditions(conditions: list[Condition]) -> Condition | None:
    return _joined_conditions(conditions, " AND ")


def _any_conditions(conditions: list[Condition]) -> Condition | None:
    return _joined_conditions(conditions, " OR ")


def _joined_conditions(conditions: list[Condition], operator: str) -> Condition | None:
    if len(conditions) < 2:
        return next(iter(conditions), None)
    values = tuple(value for one in conditions for value in one.values)
    return Condition(f"({operator.join(one.sql for one in conditions)})", values)
