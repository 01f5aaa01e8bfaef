"""What a file is: told by its content where that is plain to see, else by the ending of its name."""

from __future__ import annotations

import re
from enum import StrEnum

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import Material


class FileKind(StrEnum):
    """A format; the value is the module of this room that reads it (TEXT: three that share a reader)."""

    TEXT = "text"
    PAGE = "page"
    MHTML = "mhtml"
    FEED = "feed"
    WARC = "warc"
    EPUB = "epub"
    PDF = "pdf"
    ZIP = "archive"
    ZIM = "zim"


MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdwn"})
TEXT_SUFFIXES = frozenset({".txt", ".text"})
PAGE_SUFFIXES = frozenset({".htm", ".html", ".xht", ".xhtml"})
_BY_SUFFIX = {
    **dict.fromkeys(MARKDOWN_SUFFIXES | TEXT_SUFFIXES, FileKind.TEXT),
    **dict.fromkeys(PAGE_SUFFIXES, FileKind.PAGE),
    **dict.fromkeys((".mht", ".mhtml"), FileKind.MHTML),
    **dict.fromkeys((".rss", ".atom", ".rdf"), FileKind.FEED),
    ".xml": FileKind.FEED,
    ".warc": FileKind.WARC,
    ".epub": FileKind.EPUB,
    ".pdf": FileKind.PDF,
    ".zim": FileKind.ZIM,
    **dict.fromkeys((".zip", ".wacz"), FileKind.ZIP),
}
_WALKED_TOO = (".warc.gz", ".warc.zst")

# Files of text that no importer here understands: read as plain text they would be a mess.
_FOREIGN = frozenset(
    (
        *(".bib", ".css", ".csv", ".eml", ".js", ".json", ".jsonld", ".opml", ".py", ".ris", ".rtf", ".svg"),
        *(".tex", ".toml", ".tsv", ".yaml", ".yml"),
    )
)
_ZIPPED_DOCUMENTS = frozenset({".docx", ".odt", ".xlsx", ".pptx", ".ods", ".odp", ".jar", ".apk", ".nampack"})
_FOREIGN_STARTS = (
    b"{\\rtf",
    *(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"),  # pictures
    *(
        b"\xd0\xcf\x11\xe0",
        b"7z\xbc\xaf",
        b"Rar!\x1a\x07",
        b"SQLite format 3\0",
        b"\x7fELF",
    ),  # office files and others
)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta)[\s>/]", re.IGNORECASE)
_HTML = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)  # what other XML has not
_XML = frozenset({".atom", ".rdf", ".rss", ".xml"})
_MULTIPART = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_BEGINNING = 1024  # bytes within which a PDF may begin


def is_walked(suffix: str, name: str) -> bool:
    """Tell whether a folder's file of this name is worth a try."""
    return suffix in _BY_SUFFIX or name.lower().endswith(_WALKED_TOO)


def kind_of(material: Material) -> FileKind:
    """Return what a material is. Raises UnreadableFileError where it is nothing that can be imported."""
    suffix = material.suffix
    if suffix in MARKDOWN_SUFFIXES or suffix in _FOREIGN or suffix in _ZIPPED_DOCUMENTS:
        if suffix in MARKDOWN_SUFFIXES:
            return FileKind.TEXT
        raise UnreadableFileError("Files of this kind ({0}) cannot be imported.", suffix)
    head = material.head
    found = _binary(head, suffix) or _marked_up(head, suffix)
    if found is not None:
        return found
    return _BY_SUFFIX.get(suffix, FileKind.TEXT)


def _binary(head: bytes, suffix: str) -> FileKind | None:
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        epub = head[30:58] == b"mimetypeapplication/epub+zip" or suffix == ".epub"
        return FileKind.EPUB if epub else FileKind.ZIP
    if head.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in head[:_BEGINNING]):
        return FileKind.PDF
    if head.startswith((b"WARC/", b"\x1f\x8b", b"\x28\xb5\x2f\xfd")) or _is_skippable(head, suffix):
        return FileKind.WARC
    return FileKind.ZIM if head.startswith(b"ZIM\x04") else None


def _is_skippable(head: bytes, suffix: str) -> bool:
    """Tell whether Zstandard data begins with a frame that holds a dictionary or the like."""
    return suffix == ".zst" and head[1:4] == b"\x2a\x4d\x18"


def _marked_up(head: bytes, suffix: str) -> FileKind | None:
    if head.startswith(_FOREIGN_STARTS):
        raise UnreadableFileError("Files of this kind cannot be imported.")
    plain = head.replace(b"\0", b"") if b"\0" in head else head  # UTF-16
    if suffix in TEXT_SUFFIXES:
        return None
    start = plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not start.startswith(b"<"):
        return FileKind.MHTML if _MULTIPART.search(plain) else None
    if _FEED.search(plain) and not _PAGE.match(start):
        return FileKind.FEED
    return FileKind.PAGE if (_HTML if suffix in _XML else _PAGE).search(plain) else None
