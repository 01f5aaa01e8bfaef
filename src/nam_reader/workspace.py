"""The façade: opens a library folder, holds its stores, and offers what the window and the command line ask for.

Three lanes may use one workspace at the same time, each from one thread only, because each has its own
connections: *import* (writes library.db), *notebook* (writes notebook.db) and *reading* (reads both). Every
method names its lane. The command line calls all of them from its one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from nam_reader import exporters, importers, text
from nam_reader.database import Access, connect
from nam_reader.errors import LibraryError, NotFoundError, QuoteNotFoundError
from nam_reader.library import packs
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
    Counts,
    Document,
    ExportedFile,
    Failure,
    Hit,
    ImportProgress,
    ImportReport,
    ListOrder,
    ListQuery,
    Match,
    PackInfo,
    PlacedAnnotation,
    ReadingState,
    Scope,
    SearchResult,
    Sort,
)
from nam_reader.notebook import anchors
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.search.engine import SearchEngine

BATCH = 200  # articles in one transaction of an import: lost together by a power cut, found again by the next run
BUNDLED = "bundled archive"  # the library's own mark that the first start has filled it

Progress = Callable[[ImportProgress], None]
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
        self._engine = SearchEngine(self._library_reader)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection; the workspace cannot be used afterwards."""
        for connection in (
            self._library_reader,
            self._notebook_reader,
            self._notebook_writer,
            self._library_writer,
        ):
            connection.close()


    # --- filling the library: import lane -------------------------------------------------------------

    def install_bundled(self, sources: Sequence[Path]) -> int:
        """Fill a default library on its first start; later calls do nothing. Returns the articles added.

        ``sources`` are packs, or folders of Markdown, that came with the program (``paths.bundled_archive``).
        """
        if self._stock.mark(BUNDLED):
            return 0
        claimed: set[str] = set()
        added = 0
        with self._stock.saving():
            for source in sources:
                if source.suffix == packs.SUFFIX:
                    added += packs.merge_into(self._library_writer, source)
                    continue
                for parsed in importers.parse_bundled(source):
                    outcomes = [self._stock.save(article, claimed)[1] for article in parsed.articles]
                    added += outcomes.count(Outcome.ADDED)
            self._stock.set_mark(BUNDLED, "done")
            self._hide_digests()
        return added

    def import_paths(
        self, paths: Sequence[Path], progress: Progress | None = None, cancelled: Cancelled = never
    ) -> ImportReport:
        """Import files and folders; what cannot be read is reported and the rest goes on.

        Raises LibraryError where the library itself cannot be written.
        """
        intake = _Intake(self._stock, progress)
        stopped = False
        with importers.parsing(paths) as steps:
            for batch in _batches(steps):
                with self._stock.saving():
                    for step in batch:
                        intake.take(step)
                if cancelled():
                    stopped = True
                    break
        with self._stock.saving():
            self._hide_digests()
        self._stock.tidy(intake.changed)
        return intake.report(cancelled=stopped)

    def _hide_digests(self) -> None:
        """Hide the digests whose full article is here, except those that carry annotations."""
        self._stock.hide_digests(keep=self._notebook.annotated_uids())

    def install_pack(self, pack: Path, progress: Progress | None = None) -> ImportReport:
        """Bring a checked pack's articles into the library. Raises PackError and changes nothing if it is bad."""
        with self._stock.saving():
            report = packs.install(self._library_writer, pack, progress)
            self._hide_digests()
        return report

    def seal_pack(self, target: Path, title: str) -> PackInfo:
        """Write the library's articles and index as a pack. Raises PackError or ExportError."""
        return packs.seal(self._library_writer, target, title)

    # --- the shelf: reading lane ----------------------------------------------------------------------

    def counts(self) -> Counts:
        """Return the numbers of the sidebar."""
        ...

    def article_rows(self, query: ListQuery, offset: int = 0, limit: int = 100) -> tuple[ArticleRow, ...]:
        """Return one page of the article list."""
        ...

    def article_total(self, query: ListQuery) -> int:
        """Return how many articles a list has."""
        ...
