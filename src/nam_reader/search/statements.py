"""The SQL of a search. Each takes the index's expression first; a page of row ids is a JSON list.

The weights are those of title, author and text: a word in the title says most of what an article is about.
Snippets are made for the rows of one page only, because each costs reading its article again. ``+rowid``
keeps SQLite from asking the index anew for every row of the page: for a prefix that takes ten times as long.
``char(2)`` and ``char(3)`` are snippets.OPEN and snippets.CLOSE.
"""

from __future__ import annotations

BEST = """
SELECT rowid, -bm25(article_fts, 10.0, 4.0, 1.0) AS score
FROM article_fts WHERE article_fts MATCH ? ORDER BY score DESC, rowid LIMIT ? OFFSET ?"""

NEWEST = """
SELECT id, 0.0
FROM (SELECT rowid AS found FROM article_fts WHERE article_fts MATCH ?) JOIN article ON id = found
ORDER BY published DESC, title_key, id LIMIT ? OFFSET ?"""

SCORES = """
SELECT rowid, -bm25(article_fts, 10.0, 4.0, 1.0)
FROM article_fts WHERE article_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"""

TOTAL = """
SELECT count(*) FROM article_fts WHERE article_fts MATCH ?"""

OTHERS = """
SELECT id, 0.0 FROM article
WHERE hidden = 0 AND id NOT IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)
ORDER BY published DESC, title_key, id LIMIT ? OFFSET ?"""
"""For "everything but": articles that do not match, newest first."""

OTHERS_TOTAL = """
SELECT count(*) FROM article
WHERE hidden = 0 AND id NOT IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"""

SNIPPETS = """
SELECT rowid, highlight(article_fts, 0, char(2), char(3)), snippet(article_fts, 2, char(2), char(3), '…', 32)
FROM article_fts WHERE article_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"""

MARKED_TEXT = """
SELECT highlight(article_fts, 2, char(2), char(3))
FROM article_fts WHERE article_fts MATCH ? AND rowid = ?"""
