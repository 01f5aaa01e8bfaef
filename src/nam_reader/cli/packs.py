"""Packs: articles and index in one file, to hand on."""

from __future__ import annotations

from pathlib import Path

import click

from nam_reader.cli import outcome, reports, streams
from nam_reader.cli.parameters import FILE, PACK, TEXT, json_option
from nam_reader.cli.progress import importing
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.model import PackInfo
from nam_reader.workspace import build_pack, pack_info


@click.group()
def pack() -> None:
    """Make, check and install packs of articles."""


@pack.command()
@click.argument("paths", nargs=-1, required=True, type=FILE, metavar="PATH...")
@click.option("-o", "--output", required=True, type=PACK, metavar="FILE", help="The pack to write.")
@click.option("--title", type=TEXT, metavar="T", help="What the pack calls itself; else its file's name.")
@click.pass_context
def build(context: click.Context, paths: tuple[Path, ...], output: Path, title: str | None) -> None:
    """Make a pack of files and folders.

    The files are read as `import` reads them; your own library and notes are not touched and not in it.
    """
    session: Session = context.obj
    with importing(show=not session.quiet) as run:
        info, report = build_pack(paths, output, title or output.stem, run.progress)
    if not session.quiet:
        reports.tell_remarks(report)
    reports.tell_failures(report)
    if info is None:
        context.exit(outcome.FAILED if report.failed else outcome.fail(reports.NOTHING))
    if not session.quiet:
        streams.say(f"{streams.one_line(str(output))}: {_contents(info)}.")


@pack.command()
@click.argument("file", type=PACK, metavar="FILE")
@json_option
@click.pass_context
def info(context: click.Context, file: Path, as_json: bool) -> None:
    """Check a pack and tell what is in it.

    Exits with 1 if the pack is not as it was made.
    """
    found = pack_info(file)
    if as_json:
        streams.answer(
            found._asdict() | {"languages": dict(found.languages), "problems": list(found.problems)}
        )
    else:
        streams.say(_description(found))
    if found.problems:
        context.exit(outcome.fail(f"{file.name} is not as it was made: {' '.join(found.problems)}"))


@pack.command()
@click.argument("file", type=PACK, metavar="FILE")
@json_option
@click.pass_context
def install(context: click.Context, file: Path, as_json: bool) -> None:
    """Take the articles of a pack into the library.

    The pack is checked first; one that is not as it was made is refused, and nothing is changed.
    """
    session: Session = context.obj
    with session.workspace() as workspace:
        report = workspace.install_pack(file)
    context.exit(reports.tell(report, as_json=as_json, quiet=session.quiet))


def _contents(found: PackInfo) -> str:
    return f"{counted(found.articles, 'article')}, {counted(found.words, 'word')}, {_size(found.size)}"


def _description(found: PackInfo) -> str:
    languages = ", ".join(f"{name or 'unknown'} {number:,}" for name, number in found.languages)
    lines = [
        ("Title", found.title),
        ("Contents", _contents(found)),
        ("Languages", languages),
        ("Made", found.created),
        ("SHA-256", found.sha256),
        ("Format", str(found.schema)),
    ]
    return "\n".join(f"{name + ':':11}{streams.one_line(value)}" for name, value in lines)


def _size(number: int) -> str:
    """Return a number of bytes as a person reads it."""
    if number < 1_000_000:
        return f"{max(1, round(number / 1000)):,} kB"
    return f"{number / 1_000_000:,.1f} MB"


COMMANDS = {"pack": pack}
