"""Filters on a real library: what each finds, alone and with others; and changing a query by its filters."""

from __future__ import annotations

from collections.abc import Callable

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.model import Article
from nam_reader.search.compile import plan
from nam_reader.search.editing import filters_of, plain_words, with_filter, without_filter
from nam_reader.search.filters import NoNotes, glob
from nam_reader.search.query import parse
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]


def article(title: str, text: str = "Text.", **more: object) -> Article:
    return make_article(title=title, body=f"<p>{text}</p>", **more)  # type: ignore[arg-type]  # keywords of it


ARTICLES = (
    article(
        "Sanctions on banks",
        "Forced labour near the border, with much said of it afterwards.",
        authors=("Pavel Latushka", "Anna Nowak"),
        source="Current Time",
        language="en",
        published="2024-05-03",
        topics=("Economy", "Forced labour"),
    ),
    article(
        "Санкции против банков",
        "Беларусь и банки.",
        authors=("Павел Латушко",),
        source="Новая газета",
        language="ru",
        published="2024-05",
        topics=("Экономика",),
    ),
    article(
        "Санкцыі",
        "Банкі і мяжа.",
        authors=("Павел Латушка",),
        source="Газета «Новы час»",
        language="be",
        published="2024",
    ),
    article(
        "Bank holidays",
        "Nothing of them.",
        source="BBC",
        language="en",
        published="2023-12-31",
        topics=("#Calendar",),
    ),
    article("A boat", "Сказка о рыбаке.", source="BBC News, Russian", language="ru", published="2022-02-24"),
    article("Undated", "No day.", source="", language="de"),
)
SANCTIONS, RUSSIAN, BELARUSIAN, BANK, BOAT, UNDATED = (item.title for item in ARTICLES)


class Notes(NoNotes):
    """One article is read, one being read, another starred and annotated with the tag «Важно»."""

    def uids(self, name: str, value: str) -> frozenset[str]:
        number = {"read": 0, "reading": 2, "starred": 1, "highlight": 1, "note": 1, "Важно": 1}.get(value)
        assert name in ("is", "has", "tag")
        return frozenset() if number is None else frozenset([ARTICLES[number].uid])


@pytest.fixture
def ask(shelve: Shelve, reader: apsw.Connection) -> Callable[[str], set[str]]:
    """Return a function that says the titles that a query finds."""
    shelve(*ARTICLES)

    def ask(typed: str) -> set[str]:
        parsed = parse(typed)
        assert parsed.hint == ""
        assert parsed.tree is not None
        asked = plan(parsed.tree, Notes())
        sql = "SELECT title FROM article AS a WHERE " + (asked.where or "TRUE")  # noqa: S608  # it is what is tested
        values = asked.values
        if asked.match:
            sql += " AND id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"
            values = (*values, asked.match)
        return {str(title) for (title,) in reader.execute(sql, values)}

    return ask


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("lang:be", {BELARUSIAN}),
        ("lang:Belarusian", {BELARUSIAN}),
        ("lang:беларуская", {BELARUSIAN}),
        ("LANG:EN", {SANCTIONS, BANK}),
        ("lang:de", {UNDATED}),
        ("lang:ru -lang:en", {RUSSIAN, BOAT}),
        ("-lang:ru -lang:en", {BELARUSIAN, UNDATED}),
        ("lang:(be OR ru)", {BELARUSIAN, RUSSIAN, BOAT}),
        ("before:2024", {BANK, BOAT}),
        ("before:2023-12-31", {BOAT}),
        ("before:2024-01-02", {BANK, BOAT, BELARUSIAN}),
        ("before:2024-05", {BANK, BOAT, BELARUSIAN}),
        ("before:2024-05-02", {BANK, BOAT, BELARUSIAN, RUSSIAN}),
        ("after:2024", {SANCTIONS, RUSSIAN, BELARUSIAN}),
        ("after:2024-05-01", {SANCTIONS, RUSSIAN}),
        ("after:2024-05", {SANCTIONS, RUSSIAN}),
        ("after:2024-05-03", {SANCTIONS}),
        ("after:03.05.2024", {SANCTIONS}),
        ("after:2024-06", set()),
        ("before:2024 after:2023-05", {BANK}),
        ("-after:2023", {BOAT, UNDATED}),
        ("-before:2024", {SANCTIONS, RUSSIAN, BELARUSIAN, UNDATED}),
        ("year:2024", {SANCTIONS, RUSSIAN, BELARUSIAN}),
        ("year:2022-2023", {BANK, BOAT}),
        ("year:2023 OR year:2022", {BANK, BOAT}),
        ('source:"Current Time"', {SANCTIONS}),
        ("source:“current time”", {SANCTIONS}),
        ("source:current", {SANCTIONS}),
        ("source:curr", set()),
        ("source:bbc", {BANK}),
        ('source:"BBC"', {BANK}),
        ('source:"bbc news"', {BOAT}),
        ("source:НОВАЯ", {RUSSIAN}),
        ('source:"новая газета"', {RUSSIAN}),
        ("source:газета", {RUSSIAN, BELARUSIAN}),
        ('source:"новы час"', {BELARUSIAN}),
        ('source:“газета "новы час"”', {BELARUSIAN}),
        ("tag:economy", {SANCTIONS}),
        ("tag:#ЭКОНОМИКА", {RUSSIAN}),
        ('tag:"forced labour"', {SANCTIONS}),
        ("tag:forced", set()),
        ("tag:Важно", {RUSSIAN}),
        ("tag:calendar", {BANK}),
        ("tag:#calendar", {BANK}),
        ("tag:*", set()),
        ("is:read", {SANCTIONS}),
        ("is:reading", {BELARUSIAN}),
        ("is:unread lang:en", {BANK}),
        ("is:unread lang:be", set()),
        ("is:starred", {RUSSIAN}),
        ("has:note", {RUSSIAN}),
        ("has:highlights", {RUSSIAN}),
        ("-has:note is:unread lang:ru", {BOAT}),
        ("in:notes", {RUSSIAN}),
        ("author:latushka", {SANCTIONS, RUSSIAN, BELARUSIAN}),
        ("author:Латушко", {SANCTIONS, RUSSIAN, BELARUSIAN}),
        ("author:nowak", {SANCTIONS}),
        ('author:"Pavel Latushka"', {SANCTIONS}),
        ('author:"Latushka Pavel"', set()),
        ("author:latush*", {SANCTIONS}),
        ("title:sanctions", {SANCTIONS}),
        ("title:sanction", {SANCTIONS}),
        ("title:sanctions OR title:банков", {SANCTIONS, RUSSIAN}),
        ('title:"on banks"', {SANCTIONS}),
        ('title:"on bank"', set()),
        ("title:labour", set()),
        ("title:(bank -sanctions)", {BANK}),
        ("bank lang:en before:2024", {BANK}),
        ("(bank lang:en) OR lang:de", {SANCTIONS, BANK, UNDATED}),
        ("lang:en -(lang:en after:2024)", {BANK}),
        ("-bank lang:en", set()),
        ("forced NEAR/1 border -lang:be", set()),
        ("forced NEAR/3 borders lang:en", {SANCTIONS}),
    ],
)
def test_what_a_filter_finds(ask: Callable[[str], set[str]], typed: str, titles: set[str]) -> None:
    assert ask(typed) == titles


@settings(deadline=None)
@given(st.text(max_size=20))
def test_a_text_is_like_itself_however_it_is_written(text: str) -> None:
    text = text.replace("\0", "").encode("utf-8", "ignore").decode()
    connection = apsw.Connection(":memory:")
    for keep in (True, False):
        assert connection.execute("SELECT ? GLOB ?", (text, glob(text, keep=keep))).get
    connection.close()


# --- changing a query -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "name", "value", "changed"),
    [
        ("", "lang", "be", "lang:be"),
        ("bank", "lang", "be", "bank lang:be"),
        ("a OR b", "lang", "be", "(a OR b) lang:be"),
        ("bank lang:be", "lang", "be", "bank lang:be"),
        ("bank lang:be", "lang", "ru", "bank lang:ru"),
        ("lang:be bank", "tag", "x", "lang:be bank tag:x"),
        ("bank tag:x", "tag", "y", "bank tag:x tag:y"),
        ("bank after:2023", "after", "2024-05", "bank after:2024-05"),
        ("bank", "author", "Anna Nowak", 'bank author:"Anna Nowak"'),
        ("bank", "author", "Nowak", "bank author:Nowak"),
        ("bank", "source", 'the "Quiet"', 'bank source:“the "Quiet"”'),
        ("bank", "title", '"banks"', 'bank title:"banks"'),
        ("bank", "after", "yesterday", "bank"),
        ("bank", "colour", "red", "bank"),
        ('bank "forced la', "lang", "be", "bank forced la lang:be"),
        ("-lang:be bank", "lang", "ru", "-lang:be bank lang:ru"),
    ],
)
def test_a_filter_is_added(query: str, name: str, value: str, changed: str) -> None:
    assert with_filter(query, name, value) == changed
    assert parse(changed).hint == ""


@pytest.mark.parametrize(
    ("query", "name", "value", "changed"),
    [
        ("bank lang:be", "lang", "be", "bank"),
        ("bank lang:Belarusian", "lang", "be", "bank"),
        ("bank lang:be", "lang", "ru", "bank lang:be"),
        ("tag:x bank tag:y", "tag", "", "bank"),
        ("tag:x bank tag:Y", "tag", "y", "tag:x bank"),
        ("lang:be", "lang", "", ""),
        ('bank author:"Anna Nowak" before:2024', "author", "Anna Nowak", "bank before:2024"),
        ("-lang:be bank", "lang", "be", "-lang:be bank"),
        ("  untouched  AND  words ", "lang", "be", "  untouched  AND  words "),
        ("", "lang", "", ""),
    ],
)
def test_a_filter_is_taken_away(query: str, name: str, value: str, changed: str) -> None:
    assert without_filter(query, name, value) == changed


def test_a_query_is_words_and_filters() -> None:
    query = 'bank author:"Anna Nowak" -lang:be (tag:x OR tag:y) after:2023 title:"banks" title:mobi*'
    assert filters_of(query) == (
        ("author", "Anna Nowak"),
        ("after", "2023"),
        ("title", '"banks"'),
        ("title", "mobi*"),
    )
    assert plain_words(query) == "bank -lang:be (tag:x OR tag:y)"
    assert plain_words(" a  AND b ") == "a  AND b"
    assert plain_words("lang:be") == ""
    assert filters_of("lang:be OR x") == ()
    assert filters_of("") == ()
    assert filters_of("lang:Belarusian after:2024-01-01 before:1.5.2024 has:notes tag:Two") == (
        ("lang", "be"),
        ("after", "2024"),
        ("before", "2024-05"),
        ("has", "note"),
        ("tag", "Two"),
    )


PART = st.sampled_from(
    [
        "a",
        "b*",
        '"a b"',
        "title:a",
        'title:"a"',
        'author:"a b"',
        "lang:be",
        "-tag:x",
        'source:“a "b"”',
        "tag:#x",
    ]
)


@settings(deadline=None)
@given(st.lists(PART, max_size=6).map(" ".join))
def test_words_and_filters_make_the_query_again(query: str) -> None:
    again = plain_words(query)
    for name, value in filters_of(query):
        again = with_filter(again, name, value)
    assert filters_of(again) == filters_of(query)
    assert plain_words(again) == plain_words(query)
