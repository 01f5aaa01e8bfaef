"""The notebook page: many annotations told in little, grouped and in order, without their texts."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.articles import ArticleRef
from nam_reader.model.colours import Colour
from nam_reader.model.notes import About, Style


class NotesGrouping(StrEnum):
    """What annotations are put together by."""

    ARTICLE = "article"
    TAG = "tag"  # one that carries several stands under each of them
    COLOUR = "colour"
    DAY = "day"  # the person's own day on which they were made
    NONE = "none"


class NotesOrder(StrEnum):
    """The order of groups, and of annotations within a group that holds several articles."""

    LATEST = "latest"  # by the article's date, the latest first
    EARLIEST = "earliest"  # the same, the earliest first: a dossier
    TITLE = "title"
    NEWEST = "newest"  # by when the annotation was made, the last first


class NotesView(NamedTuple):
    """How a person looks at their annotations."""

    grouping: NotesGrouping = NotesGrouping.ARTICLE
    order: NotesOrder = NotesOrder.LATEST
    altered: bool = False  # only those whose quote is found in the article with other words,
    lost: bool = False  # or only those whose quote is not found at all; both: either


class Sketch(NamedTuple):
    """What a list must know of an annotation before it is seen. Times are ISO 8601 in UTC."""

    id: str
    article_uid: str  # "" for a free note
    colour: Colour
    style: Style
    about: About
    created: str
    modified: str
    quote: int  # characters
    note: int


class NotesGroup(NamedTuple):
    """Annotations under one heading."""

    key: str
    grouping: NotesGrouping
    name: str  # a title, a tag as it is spelled, a colour's value, an ISO day; "" for what has none
    sketches: tuple[Sketch, ...]
    total: int  # with those that the filter leaves out
    article: ArticleRef | None = None  # where they are grouped by article; None for free notes


class NotesListing(NamedTuple):
    """The annotations that pass a filter. One that stands in several groups is counted once."""

    groups: tuple[NotesGroup, ...] = ()
    shown: int = 0
    total: int = 0  # in the notebook; in the bin, where that is listed
    articles: int = 0  # that the shown ones are about


class Tally(NamedTuple):
    """One thing to filter by, and how many annotations have it."""

    value: str
    number: int
    name: str = ""  # as a person reads it, where that is not the value


class NotesTallies(NamedTuple):
    """What annotations can be filtered by, over all of them; colours and styles in their own order."""

    colours: tuple[Tally, ...] = ()
    styles: tuple[Tally, ...] = ()
    about: tuple[Tally, ...] = ()
    tags: tuple[Tally, ...] = ()  # the most used first
    authors: tuple[Tally, ...] = ()  # of the notes
    article_authors: tuple[Tally, ...] = ()
    articles: tuple[Tally, ...] = ()  # the value is a uid, the name a title
    collections: tuple[Tally, ...] = ()  # the value is an id; counts articles
    with_note: int = 0
    without_note: int = 0
