"""More like this: the articles that have an article's most telling words and names."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
import math
from collections import Counter
from typing import NamedTuple

import apsw

from nam_reader.errors import CancelledError, NotFoundError
from nam_reader.lexicon.entry import index_entry
from nam_reader.lexicon.forms import families
from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.tokens import folded_words
from nam_reader.library.columns import asked
from nam_reader.search.typos import frequencies

TELLING = 25  # terms that stand for an article
_CONSIDERED = 60  # terms whose numbers of articles are counted
_COMMON = 4_000  # articles; counting goes no further, and a term with more tells little
_POSTINGS = 25_000  # of all terms together, so that the whole takes the same time in any library
_COMPARED = 60  # articles that are ranked closely
_CHARACTERS = 40_000  # of a text: the beginning of a book says what it is about
_TITLE = 3  # times that a word of the title counts
_SHORTEST = 3  # letters

_ARTICLE = """
SELECT id, title, title_key, kind, language, substr(text, 1, ?)
FROM article JOIN body ON article_id = id WHERE uid = ?"""
_NUMBERS = f"""
SELECT value, (SELECT count(*) FROM (SELECT 1 FROM article_fts WHERE article_fts MATCH value LIMIT {_COMMON}))
FROM json_each(?)"""
_SHARING = f"""
SELECT json_group_array(id) FROM (
    SELECT fts.rowid AS id, sum(term.value) AS score
    FROM json_each(?) AS term CROSS JOIN article_fts AS fts ON fts.article_fts MATCH term.key
    WHERE fts.rowid <> ? GROUP BY fts.rowid ORDER BY score DESC, id DESC LIMIT {_COMPARED})"""
_RANKED = """
SELECT uid
FROM (SELECT rowid AS found, bm25(article_fts, 2.0, 0.0, 1.0) AS score
      FROM article_fts WHERE article_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?)))
CROSS JOIN article ON id = found
WHERE hidden = 0 AND NOT (title_key <> '' AND title_key = ? AND kind <> ?)
ORDER BY score, published DESC, uid LIMIT ?"""


class _Term(NamedTuple):
    """What the index is asked, and how often the article has it."""

    expression: str
    number: int


def similar(connection: apsw.Connection, uid: str, limit: int = 10) -> tuple[str, ...]:
    """Return the uids of the articles most like one, the most alike first.

    Neither the article itself is among them, nor its digest or the full text that it is a digest of, nor what
    is hidden. Raises NotFoundError, and CancelledError where the connection is interrupted.
    """
    found = connection.execute(_ARTICLE, (_CHARACTERS, asked(uid))).fetchone()
    if found is None:
        raise NotFoundError("There is no article “{0}” in this library.", uid)
    rowid, title, title_key, kind, language, text = found
    try:
        weights = _telling(connection, _terms(connection, title, text, language))
        if not weights:
            return ()
        sharing = connection.execute(_SHARING, (json.dumps(weights, ensure_ascii=False), rowid)).get
        rows = connection.execute(_RANKED, (" OR ".join(weights), sharing, title_key, kind, max(limit, 0)))
        return tuple([row[0] for row in rows])
    except apsw.InterruptError as error:
        raise CancelledError from error


def _terms(connection: apsw.Connection, title: str, text: str, language: str) -> list[_Term]:
    """Return the terms of an article that seem to tell most, by the vocabulary's word."""
    counts: Counter[str] = Counter()
    word_of: dict[str, str] = {}
    names: dict[str, str] = {}
    entry = index_entry(title, "", text, language)
    for column, source, times in ((entry.title, title, _TITLE), (entry.text, text, 1)):
        written = folded_words(source)
        keys = column.split()[len(written) : 2 * len(written)]
        for word, key in zip(written, keys, strict=True):
            if len(word) >= _SHORTEST and not word.isdecimal():
                family = next(iter(families(word, language)), word)
                counts[family] += times
                word_of.setdefault(family, word)
                if key.startswith(NAME_MARK):
                    names[family] = f'"{key}" OR '
    docs = frequencies(connection, list(word_of.values()))
    articles = _articles(connection)
    worth = {each: _worth(number, docs.get(word_of[each], 1), articles) for each, number in counts.items()}
    best = sorted(worth, key=lambda each: (-worth[each], each))[:_CONSIDERED]
    return [_Term(f'{names.get(each, "")}"{each}"', counts[each]) for each in best]


def _telling(connection: apsw.Connection, terms: list[_Term]) -> dict[str, float]:
    """Choose among terms by how many articles have them; return what each weighs."""
    numbers = dict(connection.execute(_NUMBERS, (json.dumps([term.expression for term in terms]),)))
    articles = _articles(connection)
    rare = [term for term in terms if 1 < numbers[term.expression] < max(_COMMON, 2)]
    rare.sort(key=lambda term: -_worth(term.number, numbers[term.expression], articles))
    weights: dict[str, float] = {}
    left = _POSTINGS
    for term in rare:
        left -= numbers[term.expression]
        if left < 0 or len(weights) == TELLING:
            break
        weights[term.expression] = _worth(term.number, numbers[term.expression], articles)
    return weights


def _articles(connection: apsw.Connection) -> int:
    """Return about how many articles there are."""
    return int(connection.execute("SELECT max(id) FROM article").get)


def _worth(number: int, docs: int, articles: int) -> float:
    """Return how much a term tells that stands in a text so often and in so many of the articles."""
    return (1 + math.log(number)) * math.log(1 + articles / (docs + 0.5))
