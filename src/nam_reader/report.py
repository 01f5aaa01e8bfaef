"""The account of an import as a text to be kept or sent to someone who can help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nam_reader.model import ImportReport


def as_text(report: ImportReport) -> str:
    """Return the report as plain text: the counts, then a line for each thing worth one."""
    return "\n".join([*_lines(report), ""])


def counts(report: ImportReport) -> str:
    """Return the counts on one line: "3 added, 0 updated, 1 merged, 2 unchanged"."""
    parts = [f"{report.added:,} added", f"{report.updated:,} updated"]
    if report.merged:
        parts.append(f"{len(report.merged):,} merged")
    parts.append(f"{report.unchanged:,} unchanged")
    if report.stubs:
        parts.append(f"{report.stubs:,} of them {'an excerpt' if report.stubs == 1 else 'excerpts'} only")
    if report.failed:
        files = "file" if len(report.failed) == 1 else "files"
        parts.append(f"{len(report.failed):,} {files} could not be read")
    return ", ".join(parts)


def _lines(report: ImportReport) -> Iterator[str]:
    yield "NAM Reader: report of an import"
    yield f"{'Stopped; kept so far: ' if report.cancelled else ''}{counts(report)}."
    yield from _section(
        "Merged with an article of another file",
        (f"{merge.path} → {merge.title} ({merge.uid})" for merge in report.merged),
    )
    yield from _section("Not read", (f"{failure.path}: {failure.reason}" for failure in report.failed))
    yield from _section("Remarks", report.remarks)
    yield from _section(
        "Files and the articles that they gave",
        (f"{path}: {', '.join(uids)}" for path, uids in report.files),
    )


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    written = [" ".join(line.split()) for line in lines]
    if written:
        yield ""
        yield f"{heading} ({len(written):,}):"
        yield from (f"  {line}" for line in written)
