"""Annotations: made, listed, changed, binned."""

from __future__ import annotations

import click

from nam_reader.cli import streams
from nam_reader.cli.export import choosing
from nam_reader.cli.parameters import (
    ANY_WORDS,
    DATE,
    TEXT,
    QueryCommand,
    clean_tags,
    json_option,
    note_options,
    query_argument,
)
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.model import About, Annotation, ArticleNotes, Colour, Place, PlacedAnnotation, Style
from nam_reader.workspace import to_jsonld

QUOTE_WIDTH = 160  # characters of a quote in a list
FREE = "Free notes"
STATES = {Place.ORPHAN: "  (no longer in the text)", Place.FUZZY: "  (altered in the text)"}


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
    style: str | None,
    tags: tuple[str, ...],
    as_json: bool,
) -> None:
    """Highlight a quote, with a note and tags if you like.

    UID is the name of an article as `list` and `search` print it. The annotation's id is printed when it is
    safe on disk.
    """
    with session.workspace() as workspace:
        made = workspace.highlight_quote(
            uid,
            quote,
            colour=Colour(colour or Colour.YELLOW),
            style=Style(style or Style.HIGHLIGHT),
            note=note or "",
            tags=clean_tags(tags),
        )
    _print(made, as_json=as_json)


@click.command()
@click.argument("text", type=TEXT)
@click.option("--article", "uid", type=TEXT, metavar="UID", help="Write it on this article as a whole.")
@click.option("--tag", "tags", multiple=True, type=TEXT, metavar="T", help="A tag; may be repeated.")
@json_option
@click.pass_obj
def note(session: Session, text: str, uid: str | None, tags: tuple[str, ...], as_json: bool) -> None:
    """Write a note on an article, or a free one.

    TEXT is Markdown; [[Title]] in it links to an article. The note's id is printed when it is safe on disk.
    """
    if not text.strip():
        raise click.UsageError("There is nothing to write: the text is blank.")
    with session.workspace() as workspace:
        if uid is None:
            made = workspace.free_note(note=text, tags=clean_tags(tags))
        else:
            made = workspace.note_on_article(workspace.article(uid).ref, note=text, tags=clean_tags(tags))
    _print(made, as_json=as_json)


def _print(made: Annotation, *, as_json: bool) -> None:
    if as_json:
        streams.answer(to_jsonld(made))
    else:
        streams.say(made.id)


@click.command(cls=QueryCommand, context_settings=ANY_WORDS)
@query_argument
@choosing
@click.option(
    "--colour",
    "colours",
    multiple=True,
    type=click.Choice([colour.value for colour in Colour]),
    metavar="C",
    help="Only of this colour; may be repeated.",
)
@click.option(
    "--about",
    multiple=True,
    type=click.Choice([about.value for about in About]),
    help="Only about a quote, an article as a whole, or nothing (free notes); may be repeated.",
)
@click.option(
    "--author",
    "authors",
    multiple=True,
    type=TEXT,
    metavar="NAME",
    help="Only this person's; may be repeated.",
)
@click.option("--after", default="", type=DATE, metavar="DATE", help="Only changed on this date or later.")
@click.option("--before", default="", type=DATE, metavar="DATE", help="Only changed before this date.")
@click.option("--bin", "binned", is_flag=True, help="What is in the bin instead.")
@json_option
@click.pass_obj
def notes(
    session: Session,
    query: tuple[str, ...],
    articles: tuple[str, ...],
    tags: tuple[str, ...],
    collection: str,
    search: str,
    colours: tuple[str, ...],
    about: tuple[str, ...],
    authors: tuple[str, ...],
    after: str,
    before: str,
    binned: bool,
    as_json: bool,
) -> None:
    """List the annotations.

    QUERY leaves those whose quote, note, tags or article's title have its words. What is listed passes all
    that is asked.
    """
    with session.workspace() as workspace:
        chosen = workspace.choice(
            " ".join(query), articles=articles, tags=tags, collection=collection, search=search
        )
        wanted = chosen._replace(
            colours=tuple(map(Colour, colours)),
            about=tuple(map(About, about)),
            authors=authors,
            after=after,
            before=before,
            binned=binned,
        )
        found = workspace.annotations(wanted)
    if as_json:
        streams.answer([to_jsonld(placed.annotation) for article in found for placed in article.annotations])
        return
    for article in found:
        streams.say(_article_lines(article))
    if not session.quiet:
        streams.tell(f"{counted(sum(len(article.annotations) for article in found), 'annotation')}.")


def _article_lines(article: ArticleNotes) -> str:
    lines = [streams.one_line(article.article.title) or FREE]
    if article.article.uid:
        lines.append(f"  {article.article.uid}")
    for placed in article.annotations:
        lines += ["", *_annotation_lines(placed)]
    return "\n".join([*lines, ""])


def _annotation_lines(placed: PlacedAnnotation) -> list[str]:
    annotation = placed.annotation
    quote = streams.one_line(annotation.anchor.exact)
    if len(quote) > QUOTE_WIDTH:
        quote = f"{quote[: QUOTE_WIDTH - 1].rstrip()}…"
    if annotation.about is About.QUOTE:
        lines = [f"  {annotation.id}  {_look(annotation)}{_state(placed)}", f"    “{quote}”"]
    else:
        lines = [f"  {annotation.id}  note"]
    lines += [f"    {streams.safe(line)}" for line in annotation.note.splitlines()]
    if annotation.tags:
        lines.append("    " + " ".join(f"#{streams.one_line(tag)}" for tag in annotation.tags))
    return lines


def _look(annotation: Annotation) -> str:
    plain = annotation.style is Style.HIGHLIGHT
    return annotation.colour if plain else f"{annotation.colour} {annotation.style}"


def _state(placed: PlacedAnnotation) -> str:
    return STATES.get(placed.located.place, "")


@click.command()
@click.argument("annotation_id", type=TEXT, metavar="ID")
@note_options("A tag instead of those there are; may be repeated; --tag '' takes all away.")
@click.pass_obj
def edit(
    session: Session,
    annotation_id: str,
    note: str | None,
    colour: str | None,
    style: str | None,
    tags: tuple[str, ...],
) -> None:
    """Change an annotation.

    ID is the annotation's, with or without urn:uuid: before it; its beginning is enough. What is not given
    stays as it is.
    """
    if note is None and colour is None and style is None and not tags:
        raise click.UsageError("There is nothing to change: give --note, --colour, --style or --tag.")
    with session.workspace() as workspace:
        changed: Annotation = workspace.edit_annotation(
            annotation_id,
            note=note,
            colour=Colour(colour) if colour else None,
            style=Style(style) if style else None,
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


COMMANDS = {"highlight": highlight, "note": note, "notes": notes, "edit": edit, "delete": delete}
