"""The best articles of common families, which are kept: what they say, when they are made."""

from __future__ import annotations

import math

import apsw
import pytest

from nam_reader.lexicon.forms import families
from nam_reader.library import best_lists, vocabulary
from nam_reader.library.articles import ArticleStore
from nam_reader.text.articles import make_article

COUNCIL, RIVER, WINTER = [families(word, "en")[0] for word in ("council", "river", "winter")]


@pytest.fixture
def many(store: ArticleStore) -> None:
    """Put in 90 articles: all are about councils, every third about a river, every fifth about winter."""
    claimed: set[str] = set()
    with store.saving():
        for number in range(90):
            text = (
                f"<p>{'council ' * (number % 7)} councils met {'by the river' if number % 3 == 0 else ''}</p>"
            )
            text += "<p>winter</p>" if number % 5 == 0 else ""
            title = f"A council {number}" if number % 10 == 0 else f"Number {number}"
            store.save(make_article(title=title, body=text, language="en"), claimed)


@pytest.fixture
def low(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(best_lists, "SMALL", 50)
    monkeypatch.setattr(best_lists, "COMMON", 30)


def in_index(library: apsw.Connection, key: str) -> dict[int, float]:
    sql = "SELECT rowid, -bm25(article_fts, 10, 4, 1) FROM article_fts WHERE article_fts MATCH ?"
    return dict(library.execute(sql, (f'"{key}"',)).fetchall())  # type: ignore[arg-type]  # two numbers a row


@pytest.mark.usefixtures("many", "low")
def test_a_list_has_what_the_index_says_but_for_the_rarity(
    store: ArticleStore, library: apsw.Connection
) -> None:
    store.tidy(90)
    found = best_lists.read(library, RIVER)
    assert found is not None
    said = in_index(library, RIVER)
    rarity = math.log((90 - 30 + 0.5) / (30 + 0.5))
    assert found.docs == len(said) == 30
    assert dict(zip(found.articles, found.scores, strict=True)) == pytest.approx(
        {article: score / rarity for article, score in said.items()}, rel=1e-5
    )
    assert list(found.scores) == sorted(found.scores, reverse=True)


@pytest.mark.usefixtures("many", "low")
def test_of_what_is_everywhere_the_best_are_known_too(store: ArticleStore, library: apsw.Connection) -> None:
    store.tidy(90)
    found = best_lists.read(library, COUNCIL)
    assert found is not None
    assert found.docs == 90
    assert found.scores[0] > 1.5 * found.scores[-1] > 0.5
    titles = [store_title(library, article) for article in found.articles[:9]]
    assert all(title.startswith("A council") for title in titles)


def store_title(library: apsw.Connection, article: int) -> str:
    return str(library.execute("SELECT title FROM article WHERE id = ?", (article,)).get)


@pytest.mark.usefixtures("many", "low")
def test_all_titles_are_known(store: ArticleStore, library: apsw.Connection) -> None:
    store.tidy(90)
    council, river = best_lists.read(library, COUNCIL), best_lists.read(library, RIVER)
    assert council is not None
    assert river is not None
    assert {store_title(library, article) for article in council.titled()} == {
        f"A council {number}" for number in range(0, 90, 10)
    }
    assert not river.titled()


@pytest.mark.usefixtures("many", "low")
def test_rare_families_and_words_have_none(store: ArticleStore, library: apsw.Connection) -> None:
    store.tidy(90)
    assert len(in_index(library, WINTER)) == 18
    assert best_lists.read(library, WINTER) is None
    assert best_lists.read(library, "council") is None


@pytest.mark.usefixtures("many")
def test_a_small_library_needs_none(store: ArticleStore, library: apsw.Connection) -> None:
    store.tidy(90)
    assert not best_lists.are_due(library, 90)
    assert best_lists.read(library, COUNCIL) is None
    assert best_lists.reach(library) == 0


@pytest.mark.usefixtures("many", "low")
def test_they_are_due_again_when_much_is_new(store: ArticleStore, library: apsw.Connection) -> None:
    assert best_lists.are_due(library, 90)
    store.tidy(90)
    assert not best_lists.are_due(library, 90)
    assert best_lists.reach(library) == 90
    claimed: set[str] = set()
    for number, due in ((2, False), (10, True)):
        with store.saving():
            for each in range(number):
                store.save(make_article(title=f"More {number} {each}", body="<p>council</p>"), claimed)
        assert best_lists.are_due(library, store.count()) == due
    store.tidy(12)
    assert best_lists.reach(library) == 102
    found = best_lists.read(library, COUNCIL)
    assert found is not None
    assert found.docs == 102


@pytest.mark.usefixtures("many", "low")
def test_making_them_can_be_stopped(library: apsw.Connection) -> None:
    vocabulary.terms(library)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1

    best_lists.make(library, stopped)
    assert library.execute("SELECT count(*) FROM best").get == 1
    assert best_lists.reach(library) == 0
