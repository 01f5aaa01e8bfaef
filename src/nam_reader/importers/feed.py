"""Feeds saved as files: RSS, Atom and RDF, whole or cut off, and the exports that are written like them.

feedparser reads them. It is given bytes in a stream and never a string or bare bytes: of these it would open
what they name.
"""

from __future__ import annotations

import io
import re

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
_PART = re.compile(r"(\d{1,12})-(\d{1,12})-(\d{1,12})-(\d{1,12})")

_SILENT = "Entries without text, such as recordings and pictures, were left out."


def parse(material: Material, part: str = "") -> Parsed:
    """Return the articles of a feed, or of the part of it that ``part`` names.

    An entry of which the feed has no more than the beginning becomes a stub. Raises UnreadableFileError.
    """
    text, remarks = read_xml(material.read())
    if part:
        return _entries(material, *_cut_out(text, part))
    if not text.lstrip().startswith("<") or _ROOT.search(text, 0, _ROOT_WITHIN) is None:
        raise UnreadableFileError("This XML file is not a feed.")
    first, *others = _parts(text)
    found = _entries(material, *_cut_out(text, first))
    if not found.articles and not others:
        raise UnreadableFileError("The feed has no text." if found.remarks else "The feed has no entries.")
    return found._replace(remarks=remarks + found.remarks, parts=tuple(others))


def _parts(text: str) -> list[str]:
    """Name the parts of a feed: the ends of what stands before all entries, of this part, of all entries.

    Every part is a feed of its own, with the feed's head and foot around its entries; to find where entries
    begin is all that must be known for that, so it does not matter what is broken inside of them.
    """
    starts = _starts(text)
    if not starts:
        return [f"{len(text)}-{len(text)}-{len(text)}-{len(text)}"]
    last = _LAST_END.search(text, starts[-1])
    head, end = starts[0], last.end() if last else len(text)
    parts = []
    start = number = 0
    for number, (place, following) in enumerate(zip(starts, [*starts[1:], end], strict=True)):
        start = start or place
        if following == end or (number + 1) % ENTRIES == 0 or following - start > PART:
            parts.append(f"{head}-{start}-{following}-{end}")
            start = 0
    return parts


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


def _cut_out(text: str, part: str) -> tuple[bytes, bool]:
    """Return a feed of the part's entries, and whether there are any."""
    found = _PART.fullmatch(part)
    if found is None:
        raise UnreadableFileError("The file has changed while it was read.")
    head, start, stop, end = map(int, found.groups())
    cut = text[:head] + text[start:stop] + text[end:]
    return settle(cut) if _END.search(cut, stop - start) else closed(cut), start < stop


def _entries(material: Material, data: bytes, some: bool) -> Parsed:
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.version and not some:
        raise UnreadableFileError("This XML file is not a feed.")
    channel = Channel.of(parsed.feed)
    pictures = Pictures(material.beside)
    found = [article_of(entry, channel, pictures) for entry in parsed.entries]
    articles = tuple([article for article in found if article is not None])
    return Parsed(articles, (_SILENT,) if len(articles) < len(found) else (), pictures.images)
