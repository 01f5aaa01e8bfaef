"""The account of an import: parsed files go into the library one by one, in short transactions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from nam_reader.importers import Step
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.model import Failure, ImportProgress, ImportReport, Parsed

BATCH = 200  # files in one transaction, and
BATCH_SECONDS = 1.0  # how long one may wait: what a power cut takes back, the next run brings again

Progress = Callable[[ImportProgress], None]


def batches(steps: Iterable[Step]) -> Iterator[tuple[Step, ...]]:
    """Cut the steps of an import into transactions: BATCH files, or as many as came within BATCH_SECONDS."""
    batch: list[Step] = []
    began = time.monotonic()
    for step in steps:
        batch.append(step)
        if len(batch) >= BATCH or time.monotonic() - began > BATCH_SECONDS:
            yield tuple(batch)
            batch, began = [], time.monotonic()
    if batch:
        yield tuple(batch)


class Intake:
    """Takes parsed files into the library and counts what became of them."""

    def __init__(self, stock: ArticleStore, progress: Progress | None) -> None:
        self._stock = stock
        self._progress = progress
        self._claimed: set[str] = set()
        self._counts = dict.fromkeys(Outcome, 0)
        self._failed: list[Failure] = []
        self._files: list[tuple[str, tuple[str, ...]]] = []
        self._file, self._path = 0, ""  # the one whose parts come in
        self._uids: list[str] = []
        self._file_failed = False
        self._remarks: list[str] = []

    @property
    def changed(self) -> int:
        """How many articles are new or changed."""
        return self._counts[Outcome.ADDED] + self._counts[Outcome.UPDATED]

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
        for article, entry in zip(parsed.articles, made, strict=True):
            uid, outcome = self._stock.save(article, self._claimed, entry)
            self._counts[outcome] += 1
            self._uids.append(uid)
        self._failed.extend(parsed.failed)
        self._remarks.extend(parsed.remarks)

    def _end_file(self) -> None:
        """Note what a file gave, now that all its parts are here."""
        if self._uids:
            self._files.append((self._path, tuple(dict.fromkeys(self._uids))))
        elif self._file and not self._file_failed:
            self._failed.append(Failure(self._path, "No article was found in it."))
        self._file, self._uids, self._file_failed = 0, [], False

    def report(self, *, cancelled: bool) -> ImportReport:
        """Return the account so far."""
        self._end_file()
        return ImportReport(
            added=self._counts[Outcome.ADDED],
            updated=self._counts[Outcome.UPDATED],
            unchanged=self._counts[Outcome.UNCHANGED],
            failed=tuple(self._failed),
            files=tuple(self._files),
            remarks=tuple(dict.fromkeys(self._remarks)),
            cancelled=cancelled,
        )
