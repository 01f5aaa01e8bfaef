"""Feeds saved as files: RSS, Atom and RDF, whole or cut off, and the exports that are written like them.

feedparser reads them. It is given bytes in a stream and never a string or bare bytes: of these it would open
what they name.
"""

from __future__ import annotations

import io
import re
from itertools import pairwise
from typing import Any

import feedparser  # type: ignore[import-untyped] # it has no types

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.feed_entries import Channel, article_of
from nam_reader.importers.material import Material
from nam_reader.importers.pictures import Pictures
from nam_reader.importers.xml import closed, read_xml, settle
from nam_reader.model import Failure, Parsed
from nam_reader.wording import sentence

ENTRIES = 50  # in a part
PART = 2 * 1024 * 1024  # characters in a part, unless one entry alone has more

_ROOT = re.compile(r"<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]", re.IGNORECASE)
_END = re.compile(r"</(?:\w{1,20}:)?(?:rss|feed|RDF)\s*>", re.IGNORECASE)
_ROOT_WITHIN = 10_000  # characters: comments may stand before it
_ITEM = re.compile(r"<(!\[CDATA\[|!--|(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s>/]))")
_ENDS = {"![CDATA[": "]]>", "!--": "-->"}
_LAST_END = re.compile(r"</(?:[\w-]{1,20}:)?(?:item|entry)\s*>")

# What feedparser raises on elements that stand where they should not.
_STUMBLES = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)

_DAMAGED = sentence("It is too damaged to be read.")
_NO_FEED = sentence("This XML file is not a feed.")
_SILENT = sentence("Entries without text, such as recordings and pictures, were left out.")


def parse(material: Material, part: str = "") -> Parsed:
    """Return the articles of a feed, or of the part of it that ``part`` names.

    An entry of which the feed has no more than the beginning becomes a stub. Raises UnreadableFileError.
    """
    text, remarks = read_xml(material.read())
    if part:
        return _part(material, text, part)
    if not text.startswith("<") or _ROOT.search(text, 0, _ROOT_WITHIN) is None:
        raise UnreadableFileError(_NO_FEED)
    parts = _parts(text)
    if len(parts) > 1:
        return Parsed((), remarks, parts=tuple(parts))
    found = _part(material, text, parts[0])
    if not found.articles and not found.failed:
        if found.remarks:
            raise UnreadableFileError("The feed has no text.")
        raise UnreadableFileError("The feed has no entries.")
    return found._replace(remarks=remarks + found.remarks)


def _part(material: Material, text: str, part: str) -> Parsed:
    """Return the articles of a part; where it cannot be read, those of each entry that can."""
    try:
        return _entries(material, _cut_out(text, part))
    except UnreadableFileError:
        lines = part.split("\n")
        if len(lines) == 1:
            raise
    found = Parsed(())
    for line in lines:
        try:
            found = found.followed_by(_entries(material, _cut_out(text, line)))
        except UnreadableFileError as error:
            failure = Failure(f"{material.name}/{_first_words(text, line)}", error.sentence)
            found = found._replace(failed=(*found.failed, failure))
    return found


def _first_words(text: str, line: str) -> str:
    """Name an entry that cannot be read, by what it begins with."""
    start = int(line.split("-")[1])
    words = re.sub(r"<[^<>]*>|<!\[CDATA\[", " ", text[start : start + 400]).split()
    return " ".join(words)[:60]


def _parts(text: str) -> list[str]:
    """Name the parts of a feed, an entry a line: where all entries, this one and the next begin, and all end.

    Every part is a feed of its own, with the feed's head and foot around its entries; to find where entries
    begin is all that must be known for that, so it does not matter what is broken inside of them.
    """
    starts = _starts(text)
    if not starts:
        return ["-".join([str(len(text))] * 4)]
    last = _LAST_END.search(text, starts[-1])
    head, end = starts[0], last.end() if last else len(text)
    parts: list[list[str]] = [[]]
    size = 0
    for start, following in pairwise([*starts, end]):
        if len(parts[-1]) == ENTRIES or (parts[-1] and size + following - start > PART):
            parts.append([])
            size = 0
        parts[-1].append(f"{head}-{start}-{following}-{end}")
        size += following - start
    return ["\n".join(lines) for lines in parts]


def _starts(text: str) -> list[int]:
    """Return where the entries begin; what only looks like one, in a comment or in text, is none."""
    starts = []
    found = _ITEM.search(text)
    while found is not None:
        end = _ENDS.get(found[1])
        if end is None:
            starts.append(found.start())
            place = found.end()
        else:
            place = text.find(end, found.end())
            if place < 0:
                break
        found = _ITEM.search(text, place)
    return starts


def _cut_out(text: str, part: str) -> bytes:
    """Return a feed of the part's entries, which stand one behind the other."""
    lines = part.split("\n")
    head, start, _, end = map(int, lines[0].split("-"))
    stop = int(lines[-1].split("-")[2])
    cut = text[:head] + text[start:stop] + text[end:]
    return settle(cut) if _END.search(cut, stop - start) else closed(cut)


def _entries(material: Material, data: bytes) -> Parsed:
    parsed = _parsed(data)
    entries = parsed.get("entries", [])
    if not parsed.get("version") and not entries:
        raise UnreadableFileError(_NO_FEED)
    channel = Channel.of(parsed.get("feed", {}))
    pictures = Pictures(material.beside)
    found = [article_of(entry, channel, pictures) for entry in entries]
    articles = tuple([article for article in found if article is not None])
    return Parsed(articles, (_SILENT,) if len(articles) < len(found) else (), pictures.images)


def _parsed(data: bytes) -> dict[str, Any]:
    """Let feedparser read a feed, with its markup mended where it stumbles over that."""
    try:
        return _by_feedparser(data)
    except _STUMBLES:
        pass
    try:
        return _by_feedparser(closed(data.decode("utf-8")))
    except _STUMBLES as error:
        raise UnreadableFileError(_DAMAGED) from error


def _by_feedparser(data: bytes) -> dict[str, Any]:
    parsed: dict[str, Any] = feedparser.parse(
        io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
    )
    return parsed
