"""What a pack has beside a library's own tables: a manifest, and a hash over all that it carries."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, astuple, dataclass

FORMAT = 1

SCHEMA = "CREATE TABLE manifest(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"

COLUMNS = (
    "uid, identity, ordinal, kind, title, authors, byline, source, url, published, language, topics, words,"
    " revision, text, html"
)
"""PackedArticle's fields in ``article JOIN body``."""


@dataclass(frozen=True, slots=True)
class PackedArticle:
    """An article as it stands in the tables; ``authors`` and ``topics`` are JSON."""

    uid: str
    identity: str
    ordinal: int
    kind: str
    title: str
    authors: str
    byline: str
    source: str
    url: str | None
    published: str | None
    language: str
    topics: str
    words: int
    revision: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself: one row a field, its value as JSON, and ``sha256`` beside them."""

    title: str
    articles: int
    words: int
    languages: tuple[tuple[str, int], ...]
    created: str  # a date alone: an hour would say more of the maker than anyone needs to know
    format: int = FORMAT

    def stored(self) -> dict[str, str]:
        """Return the rows."""
        return {name: json.dumps(value, ensure_ascii=False) for name, value in asdict(self).items()}


class Seal:
    """The hash over a pack: its articles in the order of their uids, then its manifest."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, article: PackedArticle) -> None:
        """Take the next article in."""
        # What a damaged file holds may be of any type; it must get a hash, and a wrong one.
        line = json.dumps(astuple(article), ensure_ascii=False, default=repr)
        self._hash.update(line.encode() + b"\n")

    def over(self, manifest: Manifest) -> str:
        """Return the hash in hex, of all articles added and the manifest."""
        whole = self._hash.copy()
        whole.update(json.dumps(manifest.stored(), ensure_ascii=False).encode())
        return whole.hexdigest()
