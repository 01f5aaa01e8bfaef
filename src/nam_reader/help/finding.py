"""Finding pages of the help: all words, without case and accents, whatever their endings."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from nam_reader.help.pages import NAMES, read_beginning, read_page
from nam_reader.model import Document

LONGEST_LINE = 120  # characters of context
_BEFORE = 40  # characters of it that stand before the first word found, at most
_ENDINGS = ((8, 3), (6, 2), (4, 1))  # so many letters of a word that long its other forms may not share
_WORD = re.compile(r"\w[\w+’'-]*|\S")


class FoundPage(NamedTuple):
    """A page that a query leads to, with a line of it; ``marks`` are the places of the words in the line."""

    name: str
    title: str
    line: str
    marks: tuple[tuple[int, int], ...] = ()


def find_pages(query: str, language: str) -> tuple[FoundPage, ...]:
    """Return the pages that have all words of a query, those with one in the title first; all for none.

    A word is found in its other forms, too: its last letters count only in short words and in keys.
    """
    stems = [_stem(_fold(word)) for word in query.split() if any(map(str.isalnum, word))]
    if not stems:
        return tuple([_beginning(name, language) for name in NAMES])
    pages = [read_page(name, language) for name in NAMES]
    having = [page for page in pages if _has_all(page, stems)]
    having.sort(key=lambda page: not _places(page.article.title, stems))  # stable: else the list's order
    return tuple([_with_context(page, stems) for page in having])


def _has_all(page: Document, stems: list[str]) -> bool:
    words = [_fold(word) for word in _WORD.findall(f"{page.article.title}\n{page.article.text}")]
    return all(any(word.startswith(stem) for word in words) for stem in stems)


def _with_context(page: Document, stems: list[str]) -> FoundPage:
    lines = _lines(page)
    best = max(lines, key=lambda line: len({_hit(line[a:b], stems) for a, b in _places(line, stems)}))
    places = _places(best, stems)
    if not places:  # the words stand in the title alone
        return _found(page, _cut(_lines(page)[0]), ())
    start = best.rfind(" ", 0, max(0, places[0][0] - _BEFORE)) + 1
    line = ("… " if start else "") + _cut(best[start:])
    return _found(page, line, _places(line, stems))


def _lines(page: Document) -> list[str]:
    """Return the page's paragraphs; a row of a table is one line."""
    lines: list[str] = []
    row_before: tuple[int, int] | None = None
    for block in page.blocks:
        row = (block.cell.table, block.cell.row) if block.cell is not None else None
        text = " ".join(block.text.split())
        if row is not None and row == row_before:
            lines[-1] += f" – {text}"
        else:
            lines.append(text)
        row_before = row
    return lines


def _places(text: str, stems: list[str]) -> tuple[tuple[int, int], ...]:
    return tuple([found.span() for found in _WORD.finditer(text) if _hit(found[0], stems)])


def _hit(word: str, stems: list[str]) -> str:
    """Return the stem that a word begins with, "" for none."""
    folded = _fold(word)
    return next((stem for stem in stems if folded.startswith(stem)), "")


def _found(page: Document, line: str, marks: tuple[tuple[int, int], ...]) -> FoundPage:
    return FoundPage(page.article.uid.partition(":")[2], page.article.title, line, marks)


def _beginning(name: str, language: str) -> FoundPage:
    title, first = read_beginning(name, language)
    return FoundPage(name, title, _cut(first))


def _cut(line: str) -> str:
    if len(line) <= LONGEST_LINE:
        return line
    return line[: line.rfind(" ", 0, LONGEST_LINE)].rstrip(" ,;:") + " …"


def _stem(word: str) -> str:
    if not word.isalpha():
        return word
    ending = next((letters for length, letters in _ENDINGS if len(word) >= length), 0)
    return word[: len(word) - ending]


def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold().replace("ł", "l"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).strip(":,.;()[]«»“”\"'’")
