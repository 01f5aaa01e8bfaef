"""Qt's document holds the reading text, character for character."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, Cell, Run
from nam_reader.ui.reader.document import build, document_text
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument

EMPTY = Block(BlockKind.PARAGRAPH)
LETTERS = st.text(
    st.sampled_from("ab ўЁięłż\u0301\u00a0\u00ad\u200b\u200d😀👩🏽‍🚀“”—ﬁ\t\u0085\ufffc\u0590אب"),
    min_size=1,
    max_size=14,
)


def make_run(text: str, **fields: Any) -> Run:  # noqa: ANN401 - of many types
    """Hypothesis would fill in every field of the class itself."""
    return Run(text, **fields)


def make_block(kind: BlockKind, runs: tuple[Run, ...], **fields: Any) -> Block:  # noqa: ANN401
    """Hypothesis would fill in every field of the class itself."""
    return Block(kind, runs, **fields)


RUNS = st.builds(
    make_run,
    LETTERS,
    strong=st.booleans(),
    emphasis=st.booleans(),
    code=st.booleans(),
    strike=st.booleans(),
    vertical=st.sampled_from((-1, 0, 1)),
    href=st.sampled_from(("", "https://example.org/a?b=c&d", "#part")),
    anchor=st.sampled_from(("", "part")),
) | st.just(Run("\ufffc", image="nam-image:0a", alt="A bridge"))
LINES = st.tuples(RUNS, st.just(Run("\n")), RUNS) | st.tuples(RUNS) | st.tuples(RUNS, RUNS)
FLOW = st.one_of(
    st.builds(
        make_block, st.just(BlockKind.PARAGRAPH), LINES, quote=st.integers(0, 3), indent=st.integers(0, 3)
    ),
    st.builds(make_block, st.just(BlockKind.HEADING), LINES, level=st.integers(1, 6)),
    st.builds(
        make_block,
        st.just(BlockKind.ITEM),
        LINES,
        level=st.integers(1, 4),
        ordinal=st.integers(0, 3),
        quote=st.integers(0, 1),
    ),
    st.builds(make_block, st.just(BlockKind.CODE), LINES, indent=st.integers(0, 1)),
    st.just(Block(BlockKind.RULE)),
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[Block, ...]:
    """A table's cells in reading order, some of them empty, some of several paragraphs."""
    rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    header = draw(st.booleans())
    blocks = []
    for row in range(rows):
        for column in range(columns):
            cell = Cell(0, row, column, rows, columns, header and row == 0)
            paragraphs: list[tuple[Run, ...]] = list(draw(st.lists(LINES, max_size=2)))
            blocks += [Block(BlockKind.CELL, runs, cell=cell) for runs in paragraphs or [()]]
    return tuple(blocks)


@st.composite
def articles(draw: st.DrawFn) -> tuple[Block, ...]:
    """Blocks as the text room gives them: a paragraph, empty if need be, before, after and between tables."""
    blocks: list[Block] = []
    for number, part in enumerate(draw(st.lists(st.one_of(FLOW, tables()), max_size=8))):
        if isinstance(part, Block):
            blocks.append(part)
            continue
        if not blocks or blocks[-1].cell is not None:
            blocks.append(EMPTY)
        blocks += [block._replace(cell=block.cell._replace(table=number)) for block in part if block.cell]
    if not blocks or blocks[-1].cell is not None:
        blocks.append(EMPTY)
    return tuple(blocks)


@given(blocks=articles())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_article_keeps_every_character(
    blocks: tuple[Block, ...], qtbot: QtBot, theme: Theme, make_document: MakeDocument
) -> None:
    document = make_document(*blocks)
    built = build(document, TypeStyle(), theme)
    assert document_text(built) == document.article.text
    assert built.blockCount() == len(blocks)


NESTED = (
    Block(BlockKind.ITEM, (Run("one"),), level=1, ordinal=1),
    Block(BlockKind.ITEM, (Run("inner"),), level=2),
    Block(BlockKind.ITEM, (Run("two"),), level=1, ordinal=2),
    Block(BlockKind.PARAGRAPH, (Run("still two"),), indent=1),
    Block(BlockKind.ITEM, (Run("three"),), level=1, ordinal=3),
    Block(BlockKind.PARAGRAPH, (Run("between"),)),
    Block(BlockKind.ITEM, (Run("seven"),), level=1, ordinal=7),
)


def test_numbered_lists_go_on_after_a_list_inside_them(
    qtbot: QtBot, theme: Theme, make_document: MakeDocument
) -> None:
    built = build(make_document(*NESTED), TypeStyle(), theme)
    marks = {}
    block = built.begin()
    while block.isValid():
        if block.textList() is not None:
            marks[block.text()] = block.textList().itemText(block)
        block = block.next()
    assert marks["one"] == "1."
    assert marks["two"] == "2."
    assert marks["three"] == "3."
    assert marks["seven"] == "7."
    assert not marks["inner"][:1].isdigit()


def formats_of(document: QTextDocument, text: str) -> QFont:
    return document.find(text).charFormat().font()


def test_runs_look_as_they_are_marked(qtbot: QtBot, theme: Theme, make_document: MakeDocument) -> None:
    runs = (
        Run("plain "),
        Run("strong ", strong=True),
        Run("slanted ", emphasis=True),
        Run("fixed", code=True),
        Run("link", href="https://example.org"),
    )
    built = build(make_document(Block(BlockKind.PARAGRAPH, runs)), TypeStyle(size=20), theme)
    assert formats_of(built, "plain").weight() == QFont.Weight.Normal
    assert formats_of(built, "strong").weight() == QFont.Weight.Bold
    assert formats_of(built, "slanted").italic()
    assert formats_of(built, "fixed").fixedPitch()
    assert built.defaultFont().pixelSize() == 20
    link = built.find("link").charFormat()
    assert link.anchorHref() == "https://example.org"
    assert link.foreground().color() == theme.color("accent")
    assert link.fontUnderline()  # colour is not the only sign


def test_text_that_looks_like_html_is_text(qtbot: QtBot, theme: Theme, make_document: MakeDocument) -> None:
    document = make_document("<img src='file:///etc/hostname'><b>not bold</b>&amp;")
    built = build(document, TypeStyle(), theme)
    assert document_text(built) == document.article.text
    assert formats_of(built, "not bold").weight() == QFont.Weight.Normal


def test_a_document_without_a_view_opens_no_picture_either(
    qtbot: QtBot, theme: Theme, tmp_path: Path, make_document: MakeDocument
) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    target = tmp_path / "red.png"
    assert red.save(str(target))
    runs = (Run("\ufffc", image=target.as_uri()), Run("\ufffc", image=str(target)))
    built = build(make_document(Block(BlockKind.PARAGRAPH, runs)), TypeStyle(), theme)
    built.setTextWidth(300)
    shown = QImage(300, 100, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    painter = QPainter(shown)
    built.drawContents(painter)
    painter.end()
    assert all(shown.pixelColor(x, y) != QColor(Qt.GlobalColor.red) for x in range(300) for y in range(100))


@pytest.mark.parametrize("size", [12, 17, 19, 32])
def test_lines_stand_as_far_apart_as_the_size_says(
    size: int, qtbot: QtBot, theme: Theme, make_document: MakeDocument
) -> None:
    built = build(make_document("word " * 60), TypeStyle(size=size), theme)
    built.setTextWidth(300)
    built.documentLayout().documentSize()
    layout = built.begin().layout()
    first, second = layout.lineAt(0), layout.lineAt(1)
    gap = second.y() + second.ascent() - first.y() - first.ascent()
    assert gap == pytest.approx({12: 20, 17: 28, 19: 32, 32: 53}[size])
