"""A whole article as Markdown with its highlights as ``<mark>``, each followed by its sign and number."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from nam_reader.exporters.colours import INKS
from nam_reader.exporters.marking import Mark, MarkedBlock, Stretch, marked, marks_of
from nam_reader.exporters.whole_html import Hand, written
from nam_reader.model import ArticleNotes, BlockKind, Document, Run
from nam_reader.text.markdown import html_to_markdown


def whole_markdown(notes: ArticleNotes, document: Document) -> str:
    """Return an article's text. What several highlights cover is marked once; code is not marked."""
    blocks = map(_marked_once, marked(document.blocks, marks_of(notes.annotations, document.article.text)))
    return html_to_markdown(written(blocks, Hand(_open, "</mark>", _sign, _described))).strip("\n")


def _marked_once(marked_block: MarkedBlock) -> MarkedBlock:
    return marked_block._replace(stretches=tuple(_once(marked_block)))


def _once(marked_block: MarkedBlock) -> Iterator[Stretch]:
    in_code = marked_block.block.kind is BlockKind.CODE
    for stretch in marked_block.stretches:
        bare = in_code or stretch.run.code
        yield stretch._replace(
            marks=() if bare else stretch.marks[:1], ended=() if in_code else stretch.ended
        )


def _open(_mark: Mark, _begins: bool) -> str:
    return "<mark>"


def _sign(mark: Mark) -> str:
    return f"<sup>{INKS[mark.placed.annotation.colour].sign}{mark.number}</sup>"


def _described(run: Run) -> str:
    return escape(run.alt)
