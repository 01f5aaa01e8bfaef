"""What of a book is not to be read as an article: covers, title pages, imprints, lists, notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from selectolax.lexbor import LexborNode

from nam_reader.importers.epub_chapters import Text
from nam_reader.importers.epub_package import Package
from nam_reader.importers.fragment import letters_of, text_of

FEW_WORDS = 300  # covers, imprints and the like have fewer
FEW_FILES = 2  # so short a book has nothing but its text
TITLE_PAGE_WORDS = 50
AT_AN_END = 6  # files, at either end of a book, among which a title page and an imprint stand
SHORT_LINE = 80  # characters, on average, of an index's entries

LeadsOut = Callable[[Text, LexborNode], bool]

_FRONT = re.compile(r"copyright(?:-page)?|cover(?:-?page)?|half-?title(?:-?page)?|imprint|title-?page")
_LISTS = re.compile(r"index|landmarks|lo[ativ]|page-?list|toc")
_NOTES = re.compile(r"(?:end|foot|rear)?notes")
_SAYS_NOTES = re.compile(
    r"(?:end|foot)?notes|заўвагі|зноскі|спасылкі|примечания|сноски|przypisy|примітки|виноски"
)
_SAYS_FRONT = re.compile(
    r"copyright(?:page|notice)?|cover|half-?title(?:page)?|imprint|title(?:page)?|вокладка|обложка|okładka|"
    r"stronatytułowa|обкладинка|титульны(?:й|ліст|йлист)|титульнийаркуш"
)
_SAYS_CONTENTS = re.compile(r"(?:tableof)?contents|змест|содержание|оглавление|spistreści|зміст")
_SAYS_INDEX = re.compile(
    r"index|(?:іменны)?паказальнік|(?:именной|предметный|алфавитный)?указатель|indeks(?:osób)?|skorowidz|"
    r"(?:іменний|предметний)?покажчик"
)
_IMPRINT = re.compile(
    r"©|\bISBN\b|\ball rights reserved\b|\bcopyright\b|все права|wszelkie prawa|усе правы|усі права|\bУДК\b",
    re.IGNORECASE,
)


def is_notes(text: Text, title: str) -> bool:
    """Tell whether a text is nothing but the notes of others."""
    links = text.body.css("a[href]")
    return _are(text.purposes, _NOTES) or (bool(_SAYS_NOTES.fullmatch(letters_of(title))) and len(links) > 0)


def is_for_reading(texts: Sequence[Text], title: str, package: Package, leads_out: LeadsOut) -> bool:
    """Tell whether the texts of a chapter, from which the title has been taken, are one to read.

    ``leads_out`` tells of a link in a text whether it leads to another text of the book.
    """
    first = texts[0]
    words = " ".join([text_of(text.body) for text in texts])
    number = len(words.split())
    if number == 0 or is_notes(first, title) or _is_list(first, title, leads_out):
        return False
    if number >= FEW_WORDS or len(package.spine) < FEW_FILES:
        return True
    place = package.spine.index(first.file)
    at_an_end = place < AT_AN_END or place >= len(package.spine) - AT_AN_END
    return not (
        _are(first.purposes, _FRONT)
        or _SAYS_FRONT.fullmatch(letters_of(title))
        or (at_an_end and len(set(map(str.lower, _IMPRINT.findall(words)))) > 1)
        or (at_an_end and number < TITLE_PAGE_WORDS and _names_book(title + words, package))
    )


def _are(purposes: set[str], kind: re.Pattern[str]) -> bool:
    return any(map(kind.fullmatch, purposes))


def _names_book(words: str, package: Package) -> bool:
    """Tell whether a short text says the book's title and an author: a title page."""
    letters = letters_of(words)
    return bool(package.title and package.authors) and all(
        letters_of(wanted) in letters for wanted in (package.title, package.authors[0])
    )


def _is_list(text: Text, title: str, leads_out: LeadsOut) -> bool:
    """Tell whether a text is a list of the book's places: much of it is links, or short lines."""
    all_of_it = len(text_of(text.body))
    linked = sum(len(text_of(link)) for link in text.body.css("a[href]") if leads_out(text, link))
    said = letters_of(title)
    if linked > 0.6 * all_of_it and linked > FEW_WORDS / 10:
        return True
    if _are(text.purposes, _LISTS) or _SAYS_CONTENTS.fullmatch(said):
        return linked > 0.25 * all_of_it or "index" in text.purposes
    if _SAYS_INDEX.fullmatch(said) is None:
        return False
    lines = len(text.body.css("p,li,dt,dd,br,tr")) or 1
    return all_of_it / lines < SHORT_LINE
