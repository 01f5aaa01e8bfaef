"""Numbers by month: of what a query finds, to the last article; of what articles have."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import apsw
import pytest

from nam_reader.errors import CancelledError
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article
from nam_reader.search.engine import SearchEngine
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]


def article(title: str, text: str, published: str | None) -> Article:
    return make_article(title=title, body=f"<p>{text}</p>", published=published, language="en")


@pytest.fixture
def uids(shelve: Shelve) -> list[str]:
    return shelve(
        article("Timber", "A sanction on timber.", "2024-05-03"),
        article("Potash", "Sanctions on potash.", "2024-05"),
        article("Milk", "Sanctioned milk.", "2023"),
        article("Nothing", "No such word.", "2020-01-01"),
        article("Undated", "Sanctions again.", None),
    )


@pytest.mark.usefixtures("uids")
def test_every_form_is_counted_by_month(reader: apsw.Connection) -> None:
    found = SearchEngine(reader).over_time("sanctions")
    assert found.counts == (("", 1), ("2023", 1), ("2024-05", 2))
    assert found.query == "sanctions"


@pytest.mark.usefixtures("uids")
def test_nothing_typed_is_the_whole_archive(reader: apsw.Connection) -> None:
    assert SearchEngine(reader).over_time(" ").counts == (
        ("", 1),
        ("2020-01", 1),
        ("2023", 1),
        ("2024-05", 2),
    )


@pytest.mark.usefixtures("uids")
def test_the_whole_language_of_search_counts(reader: apsw.Connection) -> None:
    engine = SearchEngine(reader)
    assert engine.over_time("sanctions after:2024").counts == (("2024-05", 2),)
    assert engine.over_time("timber OR potash").counts == (("2024-05", 2),)
    assert engine.over_time("-sanctions").counts == (("2020-01", 1),)
    assert engine.over_time('"no such word"').counts == (("2020-01", 1),)


@pytest.mark.usefixtures("uids")
def test_what_is_not_there_is_not_made_up(reader: apsw.Connection) -> None:
    """A search shows articles with most of the words then; a number must not."""
    engine = SearchEngine(reader)
    assert engine.over_time("sanctions dragons").counts == ()
    assert engine.over_time("!!!").counts == ()


def test_numbers_of_articles_are_spread_over_their_months(reader: apsw.Connection, uids: list[str]) -> None:
    numbers = {uids[0]: 3, uids[1]: 2, uids[4]: 1, "gone": 9}
    assert SearchEngine(reader).spread(numbers) == (("", 1), ("2024-05", 5))


def test_an_article_that_became_another_is_counted_where_that_is(
    store: ArticleStore, reader: apsw.Connection, uids: list[str]
) -> None:
    with store.saving():
        store._connection.execute(
            "INSERT INTO alias SELECT 'former', id FROM article WHERE uid = ?", (uids[2],)
        )
    assert SearchEngine(reader).spread({"former": 4, uids[2]: 1}) == (("2023", 5),)


@pytest.mark.usefixtures("uids")
def test_a_newer_question_stops_a_count(reader: apsw.Connection) -> None:
    engine = SearchEngine(reader)
    begun = threading.Event()

    def slow(*_: apsw.SQLiteValue) -> apsw.SQLiteValue:
        begun.set()
        time.sleep(0.2)
        return 1

    reader.create_scalar_function("slow", slow, 0)

    def stop() -> None:
        begun.wait(5)
        engine.interrupt()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(CancelledError), engine._interruptible():
        reader.execute("SELECT slow() FROM article, article AS other").fetchall()
    stopper.join()
    assert engine.over_time("timber").counts == (("2024-05", 1),)
