"""The annotations as a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import FILE, TEXT, query_argument
from nam_reader.cli.progress import exporting
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.errors import ExportError
from nam_reader.model import (
    AnnotationFilter,
    ExportOptions,
    ExportOrder,
    Grouping,
    Layout,
    Renewal,
)
from nam_reader.workspace import Workspace, citation_styles, write_file

FORMATS = (
    *("markdown", "obsidian", "logseq", "html", "odt", "docx", "pdf", "csv", "jsonld"),
    *("epub-annotations", "csl-json", "bibtex", "ris"),
)
LANGUAGES = ("en", "be", "ru", "pl", "uk")
NOTHING = "There are no annotations to export."
NO_SUCH = "There are no such annotations to export."

_Command = TypeVar("_Command", bound=Callable[..., None])


def choosing(command: _Command) -> _Command:
    """Add the options that choose annotations."""
    for option in (
        click.option("--search", default="", type=TEXT, metavar="QUERY",
                     help="Only on the articles that this search finds."),
        click.option("--collection", default="", type=TEXT, metavar="NAME",
                     help="Only on the articles of this collection."),
        click.option("--tag", "tags", multiple=True, type=TEXT, metavar="T",
                     help="Only with this tag; may be repeated, and any will do."),
        click.option("--article", "articles", multiple=True, type=TEXT, metavar="UID",
                     help="Only on this article; may be repeated."),
    ):  # fmt: skip
        command = option(command)
    return command


def shaping(command: _Command) -> _Command:
    """Add the options that say what the document looks like."""
    for option in (
        click.option("--with-author", "author", is_flag=True, help="Say whose note each is."),
        click.option("--with-times", "times", is_flag=True, help="Say when each note was made."),
        click.option("--without-notes", "notes", is_flag=True, default=True, flag_value=False,
                     help="Leave the notes out: quotes, colours and tags only."),
        click.option("--template", default="", type=TEXT, metavar="NAME",
                     help="Use one of your own templates."),
        click.option("--style", default="", type=TEXT, metavar="S",
                     help="Cite the articles in this style: apa, chicago, iso690 or mla."),
        click.option("--words", default="en", type=click.Choice(LANGUAGES),
                     help="The language of the document's own words; a file to renew keeps its own."),
        click.option("--whole", is_flag=True, help="Articles whole, with the highlights in their places."),
        click.option("--context", is_flag=True, help="Each quote in the sentence that it stands in."),
        click.option("--order", default="title", type=click.Choice([order.value for order in ExportOrder]),
                     help="Articles by title, or by date: a dossier."),
        click.option("--by", "grouping", default="article", type=click.Choice([by.value for by in Grouping]),
                     help="In parts by article, tag or colour."),
    ):  # fmt: skip
        command = option(command)
    return command


@click.command()
@query_argument
@click.option("--format", "form", required=True, type=click.Choice(FORMATS), help="The kind of document.")
@click.option("-o", "--output", type=FILE, metavar="PATH", help="Write to this file, not to standard output.")
@click.option("--renew", type=FILE, metavar="PATH", help="Renew what is ours in this Markdown file.")
@choosing
@shaping
@click.pass_obj
def export(
    session: Session,
    query: tuple[str, ...],
    form: str,
    output: Path | None,
    renew: Path | None,
    articles: tuple[str, ...],
    tags: tuple[str, ...],
    collection: str,
    search: str,
    grouping: str,
    order: str,
    context: bool,
    whole: bool,
    style: str,
    words: str,
    template: str,
    notes: bool,
    times: bool,
    author: bool,
) -> None:
    """Write the annotations as a document.

    QUERY leaves those whose quote, note, tags or article's title have its words; without it all are taken. A
    query that starts with a minus stands after --. The file is written beside and moved into place: an older
    one of that name is replaced whole or not at all.
    """
    if renew is not None and output is not None:
        raise click.UsageError("--renew writes into its own file: leave -o out.")
    if style and style not in citation_styles():
        raise click.UsageError(f"There is no style {style}; there are {', '.join(citation_styles())}.")
    options = ExportOptions(
        Layout.ARTICLES if whole else Layout.EXCERPTS,
        Grouping(grouping),
        ExportOrder(order),
        context,
        style,
        author,
        times,
        notes,
        template=template,
        words="" if words == "en" else words,
    )
    with session.workspace() as workspace:
        wanted = workspace.choice(
            " ".join(query), articles=articles, tags=tags, collection=collection, search=search
        )
        if renew is not None:
            _renew(session, workspace, renew, form, wanted, options)
        else:
            _write(session, workspace, output, form, wanted, options)


def _write(
    session: Session,
    workspace: Workspace,
    output: Path | None,
    form: str,
    wanted: AnnotationFilter,
    options: ExportOptions,
) -> None:
    found = workspace.count_annotations(wanted)
    everything = wanted == AnnotationFilter()
    only_deletions = form == "jsonld" and everything and not found and workspace.has_deletions()
    if not found and not only_deletions:
        raise ExportError(NOTHING if everything else NO_SUCH)
    with exporting(show=not session.quiet) as (progress, cancelled):
        document = workspace.export(form, wanted, options, progress, cancelled)
    if output is None:
        streams.give(document.data)
        return
    write_file(output, document.data)
    if not session.quiet:
        streams.tell(f"{counted(found, 'annotation')} in {streams.one_line(str(output))}.")


def _renew(
    session: Session,
    workspace: Workspace,
    path: Path,
    form: str,
    wanted: AnnotationFilter,
    options: ExportOptions,
) -> None:
    with exporting(show=not session.quiet) as (progress, cancelled):
        done = workspace.renew_export(path, form, wanted, options, progress, cancelled)
    if not session.quiet:
        streams.tell(f"{streams.one_line(str(path))}: {told(done)}.")


def told(done: Renewal) -> str:
    """Return what a renewal did, in words."""
    parts = (
        (done.renewed, "renewed"),
        (done.added, "added"),
        (done.removed, "removed"),
        (done.unchanged, "unchanged"),
        (done.untouched, "left alone, as a mark around it is missing"),
    )
    said = [f"{number:,} {word}" for number, word in parts if number]
    return ", ".join(said) or "nothing to renew"


COMMANDS = {"export": export}
