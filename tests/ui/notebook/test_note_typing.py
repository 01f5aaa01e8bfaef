"""What the keys of the note field do to its text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.notebook.note_typing import (
    CODE,
    EMPHASIS,
    STRONG,
    Edit,
    after_enter,
    listed,
    open_link,
    toggled,
)


def done(text: str, edit: Edit) -> str:
    """Return the text after an edit, the selection between bars."""
    after = text[: edit.start] + edit.text + text[edit.end :]
    low, high = sorted((edit.anchor, edit.caret))
    return f"{after[:low]}|{after[low:high]}|{after[high:]}"


@pytest.mark.parametrize(
    ("text", "start", "end", "mark", "after"),
    [
        ("the cap goes", 4, 7, STRONG, "the **|cap|** goes"),
        ("the cap goes", 3, 8, STRONG, "the **|cap|** goes"),
        ("the **cap** goes", 6, 9, STRONG, "the |cap| goes"),
        ("the **cap** goes", 4, 11, STRONG, "the |cap| goes"),
        ("the **cap** goes", 6, 9, EMPHASIS, "the ***|cap|*** goes"),
        ("the ***cap*** goes", 7, 10, EMPHASIS, "the **|cap|** goes"),
        ("the ***cap*** goes", 7, 10, STRONG, "the *|cap|* goes"),
        ("the *cap* goes", 4, 9, EMPHASIS, "the |cap| goes"),
        ("", 0, 0, STRONG, "**||**"),
        ("****", 2, 2, STRONG, "||"),
        ("вада 🌊 ў", 5, 6, CODE, "вада `|🌊|` ў"),
    ],
)
def test_a_mark_comes_and_goes(text: str, start: int, end: int, mark: str, after: str) -> None:
    assert done(text, toggled(text, start, end, mark)) == after


@given(st.text("ab *`\n", max_size=12), st.integers(0, 12), st.integers(0, 12), st.sampled_from("*`"))
def test_a_mark_never_costs_a_word(text: str, one: int, other: int, mark: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    edit = toggled(text, start, end, mark)
    after = text[: edit.start] + edit.text + text[edit.end :]
    assert after.replace(mark, "") == text.replace(mark, "")
    assert 0 <= edit.anchor <= edit.caret <= len(after)


@pytest.mark.parametrize(
    ("line", "taken", "put"),
    [
        ("- one", 0, "\n- "),
        ("* one", 0, "\n* "),
        ("  - one", 0, "\n  - "),
        ("9. one", 0, "\n10. "),
        ("3) one", 0, "\n4) "),
        ("- [x] one", 0, "\n- [ ] "),
        ("> said", 0, "\n> "),
        ("- ", 2, ""),
        ("  4. ", 5, ""),
        ("- [ ] ", 6, ""),
        ("> ", 2, ""),
    ],
)
def test_a_list_goes_on_until_an_empty_item(line: str, taken: int, put: str) -> None:
    assert after_enter(line, len(line)) == (taken, put)


@pytest.mark.parametrize("line", ["plain", "", "-5 degrees", "2024. was", "-", "*strong* word", "1.5 m"])
def test_elsewhere_enter_is_enter(line: str) -> None:
    wanted = (0, "\n2025. ") if line == "2024. was" else None
    assert after_enter(line, len(line)) == wanted


def test_enter_before_an_item_is_enter() -> None:
    assert after_enter("- one", 0) is None


def test_lines_become_a_list_and_plain_again() -> None:
    assert listed(["one", "", "two"]) == ["- one", "", "- two"]
    assert listed(["- one", "", "- two"]) == ["one", "", "two"]
    assert listed(["- one", "two"]) == ["- one", "- two"]
    assert listed([""]) == ["- "]


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("see [[Riv", "Riv"),
        ("[[", ""),
        ("see [[Вада ў", "Вада ў"),
        ("see [[River]] and", None),
        ("see [[River|abc", None),
        ("see [River", None),
        ("[[" + "x" * 121, None),
    ],
)
def test_a_link_is_seen_while_it_is_typed(before: str, typed: str | None) -> None:
    assert open_link(before) == typed
