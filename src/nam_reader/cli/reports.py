"""What became of an import, a pack that was made or one that was installed: for a script, or for a person."""

from __future__ import annotations

from nam_reader.cli import outcome, streams
from nam_reader.model import ImportReport
from nam_reader.report import counts

NOTHING = "There is nothing to import there."


def tell(report: ImportReport, *, as_json: bool, quiet: bool) -> int:
    """Print the account of an import; return the exit code: a failure only when nothing was taken in."""
    if as_json:
        streams.answer(record(report))
    else:
        tell_failures(report)
        if not quiet:
            streams.say(summary(report))
    if report.cancelled:
        return outcome.INTERRUPTED
    if report.files:
        return outcome.DONE
    if not report.failed:
        return outcome.fail(NOTHING)
    return outcome.fail("Nothing could be taken in.") if as_json else outcome.FAILED


def record(report: ImportReport) -> dict[str, object]:
    """Return the report in the shape that scripts rely on."""
    return {
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "failed": [{"path": failure.path, "reason": failure.reason} for failure in report.failed],
        "articles": list(report.articles),
        "files": [{"path": path, "uids": list(uids)} for path, uids in report.files],
        "remarks": list(report.remarks),
        "merged": [{"path": merge.path, "uid": merge.uid, "title": merge.title} for merge in report.merged],
        "stubs": report.stubs,
    }


def tell_failures(report: ImportReport) -> None:
    """Name each file that gave no article, on a line of its own on standard error."""
    for failure in report.failed:
        streams.tell(streams.one_line(f"{failure.path}: {failure.reason}"))


def tell_remarks(report: ImportReport) -> None:
    """Write what an importer found worth telling to standard error, a line each."""
    for remark in report.remarks:
        streams.tell(streams.one_line(remark))


def summary(report: ImportReport) -> str:
    """Return one line for the person, one for each file that was merged, and one for each remark."""
    start = "Stopped; kept so far: " if report.cancelled else ""
    merged = [f"{merge.path}: merged with “{merge.title}” ({merge.uid})" for merge in report.merged]
    return "\n".join([f"{start}{counts(report)}.", *map(streams.one_line, [*merged, *report.remarks])])


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 file", "3,000 files"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
