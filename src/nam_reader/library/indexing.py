"""Rows of the index: made of articles by the lexicon, put in many at once, made anew when it has changed."""

# Only question marks and our own constants are put into the SQL below; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import apsw

from nam_reader.lexicon.version import analysis
from nam_reader.model import Article, Parsed

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

ANALYSIS = "analysis"  # the library's own mark of the lexicon that its index was made with
_PENDING = """
SELECT id, title, byline, authors, text, language FROM article JOIN body ON article_id = id
WHERE indexed <> 1 AND hidden = 0 {also} ORDER BY id LIMIT ?"""


def entry_of(title: str, byline: str, authors: Iterable[str], text: str, language: str) -> IndexEntry:
    """Make an article's index entry."""
    from nam_reader.lexicon.entry import index_entry  # a start only reads: it needs no lexicon

    return index_entry(title, " ".join((byline, *authors)), text, language)


def article_entry(article: Article) -> IndexEntry:
    """Make an article's index entry."""
    return entry_of(article.title, article.byline, article.authors, article.text, article.language)


def parsed_entries(parsed: Parsed) -> tuple[IndexEntry, ...]:
    """Make the index entries of a file's articles: what an import's worker processes do beside parsing."""
    return tuple(map(article_entry, parsed.articles))


def insert(connection: apsw.Connection, entries: Sequence[tuple[int, IndexEntry]]) -> None:
    """Put entries into the index, and mark their articles, inside the caller's transaction."""
    use_present_analysis(connection)
    numbers = json.dumps([number for number, _ in entries])
    connection.execute(
        "DELETE FROM article_fts WHERE rowid IN ("
        "SELECT article.id FROM json_each(?) AS row JOIN article ON article.id = row.value "
        "WHERE indexed = 2)",
        (numbers,),
    )
    rows = ", ".join(["(?, ?, ?, ?)"] * len(entries))
    values = [value for number, entry in entries for value in (number, entry.title, entry.author, entry.text)]
    connection.execute(f"INSERT INTO article_fts(rowid, title, author, text) VALUES {rows}", values)
    connection.execute(
        "UPDATE article SET indexed = 1 WHERE id IN (SELECT value FROM json_each(?)) AND indexed <> 1",
        (numbers,),
    )
    connection.execute("INSERT OR IGNORE INTO unlisted SELECT value FROM json_each(?)", (numbers,))
    names = Counter(name for _, entry in entries for name in entry.names)
    connection.executemany(
        "INSERT INTO name_form VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET docs = docs + ?3",
        ((key, spelling, docs) for (key, spelling), docs in names.items()),
    )


def use_present_analysis(connection: apsw.Connection) -> None:
    """Mark all articles of an index that was made with another lexicon: they are pending.

    Their old rows stay until each is replaced, so that its words are found all the while.
    """
    found, present = _analysis(connection), analysis()
    if found == present:
        return
    if found is not None:
        connection.execute(
            "DELETE FROM name_form; DELETE FROM best; UPDATE article SET indexed = 2 WHERE indexed = 1"
        )
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (ANALYSIS, present))


def _analysis(connection: apsw.Connection) -> str | None:
    found: str | None = connection.execute("SELECT value FROM meta WHERE name = ?", (ANALYSIS,)).get
    return found


def index_some(connection: apsw.Connection, limit: int, *, digests_only: bool = False) -> int:
    """Index some of the articles that are pending; inside the caller's transaction. Returns how many."""
    also = "AND kind = 'digest'" if digests_only else ""
    found: list[tuple[Any, ...]] = connection.execute(_PENDING.format(also=also), (limit,)).fetchall()
    if not found:
        return 0
    insert(
        connection,
        [(row[0], entry_of(row[1], row[2], json.loads(row[3]), row[4], row[5])) for row in found],
    )
    return len(found)


def pending(connection: apsw.Connection) -> int:
    """Count the articles that the index lacks, or all where it was made with another lexicon."""
    source = "article WHERE"
    if _analysis(connection) in (None, analysis()):
        source = "article INDEXED BY article_pending WHERE indexed <> 1 AND"  # else all are read
    return int(connection.execute(f"SELECT count(*) FROM {source} hidden = 0").get)
