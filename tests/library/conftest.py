"""A library in a folder of its own, and articles to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[apsw.Connection]:
    connection = open_library(tmp_path / "library.db")
    yield connection
    connection.close()


@pytest.fixture
def store(library: apsw.Connection) -> ArticleStore:
    return ArticleStore(library)
