"""Opening a library, its lists and articles (reading lane)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from nam_reader import paths, workspace
from nam_reader.errors import NamReaderError, NotFoundError
from nam_reader.model import (
    ArticleRow,
    Counts,
    Document,
    ListGroup,
    ListQuery,
    PlacedAnnotation,
    ReadingState,
    StoredImage,
)
from nam_reader.ui.operations.finding import find_marks
from nam_reader.ui.sentences import said
from nam_reader.workspace import Workspace

PAGE = 100  # rows of a list fetched at a time
T = TypeVar("T")


class ListPage(NamedTuple):
    """A piece of the article list."""

    query: ListQuery
    offset: int
    total: int
    rows: tuple[ArticleRow, ...]
    groups: tuple[ListGroup, ...] = ()  # its headings; with the first page only


class ListUids(NamedTuple):
    """Which articles a whole list has, in its order."""

    query: ListQuery
    uids: tuple[str, ...]


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


class Returned(NamedTuple):
    """A library that was closed and is open again; what was done meanwhile, or why it could not be."""

    space: Workspace
    answer: object = None
    sentence: str = ""


def open_library(folder: paths.LibraryFolder, first_uid: str = "") -> OpenLibrary:
    """Open a library folder; the first time it is the default one, put the bundled archive into it."""
    with workspace.telling_damage(folder.path):
        space = Workspace(folder.path)
        try:
            if folder.default:
                space.install_bundled(paths.bundled_archive())
            return OpenLibrary(space, open_article(space, first_uid) if first_uid else None)
        except NotFoundError:  # what was read last is not in the library any more
            return OpenLibrary(space, None)
        except BaseException:  # nobody else could close it
            space.close()
            raise


def go_on(space: Workspace, first_uid: str = "") -> OpenLibrary:
    """Go on with a library that is open, and open an article as at a start."""
    with workspace.telling_damage(space.folder):
        try:
            return OpenLibrary(space, open_article(space, first_uid) if first_uid else None)
        except NotFoundError:
            return OpenLibrary(space, None)


def work_apart(space: Workspace | None, folder: paths.LibraryFolder, work: Callable[[], object]) -> Returned:
    """Close a library, do something to its files, and open it again, whether or not that could be done."""
    if space is not None:
        space.close()
    try:
        answer, sentence = work(), ""
    except NamReaderError as error:
        answer, sentence = None, said(error.sentence)
    return Returned(open_library(folder).space, answer, sentence)


def guarded(space: Workspace, operation: Callable[..., T], *arguments: object) -> T:
    """Do an operation; say it clearly where it meets a damaged file. Raises DamageMetError."""
    with workspace.telling_damage(space.folder):
        return operation(space, *arguments)


def list_page(space: Workspace, query: ListQuery, offset: int = 0) -> ListPage:
    """Read one page of the article list."""
    groups = space.article_groups(query) if offset == 0 else ()
    total = sum(group.articles for group in groups) if groups else space.article_total(query)
    return ListPage(query, offset, total, space.article_rows(query, offset=offset, limit=PAGE), groups)


def list_uids(space: Workspace, query: ListQuery) -> ListUids:
    """Read which articles a whole list has, in its order."""
    return ListUids(query, space.article_uids(query))


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
