"""XML from anywhere: decoded, without document types, entities or the network, and of bounded depth."""

from __future__ import annotations

import codecs
import re
import sys
from collections.abc import Iterator
from html.entities import html5

from lxml import etree

from nam_reader.importers.reading import decode
from nam_reader.text.characters import clean

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']""")
# Python knows more names than these, and not all of them are of character sets.
_CHARACTER_SETS = re.compile(
    r"(?:iso-?8859|windows-?125|cp-?125|koi8|cp866|ibm866|mac|gb|big5|euc|shift_?jis).*", re.IGNORECASE
)
_DECLARATION = re.compile(r"<\?xml\b[^>]*\?>")
_DOCUMENT_TYPE = re.compile(r"<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_DOCUMENT_TYPE_START = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_NUMBERED = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_LONGEST_NUMBER = 8  # digits
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


def read_xml(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of an XML document without its declaration and document type, and remarks.

    Raises UnreadableFileError where it is no text.
    """
    text, remarks = _decoded(data)
    text = text.lstrip("\ufeff \t\r\n")
    declaration = _DECLARATION.match(text)
    text = text[declaration.end() :] if declaration else text
    start = _DOCUMENT_TYPE_START.search(text)
    found = _DOCUMENT_TYPE.match(text, start.start()) if start else None
    if found is not None:
        text = text[: found.start()] + text[found.end() :]
    return text.lstrip(), remarks


def settle(text: str) -> bytes:
    """Return XML for a parser: UTF-8, no character that XML forbids, and no need for entities.

    HTML's names of characters become the characters; numbers that no character has are taken out.
    """
    return _NUMBERED.sub(_possible, _NAMED.sub(_character, clean(text))).encode("utf-8")


def parse_xml(data: bytes) -> etree._Element | None:
    """Return the root of a document, mended where it is broken; None where there is nothing to mend.

    What lies deeper than 256 elements, or is text of more than 10 MB in one piece, is left out (libxml2's own
    limits). Raises UnreadableFileError where it is no text.
    """
    return _parse(settle(read_xml(data)[0]))


def closed(text: str) -> bytes:
    """Return, for a parser, a document whose end is missing, with all that was open at its end closed."""
    if text.rfind("<![CDATA[") > text.rfind("]]>"):
        text += "]]>"
    root = _parse(settle(text))
    return b"" if root is None else etree.tostring(root, encoding="utf-8")


def elements(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements of a name in it, whatever their namespace: files get that wrong."""
    return element.iter(f"{{*}}{name}")


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute, whatever its namespace; "" where there is none."""
    found = (value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def text_in(element: etree._Element) -> str:
    """Return the text of an element, on one line."""
    return " ".join("".join(map(str, element.itertext())).split())


def texts(root: etree._Element, name: str) -> list[str]:
    """Return the texts of the elements of a name that have one."""
    return [text for text in map(text_in, elements(root, name)) if text]


def _parse(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return root


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode by a mark, or as UTF-8 where it is that throughout, or as is declared; else by guess."""
    if not data.startswith(_MARKS) and b"\0" not in data[:1024]:
        try:
            return data.decode("utf-8"), ()
        except UnicodeDecodeError:
            declared = _DECLARED.search(data, 0, 1024)
        if declared is not None and _CHARACTER_SETS.fullmatch(declared[1].decode("ascii")):
            try:
                return data.decode(declared[1].decode("ascii")), ()
            except (LookupError, UnicodeDecodeError):
                pass  # it is not what it says
    text, _, remarks = decode(data)
    return text, remarks


def _possible(number: re.Match[str]) -> str:
    digits, base = (number[1], 16) if number[1] else (number[2], 10)
    code = int(digits, base) if len(digits) <= _LONGEST_NUMBER else 0
    forbidden = code < 32 and code not in (9, 10, 13)
    return (
        ""
        if forbidden or code > sys.maxunicode or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE
        else number[0]
    )


def _character(name: re.Match[str]) -> str:
    key = f"{name[1]};"
    return name[0] if key in _OF_XML else html5.get(key, name[0])
