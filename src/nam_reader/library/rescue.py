"""A library that is damaged: its index is made anew, or what can be read of it goes into a new file."""

# Our own columns are put into the SQL below; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import apsw

from nam_reader import damage
from nam_reader.library.articles import ArticleStore
from nam_reader.library.columns import ARTICLE_COLUMNS, whole_article
from nam_reader.library.schema import open_library
from nam_reader.model import Article, StoredImage

_AT_ONCE = 100  # articles in one transaction


_ANEW = """
INSERT INTO article_fts(article_fts) VALUES ('delete-all');
DELETE FROM name_form;
DELETE FROM best;
DELETE FROM vocabulary;
UPDATE article SET indexed = 0"""


def _empty_index(connection: apsw.Connection) -> None:
    """Leave the articles to be indexed again when the library is next searched."""
    connection.execute(_ANEW)


def _save_articles(damaged: Path, made: Path) -> int:
    with closing(open_library(made)) as target, damage.readable(damaged) as source:
        store = ArticleStore(target)
        if source is not None:
            articles = _articles(source)
            while batch := list(islice(articles, _AT_ONCE)):
                _save(store, source, batch)
        damage.close_log(target)
        return store.count()


def _save(store: ArticleStore, source: apsw.Connection, articles: list[Article]) -> None:
    """Take articles in, with their images; each under its own name, since notes hang on it."""
    with store.saving():
        for article in articles:
            store.keep_images(_images(source, article.body))
            store.save(article, set(), index=False)


def _images(source: apsw.Connection, body: str) -> tuple[StoredImage, ...]:
    found = []
    for piece in body.split('src="nam-image:')[1:]:
        try:
            row = source.execute(
                "SELECT sha256, mime, width, height, data FROM image WHERE sha256 = ?", (piece[:64],)
            ).fetchone()
        except apsw.Error:
            continue  # this one is lost
        if row is not None:
            found.append(StoredImage(*row))
    return tuple(found)


def _articles(source: apsw.Connection) -> Iterator[Article]:
    select = f"SELECT {ARTICLE_COLUMNS} FROM article JOIN body ON article_id = id"
    for row in damage.rows(source, "article", "id", select):
        yield whole_article(row)


TOOLS = damage.Tools("article_fts_docsize", _empty_index, _save_articles)
