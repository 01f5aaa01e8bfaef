"""A whole article as HTML, written from its blocks, with its highlights in their places."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import NamedTuple

from nam_reader.exporters.colours import INKS
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.exporters.marking import Mark, MarkedBlock, Stretch, marked, marks_of
from nam_reader.model import ArticleNotes, Block, BlockKind, Document, Run, StoredImage
from nam_reader.text.pictures import SHOWN
from nam_reader.text.sanitise import safe_link

ImageOf = Callable[[str], StoredImage | None]


class Hand(NamedTuple):
    """How marks, their signs and images are written."""

    open_mark: Callable[[Mark, bool], str]  # whether it begins here
    close_mark: str
    sign: Callable[[Mark], str]
    image: Callable[[Run], str]
    prefix: str = ""  # of the names of places in the article; "" leaves links inside of it away


def whole_html(notes: ArticleNotes, document: Document, image: ImageOf, words: DocumentWords) -> str:
    """Return an article for a web page."""
    revision = document.article.revision
    uid = escape(document.article.uid)

    def open_mark(mark: Mark, begins: bool) -> str:
        annotation = mark.placed.annotation
        place = ""
        if begins:
            place = (
                f' id="mark-{escape(annotation.id)}" data-uid="{uid}" data-revision="{revision}"'
                f' data-start="{mark.start}" data-end="{mark.end}"'
            )
        kind = f"{annotation.colour.value} {annotation.style.value}"
        return f'<mark class="{kind}" data-id="{escape(annotation.id)}"{place}>'

    def sign(mark: Mark) -> str:
        annotation = mark.placed.annotation
        shape = escape(INKS[annotation.colour].sign)
        name = escape(annotation.id)
        return (
            f'<a class="at {annotation.colour.value}" href="#note-{name}" lang="{words.language}"'
            f' aria-label="{words.numbered.format(mark.number)}">{shape}{mark.number}</a>'
        )

    def picture(run: Run) -> str:
        stored = image(run.image)
        if stored is None or stored.mime not in SHOWN:
            return escape(run.alt)
        data = base64.b64encode(stored.data).decode("ascii")
        return f'<img src="data:{stored.mime};base64,{data}" alt="{escape(run.alt)}">'

    hand = Hand(open_mark, "</mark>", sign, picture, f"in-{document.article.uid}-")
    return written(marked(document.blocks, marks_of(notes.annotations, document.article.text)), hand)


def written(blocks: Iterable[MarkedBlock], hand: Hand) -> str:
    """Return blocks as HTML."""
    writer = _Writer(hand)
    for table, group in groupby(blocks, lambda each: each.block.cell and each.block.cell.table):
        if table is None:
            for each in group:
                writer.block(each)
        else:
            writer.table(list(group))
    return writer.finish()


class _Writer:
    """Writes blocks one after the other; knows which quotations and lists are open."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._lines: list[str] = []
        self._quotes = 0
        self._lists: list[str] = []  # the tag of each open list; in each an item is open

    def finish(self) -> str:
        self._nest(0, 0)
        return "\n".join(self._lines)

    def block(self, marked: MarkedBlock) -> None:
        block, text = marked.block, self.inline(marked)
        if block.kind is BlockKind.ITEM:
            self._item(block, text)
            return
        self._nest(block.quote, block.indent)
        if block.kind is BlockKind.HEADING:
            level = min(block.level + 2, 6)  # the article's title is a heading above it
            self._lines.append(f"<h{level}>{text}</h{level}>")
        elif block.kind is BlockKind.CODE:
            self._lines.append(f"<pre>{text}</pre>")
        elif block.kind is BlockKind.RULE:
            self._lines.append("<hr>")
        elif text:
            self._lines.append(f"<p>{text}</p>")

    def _item(self, block: Block, text: str) -> None:
        tag = "ol" if block.ordinal else "ul"
        self._nest(block.quote, block.level)
        if len(self._lists) == block.level and self._lists[-1] == tag:
            self._lines.append("</li>")
        else:
            if len(self._lists) == block.level:
                self._close_list()
            while len(self._lists) < block.level:
                inner = tag if len(self._lists) == block.level - 1 else "ul"
                self._lines.append(f"<{inner}>")
                self._lists.append(inner)
                if len(self._lists) < block.level:
                    self._lines.append('<li class="bare">')
        number = f' value="{block.ordinal}"' if block.ordinal else ""
        self._lines.append(f"<li{number}><p>{text}</p>")

    def _nest(self, quotes: int, lists: int) -> None:
        """Close what the next block is not in; quotations stand around lists."""
        if quotes != self._quotes:
            lists = 0
        while len(self._lists) > lists:
            self._close_list()
        while self._quotes > quotes:
            self._lines.append("</blockquote>")
            self._quotes -= 1
        while self._quotes < quotes:
            self._lines.append("<blockquote>")
            self._quotes += 1

    def _close_list(self) -> None:
        self._lines.append(f"</li></{self._lists.pop()}>")

    def table(self, cells: Sequence[MarkedBlock]) -> None:
        self._nest(cells[0].block.quote, cells[0].block.indent)
        self._lines.append("<table>")
        for _, row in groupby(cells, lambda each: each.block.cell and each.block.cell.row):
            self._lines.append("<tr>")
            for _, parts in groupby(row, lambda each: each.block.cell and each.block.cell.column):
                blocks = list(parts)
                cell = blocks[0].block.cell
                tag = "th" if cell and cell.header else "td"
                texts = [self.inline(each) for each in blocks]
                content = texts[0] if len(texts) == 1 else "".join([f"<p>{text}</p>" for text in texts])
                self._lines.append(f"<{tag}>{content}</{tag}>")
            self._lines.append("</tr>")
        self._lines.append("</table>")

    def inline(self, marked: MarkedBlock) -> str:
        return "".join([piece for stretch in marked.stretches for piece in self._stretch(stretch)])

    def _stretch(self, stretch: Stretch) -> Iterator[str]:
        hand = self._hand
        for mark in stretch.marks:
            yield hand.open_mark(mark, mark in stretch.began)
        yield self._run(stretch.run)
        yield hand.close_mark * len(stretch.marks)
        for mark in stretch.ended:
            yield hand.sign(mark)

    def _run(self, run: Run) -> str:
        text = self._hand.image(run) if run.image else escape(run.text, quote=False).replace("\n", "<br>")
        for wanted, tag in (
            (run.code, "code"),
            (run.vertical > 0, "sup"),
            (run.vertical < 0, "sub"),
            (run.strike, "s"),
            (run.emphasis, "em"),
            (run.strong, "strong"),
        ):
            if wanted:
                text = f"<{tag}>{text}</{tag}>"
        text = self._link(run, text)
        if run.anchor and self._hand.prefix:
            text = f'<span id="{escape(self._hand.prefix + run.anchor)}"></span>{text}'
        return text

    def _link(self, run: Run, text: str) -> str:
        href = safe_link(run.href) if run.href else None
        if href is None:
            return text
        if href.startswith("#"):
            prefix = self._hand.prefix
            return f'<a href="#{escape(prefix + href[1:])}">{text}</a>' if prefix else text
        return f'<a href="{escape(href)}" rel="noopener noreferrer">{text}</a>'
