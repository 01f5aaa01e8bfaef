"""Markdown to HTML and back. The two libraries are heavy, so they are loaded when they are first needed."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from nam_reader.text.characters import clean

if TYPE_CHECKING:
    from markdown import Markdown

# The parts of Python-Markdown's "extra", each with what a text must hold for the part to do anything.
_PARTS = {
    "fenced_code": re.compile("```|~~~"),
    "footnotes": re.compile(r"\[\^"),
    "attr_list": re.compile(r"\{"),
    "def_list": re.compile(r"^[ >*+\-\d.]*:[ ]", re.MULTILINE),
    "tables": re.compile(r"\|"),
    "abbr": re.compile(r"\*\["),
    "md_in_html": re.compile(r"<[^<>]*markdown"),
}

# A line that Markdown reads as nothing but text: it begins with a letter, a digit that numbers no list, or a
# quotation mark or the like, holds no mark of Markdown or HTML, and does not end in white space.
_PLAIN_LINE = re.compile(r"(?:[^\W\d_]|[\"'“”„«‘’(—–…$€]|\d+(?![\d.)]))[^\\`*_\[\]<>&{}|\t\x02\x03]*(?<!\s)")
_BACK_LINK = re.compile(r'(?:&#160;)?<a class="footnote-backref"[^>]*>[^<]*</a>')


def markdown_to_html(source: str) -> str:
    """Return the HTML of a Markdown text: Python-Markdown with extra, sane_lists and toc.

    Raw HTML stays in it: the result must be sanitised. The time it takes can grow with the square of the
    length, so callers cap both. Raises RecursionError for a text that is nested too deep.
    """
    source = clean(source)
    plain = plain_html(source)
    if plain is not None:
        return plain
    parts = tuple([part for part, mark in _PARTS.items() if mark.search(source)])
    try:
        html = _converter(parts, threading.get_ident()).reset().convert(source)
    except BaseException:
        _converter.cache_clear()  # one that was stopped in the middle does not forget where it was
        raise
    return _BACK_LINK.sub("", html) if "footnote-backref" in html else html


def plain_html(source: str) -> str | None:
    """Return the HTML of a Markdown text that is nothing but paragraphs of text, and is then safe; else None.

    It is what the library would make of it, without the library.
    """
    paragraphs: list[str] = []
    for block in source.split("\n\n"):
        lines = block.strip("\n").split("\n")
        if lines == [""]:
            continue
        if not all(map(_PLAIN_LINE.fullmatch, lines)):
            return None
        paragraphs.append("\n".join(lines))
    return "\n".join([f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs])


def html_to_markdown(body: str) -> str:
    """Return the Markdown of a canonical body."""
    from nam_reader.text.markdown_writer import Writer

    writer = Writer(heading_style="ATX", bullets="-", sup_symbol="<sup>", sub_symbol="<sub>")
    return re.sub(r"\n{3,}", "\n\n", str(writer.convert(body))).strip() + "\n"


@lru_cache(maxsize=32)
def _converter(parts: tuple[str, ...], _thread: int) -> Markdown:
    """Make a converter with only the parts that a text has use for; one serves one thread."""
    import markdown

    from nam_reader.text.markdown_speed import QuickToc, hasten

    converter = markdown.Markdown(extensions=[*parts, "sane_lists", QuickToc()])
    hasten(converter)
    return converter
