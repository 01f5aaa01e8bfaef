"""Rows of the index: made of articles by the lexicon, put in many at once, made anew when it has changed."""

# Only question marks and our own constants are put into the SQL below; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from nam_reader.lexicon.version import analysis
from nam_reader.model import Article, Parsed

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

ANALYSIS = "analysis"  # the library's own mark of the lexicon that its index was made with


class State(IntEnum):
    """How an article stands in the index: the values of ``article.indexed``."""

    ABSENT = 0
    KEYED = 1
    OLDER = 2  # with the keys of another lexicon
    WORDS = 3  # with its words alone; their keys come as soon as there is time


# A row that is replaced goes out first. The words of one that had only them are in the vocabulary already.
_TAKE_OUT = """
DELETE FROM article_fts WHERE rowid IN (
    SELECT article.id FROM json_each(?) AS row JOIN article ON article.id = row.value WHERE indexed > 1)"""
_LIST_KEYED = f"""
INSERT OR IGNORE INTO unlisted
SELECT article.id FROM json_each(?) AS row JOIN article ON article.id = row.value
WHERE indexed <> {int(State.WORDS)}"""
_MARK = "UPDATE article SET indexed = ? WHERE id IN (SELECT value FROM json_each(?)) AND indexed <> ?"
_PENDING = """
SELECT id, revision, title, byline, authors, text, language FROM article JOIN body ON article_id = id
WHERE indexed <> 1 AND hidden = 0 AND id > ? {also} ORDER BY id LIMIT ?"""
_STILL = "SELECT id, revision FROM article WHERE id IN (SELECT value FROM json_each(?)) AND hidden = 0"


def entry_of(title: str, byline: str, authors: Iterable[str], text: str, language: str) -> IndexEntry:
    """Make an article's index entry."""
    from nam_reader.lexicon.entry import index_entry  # a start only reads: it needs no lexicon

    return index_entry(title, " ".join((byline, *authors)), text, language)


def article_entry(article: Article) -> IndexEntry:
    """Make an article's index entry."""
    return entry_of(article.title, article.byline, article.authors, article.text, article.language)


def parsed_entries(parsed: Parsed) -> tuple[IndexEntry, ...]:
    """Make the index entries of a file's articles."""
    return tuple(map(article_entry, parsed.articles))


def parsed_words(parsed: Parsed) -> tuple[IndexEntry, ...]:
    """Make entries of the words alone: what an import's worker processes do beside parsing."""
    from nam_reader.lexicon.entry import words_entry  # as above

    return tuple(
        [words_entry(one.title, " ".join((one.byline, *one.authors)), one.text) for one in parsed.articles]
    )


def insert(connection: apsw.Connection, entries: Sequence[tuple[int, IndexEntry]]) -> None:
    """Put entries into the index, and mark their articles, inside the caller's transaction."""
    use_present_analysis(connection)
    keyed = json.dumps([number for number, entry in entries if entry.keyed])
    words = json.dumps([number for number, entry in entries if not entry.keyed])
    connection.execute(_TAKE_OUT, (keyed,))
    rows = ", ".join(["(?, ?, ?, ?)"] * len(entries))
    values = [value for number, entry in entries for value in (number, entry.title, entry.author, entry.text)]
    connection.execute(f"INSERT INTO article_fts(rowid, title, author, text) VALUES {rows}", values)
    connection.execute(_LIST_KEYED, (keyed,))
    connection.execute("INSERT OR IGNORE INTO unlisted SELECT value FROM json_each(?)", (words,))
    connection.execute(_MARK, (State.KEYED, keyed, State.KEYED))
    connection.execute(_MARK, (State.WORDS, words, State.WORDS))
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


class PendingArticle(NamedTuple):
    """What is needed to index an article: its number, its revision, and the fields that are indexed."""

    id: int
    revision: str
    title: str
    byline: str
    authors: tuple[str, ...]
    text: str
    language: str


def pending_articles(
    connection: apsw.Connection, limit: int, *, after: int = 0, digests_only: bool = False
) -> list[PendingArticle]:
    """Return some of the articles that are pending, by number, those after one."""
    also = "AND kind = 'digest'" if digests_only else ""
    found: list[tuple[Any, ...]] = connection.execute(_PENDING.format(also=also), (after, limit)).fetchall()
    return [
        PendingArticle(number, revision, title, byline, tuple(json.loads(authors)), text, language)
        for number, revision, title, byline, authors, text, language in found
    ]


def pending_entries(articles: Sequence[PendingArticle]) -> list[IndexEntry]:
    """Make the entries of some articles."""
    return [entry_of(one.title, one.byline, one.authors, one.text, one.language) for one in articles]


def insert_still(
    connection: apsw.Connection, articles: Sequence[PendingArticle], entries: Sequence[IndexEntry]
) -> None:
    """Put the entries into the index whose articles have not changed; inside the caller's transaction."""
    numbers = json.dumps([article.id for article in articles])
    stored: list[tuple[Any, ...]] = connection.execute(_STILL, (numbers,)).fetchall()
    present = {row[0]: row[1] for row in stored}
    still = [
        (article.id, entry)
        for article, entry in zip(articles, entries, strict=True)
        if present.get(article.id) == article.revision
    ]
    if still:
        insert(connection, still)


def index_some(connection: apsw.Connection, limit: int, *, digests_only: bool = False) -> int:
    """Index some of the articles that are pending; inside the caller's transaction. Returns how many."""
    found = pending_articles(connection, limit, digests_only=digests_only)
    if found:
        numbers = [article.id for article in found]
        insert(connection, list(zip(numbers, pending_entries(found), strict=True)))
    return len(found)


def pending(connection: apsw.Connection) -> int:
    """Count the articles that the index lacks, or all where it was made with another lexicon."""
    source = "article WHERE"
    if _analysis(connection) in (None, analysis()):
        source = "article INDEXED BY article_pending WHERE indexed <> 1 AND"  # else all are read
    return int(connection.execute(f"SELECT count(*) FROM {source} hidden = 0").get)
