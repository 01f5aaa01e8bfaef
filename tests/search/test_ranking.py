"""Ranking where not all can be ranked: the first page is as good, and nothing is in it that was not asked."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import apsw
import pytest

from nam_reader.errors import CancelledError
from nam_reader.library import best_lists
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article, Match, SearchResult, Sort
from nam_reader.search import candidates, places, ranking, totals, weights
from nam_reader.search.engine import SearchEngine
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]

SHARES = {  # of the articles that have a word
    "council": 0.9,
    "border": 0.7,
    "prisoner": 0.4,
    "labour": 0.3,
    "river": 0.25,
    "music": 0.2,
    "winter": 0.04,
    "needle": 0.01,
}
MANY = 1_500


def articles(seed: int, number: int) -> Iterator[Article]:
    rng = random.Random(seed)  # noqa: S311  # no secret
    for each in range(number):
        words = ["said"] * 30
        for word, share in SHARES.items():
            if rng.random() < share:
                form = f"{word}s" if word != "labour" and rng.random() < 0.3 else word
                words += [form] * rng.randint(1, 6)
        rng.shuffle(words)
        title = rng.choice(list(SHARES)) if rng.random() < 0.1 else "report"
        date = f"{2010 + each % 10}-{each % 12 + 1:02}-{each % 28 + 1:02}"
        yield make_article(
            title=f"{title} {seed} {each}",
            body=f"<p>{' '.join(words)}</p>",
            language="en",
            published=date,
            source="Even" if each % 2 else "Odd",
        )


@pytest.fixture
def low(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a small library be a large one."""
    monkeypatch.setattr(best_lists, "SMALL", 200)
    monkeypatch.setattr(best_lists, "COMMON", 100)
    monkeypatch.setattr(weights, "SMALL", 200)
    monkeypatch.setattr(weights, "COMMON", 100)
    monkeypatch.setattr(weights, "MERGED", 300)
    monkeypatch.setattr(ranking, "SMALL", 200)
    monkeypatch.setattr(totals, "SMALL", 200)
    monkeypatch.setattr(ranking, "RANKED_WHOLE", 250)
    monkeypatch.setattr(ranking, "RANKED_TOGETHER", 60)
    monkeypatch.setattr(ranking, "GONE_THROUGH", 800)
    monkeypatch.setattr(candidates, "STRETCH", 500)


@pytest.fixture
def large(low: None, shelve: Shelve, store: ArticleStore) -> list[str]:
    uids = shelve(*articles(1, MANY))
    store.tidy(MANY)
    return uids


def whole(engine: SearchEngine, typed: str, match: Match = Match.ALL, limit: int = 10) -> SearchResult:
    """Ask with everything ranked."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ranking, "RANKED_WHOLE", 10**9)
        patched.setattr(ranking, "RANKED_TOGETHER", 10**9)
        patched.setattr(totals, "COUNTED", 10**9)
        return engine.search(typed, match=match, limit=limit)


def uids(result: SearchResult) -> set[str]:
    return {hit.row.uid for hit in result.hits}


BOUNDED = [
    "council",
    "prisoner",
    "prisoners",
    "river",
    "council border",
    "council prisoner",
    "prisoner river",
    "prisoner labour music",
    "council winter border",
]


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("typed", BOUNDED)
def test_the_first_are_as_good_as_of_a_ranking_of_all(engine: SearchEngine, typed: str) -> None:
    found, best = engine.search(typed, limit=10), whole(engine, typed)
    assert found.bounded == (typed != "council winter border") or found.total < 60
    assert not best.bounded
    assert len(found.hits) == 10
    share = sum(hit.score for hit in found.hits) / sum(hit.score for hit in best.hits)
    assert share > 0.97
    assert found.total == best.total


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    "typed",
    [
        "council border",
        "prisoner river",
        "council source:Odd",
        "prisoner river source:Odd",
        "council NOT border",
        "prisoner -river",
        "(council OR border) river",
        "title:council",
        "title:council river",
        '"said said"',
        '"said said" council',
        "council NEAR/3 border",
        "counc*",
        "counc* source:Odd",
        "b* river",
        "prisoner after:2015",
    ],
)
def test_nothing_is_found_that_was_not_asked_for(
    engine: SearchEngine, reader: apsw.Connection, typed: str
) -> None:
    found, best = engine.search(typed, limit=40), whole(engine, typed, limit=2 * MANY)
    assert found.hits
    assert uids(found) <= uids(best)
    assert len(found.hits) == min(40, best.total)
    assert found.total <= best.total
    assert found.total == best.total or not found.counted


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("typed", ["council prisoner river", "prisoner labour music winter needle"])
def test_any_of_several_words(engine: SearchEngine, typed: str) -> None:
    found, best = engine.search(typed, match=Match.ANY, limit=10), whole(engine, typed, Match.ANY)
    assert found.bounded
    share = sum(hit.score for hit in found.hits) / sum(hit.score for hit in best.hits)
    assert share > 0.85


@pytest.mark.usefixtures("large")
def test_rare_words_are_ranked_whole(engine: SearchEngine) -> None:
    for typed in ("needle", "needle council", "winter river", '"needle said"'):
        found, best = engine.search(typed, limit=10), whole(engine, typed)
        assert not found.bounded
        assert found.counted
        assert [hit.row.uid for hit in found.hits] == [hit.row.uid for hit in best.hits]


@pytest.mark.usefixtures("large")
def test_common_words_that_are_not_everywhere(engine: SearchEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "GONE_THROUGH", 100)  # as if each had too many articles
    monkeypatch.setattr(ranking, "RANKED_WHOLE", 50)
    for typed in ("prisoner river", "prisoner labour", "labour music"):
        found, best = engine.search(typed, limit=75), whole(engine, typed, limit=2 * MANY)
        assert found.bounded
        assert found.total == best.total
        assert uids(found) <= uids(best)
        share = sum(hit.score for hit in found.hits[:10]) / sum(hit.score for hit in best.hits[:10])
        assert share > 0.97


@pytest.mark.usefixtures("large")
def test_a_family_of_few_articles_does_not_come_before_the_word(
    engine: SearchEngine, shelve: Shelve, store: ArticleStore
) -> None:
    text = f"<p>council {'oraz ' * 60}</p>"  # has the families of both languages
    shelve(*(make_article(title=f"Raport {each}", body=text, language="pl") for each in range(90)))
    store.put_in_order()
    found = engine.search("council", limit=10)
    assert found.bounded
    assert not [hit.row.title for hit in found.hits if hit.row.title.startswith("Raport")]
    assert (found.total, found.counted) == (len(whole(engine, "council", limit=2 * MANY).hits), True)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("typed", ["title:council", "title:counc*", "title:prisoner"])
def test_what_is_kept_of_a_word_is_not_said_of_titles(engine: SearchEngine, typed: str) -> None:
    found, best = engine.search(typed, limit=5), whole(engine, typed, limit=5)
    assert best.counted
    assert found.total == best.total or (found.total < best.total and not found.counted)


@pytest.mark.usefixtures("large")
def test_what_would_take_long_to_count_is_at_least_so_much(
    engine: SearchEngine, shelve: Shelve, store: ArticleStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "<p>river</p>"  # of two families there
    shelve(*(make_article(title=f"Raport {each}", body=text, language="pl") for each in range(150)))
    store.put_in_order()
    exact = engine.search("river", limit=10)
    monkeypatch.setattr(totals, "COUNTED", 400)
    found = engine.search("river", limit=10)
    assert exact.counted
    assert not found.counted
    assert exact.total - 150 <= found.total <= exact.total


@pytest.mark.usefixtures("large")
def test_pages_have_nothing_twice(engine: SearchEngine) -> None:
    for typed in ("council", "prisoner river", '"said said"'):
        seen: list[str] = []
        for offset in range(0, 60, 20):
            seen += [hit.row.uid for hit in engine.search(typed, limit=20, offset=offset).hits]
        assert len(set(seen)) == 60


@pytest.mark.usefixtures("large")
def test_what_came_after_the_lists_is_found(engine: SearchEngine, shelve: Shelve) -> None:
    text = "<p>council border river prisoner</p>"
    title = "Council, border, river: a prisoner"
    (new,) = shelve(make_article(title=title, body=text, language="en", published="2024"))
    for typed in ("council", "council border", "prisoner river", "prisoner"):
        found = engine.search(typed, limit=10)
        assert found.bounded
        assert found.hits[0].row.uid == new
        assert found.total == whole(engine, typed).total


@pytest.mark.usefixtures("large")
def test_the_best_of_what_came_after_the_lists_are_found(engine: SearchEngine, shelve: Shelve) -> None:
    (best,) = shelve(make_article(title="Best", body=f"<p>{'council border ' * 9}</p>", published="2024"))
    text = f"<p>council {'said ' * 50} border</p>"
    shelve(*(make_article(title=f"New {number}", body=text) for number in range(60)))
    found = engine.search("council border", limit=30)
    assert found.bounded
    assert best in uids(found) & uids(whole(engine, "council border", limit=30))


@pytest.mark.usefixtures("low")
@pytest.mark.parametrize("many_titles", [0, 10**6])
def test_an_article_with_all_words_in_the_title_is_found_though_no_list_begins_with_it(
    engine: SearchEngine,
    shelve: Shelve,
    store: ArticleStore,
    monkeypatch: pytest.MonkeyPatch,
    many_titles: int,
) -> None:
    monkeypatch.setattr(candidates, "MANY_TITLES", many_titles)
    monkeypatch.setattr(candidates, "LISTED", 0)  # the least: 200 of each list
    others = "said " * 30
    (both,) = shelve(make_article(title="The council's border", body=f"<p>{others}</p>", published="2024"))
    shelve(*articles(1, MANY))
    for word, other in (("council", "border"), ("border", "council")):
        text = f"<p>{word * 9} {' '.join([word] * 9)} {other}</p>"
        shelve(*(make_article(title=f"{word} {number}", body=text) for number in range(250)))
    store.tidy(MANY)
    found = engine.search("council border", limit=10)
    assert found.bounded
    assert both in uids(found) & uids(whole(engine, "council border"))


def test_what_went_away_after_the_lists_is_not_found(
    large: list[str], engine: SearchEngine, store: ArticleStore
) -> None:
    before = engine.search("council", limit=10)
    gone = {hit.row.uid for hit in before.hits[:5]}
    with store.saving():
        for uid in gone:
            store._connection.execute("DELETE FROM article WHERE uid = ?", (uid,))
    for typed in ("council", "council border", "counc*", "prisoner river"):
        found = engine.search(typed, limit=40)
        assert len(found.hits) == 40
        assert not uids(found) & gone


@pytest.mark.usefixtures("large")
def test_a_phrase_of_common_words_is_looked_for_among_the_newest(engine: SearchEngine) -> None:
    found, best = engine.search('"said said"', limit=10), whole(engine, '"said said"')
    assert found.bounded
    assert not found.counted
    assert 10 <= found.total < best.total
    assert all(hit.snippet.marks for hit in found.hits)


@pytest.mark.usefixtures("large")
def test_by_date_the_newest_come_whatever_they_are_worth(engine: SearchEngine) -> None:
    for typed in ("council", "prisoner river"):
        found = engine.search(typed, limit=10, sort=Sort.DATE)
        dates = [hit.row.published for hit in found.hits]
        every = whole(engine, typed, limit=2 * MANY)
        assert dates == sorted((hit.row.published for hit in every.hits), key=str, reverse=True)[:10]


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("council", Match.ALL),
        ("council border", Match.ALL),
        ("prisoner river", Match.ALL),
        ('"said said"', Match.ALL),
        ("counc*", Match.ALL),
        ("council prisoner river", Match.ANY),
    ],
)
def test_a_search_can_be_stopped_after_each_of_its_statements(
    engine: SearchEngine, reader: apsw.Connection, typed: str, match: Match
) -> None:
    assert engine.search(typed, match=match).bounded or typed == "counc*"
    ended, last = 0, -1

    def stop(event: dict[str, object]) -> None:
        nonlocal ended
        ended += str(event["sql"]).lstrip().startswith("SELECT")
        if ended == last:
            engine.interrupt()

    reader.trace_v2(apsw.SQLITE_TRACE_PROFILE, stop)
    expected = engine.search(typed, match=match)
    statements = ended
    assert statements > 5
    for number in range(1, statements + 1):
        ended, last = 0, number
        with pytest.raises(CancelledError):
            engine.search(typed, match=match)
        assert not reader.in_transaction
    reader.trace_v2(0, None)
    again = engine.search(typed, match=match)
    assert (again.total, uids(again)) == (expected.total, uids(expected))


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("council", Match.ALL),
        ("council border", Match.ALL),
        ("winter river", Match.ALL),
        ("prisoner -river council", Match.ALL),
        ('"said said" needle', Match.ALL),
        ('"needle said"', Match.ALL),
        ("title:council river", Match.ALL),
        ("council NEAR/3 border", Match.ALL),
        ("council prisoner winter needle", Match.ANY),
    ],
)
def test_it_does_not_matter_how_places_are_looked_up(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch, typed: str, match: Match
) -> None:
    expected = engine.search(typed, match=match)
    for at_once, all_at_once in ((0, 0), (10**9, 0), (0, 10**9), (3, 0)):
        monkeypatch.setattr(places, "SEEN_AT_ONCE", at_once)
        monkeypatch.setattr(places, "AT_ONCE", at_once)
        monkeypatch.setattr(places, "ALL_AT_ONCE", all_at_once)
        assert engine.search(typed, match=match).hits == expected.hits


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    ("typed", "match", "most"),
    [("council border", Match.ALL, 0.6), ("council river", Match.ANY, 0.9), ("winter river", Match.ALL, 0.0)],
)
def test_what_the_lists_know_is_not_counted(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch, typed: str, match: Match, most: float
) -> None:
    exact = whole(engine, typed, match).total
    monkeypatch.setattr(totals, "COUNTED", 0)
    for cap in (50, MANY):
        monkeypatch.setattr(totals, "CAP", cap)
        found = engine.search(typed, match=match)
        if cap < most * MANY:
            assert (found.total, found.counted) == (max(cap, len(found.hits)), False)
        else:
            assert found.total <= exact
            assert found.total == exact or not found.counted


@pytest.mark.usefixtures("low")
def test_of_very_many_titles_the_best_are_taken(
    engine: SearchEngine, shelve: Shelve, store: ArticleStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelve(*articles(1, MANY))
    for number in range(60):
        text = f"<p>{'said ' * number} council border</p>"
        shelve(make_article(title=f"Council, border {number}", body=text, language="en"))
    store.tidy(MANY)
    expected = engine.search("council border", limit=20)
    monkeypatch.setattr(candidates, "MANY_TITLES", 0)
    found = engine.search("council border", limit=20)
    assert found.bounded
    assert [hit.row.title for hit in found.hits] == [hit.row.title for hit in expected.hits]
    assert all(hit.row.title.startswith("Council, border") for hit in found.hits)
