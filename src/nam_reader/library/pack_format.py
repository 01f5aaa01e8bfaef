"""What a pack has beside a library's own tables: a manifest, and a hash over all that it carries.

A pack carries articles, the images that they show, the further names that articles of several files are
known by, and the translations that pages name. Images are sealed by their names: the hashes of their bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass

FORMAT = 1

SCHEMA = "CREATE TABLE manifest(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"

COLUMNS = (
    "uid, identity, ordinal, kind, title, authors, byline, source, url, published, language, topics, words,"
    " revision, text, html"
)
"""PackedArticle's fields in ``article JOIN body``."""

IMAGES = "SELECT sha256, mime, width, height, data FROM image ORDER BY sha256"
ALIASES = """
SELECT 'alias', uid, alias.identity FROM alias JOIN article ON article.id = article_id
ORDER BY uid, alias.identity"""
ALTERNATES = """
SELECT 'alternate', uid, alternate.identity, alternate.language, alternate.url
FROM alternate JOIN article ON article.id = article_id ORDER BY uid, alternate.identity"""
"""What a pack carries beside articles; older ones have none of it."""
FIRST_WITH_MORE = 3  # the schema that brought it


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
    """The hash over a pack: its articles in the order of their uids, what else there is, and its manifest."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, article: PackedArticle) -> None:
        """Take the next article in."""
        self.add_row(astuple(article))

    def add_row(self, row: Sequence[object]) -> None:
        """Take in a row of something else: an image without its bytes, a further name, a translation."""
        # What a damaged file holds may be of any type; it must get a hash, and a wrong one.
        line = json.dumps(row, ensure_ascii=False, default=repr)
        self._hash.update(line.encode("utf-8", "replace") + b"\n")

    def over(self, manifest: Manifest) -> str:
        """Return the hash in hex, of all articles added and the manifest."""
        whole = self._hash.copy()
        whole.update(json.dumps(manifest.stored(), ensure_ascii=False).encode())
        return whole.hexdigest()
