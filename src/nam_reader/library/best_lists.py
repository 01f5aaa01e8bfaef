"""For each of the commonest families its best articles, kept: nothing else makes them quick to rank.

Ranking costs the index half a microsecond an article, so a word that most of 100,000 articles have costs
50 ms. The best articles of such a word are worked out beforehand; a search then ranks these, and what came
after.
"""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import math
import struct
import sys
from array import array
from collections.abc import Callable
from typing import Any, NamedTuple

import apsw

SMALL = 6_000  # articles; a library that has fewer needs no lists
COMMON = 2_500  # articles; a family that has fewer is ranked whole
LENGTH = 1_000  # articles in a list
TITLE, AUTHOR, TEXT = 10.0, 4.0, 1.0  # what a word weighs in each field, in the lists and in every search
TITLES = 20_000  # articles with a family in the title that are kept, the newest
STALE = 0.03  # of the library may be newer than the lists

UPTO = "best lists with titles, reach"  # the library's own mark: the last article that they know
_FAMILIES = """
SELECT term, doc FROM temp.article_terms
WHERE term >= char(0xE000) AND term < char(0xF900) AND doc >= ? ORDER BY term"""
_BEST = f"""
SELECT rowid, -bm25(article_fts, {TITLE}, {AUTHOR}, {TEXT}) / ? AS score
FROM article_fts WHERE article_fts MATCH ? ORDER BY score DESC, rowid LIMIT {LENGTH}"""
_TITLED = f"SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid DESC LIMIT {TITLES}"


class BestList(NamedTuple):
    """A family's best articles, best first: their numbers, and what the family alone gives each.

    That is bm25 without the family's rarity: it is one of the keys of a word, whose rarity they share.
    """

    docs: int  # how many articles have the family
    articles: array[int]
    scores: array[float]
    packed: bytes = b""  # all that have it in the title

    def titled(self) -> array[int]:
        """Return the articles that have the family in the title."""
        return _numbers("I", self.packed)


def read(connection: apsw.Connection, term: str) -> BestList | None:
    """Return the list of a family; None where it is not common. ``reach`` says whether there are lists."""
    found = connection.execute("SELECT docs, articles FROM best WHERE term = ?", (term,)).fetchone()
    if found is None:
        return None
    docs, packed = found
    (count,) = struct.unpack_from("<I", packed)
    scores, titles = 4 + 4 * count, 4 + 8 * count
    return BestList(
        docs, _numbers("I", packed[4:scores]), _numbers("f", packed[scores:titles]), packed[titles:]
    )


def _numbers(kind: str, packed: bytes) -> array[Any]:
    numbers = array(kind, packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def reach(connection: apsw.Connection) -> int:
    """Return the last article that the lists know; what is later must be asked of the index."""
    found = connection.execute("SELECT value FROM meta WHERE name = ?", (UPTO,)).get
    return int(found) if found else 0


def are_due(connection: apsw.Connection, total: int) -> bool:
    """Say whether there should be lists, or newer ones."""
    if total < SMALL:
        return False
    (last,) = connection.execute("SELECT max(id) FROM article").fetchone() or (0,)
    return (last or 0) - reach(connection) > STALE * total


def make(connection: apsw.Connection, stopped: Callable[[], bool] = lambda: False) -> None:
    """Work out all lists, inside the caller's transaction; needs ``vocabulary.terms``."""
    connection.execute("DELETE FROM best")
    articles = int(connection.execute("SELECT count(*) FROM article_fts_docsize").get)
    families: list[Any] = connection.execute(_FAMILIES, (COMMON,)).fetchall()
    for term, docs in families:
        if stopped():
            return
        rarity = max(math.log((articles - docs + 0.5) / (docs + 0.5)), 1e-6)  # as FTS5 has it
        found = connection.execute(_BEST, (rarity, f'"{term}"')).fetchall()
        titled = [row[0] for row in connection.execute(_TITLED, (f'title : "{term}"',))]
        packed = struct.pack(
            f"<I{len(found)}I{len(found)}f{len(titled)}I",
            len(found),
            *(row[0] for row in found),
            *(row[1] for row in found),
            *titled,
        )
        connection.execute("INSERT INTO best VALUES (?, ?, ?)", (term, docs, packed))
    connection.execute("INSERT OR REPLACE INTO meta SELECT ?, max(id) FROM article", (UPTO,))
