"""An article's columns as they are asked for, and the article made of them."""

from __future__ import annotations

import json
from typing import Any

from nam_reader.model import Article, Kind

ARTICLE_COLUMNS = (
    "uid, title, html, text, revision, words, authors, byline, source, url, published, language, kind, topics"
)
"""What ``whole_article`` takes, from ``article JOIN body``; in the order of Article's own fields."""


def asked(name: str) -> str:
    """Return a uid as a database can be asked for it; what is typed may hold half characters."""
    return name if name.isascii() else ""


def whole_article(values: tuple[Any, ...]) -> Article:
    """Make an article of ARTICLE_COLUMNS."""
    uid, title, body, text, revision, words, authors, byline, source, url, published, *last = values
    language, kind, topics = last
    return Article(
        uid,
        title,
        body,
        text,
        revision,
        words,
        unpacked(authors),
        byline,
        source,
        url,
        published,
        language,
        Kind(kind),
        unpacked(topics),
    )


def unpacked(names: str) -> tuple[str, ...]:
    """Read a list of names that ``rows.packed`` wrote."""
    return tuple(json.loads(names)) if names != "[]" else ()
