"""Puts blocks together from the pieces that a walk through a body meets."""

from __future__ import annotations

from nam_reader.model import Block, BlockKind, Cell, Run
from nam_reader.text.characters import clean, even, fold_spaces
from nam_reader.text.looks import Look

IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"
TAB_WIDTH = 4


# Plain classes: to define these as dataclasses takes a start 2 ms.
class _Piece:
    """A run in the making."""

    __slots__ = ("alt", "anchor", "image", "look", "text")

    def __init__(self, text: str, look: Look, anchor: str = "", image: str = "", alt: str = "") -> None:
        self.text = text
        self.look = look
        self.anchor = anchor
        self.image = image
        self.alt = alt

    def run(self) -> Run:
        return Run(self.text, *self.look, self.anchor, self.image, self.alt)


class _List:
    """An open list; ``next`` is the number that its next item gets."""

    __slots__ = ("next", "ordered")

    def __init__(self, ordered: bool, first: int) -> None:
        self.ordered = ordered
        self.next = first


class _Item:
    """An open list item; it is ``fresh`` until its first block has been made."""

    __slots__ = ("fresh", "level", "ordinal")

    def __init__(self, fresh: bool, level: int, ordinal: int) -> None:
        self.fresh = fresh
        self.level = level
        self.ordinal = ordinal


class Assembly:
    """Takes text and structure in reading order; gives blocks.

    White space folds as in HTML, no block begins or ends with a space, and empty blocks are dropped, except
    rules, empty cells, and the empty paragraphs that must stand around tables (see ``open_table``). Whoever
    changes ``quote``, ``heading`` or ``code`` calls ``flush`` first.
    """

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._pieces: list[_Piece] = []
        self._anchor = ""
        self._lists: list[_List] = []
        self._items: list[_Item] = []
        self._cell: Cell | None = None
        self._before_cell = 0
        self._tables = 0
        self.quote = 0  # the depth of block quotes around the next block
        self.heading = 0  # the level, where the next block is a heading
        self.code = False  # white space stays as it is

    # --- what stands in a block -----------------------------------------------------------------------

    def add_text(self, text: str, look: Look) -> None:
        """Append text to the open block."""
        if text == "\n" and not self._pieces:
            return  # between two blocks: most texts of a body
        if self.code:
            text = clean(text).expandtabs(TAB_WIDTH)
        else:
            text = text if even(text) else fold_spaces(clean(text))
            if text.startswith(" ") and self._ends_in_space():
                text = text[1:]
        if not text:
            return
        last = self._pieces[-1] if self._pieces else None
        if last and last.look == look and not (last.image or self._anchor):
            last.text += text
            return
        self._pieces.append(_Piece(text, look, self._take_anchor()))

    def add_break(self, look: Look) -> None:
        """Break the line inside the block; a break at the start of a block says nothing."""
        if not self._pieces:
            return
        last = self._pieces[-1]
        if not last.image:
            last.text = last.text.rstrip(" ")
        self._pieces.append(_Piece("\n", look))

    def add_image(self, image: str, alt: str, look: Look) -> None:
        """Append a stored image; in the text it is one character."""
        self._pieces.append(_Piece(IMAGE, look, self._take_anchor(), image, alt))

    def anchor(self, name: str) -> None:
        """Name the place where the next text begins; of several names for one place the first counts."""
        self._anchor = self._anchor or clean(name)

    def _take_anchor(self) -> str:
        anchor, self._anchor = self._anchor, ""
        return anchor

    def _ends_in_space(self) -> bool:
        for piece in reversed(self._pieces):
            if piece.text:
                return piece.text[-1] in " \n"
        return True

    # --- where blocks begin and end -------------------------------------------------------------------

    def flush(self) -> None:
        """Close the open block."""
        if not self._pieces:
            return
        pieces = self._trimmed()
        self._pieces = []
        if any(piece.image or not piece.text.isspace() for piece in pieces):
            self._blocks.append(self._block(tuple([piece.run() for piece in pieces])))

    def _trimmed(self) -> list[_Piece]:
        pieces = self._pieces
        while pieces and not pieces[-1].image:
            pieces[-1].text = pieces[-1].text.rstrip(" \n")
            if pieces[-1].text:
                break
            pieces.pop()
        while self.code and pieces and not pieces[0].image:
            pieces[0].text = pieces[0].text.lstrip("\n")
            if pieces[0].text:
                break
            pieces.pop(0)
        return [piece for piece in pieces if piece.text]

    def _block(self, runs: tuple[Run, ...]) -> Block:
        indent = len(self._items)
        item = self._items[-1] if self._items else None
        fresh = item is not None and item.fresh
        if item is not None:
            item.fresh = False
        if self._cell is not None:
            return Block(BlockKind.CELL, runs, quote=self.quote, indent=indent, cell=self._cell)
        if self.heading:
            return Block(BlockKind.HEADING, runs, self.heading, self.quote, indent)
        if self.code:
            return Block(BlockKind.CODE, runs, 0, self.quote, indent)
        if item is not None and fresh:
            return Block(BlockKind.ITEM, runs, item.level, self.quote, ordinal=item.ordinal)
        return Block(BlockKind.PARAGRAPH, runs, 0, self.quote, indent)

    def rule(self) -> None:
        """Add a rule; a cell has none."""
        if self._cell is None:
            self._blocks.append(Block(BlockKind.RULE, (), 0, self.quote, len(self._items)))

    def finish(self) -> tuple[Block, ...]:
        """Return all blocks; there is always one."""
        self.flush()
        if not self._blocks or self._blocks[-1].cell is not None:
            self._blocks.append(Block(BlockKind.PARAGRAPH))
        return tuple(self._blocks)

    # --- what stands around blocks; each of these closes the open block ---------------------------------

    def open_list(self, *, ordered: bool, start: int) -> None:
        """Be one list deeper."""
        self.flush()
        self._lists.append(_List(ordered, start))

    def close_list(self) -> None:
        """Leave the innermost list."""
        self.flush()
        self._lists.pop()

    def open_item(self, value: int | None) -> None:
        """Begin an item of the innermost list; ``value`` is a number of its own."""
        self.flush()
        around = self._lists[-1] if self._lists else _List(False, 1)
        number = around.next if value is None else value
        around.next = number + 1
        level = max(1, len(self._lists))
        self._items.append(_Item(True, level, number if around.ordered else 0))

    def open_indented(self) -> None:
        """Indent paragraphs as those of an item, without a mark; ``close_item`` ends it."""
        self.flush()
        self._items.append(_Item(False, len(self._items) + 1, 0))

    def close_item(self) -> None:
        """End an item."""
        self.flush()
        self._items.pop()

    def open_table(self) -> int:
        """Make a table and give its number. A text document has a block before, between and after tables."""
        self.flush()
        if not self._blocks or self._blocks[-1].cell is not None:
            self._blocks.append(Block(BlockKind.PARAGRAPH))
        if self._items:
            self._items[-1].fresh = False
        self._tables += 1
        return self._tables - 1

    def open_cell(self, cell: Cell) -> None:
        """Begin a cell of the table."""
        self.flush()
        self._cell = cell
        self._before_cell = len(self._blocks)

    def close_cell(self) -> None:
        """End a cell; every cell gets at least one block."""
        self.flush()
        if len(self._blocks) == self._before_cell:
            self._blocks.append(Block(BlockKind.CELL, cell=self._cell))
        self._cell = None

    @property
    def in_cell(self) -> bool:
        """Tell whether a table cell is open."""
        return self._cell is not None
