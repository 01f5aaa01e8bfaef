"""How well an article answers, judged by where its words stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nam_reader.model import Match
from nam_reader.search.engine import SearchEngine
from nam_reader.search.seen import Seen, Shape
from nam_reader.text.articles import make_article

FILLING = " ".join(["something else entirely is said of other matters in these lines"] * 4)


@pytest.fixture
def first(engine: SearchEngine, shelve: Callable[..., list[str]]) -> Callable[..., str]:
    """Return what tells the best of some articles, each a title and a text, dated so that it is no tie."""

    def best(query: str, match: Match, *articles: tuple[str, str]) -> str:
        for day, (title, text) in enumerate(articles):
            date = f"2024-01-{30 - day}"
            shelve(make_article(title=title, body=f"<p>{text}</p>", published=date, language="en"))
        return engine.search(query, match=match).hits[0].row.title

    return best


def test_neighbours_count_where_not_all_the_words_are_there(first: Callable[..., str]) -> None:
    scattered = f"A border here. {FILLING} No guards there. {FILLING}"
    together = f"Seen from here. {FILLING} No border guards. {FILLING}"
    asked = "why do border guards hibernate"
    assert first(asked, Match.ANY, ("Far", scattered), ("Near", together), ("None", FILLING)) == "Near"


def test_function_words_say_little_however_rare_they_are_here(first: Callable[..., str]) -> None:
    function_words = f"What the others do, they did: what they do! {FILLING}"
    telling = f"A gantry and a bollard. {FILLING}"
    others = [(f"Other {number}", FILLING) for number in range(20)]
    asked = "what did the gantry, bollard and hawser do?"
    assert (
        first(asked, Match.ANY, ("Function words", function_words), ("Telling", telling), *others)
        == "Telling"
    )


def test_a_few_words_in_the_title_come_before_many_in_the_text(first: Callable[..., str]) -> None:
    often = " ".join(["A border."] * 9)
    found = first(
        "border", Match.ALL, ("Often", f"{often} {FILLING}"), ("On the border", FILLING), ("None", FILLING)
    )
    assert found == "On the border"


@pytest.mark.parametrize("place", ["title", "text"])
def test_words_in_the_order_typed_come_before_the_same_words_turned_round(
    first: Callable[..., str], place: str
) -> None:
    def article(name: str, words: str) -> tuple[str, str]:
        return (words if place == "title" else name, f"It is of {words} that he speaks. {FILLING}")

    found = first(
        "crimes against humanity",
        Match.ALL,
        article("Turned", "humanity against crimes"),
        article("In order", "crimes against humanity"),
        ("None", FILLING),
    )
    assert found in ("In order", "crimes against humanity")


def test_the_form_typed_comes_first(first: Callable[..., str]) -> None:
    other, same = f"The borders. {FILLING}", f"The border. {FILLING}"
    assert first("border", Match.ALL, ("Other", other), ("Same", same), ("None", FILLING)) == "Same"


def test_what_stands_under_several_keys_is_counted_once(first: Callable[..., str]) -> None:
    """A name stands in the index as a name and as a word."""
    name = f"He met Kowalski. {FILLING}"
    word = f"He met potatoes, potatoes. {FILLING}"
    found = first("kowalski potatoes", Match.ANY, ("Name", name), ("Word", word), ("None", FILLING))
    assert found == "Word"


def test_a_score_grows_with_each_of_its_reasons() -> None:
    plain = Seen(1.0, [1, 1], [False, False], set(), [], {0: 0, 1: 1}, [])
    rarities = [2.0, 1.0]
    for more in (
        plain._replace(counts=[2, 1]),
        plain._replace(exact=[True, False]),
        plain._replace(pairs=[(0, 1)]),
        plain._replace(length=0.5),
    ):
        assert more.score(rarities) > plain.score(rarities)
    assert plain.preference(rarities) == 1
    one, other = (plain._replace(titled={number}).preference(rarities) for number in (0, 1))
    assert one > other > 1  # the rarer word in the title says more
    far, near, turned, row = (
        plain._replace(
            standing=[(Shape(0, False, 1, False), [], [9], 0), (Shape(1, False, 1, False), [], [at], 0)]
        )
        for at in (90, 12, 8, 10)
    )
    assert far.preference(rarities) == 1
    assert row.preference(rarities) > turned.preference(rarities) > near.preference(rarities) > 1
    assert plain._replace(titled={0}).preference([0.0, 0.0]) == 1
