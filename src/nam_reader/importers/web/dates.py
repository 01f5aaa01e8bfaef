"""The day on which an article was published: what its data say, else what stands near its title."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml.html import HtmlElement

from nam_reader.importers.web import jsonld, names
from nam_reader.importers.web.places import element_text
from nam_reader.text.dates import iso_date, localised_date

FIRST_YEAR = 1980
LONGEST = 120  # characters of a line that is a date and little more

_METAS_LIST = """
    article:published_time article:published og:published_time og:article:published_time datepublished
    date_published pubdate publishdate publish-date publish_date published publication_date
    publication-date published_time originalpublicationdate dc.date.issued dcterms.issued
    dc.date.created dcterms.created dc.date dcterms.date dcterms.available citation_publication_date
    citation_online_date citation_date sailthru.date parsely-pub-date article.published bt:pubdate
    rnews:datepublished cxenseparse:recs:publishtime shareaholic:article_published_time
    article:post_date date created citation_year
"""
_METAS = tuple(_METAS_LIST.split())
_METAS_CHANGED = [
    "article:modified_time",
    "og:updated_time",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
]
_PROPERTIES = frozenset({"datepublished", "datecreated", "dateissued", "uploaddate"})
_DATE_WORDS_LIST = """
    date datetime time published publish pubdate posted created dateline timestamp data czas submitted
    day calendar postdate entrydate newsdate info meta details author byline
"""
_DATE_WORDS = frozenset(_DATE_WORDS_LIST.split())
_NOT_WORDS_LIST = """
    current today now clock updated modified weather copyright event deadline
"""
_NOT_WORDS = frozenset(_NOT_WORDS_LIST.split())
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")
_IN_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_.-]|$)")
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d\d)/")


def find_date(
    near: Sequence[HtmlElement], metas: dict[str, list[str]], data: dict[str, Any], address: str
) -> str | None:
    """Return the day of publication as an ISO date, None where nothing tells it.

    ``near`` are the elements near the title. A day to come is none.
    """
    month = _in_address(address, _MONTH_IN_ADDRESS)
    ways: Iterable[Iterator[str | None]] = (
        _of(jsonld.texts([data.get("datePublished"), data.get("dateCreated"), data.get("uploadDate")])),
        _of(value for name in _METAS for value in metas.get(name, ())),
        _of_properties(near),
        iter([_in_address(address, _IN_ADDRESS)]),
        _of_times(near),
        _of_named(near),
        _of_lines(near),
        iter([month]),
        _of(
            [*jsonld.texts(data.get("dateModified")), *(v for n in _METAS_CHANGED for v in metas.get(n, ()))]
        ),
    )
    partial = None
    for way in ways:
        for date in way:
            if date is None or not is_past(date):
                continue
            if len(date) == 10:
                return date
            partial = partial or date
    return partial


def read_date(value: str) -> str | None:
    """Return the date that a value of a page's data means, None for none."""
    value = value.strip()
    if _EPOCH.fullmatch(value):
        seconds = int(value[:10])
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date().isoformat()
    compact = _COMPACT.fullmatch(value)
    if compact:
        return localised_date("-".join(compact.groups()))
    if re.fullmatch(r"(?:19|20)\d\d", value):
        return value
    return localised_date(value)


def is_past(date: str) -> bool:
    """Tell whether a date is none to come, and not one before there were such pages."""
    tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)  # it may be tomorrow where they are
    return f"{FIRST_YEAR}" <= date <= tomorrow.isoformat()


def _of(values: Iterable[str]) -> Iterator[str | None]:
    return (read_date(value) for value in values)


def _of_properties(near: Iterable[HtmlElement]) -> Iterator[str | None]:
    for element in near:
        if (element.get("itemprop") or element.get("property") or "").lower().rpartition(":")[
            2
        ] in _PROPERTIES:
            yield _of_element(element)


def _of_times(near: Iterable[HtmlElement]) -> Iterator[str | None]:
    """Yield the dates of ``time`` elements, those that say so first."""
    times = [element for element in near if element.tag in {"time", "abbr"} and not _says_other(element)]
    times.sort(
        key=lambda element: "pubdate" not in element.attrib and "published" not in names.words_of(element)
    )
    for element in times:
        if element.tag == "time" or (element.get("title") and "published" in names.words_of(element)):
            yield _of_element(element)


def _of_named(near: Iterable[HtmlElement]) -> Iterator[str | None]:
    for element in near:
        words = names.words_of(element)
        if words.isdisjoint(_DATE_WORDS) or _says_other(element):
            continue
        yield _of_line(element_text(element))


def _of_lines(near: Iterable[HtmlElement]) -> Iterator[str | None]:
    """Yield the dates of short lines of their own: old pages name nothing."""
    for element in near:
        if _says_other(element):
            continue
        for text in (element.text, element.tail):
            if text and len(text) <= LONGEST:
                yield _of_line(text)


def _of_line(text: str) -> str | None:
    text = " ".join(text.split())
    if not 6 <= len(text) <= LONGEST or "©" in text:
        return None
    date = localised_date(text)
    return date if date and len(date) == 10 else None


def _of_element(element: HtmlElement) -> str | None:
    for value in (element.get("datetime"), element.get("content"), element.get("title")):
        date = read_date(value) if value else None
        if date:
            return date
    return _of_line(element_text(element))


def _says_other(element: HtmlElement) -> bool:
    return (
        not names.words_of(element).isdisjoint(_NOT_WORDS)
        or "modified" in (element.get("itemprop") or "").lower()
    )


def _in_address(address: str, pattern: re.Pattern[str]) -> str | None:
    found = pattern.search(address.partition("?")[0])
    return iso_date("-".join(found.groups())) if found else None
