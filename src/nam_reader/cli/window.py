"""The window, opened at an article or with files."""

from __future__ import annotations

import click

from nam_reader.cli.launch import check_display, launch
from nam_reader.cli.parameters import TEXT
from nam_reader.cli.session import Session


@click.command("open")
@click.argument("uid", type=TEXT)
@click.pass_context
def open_(context: click.Context, uid: str) -> None:
    """Show the window, at an article.

    UID is the name of an article as `list` and `search` print it; its beginning is enough.
    """
    session: Session = context.obj
    check_display()
    with session.workspace() as workspace:
        whole = workspace.article(uid).uid  # an unknown article is told here, without a window
    context.exit(launch(session.folder, whole))


@click.command("files")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@click.pass_context
def files(context: click.Context, paths: tuple[str, ...]) -> None:
    """Show the window and import files into its library: what `nam-reader FILE...` does."""
    session: Session = context.obj
    context.exit(launch(session.folder, files=paths))


COMMANDS = {"open": open_}
