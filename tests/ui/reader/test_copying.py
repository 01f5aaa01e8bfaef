"""What the clipboard gets."""

from __future__ import annotations

from nam_reader.model import Block, BlockKind, Cell, Run
from nam_reader.ui.reader.copying import plain_text

P, ITEM, CELL = BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL


def whole(*blocks: Block) -> str:
    return plain_text(blocks, 0, sum(len(block.text) + 1 for block in blocks) - 1)


def test_a_piece_of_a_paragraph_is_the_piece() -> None:
    blocks = (Block(P, (Run("One\u00a0😀 "), Run("two", strong=True))), Block(P, (Run("three"),)))
    assert plain_text(blocks, 4, 7) == "😀 t"


def test_paragraphs_are_set_apart_by_an_empty_line() -> None:
    blocks = (Block(P, (Run("One"), Run("\n"), Run("line"))), Block(BlockKind.RULE), Block(P, (Run("two"),)))
    assert whole(*blocks) == "One\nline\n\ntwo"


def test_lists_keep_their_marks_where_an_item_is_copied_from_its_start() -> None:
    blocks = (
        Block(ITEM, (Run("first"),), level=1, ordinal=1),
        Block(ITEM, (Run("inner"),), level=2),
        Block(ITEM, (Run("second"),), level=1, ordinal=2),
    )
    assert whole(*blocks) == "1. first\n    • inner\n2. second"
    assert plain_text(blocks, 2, 11) == "rst\n    • inner"
    assert plain_text(blocks, 0, 5) == "first"


def test_a_table_comes_as_rows_with_tabs() -> None:
    def cell(row: int, column: int, text: str) -> Block:
        return Block(CELL, (Run(text),) if text else (), cell=Cell(0, row, column, 2, 2))

    blocks = (Block(P, (Run("before"),)), cell(0, 0, "a"), cell(0, 1, ""), cell(1, 0, "c"), cell(1, 1, "d"))
    assert whole(*blocks) == "before\n\na\t\nc\td"


def test_an_image_gives_its_description() -> None:
    blocks = (Block(P, (Run("See "), Run("\ufffc", image="nam-image:0", alt="a bridge"), Run("."))),)
    assert whole(*blocks) == "See a bridge."


def test_soft_hyphens_are_left_out() -> None:
    block = Block(P, (Run("hy\u00adphen\u00adated"),))
    assert whole(block) == "hyphenated"
    assert whole(block, block) == "hyphenated\n\nhyphenated"
