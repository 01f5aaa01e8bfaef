"""What a page says of its article beside its text: title, authors, source, day, language, topics, address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from nam_reader.importers.web import jsonld, names, tongues
from nam_reader.importers.web.addresses import find_address, host_of
from nam_reader.importers.web.dates import find_date
from nam_reader.importers.web.people import authors
from nam_reader.importers.web.phrases import BYLINE
from nam_reader.importers.web.places import element_text, near_title
from nam_reader.importers.web.titles import Names, best_title, site_in
from nam_reader.text.characters import one_line

MOST_HEADINGS = 40
MOST_LINES = 200  # that could be the title without being a heading
MOST_TOPICS = 20
LONGEST_TOPIC = 60  # characters
MOST_KEYWORDS = 12  # more are there for search engines
CLOSE = 60  # elements that are near the title
LONGEST_LINE = 120  # characters of a byline

_TITLES = [
    "og:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "title",
]
_AUTHORS_LIST = """
    author article:author og:article:author dc.creator dcterms.creator citation_author parsely-author
    sailthru.author byl article.author dc.contributor cxenseparse:author
"""
_AUTHORS = tuple(_AUTHORS_LIST.split())
_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "al:ios:app_name")
_TOPICS = ("article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "cxenseparse:taglist")
_KEYWORDS = ("news_keywords", "keywords")
_AUTHOR_WORDS_LIST = """
    author authors byline autor autorzy writer
"""
_AUTHOR_WORDS = frozenset(_AUTHOR_WORDS_LIST.split())
_NOT_AUTHOR_WORDS_LIST = """
    box bio about avatar image social meta description info date
"""
_NOT_AUTHOR_WORDS = frozenset(_NOT_AUTHOR_WORDS_LIST.split())
_WRITTEN_BY = re.compile(r"(?:written by|автор|аўтар|autor|napisane przez)\W*", re.IGNORECASE)
_AUTHOR_PAGE = re.compile(r"/(?:authors?|profiles?|byline|people|avtor\w*|autor\w*|redaktor)/[^/?#]")
_LINES = ("b", "div", "font", "p", "span", "strong", "td")
_ARTICLE_TYPES = frozenset({"article", "blog", "news", "newsarticle", "blogposting"})


class Metadata(NamedTuple):
    """What a page says of its article; what it does not say is "" or empty.

    ``titles`` are all that it calls the article. ``text`` is the article as its data for machines have it.
    ``is_article`` tells that the page says it is one.
    """

    title: str
    titles: tuple[str, ...]
    authors: tuple[str, ...]
    source: str
    published: str | None
    language: str
    topics: tuple[str, ...]
    address: str
    alternates: tuple[tuple[str, str], ...]
    text: str
    is_article: bool


def read_metadata(root: HtmlElement, *, saved: str = "", given: str = "") -> Metadata:
    """Return what a page says of its article. ``saved`` and ``given``: see ``find_address``."""
    metas = read_metas(root)
    address = find_address(root, metas, saved, given)
    data = jsonld.article_data(root, address)
    source = _source(root, metas, data)
    page = element_text(title) if (title := root.find(".//title")) is not None else ""
    sites = [source, host_of(address), host_of(address).partition(".")[0], jsonld.site_name(root)]
    main = [element_text(heading) for heading in islice(root.iter("h1"), MOST_HEADINGS)]
    lesser = [element_text(heading) for heading in islice(root.iter("h2", "h3"), MOST_HEADINGS)]
    lesser += [line.text or "" for line in islice(root.iter(*_LINES), MOST_LINES) if not len(line)]
    candidates = [*metas.get("og:title", ()), *jsonld.texts(data.get("headline") or data.get("name"))]
    candidates += [value for name in _TITLES for value in metas.get(name, ())]
    found = best_title(Names(candidates, main, lesser, page), sites)
    source = source or site_in(page, found) or host_of(address)
    titles = tuple(dict.fromkeys(filter(None, (found, *candidates, page))))
    near = near_title(root, [found, *main])
    language = tongues.code_of(jsonld.text(data.get("inLanguage"))) or tongues.declared(root, metas)
    return Metadata(
        title=found,
        titles=titles,
        authors=_authors(metas, data, near, source),
        source=source,
        published=find_date(near, metas, data, address),
        language=language,
        topics=_topics(root, metas, data),
        address=address,
        alternates=tongues.alternates(root, address),
        text=jsonld.text(data.get("articleBody")),
        is_article=bool(data) or any(kind.lower() in _ARTICLE_TYPES for kind in metas.get("og:type", ())),
    )


def read_metas(root: HtmlElement) -> dict[str, list[str]]:
    """Return the contents of a page's ``meta`` elements by name, in small letters."""
    metas: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = (meta.get("content") or "").strip()
        if not content:
            continue
        for attribute in ("property", "name", "http-equiv", "itemprop"):
            for name in (meta.get(attribute) or "").lower().split():
                metas.setdefault(name, []).append(content)
    return metas


def _source(root: HtmlElement, metas: dict[str, list[str]], data: dict[str, Any]) -> str:
    named = [value for name in _SITES[:1] for value in metas.get(name, ())]
    named += [jsonld.text(data.get("publisher")), jsonld.site_name(root)]
    named += [value for name in _SITES[1:] for value in metas.get(name, ())]
    return next((one_line(" ".join(name.split())) for name in named if name and len(name) <= 100), "")


def _authors(
    metas: dict[str, list[str]], data: dict[str, Any], near: list[HtmlElement], source: str
) -> tuple[str, ...]:
    """Return the authors that the first of the ways names that names any."""
    ways: Iterable[Iterable[str]] = (
        jsonld.texts(data.get("author") or data.get("creator")),
        (value for name in _AUTHORS for value in metas.get(name, ())),
        _written_by(metas),
        _marked(near),
        _named(near),
        _linked(near),
        _lines(near),
    )
    for way in ways:
        found = authors(way, source)
        if found:
            return found
    return ()


def _written_by(metas: dict[str, list[str]]) -> Iterator[str]:
    for number in ("1", "2"):
        if any(_WRITTEN_BY.fullmatch(label) for label in metas.get(f"twitter:label{number}", ())):
            yield from metas.get(f"twitter:data{number}", ())


def _marked(near: Iterable[HtmlElement]) -> list[str]:
    """Return the authors that elements are marked as: ``rel=author`` and microdata."""
    found = []
    for element in near:
        rel, prop = (
            (element.get("rel") or "").lower().split(),
            (element.get("itemprop") or "").lower().split(),
        )
        if "author" in rel or "author" in prop or "creator" in prop:
            name = element.find(".//*[@itemprop='name']")
            text = element_text(name if name is not None else element) or element.get("content") or ""
            if text and len(text) <= LONGEST_LINE:
                found.append(text)
    return found


def _named(near: Iterable[HtmlElement]) -> list[str]:
    """Return the first author that an element's class speaks of."""
    for element in near:
        words = names.words_of(element)
        if words.isdisjoint(_AUTHOR_WORDS) or not words.isdisjoint(_NOT_AUTHOR_WORDS - {"meta"}):
            continue
        links = [element_text(link) for link in element.iter("a") if element_text(link)]
        text = element_text(element)
        found = authors(links) or (authors([text]) if len(text) <= LONGEST_LINE else ())
        if found:
            return list(found)
    return []


def _linked(near: Iterable[HtmlElement]) -> list[str]:
    """Return the name on the first link to the page of an author."""
    for element in near:
        if element.tag == "a" and _AUTHOR_PAGE.search(element.get("href") or ""):
            text = element_text(element)
            if authors([text]):
                return [text]
    return []


def _lines(near: Sequence[HtmlElement]) -> list[str]:
    """Return the author that a short line near the title names: "By …"."""
    for element in near[:CLOSE]:
        text = element_text(element) if len(element) <= 3 else ""
        if text and len(text) <= 60 and BYLINE.match(text):
            return [text]
    return []


def _topics(root: HtmlElement, metas: dict[str, list[str]], data: dict[str, Any]) -> tuple[str, ...]:
    ways: Sequence[list[str]] = (
        [value for name in _TOPICS for value in metas.get(name, ())],
        jsonld.texts(data.get("keywords")),
        [element_text(link) for link in root.iter("a") if "tag" in (link.get("rel") or "").lower().split()],
        [value for name in _KEYWORDS for value in metas.get(name, ())],
    )
    for way in ways:
        found = _split(way)
        if found and len(found) <= (MOST_KEYWORDS if way is not ways[0] else MOST_TOPICS):
            return found
    return ()


def _split(values: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for value in values:
        for topic in re.split(r"\s*[,;]\s*", " ".join(one_line(value).split())):
            topic = topic.strip(" #")
            if topic and len(topic) <= LONGEST_TOPIC and "://" not in topic:
                found.setdefault(topic.casefold(), topic)
    return tuple(found.values())
