"""Opening a library, its lists and articles (reading lane)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nam_reader import paths
from nam_reader.errors import NotFoundError
from nam_reader.model import (
    ArticleRow,
    Counts,
    Document,
    ListQuery,
    PlacedAnnotation,
    ReadingState,
    StoredImage,
)
from nam_reader.ui.operations.finding import find_marks
from nam_reader.workspace import Workspace

PAGE = 100  # rows of a list fetched at a time


class ListPage(NamedTuple):
    """A piece of the article list."""

    query: ListQuery
    offset: int
    total: int
    rows: tuple[ArticleRow, ...]


class OpenArticle(NamedTuple):
    """Everything that the reader shows of one article."""

    document: Document
    state: ReadingState
    annotations: tuple[PlacedAnnotation, ...]
    marks: tuple[tuple[int, int], ...]


class OpenSibling(NamedTuple):
    """An article in another language, and the place in it that goes with a place in the first."""

    opened: OpenArticle
    position: int


class OpenLibrary(NamedTuple):
    """A library just opened, and the article that the window begins with (None: the first of the list)."""

    space: Workspace
    first: OpenArticle | None


def open_library(folder: paths.LibraryFolder, first_uid: str = "") -> OpenLibrary:
    """Open a library folder; the first time it is the default one, put the bundled archive into it."""
    space = Workspace(folder.path)
    if folder.default:
        space.install_bundled(paths.bundled_archive())
    try:
        return OpenLibrary(space, open_article(space, first_uid) if first_uid else None)
    except NotFoundError:  # what was read last is not in the library any more
        return OpenLibrary(space, None)


def list_page(space: Workspace, query: ListQuery, offset: int = 0) -> ListPage:
    """Read one page of the article list."""
    return ListPage(
        query, offset, space.article_total(query), space.article_rows(query, offset=offset, limit=PAGE)
    )


def list_rows(space: Workspace, uids: Sequence[str]) -> tuple[ArticleRow, ...]:
    """Read some rows anew, after something changed."""
    return space.rows_of(uids)


def list_counts(space: Workspace) -> Counts:
    """Read the numbers of the sidebar."""
    return space.counts()


def open_article(space: Workspace, uid: str, search: str = "") -> OpenArticle:
    """Read an article with its notes and the place it was left at; ``search`` marks its words."""
    document = space.document(uid)
    found = document.article.uid
    state, annotations = space.reading_state(found), space.article_annotations(found)
    return OpenArticle(document, state, annotations, find_marks(space, found, search))


def open_sibling(space: Workspace, uid: str, position: int, sibling: str) -> OpenSibling:
    """Read an article in another language, and find the paragraph that one was reading."""
    from nam_reader.ui.reader.same_place import same_place  # seldom wanted, so not at start

    opened = open_article(space, sibling)
    return OpenSibling(opened, same_place(space.document(uid).blocks, position, opened.document.blocks))


def read_image(space: Workspace, name: str) -> StoredImage | None:
    """Read a stored image; None where the library does not hold it."""
    return space.image(name)


def reading_state(space: Workspace, uid: str) -> ReadingState:
    """Read whether an article is read and starred."""
    return space.reading_state(uid)
