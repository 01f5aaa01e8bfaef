"""Makes every paragraph of a page an element of its own, whatever the page is built of.

Pages put text into ``div``, ``td`` or ``font``, and part paragraphs with two line breaks. Afterwards a text
stands either in a *leaf*, a block element that holds no other, or nowhere.
"""

from __future__ import annotations

from lxml.html import Element, HtmlElement

from nam_reader.importers.web.tree import elements

_INLINE_LIST = """
    a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr
    picture q ruby rb s samp small span strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_LIST.split())
_NO_TEXT_IN_LIST = """
    table tbody thead tfoot tr colgroup ul ol dl menu
"""
_NO_TEXT_IN = frozenset(_NO_TEXT_IN_LIST.split())
_ROWS = {"ul": "li", "ol": "li", "menu": "li", "dl": "dd"}
_LOUD = frozenset({"b", "big", "font", "strong"})  # a line of its own that is so is a heading
_KEEPING = frozenset({"pre"})
_RENAMED = frozenset({"p", "span", "font", "small", "big", "label"})  # they cannot hold paragraphs


def is_inline(element: HtmlElement) -> bool:
    """Tell whether an element stands in a line of text; an unknown one does so inside of a paragraph."""
    tag = element.tag
    if tag in _INLINE:
        return True
    if "-" in tag:
        parent = element.getparent()
        return parent is not None and (parent.tag in _INLINE or parent.tag in {"p", "li", "td", "dd"})
    return False


def settle(body: HtmlElement) -> list[HtmlElement]:
    """Give each paragraph of a body an element, and return the leaves in order."""
    found = list(elements(body))
    holding = _holders(found)
    holding.add(body)
    for element in found:
        if element in holding and element.tag not in _KEEPING:
            _Runs(element, holding).settle()
            if element.tag in _RENAMED:
                element.tag = "div"
    found = leaves(body)
    for leaf in found:
        _space(leaf)
    return found


def _space(leaf: HtmlElement) -> None:
    """Part what stands in two elements beside each other and only looks apart: "…the newspaperPhoto: …"."""
    if leaf.tag == "pre" or leaf.find("*") is None:
        return
    for element in leaf.iter("a", "b", "em", "i", "small", "span", "strong", "time"):
        after = element.getnext()
        if after is None or element.tail or after.tag not in _INLINE or after.tag in {"br", "sub", "sup"}:
            continue
        end, start = _last(element), _first(after)
        if start.isupper() and (end.islower() or end.isdigit() or end in ".!?»”)"):
            element.tail = " "


def _first(element: HtmlElement) -> str:
    return next((text[0] for text in element.itertext() if text), "")


def _last(element: HtmlElement) -> str:
    return next((text[-1] for text in reversed(list(element.itertext())) if text), "")


def leaves(body: HtmlElement) -> list[HtmlElement]:
    """Return the leaves of a settled body that hold text or an image."""
    found = list(elements(body))
    inner = set()
    for element in reversed(found):
        if element in inner or not is_inline(element):
            parent = element.getparent()
            if parent is not None:
                inner.add(parent)
    return [
        element
        for element in found
        if element not in inner
        and not is_inline(element)
        and (has_text(element) or element.find(".//img") is not None)
    ]


def has_text(element: HtmlElement) -> bool:
    """Tell whether there is more than space in an element."""
    return any(not text.isspace() for text in element.itertext() if text)


def _holders(found: list[HtmlElement]) -> set[HtmlElement]:
    """Return the elements that hold blocks, or paragraphs parted by two line breaks."""
    holding: set[HtmlElement] = set()
    for element in reversed(found):
        parent = element.getparent()
        if parent is None:
            continue
        if element in holding or not is_inline(element) or (element.tag == "br" and _is_doubled(element)):
            holding.add(parent)
    return holding


def _is_doubled(line_break: HtmlElement) -> bool:
    after = line_break.getnext()
    return after is not None and after.tag == "br" and not (line_break.tail or "").strip()


class _Runs:
    """The children of one element; those that make a paragraph are put into one."""

    def __init__(self, parent: HtmlElement, holding: set[HtmlElement]) -> None:
        self._parent = parent
        self._holding = holding
        self._run: HtmlElement | None = None
        self._last: HtmlElement | None = None  # in the run; to ask lxml takes longer the more there are

    def settle(self) -> None:
        parent = self._parent
        children = list(parent)
        if parent.text and not parent.text.isspace():
            self._run = self._new(parent.text)
            parent.insert(0, self._run)
            parent.text = None
        for child in children:
            if child in self._holding or not is_inline(child):
                self._block(child)
            elif child.tag == "br":
                self._break(child)
            else:
                self._inline(child)

    def _new(self, text: str | None) -> HtmlElement:
        run = Element(_ROWS.get(self._parent.tag, "p"))
        run.text = text
        self._last = None
        return run

    def _block(self, child: HtmlElement) -> None:
        self._run = None
        tail, child.tail = child.tail, None
        if tail and not tail.isspace():
            self._run = self._new(tail)
            child.addnext(self._run)

    def _break(self, child: HtmlElement) -> None:
        if self._run is not None and not self._ends():
            self._run.append(child)
            self._last = child
            return
        tail, child.tail = child.tail, None
        if self._run is not None and self._last is not None and self._last.tag == "br":
            self._run.remove(self._last)
        self._run = None
        if tail and not tail.isspace():
            self._run = self._new(tail)
            child.addnext(self._run)
        self._parent.remove(child)

    def _ends(self) -> bool:
        """Tell whether a line break ends the paragraph: the second in a row, or one behind a bold line."""
        run, last = self._run, self._last
        if run is None or last is None or (last.tail or "").strip():
            return False
        if last.tag == "br":
            return True
        return last.tag in _LOUD and last.getprevious() is None and not (run.text or "").strip()

    def _inline(self, child: HtmlElement) -> None:
        if self._run is None:
            shows = child.tag == "img" or child.find(".//img") is not None or has_text(child)
            if not shows and not (child.tail or "").strip():
                return
            self._run = self._new(None)
            child.addprevious(self._run)
        self._run.append(child)
        self._last = child
