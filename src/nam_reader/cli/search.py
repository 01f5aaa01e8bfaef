"""Search: one query, or a query a line."""

from __future__ import annotations

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import ANY_WORDS, QueryCommand, json_option, query_argument
from nam_reader.cli.reports import counted
from nam_reader.cli.session import Session
from nam_reader.model import Hit, Match, SearchResult, Snippet, Sort
from nam_reader.workspace import Workspace

LINE_ENDS = str.maketrans("\n\t", "  ")
MOST = 1_000_000  # hits that can be asked for at once


@click.command(cls=QueryCommand, context_settings=ANY_WORDS)
@query_argument
@json_option
@click.option(
    "--limit",
    type=click.IntRange(0, MOST),
    default=50,
    show_default=True,
    metavar="N",
    help="The most hits to print.",
)
@click.option(
    "--match",
    type=click.Choice([match.value for match in Match]),
    default=Match.ALL.value,
    show_default=True,
    help="Articles with all words of the query, or with any of them.",
)
@click.option(
    "--sort",
    type=click.Choice([sort.value for sort in Sort]),
    default=Sort.RELEVANCE.value,
    show_default=True,
    help="The best first, or the newest.",
)
@click.option("--batch", is_flag=True, help="Read a query a line from standard input; print JSON a line.")
@click.pass_obj
def search(
    session: Session, query: tuple[str, ...], as_json: bool, limit: int, match: str, sort: str, batch: bool
) -> None:
    """Search the articles.

    Words, "exact phrases", -without, OR, ( ) and beginn* are understood. A query that starts with a minus may
    stand after --.
    """
    if batch == bool(query):
        raise click.UsageError("Give a query, or --batch and queries on standard input.")
    search = _Search(limit, Match(match), Sort(sort))
    with session.workspace() as workspace:
        if batch:
            search.batch(workspace)
        elif as_json:
            streams.answer(search.record(workspace, " ".join(query)))
        else:
            streams.say(_page(search.result(workspace, " ".join(query))), styled=True)


class _Search:
    """How to search, whatever for."""

    def __init__(self, limit: int, match: Match, sort: Sort) -> None:
        self._limit = limit
        self._match = match
        self._sort = sort

    def result(self, workspace: Workspace, query: str) -> SearchResult:
        return workspace.search(query, limit=self._limit, match=self._match, sort=self._sort)

    def record(self, workspace: Workspace, query: str) -> dict[str, object]:
        """Search; return the answer in the shape that scripts rely on."""
        result = self.result(workspace, query)
        answer: dict[str, object] = {
            "query": query,
            "total": result.total,
            "elapsed_ms": round(result.elapsed_ms, 3),
            "hits": [_hit_record(hit) for hit in result.hits],
            "suggestions": list(result.suggestions),
        }
        if result.hint:
            answer["hint"] = result.hint
        return answer

    def batch(self, workspace: Workspace) -> None:
        """Answer each line of standard input with a line, at once and in order."""
        for query in streams.lines():
            streams.answer(self.record(workspace, query), compact=True)


def _hit_record(hit: Hit) -> dict[str, object]:
    return {
        "uid": hit.row.uid,
        "title": hit.row.title,
        "snippet": hit.snippet.text,
        "score": hit.score,
        "language": hit.row.language,
        "published": hit.row.published,
    }


def _page(result: SearchResult) -> str:
    """Return a page of hits for a person to read."""
    lines = [streams.safe(result.hint)] if result.hint else []
    for hit in result.hits:
        facts = (hit.row.uid, hit.row.published or "", hit.row.language, streams.one_line(hit.row.source))
        lines += [_marked(hit.title), "  " + " · ".join(filter(None, facts)), f"  {_marked(hit.snippet)}", ""]
    if result.suggestions:
        lines.append(f"Did you mean: {', '.join(map(streams.safe, result.suggestions))}?")
    lines.append(_total(result.total, len(result.hits)))
    return "\n".join(lines)


def _total(total: int, shown: int) -> str:
    if not total:
        return "Nothing was found."
    if shown < total:
        return f"{shown:,} of {counted(total, 'article')}."
    return f"{counted(total, 'article')}."


def _marked(snippet: Snippet) -> str:
    """Return a snippet on one line, its found words in bold where that can be seen."""
    pieces, end = [], 0
    text = snippet.text.translate(LINE_ENDS)
    for start, stop in snippet.marks:
        pieces += [streams.safe(text[end:start]), streams.strong(streams.safe(text[start:stop]))]
        end = stop
    return "".join([*pieces, streams.safe(text[end:])])


COMMANDS = {"search": search}
