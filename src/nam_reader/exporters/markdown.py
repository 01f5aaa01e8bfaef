"""Notes as a Markdown document that reads well as it is, and as Obsidian and Logseq like it."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.exporters.book import Book
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.exporters.pages import ArticlePage, Dress, SectionPage, section_pages, title_of
from nam_reader.exporters.templates import fill
from nam_reader.model import ArticleNotes, ArticleRef, Document


class MarkdownDress(Dress):
    """What is peculiar to Markdown."""

    def citation(self, article: ArticleRef, style: str, language: str, archived: str) -> str:
        """Return a citation as Markdown."""
        from nam_reader.exporters.citing import cite

        return cite(article, style, "markdown", language=language, archived=archived)

    def text(self, notes: ArticleNotes, document: Document) -> str:
        """Return an article as Markdown, its highlights as ``<mark>`` with the numbers of the notes."""
        from nam_reader.exporters.whole_markdown import whole_markdown

        return whole_markdown(notes, document)


def values(book: Book) -> dict[str, object]:
    """Return what a Markdown template gets."""
    known = document_values(section_pages(book, MarkdownDress()), book.words)
    return known | {"alone": known["alone"] and not book.goes_on}


def document_values(sections: Sequence[SectionPage], words: DocumentWords) -> dict[str, object]:
    """Return what every template of a document gets."""
    articles: list[ArticlePage] = [article for section in sections for article in section.articles]
    tags = {tag: None for article in articles for note in article.notes for tag in note.tags}
    grouped = any(section.title or section.sign for section in sections)
    return {
        "title": title_of(articles, words) if articles and not grouped else words.title,
        "sections": sections,
        "articles": articles,
        "tags": sorted(tags, key=lambda tag: (tag.casefold(), tag)),
        "grouped": grouped,
        "alone": len(articles) == 1 and not grouped,
        "words": words,
    }


def render(book: Book) -> str:
    """Return the document; a comment behind each quote says where it stands."""
    return _ended(fill("notes.md.j2", values(book), language=book.words.language))


def obsidian(book: Book) -> str:
    """Return the document with properties, callouts and block ids."""
    from nam_reader.exporters.flavours import properties

    known = values(book)
    known["properties"] = properties(known)
    return _ended(fill("obsidian.md.j2", known, "obsidian", book.words.language))


def logseq(book: Book) -> str:
    """Return the document as an outline whose blocks carry their ids and places as properties."""
    return _ended(fill("logseq.md.j2", values(book), "logseq", book.words.language))


def _ended(text: str) -> str:
    return text.rstrip("\n") + "\n"
