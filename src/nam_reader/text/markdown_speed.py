"""Lets Python-Markdown pass quickly over plain text, which most of an article is; the result is the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    from markdown import Markdown

# What any of the inline patterns looks for; text without it needs none of them.
_INLINE_MARK = re.compile(r"[\\`*_\[\]<&{\x02\x03]|  \n")
# One line that begins with a letter or a quotation mark and has no mark of a block or a span in it.
_PLAIN_BLOCK = re.compile(r"[^\W\d_\n\"“][^\\`*_\[\]<&{}|\n\x02\x03]*|[\"“„«][^\\`*_\[\]<&{}|\n\x02\x03]*")


def hasten(converter: Markdown) -> None:
    """Add the two short cuts to a converter."""
    converter.parser.blockprocessors.register(_PlainParagraph(converter.parser), "plain paragraph", 200)
    converter.treeprocessors.register(_PlainText(converter), "plain text", 25)


class _PlainParagraph(BlockProcessor):
    """Takes a paragraph of one plain line before a dozen other processors look at it."""

    def test(self, parent: ET.Element, block: str) -> bool:
        return parent.tag == "div" and not self.parser.state and _PLAIN_BLOCK.fullmatch(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        ET.SubElement(parent, "p").text = AtomicString(blocks.pop(0))


class _PlainText(Treeprocessor):
    """Marks text without any inline mark, so that the inline patterns pass it by."""

    def run(self, root: ET.Element) -> None:
        for element in root.iter():
            text = element.text
            if text and element.tag in {"p", "li", "td", "th", "dd", "dt"} and not _INLINE_MARK.search(text):
                element.text = AtomicString(text)
