"""Reads a pack without believing it: a file that may be damaged, altered, or made to do harm."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from nam_reader.database import Access, connect
from nam_reader.errors import LibraryDamagedError, LibraryError, PackError
from nam_reader.library.images import names_in
from nam_reader.library.pack_format import (
    ALIASES,
    ALTERNATES,
    COLUMNS,
    FIRST_WITH_MORE,
    FORMAT,
    IMAGES,
    SCHEMA,
    Manifest,
    PackedArticle,
    Seal,
)
from nam_reader.library.schema import MIGRATIONS
from nam_reader.model import Article, Kind, PackInfo, StoredImage
from nam_reader.text.articles import make_article, make_uid
from nam_reader.text.rasters import admit
from nam_reader.wording import sentence

LONGEST = 256 * 1024 * 1024  # bytes of one text; a longer one is refused before it fills the memory

ALTERED = sentence("Its content is not what was sealed: it was damaged or altered.")

_ARTICLES = f"SELECT {COLUMNS} FROM article JOIN body ON article_id = id"
_ALTERNATES_OF = """
SELECT alternate.language, alternate.url FROM alternate JOIN article ON article.id = article_id
WHERE uid = ? ORDER BY alternate.identity"""
_OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


@contextmanager
def open_pack(pack: Path) -> Iterator[PackReader]:
    """Open a pack as a file that nobody writes, and check its build. Raises PackError."""
    with _telling(pack):
        connection = connect(pack, Access.SEALED)
    try:
        reader = PackReader(connection, pack)
        with _telling(pack):
            reader.check()
        yield reader
    finally:
        connection.close()


@contextmanager
def _telling(pack: Path) -> Iterator[None]:
    """Say in one sentence what is wrong with a pack that cannot be read."""
    try:
        yield
    except LibraryDamagedError as error:
        raise PackError("{0} is damaged, or is not a NAM Reader pack.", pack.name) from error
    except LibraryError as error:
        raise PackError(error.sentence) from error
    except (apsw.Error, ValueError, RecursionError) as error:  # ValueError: no UTF-8, no JSON
        raise PackError("{0} is damaged: parts of it cannot be read.", pack.name) from error


class PackReader:
    """An open pack."""

    def __init__(self, connection: apsw.Connection, pack: Path) -> None:
        self._connection = connection
        self._pack = pack
        self._has_more = False

    def check(self) -> None:
        """Refuse a file that is no pack, is too new, is damaged, or has any part that ours do not have."""
        connection, name = self._connection, self._pack.name
        connection.limit(apsw.SQLITE_LIMIT_LENGTH, LONGEST)
        version = int(connection.pragma("user_version"))
        parts = connection.execute(_OBJECTS).fetchall()
        if ("table", "manifest") not in {part[:2] for part in parts}:
            raise PackError("{0} is not a NAM Reader pack.", name)
        self._has_more = version >= FIRST_WITH_MORE
        if version > len(MIGRATIONS) or self._stated().get("format") != FORMAT:
            raise PackError("{0} was made by a newer NAM Reader; please update the program.", name)
        if parts != _expected_parts(version):
            raise PackError("{0} has parts that a pack must not have: it was damaged or altered.", name)
        if connection.execute("PRAGMA quick_check(1)").get != "ok":
            raise PackError("{0} is damaged.", name)

    def info(self) -> PackInfo:
        """Return the manifest and, as ``problems``, whether the articles are still those that were sealed."""
        with _telling(self._pack):
            stated = self._stated()
            manifest = _manifest(stated)
            size = self._pack.stat().st_size
        seal = Seal()
        for article in self._rows("uid"):
            seal.add(article)
        sound = self._seal_more(seal) and seal.over(manifest) == stated.get("sha256")
        return PackInfo(
            title=manifest.title,
            articles=manifest.articles,
            words=manifest.words,
            languages=manifest.languages,
            created=manifest.created,
            sha256=str(stated.get("sha256", "")),
            size=size,
            schema=int(self._connection.pragma("user_version")),
            problems=() if sound else (ALTERED,),
        )

    def articles(self) -> Iterator[Article]:
        """Give every article, made anew from its body; those of one identity in their order.

        Raises PackError where the pack says something else of an article than its body does.
        """
        for packed in self._rows("identity, ordinal"):
            article = self._made_anew(packed)
            uid = make_uid(
                url=article.url,
                source=article.source,
                title=article.title,
                published=article.published,
                kind=article.kind,
                ordinal=packed.ordinal,
            )
            if (uid, article.revision) != (packed.uid, packed.revision):
                raise PackError(
                    "{0}: “{1}” is not the article that it claims to be.", self._pack.name, article.title
                )
            yield article

    def _seal_more(self, seal: Seal) -> bool:
        """Take in what there is beside articles; tell whether each image is the one that its name says."""
        if not self._has_more:
            return True
        with _telling(self._pack):
            for row in self._connection.execute(IMAGES):
                name, *look, data = row
                if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != name:
                    return False
                seal.add_row(("image", name, *look))
            for query in (ALIASES, ALTERNATES):
                for row in self._connection.execute(query):
                    seal.add_row(row)
        return True

    def images(self, html: str) -> list[StoredImage]:
        """Return the images of a body that the pack has; what is no image that we keep is left out."""
        found = []
        for name in names_in(html) if self._has_more else ():
            with _telling(self._pack):
                data = self._connection.execute("SELECT data FROM image WHERE sha256 = ?", (name,)).get
            image = admit(data) if isinstance(data, bytes) else None
            if image is not None and image.sha256 == name:
                found.append(image)
        return found

    def aliases(self) -> list[tuple[str, str]]:
        """Return what articles are known by beside their own names: uid and further name."""
        if not self._has_more:
            return []
        with _telling(self._pack):
            rows = self._connection.execute(ALIASES).fetchall()
        return [(uid, alias) for _, uid, alias in rows if isinstance(uid, str) and isinstance(alias, str)]

    def _alternates(self, uid: str) -> list[tuple[str, str]]:
        if not self._has_more:
            return []
        with _telling(self._pack):
            rows = self._connection.execute(_ALTERNATES_OF, (uid,)).fetchall()
        return [(str(language), str(url)) for language, url in rows]

    def _made_anew(self, packed: PackedArticle) -> Article:
        try:
            return make_article(
                title=packed.title,
                body=packed.html,
                authors=_names(packed.authors),
                byline=packed.byline,
                source=packed.source,
                url=packed.url,
                published=packed.published,
                language=packed.language,
                kind=Kind(packed.kind),
                topics=_names(packed.topics),
                alternates=self._alternates(packed.uid),
            )
        except (ValueError, TypeError, AttributeError, RecursionError) as error:  # values of a wrong type
            raise PackError("{0} has an article that is not one; it was altered.", self._pack.name) from error

    def _rows(self, order: str) -> Iterator[PackedArticle]:
        with _telling(self._pack):
            cursor = self._connection.execute(f"{_ARTICLES} ORDER BY {order}")
        while True:
            with _telling(self._pack):
                row = cursor.fetchone()
            if row is None:
                return
            yield PackedArticle(*row)

    def _stated(self) -> dict[str, Any]:
        return {
            str(name): json.loads(value) for name, value in self._connection.execute("SELECT * FROM manifest")
        }


def _expected_parts(version: int) -> list[tuple[Any, ...]]:
    """Return the schema that a pack of this version has, by making it."""
    model = apsw.Connection(":memory:")
    for step in (*MIGRATIONS[:version], SCHEMA):
        model.execute(step)
    parts = model.execute(_OBJECTS).fetchall()
    model.close()
    return parts


def _manifest(stated: dict[str, Any]) -> Manifest:
    """Make a manifest of its rows. Raises ValueError where they are not such as we write."""
    match stated:
        case {
            "title": str(title),
            "articles": int(articles),
            "words": int(words),
            "languages": list(languages),
            "created": str(created),
        }:
            counted = []
            for language in languages:
                match language:
                    case [str(code), int(count)]:
                        counted.append((code, count))
                    case _:
                        raise ValueError("languages")
            return Manifest(title, articles, words, tuple(counted), created)
        case _:
            raise ValueError("manifest")


def _names(packed: str) -> list[str]:
    names = json.loads(packed)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("names")
    return names
