"""Going to another language keeps the paragraph."""

from __future__ import annotations

import time

import pytest

from nam_reader.model import Block, BlockKind, Run
from nam_reader.ui.reader.same_place import same_place

LENGTHS = (400, 90, 620, 250, 800, 130, 510, 300, 45, 700)


def text_of(lengths: tuple[int, ...], scale: float = 1.0, headings: tuple[int, ...] = ()) -> list[Block]:
    return [
        Block(BlockKind.HEADING if n in headings else BlockKind.PARAGRAPH, (Run("x" * round(size * scale)),))
        for n, size in enumerate(lengths)
    ]


def start_of(blocks: list[Block], number: int) -> int:
    return sum(len(block.text) + 1 for block in blocks[:number])


@pytest.mark.parametrize("number", range(len(LENGTHS)))
def test_a_faithful_translation_keeps_the_paragraph(number: int) -> None:
    here, there = text_of(LENGTHS), text_of(LENGTHS, 1.17)
    inside = start_of(here, number) + 20
    assert same_place(here, inside, there) == start_of(there, number)


def test_a_paragraph_that_only_one_of_them_has_shifts_nothing_behind_it() -> None:
    here = text_of(LENGTHS)
    more = text_of((*LENGTHS[:3], 330, *LENGTHS[3:]), 0.9)
    less = text_of((*LENGTHS[:3], *LENGTHS[4:]), 1.1)
    assert same_place(here, start_of(here, 7), more) == start_of(more, 8)
    assert same_place(here, start_of(here, 7), less) == start_of(less, 6)
    assert same_place(here, start_of(here, 1), less) == start_of(less, 1)


def test_a_paragraph_that_was_cut_in_two_is_found_at_its_beginning() -> None:
    here = text_of(LENGTHS)
    there = text_of((*LENGTHS[:4], 430, 370, *LENGTHS[5:]))
    assert same_place(here, start_of(here, 4) + 700, there) == start_of(there, 4)
    assert same_place(here, start_of(here, 5), there) == start_of(there, 6)


def test_a_heading_goes_with_a_heading() -> None:
    here = text_of((300, 60, 300, 60, 300), headings=(1, 3))
    there = text_of((300, 60, 60, 300, 60, 300), headings=(2, 4))
    assert same_place(here, start_of(here, 1), there) == start_of(there, 2)
    assert same_place(here, start_of(here, 3), there) == start_of(there, 4)


def test_rules_and_empty_paragraphs_do_not_count() -> None:
    here = [text_of(LENGTHS)[0], Block(BlockKind.RULE), *text_of(LENGTHS)[1:]]
    there = text_of(LENGTHS, 1.2)
    assert same_place(here, start_of(here, 4), there) == start_of(there, 3)


def test_the_start_and_texts_without_a_word_are_no_trouble() -> None:
    assert same_place(text_of(LENGTHS), 0, text_of(LENGTHS)) == 0
    assert same_place(text_of(LENGTHS), 900, [Block(BlockKind.PARAGRAPH)]) == 0
    assert same_place([Block(BlockKind.PARAGRAPH)], 0, text_of(LENGTHS)) == 0
    one = text_of((4_000,))
    assert same_place(text_of(LENGTHS), 3_000, one) == 0


def test_a_book_takes_no_time() -> None:
    here, there = text_of(LENGTHS * 200), text_of(LENGTHS * 200, 1.1)
    began = time.monotonic()
    assert same_place(here, start_of(here, 1_003), there) == pytest.approx(start_of(there, 1_003), rel=0.01)
    middle = text_of(LENGTHS * 24)
    assert same_place(middle, start_of(middle, 100), text_of(LENGTHS * 24, 1.2)) > 0
    assert time.monotonic() - began < 5
