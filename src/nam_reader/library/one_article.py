"""One article out of a library: found by its names, and made ready to be shown."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from typing import Any

import apsw

from nam_reader.errors import NotFoundError
from nam_reader.library.columns import ARTICLE_COLUMNS, asked, whole_article
from nam_reader.model import Article, Block, Document, ImageSize, Kind, Sibling
from nam_reader.text.blocks import parse_blocks
from nam_reader.text.characters import clean
from nam_reader.text.plain_body import plain_pieces

PREFIX = 6  # characters of a uid that may stand for it, if no other uid begins so

_WITH_UID = f"SELECT {ARTICLE_COLUMNS} FROM article JOIN body ON article_id = id WHERE uid = ?"
_SIBLINGS = """
SELECT other.uid, other.language, other.title
FROM article AS own
JOIN translation AS mine ON mine.article_id = own.id
JOIN translation AS theirs ON theirs.work = mine.work AND theirs.article_id <> own.id
JOIN article AS other ON other.id = theirs.article_id
WHERE own.uid = ? AND other.hidden = 0 ORDER BY other.language, other.id"""
_TWIN_KINDS = {Kind.DIGEST.value: Kind.ARTICLE.value, Kind.ARTICLE.value: Kind.DIGEST.value}


def find(connection: apsw.Connection, uid: str) -> Article:
    """Return an article, hidden or not, by its uid or a beginning of it that no other has.

    Raises NotFoundError.
    """
    found = _with_uid(connection, uid) or _with_alias(connection, uid) or _with_prefix(connection, uid)
    if found is None:
        raise NotFoundError("There is no article “{0}” in this library.", uid)
    return whole_article(found)


def document(connection: apsw.Connection, uid: str) -> Document:
    """Return an article ready to be shown; its body is sanitised once more. Raises NotFoundError."""
    article = find(connection, uid)
    return Document(
        article,
        _blocks(article.body),
        twin(connection, article.uid),
        _image_sizes(connection, article.body),
        siblings(connection, article.uid),
    )


def named(connection: apsw.Connection, uid: str) -> str | None:
    """Return the uid of the article that another one has become part of."""
    found = connection.execute(
        "SELECT uid FROM alias JOIN article ON id = article_id WHERE alias.identity = ? ORDER BY id",
        (asked(uid),),
    ).fetchone()
    return None if found is None else str(found[0])


def siblings(connection: apsw.Connection, uid: str) -> tuple[Sibling, ...]:
    """Return the translations of an article, by language."""
    return tuple([Sibling(*row) for row in connection.execute(_SIBLINGS, (asked(uid),))])


def twin(connection: apsw.Connection, uid: str) -> str | None:
    """Return the full article of a digest, or the digest of a full article, when the library has both."""
    own = connection.execute(
        "SELECT title_key, source, kind FROM article WHERE uid = ?", (asked(uid),)
    ).fetchone()
    if own is None or own[0] == "":
        return None
    title_key, source, kind = own
    found = connection.execute(
        """SELECT uid FROM article WHERE hidden IN (0, 1) AND title_key = ? AND kind = ?
           ORDER BY source = ? DESC, published DESC, uid LIMIT 1""",
        (title_key, _TWIN_KINDS.get(str(kind)), source),
    ).fetchone()
    return None if found is None else str(found[0])


def _with_uid(connection: apsw.Connection, uid: str) -> tuple[Any, ...] | None:
    return connection.execute(_WITH_UID, (asked(uid),)).fetchone()


def _with_alias(connection: apsw.Connection, uid: str) -> tuple[Any, ...] | None:
    known_as = named(connection, uid)
    return None if known_as is None else _with_uid(connection, known_as)


def _with_prefix(connection: apsw.Connection, uid: str) -> tuple[Any, ...] | None:
    start = uid.strip().lower()
    if len(start) < PREFIX or not (start.isascii() and start.isalnum()):
        return None
    found = connection.execute(
        "SELECT uid FROM article WHERE uid >= ? AND uid < ? LIMIT 2", (start, start + "{")
    ).fetchall()
    return _with_uid(connection, str(found[0][0])) if len(found) == 1 else None


def _blocks(body: str) -> tuple[Block, ...]:
    body = clean(body)
    if plain_pieces(body) is None:
        from nam_reader.text.sanitise import sanitise  # not for plain bodies: the first one is waited for

        body = sanitise(body)
    return parse_blocks(body)


def _image_sizes(connection: apsw.Connection, body: str) -> tuple[ImageSize, ...]:
    if "<img" not in body:
        return ()
    from nam_reader.library.images import ImageShelf  # most articles have none

    return ImageShelf(connection).sizes(body)
