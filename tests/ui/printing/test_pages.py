"""Pages of paper, printed to a PDF and read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from nam_reader.model import (
    Anchor,
    Annotation,
    Article,
    ArticleRef,
    Block,
    BlockKind,
    Cell,
    Colour,
    Document,
    ImageSize,
    Located,
    Place,
    PlacedAnnotation,
    Run,
)
from nam_reader.ui.printing.pages import Pages
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import THEMES

A4 = QSizeF(595, 842)


def document_of(*blocks: Block, images: tuple[ImageSize, ...] = ()) -> Document:
    text = "\n".join(block.text for block in blocks)
    article = Article(
        uid="u1",
        title="The river report",
        body="",
        text=text,
        revision="r1",
        words=len(text.split()),
        authors=("Piotr Zielnik",),
        source="Quiet Water",
        url="https://example.org/river",
        published="2024-03-14",
        language="en",
    )
    return Document(article, blocks, images=images)


def words(number: int) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run(f"Paragraph {number} begins. " + "Water moves on. " * 30),))


def marked(document: Document, quote: str, note: str = "") -> PlacedAnnotation:
    start = document.article.text.index(quote)
    anchor = Anchor(quote, "", "", start, start + len(quote), "r1")
    annotation = Annotation(f"id{start}", ArticleRef("u1", "T"), anchor, Colour.GREEN, note, ("flood",))
    return PlacedAnnotation(annotation, Located(Place.EXACT, start, start + len(quote)))


def print_to(path: Path, pages: Pages) -> list[str]:
    """Print all pages and return the text of each."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(writer.pageLayout().margins() * 0)
    painter = QPainter(writer)
    painter.scale(writer.resolution() / 72, writer.resolution() / 72)
    for number in range(len(pages.sheets)):
        if number:
            writer.newPage()
        pages.paint(painter, number)
    painter.end()
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.fixture
def paper(theme: Theme) -> Theme:
    theme.choose("dark")
    return theme.for_paper(theme)


def test_every_word_is_printed_once_with_title_source_and_number(tmp_path: Path, paper: Theme) -> None:
    document = document_of(*[words(number) for number in range(1, 31)])
    pages = Pages(paper, document, A4, images={})
    printed = print_to(tmp_path / "a.pdf", pages)
    assert len(printed) == len(pages.sheets) > 3
    whole = " ".join(printed)
    assert [whole.count(f"Paragraph {number} begins") for number in range(1, 31)] == [1] * 30
    assert whole.count("moves") == 30 * 30
    for number, text in enumerate(printed, start=1):
        assert "The river report" in text
        assert "https://example.org/river" in text
        assert f"{number} of {len(printed)}" in text
    assert "Quiet Water" in printed[0]
    assert "Piotr Zielnik" in printed[0]


def test_no_line_is_cut_and_no_heading_stands_last(paper: Theme) -> None:
    blocks: list[Block] = []
    for number in range(1, 40):
        blocks += [Block(BlockKind.HEADING, (Run(f"Part {number}"),), level=2), words(number)]
    pages = Pages(paper, document_of(*blocks), A4, images={})
    from nam_reader.ui.reader.geometry import lines_between

    for sheet in pages.sheets[:-1]:
        near = list(lines_between(pages.text, sheet.bottom - 200, sheet.bottom + 60))
        assert not [box for box in near if box.top < sheet.bottom - 1 and box.bottom > sheet.bottom + 1]
        last = [box for box in near if box.bottom <= sheet.bottom + 1][-1]
        assert not last.block.blockFormat().headingLevel()


def test_highlights_are_painted_with_their_shape_and_notes_follow(tmp_path: Path, paper: Theme) -> None:
    items = [Block(BlockKind.ITEM, (Run(f"item {n}"),), level=1, ordinal=n) for n in (1, 2)]
    document = document_of(words(1), words(2), *items)
    note = marked(document, "Paragraph 2 begins", "Ask **her** about it.")
    asked = Block(BlockKind.PARAGRAPH, (Run("Ask "), Run("her", strong=True), Run(" about it.")))
    pages = Pages(paper, document, A4, annotations=[note], notes=[(note, [asked])], images={})
    (text,) = print_to(tmp_path / "b.pdf", pages)
    for part in (
        "1. item 1",
        "2. item 2",
        "Notes",
        "Evidence",
        "“Paragraph 2 begins”",
        "Ask her about it.",
        "Tags: flood",
    ):
        assert part in text
    picture = painted(pages)
    tint = THEMES["light"].highlights[Colour.GREEN]
    seen = {picture.pixelColor(x, y).name().upper() for x in range(0, 595, 2) for y in range(0, 842, 2)}
    assert {tint.tint, tint.mark} <= seen


def test_without_highlights_none_are_painted(paper: Theme) -> None:
    picture = painted(Pages(paper, document_of(words(1)), A4, images={}))
    seen = {picture.pixelColor(x, y).name().upper() for x in range(0, 595, 2) for y in range(0, 842, 2)}
    assert THEMES["light"].highlights[Colour.GREEN].tint not in seen
    assert picture.pixelColor(3, 3).name() == "#ffffff", "paper is white, whatever theme is in force"


def test_an_image_higher_than_a_page_fits_on_one(paper: Theme) -> None:
    image = QImage(400, 4000, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    picture = Block(BlockKind.PARAGRAPH, (Run("\ufffc", image="i", alt="a tower"),))
    document = document_of(words(1), picture, words(2), images=(ImageSize("i", 400, 4000),))
    pages = Pages(paper, document, A4, images={"i": image})
    reds = []
    for number in range(len(pages.sheets)):
        page = painted(pages, number)
        reds.append(sum(page.pixelColor(120, y).name() == "#ff0000" for y in range(842)))
    assert max(reds) > 300
    assert sorted(reds, reverse=True)[1] == 0, "on one page alone"


def test_a_table_is_printed_row_by_row(tmp_path: Path, paper: Theme) -> None:
    cells = [
        Block(BlockKind.CELL, (Run(f"r{row}c{column}"),), cell=Cell(0, row, column, 60, 2))
        for row in range(60)
        for column in range(2)
    ]
    pages = Pages(paper, document_of(words(1), *cells, words(2)), A4, images={})
    printed = " ".join(print_to(tmp_path / "c.pdf", pages))
    assert [printed.split().count(f"r{row}c1") for row in range(60)] == [True] * 60


def painted(pages: Pages, number: int = 0) -> QImage:
    picture = QImage(595, 842, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    pages.paint(painter, number)
    painter.end()
    return picture
