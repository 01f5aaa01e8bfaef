"""What the templates of readable documents get to see: articles and notes as plain values.

docs/guide/templates.md tells people of these fields: a field that goes, or means something else, breaks their
templates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nam_reader.exporters import markers
from nam_reader.exporters.book import Book, Section
from nam_reader.exporters.colours import INKS, NOTE_INK, Ink
from nam_reader.exporters.context import Context, context_of
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.model import (
    About,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Document,
    Place,
    PlacedAnnotation,
)
from nam_reader.text.characters import clean

_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NotePage:
    """One annotation. Positions are code points of the revision named."""

    id: str
    key: str  # the id; where it stands in the document once more, with a number
    number: int  # in its article, from 1
    uid: str
    revision: str
    start: int
    end: int
    paragraphs: tuple[str, ...]  # of the quote; none for a note that is about no quote
    before: str  # of the sentence around the quote, where that is asked for
    after: str
    lost: bool  # the quote no longer stands in the article
    colour: str  # "" for a note that is about no quote, and so is its style
    ink: Ink
    meaning: str  # of the colour, here
    style: str
    style_word: str  # "" for a plain highlight
    note: str  # Markdown
    html: str  # the note as safe HTML, in templates of web pages
    tags: tuple[str, ...]
    author: str  # whose note it is, where that is asked for
    made: str  # when, ISO 8601 in UTC, where that is asked for
    begin: str  # the comments around what is renewed, see docs/guide/exporting.md
    finish: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article with its annotations."""

    uid: str
    number: int  # in the document, from 1
    title: str
    authors: str
    source: str
    published: str  # ISO date, possibly partial, or ""
    url: str  # "" where there is none
    link: str  # the same if it is a web address, else ""
    language: str  # its code
    language_name: str  # the code where we know no name
    citation: str  # in the style asked for, ready for the template; "" where none is asked for
    text: str  # the whole article with marks in place, as Markdown or HTML; "" where only notes are wanted
    text_begin: str
    text_finish: str
    mark: str  # the comment that says which article begins here
    notes: tuple[NotePage, ...]


@dataclass(frozen=True, slots=True)
class SectionPage:
    """One part of a document."""

    title: str  # "" where the document has no parts but its articles
    sign: str  # of the colour that it is about, or ""
    articles: tuple[ArticlePage, ...]


class Dress:
    """What a format makes of the pieces of a page that hang on it: citations, notes, whole texts."""

    def citation(self, article: ArticleRef, style: str, language: str, archived: str) -> str:
        """Return a citation as the format writes it."""
        from nam_reader.exporters.citing import cite

        return cite(article, style, "text", language=language, archived=archived)

    def note(self, note: str) -> str:  # noqa: ARG002 - only web pages make something of it
        """Return a note as HTML, where the format is HTML."""
        return ""

    def text(self, notes: ArticleNotes, document: Document) -> str:  # noqa: ARG002 - as above
        """Return an article's whole text with its highlights in place."""
        return ""


def section_pages(book: Book, dress: Dress | None = None) -> tuple[SectionPage, ...]:
    """Turn a book into what templates see; each article is a step of its watch."""
    makers = _Pages(book, dress or Dress())
    return tuple([makers.section(section) for section in book.sections])


def article_pages(book: Book, dress: Dress | None = None) -> tuple[ArticlePage, ...]:
    """Return the articles of all sections, one after the other."""
    return tuple([article for section in section_pages(book, dress) for article in section.articles])


class _Pages:
    """Makes the pages of one document, counting what it has met."""

    def __init__(self, book: Book, dress: Dress) -> None:
        self._book = book
        self._dress = dress
        self._words = book.words
        self._names = dict(book.options.colour_names)
        self._articles = 0
        self._contexts: dict[str, Context] = {}
        self._notes = {notes.article.uid: notes.annotations for notes in book.articles}
        self._seen: set[str] = set()
        self._met: dict[str, int] = {}

    def section(self, section: Section) -> SectionPage:
        ink = INKS[section.colour] if section.colour else None
        title = section.title or (self._words.meanings[section.colour] if section.colour else "")
        return SectionPage(title, ink.sign if ink else "", tuple(map(self._article, section.articles)))

    def _article(self, notes: ArticleNotes) -> ArticlePage:
        if notes.article.uid in self._seen:  # in another section
            self._book.watch.check()
        else:
            self._book.watch.step()
        self._seen.add(notes.article.uid)
        self._articles += 1
        article, words = notes.article, self._words
        document = self._book.document(article.uid) if article.uid and self._book.whole else None
        url = article.url or ""
        text = self._dress.text(notes, document) if self._book.whole and document else ""
        key = f"article-{article.uid}"
        return ArticlePage(
            uid=article.uid,
            number=self._articles,
            title=one_line(article.title) or (words.untitled if article.uid else words.free_notes),
            authors=one_line(", ".join(article.authors)),
            source=one_line(article.source),
            published=article.published or "",
            url=url,
            link=url if _WEB_ADDRESS.fullmatch(url) else "",
            language=article.language,
            language_name=words.language_name(article.language),
            citation=self._citation(notes),
            text=text,
            text_begin=markers.begin(key),
            text_finish=markers.finish(key),
            mark=markers.article(article.uid),
            notes=tuple(
                [
                    self._note(placed, article.uid, number)
                    for number, placed in enumerate(notes.annotations, 1)
                ]
            ),
        )

    def _citation(self, notes: ArticleNotes) -> str:
        style, language = self._book.options.style, self._book.options.language
        if not style or not notes.article.uid:
            return ""
        return self._dress.citation(notes.article, style, language, notes.archived)

    def _around(self, placed: PlacedAnnotation, uid: str) -> Context:
        """Return the sentence around a quote; all those of an article are looked up in one go."""
        if placed.annotation.id not in self._contexts and not self._book.whole:
            document = self._book.document(uid)
            text = document.article.text if document else ""
            for each in self._notes[uid]:
                self._contexts[each.annotation.id] = context_of(each, text)
        return self._contexts.get(placed.annotation.id, Context())

    def _note(self, placed: PlacedAnnotation, uid: str, number: int) -> NotePage:
        annotation, options = placed.annotation, self._book.options
        anchor, about_quote = annotation.anchor, annotation.about is About.QUOTE
        around = self._around(placed, uid) if options.context and about_quote else Context()
        note = clean(annotation.note)
        ink = INKS[annotation.colour] if about_quote else NOTE_INK
        met = self._met[annotation.id] = self._met.get(annotation.id, 0) + 1
        return NotePage(
            id=annotation.id,
            key=annotation.id if met == 1 else f"{annotation.id}-{met}",
            number=number,
            uid=annotation.article.uid,
            revision=anchor.revision if about_quote else "",
            start=anchor.start if about_quote else 0,
            end=anchor.end if about_quote else 0,
            paragraphs=_paragraphs(anchor.exact) if about_quote else (),
            before=around.before,
            after=around.after,
            lost=about_quote and placed.located.place is Place.ORPHAN,
            colour=annotation.colour.value if about_quote else "",
            ink=ink,
            meaning=self._meaning(annotation) if about_quote else self._words.note,
            style=annotation.style.value if about_quote else "",
            style_word=self._words.style(annotation.style) if about_quote else "",
            note=note,
            html=self._dress.note(note) if note else "",
            tags=tuple([tag for tag in map(one_line, annotation.tags) if tag]),
            author=one_line(annotation.author) if options.author else "",
            made=annotation.created if options.times else "",
            begin=markers.begin(annotation.id),
            finish=_finish(annotation, about_quote),
        )

    def _meaning(self, annotation: Annotation) -> str:
        return self._names.get(annotation.colour) or self._words.meanings[annotation.colour]


def _finish(annotation: Annotation, about_quote: bool) -> str:
    if not about_quote:
        return markers.claim(annotation.id, annotation.article.uid, "", 0, 0)
    anchor = annotation.anchor
    return markers.claim(annotation.id, annotation.article.uid, anchor.revision, anchor.start, anchor.end)


def _paragraphs(quote: str) -> tuple[str, ...]:
    return tuple([line for line in re.split(r"\r\n|\r|\n", quote) if line.strip()])


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def title_of(articles: Sequence[ArticlePage], words: DocumentWords) -> str:
    """Return a document's title: that of its only article, or one for all."""
    return articles[0].title if len({article.uid for article in articles}) == 1 else words.title


def readable_time(iso: str, words: DocumentWords) -> str:
    """Write an ISO 8601 time in UTC as people do: "28 March 2024, 10:11 UTC"; what is none as it is."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z", iso)
    return f"{words.date(found[1])}, {found[2]} UTC" if found else words.date(iso)


def summary(articles: Sequence[ArticlePage], words: DocumentWords) -> str:
    """Say how many highlights and notes there are, and in how many articles."""
    found = {note.id: bool(note.paragraphs) for article in articles for note in article.notes}
    highlights = sum(found.values())
    number = len({page.uid for page in articles if page.uid})
    return words.summary(highlights, len(found) - highlights, number)
