"""A library to search in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from nam_reader.database import Access, connect
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Article
from nam_reader.search.engine import SearchEngine

Shelve = Callable[..., list[str]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ArticleStore]:
    connection = open_library(tmp_path / "library.db")
    yield ArticleStore(connection)
    connection.close()


@pytest.fixture
def shelve(store: ArticleStore) -> Shelve:
    """Put articles into the library; return their uids."""

    def put(*articles: Article) -> list[str]:
        claimed: set[str] = set()
        with store.saving():
            return [store.save(article, claimed)[0] for article in articles]

    return put


@pytest.fixture
def reader(store: ArticleStore, tmp_path: Path) -> Iterator[apsw.Connection]:
    connection = connect(tmp_path / "library.db", Access.READ)
    yield connection
    connection.close()


@pytest.fixture
def engine(reader: apsw.Connection) -> SearchEngine:
    return SearchEngine(reader)
