"""The façade: opens a library folder, holds its stores, and answers the window and the command line.

Three lanes may use one workspace at the same time, each from one thread only, because each has its own
connections: *import* (writes library.db), *notebook* (writes notebook.db) and *reading* (reads both). Every
method names its lane. The command line calls all of them from its one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nam_reader.database import Access, connect
from nam_reader.errors import LibraryError, QuoteNotFoundError
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.library.schema import open_library
from nam_reader.model import (
    Anchor,
    Annotation,
    AnnotationFilter,
    Article,
    ArticleNotes,
    ArticleRef,
    ArticleRow,
    Change,
    Colour,
    Completion,
    Counts,
    Document,
    ExportedFile,
    Facets,
    ImportReport,
    Incoming,
    ListQuery,
    Match,
    MergeReport,
    PackInfo,
    PlacedAnnotation,
    ReadingState,
    SavedSearch,
    Scope,
    SearchResult,
    Sibling,
    Sort,
    StoredImage,
    Verification,
)
from nam_reader.notebook import anchors
from nam_reader.notebook.places import place
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.paths import PACK_SUFFIX
from nam_reader.report import as_text
from nam_reader.text.sanitise import sanitise

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.catalogue import Catalogue
    from nam_reader.intake import Progress
    from nam_reader.notebook.searches import Searches

INDEXED_AT_ONCE = 200  # articles in one transaction
LINKED_AT_ONCE = 500  # articles compared with their translations in one transaction
BACKED_UP_ANEW = timedelta(minutes=10)  # so that a script of a thousand commands makes a few copies only
MOST_MATCHES = 10  # articles that are looked through for a quote
EXCHANGE_FORMAT = "jsonld"
BUNDLED = "bundled archive"  # the library's own mark that the first start has filled it

Cancelled = Callable[[], bool]


def never() -> bool:
    """Say no: the default answer to "has the person cancelled?"."""
    return False


class Workspace:
    """An open library folder. Use it as a context manager, or call ``close``."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, making it and its two databases where they are missing.

        Raises LibraryError where that cannot be done.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise LibraryError(f"The library folder {folder} cannot be made: {error.strerror}.") from error
        self.folder = folder
        self._library_writer = open_library(folder / "library.db")
        self._notebook_writer = open_notebook(folder / "notebook.db")
        self._library_reader = connect(folder / "library.db", Access.READ)
        self._notebook_reader = connect(folder / "notebook.db", Access.READ)
        self._stock = ArticleStore(self._library_writer)
        self._notebook = Notebook(self._notebook_writer)
        self._shelf = ArticleStore(self._library_reader)
        self._notes = Notebook(self._notebook_reader)
        self._asked: Catalogue | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection; the workspace cannot be used afterwards.

        Were notes changed, the notebook is backed up, unless that was done within the last ten minutes.
        """
        if self._notebook.changed:
            self._back_up()
        for connection in (
            self._library_reader,
            self._notebook_reader,
            self._notebook_writer,
            self._library_writer,
        ):
            connection.close()

    def _back_up(self) -> None:
        """Keep a copy of the notebook. That it fails must not keep anything from closing; `check` tells."""
        from nam_reader.notebook import backups

        notebook = self.folder / "notebook.db"
        newest = backups.newest(notebook)
        if newest is None or datetime.now(UTC) - newest > BACKED_UP_ANEW:
            with suppress(LibraryError):
                backups.back_up(notebook)

    # --- filling the library: import lane -------------------------------------------------------------

    def install_bundled(self, sources: Sequence[Path]) -> int:
        """Fill a default library on its first start; later calls do nothing. Returns the articles added.

        ``sources`` are packs, or folders of Markdown, that came with the program (``paths.bundled_archive``).
        What comes into an empty library can be read at once and is left to ``index_some``, so that the first
        window is there sooner.
        """
        if self._stock.mark(BUNDLED):
            return 0
        from nam_reader import importers
        from nam_reader.library import packs

        claimed: set[str] = set()
        added = 0
        with self._stock.saving():
            if self._stock.mark(BUNDLED):  # another program was faster
                return 0
            index = self._stock.count() > 0
            for source in sources:
                if is_pack(source):
                    added += packs.install(self._library_writer, source, index=index).added
                    continue
                for parsed in importers.parse_bundled(source):
                    outcomes = [
                        self._stock.save(article, claimed, index=index)[1] for article in parsed.articles
                    ]
                    added += outcomes.count(Outcome.ADDED)
            self._stock.set_mark(BUNDLED, "done")
            if index:
                self._hide_digests()
        return added

    def import_paths(
        self, paths: Sequence[Path], progress: Progress | None = None, cancelled: Cancelled = never
    ) -> ImportReport:
        """Import files and folders; what cannot be read is reported and the rest goes on.

        Of many files only the words are indexed at once: their forms and the spellings of names are left to
        ``index_some``, so that the articles can be read and found the sooner.
        Raises LibraryError where the library itself cannot be written.
        """
        from nam_reader import importers
        from nam_reader.intake import Intake, batches
        from nam_reader.library.indexing import parsed_entries, parsed_words

        intake = Intake(self._stock, progress)
        stopped = False
        with importers.parsing(paths, few=parsed_entries, many=parsed_words) as steps:
            for batch in batches(steps):
                with self._stock.saving():
                    for step in batch:
                        intake.take(step)
                if cancelled():
                    stopped = True
                    break
        with self._stock.saving():
            self._hide_digests()
        self._link_translations(cancelled)
        self._stock.tidy(intake.changed)
        return intake.report(cancelled=stopped)

    def _hide_digests(self) -> None:
        """Hide the digests whose full article is here, except those that carry annotations."""
        self._stock.hide_digests(keep=self._notebook.annotated_uids())

    def _link_translations(self, cancelled: Cancelled) -> None:
        """Link what is new with its translations; what is left undone is done after the next import."""
        while not cancelled() and self._stock.link_translations(LINKED_AT_ONCE):
            pass

    def install_pack(self, pack: Path) -> ImportReport:
        """Bring a checked pack's articles in. Raises PackError and changes nothing if it is bad."""
        from nam_reader.library import packs

        with self._stock.saving():
            report = packs.install(self._library_writer, pack)
            self._hide_digests()
        self._link_translations(never)
        self._stock.tidy(report.added + report.updated)
        return report

    def index_some(self, limit: int = INDEXED_AT_ONCE) -> int:
        """Index some of the articles that are not in the index, or without their forms, or with old ones.

        Returns how many that was; 0 says that there was nothing to do. Such are there after an import of many
        files and after an update of the program; search goes on meanwhile.
        """
        left = self._stock.pending
        done = self._stock.index_pending(limit) if left else 0
        new = self._stock.unlisted if done >= left else 0
        if new:
            self._stock.tidy(new)
        return done

    def complete_index(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Index all that the index lacks; ``progress`` is told how many articles are done, of how many."""
        total, done = self._stock.pending, 0

        def tell(some: int) -> None:
            nonlocal done
            done += some
            if progress:
                progress(done, total)

        from nam_reader import reindexing

        if total >= reindexing.MANY:
            reindexing.index_all(self._stock, tell)
        while some := self.index_some():
            tell(some)

    def seal_pack(self, target: Path, title: str) -> PackInfo:
        """Write the library's articles and index as a pack. Raises PackError."""
        from nam_reader.library import packs

        return packs.seal(self._library_writer, target, title)

    # --- the shelf: reading lane ----------------------------------------------------------------------

    def counts(self) -> Counts:
        """Return the numbers of the sidebar."""
        return Counts(
            articles=self._shelf.count(),
            unread=self._shelf.count(without=self._notes.read_uids()),
            starred=self._shelf.count(only=self._notes.starred_uids()),
            highlighted=self._shelf.count(only=self._notes.annotated_uids()),
            annotations=self._notes.count(),
            tags=self._notes.tags(),
        )

    def article_rows(self, query: ListQuery, offset: int = 0, limit: int = 100) -> tuple[ArticleRow, ...]:
        """Return one page of the article list."""
        only, without = self._selection(query)
        return self._with_marks(
            self._shelf.rows(query.order, only=only, without=without, offset=offset, limit=limit)
        )

    def article_total(self, query: ListQuery) -> int:
        """Return how many articles a list has."""
        only, without = self._selection(query)
        return self._shelf.count(only=only, without=without)

    def rows_of(self, uids: Sequence[str]) -> tuple[ArticleRow, ...]:
        """Return the list rows of some articles, in the order asked; unknown ones are left out."""
        rows = self._shelf.rows_of(uids)
        return self._with_marks([rows[uid] for uid in uids if uid in rows])

    def _selection(self, query: ListQuery) -> tuple[frozenset[str] | None, frozenset[str]]:
        """Say which articles a scope is limited to (None: all), and which it leaves out."""
        match query.scope:
            case Scope.ALL:
                return None, frozenset()
            case Scope.UNREAD:
                return None, self._notes.read_uids()
            case Scope.STARRED:
                return self._notes.starred_uids(), frozenset()
            case Scope.HIGHLIGHTED:
                return self._notes.annotated_uids(), frozenset()
            case Scope.TAG:
                return self._notes.uids_with_tag(query.value), frozenset()

    def _with_marks(self, rows: Sequence[ArticleRow]) -> tuple[ArticleRow, ...]:
        """Fill in what the notebook knows of each row."""
        uids = [row.uid for row in rows]
        states = self._notes.states(uids)
        tallies = self._notes.tallies(uids)
        marked = []
        for row in rows:
            state = states.get(row.uid) or ReadingState(row.uid)
            highlights, notes = tallies.get(row.uid, (0, 0))
            marked.append(
                row._replace(unread=not state.read, starred=state.starred, highlights=highlights, notes=notes)
            )
        return tuple(marked)

    def article(self, uid: str) -> Article:
        """Return one article. Raises NotFoundError."""
        return self._shelf.get(uid)

    def document(self, uid: str) -> Document:
        """Return an article ready to be shown; its body is sanitised once more. Raises NotFoundError."""
        return self._shelf.document(uid)

    def image(self, sha256: str) -> StoredImage | None:
        """Return a stored image by its name in a body, or None."""
        return self._shelf.image(sha256)

    def siblings(self, uid: str) -> tuple[Sibling, ...]:
        """Return the same article in other languages, by language."""
        return self._shelf.siblings(self._shelf.get(uid).uid)

    def place_in_sibling(self, uid: str, position: int, sibling_uid: str) -> int:
        """Return the place in a translation that answers to one in an article, paragraph by paragraph.

        Both are code points of the reading texts. Raises NotFoundError.
        """
        from nam_reader.library.common_ground import keys_in
        from nam_reader.text.parallel import same_place

        own, other = (self._shelf.document(name).blocks for name in (uid, sibling_uid))
        return same_place(position, own, other, keys_in)

    def format_article(self, uid: str, form: str) -> str:
        """Return an article as "text" (the reading text), "markdown" or "html" (a safe fragment).

        In HTML its images are there as ``data:`` URLs, in Markdown their descriptions. Raises NotFoundError.
        """
        article = self._shelf.get(uid)
        if form == "text":
            return article.text
        from nam_reader.text import pictures

        body = sanitise(article.body)
        if form == "html":
            return pictures.with_data(body, self._shelf.image)
        from nam_reader.text.markdown import html_to_markdown

        title = f"<h1>{escape(article.title)}</h1>"
        return html_to_markdown(f"{title}\n{pictures.described(body)}")

    def reading_state(self, uid: str) -> ReadingState:
        """Return where the person was in an article, and whether it is read and starred."""
        return self._notes.state(uid)

    # --- searching: reading lane ----------------------------------------------------------------------

    @property
    def _catalogue(self) -> Catalogue:
        if self._asked is None:
            from nam_reader.catalogue import Catalogue
            from nam_reader.notebook.finding import NoteFinder
            from nam_reader.notebook.searches import Searches
            from nam_reader.search.engine import SearchEngine

            engine = SearchEngine(self._library_reader, NoteFinder(self._notebook_reader))
            searches = Searches(self._notebook_reader)
            self._asked = Catalogue(engine, searches, self._shelf, self._notes, self._with_marks)
        return self._asked

    def search(
        self,
        query: str,
        *,
        limit: int = 50,
        offset: int = 0,
        match: Match = Match.ALL,
        sort: Sort = Sort.RELEVANCE,
        suggest: bool = True,
    ) -> SearchResult:
        """Search the articles. Nothing typed is an error. Raises CancelledError after ``interrupt``.

        With ``suggest`` other queries are proposed where this one finds nothing.
        """
        return self._catalogue.search(
            query, limit=limit, offset=offset, match=match, sort=sort, suggest=suggest
        )

    def search_marks(self, uid: str, query: str) -> tuple[tuple[int, int], ...]:
        """Return where a query's words stand in an article's text, as code-point ranges."""
        return self._catalogue.marks(uid, query)

    def facets(self, query: str, match: Match = Match.ALL) -> Facets:
        """Count a search's articles by language, author, year, source and tag. Raises CancelledError."""
        return self._catalogue.facets(query, match)

    def complete(self, text: str, cursor: int) -> Completion:
        """Propose how the filter that is being typed at ``cursor`` may go on."""
        return self._catalogue.complete(text, cursor)

    def explain(self, query: str) -> str:
        """Say in words what a query becomes, a thing a line."""
        return self._catalogue.explain(query)

    def more_like(self, uid: str, limit: int = 10) -> tuple[ArticleRow, ...]:
        """Return the articles most like one, the most alike first. Raises NotFoundError."""
        return self.rows_of(self._catalogue.similar(uid, limit))

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the searches that were kept, by name."""
        return self._catalogue.saved()

    def search_history(self, limit: int = 20) -> tuple[str, ...]:
        """Return what was searched for, the latest first."""
        return self._catalogue.history(limit)

    def interrupt(self) -> None:
        """Stop the running search. May be called from any thread."""
        if self._asked is not None:
            self._asked.interrupt()

    # --- the notebook: reading lane -------------------------------------------------------------------

    def article_annotations(self, uid: str) -> tuple[PlacedAnnotation, ...]:
        """Return an article's annotations, each found anew in the present text; orphans come last."""
        article = self._shelf.get(uid)
        found = [note for name in self._shelf.names(article.uid) for note in self._notes.of_article(name)]
        return place(found, article, partial(self._shelf.revision_text, article.uid))

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one annotation. Raises NotFoundError."""
        return self._notes.get(annotation_id)

    def annotations(self, wanted: AnnotationFilter) -> tuple[ArticleNotes, ...]:
        """Return the annotations that pass a filter, by article, in text order; articles by title."""
        groups: dict[str, list[Annotation]] = {}
        for annotation in self._notes.find(wanted):
            groups.setdefault(annotation.article.uid, []).append(annotation)
        notes = []
        for uid, found in self._with_present_names(groups).items():
            article = self._shelf.get(uid) if self._shelf.has(uid) else None
            ref = article.ref if article else found[0].article
            former = partial(self._shelf.revision_text, article.uid) if article else None
            notes.append(ArticleNotes(ref, place(found, article, former)))
        return tuple(sorted(notes, key=lambda item: (item.article.title.casefold(), item.article.uid)))

    def _with_present_names(self, groups: dict[str, list[Annotation]]) -> dict[str, list[Annotation]]:
        """Put the notes of what were two articles once under the one that they have become."""
        present: dict[str, list[Annotation]] = {}
        for uid, found in groups.items():
            present.setdefault(self._shelf.present_name(uid), []).extend(found)
        return present

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of annotations that carry it, most used first."""
        return self._notes.tags()

    def export(self, format_name: str, wanted: AnnotationFilter) -> ExportedFile:
        """Return the chosen annotations as a document. Raises ExportError for an unknown format.

        JSON-LD also says which versions of each are known here, and without a filter what was deleted.
        """
        from nam_reader import exporters

        if format_name == EXCHANGE_FORMAT:
            from nam_reader.notebook.knowledge import KnowledgeTable

            known = KnowledgeTable(self._notebook_reader).read()
            deletions = known.deletions() if wanted == AnnotationFilter() else ()
            return exporters.exchange(self.annotations(wanted), known.versions_to_tell(), deletions)
        return exporters.export(format_name, self.annotations(wanted))

    def has_deletions(self) -> bool:
        """Say whether there is anything deleted that an exchange file would tell of."""
        from nam_reader.notebook.knowledge import KnowledgeTable

        return bool(KnowledgeTable(self._notebook_reader).read().deletions())

    def read_exchange(self, path: Path) -> Incoming:
        """Read a file of annotations and find the articles they are about.

        Raises UnreadableFileError, with a sentence that does not repeat the path.
        """
        from nam_reader import exchange
        from nam_reader.matching import Matcher

        incoming = exchange.read(path)
        matcher = Matcher(self._article_named, self._articles_with)
        return incoming._replace(arrivals=tuple(map(matcher.match, incoming.arrivals)))

    def _article_named(self, uid: str) -> Article | None:
        return self._shelf.get(uid) if self._shelf.has(uid) else None

    def _articles_with(self, query: str) -> tuple[str, ...]:
        """Return the uids of the first articles that have all of a query."""
        found = self.search(query, limit=MOST_MATCHES, suggest=False)
        return tuple(hit.row.uid for hit in found.hits)

    def verify(self, path: Path) -> Verification:
        """Check every quote of an exported document against the articles here.

        Raises UnreadableFileError, with a sentence that does not repeat the path.
        """
        from nam_reader import verification

        return verification.verify(path, self._shelf)

    # --- the notebook: notebook lane ------------------------------------------------------------------

    def merge_incoming(self, incoming: Incoming, *, preview: bool = False) -> MergeReport:
        """Bring in what ``read_exchange`` gave: all of it or nothing, on disk when this returns.

        With ``preview`` nothing is changed. Merging the same again does nothing.
        """
        from nam_reader.notebook import merging

        return merging.merge(self._notebook_writer, incoming, preview=preview)

    def merge(self, path: Path, preview: bool = False) -> MergeReport:
        """Read a file and merge it (also reads: for one-thread programs). Raises UnreadableFileError."""
        return self.merge_incoming(self.read_exchange(path), preview=preview)

    def highlight(
        self,
        article: ArticleRef,
        anchor: Anchor,
        *,
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Keep a new highlight; it is safe on disk when this returns."""
        return self._notebook.add(article, anchor, colour=colour, note=note, tags=tags)

    def highlight_quote(
        self,
        uid: str,
        quote: str,
        *,
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Highlight a quote where it first stands in an article (also reads: for one-thread programs).

        Raises NotFoundError for the article, QuoteNotFoundError for the quote.
        """
        article = self._shelf.get(uid)
        span = anchors.find_quote(article.text, quote)
        if span is None:
            raise QuoteNotFoundError(article.title)
        anchor = make_anchor(article, *span)
        return self.highlight(article.ref, anchor, colour=colour, note=note, tags=tags)

    def edit_annotation(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given of an annotation and leave the rest. Raises NotFoundError."""
        return self._notebook.edit(annotation_id, colour=colour, note=note, tags=tags)

    def delete_annotations(self, ids: Sequence[str]) -> Change:
        """Put annotations into the bin. Raises NotFoundError, having changed nothing, if one is unknown."""
        return self._notebook.delete(ids)

    @property
    def _searches(self) -> Searches:
        from nam_reader.notebook.searches import Searches

        return Searches(self._notebook_writer)

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name."""
        return self._searches.save(name, query)

    def rename_search(self, search_id: str, name: str) -> None:
        """Give a kept search another name. Raises NotFoundError."""
        self._searches.rename(search_id, name)

    def delete_search(self, search_id: str) -> None:
        """Forget a kept search. Raises NotFoundError."""
        self._searches.delete(search_id)

    def remember_search(self, query: str) -> None:
        """Put a search at the head of the history."""
        self._searches.remember(query)

    def clear_search_history(self) -> None:
        """Forget the history; nothing of it stays in the file."""
        self._searches.wipe()

    def undo(self) -> Change | None:
        """Take back the last change of the notebook; None where there is none."""
        return self._notebook.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last; None where there is none."""
        return self._notebook.redo()

    def set_position(self, uid: str, position: int) -> None:
        """Remember where the person is in an article, as a code point of its reading text."""
        self._notebook.set_position(uid, position)

    def set_read(self, uid: str, read: bool) -> None:
        """Mark an article as read or unread."""
        self._notebook.set_read(uid, read)

    def set_starred(self, uid: str, starred: bool) -> None:
        """Star an article, or take the star away."""
        self._notebook.set_starred(uid, starred)


# --- without a library --------------------------------------------------------------------------------


def make_anchor(article: Article, start: int, end: int) -> Anchor:
    """Anchor the code points ``start`` to ``end`` of an article's text. Raises AnnotationError if blank."""
    return anchors.make_anchor(article.text, start, end, article.revision)


def with_filter(query: str, name: str, value: str) -> str:
    """Return a query with a filter added; a date filter replaces the one of its name."""
    from nam_reader.search import editing

    return editing.with_filter(query, name, value)


def without_filter(query: str, name: str, value: str = "") -> str:
    """Return a query without a filter, or without all filters of a name."""
    from nam_reader.search import editing

    return editing.without_filter(query, name, value)


def filters_of(query: str) -> tuple[tuple[str, str], ...]:
    """Return the filters that stand alone in a query, as names and values."""
    from nam_reader.search import editing

    return editing.filters_of(query)


def plain_words(query: str) -> str:
    """Return a query without its filters."""
    from nam_reader.search import editing

    return editing.plain_words(query)


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return an annotation as a W3C Web Annotation."""
    from nam_reader import exporters

    return exporters.to_jsonld(annotation)


def report_text(report: ImportReport) -> str:
    """Return the account of an import as plain text."""
    return as_text(report)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises ExportError."""
    from nam_reader import exporters

    exporters.write(path, data)


def is_pack(path: Path) -> bool:
    """Say whether a file's name is that of a pack."""
    return path.suffix.lower() == PACK_SUFFIX


def pack_info(pack: Path) -> PackInfo:
    """Check a pack and return what it says of itself. Raises PackError."""
    from nam_reader.library import packs

    return packs.info(pack)


def build_pack(
    paths: Sequence[Path],
    target: Path,
    title: str,
    progress: Progress | None = None,
) -> tuple[PackInfo | None, ImportReport]:
    """Import files into a new, empty library and seal it as a pack; no pack where nothing could be taken in.

    The library in the making lies beside the pack, so that no article text is left on another disk.
    """
    import tempfile

    beside = target.absolute().parent
    with (
        tempfile.TemporaryDirectory(prefix=".making-", dir=beside) as folder,
        Workspace(Path(folder)) as made,
    ):
        report = made.import_paths(paths, progress)
        info = made.seal_pack(target, title) if report.files else None
    return info, report
