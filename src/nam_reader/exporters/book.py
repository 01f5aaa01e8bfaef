"""What a document is made of: articles with their notes, in order and in parts, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from nam_reader.exporters.document_words import DocumentWords, document_words
from nam_reader.exporters.ordering import in_order
from nam_reader.exporters.watch import Watch
from nam_reader.model import (
    About,
    ArticleNotes,
    Colour,
    Document,
    PlacedAnnotation,
    StoredImage,
)
from nam_reader.model.giving import ExportOptions, Grouping, Layout

DocumentOf = Callable[[str], Document | None]
ImageOf = Callable[[str], StoredImage | None]


class Section(NamedTuple):
    """One part of a document: its articles with those of their notes that belong here.

    ``title`` is "" where the document has no parts but its articles.
    """

    title: str
    articles: tuple[ArticleNotes, ...]
    colour: Colour | None = None


class Book(NamedTuple):
    """One document to be written.

    ``document`` gives an article's blocks and ``image`` a stored image; None where they are not here.
    """

    articles: tuple[ArticleNotes, ...]
    sections: tuple[Section, ...]
    options: ExportOptions
    document: DocumentOf
    image: ImageOf
    watch: Watch
    goes_on: bool = False  # it is to be a part of a document that there is: nothing in it stands alone

    @property
    def words(self) -> DocumentWords:
        """What is ours of the words in it."""
        return document_words(self.options.words)

    @property
    def whole(self) -> bool:
        """Whether the articles stand in it whole."""
        return self.options.layout is Layout.ARTICLES


def _nothing(_name: str) -> None:
    return None


def make_book(
    articles: Iterable[ArticleNotes],
    options: ExportOptions = ExportOptions(),  # noqa: B008 - a value that never changes
    document: DocumentOf = _nothing,
    image: ImageOf = _nothing,
    watch: Watch | None = None,
) -> Book:
    """Put the notes in order and in parts. Whole articles are never torn apart: they have no other parts."""
    chosen = in_order(map(_without_notes, articles) if not options.notes else articles, options.order)
    grouping = Grouping.ARTICLE if options.layout is Layout.ARTICLES else options.grouping
    untagged = document_words(options.words).untagged
    sections = tuple(_sections(chosen, grouping, dict(options.colour_names), untagged))
    return Book(chosen, sections, options, document, image, watch or Watch())


def _without_notes(notes: ArticleNotes) -> ArticleNotes:
    """Leave the quotes of an article; of a note that is about no quote nothing would be left."""
    kept = [
        PlacedAnnotation(placed.annotation._replace(note=""), placed.located)
        for placed in notes.annotations
        if placed.annotation.about is About.QUOTE
    ]
    return notes._replace(annotations=tuple(kept))


def _sections(
    articles: tuple[ArticleNotes, ...], grouping: Grouping, names: dict[Colour, str], untagged: str
) -> Iterable[Section]:
    if grouping is Grouping.ARTICLE:
        yield Section("", articles)
    elif grouping is Grouping.COLOUR:
        for colour in Colour:
            if part := _part(articles, lambda placed: placed.annotation.colour is colour):  # noqa: B023 - called at once
                yield Section(names.get(colour, ""), part, colour)
    else:
        tags = {tag for notes in articles for placed in notes.annotations for tag in placed.annotation.tags}
        for tag in sorted(tags, key=lambda name: (name.casefold(), name)):
            yield Section(f"#{tag}", _part(articles, lambda placed: tag in placed.annotation.tags))  # noqa: B023 - as above
        if rest := _part(articles, lambda placed: not placed.annotation.tags):
            yield Section(untagged, rest)


def _part(
    articles: Iterable[ArticleNotes], belongs: Callable[[PlacedAnnotation], bool]
) -> tuple[ArticleNotes, ...]:
    kept = [notes._replace(annotations=tuple(filter(belongs, notes.annotations))) for notes in articles]
    return tuple([notes for notes in kept if notes.annotations])
