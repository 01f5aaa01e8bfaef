"""The bin, tags and collections."""

from __future__ import annotations

import click

from nam_reader.cli import outcome, streams
from nam_reader.cli.parameters import TEXT, json_option
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.errors import NotFoundError
from nam_reader.model import About, Annotation, Collection
from nam_reader.workspace import Workspace, to_jsonld

WIDTH = 100  # characters of a quote or a note in a list

ids_argument = click.argument("ids", nargs=-1, required=True, type=TEXT, metavar="ID...")
uids_argument = click.argument("uids", nargs=-1, required=True, type=TEXT, metavar="UID...")
name_argument = click.argument("name", type=TEXT)


# --- the bin ------------------------------------------------------------------------------------------


@click.group("bin")
def bin_() -> None:
    """List what is in the bin, put it back, or empty it."""


@bin_.command("list")
@json_option
@click.pass_obj
def list_bin(session: Session, as_json: bool) -> None:
    """List what is in the bin, what was deleted last first."""
    with session.workspace() as workspace:
        found = workspace.bin()
    if as_json:
        streams.answer([to_jsonld(annotation) for annotation in found])
        return
    for annotation in found:
        streams.say(f"{annotation.id}  {(annotation.deleted or '')[:10]}  {_shown(annotation)}")
    if not session.quiet:
        streams.tell(f"{counted(len(found), 'annotation')}.")


def _shown(annotation: Annotation) -> str:
    quote = annotation.about is About.QUOTE
    text = streams.one_line(annotation.anchor.exact if quote else annotation.note)
    text = text if len(text) <= WIDTH else f"{text[: WIDTH - 1].rstrip()}…"
    return f"“{text}”" if quote else text


@bin_.command("put-back")
@ids_argument
@click.pass_obj
def put_back(session: Session, ids: tuple[str, ...]) -> None:
    """Take annotations out of the bin, all of them or none.

    ID is the annotation's, with or without urn:uuid: before it; its beginning is enough.
    """
    with session.workspace() as workspace:
        change = workspace.put_back(ids)
    for annotation_id in change.annotation_ids:
        streams.say(annotation_id)


@bin_.command("empty")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.pass_context
def empty_bin(context: click.Context, yes: bool) -> None:
    """Remove what is in the bin for good.

    This cannot be undone. Backups that were made before still have it.
    """
    session: Session = context.obj
    with session.workspace() as workspace:
        number = len(workspace.bin())
        if number and not yes and not _agreed(f"Remove {counted(number, 'annotation')} for good?"):
            context.exit(outcome.fail("Nothing was removed."))
        removed = workspace.empty_bin() if number else 0
    if not session.quiet:
        streams.tell(f"{counted(removed, 'annotation')} removed.")


def _agreed(question: str) -> bool:
    """Ask the person; who cannot be asked has not agreed."""
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        return False


# --- tags ---------------------------------------------------------------------------------------------


@click.group()
def tags() -> None:
    """List tags, rename them, or take them away."""


@tags.command("list")
@json_option
@click.pass_obj
def list_tags(session: Session, as_json: bool) -> None:
    """List the tags with how many annotations carry each, the most used first."""
    with session.workspace() as workspace:
        found = workspace.tags()
    if as_json:
        streams.answer([{"tag": name, "annotations": number} for name, number in found])
        return
    for name, number in found:
        streams.say(f"{number:>6,}  {streams.one_line(name)}")


@tags.command("rename")
@click.argument("old", type=TEXT)
@click.argument("new", type=TEXT)
@click.pass_obj
def rename_tag(session: Session, old: str, new: str) -> None:
    """Give a tag another name wherever it stands.

    Where there is a tag NEW already, the two become one.
    """
    with session.workspace() as workspace:
        change = workspace.rename_tag(old, new)
    _tell_changed(session, len(change.annotation_ids))


@tags.command("delete")
@click.argument("tag", type=TEXT)
@click.pass_obj
def delete_tag(session: Session, tag: str) -> None:
    """Take a tag off all annotations; they stay."""
    with session.workspace() as workspace:
        change = workspace.remove_tag(tag)
    _tell_changed(session, len(change.annotation_ids))


def _tell_changed(session: Session, number: int) -> None:
    if not session.quiet:
        streams.tell(f"{counted(number, 'annotation')} changed.")


# --- collections --------------------------------------------------------------------------------------


@click.group()
def collection() -> None:
    """Put articles together under a name."""


@collection.command("list")
@json_option
@click.pass_obj
def list_collections(session: Session, as_json: bool) -> None:
    """List the collections by name, with how many articles are in each."""
    with session.workspace() as workspace:
        found = workspace.collections()
    if as_json:
        streams.answer([made._asdict() for made in found])
        return
    for made in found:
        streams.say(f"{made.articles:>6,}  {streams.one_line(made.name)}")


@collection.command("add")
@name_argument
@uids_argument
@click.pass_obj
def add(session: Session, name: str, uids: tuple[str, ...]) -> None:
    """Put articles into a collection, which is made where there is none of that name."""
    with session.workspace() as workspace:
        chosen = _uids(workspace, uids)
        into = _named(workspace, name) or workspace.make_collection(name)
        workspace.collect(into.id, chosen)


@collection.command("remove")
@name_argument
@uids_argument
@click.pass_obj
def remove(session: Session, name: str, uids: tuple[str, ...]) -> None:
    """Take articles out of a collection."""
    with session.workspace() as workspace:
        workspace.uncollect(_known(workspace, name).id, _uids(workspace, uids))


@collection.command("rename")
@name_argument
@click.argument("new", type=TEXT)
@click.pass_obj
def rename(session: Session, name: str, new: str) -> None:
    """Give a collection another name."""
    with session.workspace() as workspace:
        workspace.rename_collection(_known(workspace, name).id, new)


@collection.command("delete")
@name_argument
@click.pass_obj
def delete(session: Session, name: str) -> None:
    """Take a collection away; its articles stay in the library."""
    with session.workspace() as workspace:
        workspace.delete_collection(_known(workspace, name).id)


def _uids(workspace: Workspace, names: tuple[str, ...]) -> list[str]:
    """Return the whole uids of articles. Raises NotFoundError."""
    return [workspace.article(name).uid for name in names]


def _named(workspace: Workspace, name: str) -> Collection | None:
    wanted = streams.one_line(name).casefold()
    return next((made for made in workspace.collections() if made.name.casefold() == wanted), None)


def _known(workspace: Workspace, name: str) -> Collection:
    found = _named(workspace, name)
    if found is None:
        raise NotFoundError("There is no collection “{0}” in this library.", name)
    return found


COMMANDS = {"bin": bin_, "tags": tags, "collection": collection}
