"""Someone's annotations, brought in."""

from __future__ import annotations

from pathlib import Path

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import FILE, json_option
from nam_reader.cli.session import Session
from nam_reader.errors import UnreadableFileError
from nam_reader.model import Annotation, MergeItem, MergeKind, MergeReport
from nam_reader.workspace import to_jsonld

WIDTH = 80  # characters of a text in a line


@click.command()
@click.argument("file", type=FILE)
@json_option
@click.option("--preview", is_flag=True, help="Say what would come, and change nothing.")
@click.pass_obj
def merge(session: Session, file: Path, as_json: bool, preview: bool) -> None:
    """Bring in someone's annotations.

    FILE is an export as JSON-LD, or one of Hypothesis, KOReader, Readwise or Zotero. Where both sides changed
    an annotation both texts stay. Merging a file once more changes nothing.
    """
    with session.workspace() as workspace:
        try:
            report = workspace.merge(file, preview=preview)
        except UnreadableFileError as error:
            raise UnreadableFileError(f"{file.name}: {error}") from error
    if as_json:
        streams.answer(record(report))
        return
    for item in report.items:
        if item.kind is MergeKind.CONFLICT:
            streams.say(_conflict_line(item))
    if not session.quiet:
        for remark in report.remarks:
            streams.tell(streams.one_line(remark))
        streams.say(summary(report, preview=preview))


def record(report: MergeReport) -> dict[str, object]:
    """Return the report in the shape that scripts rely on."""
    return {
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "conflicts": report.conflicts,
        "deleted": report.deleted,
        "remarks": list(report.remarks),
        "items": [
            {"kind": item.kind.value, "ours": _side(item.ours), "theirs": _side(item.theirs)}
            for item in report.items
        ],
    }


def _side(annotation: Annotation | None) -> dict[str, object] | None:
    return to_jsonld(annotation) if annotation else None


def summary(report: MergeReport, *, preview: bool) -> str:
    """Return one line for the person."""
    counts = [
        (report.added, "added"),
        (report.updated, "updated"),
        (report.deleted, "deleted"),
        (report.unchanged, "unchanged"),
        (report.conflicts, "conflict" if report.conflicts == 1 else "conflicts"),
    ]
    told = ", ".join(f"{number:,} {word}" for number, word in counts)
    return f"Nothing was changed; it would be {told}." if preview else f"{told}."


def _conflict_line(item: MergeItem) -> str:
    ours, theirs = item.ours, item.theirs
    named = ours or theirs
    name = named.id if named else ""
    copy = f" ({theirs.id})" if theirs and theirs.id != name else ""
    return f"conflict {name}: mine {_shown(ours)}, theirs{copy} {_shown(theirs)}"


def _shown(annotation: Annotation | None) -> str:
    """Return what tells a version from others, on one line."""
    if annotation is None or annotation.deleted:
        return "deleted"
    text = streams.one_line(annotation.note or annotation.anchor.exact)
    return f"“{text[: WIDTH - 1].rstrip()}…”" if len(text) > WIDTH else f"“{text}”"


COMMANDS = {"merge": merge}
