"""Plain text: paragraphs at blank lines, hard-wrapped lines joined, and every character kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from nam_reader.importers import front_matter
from nam_reader.importers.making import can_be_title, is_title, paragraph, parsed, put_together
from nam_reader.importers.reading import Source
from nam_reader.model import Parsed
from nam_reader.text.characters import fold_spaces

WIDEST_WRAP = 120  # characters; longer lines were not broken to fit a page, so each is a paragraph
NARROWEST_WRAP = 45  # shorter ones are an address or a poem

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LIST_LINE = re.compile(r"[-*•–—·▪‣◦+]\s|\(?\d{1,3}[.)]\s|\(?[a-zа-я][.)]\s", re.IGNORECASE)


def parse(source: Source) -> Parsed:
    """Return the one article of a text file."""
    front, body, broken, remarks = front_matter.split(source.text)
    found = list(paragraphs(broken + body))
    title = "" if front.title else _title(found)
    html = "\n".join(map(_html, found))
    return parsed(source, put_together(source, front, title, html, sanitised=True), remarks)


def _html(lines: list[str]) -> str:
    return "<br>".join([paragraph(line)[3:-4] for line in lines]).join(("<p>", "</p>"))


def _title(found: list[list[str]]) -> str:
    """Return the first line where it can serve as a title, and take it from the text where it is one."""
    if not found:
        return ""
    first = found[0]
    if len(found) > 1 and len(first) == 1 and is_title(first[0]):
        del found[0]
    return first[0] if can_be_title(first[0]) else ""


def paragraphs(text: str) -> Iterator[list[str]]:
    """Yield paragraphs; of more than one line only where the lines were not just broken to fit a page."""
    for piece in _BLANK_LINES.split(text.strip("\n")):
        if "\n" not in piece:
            line = fold_spaces(piece).strip(" ")
            if line:
                yield [line]
            continue
        lines = [line for line in (fold_spaces(line).strip(" ") for line in piece.split("\n")) if line]
        width = max(map(len, lines), default=0)
        if width > WIDEST_WRAP:
            yield from ([line] for line in lines)
        elif lines:
            yield _joined(lines, width)


def _joined(lines: list[str], width: int) -> list[str]:
    """Join the lines that end where the next word would not have fitted."""
    if width < NARROWEST_WRAP:
        return lines
    joined = lines[:1]
    for before, line in pairwise(lines):
        room = width - len(before)
        if len(line.split(" ", 1)[0]) >= room and not _LIST_LINE.match(line):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined
