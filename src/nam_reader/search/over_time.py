"""Numbers of articles by month. Everything is added up by SQLite: what comes out are months and numbers."""

# The SQL below is put together from our own constants and from a plan's own SQL; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import apsw

from nam_reader.search.found import all_found

if TYPE_CHECKING:
    from nam_reader.model.over_time import Dated
    from nam_reader.search.compile import Plan

_MONTH = "substr(coalesce(published, ''), 1, 7)"
_GROUPED = "GROUP BY 1 ORDER BY 1"
# The index holds the dates of all articles beside their numbers, and is a fraction of the table.
_OF = "CROSS JOIN article AS dated INDEXED BY article_facets ON dated.hidden = 0 AND dated.id = found.id"
_ARCHIVE = f"SELECT {_MONTH}, count(*) FROM article WHERE hidden = 0 {_GROUPED}"
# An article that has become part of another is known by an alias.
_NUMBERED = f"""
SELECT {_MONTH}, sum(number) FROM (
    SELECT coalesce((SELECT id FROM article WHERE uid = key),
                    (SELECT min(article_id) FROM alias WHERE identity = key)) AS id, value AS number
    FROM json_each(?)) AS found {_OF} {_GROUPED}"""


def archive(connection: apsw.Connection) -> Dated:
    """Count all articles by month, hidden digests left out."""
    return _dated(connection, _ARCHIVE, ())


def found(connection: apsw.Connection, plan: Plan) -> Dated:
    """Count by month what a plan finds, to the last one."""
    sql, values = all_found(plan)
    return _dated(connection, f"SELECT {_MONTH}, count(*) FROM ({sql}) AS found {_OF} {_GROUPED}", values)


def spread(connection: apsw.Connection, numbers: Mapping[str, int]) -> Dated:
    """Add up numbers that articles have, by their uids, over the months of the articles."""
    return _dated(connection, _NUMBERED, (json.dumps(numbers),))


def _dated(connection: apsw.Connection, sql: str, values: tuple[apsw.SQLiteValue, ...]) -> Dated:
    rows: list[tuple[Any, ...]] = connection.execute(sql, values).fetchall()
    return tuple((month, number) for month, number in rows)
