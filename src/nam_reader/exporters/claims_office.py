"""The quotes of exported archives, read back: what a reader of ODT and DOCX sees between two codes."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.claims import Claim, Spaces
from nam_reader.exporters.claims_text import of_jsonld
from nam_reader.exporters.coding import claims_in

ANNOTATIONS = "annotations.json"
LARGEST = 256 * 1024 * 1024  # bytes of a document's text, unpacked
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_MOST_SPACES = 10_000


def of_zip(data: bytes) -> Iterator[Claim]:
    """Yield the quotes of an ODT or DOCX document, or of EPUB annotations.

    Raises UnreadableFileError where it is none of them.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            if ANNOTATIONS in names:
                return of_jsonld(_bytes(package, ANNOTATIONS).decode("utf-8", "replace"))
            if "word/document.xml" in names:
                text = _docx_text(_member(package, "word/document.xml"))
            elif "content.xml" in names:
                text = _odt_text(_member(package, "content.xml"))
            else:
                raise UnreadableFileError("This is no ODT or DOCX document.")
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, NotImplementedError, RuntimeError) as error:
        raise UnreadableFileError("This document is damaged and cannot be read.") from error
    return claims_in(text, Spaces.FOLDED)


def _bytes(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableFileError("This document is too large to be checked.")
    return data


def _member(package: zipfile.ZipFile, name: str) -> etree._Element:
    data = _bytes(package, name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def _docx_text(root: etree._Element) -> str:
    """Return the text with what was inserted and without what was deleted while changes were tracked."""
    pieces: list[str] = []
    for element in root.iter(f"{_W}p", f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if element.tag == f"{_W}t":
            pieces.append(element.text or "")
        elif element.tag == f"{_W}noBreakHyphen":
            pieces.append("\N{NON-BREAKING HYPHEN}")
        else:
            pieces.append("\n" if element.tag == f"{_W}p" else " ")
    return "".join(pieces)


def _odt_text(root: etree._Element) -> str:
    """Return the text; remarks at the margin and what was deleted while changes were tracked are left out."""
    pieces: list[str] = []
    skipped = 0
    left_out = (f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_OFFICE}styles")
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            skipped -= element.tag in left_out
            pieces.append(element.tail or "" if not skipped else "")
            continue
        skipped += element.tag in left_out
        if not skipped:
            pieces.append(_odt_piece(element))
    return "".join(pieces)


def _odt_piece(element: etree._Element) -> str:
    if element.tag in (f"{_TEXT}p", f"{_TEXT}h"):
        return "\n" + (element.text or "")
    if element.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(int(count), _MOST_SPACES) if count.isdecimal() else " "
    return element.text or "" if isinstance(element.tag, str) else ""
