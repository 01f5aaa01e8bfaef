"""Feeds saved as files: RSS, Atom and RDF, whole or cut off, and the exports that are written like them.

feedparser reads them. It is given bytes in a stream and never a string or bare bytes: of these it would open
what they name.
"""

from __future__ import annotations

import io
import re
from itertools import pairwise

import feedparser  # type: ignore[import-untyped] # it has no types

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.feed_entries import Channel, article_of
from nam_reader.importers.material import Material
from nam_reader.importers.pictures import Pictures
from nam_reader.importers.xml import closed, read_xml, settle
from nam_reader.model import Parsed

ENTRIES = 50  # in a part
PART = 2 * 1024 * 1024  # characters in a part, unless one entry alone has more

_ROOT = re.compile(r"<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]", re.IGNORECASE)
_END = re.compile(r"</(?:\w{1,20}:)?(?:rss|feed|RDF)\s*>", re.IGNORECASE)
_ROOT_WITHIN = 10_000  # characters: comments may stand before it
_ITEM = re.compile(r"<(!\[CDATA\[|!--|(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s>/]))")
_ENDS = {"![CDATA[": "]]>", "!--": "-->"}
_LAST_END = re.compile(r"</(?:[\w-]{1,20}:)?(?:item|entry)\s*>")

_NO_FEED = "This XML file is not a feed."
_SILENT = "Entries without text, such as recordings and pictures, were left out."


def parse(material: Material, part: str = "") -> Parsed:
    """Return the articles of a feed, or of the part of it that ``part`` names.

    An entry of which the feed has no more than the beginning becomes a stub. Raises UnreadableFileError.
    """
    text, remarks = read_xml(material.read())
    if part:
        return _entries(material, _cut_out(text, part))
    if not text.startswith("<") or _ROOT.search(text, 0, _ROOT_WITHIN) is None:
        raise UnreadableFileError(_NO_FEED)
    parts = _parts(text)
    if len(parts) > 1:
        return Parsed((), remarks, parts=tuple(parts))
    found = _entries(material, _cut_out(text, parts[0]))
    if not found.articles:
        raise UnreadableFileError("The feed has no text." if found.remarks else "The feed has no entries.")
    return found._replace(remarks=remarks + found.remarks)


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
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.version and not parsed.entries:
        raise UnreadableFileError(_NO_FEED)
    channel = Channel.of(parsed.feed)
    pictures = Pictures(material.beside)
    found = [article_of(entry, channel, pictures) for entry in parsed.entries]
    articles = tuple([article for article in found if article is not None])
    return Parsed(articles, (_SILENT,) if len(articles) < len(found) else (), pictures.images)
