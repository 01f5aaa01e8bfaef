"""Reading the help (reading lane), searching it (care lane), listing it (at once); none needs a library."""

from __future__ import annotations

from nam_reader.help import NAMES, FoundPage, find_pages, name_of, read_page
from nam_reader.model import ReadingState
from nam_reader.ui.operations.shelf import OpenArticle


def open_help(uid: str, language: str) -> OpenArticle:
    """Return a page of the help as the reader shows an article."""
    document = read_page(name_of(uid), language)
    return OpenArticle(document, ReadingState(document.article.uid), (), ())


def find_help(query: str, language: str) -> tuple[FoundPage, ...]:
    """Return the pages of the help that have all words of a query."""
    return find_pages(query, language)


def prepare_help(language: str) -> None:
    """Read all pages, so that those which are opened or searched next are there."""
    for name in NAMES:
        read_page(name, language)


def list_help(language: str) -> tuple[FoundPage, ...]:
    """Return all pages of the help with their beginnings: six small files, which nobody waits for."""
    return find_pages("", language)
