"""The table of contents of an EPUB: the navigation document of EPUB 3, the NCX of EPUB 2."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from lxml import etree
from selectolax.lexbor import LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.epub_markup import epub_types, from_xhtml
from nam_reader.importers.epub_members import Members
from nam_reader.importers.fragment import read_fragment, text_of
from nam_reader.importers.xml import elements, local_name, parse_xml, text_in

MOST_ENTRIES = 20_000

_NCX = "application/x-dtbncx+xml"


class Item(NamedTuple):
    """A file that the book lists."""

    file: str
    kind: str
    properties: frozenset[str]


class Place(NamedTuple):
    """A line of the table of contents: the file, the place in it, what the line says, and its depth."""

    file: str
    fragment: str
    title: str
    depth: int


def read_contents(
    root: etree._Element, manifest: dict[str, Item], members: Members
) -> tuple[list[Place], dict[str, set[str]]]:
    """Return the table of contents, and what the book says its files are for; empty where it is broken."""
    purposes: dict[str, set[str]] = {}
    places: list[Place] = []
    for item in manifest.values():
        if "nav" in item.properties and not places:
            purposes.setdefault(item.file, set()).add("toc")
            with suppress(UnreadableFileError):
                places = _navigation(item.file, members, purposes)
    spine = next(elements(root, "spine"), None)
    named = manifest.get(spine.get("toc") or "") if spine is not None else None
    for item in [*([named] if named else []), *manifest.values()]:
        if not places and (item is named or item.kind == _NCX or item.file.endswith(".ncx")):
            with suppress(UnreadableFileError):
                places = _ncx(item.file, members)
    return places, purposes


def _navigation(name: str, members: Members, purposes: dict[str, set[str]]) -> list[Place]:
    """Read the navigation document of EPUB 3, and what its landmarks say of files."""
    lists = read_fragment(from_xhtml(members.read(name))).css("nav")
    for nav in lists:
        if "landmarks" in epub_types(nav):
            for link in nav.css("a[href]")[:MOST_ENTRIES]:
                file, _ = members.resolve(name, link.attrs.get("href") or "")
                purposes.setdefault(file, set()).update(epub_types(link))
    toc = next((nav for nav in lists if "toc" in epub_types(nav)), None) or next(iter(lists), None)
    places = []
    for link in toc.css("a[href]")[:MOST_ENTRIES] if toc is not None else []:
        file, fragment = members.resolve(name, link.attrs.get("href") or "")
        places.append(Place(file, fragment, text_of(link), _depth(link)))
    return places


def _depth(link: LexborNode) -> int:
    depth = 0
    above = link.parent
    while above is not None and above.tag != "nav":
        depth += above.tag == "ol"
        above = above.parent
    return depth


def _ncx(name: str, members: Members) -> list[Place]:
    """Read the table of contents of EPUB 2."""
    root = parse_xml(members.read(name))
    places = []
    for point in elements(root, "navPoint") if root is not None else ():
        label = next((text_in(text) for text in elements(point, "text")), "")
        source = next((content.get("src") or "" for content in elements(point, "content")), "")
        depth = sum(local_name(above) == "navPoint" for above in point.iterancestors())
        file, fragment = members.resolve(name, source)
        places.append(Place(file, fragment, label, depth))
        if len(places) >= MOST_ENTRIES:
            break
    return places
