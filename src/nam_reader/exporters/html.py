"""Notes as one HTML file that any browser shows without a network and that prints well."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from nam_reader.exporters.book import Book, ImageOf
from nam_reader.exporters.colours import INKS
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.exporters.markdown import document_values
from nam_reader.exporters.pages import Dress, section_pages
from nam_reader.exporters.templates import fill
from nam_reader.model import ArticleNotes, ArticleRef, Document, Run

if TYPE_CHECKING:
    from markupsafe import Markup

LONGEST_NOTE = 20_000  # characters that are read as Markdown; its reader is slow on hostile text


class HtmlDress(Dress):
    """What is peculiar to web pages."""

    def __init__(self, image: ImageOf, words: DocumentWords) -> None:
        self._image = image
        self._words = words

    def citation(self, article: ArticleRef, style: str, language: str, archived: str) -> str:
        """Return a citation as HTML."""
        from markupsafe import Markup  # with Jinja2, not before

        from nam_reader.exporters.citing import cite

        made = cite(article, style, "html", language=language, archived=archived)
        return Markup(made)  # noqa: S704 -- it escapes what it is given

    def note(self, note: str) -> str:
        """Return a note as safe HTML."""
        return note_html(note)

    def text(self, notes: ArticleNotes, document: Document) -> str:
        """Return an article as HTML with its highlights in place."""
        from markupsafe import Markup  # as above

        from nam_reader.exporters.whole_html import whole_html

        return Markup(whole_html(notes, document, self._image, self._words))  # noqa: S704 -- as above


def values(book: Book) -> Mapping[str, object]:
    """Return what a template of a web page gets."""
    return {
        **document_values(section_pages(book, HtmlDress(book.image, book.words)), book.words),
        "inks": INKS,
    }


def render(book: Book) -> str:
    """Return the page; each quote carries as data where it stands."""
    return fill("notes.html.j2", values(book), language=book.words.language)


def note_html(note: str) -> Markup:
    """Return a note as safe HTML, as it is shown in the program; a link to another note is its words."""
    from markupsafe import Markup  # with Jinja2, not before

    from nam_reader.exporters.marking import marked
    from nam_reader.exporters.whole_html import Hand, written
    from nam_reader.text.note_blocks import note_blocks

    if len(note) > LONGEST_NOTE:
        return Markup('<p class="as-it-is">{}</p>').format(note)
    hand = Hand(_no_mark, "", _no_sign, _description)
    return Markup(written(marked(note_blocks(note), ()), hand))  # noqa: S704 -- it escapes what it is given


def _no_mark(_mark: object, _begins: bool) -> str:
    return ""


def _no_sign(_mark: object) -> str:
    return ""


def _description(run: Run) -> str:
    return escape(run.alt)
