"""What a page says of its article: title, authors, source, day, language, topics, address, translations."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.importers.web.shapes import LANGUAGES, shape

from nam_reader.importers.material import Material
from nam_reader.importers.page import read_page
from nam_reader.importers.web.metadata import Metadata, read_metadata
from nam_reader.importers.web.people import authors
from nam_reader.importers.web.titles import Names, best_title, site_in
from nam_reader.importers.web.tongues import code_of
from nam_reader.importers.web.tree import parse_page
from nam_reader.model import Article

FERRY = "The ferry holds two cars, or eleven cows, or about sixty people if nobody minds standing close."


def said(head: str, body: str = "", *, saved: str = "", given: str = "") -> Metadata:
    page = parse_page(f"<html><head>{head}</head><body>{body}</body></html>")
    return read_metadata(page.root, saved=saved, given=given)


def linked(fields: str) -> str:
    return f'<script type="application/ld+json">{fields}</script>'


def article(html: str, charset: str = "utf-8") -> Article:
    return read_page(Material("saved page.html", content=html.encode(charset))).articles[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["wordpress_classic", "news_portal", "radio_site", "ghost_blog"])
def test_pages_that_say_it_all(name: str, language: str) -> None:
    """By their data, or by what stands near the title."""
    page = shape(name, language)
    found = article(page.html)
    assert (found.title, found.authors, found.source) == (page.title, (page.author,), page.site)
    assert (found.published, found.language) == ("2024-04-12", language)
    assert found.topics
    assert found.url is not None


# --- Titles -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "main", "headings", "title"),
    [
        ("The last ferry | River Courier", [], [], "The last ferry"),
        ("The last ferry of them all - News - Courier", [], [], "The last ferry of them all - News"),
        (
            "Courier: The last ferry of them all",
            [],
            ["The last ferry of them all"],
            "The last ferry of them all",
        ),
        ("Courier - The last ferry of them all", ["Courier"], [], "The last ferry of them all"),
        ("The last ferry – Courier", ["Courier"], ["The last ferry"], "The last ferry"),
        ("A word: and another", [], [], "A word: and another"),
        ("Minsk – Warsaw, by ferry", ["Minsk – Warsaw, by ferry"], [], "Minsk – Warsaw, by ferry"),
        ("", ["The last ferry"], [], "The last ferry"),
        ("The last ferry ¶", [], [], "The last ferry"),
        ("The last ferry / Printing", [], [], "The last ferry"),
    ],
)
def test_the_site_s_name_is_no_part_of_the_title(
    page: str, main: list[str], headings: list[str], title: str
) -> None:
    """Also where nothing but the page's title tells what the site is called."""
    assert best_title(Names([], main, headings, page), []) == title


def test_titles_of_the_data_come_first() -> None:
    """They are written as the heading writes them, and whole where they were cut off."""
    names = Names(
        ["The last ferry still ru…", "x"], ["The last ferry still runs"], [], "The last ferry | Courier"
    )
    assert best_title(names, ["Courier"]) == "The last ferry still runs"
    assert best_title(Names(["Courier", "Ferry « Courier"], [], [], ""), ["courier"]) == "Ferry"
    assert site_in("The last ferry | News | Courier", "The last ferry") == "Courier"
    assert site_in("The last ferry - Print", "The last ferry") == ""


def test_a_page_without_a_title_has_the_name_of_its_file() -> None:
    """There is nothing better."""
    assert article(f"<p>{FERRY} {FERRY}</p>").title == "saved page"


# --- People -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Helen Marsh", ("Helen Marsh",)),
        ("By Helen Marsh and Anton O'Neill", ("Helen Marsh", "Anton O'Neill")),
        ("Аўтар: Алена Марчанка, Антон Марчанка", ("Алена Марчанка", "Антон Марчанка")),
        ("Tekst: Helena Marczak", ("Helena Marczak",)),
        ("Олена Марченко, кореспондентка", ("Олена Марченко",)),
        ("Helen Marsh | Staff writer", ("Helen Marsh",)),
        ("Helen Marsh » 12 April 2024", ("Helen Marsh",)),
        ("admin", ()),
        ("Рэдакцыя", ()),
        ("https://facebook.example/helen", ()),
        ("helen@courier.example", ()),
        ("Courier", ()),
        ("12 April 2024", ()),
    ],
)
def test_authors_are_people(line: str, names: tuple[str, ...]) -> None:
    """Without what stands before and behind their names; no addresses, offices, sites."""
    assert authors([line], "Courier") == names


@pytest.mark.parametrize(
    "page",
    [
        linked('{"@type":"Article","author":[{"name":"Helen Marsh"},{"name":"Anton Marsh"}]}'),
        linked(
            '{"@graph":[{"@type":"Person","@id":"#h","name":"Helen Marsh"},{"@id":"#a","name":"Anton Marsh"},'
            '{"@type":"Article","author":[{"@id":"#h"},{"@id":"#a"}]}]}'
        ),
        '<meta name=author content="http://x.example/"><meta name=author content="Helen Marsh, Anton Marsh">',
        "<body><h1>T</h1><a rel=author>Helen Marsh</a> <a rel=author>Anton Marsh</a>",
        "<body><h1>T</h1><div itemprop=author><b itemprop=name>Helen Marsh and Anton Marsh</b></div>",
        "<body><h1>T</h1><p class=byline>By Helen Marsh and Anton Marsh</p>",
        "<body><h1>T</h1><div><a href='/authors/both'>Helen Marsh and Anton Marsh</a></div>",
        "<body><h1>T</h1><p>Text: Helen Marsh, Anton Marsh</p>",
    ],
)  # fmt: skip
def test_where_authors_stand(page: str) -> None:
    """In the data, in marks, in names of elements, in lines near the title."""
    assert said(page).authors == ("Helen Marsh", "Anton Marsh")


def test_who_comments_is_no_author() -> None:
    """Nor are those of related articles."""
    assert (
        said("<body><h1>T</h1><p>x</p><div class=comments><b class=author>Anton Marsh</b></div>").authors
        == ()
    )


# --- Days ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        linked(
            '{"@type":"BlogPosting","datePublished":"2024-04-12T23:59:00+03:00","dateModified":"2024-05-01"}'
        ),
        linked('[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2024-04-12",}]'),
        linked('{"@type":"Article","headline":"a "broken" one","datePublished":"2024-04-12"}'),
        '<meta property="article:published_time" content="2024-04-12T08:00:00Z">',
        '<meta name="DC.date.issued" content="20240412">',
        '<meta name="pubdate" content="1712908800">',
        '<meta itemprop="datePublished" content="Fri, 12 Apr 2024 08:00:00 GMT">',
        "<body><h1>T</h1><time datetime='2024-04-12'>yesterday</time>",
        "<body><time datetime='2026-01-01'>today</time><h1>T</h1><time>12 красавіка 2024</time>",
        "<body><h1>T</h1><span class=post-date>12.04.2024, 10:15</span>",
        "<body><h1>T</h1><abbr class=published title='2024-04-12T08:00:00-07:00'>8:00</abbr>",
        "<body><h1>T</h1><font size=1>12 kwietnia 2024<br>N</font>",
        "<body><h1>T</h1><p>Опубликовано: 12 апреля 2024 г.</p>",
        "<link rel=canonical href='https://s.example/2024/04/12/ferry'>",
    ],
)
def test_where_the_day_stands(page: str) -> None:
    """In the data, in marks, near the title, in the address."""
    assert said(page).published == "2024-04-12"


def test_days_that_are_none() -> None:
    """One to come, the year of a footer, the day of a comment, the day it is today."""
    future = (dt.datetime.now(dt.UTC) + dt.timedelta(days=40)).date().isoformat()
    assert said(f'<meta property="article:published_time" content="{future}">').published is None
    assert said("<body><h1>T</h1><p>© 2019</p><footer>12.04.2019</footer>").published is None
    assert said("<body><h1>T</h1><div id=comments><time>12.04.2019</time></div>").published is None
    assert said("<body><h1>T</h1><span class=current-date>12.04.2019</span>").published is None


def test_a_month_is_better_than_nothing() -> None:
    """And a whole date than a month."""
    assert said("<link rel=canonical href='https://s.example/2024/04/ferry.html'>").published == "2024-04"


# --- Language, address, translations, topics ----------------------------------------------------------


def test_letters_tell_the_language() -> None:
    """Sites of several languages often say the wrong one; where letters say nothing the page is believed."""
    page = shape("wordpress_classic", "be")
    assert article(page.html.replace('lang="be"', 'lang="ru"')).language == "be"
    german = "Die Fähre trägt zwei Autos oder elf Kühe, und sechzig Leute, wenn sie eng stehen. " * 4
    assert article(f"<html lang=de-AT><title>T</title><p>{german}</p>").language == "de"
    assert said('<meta property="og:locale" content="uk_UA">').language == "uk"
    tags = ("be-BY", "bel", "by", "ua", "x-default", "")
    assert [code_of(tag) for tag in tags] == ["be", "be", "be", "uk", "", ""]


@pytest.mark.parametrize(
    ("head", "saved", "given", "address"),
    [
        ("<link rel=canonical href=/a/b><base href=https://s.example/c/>", "", "", "https://s.example/a/b"),
        ("<link rel=canonical href=https://s.example/>", "https://s.example/a", "", "https://s.example/a"),
        (
            "<link rel=canonical href=https://s.example/a>",
            "https://s.example/a?x=1",
            "",
            "https://s.example/a",
        ),
        ("<meta property=og:url content=https://s.example/a>", "", "", "https://s.example/a"),
        ("<meta name=savepage-url content=https://s.example/a>", "", "", "https://s.example/a"),
        ("", "", "https://s.example/a", "https://s.example/a"),
        ("<link rel=canonical href=file:///a><link rel=canonical href='http://[x'>", "", "", ""),
        ("", "https://web.archive.org/web/2020/https://s.example/a", "", "https://s.example/a"),
    ],
)
def test_the_address_of_an_article(head: str, saved: str, given: str, address: str) -> None:
    """Canonical where that can be, else where it was saved; never the front page in its place."""
    assert said(head, saved=saved, given=given).address == address


@pytest.mark.parametrize(
    "remark",
    [
        "<!-- saved from url=(0020)https://s.example/a -->",
        "<!--\n Page saved with SingleFile \n url: https://s.example/a \n saved date: Fri -->",
    ],
)
def test_browsers_leave_a_remark(remark: str) -> None:
    """It is the first thing in the file."""
    assert article(f"{remark}<title>T</title><p>{FERRY} {FERRY}</p>").url == "https://s.example/a"


def test_translations() -> None:
    """Whole addresses, each language once, not itself, no default."""
    head = (
        "<link rel=canonical href=https://s.example/be/a><link rel=alternate hreflang=be-BY href=/be/a>"
        "<link rel=alternate hreflang=ru href=/ru/a><link rel=alternate hreflang=ru-RU href=/ru/b>"
        "<link rel=alternate hreflang=x-default href=/a><link rel=stylesheet hreflang=en href=/en.css>"
    )
    body = "<a hreflang=pl href=/pl/a>PL</a>"
    found = said(f"<meta http-equiv=content-language content=be>{head}", body).alternates
    assert found == (("ru", "https://s.example/ru/a"), ("pl", "https://s.example/pl/a"))


def test_topics() -> None:
    """Tags first, a few keywords at most, each once."""
    tags = '<meta property="article:tag" content="Ferry"><meta property="article:tag" content="ferry">'
    assert said(tags + '<meta name=keywords content="a,b">').topics == ("Ferry",)
    assert said(linked('{"@type":"Article","keywords":"ferry, river"}')).topics == ("ferry", "river")
    assert said("<body><a rel=tag>river</a>").topics == ("river",)
    assert said(f'<meta name=keywords content="{",".join(map(str, range(40)))}">').topics == ()
