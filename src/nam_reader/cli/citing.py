"""An article's citation."""

from __future__ import annotations

import click

from nam_reader import workspace
from nam_reader.cli import streams
from nam_reader.cli.parameters import TEXT
from nam_reader.cli.session import Session

STYLES = ("apa", "chicago", "iso690", "mla")
LANGUAGES = ("en", "be", "ru", "pl", "uk")


@click.command()
@click.argument("uid", type=TEXT)
@click.option(
    "--style", type=click.Choice(STYLES), default="chicago", show_default=True, help="What stands where."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html"]),
    default="text",
    show_default=True,
    help="Plain text, Markdown, or an HTML fragment.",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    help="The language of months and connecting words, instead of the article's own.",
)
@click.pass_obj
def cite(session: Session, uid: str, style: str, form: str, language: str | None) -> None:
    """Print an article's citation.

    UID is the name of an article as `list` and `search` print it; its beginning is enough.
    """
    with session.workspace() as space:
        article = space.article(uid).ref
    streams.say(workspace.citation(article, style, form, language=language or ""))


COMMANDS = {"cite": cite}
