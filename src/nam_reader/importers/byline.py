"""Finds the line that names a text's author or source where it has run into the text.

The saved site search puts a whole article on one line, so "Pavel Latushka, Deputy Head of the United
Transitional Cabinet of Belarus, Ambassador" is followed by the first sentence with nothing between. It is
told from a sentence by its capital letters ("the deputy head of …" is a sentence) and by where it can end.
Where that is not certain there is no byline.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nam_reader.importers.byline_words import LOWER, NOT_NAMES, STARTERS, UPPER
from nam_reader.importers.roles import read_roles
from nam_reader.text.dates import iso_date

LONGEST = 400  # characters of a byline

_NAME_WORD = rf"(?:[{UPPER}](?:['’][{UPPER}])?[{LOWER}][\w'’-]*|[{UPPER}]\.)"
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{1,3}}"
_AND = r"(?:,? (?:and|&|i|і|и|й|та|oraz) |, )"
_JOINT = re.compile(_AND)
_AUTHORS = re.compile(rf"(?P<names>{_NAME}(?:{_AND}{_NAME}){{0,4}})(?:[,:]| [–—-]) ")

_TRANSLATION = r"\(?(?:[Aa]n? )?[Uu]nofficial (?:[Ee]nglish )?[Tt]ranslation\)?\.?"
_SOURCE = re.compile(
    rf"Source ?: ?(?P<name>\S(?:(?!{_TRANSLATION})[^\n]){{0,100}}?)[ ,.;–—-]*{_TRANSLATION}(?=\s|$)"
)
_SOURCE_LINE = re.compile(r"Source ?: ?(?P<name>\S[^\n]{0,100})")

_TEAM = (
    r"(?:NAM|UTC|National Anti-Crisis Management) "
    r"(?:Legal )?(?:Lawyers?|Experts?|Analysts?|Economists?|Team|Department)"
)
_BEGINS = rf"(?=\n| (?:{'|'.join(sorted(STARTERS))})\b| [\"“„«\d])"
_TWO = rf"{_NAME_WORD} {_NAME_WORD}{_BEGINS}"
_SIGNED = re.compile(
    r"(?:(?:Expert|Joint|Legal|Official|Personal|Political) )?"
    r"(?:Analysis|Article|Column|Comment|Commentary|Explainer|Opinion|Remarks|Review|Statement) (?:by|from) "
    rf"(?:the )?(?P<name>{_TEAM}|NAM(?= )|National Anti-Crisis Management|{_TWO})(?!\w)"
)
_CONDUCTED = re.compile(rf"\b(?:interview|conversation)\b[^.?!]{{0,400}}?\bconducted by (?P<name>{_NAME})")
_DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}"
_PUBLISHED_FIRST = re.compile(rf"Published(?: on)?:? (?P<date>{_DAY})(?!\w)")
_PUBLISHED_LAST = re.compile(rf"\bPublished(?: on)?:? (?P<date>{_DAY})\.?\s*$")
_OPENING = "\"“„«'‘([…—–- "


class Byline(NamedTuple):
    """What the beginning of a text says of where it is from. ``lines`` are its lines, each as it stands."""

    lines: tuple[str, ...] = ()
    byline: str = ""
    authors: tuple[str, ...] = ()
    source: str = ""
    published: str | None = None


def find_byline(text: str) -> tuple[Byline, str]:
    """Return the byline that a text begins with, and the rest of the text; nothing is lost or changed."""
    rest = text.lstrip()
    lines: list[str] = []
    source = ""
    authors: tuple[str, ...] = ()
    byline = ""
    end = _source(rest)
    if end is not None:
        source, line, rest = end
        lines.append(line)
        byline = line
    signed = _author(rest)
    if signed is not None:
        authors, line, rest = signed
        lines.append(line)
        byline = line
    if not authors:
        conducted = _CONDUCTED.search(rest)
        authors = (conducted["name"],) if conducted else ()
    return Byline(tuple(lines), byline, authors, source, _date(rest)), rest


def _source(text: str) -> tuple[str, str, str] | None:
    """Return a source, the line that names it, and the text after that."""
    found = _SOURCE.match(text)
    if found is None:
        first, _, rest = text.partition("\n")
        found = _SOURCE_LINE.fullmatch(first.strip())
        if found is None or not rest.strip():
            return None
    return found["name"].strip(" ,.;–—-"), found[0], text[found.end() :].lstrip()


def _author(text: str) -> tuple[tuple[str, ...], str, str] | None:
    """Return authors, the line that names them, and the text after that."""
    head = text[:LONGEST]
    signed = _SIGNED.match(head)
    if signed is not None:
        return _accept((signed["name"],), text, signed.end())
    authors: list[str] = []
    place = 0
    while found := _AUTHORS.match(head, place):
        names = _JOINT.split(found["names"])
        if any(word in STARTERS or word in NOT_NAMES for name in names for word in name.split(" ")):
            return None
        end = read_roles(head, found.end(), names)
        if end is None:
            return None
        authors += names
        joint = _JOINT.match(head, end)
        if joint is None or not _AUTHORS.match(head, joint.end()):
            return _accept(tuple(authors), text, end)
        place = joint.end()
    return None


def _accept(authors: tuple[str, ...], text: str, end: int) -> tuple[tuple[str, ...], str, str] | None:
    """Take a byline that ends here, if a sentence can begin after it."""
    if text[end : end + 1] in {".", ";"}:
        end += 1
    rest = text[end:].lstrip()
    if not rest or len(rest) == len(text) - end:
        return None
    first = rest.lstrip(_OPENING)[:1]
    if not (first.isupper() or first.isdigit()):
        return None
    return authors, text[:end], rest


def _date(text: str) -> str | None:
    """Return the day of publication where the text's first or last words say it."""
    found = _PUBLISHED_FIRST.match(text) or _PUBLISHED_LAST.search(text[-60:])
    return iso_date(found["date"]) if found else None
