"""The SQL of a search: each gives row ids, most with a score.

The weights are those of title, author and text: a word in the title says most of what an article is about.
``rowid IN`` asks the index anew for each row, some millionths of a second each; but bm25 counts its terms'
articles anew each time too, so whatever has its score says ``+rowid IN``: that filters.
"""

# The SQL below is put together from our own constants and from a plan's own SQL; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from nam_reader.library.best_lists import AUTHOR, TEXT, TITLE
from nam_reader.model import Sort

_BM25 = f"-bm25(article_fts, {TITLE}, {AUTHOR}, {TEXT})"
_ORDERS = {
    Sort.RELEVANCE: "published DESC, title_key, id",
    Sort.DATE: "published DESC, title_key, id",
    Sort.OLDEST: "published IS NULL, published, title_key, id",
}
LISTED = "(SELECT value FROM json_each(?))"
UNFINISHED = """
SELECT EXISTS (SELECT 1 FROM article INDEXED BY article_pending WHERE indexed <> 1 AND hidden = 0)"""


def source(where: str) -> str:
    """Return FROM and WHERE of the articles that match an expression, with a plan's condition on them."""
    if not where:
        return "FROM article_fts WHERE article_fts MATCH ?"
    return (
        "FROM article_fts CROSS JOIN article AS a ON a.id = article_fts.rowid"
        f" WHERE article_fts MATCH ? AND ({where})"
    )


def best(where: str) -> str:
    """Return the best articles: expression, the condition's values, limit, offset."""
    return (
        f"SELECT article_fts.rowid, {_BM25} AS score {source(where)} ORDER BY score DESC, 1 LIMIT ? OFFSET ?"
    )


def best_seen(where: str) -> str:
    """Return the same, and let ``places`` see all that match, which should be few."""
    return best(where).replace(" AS score", " AS score, places(article_fts)")


def scores_of(where: str) -> str:
    """Return the scores of some articles: expression, the condition's values, ids."""
    return f"SELECT article_fts.rowid, {_BM25} {source(where)} AND +article_fts.rowid IN {LISTED}"


def latest(where: str, also: str) -> str:
    """Return articles that came last into the library: expression, the condition's values, also's, limit."""
    return f"SELECT article_fts.rowid {source(where)} {also} ORDER BY article_fts.rowid DESC LIMIT ?"


BEST_AFTER = (
    f"SELECT rowid, {_BM25} AS score FROM article_fts WHERE article_fts MATCH ? AND rowid > ?"
    " ORDER BY score DESC, 1 LIMIT ?"
)
"""The best of what came after an article: expression, the article, limit."""


def capped_count(where: str) -> str:
    """Count, but not beyond a number: expression, the condition's values, the number."""
    return f"SELECT count(*) FROM (SELECT 1 {source(where)} LIMIT ?)"


def by_date(where: str, sort: Sort) -> str:
    """Return matching articles by date, where they are few: as ``best``."""
    also = f"AND ({where})" if where else ""
    return f"""SELECT a.id, 0.0 FROM (SELECT rowid AS found FROM article_fts WHERE article_fts MATCH ?)
               CROSS JOIN article AS a ON a.id = found WHERE a.hidden = 0 {also}
               ORDER BY {_ORDERS[sort]} LIMIT ? OFFSET ?"""


def some_by_date(where: str, sort: Sort) -> str:
    """Return articles by date, whether they match or not: the condition's values, limit, offset."""
    also = f"AND ({where})" if where else ""
    return (
        f"SELECT a.id FROM article AS a WHERE a.hidden = 0 {also} ORDER BY {_ORDERS[sort]} LIMIT ? OFFSET ?"
    )


def count_all(where: str) -> str:
    """Count articles, whatever their words: the condition's values."""
    also = f"AND ({where})" if where else ""
    return f"SELECT count(*) FROM article AS a WHERE a.hidden = 0 {also}"


def matching_of(where: str) -> str:
    """Return those of some articles that match: expression, the condition's values, ids."""
    return f"SELECT article_fts.rowid {source(where)} AND article_fts.rowid IN {LISTED}"


MATCHING_OF = matching_of("")

FILTERED = f"SELECT rowid FROM article_fts WHERE article_fts MATCH ? AND +rowid IN {LISTED}"
"""The same for very many articles."""

PLACES_OF = f"SELECT places(article_fts) FROM article_fts WHERE article_fts MATCH ? AND rowid IN {LISTED}"
"""Lets ``places`` see where the phrases of an expression stand in some articles: expression, ids."""


def places_together(where: str) -> str:
    """Let ``places`` see those of some articles that match; count all: ids, expression, values."""
    seen = f"CASE WHEN article_fts.rowid IN {LISTED} THEN places(article_fts) END AS seen"
    return f"SELECT count(*), count(seen) FROM (SELECT {seen} {source(where)} LIMIT -1)"


def places_of_newest(where: str) -> str:
    """Let ``places`` see articles that came last into the library: as ``latest``."""
    also = "AND article_fts.rowid > ? AND article_fts.rowid <= ?"
    return latest(where, also).replace(
        "SELECT article_fts.rowid", "SELECT article_fts.rowid, places(article_fts)"
    )


PLACES_AMONG_FEW = PLACES_OF.replace("rowid IN", "+rowid IN")
"""The same where the index is sooner through with all that it has for the expression."""

DATES_OF = """
SELECT a.id, a.published FROM json_each(?) AS listed CROSS JOIN article AS a ON a.id = listed.value
WHERE a.hidden = 0"""

TEXTS_OF = f"SELECT article_id, text FROM body WHERE article_id IN {LISTED}"

MARKED = "SELECT text, language FROM article JOIN body ON article_id = id WHERE id = ? AND hidden = 0"

ANY_HIT = "SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT 1"
