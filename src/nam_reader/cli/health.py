"""The library folder's health: checking, backing up, bringing back."""

from __future__ import annotations

from pathlib import Path

import click

from nam_reader import care
from nam_reader.cli import outcome, streams
from nam_reader.cli.parameters import FILE, json_option
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.errors import LibraryError
from nam_reader.model import Backup


@click.command()
@json_option
@click.pass_context
def check(context: click.Context, as_json: bool) -> None:
    """Look whether the library is sound, and repair it.

    What cannot be repaired is saved, row by row, into a new file; a damaged file is moved aside and stays.
    """
    session: Session = context.obj
    folder = session.folder.path
    findings = care.check(folder)
    if as_json:
        streams.answer([finding._asdict() for finding in findings])
    elif not findings:
        context.exit(outcome.fail(f"There is no library in {folder} yet."))
    for finding in () if as_json else findings:
        streams.say(f"{finding.file}: {finding.sentence}")


@click.command()
@click.option("-o", "--output", type=FILE, metavar="FILE", help="Write the copy to this file.")
@click.option("--list", "listed", is_flag=True, help="Say which backups there are, and make none.")
@click.pass_obj
def backup(session: Session, output: Path | None, listed: bool) -> None:
    """Copy the notebook to a file, and verify the copy.

    It holds highlights, notes, tags and what was read. Without -o the copy joins the backups in the library
    folder, of which the newest five and the last of twelve days, ten weeks and nine months are kept.
    """
    if listed and output:
        raise click.UsageError("--list makes no copy; leave out -o.")
    if listed:
        for found in care.list_backups(session.folder.path):
            streams.say(f"{streams.one_line(found.path)}: {found.problem or _contents(found)}")
        return
    made = care.back_up(session.folder.path, output)
    streams.say(streams.one_line(made.path))
    if not session.quiet:
        streams.tell(f"{_contents(made)}, verified.")


@click.command()
@click.argument("file", type=FILE, metavar="FILE")
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
@click.pass_obj
def restore(session: Session, file: Path, preview: bool) -> None:
    """Put a backup into the place of the notebook.

    The notebook that was there is backed up first, so that this can be taken back.
    """
    if not file.exists():
        raise LibraryError(f"There is no file {streams.one_line(str(file))}.")
    if preview:
        told = care.preview(session.folder.path, file).changes
        changes = f"bring back {told.added:,} annotations, change back {told.updated:,}"
        rest = f"take away {told.deleted:,} and leave {told.unchanged:,}"
        streams.say(f"Nothing was changed; it would {changes}, {rest}.")
        return
    found = care.restore(session.folder.path, file)
    if not session.quiet:
        streams.tell(f"{_contents(found)}, restored.")


def _contents(found: Backup) -> str:
    return counted(found.kept, "annotation")


COMMANDS = {"check": check, "backup": backup, "restore": restore}
