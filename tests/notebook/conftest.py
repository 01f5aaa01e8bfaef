"""A notebook in a folder of its own, with a clock that stands still until it is moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from nam_reader.model import Annotation, ArticleRef
from nam_reader.notebook.anchors import make_anchor
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

TEXT = (
    "Хто жыве ў Сорвічах, той ведае раку. The river rose by a third in 2014.\n"
    "A reading without a time is not a reading. Próbka z rzeki: woda żółtawa."
)
ARTICLE = ArticleRef("riverriverriverriver", "What the bottles tell", ("Piotr Zielnik",), "Quiet Water")


@dataclass
class Clock:
    """A clock for tests; ``forward`` moves it."""

    now: datetime = field(default=datetime(2024, 3, 14, 12, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notebook.db"


@pytest.fixture
def connection(path: Path) -> Iterator[apsw.Connection]:
    connection = open_notebook(path)
    yield connection
    connection.close()


@pytest.fixture
def notebook(connection: apsw.Connection, clock: Clock) -> Notebook:
    return Notebook(connection, clock)


@pytest.fixture
def marking(notebook: Notebook) -> Marking:
    return Marking(notebook.ledger)


@pytest.fixture
def highlight(notebook: Notebook) -> Callable[..., Annotation]:
    """Return a function that highlights a quote of TEXT."""

    def highlight(quote: str = "The river rose", article: ArticleRef = ARTICLE, **more: object) -> Annotation:
        start = TEXT.index(quote)
        return notebook.add(article, make_anchor(TEXT, start, start + len(quote), "r1"), **more)  # type: ignore[arg-type]  # keywords of add

    return highlight
