"""Articles: taken in, listed, shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from nam_reader.cli import reports, streams
from nam_reader.cli.parameters import FILE, TEXT, json_option
from nam_reader.cli.progress import importing
from nam_reader.cli.session import Session
from nam_reader.model import Article, ArticleRow, Kind, ListOrder, ListQuery, Sibling
from nam_reader.workspace import Workspace

PAGE = 1000  # rows asked for at a time


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=FILE, metavar="PATH...")
@json_option
@click.pass_context
def import_(context: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Take files and folders into the library.

    A saved search page of the site, Markdown and plain text are understood, with YAML or TOML front matter;
    folders are walked. A file that cannot be read is named with the reason, and the rest goes on.
    """
    session: Session = context.obj
    with session.workspace() as workspace, importing(show=not (session.quiet or as_json)) as run:
        report = workspace.import_paths(paths, run.progress, run.cancelled)
    context.exit(reports.tell(report, as_json=as_json, quiet=session.quiet))


@click.command("list")
@json_option
@click.pass_obj
def list_(session: Session, as_json: bool) -> None:
    """List the articles.

    The newest come first, those without a date last.
    """
    with session.workspace() as workspace:
        rows = list(_rows(workspace))
    if as_json:
        streams.answer([_row_record(row) for row in rows])
        return
    for row in rows:
        streams.say(_row_line(row))


def _rows(workspace: Workspace) -> Iterator[ArticleRow]:
    query = ListQuery(order=ListOrder.NEWEST)
    for offset in range(0, workspace.article_total(query), PAGE):
        yield from workspace.article_rows(query, offset, PAGE)


def _row_record(row: ArticleRow) -> dict[str, object]:
    return {
        "uid": row.uid,
        "title": row.title,
        "authors": list(row.authors),
        "published": row.published,
        "language": row.language,
        "source": row.source,
        "url": row.url,
        "kind": row.kind.value,
        "words": row.words,
    }


def _row_line(row: ArticleRow) -> str:
    title = streams.one_line(row.title)
    if row.authors:
        title += f" — {streams.one_line(', '.join(row.authors))}"
    if row.kind is not Kind.ARTICLE:
        title += f" ({row.kind})"
    return f"{row.uid}  {row.published or '':10}  {row.language:2}  {title}"


@click.command()
@click.argument("uid", type=TEXT)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    default="text",
    show_default=True,
    help="The reading text and nothing else, Markdown, a safe HTML fragment, or everything that is known.",
)
@click.pass_obj
def show(session: Session, uid: str, form: str) -> None:
    """Print one article.

    UID is the name of an article as `list` and `search` print it; its beginning is enough.
    """
    with session.workspace() as workspace:
        if form != "json":
            streams.say(workspace.format_article(uid, form))
            return
        article = workspace.article(uid)
        html = workspace.format_article(article.uid, "html")
        siblings = [_sibling_record(sibling) for sibling in workspace.siblings(article.uid)]
        streams.answer(_article_record(article, html) | {"siblings": siblings})


def _sibling_record(sibling: Sibling) -> dict[str, object]:
    return {"uid": sibling.uid, "language": sibling.language, "title": sibling.title}


def _article_record(article: Article, html: str) -> dict[str, object]:
    return {
        "uid": article.uid,
        "title": article.title,
        "authors": list(article.authors),
        "byline": article.byline,
        "published": article.published,
        "language": article.language,
        "source": article.source,
        "url": article.url,
        "kind": article.kind.value,
        "words": article.words,
        "topics": list(article.topics),
        "revision": article.revision,
        "text": article.text,
        "html": html,
    }


COMMANDS = {"import": import_, "list": list_, "show": show}
