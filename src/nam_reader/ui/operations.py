"""One short function for each thing a person can do; each runs on the lane that its name in the table says.

Reading lane: ``open_*``, ``list_*``, ``find_*``. Notebook lane: what changes notes. Import lane: what fills
the library. They take the workspace and values and return values, and know nothing of widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from nam_reader import paths, workspace
from nam_reader.errors import NotFoundError
from nam_reader.model import (
    Annotation,
    AnnotationFilter,
    Article,
    ArticleNotes,
    ArticleRow,
    Change,
    Colour,
    Counts,
    Document,
    ImportProgress,
    ImportReport,
    ListQuery,
    PlacedAnnotation,
    ReadingState,
    SearchResult,
    Sort,
)
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


class OpenAnnotation(NamedTuple):
    """What the note editor shows."""

    annotation: Annotation
    known_tags: tuple[tuple[str, int], ...]


class NotebookView(NamedTuple):
    """What the notebook page shows."""

    articles: tuple[ArticleNotes, ...]
    total: int
    tags: tuple[tuple[str, int], ...]


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


# --- reading lane -------------------------------------------------------------------------------------


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


def list_annotations(space: Workspace, uid: str) -> tuple[PlacedAnnotation, ...]:
    """Read an article's notes anew."""
    return space.article_annotations(uid)


def reading_state(space: Workspace, uid: str) -> ReadingState:
    """Read whether an article is read and starred."""
    return space.reading_state(uid)


def open_annotation(space: Workspace, annotation_id: str) -> OpenAnnotation:
    """Read one annotation, for editing."""
    return OpenAnnotation(space.annotation(annotation_id), space.tags())


def find_articles(space: Workspace, text: str, sort: Sort, offset: int = 0) -> SearchResult:
    """Search the archive and return one page of what was found; a last word may still be half typed."""
    found = space.search(text, limit=PAGE, offset=offset, sort=sort)
    if (found.total == 0 or found.hint) and text[-1:].isalnum():
        begun = space.search(f"{text}*", limit=PAGE, offset=offset, sort=sort)
        if begun.total and not begun.hint:
            return begun._replace(query=text)
    return found


def find_marks(space: Workspace, uid: str, search: str) -> tuple[tuple[int, int], ...]:
    """Find a search's words in one article; a last word may still be half typed."""
    search = search.strip()
    marks = space.search_marks(uid, search) if search else ()
    if not marks and search[-1:].isalnum():
        return space.search_marks(uid, f"{search}*")
    return marks


def open_notebook(space: Workspace, wanted: AnnotationFilter) -> NotebookView:
    """Read the notes that pass a filter."""
    return NotebookView(space.annotations(wanted), space.counts().annotations, space.tags())


def preview_export(space: Workspace, format_name: str, wanted: AnnotationFilter) -> str:
    """Make an export and return it as text."""
    return space.export(format_name, wanted).data.decode("utf-8")


def save_export(space: Workspace, format_name: str, wanted: AnnotationFilter, target: Path) -> Path:
    """Write an export into a file; the file is whole or as it was before."""
    workspace.write_file(target, space.export(format_name, wanted).data)
    return target


# --- notebook lane ------------------------------------------------------------------------------------


def make_highlight(space: Workspace, article: Article, start: int, end: int, colour: Colour) -> Annotation:
    """Highlight the code points ``start`` to ``end`` of an article's text."""
    return space.highlight(article.ref, workspace.make_anchor(article, start, end), colour=colour)


def change_colour(space: Workspace, annotation_id: str, colour: Colour) -> Annotation:
    """Give a highlight another colour."""
    return space.edit_annotation(annotation_id, colour=colour)


def write_note(space: Workspace, annotation_id: str, note: str) -> Annotation:
    """Keep a highlight's note."""
    return space.edit_annotation(annotation_id, note=note)


def write_tags(space: Workspace, annotation_id: str, tags: Sequence[str]) -> Annotation:
    """Keep a highlight's tags."""
    return space.edit_annotation(annotation_id, tags=tags)


def delete_annotations(space: Workspace, ids: Sequence[str]) -> Change:
    """Put highlights into the bin."""
    return space.delete_annotations(ids)


def undo(space: Workspace) -> Change | None:
    """Take back the last change of the notebook."""
    return space.undo()


def redo(space: Workspace) -> Change | None:
    """Do the last undone change again."""
    return space.redo()


def keep_position(space: Workspace, uid: str, position: int) -> None:
    """Remember the place in an article."""
    space.set_position(uid, position)


def mark_read(space: Workspace, uid: str, read: bool) -> None:
    """Mark an article as read or unread."""
    space.set_read(uid, read)


def star(space: Workspace, uid: str, starred: bool) -> None:
    """Star an article or take its star away."""
    space.set_starred(uid, starred)


# --- import lane --------------------------------------------------------------------------------------


def import_files(
    space: Workspace,
    files: Sequence[Path],
    progress: Callable[[ImportProgress], None],
    cancelled: Callable[[], bool],
) -> ImportReport:
    """Bring files, folders and packs into the library."""
    report = ImportReport()
    for pack in filter(workspace.is_pack, files):
        report = report.followed_by(space.install_pack(pack))
    rest = [path for path in files if not workspace.is_pack(path)]
    return report.followed_by(space.import_paths(rest, progress, cancelled)) if rest else report
