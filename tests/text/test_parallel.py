"""The place in a translation."""

from __future__ import annotations

import time
from itertools import accumulate

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nam_reader.model import Block
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.parallel import MOST, same_place


def body(*paragraphs: str) -> tuple[Block, ...]:
    """Return the blocks of paragraphs; one that begins with # is a heading."""
    return parse_blocks(
        "".join(f"<h2>{text[1:]}</h2>" if text.startswith("#") else f"<p>{text}</p>" for text in paragraphs)
    )


def starts(blocks: tuple[Block, ...]) -> list[int]:
    """Return where each block begins in the reading text."""
    return [0, *accumulate(len(block.text) + 1 for block in blocks)][:-1]


ENGLISH = (
    "A short beginning.",
    "In 1998 there were 370 mills in the country, and each of them had a keeper and a dog.",
    "#What came after",
    "By 2011 hardly 64 were left, and nobody knew who had the keys of the others.",
    "The end is not known.",
)
POLISH = (
    "Krótki początek.",
    "W 1998 roku było w kraju 370 młynów, a każdy z nich miał stróża i psa.",
    "#Co było potem",
    "W 2011 roku zostały ledwie 64, i nikt nie wiedział, kto ma klucze do pozostałych.",
    "Koniec nie jest znany.",
)


def test_paragraphs_of_the_same_number_answer_to_each_other() -> None:
    """And within one the share that has been read is kept."""
    own, other = body(*ENGLISH), body(*POLISH)
    assert [same_place(start, own, other) for start in starts(own)] == starts(other)
    middle = starts(own)[1] + len(ENGLISH[1]) // 2
    assert abs(same_place(middle, own, other) - starts(other)[1] - len(POLISH[1]) // 2) <= 1


@pytest.mark.parametrize(
    ("changed", "answers"),
    [
        (("Uwaga redakcji, której nie ma po angielsku.", *POLISH), [1, 2, 3, 4, 5]),
        ((*POLISH, "Tłumaczyła Anna.", "Zdjęcia: Jan."), [0, 1, 2, 3, 4]),
        ((POLISH[0], *POLISH[2:]), [0, 1, 1, 2, 3]),
        ((*POLISH[:2], *POLISH[3:]), [0, 1, 2, 2, 3]),
        ((*POLISH[:3], POLISH[3][:40], POLISH[3][40:], POLISH[4]), [0, 1, 2, 3, 5]),
    ],
)
def test_paragraphs_that_are_missing_added_or_divided(changed: tuple[str, ...], answers: list[int]) -> None:
    """Lengths, headings, names and numbers say what answers to what."""
    own, other = body(*ENGLISH), body(*changed)
    places = starts(other)
    assert [same_place(start, own, other) for start in starts(own)] == [places[number] for number in answers]


def test_two_paragraphs_that_became_one_keep_their_order() -> None:
    """The second one is somewhere in its middle."""
    own = body(*ENGLISH)
    other = body(POLISH[0], POLISH[1], POLISH[2], f"{POLISH[3]} {POLISH[4]}")
    place = same_place(starts(own)[4], own, other)
    assert starts(other)[3] + len(POLISH[3]) // 2 < place < len(reading_text(other))


def test_names_are_anchors_where_lengths_say_nothing() -> None:
    """With the keys that the caller knows."""
    names = ("Minsk", "Vilnius", "Warsaw", "Brussels", "Prague", "Riga")
    own = body(*(f"The city of {name} is fine." for name in names))
    other = body(*(f"Miasto {name} jest ładne." for name in names[2:]))
    keys = {name: frozenset({name}) for name in names}

    def named(text: str) -> frozenset[str]:
        return frozenset().union(*(keys.get(word, frozenset()) for word in text.split()))

    assert [same_place(start, own, other, named) for start in starts(own)[2:]] == starts(other)


def test_an_empty_article_has_one_place() -> None:
    """Its beginning."""
    assert same_place(10, body(*ENGLISH), parse_blocks("")) == 0
    assert same_place(0, parse_blocks("<hr>"), body(*ENGLISH)) == 0


def test_very_long_articles_take_no_time() -> None:
    """The most paragraphs that are aligned, and more, for which the share counts."""
    own = body(*(f"Paragraph {number} is here." for number in range(MOST - 50)))
    for length in (MOST, 2 * MOST):
        other = body(*(f"Akapit {number} jest tutaj." for number in range(length)))
        began = time.process_time()
        place = same_place(len(reading_text(own)) // 2, own, other)
        assert 0.4 < place / len(reading_text(other)) < 0.6
        assert time.process_time() - began < 3


TEXTS = st.lists(st.sampled_from([*ENGLISH, *POLISH, "x", "#y"]), min_size=1, max_size=12)


@example(own=[ENGLISH[0], ENGLISH[3], ENGLISH[0]], other=[ENGLISH[0]], position=65)  # more than there is
@given(TEXTS, TEXTS, st.integers(-5, 2_000))
def test_a_place_is_always_in_the_other_text(own: list[str], other: list[str], position: int) -> None:
    """Whatever is asked, and what is further on is never answered by what comes before."""
    mine, theirs = body(*own), body(*other)
    place = same_place(position, mine, theirs)
    assert 0 <= place <= len(reading_text(theirs))
    assert place <= same_place(position + 40, mine, theirs)
    assert same_place(starts(mine)[0], mine, mine) == 0
