"""Search: one query, or a query a line."""

from __future__ import annotations

import click

from nam_reader.cli import streams
from nam_reader.cli.parameters import ANY_WORDS, QueryCommand, json_option, query_argument
from nam_reader.cli.progress import indexing
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
    help="The best first, the newest (date), or the oldest.",
)
@click.option("--explain", is_flag=True, help="Say in words what the query becomes, and search nothing.")
@click.option("--batch", is_flag=True, help="Read a query a line from standard input; print JSON a line.")
@click.pass_obj
def search(
    session: Session,
    query: tuple[str, ...],
    as_json: bool,
    limit: int,
    match: str,
    sort: str,
    explain: bool,
    batch: bool,
) -> None:
    """Search the articles.

    A word is found in every form, a name in every spelling; "an exact phrase" as it is. -without, OR, ( ),
    beginn*, a NEAR/8 b and the filters title: author: tag: lang: source: before: after: is: has: in: are
    understood. A query that starts with a minus may stand after --.
    """
    if batch == bool(query):
        raise click.UsageError("Give a query, or --batch and queries on standard input.")
    if explain and (batch or as_json):
        raise click.UsageError("--explain answers one query, in words.")
    search = _Search(limit, Match(match), Sort(sort))
    with session.workspace() as workspace:
        with indexing(show=not session.quiet) as follow:
            workspace.complete_index(follow)
        if explain:
            streams.say(workspace.explain(" ".join(query)))
        elif batch:
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
        if result.also:
            answer["also"] = list(result.also)
        if not result.counted:
            answer["counted"] = False
        if result.bounded:
            answer["bounded"] = True
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
        "count": hit.count,
    }


def _page(result: SearchResult) -> str:
    """Return a page of hits for a person to read."""
    lines = [streams.safe(result.hint)] if result.hint else []
    if result.also:
        lines.append(f"Also searched: {', '.join(map(streams.safe, result.also))}.")
    for hit in result.hits:
        facts = (hit.row.uid, hit.row.published or "", hit.row.language, streams.one_line(hit.row.source))
        lines += [_marked(hit.title), "  " + " · ".join(filter(None, facts)), f"  {_marked(hit.snippet)}", ""]
    if result.suggestions:
        lines.append(f"Did you mean: {', '.join(map(streams.safe, result.suggestions))}?")
    lines.append(_total(result))
    return "\n".join(lines)


def _total(result: SearchResult) -> str:
    if not result.total:
        return "Nothing was found."
    shown, total = len(result.hits), counted(result.total, "article")
    if not result.counted:
        return f"{shown:,} of more than {total}."
    return f"{shown:,} of {total}." if shown < result.total else f"{total}."


def _marked(snippet: Snippet) -> str:
    """Return a snippet on one line, its found words in bold where that can be seen."""
    pieces, end = [], 0
    text = snippet.text.translate(LINE_ENDS)
    for start, stop in snippet.marks:
        pieces += [streams.safe(text[end:start]), streams.strong(streams.safe(text[start:stop]))]
        end = stop
    return "".join([*pieces, streams.safe(text[end:])])


COMMANDS = {"search": search}
