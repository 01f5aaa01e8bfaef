"""Highlights, notes, and what is remembered of reading."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.articles import ArticleRef
from nam_reader.model.colours import Colour


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
    """Which annotations; empty fields do not filter. ``text``: words of quote, note, tags or title.

    Of the values in one field any will do. Dates are ISO 8601 in UTC, possibly partial, and stand for their
    first moment: ``before`` and ``after`` the same date divide the annotations between them.
    """

    text: str = ""
    article_uid: str = ""
    colours: tuple[Colour, ...] = ()
    tag: str = ""
    with_note: bool = False
    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()  # whose notes they are
    article_authors: tuple[str, ...] = ()
    after: str = ""  # last changed then or later
    before: str = ""
    articles: tuple[str, ...] = ()  # uids
    collection: str = ""  # the id of one
    styles: tuple[Style, ...] = ()
    about: tuple[About, ...] = ()
    without_note: bool = False
    binned: bool = False  # what is in the bin, and nothing else
    ids: tuple[str, ...] = ()


class Change(NamedTuple):
    """What an edit of the notebook did, for repainting and for the undo menu."""

    label: str  # "Highlight", "Edit note", "Delete 3 highlights"
    article_uids: tuple[str, ...] = ()
    annotation_ids: tuple[str, ...] = ()
    collections: bool = False  # whether collections were changed, or what is in them
    states: bool = False  # whether articles were marked as read, or starred
    names: bool = False  # of colours, or of the person
    searches: bool = False  # whether kept searches were changed


class History(NamedTuple):
    """What undo would take back and redo would do again; "" for nothing."""

    undo: str = ""
    redo: str = ""


class Keep(StrEnum):
    """Which of two versions of an annotation remains."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class LinkTarget(NamedTuple):
    """What a link ``[[…]]`` in a note may lead to. ``written`` is what stands between the brackets."""

    target: str  # an article's uid or an annotation's id
    title: str  # of the article; the first line of the note
    kind: About  # ARTICLE, or NOTHING for a free note, QUOTE for a highlight
    written: str = ""


class NoteLink(NamedTuple):
    """A link in a note: ``[[name]]`` or ``[[name|target]]``, at these positions of its Markdown."""

    start: int
    end: int
    name: str
    target: str = ""  # an article's uid or an annotation's id, where the link says which


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
    archived: str = ""  # the day on which the library took the article in, where times are asked for


class Counts(NamedTuple):
    """The numbers of the sidebar."""

    articles: int = 0
    unread: int = 0
    starred: int = 0
    highlighted: int = 0
    annotations: int = 0
    tags: tuple[tuple[str, int], ...] = ()  # name, annotations that carry it; most used first
    collections: tuple[Collection, ...] = ()  # by name
    reading: int = 0  # articles that were begun and are not done
    done: int = 0
    binned: int = 0  # annotations in the bin
    free_notes: int = 0
