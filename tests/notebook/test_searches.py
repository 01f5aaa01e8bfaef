"""Saved searches and the history of what was searched for."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.database import Access, connect, migrate
from nam_reader.errors import LibraryError, NotFoundError
from nam_reader.notebook.schema import MIGRATIONS, open_notebook
from nam_reader.notebook.searches import LONGEST_HISTORY, LONGEST_QUERY, Searches


@pytest.fixture
def searches(connection: apsw.Connection) -> Searches:
    return Searches(connection)


def test_a_search_is_kept_by_its_name(searches: Searches, path: Path) -> None:
    banks = searches.save("  Banks\n and  sanctions ", " sanctions  banks lang:be")
    assert (banks.name, banks.query) == ("Banks and sanctions", "sanctions banks lang:be")
    assert len(banks.id) == 36
    assert banks.created.endswith("Z")
    searches.save("азбука", "а")
    rivers = searches.save("a river", "river OR рака")
    reading = connect(path, Access.READ)
    assert [kept.name for kept in Searches(reading).saved()] == ["a river", "Banks and sanctions", "азбука"]
    assert Searches(reading).saved()[0] == rivers
    with pytest.raises(LibraryError):
        Searches(reading).save("x", "y")
    reading.close()


def test_a_name_that_is_taken_gets_a_number_and_the_same_search_is_kept_once(searches: Searches) -> None:
    first = searches.save("Banks", "banks")
    assert searches.save("Banks", "banks") == first
    assert searches.save("banks", "banks lang:be").name == "banks (2)"
    assert searches.save("BANKS", "banks lang:ru").name == "BANKS (3)"
    assert searches.save("", "banks lang:en").name == "banks lang:en"
    assert searches.save("", "").name == "Search"
    assert len(searches.saved()) == 5


def test_a_search_is_renamed(searches: Searches) -> None:
    one, other = searches.save("One", "1"), searches.save("Other", "2")
    searches.rename(one.id, " First ")
    searches.rename(one.id, "  ")
    searches.rename(other.id, "first")
    searches.rename(other.id, "first")
    assert [(kept.id, kept.name, kept.query) for kept in searches.saved()] == [
        (one.id, "First", "1"),
        (other.id, "first (2)", "2"),
    ]


def test_a_search_is_deleted(searches: Searches) -> None:
    kept = searches.save("One", "1")
    searches.delete(kept.id)
    assert searches.saved() == ()
    with pytest.raises(NotFoundError, match="saved search"):
        searches.delete(kept.id)
    for name in ("x", ""):
        with pytest.raises(NotFoundError, match="saved search"):
            searches.rename(kept.id, name)


def test_the_latest_search_is_first_and_each_is_there_once(searches: Searches) -> None:
    for query in ("river", "banks", " river ", "", "  ", "Banks", "x" * (LONGEST_QUERY + 1)):
        searches.remember(query)
    assert searches.history() == ("Banks", "river", "banks")
    assert searches.history(2) == ("Banks", "river")
    assert searches.history(0) == searches.history(-1) == ()


def test_the_oldest_searches_are_forgotten(searches: Searches) -> None:
    for number in range(LONGEST_HISTORY + 5):
        searches.remember(f"search {number}")
    searches.remember("search 5")
    history = searches.history(1000)
    assert len(history) == LONGEST_HISTORY
    assert history[:2] == ("search 5", f"search {LONGEST_HISTORY + 4}")
    assert history[-1] == "search 6"


def test_a_wiped_history_leaves_no_trace(searches: Searches, path: Path) -> None:
    reading = connect(path, Access.READ)
    searches.save("kept", "kept")
    for number in range(150):
        searches.remember(f"tell-tale {number % 50} " + "word " * (number % 7))
    assert Searches(reading).history()
    assert b"tell-tale" in b"".join(file.read_bytes() for file in path.parent.iterdir())
    searches.wipe()
    assert Searches(reading).history() == ()
    for file in path.parent.iterdir():
        assert b"tell-tale" not in file.read_bytes(), file.name
    assert len(searches.saved()) == 1
    searches.wipe()
    reading.close()


def test_a_history_is_wiped_while_somebody_reads(searches: Searches, path: Path) -> None:
    searches.remember("tell-tale")
    reading = connect(path, Access.READ)
    reading.execute("BEGIN")
    assert Searches(reading).history() == ("tell-tale",)
    searches._connection.set_busy_timeout(10)
    searches.wipe()
    assert searches.history() == ()
    reading.execute("ROLLBACK")
    reading.close()


def test_an_older_notebook_gets_the_tables(path: Path) -> None:
    old = connect(path, Access.WRITE, precious=True)
    migrate(old, path, MIGRATIONS[:1])
    old.close()
    connection = open_notebook(path)
    Searches(connection).remember("river")
    assert Searches(connection).history() == ("river",)
    connection.close()


@settings(deadline=None, max_examples=50)
@given(typed=st.text(st.characters(exclude_categories=[])))
def test_whatever_is_typed_can_be_kept(tmp_path_factory: pytest.TempPathFactory, typed: str) -> None:
    connection = open_notebook(tmp_path_factory.mktemp("notebook") / "notebook.db")
    searches = Searches(connection)
    kept = searches.save(typed, typed)
    searches.remember(typed)
    assert searches.saved() == (kept,)
    assert len(searches.history()) <= 1
    connection.close()
