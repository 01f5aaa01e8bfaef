"""A note's Markdown, as blocks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.model import BlockKind, Run
from nam_reader.text.note_blocks import LINK, note_blocks


def runs(note: str) -> list[Run]:
    return [run for block in note_blocks(note) for run in block.runs]


def links(note: str) -> list[tuple[str, str]]:
    return [(run.text, run.href) for run in runs(note) if run.href]


def test_what_a_note_may_hold() -> None:
    kinds = [
        (block.kind, block.text)
        for block in note_blocks("# Head\nOne\ntwo\n- item\n1. first\n\n> said\n\n~~~\ncode\n~~~\n\n---\n")
    ]
    assert kinds == [
        (BlockKind.HEADING, "Head"),
        (BlockKind.PARAGRAPH, "One\ntwo"),
        (BlockKind.ITEM, "item"),
        (BlockKind.ITEM, "first"),
        (BlockKind.PARAGRAPH, "said"),
        (BlockKind.CODE, "code"),
        (BlockKind.RULE, ""),
    ]


def test_looks() -> None:
    found = {run.text: run for run in runs("**a** *b* `c` ~~d~~ [e](https://example.org/)")}
    assert found["a"].strong
    assert found["b"].emphasis
    assert found["c"].code
    assert found["d"].strike
    assert found["e"].href == "https://example.org/"


def test_html_is_text_and_no_address_of_a_script_stays() -> None:
    found = note_blocks(
        "<b>x</b> <script>alert(1)</script> [a](javascript:alert(1)) ![i](file:///etc/passwd)"
    )
    assert "<script>alert(1)</script>" in found[0].text
    assert not any(run.href or run.image for run in found[0].runs)


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("see [[River]].", [("River", LINK + "River")]),
        ("[[Вада ў Сорвіцы|abc-1]]", [("Вада ў Сорвіцы", LINK + "Вада ў Сорвіцы|abc-1")]),
        ("**[[a_b_c]]**", [("a_b_c", LINK + "a_b_c")]),
        ("| a |\n|---|\n| [[x|y]] |", [("x", LINK + "x|y")]),
        ("[[one]][[two]]", [("one", LINK + "one"), ("two", LINK + "two")]),
        ("`[[code]]`", []),
        ("~~~\n[[code]]\n~~~", []),
        ("[[]] [[a\nb]]", []),
        ("\\[[no]] link", []),
    ],
)
def test_links_between_notes(note: str, found: list[tuple[str, str]]) -> None:
    assert links(note) == found


def test_links_stay_as_typed_in_code_and_in_links() -> None:
    assert runs("`[[x|y]]`")[0].text == "[[x|y]]"
    assert links("[to [[x]]](https://example.org/)") == [("to [[x]]", "https://example.org/")]


def test_signs_of_our_own_in_a_note_do_no_harm() -> None:
    assert "".join(run.text for run in runs("a \uf8e07\uf8e1 [[b]]")) == "a 7 b"


@given(st.text("[]|*_`<>#-1. \nab\uf8e0\uf8e1🌊", max_size=60))
def test_anything_typed_can_be_shown(note: str) -> None:
    assert note_blocks(note)


def test_a_note_made_to_be_slow_is_not() -> None:
    begun = time.perf_counter()
    note_blocks("[[" * 30_000)
    note_blocks("*a " * 20_000)
    assert time.perf_counter() - begun < 10
