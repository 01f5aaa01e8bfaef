"""Filling the library: what the import lane does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.library.articles import Outcome
from nam_reader.model import (
    ImportReport,
    PackInfo,
)
from nam_reader.workspace.folder import OpenFolder
from nam_reader.workspace.plain import is_pack

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.intake import Progress

INDEXED_AT_ONCE = 200  # articles in one transaction
LINKED_AT_ONCE = 500  # articles compared with their translations in one transaction
BUNDLED = "bundled archive"  # the library's own mark that the first start has filled it

Cancelled = Callable[[], bool]


def never() -> bool:
    """Say no: the default answer to "has the person cancelled?"."""
    return False


class Filling(OpenFolder):
    """What changes library.db."""

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
