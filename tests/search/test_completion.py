"""Filters complete themselves: names after two letters, values that the library has."""

from __future__ import annotations

from collections.abc import Callable

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.model import Completion
from nam_reader.search import completion
from nam_reader.search.completion import Completer, complete
from nam_reader.search.query import parse
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]
TAGS = (("Economy", 3), ("to read", 1))


@pytest.fixture
def library(shelve: Shelve, reader: apsw.Connection) -> apsw.Connection:
    shelve(
        *(
            make_article(title=f"Article {number}", body="<p>Text.</p>", **more)  # type: ignore[arg-type]  # keywords
            for number, more in enumerate(
                (
                    {"authors": ("Pavel Latushka", "Anna Nowak"), "source": "Current Time", "language": "en"},
                    {"authors": ("Павел Латушка",), "source": 'Газета "Новы час"', "language": "be"},
                    {"authors": ("Pavel Latushka",), "source": "Reuters", "language": "be"},
                    {"published": "2024-05-03", "topics": ("economy", "Forced labour"), "language": "ru"},
                    {"published": "2024-04", "topics": ("#odd one",), "language": "de"},
                    {"published": "2023", "source": "Reuters"},
                )
            )
        )
    )
    return reader


def proposed(library: apsw.Connection, typed: str) -> Completion:
    """Complete a text at its ¦, which is its end where it has none."""
    cursor = typed.index("¦") if "¦" in typed else len(typed)
    return complete(library, typed.replace("¦", ""), cursor, TAGS)


@pytest.mark.parametrize(
    ("typed", "start", "end", "options"),
    [
        ("au", 0, 2, ["author:"]),
        ("banks au", 6, 8, ["author:"]),
        ("banks -au", 7, 9, ["author:"]),
        ("(AU", 1, 3, ["author:"]),
        ("ha", 0, 2, ["has:"]),
        ("is", 0, 2, ["is:"]),
        ("in", 0, 2, ["in:notes"]),
        ("a", 0, 1, []),
        ("aut¦hor", 3, 3, []),
        ("belarus", 0, 7, []),
        ('"crimes au', 10, 10, []),
        ("lang:", 0, 5, ["lang:be", "lang:de", "lang:en", "lang:none", "lang:ru"]),
        ("x lang:BEL", 2, 10, ["lang:be"]),
        ("x lang:бел", 2, 10, ["lang:be"]),
        ("-lang:e", 1, 7, ["lang:en"]),
        ("lang:b¦xyz banks", 0, 9, ["lang:be"]),
        ("author:", 0, 7, ['author:"Pavel Latushka"', 'author:"Anna Nowak"', 'author:"Павел Латушка"']),
        ("author:lat", 0, 10, ['author:"Pavel Latushka"']),
        ("author:Лат", 0, 10, ['author:"Павел Латушка"']),
        ('author:"pavel la', 0, 16, ['author:"Pavel Latushka"']),
        ('author:"pa¦vel x" banks', 0, 16, ['author:"Pavel Latushka"']),
        ("author:“ann", 0, 11, ['author:"Anna Nowak"']),
        ("author:atushka", 0, 14, []),
        ("source:r", 0, 8, ["source:Reuters"]),
        ("source:час", 0, 10, ['source:“Газета "Новы час"”']),
        ("tag:", 0, 4, ["tag:Economy", 'tag:"#odd one"', 'tag:"Forced labour"', 'tag:"to read"']),
        ("tag:f", 0, 5, ['tag:"Forced labour"']),
        ("tag:to", 0, 6, ['tag:"to read"']),
        ("year:", 0, 5, ["year:2024", "year:2023"]),
        ("before:20", 0, 9, ["before:2024", "before:2023"]),
        ("after:2024-", 0, 11, ["after:2024-05", "after:2024-04"]),
        ("is:", 0, 3, ["is:unread", "is:reading", "is:read", "is:starred"]),
        ("has:n", 0, 5, ["has:note"]),
        ("title:x", 0, 7, []),
        ("foo:x", 5, 5, []),
        ("", 0, 0, []),
        ("banks ", 6, 6, []),
    ],
)
def test_what_is_proposed(
    library: apsw.Connection, typed: str, start: int, end: int, options: list[str]
) -> None:
    found = proposed(library, typed)
    assert [option for option, _ in found.options] == options
    assert (found.start, found.end) == (start, end)


def test_values_are_counted(library: apsw.Connection) -> None:
    assert proposed(library, "lang:").options[0] == ("lang:be", 2)
    assert proposed(library, "author:").options[0] == ('author:"Pavel Latushka"', 2)
    assert proposed(library, "source:").options[0] == ("source:Reuters", 2)
    assert proposed(library, "tag:ec").options == (("tag:Economy", 4),)
    assert proposed(library, "year:2024").options == (("year:2024", 2),)


def test_every_proposal_is_a_filter_that_means_something(library: apsw.Connection) -> None:
    for name in ("lang", "author", "source", "tag", "year", "before", "after", "is", "has", "in"):
        for option, _ in proposed(library, f"{name}:").options:
            parsed = parse(option)
            assert parsed.tree is not None
            assert parsed.hint == ""


def test_values_are_remembered_until_the_library_changes(
    library: apsw.Connection, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    completer = Completer(library)
    assert len(completer.complete("source:", 7).options) == 3
    shelve(make_article(title="New", body="<p>Text.</p>", source="Another"))
    assert len(completer.complete("source:", 7).options) == 3
    monkeypatch.setattr(completion, "FRESH", 0.0)
    assert len(completer.complete("source:", 7).options) == 4


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text(max_size=5) | st.sampled_from(["tag:", "-lang:", "author:", '"', "«", " ", "20"]), max_size=6
    ),
    st.integers(-1, 40),
)
def test_wherever_the_cursor_is(library: apsw.Connection, pieces: list[str], cursor: int) -> None:
    text = "".join(pieces)
    found = complete(library, text, cursor, TAGS)
    assert found.start <= max(cursor, found.start) <= max(found.end, cursor)
    assert len(found.options) <= completion.MOST
