"""The comments in exported Markdown: where a quote stands, and what of a document is ours to renew.

An annotation lies between ``begin`` and the claim that ends it; an article's whole text between ``begin`` and
``finish``; ``article`` says where an article begins.
"""

from __future__ import annotations

import re
from urllib.parse import quote

BEGIN = re.compile(r"<!-- nam-reader begin=(\S+) -->")
FINISH = re.compile(r"<!-- nam-reader end=(\S+) -->")
PART = re.compile(r"<!-- nam-reader part=(\S*) -->")
ARTICLE = re.compile(r"<!-- nam-reader article=(\S*) -->")
CLAIM = re.compile(r"<!-- nam-reader id=(\S*) uid=(\S*) revision=(\S*) start=(\d{1,11}) end=(\d{1,11}) -->")


def begin(key: str) -> str:
    """Return the comment before what is renewed under a name."""
    return f"<!-- nam-reader begin={safe(key)} -->"


def finish(key: str) -> str:
    """Return the comment behind it."""
    return f"<!-- nam-reader end={safe(key)} -->"


def article(uid: str) -> str:
    """Return the comment before an article."""
    return f"<!-- nam-reader article={safe(uid)} -->"


def claim(name: str, uid: str, revision: str, start: int, end: int) -> str:
    """Return the comment behind an annotation, which says where its quote stands."""
    return (
        f"<!-- nam-reader id={safe(name)} uid={safe(uid)} revision={safe(revision)} "
        f"start={max(start, 0)} end={max(end, 0)} -->"
    )


def safe(part: str) -> str:
    """Return a part without anything that could end the comment; two hyphens would be one."""
    return quote(part, safe="").replace("--", "-%2D")
