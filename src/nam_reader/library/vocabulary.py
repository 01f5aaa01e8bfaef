"""The words of the library, each with the number of articles that have it."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import re
from collections import Counter

import apsw

LONGEST = 40  # characters; longer is no word that anyone types
MANY = 10  # is a tenth of the library new, everything is counted afresh

_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_terms USING fts5vocab('main', 'article_fts', 'row')"
_ALL = f"""
INSERT INTO vocabulary SELECT term, doc FROM temp.article_terms
WHERE (term < char(0xE000) OR term >= char(0xF900))
    AND term NOT GLOB '*[0-9]*' AND length(term) <= {LONGEST}"""
_NEW = """
SELECT title || ' ' || byline || ' ' || authors || ' ' || text
FROM unlisted JOIN article ON id = unlisted.article_id JOIN body ON body.article_id = id"""
_DIGIT = re.compile("[0-9]")


def terms(connection: apsw.Connection) -> None:
    """Let ``temp.article_terms`` show every term of the index with its number of articles."""
    connection.execute(_TERMS)


def is_due(connection: apsw.Connection) -> bool:
    """Say whether there are articles that have not been counted."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM unlisted)").get)


def unlisted(connection: apsw.Connection) -> int:
    """Return how many articles have not been counted."""
    return int(connection.execute("SELECT count(*) FROM unlisted").get)


def bring_up_to_date(connection: apsw.Connection, total: int) -> None:
    """Count the words of articles that are new in the index, inside the caller's transaction.

    Words of articles that went away stay, until everything is counted afresh.
    """
    if unlisted(connection) * MANY >= total:
        terms(connection)
        connection.execute("DELETE FROM vocabulary")
        connection.execute(_ALL)
    else:
        _add_new(connection)
    connection.execute("DELETE FROM unlisted")


def _add_new(connection: apsw.Connection) -> None:
    from nam_reader.lexicon.tokens import folded_words  # a start only reads: it needs no lexicon

    counts: Counter[str] = Counter()
    for (text,) in connection.execute(_NEW):
        counts.update(set(folded_words(text)))
    connection.executemany(
        "INSERT INTO vocabulary VALUES (?1, ?2) ON CONFLICT DO UPDATE SET docs = docs + ?2",
        (
            (word, docs)
            for word, docs in sorted(counts.items())
            if len(word) <= LONGEST and not _DIGIT.search(word)
        ),
    )
