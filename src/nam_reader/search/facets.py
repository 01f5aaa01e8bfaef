"""Facets: how many of a search's articles there are of each language, author, year, source and tag.

Up to EXACT articles are counted one by one. Of more, a sample is: the articles whose number in the database
falls into a fixed share of all numbers, spread evenly over the archive, so that the proportions, and the
curve over time, are those of all articles found. What is counted there is projected to all and rounded.
Everything is added up by SQLite; what comes out are values, their numbers and one bounded list of row ids.
"""

# The SQL below is put together from our own constants and from a plan's own SQL; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from nam_reader.errors import CancelledError
from nam_reader.lexicon.tokens import folded_words
from nam_reader.model import Facets
from nam_reader.search.found import Statement, affordable, all_found, candidates, narrowed

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan

EXACT = 4_000  # articles that are counted one by one; a sample is about as large
PASSED = 20_000  # articles of a sample that are put to a query's filters
MOST = 100  # values of one kind

# The fractional parts of n times the golden ratio fill the unit interval evenly, for the numbers of any
# regular subset too (every fifth article, say), which n % 20 would not. 2 ** 32 stands for 1.
_PLACE = "((id * 2654435769) & 4294967295)"
_WHOLE = 1 << 32

_FOUND = """
WITH found AS MATERIALIZED (
    SELECT article.id, language, published, source, authors, topics
    FROM json_each(?1) CROSS JOIN article ON article.id = value),
tagged AS (
    SELECT tag.value COLLATE NOCASE AS tag, found.id FROM found, json_each(topics) AS tag WHERE topics <> '[]'
    UNION SELECT note.key, article.id FROM json_each(?2) AS note, json_each(note.value) AS noted
    CROSS JOIN article ON uid = noted.value WHERE article.id IN (SELECT id FROM found))"""
_COUNTS = f"""{_FOUND}
SELECT 'language', language, count(*) FROM found WHERE language <> '' GROUP BY language
UNION ALL SELECT 'year', substr(published, 1, 4) AS year, count(*) FROM found
    WHERE published <> '' GROUP BY year
UNION ALL SELECT 'month', substr(published, 1, 7) AS month, count(*) FROM found
    WHERE length(published) >= 7 GROUP BY month
UNION ALL SELECT 'undated', '', count(*) FROM found WHERE coalesce(published, '') = ''
UNION ALL SELECT * FROM (SELECT 'source', source, count(*) AS articles FROM found
    WHERE source <> '' GROUP BY source ORDER BY articles DESC LIMIT {MOST})
UNION ALL SELECT * FROM (SELECT 'author', author.value, count(*) AS articles
    FROM found, json_each(authors) AS author WHERE authors <> '[]'
    GROUP BY author.value ORDER BY articles DESC LIMIT {MOST})
UNION ALL SELECT * FROM (SELECT 'tag', tag, count(*) AS articles FROM tagged
    GROUP BY tag COLLATE NOCASE ORDER BY articles DESC LIMIT {MOST})"""
_JOINED = f"""{_FOUND}
SELECT same.value, count(DISTINCT tagged.id) FROM json_each(?3) AS same JOIN tagged ON tag = same.key
GROUP BY same.value"""


class _Chosen(NamedTuple):
    """The articles that are counted, as a JSON list of row ids, and how many articles each stands for."""

    ids: str
    number: int
    factor: float


def facets(
    connection: apsw.Connection, plan: Plan, tagged: Mapping[str, Collection[str]] | None = None
) -> Facets:
    """Count what a plan finds; hidden digests are left out. ``counted`` is False where it was projected.

    ``tagged`` gives, for each tag of the notebook, the uids of the articles that carry it; an article counts
    once for a tag, whether it is its topic, a note's tag or both.
    Raises CancelledError where the connection is interrupted.
    """
    tags = {tag: list(uids) for tag, uids in (tagged or {}).items()}
    try:
        plan, is_partial = affordable(connection, plan)
        chosen = _choose(connection, plan)
        rows = connection.execute(_COUNTS, (chosen.ids, json.dumps(tags))).fetchall()
        joined = _one_in_capitals(connection, chosen, tags, rows)
    except apsw.InterruptError as error:
        raise CancelledError from error
    return _facets(joined, chosen.factor)._replace(counted=chosen.factor == 1 and not is_partial)


def _one_in_capitals(
    connection: apsw.Connection,
    chosen: _Chosen,
    tags: Mapping[str, Collection[str]],
    rows: list[tuple[Any, ...]],
) -> list[tuple[Any, ...]]:
    """Join tags that differ in capitals alone under the commonest; SQLite knows capitals of ASCII only."""
    spellings: dict[str, list[str]] = {}
    for kind, value, _ in rows:
        if kind == "tag":
            spellings.setdefault(value.casefold(), []).append(value)
    instead = {each: some[0] for some in spellings.values() if len(some) > 1 for each in some}
    if not instead:
        return rows
    counted = connection.execute(_JOINED, (chosen.ids, json.dumps(tags), json.dumps(instead))).fetchall()
    return [row for row in rows if row[0] != "tag" or row[1] not in instead] + [
        ("tag", value, number) for value, number in counted
    ]


def _choose(connection: apsw.Connection, plan: Plan) -> _Chosen:
    """Take all articles found where they are few, else a sample of them."""
    sql, values = all_found(plan)
    ids, number, reached = _one(
        connection, (f"SELECT json_group_array(id), count(*), max(id) FROM ({sql} LIMIT {EXACT + 1})", values)
    )
    if number <= EXACT:
        return _Chosen(ids, number, 1.0)
    (last,) = _one(connection, ("SELECT max(id) FROM article", ()))
    largest = min(1.0, PASSED / last) if plan.where else 1.0
    share = min(largest, reached / last)  # right where what is found is spread evenly
    chosen = _sample(connection, plan, share)
    better = min(largest, share * EXACT / (chosen.number or 1))
    if 0.5 * share < better < 2 * share:
        return chosen
    return _sample(connection, plan, better)


def _sample(connection: apsw.Connection, plan: Plan, share: float) -> _Chosen:
    """Take a share, from 0 to 1, of the articles that a plan finds."""
    sql, values = candidates(plan)
    ids, number, total = _one(
        connection,
        (
            f"""SELECT json_group_array(id) FILTER (WHERE {_PLACE} < ?),
                       count(*) FILTER (WHERE {_PLACE} < ?), count(*) FROM ({sql})""",
            (int(share * _WHOLE), int(share * _WHOLE), *values),
        ),
    )
    factor = total / number if number else 1.0
    if plan.where:
        sampled: Statement = ("SELECT value AS id FROM json_each(?)", (ids,))
        sql, values = narrowed(sampled, plan)
        ids, number = _one(connection, (f"SELECT json_group_array(id), count(*) FROM ({sql})", values))
    return _Chosen(ids, number, factor)


def _one(connection: apsw.Connection, statement: Statement) -> tuple[Any, ...]:
    found: tuple[Any, ...] = connection.execute(*statement).fetchone() or ()
    return found


def _facets(rows: list[tuple[Any, ...]], factor: float) -> Facets:
    counts: dict[str, list[tuple[str, int]]] = {}
    for kind, value, number in rows:
        counts.setdefault(kind, []).append((value, number if factor == 1 else _about(number * factor)))

    def commonest(kind: str) -> tuple[tuple[str, int], ...]:
        return tuple(sorted(_joined(kind, counts.get(kind, [])), key=lambda pair: (-pair[1], pair[0])))

    return Facets(
        languages=commonest("language"),
        authors=commonest("author"),
        years=tuple(sorted(counts.get("year", ()), reverse=True)),
        sources=commonest("source"),
        tags=commonest("tag"),
        months=tuple(sorted(counts.get("month", ()))),
        undated=counts["undated"][0][1],
    )


def _joined(kind: str, counted: list[tuple[str, int]]) -> Iterable[tuple[str, int]]:
    """Join spellings that one filter finds under the commonest of them: O'Neil and O’Neil, BBC and bbc."""
    if kind not in ("author", "source"):
        return counted
    written: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for value, number in sorted(counted, key=lambda pair: (-pair[1], pair[0])):
        same = " ".join(folded_words(value)) if kind == "author" else value.casefold()
        numbers[written.setdefault(same or value, value)] += number
    return numbers.items()


def _about(number: float) -> int:
    """Round to two digits: what is projected from a sample says no more."""
    return int(float(f"{number:.1e}"))
