"""What a plan finds, as SQL, for whoever wants to count or look further than a page of hits."""

# The SQL below is put together from our own constants and from a plan's own SQL; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import apsw

from nam_reader.search.weights import Weights

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan

Statement: TypeAlias = "tuple[str, tuple[apsw.SQLiteValue, ...]]"
"""A SELECT that gives the column ``id``, with the values to bind."""


def all_found(plan: Plan) -> Statement:
    """Return the articles that a plan finds, those not hidden."""
    return narrowed(candidates(plan), plan)


def candidates(plan: Plan) -> Statement:
    """Return the articles that the index gives for a plan before its filters; all, if no words are asked.

    The index holds no hidden digest.
    """
    if plan.match:
        return "SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ?", (plan.match,)
    return "SELECT id FROM article WHERE hidden = 0", ()


def narrowed(statement: Statement, plan: Plan) -> Statement:
    """Put a plan's filters behind a statement that gives ids."""
    if not plan.where:
        return statement
    sql, values = statement
    if not plan.match and statement == candidates(plan):
        return f"SELECT a.id FROM article AS a WHERE a.hidden = 0 AND ({plan.where})", plan.values
    found = f"SELECT id AS found FROM ({sql})"
    return (
        f"SELECT a.id FROM ({found}) CROSS JOIN article AS a ON a.id = found WHERE ({plan.where})",
        (*values, *plan.values),
    )


def affordable(connection: apsw.Connection, plan: Plan) -> tuple[Plan, bool]:
    """Put the commonest words that begin so in the place of beginnings that too many words have.

    Says also whether something was left out by that.
    """
    match = plan.match
    if any(term.kind == "prefix" for term in plan.terms):
        weights = Weights(connection, lambda sql, *values: connection.execute(sql, values).fetchall())
        for weighed in map(weights.of, plan.terms):
            if weighed.instead:
                match = match.replace(weighed.original, weighed.instead)
    return plan._replace(match=match), match != plan.match


def finds_any(connection: apsw.Connection, plan: Plan) -> bool:
    """Say whether a plan finds anything at all."""
    cheap, is_partial = affordable(connection, plan)
    return _finds_any(connection, cheap) or (is_partial and _finds_any(connection, plan))


def _finds_any(connection: apsw.Connection, plan: Plan) -> bool:
    sql, values = all_found(plan)
    return connection.execute(f"{sql} LIMIT 1", values).fetchone() is not None
