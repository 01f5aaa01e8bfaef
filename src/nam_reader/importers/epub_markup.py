"""A text of an EPUB, written in XHTML, as HTML for a parser that forgives what is not well formed."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from selectolax.lexbor import LexborNode

from nam_reader.importers.xml import read_xml

_VOID = "area|base|br|col|embed|hr|img|input|link|meta|source|wbr"
_CLOSED_AT_ONCE = re.compile(rf"<(?!(?:{_VOID})[\s/])([A-Za-z][\w.-]*)((?:\s[^<>]*)?)/>")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_PREFIX = re.compile(r"<(/?)(?:xhtml|html|xhtm|h):(?=[A-Za-z])")
_DRAWING = re.compile(r"<svg\b.*?</svg\s*>", re.DOTALL)
_DRAWN_PICTURE = re.compile(r"<image\b[^<>]*?\s(?:xlink:)?href\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_FORMULA = re.compile(r"<math\b([^>]*)>(.*?)</math\s*>", re.DOTALL)
_FORMULA_ALT = re.compile(r"\salttext\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ANNOTATION = re.compile(r"<annotation\b.*?</annotation[^>]*>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def from_xhtml(data: bytes) -> str:
    """Return HTML: no element closes itself, pictures in drawings stand alone, formulas are text.

    Raises UnreadableFileError where it is no text.
    """
    text, _ = read_xml(data)
    text = _each(_CDATA, "]]>", lambda found: escape(found[1], quote=False), text)
    text = _PREFIX.sub(r"<\1", text)
    text = _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", text)
    text = _each(_DRAWING, "</svg", _pictures_of, text)
    return _each(_FORMULA, "</math", _formula, text)


def _each(pattern: re.Pattern[str], end: str, change: Callable[[re.Match[str]], str], text: str) -> str:
    """Change what a pattern finds, up to the last end of such a thing: behind it one looks for it in vain."""
    last = text.rfind(end)
    if last < 0:
        return text
    last = text.find(">", last) + 1 or len(text)
    return pattern.sub(change, text[:last]) + text[last:]


def epub_types(node: LexborNode) -> set[str]:
    """Return what an element is for, as EPUB 3 or ARIA roles for documents name it."""
    types = (node.attrs.get("epub:type") or "").lower().split()
    roles = (node.attrs.get("role") or "").lower().split()
    return {*types, *(role.removeprefix("doc-") for role in roles if role.startswith("doc-"))}


def _pictures_of(drawing: re.Match[str]) -> str:
    return "".join([f"<img src={reference}>" for reference in _DRAWN_PICTURE.findall(drawing[0])])


def _formula(formula: re.Match[str]) -> str:
    alt = _FORMULA_ALT.search(formula[1])
    if alt is not None:
        return alt[1] or alt[2] or ""
    return _TAG.sub("", _each(_ANNOTATION, "</annotation", _nothing, formula[2]))


def _nothing(_found: re.Match[str]) -> str:
    return ""
