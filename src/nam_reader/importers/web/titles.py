"""The title of an article: without the name of its site, which pages add to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nam_reader.text.articles import normalise_title
from nam_reader.text.characters import one_line

LONGEST_NAME = 60  # characters of a site's name behind a title

_JOINT = re.compile(r"\s+[|–—»«>·•‹›:]+\s+|\s+[-/\\]\s+|\s*\|\s*|\s*::\s*|\s+»\s*")
_LETTERS = re.compile(r"\w+")


def best_title(candidates: Sequence[str], headings: Sequence[str], page: str, sites: Sequence[str]) -> str:
    """Return the title of the article, "" where there is none.

    ``candidates`` are what the page's data name, the best first; ``headings`` its main headings, ``page`` the
    title of the page, ``sites`` names of the site.
    """
    headings = [heading for heading in map(_line, headings) if heading and not is_site(heading, sites)]
    named = [_line(candidate) for candidate in candidates]
    page = _line(page)
    for candidate in [*named, page]:
        if not candidate or is_site(candidate, sites):
            continue
        title = without_site(candidate, sites)
        for heading in headings:
            if _begins_with(candidate, heading) or _begins_with(heading, title):
                return heading
        if candidate is page and not any(named):
            return _of_page(page, title, headings)
        return title
    return headings[0] if headings else ""


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


def is_site(text: str, sites: Sequence[str]) -> bool:
    """Tell whether a text is nothing but the name of the site."""
    folded = _folded(text)
    return bool(folded) and any(folded == _folded(site) for site in sites if site)


def _of_page(page: str, title: str, headings: Sequence[str]) -> str:
    """Return the title where only the page's own is known: its name may stand behind, and who knows which."""
    if title != page or len(headings) == 1:
        return headings[0] if len(headings) == 1 and title == page and _alike(page, headings[0]) else title
    last = list(_JOINT.finditer(page))[-1:]
    if last and len(page) - last[0].end() <= LONGEST_NAME and last[0].start() >= 15:
        tail = page[last[0].end() :]
        if len(tail.split()) <= 4 and len(page[: last[0].start()].split()) >= 3:
            return page[: last[0].start()].strip()
    return title


def _alike(page: str, heading: str) -> bool:
    """Tell whether a heading has most of its words in the page's title, or there is no title at all."""
    words = set(_LETTERS.findall(heading.casefold()))
    return bool(words) and len(words & set(_LETTERS.findall(page.casefold()))) * 2 >= len(words)


def _begins_with(text: str, start: str) -> bool:
    return len(start) >= 8 and normalise_title(text).startswith(normalise_title(start))


def _folded(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _line(text: str) -> str:
    return " ".join(one_line(text).split())
