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
    Completion,
    Counts,
    Document,
    Facets,
    ImportProgress,
    ImportReport,
    ListQuery,
    PlacedAnnotation,
    ReadingState,
    SavedSearch,
    SearchResult,
    Sort,
    StoredImage,
)
from nam_reader.workspace import Workspace

DOCUMENTS = frozenset({"docx", "odt", "pdf"})  # formats that are no text
FEW = 25  # articles indexed at once: the window must not feel it
PAGE = 100  # rows of a list fetched at a time
HITS = 20  # the same of a search: more than is seen at once, and their snippets are made in a moment
ONE_OF = {"lang": "languages", "source": "sources"}  # an article has one of these: field of Facets
DATES = ("after", "before")

Filters = tuple[tuple[str, str], ...]


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


class FoundArticles(NamedTuple):
    """What a search found, and the query that found it: a last word may have been taken as a beginning."""

    result: SearchResult
    answered: str


class FoundFacets(NamedTuple):
    """How a search's articles divide, and the filters that the search has."""

    query: str
    facets: Facets
    filters: Filters


class AlikeArticles(NamedTuple):
    """The articles most like one."""

    uid: str
    title: str
    rows: tuple[ArticleRow, ...]


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


def open_sibling(space: Workspace, uid: str, position: int, sibling: str) -> OpenSibling:
    """Read an article in another language, and find the paragraph that one was reading."""
    from nam_reader.ui.reader.same_place import same_place  # seldom wanted, so not at start

    opened = open_article(space, sibling)
    return OpenSibling(opened, same_place(space.document(uid).blocks, position, opened.document.blocks))


def read_image(space: Workspace, name: str) -> StoredImage | None:
    """Read a stored image; None where the library does not hold it."""
    return space.image(name)


def list_annotations(space: Workspace, uid: str) -> tuple[PlacedAnnotation, ...]:
    """Read an article's notes anew."""
    return space.article_annotations(uid)


def reading_state(space: Workspace, uid: str) -> ReadingState:
    """Read whether an article is read and starred."""
    return space.reading_state(uid)


def open_annotation(space: Workspace, annotation_id: str) -> OpenAnnotation:
    """Read one annotation, for editing."""
    return OpenAnnotation(space.annotation(annotation_id), space.tags())


def find_articles(
    space: Workspace, words: str, filters: Filters, sort: Sort, offset: int = 0
) -> FoundArticles:
    """Search the archive and return one page of what was found; a last word may still be half typed."""
    query = whole_query(words, filters)
    may_go_on = _may_be_begun(words)
    found = space.search(query, limit=HITS, offset=offset, sort=sort, suggest=not may_go_on)
    by_sound = may_go_on and _is_found_by_sound(found, words)
    if may_go_on and (found.total == 0 or found.hint or by_sound):
        longer = whole_query(f"{words}*", filters)
        begun = space.search(longer, limit=HITS, offset=offset, sort=sort, suggest=False)
        better = len(begun.hint) < len(found.hint) or (by_sound and begun.total >= found.total)
        if begun.total and (not found.total or better):
            return FoundArticles(begun._replace(query=query), longer)
        if not by_sound or found.hint:
            found = space.search(query, limit=HITS, offset=offset, sort=sort)  # with what else it might be
    return FoundArticles(found, query)


def _is_found_by_sound(found: SearchResult, words: str) -> bool:
    """Say whether no hit has the last word, but names that sound like it are there: "sanct", Санкции."""
    last = words.rpartition(" ")[2].casefold()
    marked = (
        snippet.text[start:].casefold()
        for hit in found.hits
        for snippet in (hit.title, hit.snippet)
        for start, _ in snippet.marks
    )
    return bool(found.also) and not any(text.startswith(last) for text in marked)


def _may_be_begun(words: str) -> bool:
    """Say whether a query ends with a word that may go on: not a filter, not within quotes."""
    last = words.rpartition(" ")[2]
    return last[-1:].isalnum() and ":" not in last and words.count('"') % 2 == 0


def find_facets(space: Workspace, query: str) -> FoundFacets:
    """Count how a search's articles divide.

    Where a search is limited to some years, or to one language or source, these are counted without that
    limit, so that one sees what else there would be.
    """
    filters = workspace.filters_of(query)
    found = space.facets(query)
    names = {name for name, _ in filters}
    if names & set(DATES):
        wide = query
        for name in DATES:
            wide = workspace.without_filter(wide, name)
        others = space.facets(wide)
        found = found._replace(years=others.years, months=others.months, undated=others.undated)
    for name in names & set(ONE_OF):
        others = space.facets(workspace.without_filter(query, name))
        found = found._replace(**{ONE_OF[name]: getattr(others, ONE_OF[name])})
    return FoundFacets(query, found, filters)


def find_completion(space: Workspace, text: str, cursor: int) -> Completion:
    """Propose how the filter that is being typed may go on."""
    return space.complete(text, cursor)


def list_alike(space: Workspace, uid: str) -> AlikeArticles:
    """Read the articles most like one."""
    return AlikeArticles(uid, space.article(uid).title, space.more_like(uid))


def list_searches(space: Workspace) -> tuple[SavedSearch, ...]:
    """Read the searches that were kept."""
    return space.saved_searches()


def list_history(space: Workspace) -> tuple[str, ...]:
    """Read what was searched for, the latest first."""
    return space.search_history()


def find_marks(space: Workspace, uid: str, search: str) -> tuple[tuple[int, int], ...]:
    """Find a search's words in one article; a last word may still be half typed."""
    search = search.strip()
    marks = space.search_marks(uid, search) if search else ()
    words = search_words(search)
    if not marks and words and _may_be_begun(words):
        return space.search_marks(uid, f"{words}*")
    return marks


def open_notebook(space: Workspace, wanted: AnnotationFilter) -> NotebookView:
    """Read the notes that pass a filter."""
    return NotebookView(space.annotations(wanted), space.counts().annotations, space.tags())


def preview_export(space: Workspace, format_name: str, wanted: AnnotationFilter) -> str:
    """Make an export and return it as text; of a document that is none, what the notes are as Markdown."""
    shown = "markdown" if format_name in DOCUMENTS else format_name
    return space.export(shown, wanted).data.decode("utf-8-sig")


def save_export(space: Workspace, format_name: str, wanted: AnnotationFilter, target: Path) -> Path:
    """Write an export into a file; the file is whole or as it was before."""
    workspace.write_file(target, space.export(format_name, wanted).data)
    return target


def save_report(_space: Workspace, report: ImportReport, target: Path) -> Path:
    """Write the report of an import into a file; the file is whole or as it was before."""
    workspace.write_file(target, report_text(report).encode("utf-8"))
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


def keep_search(space: Workspace, name: str, query: str) -> SavedSearch:
    """Keep a search under a name."""
    return space.save_search(name, query)


def rename_search(space: Workspace, search_id: str, name: str) -> None:
    """Give a kept search another name."""
    space.rename_search(search_id, name)


def delete_search(space: Workspace, search_id: str) -> None:
    """Forget a kept search."""
    space.delete_search(search_id)


def remember_search(space: Workspace, query: str) -> None:
    """Put a search at the head of the history."""
    space.remember_search(query)


def clear_history(space: Workspace) -> None:
    """Forget the history of searches."""
    space.clear_search_history()


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


def index_some(space: Workspace) -> int:
    """Index a little of what is in the index without its forms yet; 0 where there is nothing left."""
    return space.index_some(FEW)


# --- values as text: anywhere -------------------------------------------------------------------------


def report_text(report: ImportReport) -> str:
    """Return the report of an import as plain text."""
    return workspace.report_text(report)


def whole_query(words: str, filters: Filters) -> str:
    """Return a query of words and filters."""
    for name, value in filters:
        words = workspace.with_filter(words, name, value)
    return words


def split_query(query: str) -> tuple[str, Filters]:
    """Return a query's words, and the filters that stand alone in it."""
    filters = workspace.filters_of(query)
    for name, value in filters:
        query = workspace.without_filter(query, name, value)
    return query.strip(), filters


def search_words(query: str) -> str:
    """Return a query's words, as a person would look for them in one article."""
    return workspace.plain_words(query).strip() if query else ""


def without_filter(words: str, name: str, value: str) -> str:
    """Return a query without one of its filters."""
    return workspace.without_filter(words, name, value)


def filters_of(query: str) -> Filters:
    """Return the filters that stand alone in a query."""
    return workspace.filters_of(query)
