"""The kinds of argument that commands share, and the command whose query may start with a minus."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from nam_reader.cli import streams
from nam_reader.model import Colour, Style

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


ANY_WORDS = {"ignore_unknown_options": True}  # what is no option is a word of the query


def path(value: str) -> Path:
    """Return the path as it was given; whether it can be used is found out by using it."""
    if not value:
        raise click.BadParameter("a path cannot be empty.")
    return Path(value)


def database_path(value: str) -> Path:
    """Return the path of a database, whose name must be UTF-8, for SQLite takes no other."""
    if streams.readable(value) != value:
        raise click.BadParameter("the name of this file is not valid UTF-8.")
    return path(value)


def date(value: str) -> str:
    """Return a date as it was given: a year, a month of one, or a day."""
    if value and not _DATE.fullmatch(value):
        raise click.BadParameter("a date is written as 2024, 2024-05 or 2024-05-31.")
    return value


_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)

TEXT = streams.readable  # any characters; bytes that are no text become replacement characters
FILE = path
DATE = date
PACK = database_path


class QueryCommand(click.Command):
    """A command whose query may have words that start with a minus: `search sanctions -lukashenko`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; a word like `--jsno` among others is a mistyped option, unless `--` stands before it."""
        guarded = "--" in args
        rest = super().parse_args(ctx, args)
        words: Sequence[str] = ctx.params.get("query") or ()
        if len(words) > 1 and not guarded:
            for word in words:
                if word.startswith("--") and " " not in word:
                    raise click.NoSuchOption(word, ctx=ctx)
        return rest


query_argument = click.argument("query", nargs=-1, type=TEXT, metavar="[QUERY]")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def note_options(tag_help: str) -> Callable[[Decorated], Decorated]:
    """Return the options of what can be written to an annotation: note, colour, style and tags."""

    def add(command: Decorated) -> Decorated:
        for option in (
            click.option("--tag", "tags", multiple=True, type=TEXT, metavar="T", help=tag_help),
            click.option("--style", type=click.Choice([style.value for style in Style]), metavar="S",
                         help=f"One of {', '.join(Style)}."),
            click.option("--colour", type=click.Choice([colour.value for colour in Colour]), metavar="C",
                         help=f"One of {', '.join(Colour)}."),
            click.option("--note", type=TEXT, metavar="MD", help="A note, in Markdown."),
        ):  # fmt: skip
            command = option(command)
        return command

    return add


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Return the tags without blanks and repetitions, in the order given."""
    return tuple(dict.fromkeys(tag for tag in map(streams.one_line, tags) if tag))
