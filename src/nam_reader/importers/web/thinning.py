"""Takes out of a page's source what no article needs and no parser should meet: before it is parsed.

Scripts, style sheets, images written into the page, and what is nested beyond all sense. All of it in one
pass, in time that grows with the length of the page and no faster.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nam_reader.errors import UnreadableFileError

MAX_DEPTH = 120  # elements in elements; the tree that is made of them may be a few times as deep
MOST_TAGS = 200_000  # start tags; a book of a thousand pages has 50,000
MOST_OPEN = 12  # bold in bold in bold
LONGEST_TAG = 8192  # characters; parsers compare each attribute with each
MOST_ATTRIBUTES = 40  # of a tag that is longer
SHORT_DATA = 200  # characters; a shorter data: URL is a placeholder and stays where it is

_DATA = re.compile(rf"data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=%\s]{{{SHORT_DATA},}}", re.IGNORECASE)
_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][^\s/>]*))")
_REST = re.compile(r"(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|=)*+>?")
_KEPT = re.compile(
    r"\s(alt|class|colspan|content|data-(?:breakout|hook|id|image-info|pin-media|rce-version|src|srcset)|datetime"
    r"|dir|height|href|hreflang|id|itemprop|lang|name|property|rel|role|rowspan|src|srcset|start|title|type|width)"
    r"\s*=\s*(\"[^\"]*\"|'[^']*')",
    re.IGNORECASE,
)
_SILENT = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*>?", re.IGNORECASE)
    for name in ("iframe", "noembed", "noframes", "script", "style", "svg", "xmp")
}
_STORED = re.compile(r"type\s*=\s*[\"']?application/(?:ld\+)?json", re.IGNORECASE)
_XML_EMPTY = re.compile(r"<([a-zA-Z][^\s/>]*)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*?)/>")

# Elements without an end, and those whose end is told by the next one: they do not nest by themselves.
_VOID_LIST = """
    area base br col embed hr img input link meta param source track wbr
"""
_VOID = frozenset(_VOID_LIST.split())
_FLAT = _VOID | frozenset(
    [
        "body",
        "colgroup",
        "dd",
        "dt",
        "head",
        "html",
        "li",
        "optgroup",
        "option",
        "p",
        "rb",
        "rp",
        "rt",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
    ]
)
# How an end tag finds its element: see "any other end tag" and the adoption agency in the HTML standard.
_FORMATTING_LIST = """
    a b big code em font i nobr s small strike strong tt u
"""
_FORMATTING = frozenset(_FORMATTING_LIST.split())
_PHRASE_LIST = """
    abbr bdi bdo cite del dfn ins kbd label q samp span sub sup var
"""
_PHRASE = frozenset(_PHRASE_LIST.split())


class Thinned(NamedTuple):
    """A page's source that is fit to be parsed. ``images`` are data: URLs, by what stands in their place."""

    html: str
    images: dict[str, str]


def thin_out(html: str, *, xml: bool = False) -> Thinned:
    """Return the source without what is not read; ``xml`` tells that it keeps to the rules of XML.

    Raises UnreadableFileError where there are far too many elements.
    """
    images: dict[str, str] = {}

    def store(found: re.Match[str]) -> str:
        name = f"nam-data:{len(images)}"
        images[name] = found[0]
        return name

    if "data:image/" in html:
        html = _DATA.sub(store, html)
    if xml:
        html = _XML_EMPTY.sub(_opened, html)
    return Thinned(_Thinner(html).run(), images)


class _Thinner:
    """One pass through a source."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._parts: list[str] = []
        self._copied = 0  # up to here the source has been copied or left out
        self._open: list[str] = []
        self._formatting = 0  # of them, those that change how text looks
        self._tags = 0
        self._endless: set[str] = set()  # names whose last end tag has been passed

    def run(self) -> str:
        html = self._html
        place = 0
        search = _TAG.search
        while (tag := search(html, place)) is not None:
            if tag[1]:
                found = html.find("-->", tag.start() + 2)
                place = found + 3 if found >= 0 else len(html)
                self._replace(tag.start(), place, "")
            else:
                place = self._tag(tag, _end(html, tag.end()))
        self._parts.append(html[self._copied :])
        return "".join(self._parts)

    def _tag(self, tag: re.Match[str], end: int) -> int:
        """Deal with a tag that ends there; return where to go on."""
        name = tag[3].lower()
        if not tag[2]:
            self._tags += 1 + self._formatting  # a parser repeats in each paragraph what has been left open
        if self._tags > MOST_TAGS:
            raise UnreadableFileError("This page is too large to be an article.")
        if name in _SILENT and not tag[2]:
            return self._silent(name, tag.start(), end)
        if name not in _FLAT:
            if tag[2]:
                self._close(name)
            elif len(self._open) >= MAX_DEPTH or (name in _FORMATTING and self._formatting >= MOST_OPEN):
                self._replace(tag.start(), end, " ")
                return end
            else:
                self._open.append(name)
                self._formatting += name in _FORMATTING
        if end - tag.start() > LONGEST_TAG:
            self._replace(tag.start(), end, _shortened(self._html[tag.start() : end], tag[2] + tag[3]))
        return end

    def _close(self, name: str) -> None:
        """Close an element as a parser does; where that is not certain, it stays open for us."""
        stack = self._open
        if stack and stack[-1] == name:
            stack.pop()
            self._formatting -= name in _FORMATTING
            return
        if name not in stack:
            return
        place = len(stack) - 1 - stack[::-1].index(name)
        if "table" in stack[place + 1 :]:
            return
        if name in _FORMATTING:
            del stack[place]
            self._formatting -= 1
        elif name not in _PHRASE or all(inner in _PHRASE for inner in stack[place + 1 :]):
            self._formatting -= sum(inner in _FORMATTING for inner in stack[place:])
            del stack[place:]

    def _silent(self, name: str, start: int, end: int) -> int:
        """Leave out an element whose content is no text, unless it holds data that is read."""
        closing = _SILENT[name].search(self._html, end) if name not in self._endless else None
        if closing is None and name == "svg":
            self._endless.add(name)
            return end
        stop = closing.end() if closing else len(self._html)
        if name == "script" and closing and _STORED.search(self._html, start, end):
            return stop
        if name == "iframe":  # its address is worth a link
            frame = self._html[start:end]
            self._replace(
                start, stop, f"{frame if len(frame) <= LONGEST_TAG else _shortened(frame, name)}</iframe>"
            )
        else:
            self._replace(start, stop, "")
        return stop

    def _replace(self, start: int, end: int, text: str) -> None:
        self._parts += (self._html[self._copied : start], text)
        self._copied = end


def _end(html: str, place: int) -> int:
    """Return where a tag ends; a value in quotes may hold anything."""
    stop = html.find(">", place)
    if stop < 0:
        return len(html)
    if "=" not in html[place:stop]:
        return stop + 1
    found = _REST.match(html, place)
    return found.end() if found else stop + 1


def _shortened(tag: str, name: str) -> str:
    attributes = [f" {found[1]}={found[2]}" for found in list(_KEPT.finditer(tag))[:MOST_ATTRIBUTES]]
    return f"<{name}{''.join(attributes)}>"


def _opened(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"
