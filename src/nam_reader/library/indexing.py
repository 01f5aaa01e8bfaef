"""Rows of the index: made of articles by the lexicon, put in many at once, made anew when it has changed."""

# Only question marks and our own constants are put into the SQL below; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import apsw

from nam_reader.model import Article, Parsed

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

ANALYSIS = "analysis"  # the library's own mark of the lexicon that its index was made with
_PENDING = """
SELECT id, title, byline, authors, text, language FROM article JOIN body ON article_id = id
WHERE indexed = 0 AND hidden = 0 {also} ORDER BY id LIMIT ?"""


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
    rows = ", ".join(["(?, ?, ?, ?)"] * len(entries))
    values = [value for number, entry in entries for value in (number, entry.title, entry.author, entry.text)]
    connection.execute(f"INSERT INTO article_fts(rowid, title, author, text) VALUES {rows}", values)
    numbers = json.dumps([number for number, _ in entries])
    connection.execute(
        "UPDATE article SET indexed = 1 WHERE id IN (SELECT value FROM json_each(?)) AND indexed = 0",
        (numbers,),
    )
    connection.execute("INSERT OR IGNORE INTO unlisted SELECT value FROM json_each(?)", (numbers,))
    names = Counter(name for _, entry in entries for name in entry.names)
    connection.executemany(
        "INSERT INTO name_form VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET docs = docs + ?3",
        ((key, spelling, docs) for (key, spelling), docs in sorted(names.items())),
    )


def use_present_analysis(connection: apsw.Connection) -> None:
    """Empty an index that was made with another lexicon: all its articles are pending then."""
    from nam_reader.lexicon.entry import VERSION  # a start only reads: it needs no lexicon

    found = connection.execute("SELECT value FROM meta WHERE name = ?", (ANALYSIS,)).get
    if found == VERSION:
        return
    if found is not None:
        connection.execute(
            """INSERT INTO article_fts(article_fts) VALUES ('delete-all');
               DELETE FROM vocabulary; DELETE FROM name_form; DELETE FROM best; DELETE FROM unlisted;
               UPDATE article SET indexed = 0 WHERE indexed"""
        )
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (ANALYSIS, VERSION))


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
    from nam_reader.lexicon.entry import VERSION  # a start only reads: it needs no lexicon

    present = connection.execute("SELECT value FROM meta WHERE name = ?", (ANALYSIS,)).get == VERSION
    also = "AND indexed = 0" if present else ""
    return int(connection.execute(f"SELECT count(*) FROM article WHERE hidden = 0 {also}").get)
