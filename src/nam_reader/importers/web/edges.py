"""Takes from the paragraphs of an article those that are none of it: its title once more, byline, labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from nam_reader.importers.web import phrases
from nam_reader.importers.web.measures import IMAGES, View
from nam_reader.importers.web.tree import text_of
from nam_reader.text.dates import localised_date
from nam_reader.text.titles import normalise_title

LONGEST_LINE = 120  # characters of a byline, or of a line with a date
LONGEST_APPEAL = 350  # characters
PROSE_BEFORE = 2  # real paragraphs that may stand before a byline
LONGEST_TITLE = 1000  # characters, with all the spaces around it
LONGEST_HEADING = 60
LONGEST_LABEL = 80
LOOKED_AT = 400  # characters of a paragraph
MOSTLY_LINKS = 0.6  # of a line's characters
SOME_LINKS = 0.3
_WORDS = re.compile(r"\w+")
_ANSWER = re.compile(r"^(?:re|ответ|адказ|відповідь|odp)\s*:\s*", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Known(NamedTuple):
    """What is known of an article besides its text."""

    titles: Sequence[str] = ()
    authors: Sequence[str] = ()
    source: str = ""


def says_title(text: str, known: Known) -> bool:
    """Tell whether a text is nothing but the article's title."""
    if len(text) > LONGEST_TITLE:
        return False
    text = normalise_title(_plain_title(" ".join(text.split())))
    return bool(text) and any(text == normalise_title(title) for title in known.titles)


def trim(view: View, kept: list[HtmlElement], known: Known) -> list[HtmlElement]:
    """Return the leaves that are the article's text, in order."""
    texts = {leaf: text_of(leaf) for leaf in kept}
    return _Edges(view, texts, known).trim(kept)


class _Edges:
    def __init__(self, view: View, texts: dict[HtmlElement, str], known: Known) -> None:
        self._view = view
        self._texts = texts
        self._titles = {normalise_title(title) for title in known.titles if title}
        self._source = normalise_title(known.source)
        self._authors = [author.casefold() for author in known.authors]

    def trim(self, kept: list[HtmlElement]) -> list[HtmlElement]:
        kept = self._without_title(self._beginning(kept))
        kept = self._without_labels(kept)
        return self._end(kept)

    def _is_prose(self, leaf: HtmlElement) -> bool:
        return self._view.prose(leaf) > 0

    def _without_title(self, kept: list[HtmlElement]) -> list[HtmlElement]:
        """Leave out the title where it stands again, as a heading anywhere or as the first line."""
        if not self._titles:
            return kept
        first = next((leaf for leaf in kept if self._texts[leaf]), None)
        return [
            leaf
            for leaf in kept
            if not ((leaf is first or leaf.tag in {"h1", "h2", "h3"}) and self._says_title(self._texts[leaf]))
        ]

    def _says_title(self, text: str) -> bool:
        text = _plain_title(text)
        return bool(text) and normalise_title(text) in self._titles

    def _beginning(self, kept: list[HtmlElement]) -> list[HtmlElement]:
        """Leave out, before the text has begun, what is title, author, date, rubric."""
        left: list[HtmlElement] = []
        prose = 0
        for place, leaf in enumerate(kept):
            text = self._texts[leaf]
            if prose >= PROSE_BEFORE:
                return left + kept[place:]
            if self._is_prose(leaf) and not self._is_byline(text):
                prose += 1
                left.append(leaf)
            elif not self._is_head_line(leaf, text, prose):
                left.append(leaf)
        return left

    def _is_head_line(self, leaf: HtmlElement, text: str, prose: int) -> bool:
        if not text:
            return False
        if self._says_title(text) or (self._source and normalise_title(text) == self._source):
            return True
        if self._is_byline(text) or is_date_line(text):
            return True
        return prose == 0 and leaf.tag not in _HEADINGS and self._view.link_density(leaf) > MOSTLY_LINKS

    def _is_byline(self, text: str) -> bool:
        if len(text) > LONGEST_LINE:
            return False
        if phrases.BYLINE.match(text) and _has_date(text):
            return True
        lower = text.casefold()
        for author in self._authors:
            if author in lower and len(lower) <= len(author) + 60:
                return (
                    len(lower) <= len(author) + 20
                    or phrases.BYLINE.match(text) is not None
                    or _has_date(text)
                )
        return (
            len(text) <= 60 and phrases.BYLINE.match(text) is not None and not text.endswith((".", "!", "?"))
        )

    def _without_labels(self, kept: list[HtmlElement]) -> list[HtmlElement]:
        """Leave out labels, and what is announced as something else to read with the links that follow."""
        left: list[HtmlElement] = []
        after_also = False
        for leaf in kept:
            text, linked = self._texts[leaf], self._view.link_density(leaf)
            if after_also and text and linked > 0.5:
                continue
            after_also = len(text) <= LONGEST_HEADING and phrases.ALSO.fullmatch(text) is not None
            if not after_also and not _is_label(leaf, text, linked):
                left.append(leaf)
        return left

    def _end(self, kept: list[HtmlElement]) -> list[HtmlElement]:
        """Leave out, behind the text, headings of nothing, lines of links, of tags, of the author."""
        while kept and self._is_tail(kept[-1]):
            kept = kept[:-1]
        return kept

    def _is_tail(self, leaf: HtmlElement) -> bool:
        text = self._texts[leaf]
        if self._is_prose(leaf) or leaf.tag in {"pre", "td", "th"}:
            return False
        if not text:
            return self._view.sums(leaf)[IMAGES] == 0
        if leaf.tag in _HEADINGS or phrases.TAGS_ALONE.fullmatch(text):
            return True
        return (self._view.link_density(leaf) > MOSTLY_LINKS and leaf.tag != "li") or is_date_line(text)


def _is_label(leaf: HtmlElement, text: str, linked: float) -> bool:
    """Tell a line that is there for the page and not for the article."""
    start = text[:LOOKED_AT]
    if linked > SOME_LINKS and (phrases.ALSO_BEFORE.match(start) or phrases.TAGS.match(start)):
        return True
    if len(text) <= LONGEST_APPEAL and (phrases.APPEAL.match(text) or phrases.RIGHTS.match(text)):
        return True
    return len(text) <= LONGEST_LABEL and leaf.tag != "pre" and phrases.LABEL.fullmatch(text) is not None


def _plain_title(text: str) -> str:
    """Return a heading without the sign of a link to it, and without the mark of an answer in a forum."""
    return _ANSWER.sub("", text.rstrip(" ¶#§"))


def is_date_line(text: str) -> bool:
    """Tell whether a line holds a date and hardly a word more."""
    return len(text) <= LONGEST_LINE and _has_date(text) and len(_WORDS.findall(text)) <= 9


def _has_date(text: str) -> bool:
    return localised_date(text) is not None
