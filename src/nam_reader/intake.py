"""The account of an import: parsed files go into the library one by one, in short transactions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from nam_reader.importers import Step
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.model import Failure, ImportProgress, ImportReport, Kind, Merge, Parsed
from nam_reader.wording import sentence

BATCH = 200  # files in one transaction, and
BATCH_SECONDS = 1.0  # how long one may wait: what a power cut takes back, the next run brings again
BATCH_BYTES = 32 * 1024 * 1024  # of images and texts that wait in memory

Progress = Callable[[ImportProgress], None]


def batches(steps: Iterable[Step]) -> Iterator[tuple[Step, ...]]:
    """Cut an import into transactions: BATCH files or BATCH_BYTES, or what comes within BATCH_SECONDS."""
    batch: list[Step] = []
    size, began = 0, time.monotonic()
    for step in steps:
        batch.append(step)
        size += _weight(step)
        if len(batch) >= BATCH or size > BATCH_BYTES or time.monotonic() - began > BATCH_SECONDS:
            yield tuple(batch)
            batch, size, began = [], 0, time.monotonic()
    if batch:
        yield tuple(batch)


def _weight(step: Step) -> int:
    """Return about how many bytes a step holds."""
    if step.parsed is None:
        return 0
    texts = sum([len(article.body) + len(article.text) for article in step.parsed.articles])
    return texts + sum([len(image.data) for image in step.parsed.images])


class Intake:
    """Takes parsed files into the library and counts what became of them."""

    def __init__(self, stock: ArticleStore, progress: Progress | None) -> None:
        self._stock = stock
        self._progress = progress
        self._claimed: set[str] = set()
        self._counts = dict.fromkeys(Outcome, 0)
        self._fresh: dict[str, str] = {}  # what this run added or changed, and the file that it is from
        self._merged: list[tuple[str, str]] = []  # path and uid
        self._stubs: set[str] = set()  # what came as an excerpt
        self._failed: list[Failure] = []
        self._files: list[tuple[str, tuple[str, ...]]] = []
        self._file, self._path = 0, ""  # the one whose parts come in
        self._uids: list[str] = []
        self._file_failed = False
        self._remarks: dict[str, None] = {}

    @property
    def changed(self) -> int:
        """How many articles are new or changed."""
        counts = self._counts
        return counts[Outcome.ADDED] + counts[Outcome.UPDATED] + counts[Outcome.MERGED]

    def take(self, step: Step) -> None:
        """Take one file's articles into the library, or note why there are none; then tell the progress."""
        if step.number != self._file:
            self._end_file()
            self._file, self._path = step.number, step.path
        if step.parsed is None:
            self._failed.append(Failure(step.path, step.reason))
            self._file_failed = True
        else:
            self._keep(step.parsed, step.finished)
        if self._progress is not None:
            counts = self._counts
            self._progress(
                ImportProgress(
                    step.number,
                    step.total,
                    step.path,
                    counts[Outcome.ADDED],
                    counts[Outcome.UPDATED],
                    counts[Outcome.UNCHANGED],
                    len(self._failed),
                )
            )

    def _keep(self, parsed: Parsed, finished: object) -> None:
        made = finished if isinstance(finished, tuple) else (None,) * len(parsed.articles)
        self._stock.keep_images(parsed.images)
        for article, entry in zip(parsed.articles, made, strict=True):
            uid, outcome = self._stock.save(article, self._claimed, entry)
            self._count(uid, outcome)
            self._uids.append(uid)
            if article.kind is Kind.STUB:
                self._stubs.add(uid)
        self._failed.extend(parsed.failed)
        self._remarks.update(dict.fromkeys(parsed.remarks))

    def _count(self, uid: str, outcome: Outcome) -> None:
        """Count an article once: what another file of this run has given is merged, whatever it changes."""
        origin = self._fresh.get(uid)
        if origin is not None and (origin != self._path or outcome is Outcome.UPDATED):
            outcome = Outcome.MERGED
        if outcome is Outcome.MERGED:
            self._merged.append((self._path, uid))
        elif outcome is not Outcome.UNCHANGED:
            self._fresh[uid] = self._path
        self._counts[outcome] += 1

    def _end_file(self) -> None:
        """Note what a file gave, now that all its parts are here."""
        if self._uids:
            self._files.append((self._path, tuple(dict.fromkeys(self._uids))))
        elif self._file and not self._file_failed:
            self._failed.append(Failure(self._path, sentence("No article was found in it.")))
        self._file, self._uids, self._file_failed = 0, [], False

    def report(self, *, cancelled: bool) -> ImportReport:
        """Return the account so far."""
        self._end_file()
        rows = self._stock.rows_of([*self._stubs, *[uid for _, uid in self._merged]])
        return ImportReport(
            added=self._counts[Outcome.ADDED],
            updated=self._counts[Outcome.UPDATED],
            unchanged=self._counts[Outcome.UNCHANGED],
            failed=tuple(self._failed),
            files=tuple(self._files),
            remarks=tuple(dict.fromkeys(self._remarks)),
            cancelled=cancelled,
            merged=tuple([Merge(path, uid, rows[uid].title) for path, uid in self._merged]),
            stubs=sum(rows[uid].kind is Kind.STUB for uid in self._stubs),
        )
