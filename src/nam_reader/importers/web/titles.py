"""The title of an article: without the name of its site, which pages add to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from nam_reader.importers.web.phrases import LABEL
from nam_reader.text.characters import one_line
from nam_reader.text.titles import normalise_title

LONGEST = 1000  # characters of a title that are looked at
LONGEST_NAME = 60  # characters of a site's name beside a title
MOST_WORDS = 5  # of it
SHORTEST = 8  # characters of a heading that is surely no label

_JOINT = re.compile(r"\s+[|–—»«>·•‹›:/\\-]+\s+|\s*\|+\s*|\s*::\s*|\s+»\s*")
_COLON = re.compile(r":\s+")
_LETTERS = re.compile(r"\w+")
_MARKS = " ¶#§\N{LINK SYMBOL}"


class Names(NamedTuple):
    """Where a page names its article.

    ``data`` are the titles that its data give, the best first; ``main`` its first headings, ``headings`` what
    else could be one; ``page`` is the title of the page.
    """

    data: Sequence[str]
    main: Sequence[str]
    headings: Sequence[str]
    page: str

    def cleaned(self) -> Names:
        """Return the names on one line, and without the signs of links to them."""
        return Names(
            list(filter(None, map(_line, self.data))),
            list(filter(None, map(_line, self.main))),
            list(filter(None, map(_line, self.headings))),
            _line(self.page),
        )


def best_title(names: Names, sites: Sequence[str]) -> str:
    """Return the title of the article, "" where there is none. ``sites`` are names of the site."""
    names = names.cleaned()
    main = [heading for heading in names.main if not is_site(heading, sites)]
    for given in names.data:
        if not is_site(given, sites):
            title = without_site(given, sites)
            return _as_heading(title, main) or _as_heading(given, main) or title
    page = "" if is_site(names.page, sites) else names.page
    title = without_site(page, sites)
    headings = [*main, *names.headings]
    if title != page:
        return _heading_in(title, headings) or title
    return _heading_in(page, headings) or _longer_part(page) or next(iter(main), "") or page


def without_site(title: str, sites: Sequence[str]) -> str:
    """Return a title without the name of the site behind or before it."""
    pieces = list(_JOINT.finditer(title))
    for joint in pieces:  # the most that can be the site's, first
        if is_site(title[joint.end() :], sites):
            return title[: joint.start()].strip()
    for joint in reversed(pieces):
        if is_site(title[: joint.start()], sites):
            return title[joint.end() :].strip()
    return title


def site_in(page: str, title: str) -> str:
    """Return the name of the site that a page's title has beside the article's, "" for none."""
    page, title = _line(page), _line(title)
    for joint in _JOINT.finditer(page):
        if _same(page[: joint.start()], title):
            name = _JOINT.split(page[joint.end() :])[-1]
            return name if _is_name(name) else ""
    for joint in (*_JOINT.finditer(page), *_COLON.finditer(page)):
        if _same(page[joint.end() :], title):
            return page[: joint.start()] if _is_name(page[: joint.start()]) else ""
    return ""


def is_site(text: str, sites: Sequence[str]) -> bool:
    """Tell whether a text is nothing but the name of the site."""
    folded = _folded(text)
    return bool(folded) and any(folded == _folded(site) for site in sites if site)


def _as_heading(title: str, headings: Sequence[str]) -> str:
    """Return the heading that says a title, whole or where the title was cut off; "" for none."""
    start = normalise_title(title.rstrip(" .…"))
    for heading in headings:
        if _same(heading, title) or (len(start) >= SHORTEST and normalise_title(heading).startswith(start)):
            return heading
    return ""


def _heading_in(page: str, headings: Sequence[str]) -> str:
    """Return what of a page's title a heading says, "" for none: all of it, or the longer side of a joint.

    A heading may be the name of the site: then the title is the other side.
    """
    for heading in headings:
        if _same(heading, page):
            return heading
    best = ""
    for joint in (*_JOINT.finditer(page), *_COLON.finditer(page)):
        sides = page[: joint.start()].strip(), page[joint.end() :].strip()
        for side, other in (sides, sides[::-1]):
            said = next((heading for heading in headings if _same(heading, side)), "")
            if said:
                best = max(best, said if len(side) >= len(other) or not _is_name(side) else other, key=len)
    return best


def _longer_part(page: str) -> str:
    """Return a page's title without a short part at its end or its beginning: the name of a site, surely."""
    joints = list(_JOINT.finditer(page))
    if not joints:
        return ""
    first, last = page[: joints[0].start()], page[joints[-1].end() :]
    if _is_name(last) and len(page) > 2 * len(last):
        return page[: joints[-1].start()].strip()
    if _is_name(first) and len(page) > 2 * len(first):
        return page[joints[0].end() :].strip()
    return ""


def _is_name(text: str) -> bool:
    short = 0 < len(text) <= LONGEST_NAME and len(text.split()) <= MOST_WORDS
    return short and LABEL.fullmatch(text) is None


def _same(one: str, other: str) -> bool:
    return bool(one) and normalise_title(one) == normalise_title(other)


def _folded(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _line(text: str) -> str:
    return " ".join(one_line(text[:LONGEST]).split()).rstrip(_MARKS)
