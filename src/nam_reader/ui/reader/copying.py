"""What the clipboard gets when a part of an article is copied: plain text, as it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nam_reader.model import Block, BlockKind

_BULLET = "•"
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"  # says where a word may be broken, and is a letter of none


def plain_text(blocks: Sequence[Block], start: int, end: int) -> str:
    """Return the text between two code-point positions of the reading text.

    Paragraphs are set apart by an empty line, items of a list stand on lines of their own with their mark,
    the cells of a table's row are set apart by tabs. An image gives its description.
    """
    pieces = list(_pieces(blocks, start, end))
    if len(pieces) == 1:
        return pieces[0][1].replace(_SOFT_HYPHEN, "")
    parts: list[str] = []
    before: Block | None = None
    for block, text, from_start in pieces:
        if before is not None:
            parts.append(_between(before, block))
        if block.kind is BlockKind.ITEM and from_start:
            parts.append(_mark(block))
        parts.append(text)
        before = block
    return "".join(parts).replace(_SOFT_HYPHEN, "")


def _pieces(blocks: Sequence[Block], start: int, end: int) -> Iterator[tuple[Block, str, bool]]:
    """Each block with text in the range (and each empty cell), what of it is in, and whether its start is."""
    first = 0
    for block in blocks:
        length = sum(len(run.text) for run in block.runs)
        if first >= end:
            return
        empty_cell = block.cell is not None and not length and first >= start
        if empty_cell or (length and first + length > start):
            yield block, _described(block, max(0, start - first), end - first), first >= start
        first += length + 1


def _described(block: Block, start: int, end: int) -> str:
    """Return a part of a block's text with its images replaced by their descriptions."""
    if not any(run.image for run in block.runs):
        return block.text[start:end]
    parts = []
    at = 0
    for run in block.runs:
        if run.image:
            parts.append(run.alt if start <= at < end else "")
        else:
            parts.append(run.text[max(0, start - at) : max(0, end - at)])
        at += len(run.text)
    return "".join(parts)


def _mark(block: Block) -> str:
    indent = "    " * (block.level - 1)
    return f"{indent}{block.ordinal}. " if block.ordinal else f"{indent}{_BULLET} "


def _between(before: Block, after: Block) -> str:
    if before.cell is not None and after.cell is not None and before.cell.table == after.cell.table:
        if (before.cell.row, before.cell.column) == (after.cell.row, after.cell.column):
            return " "
        return "\t" if before.cell.row == after.cell.row else "\n"
    if before.kind is BlockKind.ITEM and after.kind is BlockKind.ITEM:
        return "\n"
    return "\n\n"
