"""The quotes of a document, checked."""

from __future__ import annotations

from pathlib import Path

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import FILE, json_option
from nam_reader.cli.session import Session
from nam_reader.errors import UnreadableFileError
from nam_reader.model import CheckedQuote, QuoteState, Verification

WIDTH = 80  # characters of a quote in a line


@click.command()
@click.argument("file", type=FILE)
@json_option
@click.pass_obj
def verify(session: Session, file: Path, as_json: bool) -> None:
    """Check every quote of an exported document.

    FILE is an export as Markdown, web page, JSON-LD, table, ODT, DOCX or PDF. Each quote is exact, moved (the
    article has it at another place), altered (with the difference) or unknown (the article is not here).
    """
    with session.workspace() as workspace:
        try:
            found = workspace.verify(file)
        except UnreadableFileError as error:
            raise UnreadableFileError(f"{file.name}: {error}") from error
    if as_json:
        streams.answer(record(found))
        return
    for quote in found.quotes:
        if quote.state is not QuoteState.EXACT or not session.quiet:
            streams.say(_line(quote))
    if not session.quiet:
        streams.say(", ".join([f"{found.number(state):,} {state}" for state in QuoteState]) + ".")


def record(found: Verification) -> dict[str, object]:
    """Return the answer in the shape that scripts rely on."""
    return {
        **{state.value: found.number(state) for state in QuoteState},
        "quotes": [
            {
                "id": quote.id,
                "article": quote.uid,
                "title": quote.title,
                "quote": quote.quote,
                "state": quote.state.value,
                **({"difference": quote.difference} if quote.state is QuoteState.ALTERED else {}),
            }
            for quote in found.quotes
        ],
    }


def _line(quote: CheckedQuote) -> str:
    """Return one line for the person; an altered quote is shown by its difference, whole."""
    if quote.state is QuoteState.ALTERED:
        shown = streams.one_line(quote.difference)
    else:
        text = streams.one_line(quote.quote)
        shown = f"“{text[: WIDTH - 1].rstrip()}…”" if len(text) > WIDTH else f"“{text}”"
    title = streams.one_line(quote.title)
    return f"{quote.state}: {shown}" + (f" ({title})" if title else "")


COMMANDS = {"verify": verify}
