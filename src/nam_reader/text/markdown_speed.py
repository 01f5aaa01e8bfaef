"""Lets Python-Markdown pass quickly over plain text, which most of an article is; the result is the same.

The library tries each of two dozen patterns on each piece of text, and each of a dozen kinds of block on each
paragraph. Here a piece of text is shown only to the patterns whose mark it has, and a paragraph that is one
line and begins with a letter is taken at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from markdown.blockprocessors import BlockProcessor
from markdown.extensions.toc import TocExtension, TocTreeprocessor, slugify, unique
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown import Markdown

# What a text must hold for an inline pattern to find anything; patterns not named here are always tried.
_NEEDED = {
    "backtick": "`",
    "escape": "\\",
    "footnote": "[",
    "reference": "[",
    "link": "[",
    "image_link": "![",
    "image_reference": "![",
    "short_reference": "[",
    "short_image_ref": "![",
    "autolink": "<",
    "automail": "<",
    "linebreak": "  \n",
    "html": "<",
    "entity": "&",
    "not_strong": "*_",
    "em_strong": "*_",
    "em_strong2": "_",
}
_MARKS = re.compile(r"!\[|[`\\\[<&*_]|  \n")
# They find something only where the text defines a reference.
_REFERENCES = frozenset({"reference", "image_reference", "short_reference", "short_image_ref"})
_NOT_JUST_TEXT = re.compile(r"[&<>\\\x02\x03]")
# One line that begins with a letter or a quotation mark: no other kind of block does.
_ONE_LINE = re.compile(r"[^\W\d_].*|[\"'“„«‘(].*")


def hasten(converter: Markdown) -> None:
    """Put the short cuts into a converter that has all its extensions."""
    converter.parser.blockprocessors.register(_PlainParagraph(converter.parser), "plain paragraph", 200)
    converter.treeprocessors.register(_MarkedInline(converter), "inline", 20)


class _PlainParagraph(BlockProcessor):
    """Takes a paragraph of one line before the other processors look at it."""

    def test(self, parent: ET.Element, block: str) -> bool:
        return parent.tag == "div" and not self.parser.state and _ONE_LINE.fullmatch(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        ET.SubElement(parent, "p").text = blocks.pop(0)


class _MarkedInline(InlineProcessor):
    """Tries on a text only the patterns whose marks stand in it.

    It stands in for a private loop of the library; should that have another name one day, nothing is hastened
    and nothing breaks.
    """

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._chosen: dict[tuple[frozenset[str], bool], list[int]] = {}

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 - theirs
        if isinstance(data, AtomicString):
            return data
        for index in self._patterns(frozenset(_MARKS.findall(data))):
            pattern, start, matched = self.inlinePatterns[index], 0, index >= patternIndex
            while matched:
                data, matched, start = self._InlineProcessor__applyPattern(  # type: ignore[attr-defined] # private
                    pattern, data, index, start
                )
        return data

    def _patterns(self, marks: frozenset[str]) -> list[int]:
        """Return the places of the patterns to try, in the library's order."""
        key = (marks, bool(self.md.references))
        chosen = self._chosen.get(key)
        if chosen is None:
            chosen = self._chosen[key] = list(self._choose(*key))
        return chosen

    def _choose(self, marks: frozenset[str], references: bool) -> Iterator[int]:
        known = self.inlinePatterns
        names = {known.get_index_for_name(name): name for name in _NEEDED if name in known}
        for index in range(len(known)):
            name = names.get(index)
            if name is None or (
                any(mark in _NEEDED[name] for mark in marks) and (references or name not in _REFERENCES)
            ):
                yield index


class _HeadingIds(TocTreeprocessor):
    """Gives headings their ids; a text with a table of contents or marked headings is left to the library."""

    def run(self, doc: ET.Element) -> None:
        headings = []
        ids = set()
        for element in doc.iter():
            text = element.text or ""
            if "id" in element.attrib:
                ids.add(element.attrib["id"])
            if self.marker in text:
                return super().run(doc)
            if isinstance(element.tag, str) and self.header_rgx.match(element.tag):
                if len(element) or element.attrib or _NOT_JUST_TEXT.search(text):
                    return super().run(doc)
                headings.append(element)
        for heading in headings:
            name = " ".join((heading.text or "").split())
            heading.attrib["id"] = unique(slugify(name, self.sep), ids)
        return None


class QuickToc(TocExtension):
    """The library's own ``toc``, which makes no table where there is no place for one."""

    TreeProcessorClass = _HeadingIds
