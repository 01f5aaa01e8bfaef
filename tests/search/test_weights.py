"""What is known of how common a query's terms are."""

from __future__ import annotations

from collections.abc import Callable

import apsw
import pytest

from nam_reader.library import best_lists
from nam_reader.library.articles import ArticleStore
from nam_reader.search import weights
from nam_reader.search.compile import plan
from nam_reader.search.filters import NoNotes
from nam_reader.search.query import parse
from nam_reader.search.terms import Term
from nam_reader.search.weights import Weighed, Weights
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]
MANY = 120


@pytest.fixture
def archive(shelve: Shelve, store: ArticleStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a small library a large one: 120 articles, half about a council, a fifth about councils."""
    for module in (best_lists, weights):
        monkeypatch.setattr(module, "SMALL", 50)
        monkeypatch.setattr(module, "COMMON", 30)
    monkeypatch.setattr(weights, "MERGED", 60)
    monkeypatch.setattr(weights, "COMPLETIONS", 2)
    shelve(
        *(
            make_article(
                title=f"Number {number}",
                body=f"<p>{'council' if number % 2 else 'counsel'} {'councils' if number % 5 == 0 else ''}"
                f" {'needle' if number % 20 == 0 else 'haystack'} said</p>",
                language="en",
            )
            for number in range(MANY)
        )
    )
    store.tidy(MANY)


pytestmark = pytest.mark.usefixtures("archive")


def known(reader: apsw.Connection) -> Weights:
    return Weights(reader, lambda sql, *values: reader.execute(sql, values).fetchall())


def terms(typed: str) -> tuple[Term, ...]:
    tree = parse(typed).tree
    assert tree is not None
    return plan(tree, NoNotes()).terms


def weighed(reader: apsw.Connection, typed: str, *, counted: bool = False) -> Weighed:
    return known(reader).of(terms(typed)[0], counted=counted)


def test_a_common_word_has_its_lists_and_their_number(reader: apsw.Connection) -> None:
    for typed in ("council", "councils"):
        found = weighed(reader, typed)
        assert [each.docs for each in found.lists] == [72]  # 60 and 12 of the others
        assert found.docs == 72
        assert found.share(MANY) == pytest.approx(72 / 120)
        assert found.rare
        assert found.lists[0].articles


def test_a_rare_word_is_counted_only_if_asked(reader: apsw.Connection) -> None:
    assert weighed(reader, "needle").docs == 30
    found = weighed(reader, "needle", counted=True)
    assert (found.docs, found.lists) == (6, ())
    assert found.rare == found.term.expression
    assert known(reader).exact_docs(weighed(reader, "needle")) == 6


def test_a_phrase_has_no_more_than_its_rarest_word(reader: apsw.Connection) -> None:
    assert weighed(reader, '"council needle said"').docs == 6
    assert weighed(reader, '"council said"').docs == 60
    assert weighed(reader, '"said nowhere"').docs == 30


def test_a_beginning_of_many_words_stands_for_the_commonest(reader: apsw.Connection) -> None:
    found = weighed(reader, "coun*")
    assert found.partial
    assert found.original != found.instead == found.term.expression
    assert '"council"' in found.instead
    assert '"counsel"' in found.instead
    assert '"councils"' not in found.instead
    assert (found.docs, found.least) == (120, 60)
    assert found.rare == '"council"' or found.rare == '"counsel"'  # as many as may be merged
    few = weighed(reader, "need*")
    assert (few.partial, few.docs, few.rare) == (False, 6, few.term.expression)


def test_a_beginning_keeps_to_its_column(reader: apsw.Connection) -> None:
    found = weighed(reader, "title:coun*")
    assert found.instead.startswith("title : ")
    assert found.rare.startswith("title : ")


def test_the_rarer_the_more_and_never_nothing(reader: apsw.Connection) -> None:
    found = known(reader)
    rarities = [found.rarity(docs) for docs in (1, 6, 60, 119, 120, 200)]
    assert rarities == sorted(rarities, reverse=True)
    assert rarities[-1] > 0


def test_families_that_are_rarer_than_the_word_are_scaled(reader: apsw.Connection) -> None:
    found = known(reader)
    word = weighed(reader, "council")
    scale, most = found.scale_of_rare(word._replace(rare='"needle"'))
    assert scale == pytest.approx(found.rarity(72) / found.rarity(6))
    assert most == pytest.approx(2.2 * found.rarity(72))
    assert found.scale_of_rare(weighed(reader, "needle"))[0] == 1


def test_a_small_library_needs_none_of_it(reader: apsw.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "SMALL", 1_000)
    found = weighed(reader, "coun*")
    assert (found.docs, found.lists, found.partial) == (MANY, (), False)
    assert known(reader).exact_docs(weighed(reader, "needle")) == 6
