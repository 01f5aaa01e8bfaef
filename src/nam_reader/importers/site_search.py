"""The saved page of a site search: bullets with titles, each followed by a whole article on one line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import plain
from nam_reader.importers.byline import find_byline
from nam_reader.importers.making import paragraph
from nam_reader.importers.reading import Source
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import make_article
from nam_reader.text.paragraphs import rebuild_paragraphs
from nam_reader.wording import Sentence, counted, sentence

SITE = "National Anti-Crisis Management"

TOP, HEADING, BOTTOM = "top of page", "site search", "bottom of page"
_HEAD = 4_000  # characters in which a page must show what it is
_FOUND = re.compile(
    r"(?P<total>\d[\d.,' \N{NO-BREAK SPACE}]*|no) (?:items?|results?) found(?: for\b.*)?", re.IGNORECASE
)
_BULLET = re.compile(r"(?P<indent>\s*)•\s*(?P<title>\S.*)")
_GOES_ON = re.compile(r"[:;,]$")
_SHORTEST_MARK = 4  # letters of a last line that is the beginning of "bottom of page"


class _Line(NamedTuple):
    """A line of the page without the white space around it."""

    text: str
    indent: int
    title: str = ""  # of a bullet


_NOTHING = _Line("", 0)


@dataclass(slots=True)
class _Entry:
    """A title and the lines that follow it."""

    title: str
    indent: int
    lines: list[str] = field(default_factory=list)
    body_indent: int = -1  # the least of its lines; -1 while there is none
    last: str = ""  # the last line that is not blank

    def add(self, line: _Line) -> None:
        self.lines.append(line.text)
        if line.text:
            self.last = line.text
            self.body_indent = line.indent if self.body_indent < 0 else min(self.body_indent, line.indent)

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


def fits(source: Source) -> bool:
    """Tell whether a file is such a page."""
    head = source.text[:_HEAD]
    if "•" not in source.text and "found" not in head:
        return False
    lines = [line.strip().lower() for line in head.split("\n")]
    if any(map(_FOUND.fullmatch, lines)):
        return True
    marked = HEADING in lines or next(filter(None, lines), "") == TOP
    return marked and any(map(_BULLET.match, source.text.split("\n")))


def parse(source: Source) -> Parsed:
    """Return the articles of the page, each whole."""
    lines = [_line(line) for line in source.text.split("\n")]
    pages, total, whole = _pages(lines)
    entries = [entry for page in pages for entry in _entries(page)]
    articles = tuple([_article(entry) for entry in entries if entry.text])
    if not articles:
        raise UnreadableFileError("This is a saved site search, but there is no article in it.")
    remarks = [_number(len(articles), total)]
    remarks += [
        sentence("“{0}” has no text in this page.", entry.title) for entry in entries if not entry.text
    ]
    if source.cut or not whole:
        remarks.append(
            sentence("The page seems cut off: its end is missing, so the last article may not be whole.")
        )
    return Parsed(articles, (*source.remarks, *remarks))


def _number(articles: int, total: str) -> Sentence:
    if total:
        return counted(
            "%Ln of {0} articles are in this page.", articles, "%Ln of {0} articles is in this page.", total
        )
    return counted("%Ln articles are in this page.", articles, "%Ln article is in this page.")


def _line(line: str) -> _Line:
    text = line.strip()
    bullet = _BULLET.match(line)
    return _Line(text, len(line) - len(line.lstrip()), bullet["title"].strip() if bullet else "")


def _pages(lines: list[_Line]) -> tuple[list[list[_Line]], str, bool]:
    """Return each page's lines, the number of items found, and whether the last page has its end.

    Several pages may have been saved into one file.
    """
    starts = list(_starts(lines)) or [0]
    total, whole = "", False
    pages: list[list[_Line]] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        page, found = _after_heading(lines[start:end])
        page, whole = _before_bottom(page)
        total = total or found
        pages.append(page)
    return pages, total, whole


def _starts(lines: list[_Line]) -> Iterator[int]:
    """Yield where pages start: at the number of items, and not at a line like that in an article."""
    indent, above, titled = -1, "", False
    for number, line in enumerate(lines):
        again = above in {TOP, HEADING} and 0 <= line.indent <= indent
        if (again or not (titled or indent >= 0)) and _FOUND.fullmatch(line.text):
            indent = line.indent
            yield number
        above = line.text.lower() or above
        titled = titled or bool(line.title)


def _after_heading(page: list[_Line]) -> tuple[list[_Line], str]:
    """Return a page without what stands above its first article, and the number of items found."""
    found = _FOUND.fullmatch(page[0].text)
    if found:
        return page[1:], found["total"].strip() if found["total"].lower() != "no" else "0"
    start = 0
    while start < len(page) and page[start].text.lower() in {"", TOP, HEADING}:
        start += 1
    return page[start:], ""


def _before_bottom(page: list[_Line]) -> tuple[list[_Line], bool]:
    """Return a page without what stands below its last article, and whether "bottom of page" is there.

    After that mark nothing is expected but the top of a further page.
    """
    for number in range(len(page) - 1, -1, -1):
        line = page[number]
        if line.title:
            break
        if line.text.lower() == BOTTOM:
            return page[:number], True
    while page and page[-1].text.lower() in {"", TOP, HEADING}:
        page = page[:-1]
    last = page[-1].text.lower() if page else ""
    if len(last) >= _SHORTEST_MARK and BOTTOM.startswith(last) and len(page) > 1 and not page[-2].text:
        page = page[:-1]
    return page, False


def _entries(page: list[_Line]) -> list[_Entry]:
    """Return the titles of a page with their bodies."""
    entries: list[_Entry] = []
    for number, line in enumerate(page):
        if (
            line.title
            and _stands_alone(page, number)
            and not (entries and _is_item(page, number, entries[-1]))
        ):
            entries.append(_Entry(line.title, line.indent))
        elif entries:
            entries[-1].add(line)
    return entries


def _stands_alone(page: list[_Line], number: int) -> bool:
    """Tell whether a bullet has the room of a title: blank lines around it, or text further to the right."""
    line = page[number]
    above = page[number - 1] if number else _NOTHING
    below = page[number + 1] if number + 1 < len(page) else _NOTHING
    return (not above.text or above.indent > line.indent) and (
        not below.text or (below.indent > line.indent and not below.title)
    )


def _is_item(page: list[_Line], number: int, entry: _Entry) -> bool:
    """Tell a bullet that belongs to a list in the body above from the title of an article.

    Titles stand further left than bodies. Where a page has lost its indents, a list goes on after a colon, a
    semicolon or a comma, and a title has a body.
    """
    line = page[number]
    if not entry.last or entry.body_indent > entry.indent:
        return line.indent > entry.indent and line.indent >= entry.body_indent
    if line.indent > entry.indent or _GOES_ON.search(entry.last) or _GOES_ON.search(line.title):
        return True
    following = next((other for other in page[number + 1 :] if other.text), _NOTHING)
    return bool(following.title)


def _article(entry: _Entry) -> Article:
    body = "\n".join(_joined_lines(entry.text))
    byline, rest = find_byline(body)
    paragraphs = [*byline.lines]
    for line in rest.split("\n"):
        paragraphs += rebuild_paragraphs(line)
    return make_article(
        title=entry.title,
        body="\n".join(map(paragraph, paragraphs)),
        authors=byline.authors,
        byline=byline.byline,
        source=byline.source or SITE,
        published=byline.published,
        sanitised=True,
    )


def _joined_lines(text: str) -> Iterator[str]:
    """Yield the paragraphs that a body has of its own; nearly always it is one long line."""
    for lines in plain.paragraphs(text):
        yield from lines
