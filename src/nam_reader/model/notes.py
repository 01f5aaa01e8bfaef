"""Highlights, notes, and what is remembered of reading."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.articles import ArticleRef


class Colour(StrEnum):
    """A highlight's colour; the order is that of the keys 1 to 6."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"
    ORANGE = "orange"


class Style(StrEnum):
    """How a highlight is drawn, so that its colour is never all that tells it."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKE = "strike"  # a line through the words
    SQUIGGLE = "squiggle"  # a wavy line under them


class About(StrEnum):
    """What a note is about. Only one about a quote has an anchor that means anything."""

    QUOTE = "quote"
    ARTICLE = "article"  # as a whole
    NOTHING = "nothing"  # free: its article is an ArticleRef of empty fields


class Anchor(NamedTuple):
    """Where a highlight sits: W3C TextQuoteSelector + TextPositionSelector.

    ``start`` and ``end`` are code-point positions in the reading text of revision ``revision``; ``prefix``
    and ``suffix`` are up to 32 characters around the quote ``exact``.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    revision: str


class Place(StrEnum):
    """How an anchor was found in a text."""

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    ORPHAN = "orphan"


class Located(NamedTuple):
    """An anchor's place in the text at hand; ``start == end == -1`` for an orphan."""

    place: Place
    start: int = -1
    end: int = -1


class Annotation(NamedTuple):
    """A highlight with an optional note and tags.

    ``id`` is a UUID (its URN is the annotation's name in exports). ``article`` is a copy of what a citation
    needs, so that a note can be read where the article is missing. Times are ISO 8601 in UTC.
    """

    id: str
    article: ArticleRef
    anchor: Anchor
    colour: Colour = Colour.YELLOW
    note: str = ""  # Markdown
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    deleted: str | None = None  # when it was put into the bin
    style: Style = Style.HIGHLIGHT
    about: About = About.QUOTE
    author: str = ""  # a display name, only where the person chose one
    rival: str = ""  # the id of the annotation that this is another version of, after a merge


class PlacedAnnotation(NamedTuple):
    """An annotation and where it sits in the article's present text."""

    annotation: Annotation
    located: Located


class AnnotationFilter(NamedTuple):
    """Which annotations; empty fields do not filter. ``text``: words of quote, note, tags or title."""

    text: str = ""
    article_uid: str = ""
    colours: tuple[Colour, ...] = ()
    tag: str = ""
    with_note: bool = False


class Change(NamedTuple):
    """What an edit of the notebook did, for repainting and for the undo menu."""

    label: str  # "Highlight", "Edit note", "Delete highlight"
    article_uids: tuple[str, ...]
    annotation_ids: tuple[str, ...] = ()


class ReadingState(NamedTuple):
    """What is remembered of reading one article. Positions are code points of the reading text.

    An article is unread, being read (``opened``) or done (``read``).
    """

    uid: str
    position: int = 0
    read: bool = False
    starred: bool = False
    furthest: int = 0
    opened: str = ""  # when it was last opened, ISO 8601 in UTC; "" never, or not to be remembered


class Collection(NamedTuple):
    """Articles that a person has put together. ``id`` is a UUID."""

    id: str
    name: str
    articles: int = 0


class ArticleNotes(NamedTuple):
    """One article with its annotations in text order: what exporters take."""

    article: ArticleRef
    annotations: tuple[PlacedAnnotation, ...] = ()
