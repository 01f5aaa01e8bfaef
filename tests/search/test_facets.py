"""Facets: what is counted, one by one or from a sample, of the plan's articles; that it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

import apsw
import pytest

from nam_reader.errors import CancelledError
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article, Facets, Kind
from nam_reader.search import facets as module
from nam_reader.search import weights
from nam_reader.search.compile import Plan, plan
from nam_reader.search.facets import facets
from nam_reader.search.filters import NoNotes
from nam_reader.search.query import parse
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]


def article(title: str, text: str, **facts: object) -> Article:
    return make_article(title=title, body=f"<p>{text}</p>", **facts)  # type: ignore[arg-type]  # any of its own


@pytest.fixture
def uids(shelve: Shelve) -> list[str]:
    return shelve(
        article(
            "Timber",
            "Sanctions on timber.",
            published="2024-05-03",
            language="en",
            source="Weekly",
            authors=("Anna Nowak", "Ян Купала"),
            topics=("sanctions", "trade"),
        ),
        article(
            "Potash",
            "Sanctions on potash.",
            published="2024-05",
            language="en",
            source="Weekly",
            authors=("Anna Nowak",),
            topics=("trade",),
        ),
        article("Санкцыі", "Sanctions, санкцыі.", published="2023", language="be", source="Daily"),
        article("Nothing", "No such word.", published="2020-01-01", language="pl", source="Other"),
        article("Undated", "Sanctions again.", language="uk"),
    )


def counted(reader: apsw.Connection, typed: str, **options: object) -> Facets:
    tree = parse(typed).tree
    asked = plan(tree, NoNotes()) if tree else Plan()
    return facets(reader, asked, **options)  # type: ignore[arg-type]  # its own options


def test_every_article_found_is_counted(reader: apsw.Connection, uids: list[str]) -> None:
    assert counted(reader, "sanctions") == Facets(
        languages=(("en", 2), ("be", 1), ("uk", 1)),
        authors=(("Anna Nowak", 2), ("Ян Купала", 1)),
        years=(("2024", 2), ("2023", 1)),
        sources=(("Weekly", 2), ("Daily", 1)),
        tags=(("trade", 2), ("sanctions", 1)),
        months=(("2024-05", 2),),
        undated=1,
        counted=True,
    )


def test_spellings_that_one_filter_finds_are_one(reader: apsw.Connection, shelve: Shelve) -> None:
    shelve(
        article("One", "Ferry.", authors=("Jane O'Neil",), source="BBC"),
        article("Two", "Ferry.", authors=("Jane O’Neil",), source="bbc"),
        article("Three", "Ferry.", authors=("Jane O’Neil", "—"), source="BBC"),
    )
    found = counted(reader, "ferry")
    assert found.authors == (("Jane O’Neil", 3), ("—", 1))
    assert found.sources == (("BBC", 3),)
    for query in ('ferry author:"Jane O’Neil"', "ferry source:BBC"):
        assert counted(reader, query).authors == found.authors


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("sanctions lang:en", (("2024", 2),)),
        ("lang:en", (("2024", 2),)),
        ("sanctions -lang:en", (("2023", 1),)),
        ("-sanctions", (("2020", 1),)),
        ("timber OR lang:pl", (("2024", 1), ("2020", 1))),
        ("tim*", (("2024", 1),)),
        ("", (("2024", 2), ("2023", 1), ("2020", 1))),
        ("nothingofthekind", ()),
        ("lang:ru", ()),
    ],
)
def test_it_is_what_the_query_finds_that_is_counted(
    reader: apsw.Connection, uids: list[str], typed: str, years: tuple[tuple[str, int], ...]
) -> None:
    assert counted(reader, typed).years == years


def test_nothing_found_is_no_facets(reader: apsw.Connection, uids: list[str]) -> None:
    assert counted(reader, "nothingofthekind") == Facets()


def test_hidden_digests_are_not_counted(
    store: ArticleStore, shelve: Shelve, reader: apsw.Connection, uids: list[str]
) -> None:
    (digest,) = shelve(article("Timber", "Sanctions in short.", kind=Kind.DIGEST, language="en"))
    assert dict(counted(reader, "sanctions").languages)["en"] == 3
    with store.saving():
        store.hide_digests(keep=())
    for typed in ("sanctions", "lang:en", ""):
        assert dict(counted(reader, typed).languages)["en"] == 2
    assert digest


def test_tags_of_notes_are_counted_with_the_topics(reader: apsw.Connection, uids: list[str]) -> None:
    tagged = {"Trade": [uids[0], uids[2]], "mine": {uids[0], uids[3], "elsewhere"}, "none": ()}
    first, *others = counted(reader, "sanctions", tagged=tagged).tags
    assert (first[0].lower(), first[1]) == ("trade", 3)  # a tag is one however it is capitalised
    assert others == [("mine", 1), ("sanctions", 1)]


def test_a_cyrillic_tag_is_one_however_it_is_capitalised(
    reader: apsw.Connection, shelve: Shelve, uids: list[str]
) -> None:
    (first, second, _) = shelve(
        article("One", "Ferry.", topics=("Санкцыі", "eu")),
        article("Two", "Ferry.", topics=("Санкцыі",)),
        article("Three", "Ferry.", topics=("САНКЦЫІ", "EU"), authors=("Ян Купала", "ЯН КУПАЛА")),
    )
    found = counted(reader, "ferry", tagged={"санкцыі": {first, second, uids[0]}, "mine": {first}})
    assert [(tag.casefold(), number) for tag, number in found.tags] == [
        ("санкцыі", 3),
        ("eu", 2),
        ("mine", 1),
    ]
    assert len(found.authors) == 1


# --- many -------------------------------------------------------------------------------------------------


@pytest.fixture
def many(shelve: Shelve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make three thousand articles many, of two languages, every third and the rest, and of all months."""
    monkeypatch.setattr(module, "EXACT", 300)
    monkeypatch.setattr(module, "PASSED", 1_000)
    shelve(
        *(
            article(
                f"Number {number}",
                f"Common {'even' if number % 2 == 0 else 'odd'} {'late' if number >= 2_000 else 'early'}.",
                language="en" if number % 3 else "pl",
                published=f"{2020 + number % 5}-{number % 12 + 1:02}-01",
            )
            for number in range(3_000)
        )
    )


def share(found: Facets, language: str) -> float:
    numbers = dict(found.languages)
    return numbers.get(language, 0) / sum(numbers.values())


@pytest.mark.parametrize(
    ("typed", "total", "polish", "months"),
    [
        ("common", 3_000, 1 / 3, 60),
        ("even", 1_500, 1 / 3, 30),
        ("late", 1_000, 1 / 3, 60),
        ("early", 2_000, 1 / 3, 60),
        ("", 3_000, 1 / 3, 60),
        ("common lang:pl", 1_000, 1, 20),
        ("lang:en", 2_000, 0, 40),
        ("after:2021 odd", 1_200, 1 / 3, 24),
        ("-late", 2_000, 1 / 3, 60),
    ],
)
@pytest.mark.usefixtures("many")
def test_of_many_a_sample_is_projected(
    reader: apsw.Connection, typed: str, total: int, polish: float, months: int
) -> None:
    found = counted(reader, typed)
    assert not found.counted
    assert sum(number for _, number in found.languages) == pytest.approx(total, rel=0.12)
    assert share(found, "pl") == pytest.approx(polish, abs=0.08)
    assert len(found.months) == months


@pytest.mark.usefixtures("many")
def test_few_of_many_are_counted_one_by_one(reader: apsw.Connection) -> None:
    found = counted(reader, "common year:2021 late lang:pl")
    assert found.counted
    assert found.years == (("2021", 67),)


@pytest.mark.usefixtures("many")
def test_a_beginning_that_very_many_have_is_an_estimate(
    store: ArticleStore, reader: apsw.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.tidy(3_000)
    typed = "l* year:2021 lang:pl"
    assert counted(reader, typed).counted
    monkeypatch.setattr(weights, "SMALL", 100)
    monkeypatch.setattr(weights, "MERGED", 100)
    found = counted(reader, typed)
    assert not found.counted
    assert found.years == (("2021", 67),)


@pytest.mark.usefixtures("many")
def test_counting_is_stopped_from_another_thread(reader: apsw.Connection) -> None:
    stop = threading.Event()

    def interrupt() -> None:
        while not stop.wait(0.0005):
            reader.interrupt()

    def count_on() -> None:
        for _ in range(200):
            counted(reader, "common")

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with pytest.raises(CancelledError):
            count_on()
    finally:
        stop.set()
        thread.join()
