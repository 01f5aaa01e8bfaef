"""What an EPUB says of itself: metadata, the order of its files, its table of contents, its locks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.epub_contents import Item, Place, read_contents
from nam_reader.importers.epub_members import Members
from nam_reader.importers.xml import attribute, elements, parse_xml, text_in, texts
from nam_reader.text.dates import iso_date, localised_date
from nam_reader.wording import Sentence, sentence

MOST_NAMES = 30  # of authors, and of topics

_TEXTS = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml"})
# Fonts are made unreadable for other programs by these, and nobody is kept from reading.
_FOR_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_NO_AUTHORS = re.compile(
    r"(?:trl|edt|ill|bkp|com|cov|dsr|nrt|pbl|red|pht|aui|trans.*|edit.*|illus.*)", re.IGNORECASE
)
_OLDEST = "1400"  # earlier dates mean that none is known


@dataclass(frozen=True)
class Package:
    """A book's own account of itself. ``spine`` names its texts in reading order, each once.

    ``purposes`` tell what a file is for ("cover", "toc", ...), where the book says so; ``aside`` are files
    that are not read in order.
    """

    title: str
    authors: tuple[str, ...] = ()
    language: str = ""
    published: str | None = None
    topics: tuple[str, ...] = ()
    spine: tuple[str, ...] = ()
    contents: tuple[Place, ...] = ()
    purposes: dict[str, set[str]] = field(default_factory=dict)
    aside: frozenset[str] = frozenset()


def read_package(members: Members) -> Package:
    """Read it. Raises UnreadableFileError where it is locked, or no book."""
    name = _package_name(members)
    root = parse_xml(members.read(name)) if name else None
    if root is None:
        raise UnreadableFileError("The book is damaged: it does not say what it holds.")
    manifest = _manifest(root, name, members)
    spine, aside = _spine(root, manifest)
    _refuse_locked(members, spine)
    contents, purposes = read_contents(root, manifest, members)
    for reference in elements(root, "reference"):
        file, _ = members.resolve(name, reference.get("href") or "")
        purposes.setdefault(file, set()).add((reference.get("type") or "").lower())
    return Package(
        title=_title(root),
        authors=_authors(root),
        language=next(iter(texts(root, "language")), ""),
        published=_published(root),
        topics=tuple(texts(root, "subject"))[:MOST_NAMES],
        spine=tuple(spine),
        contents=tuple(contents),
        purposes=purposes,
        aside=frozenset(aside),
    )


def _package_name(members: Members) -> str:
    container, _ = members.resolve("", "META-INF/container.xml")
    root = parse_xml(members.read(container)) if container else None
    named = elements(root, "rootfile") if root is not None else ()
    found = [members.resolve("", rootfile.get("full-path") or "")[0] for rootfile in named]
    found += [name for name in members.names if name.lower().endswith(".opf")]
    return next(filter(None, found), "")


def _manifest(root: etree._Element, base: str, members: Members) -> dict[str, Item]:
    """Return what the book lists, by its identifiers."""
    items = {}
    for item in elements(root, "item"):
        file, _ = members.resolve(base, item.get("href") or "")
        if file:
            properties = frozenset((item.get("properties") or "").split())
            items[item.get("id") or file] = Item(file, (item.get("media-type") or "").lower(), properties)
    return items


def _spine(root: etree._Element, manifest: dict[str, Item]) -> tuple[list[str], list[str]]:
    """Return the texts in reading order, and those of them that stand aside of it."""
    spine: dict[str, None] = {}
    aside = []
    for reference in elements(root, "itemref"):
        item = manifest.get(reference.get("idref") or "")
        if item is None or item.kind not in _TEXTS:
            continue
        spine[item.file] = None
        if reference.get("linear") == "no":
            aside.append(item.file)
    if not spine:
        spine = {item.file: None for item in manifest.values() if item.kind in _TEXTS}
    return list(spine), aside


def _refuse_locked(members: Members, spine: list[str]) -> None:
    """Raise UnreadableFileError where texts are encrypted."""
    name, _ = members.resolve("", "META-INF/encryption.xml")
    root = parse_xml(members.read(name)) if name else None
    if root is None:
        return
    for entry in elements(root, "EncryptedData"):
        method = next((found.get("Algorithm") for found in elements(entry, "EncryptionMethod")), None)
        files = [
            members.resolve("", found.get("URI") or "")[0] for found in elements(entry, "CipherReference")
        ]
        if method not in _FOR_FONTS and any(file in spine for file in files):
            raise UnreadableFileError(_locked(members))


def _locked(members: Members) -> Sentence:
    for name, owner in (("sinf.xml", "Apple"), ("license.lcpl", ""), ("rights.xml", "Adobe")):
        if not members.resolve("", f"META-INF/{name}")[0]:
            continue
        if not owner:
            return sentence(
                "The book is locked by copy protection (DRM, LCP); only its seller's program opens it."
            )
        return sentence(
            "The book is locked by copy protection (DRM of {0}); only its seller's program opens it.", owner
        )
    return sentence("The book is locked by copy protection (DRM); only its seller's program opens it.")


def _title(root: etree._Element) -> str:
    """Return the main title; a subtitle and a series have titles of their own."""
    titles = [element for element in elements(root, "title") if text_in(element)][:MOST_NAMES]
    main = [element for element in titles if _refined(root, element, "title-type") == "main"]
    return next((text_in(element) for element in [*main, *titles]), "")


def _authors(root: etree._Element) -> tuple[str, ...]:
    creators = list(elements(root, "creator"))[:MOST_NAMES]
    roles = [
        (text_in(element), attribute(element, "role") or _refined(root, element, "role"))
        for element in creators
    ]
    named = [name for name, role in roles if role.lower().startswith("aut")]
    return tuple(named or [name for name, role in roles if not _NO_AUTHORS.fullmatch(role)])


def _published(root: etree._Element) -> str | None:
    """Return when the book was published; days of its making as a file are none."""
    dates = [(attribute(element, "event").lower(), text_in(element)) for element in elements(root, "date")]
    dates.sort(key=lambda date: "publication" not in date[0])
    for event, text in dates:
        if "modif" in event or "creat" in event or "conver" in event:
            continue
        date = iso_date(text) or localised_date(text)
        if date is not None and date >= _OLDEST:
            return date
    return None


def _refined(root: etree._Element, element: etree._Element, name: str) -> str:
    """Return what a ``meta`` element of EPUB 3 says of another element, "" for nothing."""
    identifier = element.get("id")
    for meta in elements(root, "meta") if identifier else ():
        if meta.get("property") == name and meta.get("refines") == f"#{identifier}":
            return text_in(meta)
    return ""
