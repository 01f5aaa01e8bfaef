"""The group: global options, and a table of commands whose modules are loaded when they are used."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib import import_module

import click

from nam_reader import __version__
from nam_reader.cli import outcome, streams
from nam_reader.cli.launch import launch
from nam_reader.cli.session import Session
from nam_reader.errors import CannotShowWindowError

# name → (module, what it does): so that the help needs none of the modules. A test holds the two together.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "open": ("window", "Show the window, at an article."),
    "import": ("articles", "Take files and folders into the library."),
    "list": ("articles", "List the articles."),
    "show": ("articles", "Print one article."),
    "cite": ("citing", "Print an article's citation."),
    "search": ("search", "Search the articles."),
    "highlight": ("notes", "Highlight a quote, with a note and tags if you like."),
    "note": ("notes", "Write a note on an article, or a free one."),
    "notes": ("notes", "List the annotations."),
    "edit": ("notes", "Change an annotation."),
    "delete": ("notes", "Put an annotation into the bin."),
    "bin": ("keeping", "List what is in the bin, put it back, or empty it."),
    "tags": ("keeping", "List tags, rename them, or take them away."),
    "collection": ("keeping", "Put articles together under a name."),
    "export": ("export", "Write the annotations as a document."),
    "merge": ("merge", "Bring in someone's annotations."),
    "verify": ("verify", "Check every quote of an exported document."),
    "pack": ("packs", "Make, check and install packs of articles."),
    "check": ("health", "Look whether the library is sound, and repair it."),
    "backup": ("health", "Copy the notebook to a file, and verify the copy."),
    "restore": ("health", "Put a backup into the place of the notebook."),
}


class Commands(click.Group):
    """A group that loads the module of a command when it is asked for it."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names in the order of the work: open, take in, find, note, take away."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"nam_reader.cli.{COMMANDS[cmd_name][0]}")
        commands: Mapping[str, click.Command] = module.COMMANDS
        return commands[cmd_name]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return what to do with the arguments: files and folders in a command's place open the window."""
        if args[0] not in COMMANDS and os.path.lexists(args[0]):
            from nam_reader.cli.window import files

            return files.name, files, args
        return super().resolve_command(ctx, args)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands into the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_line) for name, (_, help_line) in COMMANDS.items()])


@click.group(
    cls=Commands,
    invoke_without_command=True,
    epilog="Without a command the window opens; with files in its place it imports them. "
    "`nam-reader COMMAND --help` tells more of a command.",
)
@click.option("--library", metavar="DIR", help="The library folder to use, instead of your own.")
@click.option("-q", "--quiet", is_flag=True, help="No progress and no summaries: answers and errors only.")
@click.version_option(__version__, prog_name="nam-reader", message="%(prog)s %(version)s")
@click.pass_context
def group(context: click.Context, library: str | None, quiet: bool) -> None:
    """Read, search and annotate an archive of articles, without any network."""
    context.obj = Session(library, quiet)
    if context.invoked_subcommand is None:
        context.exit(_window(context, context.obj))


def _window(context: click.Context, session: Session) -> int:
    """Show the window; where that cannot be, say why and what the command line can do instead."""
    try:
        return launch(session.folder)
    except CannotShowWindowError as error:
        code = outcome.fail(str(error))
        streams.say(f"\n{context.get_help()}")
        return code


def run(arguments: Sequence[str]) -> int:
    """Run the command line; return the exit code. Nothing a person can cause leaves as an exception."""
    streams.prepare()
    return outcome.settle(lambda: _run(arguments))


def _run(arguments: Sequence[str]) -> int:
    try:
        with group.make_context("nam-reader", list(arguments)) as context:
            group.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    return outcome.DONE
