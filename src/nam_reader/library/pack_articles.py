"""The articles of a library as a pack has them: under names that anyone can work out from what they say.

An article of several files may have its uid from one file and its URL from another. In a pack it has the uid
that follows from its data, so that whoever installs it can check it, and the library's own as a further name.
"""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from heapq import merge
from itertools import count
from typing import Any, NamedTuple

import apsw

from nam_reader.library.pack_format import COLUMNS, PackedArticle
from nam_reader.model import Kind
from nam_reader.text.articles import make_uid

_NAMES = "SELECT uid, identity, ordinal, id FROM article WHERE merged = 0 ORDER BY uid"
_MERGED = """
SELECT id, uid, identity, ordinal, url, source, title, published, kind
FROM article WHERE merged = 1 ORDER BY uid"""
_ONE = f"SELECT {COLUMNS} FROM article JOIN body ON article_id = id WHERE id = ?"
_ALIASES = "SELECT identity FROM alias WHERE article_id = ?"


class _Names(NamedTuple):
    """What an article is called in a pack, and its number in the library."""

    uid: str
    identity: str
    ordinal: int
    number: int


def packed_articles(connection: apsw.Connection) -> Iterator[tuple[int, PackedArticle]]:
    """Yield every article, with its number in the library, in the order of the uids that packs give them."""
    kept = (_Names(*row) for row in connection.execute(_NAMES))
    for names in merge(kept, sorted(_of_merged(connection))):
        uid, identity, ordinal, number = names
        row: tuple[Any, ...] = connection.execute(_ONE, (number,)).fetchall()[0]
        yield number, replace(PackedArticle(*row), uid=uid, identity=identity, ordinal=ordinal)


def further_names(
    connection: apsw.Connection, origin: int, number: int, article: PackedArticle
) -> list[tuple[str, int]]:
    """Return the further names that an article has in a pack, each with the number that it has there."""
    own = connection.execute("SELECT uid, identity FROM article WHERE id = ?", (origin,)).fetchall()
    aliases = connection.execute(_ALIASES, (origin,)).fetchall()
    names = {str(name) for row in (*own, *aliases) for name in row}
    return [(name, number) for name in sorted(names - {article.uid, article.identity})]


def _of_merged(connection: apsw.Connection) -> Iterator[_Names]:
    taken: set[str] = set()
    for number, uid, identity, ordinal, *data in connection.execute(_MERGED):
        first = _uid(data, 1)
        if first == identity:
            yield _Names(uid, identity, ordinal, number)
            continue
        ways = ((n, _uid(data, n)) for n in count(1))
        free = next((n, way) for n, way in ways if way not in taken and not _is_used(connection, way))
        taken.add(free[1])
        yield _Names(free[1], first, free[0], number)


def _uid(data: list[Any], ordinal: int) -> str:
    url, source, title, published, kind = data
    return make_uid(
        url=url, source=source, title=title, published=published, kind=Kind(kind), ordinal=ordinal
    )


def _is_used(connection: apsw.Connection, uid: str) -> bool:
    return bool(connection.execute("SELECT count(*) FROM article WHERE uid = ?", (uid,)).get)
