"""Pages of the help as documents for the reader.

A page is a Markdown file, ``help/<language>/<name>.md`` among the resources. Its first line is its title; its
links to other pages are written as between files, ``[search](search.md)``, and lead to ``help:search``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from nam_reader.model import HELP, Article, Block, Document, Run
from nam_reader.paths import resources
from nam_reader.text.articles import revision_of
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.markdown import markdown_to_html
from nam_reader.text.sanitise import sanitise

NAMES = ("first-steps", "search", "shortcuts", "saving", "exporting", "safety")  # in the order of a list
LANGUAGES = ("en", "be", "ru", "pl", "uk")
_USUAL = "en"
_IN_PAGE = f"#{HELP}"  # how a link to a page gets past the sanitiser, which lets no file through
_MARKS = re.compile(r"[*`\[\]]")
_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")


def uid_of(name: str) -> str:
    """Return what the reader knows a page by: "help:search"."""
    return HELP + name


def name_of(uid: str) -> str:
    """Return the name of the page that a uid stands for; the first page's where there is no such page."""
    name = uid.removeprefix(HELP)
    return name if name in NAMES else NAMES[0]


def choose_language(wanted: Sequence[str]) -> str:
    """Return the first of some languages ("be_BY", "pl") that the help is written in, else English."""
    codes = (re.split(r"[-_]", each)[0].lower() for each in wanted)
    return next((code for code in codes if code in LANGUAGES), _USUAL)


@lru_cache(maxsize=len(NAMES) * len(LANGUAGES))
def read_page(name: str, language: str) -> Document:
    """Return a page in a language, in English where it has not been translated.

    Raises FileNotFoundError for a page that is in no language.
    """
    title, source, language = _source(name, language)
    body = sanitise(markdown_to_html(_LINK.sub(rf"]({_IN_PAGE}\1)", source)))
    blocks = tuple(map(_with_links, parse_blocks(body)))
    text = reading_text(blocks)
    article = Article(
        uid=uid_of(name),
        title=title,
        body=body,
        text=text,
        revision=revision_of(title, text),
        words=len(text.split()),
        language=language,
    )
    return Document(article, blocks)


def read_beginning(name: str, language: str) -> tuple[str, str]:
    """Return a page's title and its first paragraph as plain text; that takes no reading of Markdown."""
    title, source, _ = _source(name, language)
    first = next(part for part in source.split("\n\n") if not part.startswith("#"))
    return title, " ".join(_MARKS.sub("", _LINK.sub("]", first)).split())


def _source(name: str, language: str) -> tuple[str, str, str]:
    """Return a page's title, its Markdown and its language."""
    file = _file(name, language)
    if not file.is_file():
        language, file = _USUAL, _file(name, _USUAL)
    title, _, source = file.read_text("utf-8").partition("\n")
    return title.removeprefix("#").strip(), source.strip(), language


def _file(name: str, language: str) -> Path:
    return resources() / "help" / language / f"{name}.md"


def _with_links(block: Block) -> Block:
    return block._replace(runs=tuple(map(_with_link, block.runs)))


def _with_link(run: Run) -> Run:
    return run._replace(href=run.href.removeprefix("#")) if run.href.startswith(_IN_PAGE) else run
