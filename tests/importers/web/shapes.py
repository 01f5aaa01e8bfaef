"""Pages of every shape, in five languages, with what is their article: for tests of the importer of pages.

``tests/data/pages/shapes`` holds the shapes, as templates; what is the article in them is marked by the
attribute ``data-gold``, which is taken out before a page is read. ``tests/data/pages/words`` holds the words,
a file a language.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import jinja2
from lxml.html import HtmlElement, document_fromstring

DATA = Path(__file__).resolve().parents[2] / "data" / "pages"
LANGUAGES = ("en", "be", "ru", "pl", "uk")
SHAPES = tuple(sorted(path.stem for path in (DATA / "shapes").glob("*.html")))

_GOLD = re.compile(r'\s*data-gold="keep"')
_BLOCK_LIST = """
    article blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 li ol p pre section table td th
    tr ul
"""
_BLOCKS = frozenset(_BLOCK_LIST.split())


class Shape(NamedTuple):
    """A page, the text of its article, and what it says of it."""

    html: str
    text: str
    title: str
    author: str
    site: str


class Overlap(NamedTuple):
    """How much of the words that were found are right, and of the right words were found."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def shape(name: str, language: str) -> Shape:
    """Return a page of a shape in a language."""
    words = _words(language)
    template = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined).from_string(  # noqa: S701 - ours
        (DATA / "shapes" / f"{name}.html").read_text("utf-8")
    )
    html = template.render(words)
    marked = [element for element in document_fromstring(html).iter() if "data-gold" in element.attrib]
    gold = [element for element in marked if not any(inner in marked for inner in element.iterancestors())]
    text = " ".join(_text(element) for element in gold)
    title, author, site = (str(words[name]) for name in ("title", "author", "site"))
    return Shape(_GOLD.sub("", html), text, title, author, site)


def overlap(found: str, wanted: str) -> Overlap:
    """Compare two texts word by word, each word as often as it stands there."""
    ours, theirs = Counter(_tokens(found)), Counter(_tokens(wanted))
    both = sum((ours & theirs).values())
    return Overlap(both / max(1, ours.total()), both / max(1, theirs.total()))


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _text(element: HtmlElement) -> str:
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts += (_text(child), child.tail or "")
    space = " " if element.tag in _BLOCKS else ""
    return f"{space}{''.join(parts)}{space}"


def _words(language: str) -> dict[str, object]:
    """Read a file of words: sections of lines, and a section of names with what they stand for."""
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (DATA / "words" / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line:
            lines.append(line)
    pairs = (line.split("=", 1) for line in sections["ui"])
    return {
        "lang": language,
        **{name: sections[name][0] for name in ("title", "author", "site", "date")},
        "p": sections["paragraphs"],
        "h": sections["headlines"],
        "c": sections["comments"],
        "ui": {name: value.split("|") if "|" in value else value for name, value in pairs},
    }
