"""Annotations: made, listed, changed, binned."""

from __future__ import annotations

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import (
    ANY_WORDS,
    TEXT,
    QueryCommand,
    clean_tags,
    json_option,
    note_options,
    query_argument,
)
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.model import Annotation, AnnotationFilter, ArticleNotes, Colour, Place, PlacedAnnotation
from nam_reader.workspace import to_jsonld

QUOTE_WIDTH = 160  # characters of a quote in a list


@click.command()
@click.argument("uid", type=TEXT)
@click.option("--quote", required=True, type=TEXT, metavar="TEXT", help="Words of the text, to the letter.")
@note_options("A tag; may be repeated.")
@json_option
@click.pass_obj
def highlight(
    session: Session,
    uid: str,
    quote: str,
    note: str | None,
    colour: str | None,
    tags: tuple[str, ...],
    as_json: bool,
) -> None:
    """Highlight a quote, with a note and tags if you like.

    UID is the name of an article as `list` and `search` print it. The annotation's id is printed when it is
    safe on disk.
    """
    with session.workspace() as workspace:
        made = workspace.highlight_quote(
            uid, quote, colour=Colour(colour or Colour.YELLOW), note=note or "", tags=clean_tags(tags)
        )
    if as_json:
        streams.answer(to_jsonld(made))
    else:
        streams.say(made.id)


@click.command(cls=QueryCommand, context_settings=ANY_WORDS)
@query_argument
@json_option
@click.pass_obj
def notes(session: Session, query: tuple[str, ...], as_json: bool) -> None:
    """List the annotations.

    QUERY leaves those whose quote, note, tags or article's title have its words.
    """
    with session.workspace() as workspace:
        found = workspace.annotations(AnnotationFilter(text=" ".join(query)))
    if as_json:
        streams.answer([to_jsonld(placed.annotation) for article in found for placed in article.annotations])
        return
    for article in found:
        streams.say(_article_lines(article))
    if not session.quiet:
        streams.tell(f"{counted(sum(len(article.annotations) for article in found), 'annotation')}.")


def _article_lines(article: ArticleNotes) -> str:
    lines = [streams.one_line(article.article.title), f"  {article.article.uid}"]
    for placed in article.annotations:
        lines += ["", *_annotation_lines(placed)]
    return "\n".join([*lines, ""])


def _annotation_lines(placed: PlacedAnnotation) -> list[str]:
    annotation = placed.annotation
    quote = streams.one_line(annotation.anchor.exact)
    if len(quote) > QUOTE_WIDTH:
        quote = f"{quote[: QUOTE_WIDTH - 1].rstrip()}…"
    lines = [f"  {annotation.id}  {annotation.colour}{_state(placed)}", f"    “{quote}”"]
    lines += [f"    {streams.safe(line)}" for line in annotation.note.splitlines()]
    if annotation.tags:
        lines.append("    " + " ".join(f"#{streams.one_line(tag)}" for tag in annotation.tags))
    return lines


def _state(placed: PlacedAnnotation) -> str:
    return "  (no longer in the text)" if placed.located.place is Place.ORPHAN else ""


@click.command()
@click.argument("annotation_id", type=TEXT, metavar="ID")
@note_options("A tag instead of those there are; may be repeated; --tag '' takes all away.")
@click.pass_obj
def edit(
    session: Session, annotation_id: str, note: str | None, colour: str | None, tags: tuple[str, ...]
) -> None:
    """Change an annotation.

    ID is the annotation's, with or without urn:uuid: before it; its beginning is enough. What is not given
    stays as it is.
    """
    if note is None and colour is None and not tags:
        raise click.UsageError("There is nothing to change: give --note, --colour or --tag.")
    with session.workspace() as workspace:
        changed: Annotation = workspace.edit_annotation(
            annotation_id,
            note=note,
            colour=Colour(colour) if colour else None,
            tags=clean_tags(tags) if tags else None,
        )
    streams.say(changed.id)


@click.command()
@click.argument("annotation_id", type=TEXT, metavar="ID")
@click.pass_obj
def delete(session: Session, annotation_id: str) -> None:
    """Put an annotation into the bin.

    ID is the annotation's, with or without urn:uuid: before it; its beginning is enough.
    """
    with session.workspace() as workspace:
        change = workspace.delete_annotations([annotation_id])
    for binned in change.annotation_ids:
        streams.say(binned)


COMMANDS = {"highlight": highlight, "notes": notes, "edit": edit, "delete": delete}
