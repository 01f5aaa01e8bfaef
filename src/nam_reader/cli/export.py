"""The annotations as a document."""

from __future__ import annotations

from pathlib import Path

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import FILE, query_argument
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.errors import ExportError
from nam_reader.model import AnnotationFilter
from nam_reader.workspace import write_file

FORMATS = ("markdown", "html", "odt", "docx", "pdf", "csv", "jsonld", "csl-json", "bibtex", "ris")


@click.command()
@query_argument
@click.option("--format", "form", required=True, type=click.Choice(FORMATS), help="The kind of document.")
@click.option("-o", "--output", type=FILE, metavar="PATH", help="Write to this file, not to standard output.")
@click.pass_obj
def export(session: Session, query: tuple[str, ...], form: str, output: Path | None) -> None:
    """Write the annotations as a document.

    QUERY leaves those whose quote, note, tags or article's title have its words; without it all are taken. A
    query that starts with a minus stands after --. The file is written beside and moved into place: an older
    one of that name is replaced whole or not at all.
    """
    wanted = AnnotationFilter(text=" ".join(query))
    with session.workspace() as workspace:
        found = sum(len(article.annotations) for article in workspace.annotations(wanted))
        only_deletions = form == "jsonld" and not query and not found and workspace.has_deletions()
        if not found and not only_deletions:
            raise ExportError("There are no such annotations to export." if query else NOTHING)
        document = workspace.export(form, wanted)
    if output is None:
        streams.give(document.data)
        return
    write_file(output, document.data)
    if not session.quiet:
        streams.tell(f"{counted(found, 'annotation')} in {streams.one_line(str(output))}.")


NOTHING = "There are no annotations to export."
COMMANDS = {"export": export}
