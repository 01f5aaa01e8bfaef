"""What a plan finds, as SQL, for whoever wants to count or look further than a page of hits."""

# The SQL below is put together from our own constants and from a plan's own SQL; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import apsw

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


def finds_any(connection: apsw.Connection, plan: Plan) -> bool:
    """Say whether a plan finds anything at all."""
    sql, values = all_found(plan)
    return connection.execute(f"{sql} LIMIT 1", values).fetchone() is not None
