"""What differs between two texts is marked word by word, and nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.dialogs.differences import MOST, Marked, Sign, in_one, read_written, side_by_side

TEXTS = st.text(alphabet="ab вд.,\n🌊", max_size=40)


def marked(text: Marked, sign: Sign) -> list[str]:
    return [text.text[mark.start : mark.end] for mark in text.marks if mark.sign is sign]


def test_each_side_marks_what_the_other_has_not() -> None:
    ours, theirs = side_by_side("The river rose on Friday.", "The river fell on Friday night.")
    assert marked(ours, Sign.NEW) == ["rose"]
    assert marked(theirs, Sign.NEW) == ["fell", " night"]


def test_words_hold_the_texts_together_and_spaces_do_not() -> None:
    ours, theirs = side_by_side("the court was not told.", "the court was told twice.")
    assert marked(ours, Sign.NEW) == ["not "]
    assert marked(theirs, Sign.NEW) == [" twice"]


def test_in_one_text_the_old_stands_before_the_new() -> None:
    found = in_one("рака паднялася учора", "рака ўпала учора")
    assert found.text == "рака падняласяўпала учора"
    assert (marked(found, Sign.OUT), marked(found, Sign.NEW)) == (["паднялася"], ["ўпала"])


def test_a_written_difference_is_read() -> None:
    found = read_written("The border was [-closed-]{+opened+} on Friday[-.-]")
    assert found.text == "The border was closedopened on Friday."
    assert (marked(found, Sign.OUT), marked(found, Sign.NEW)) == (["closed", "."], ["opened"])
    assert read_written("no difference") == Marked("no difference")


def test_very_long_texts_are_compared_at_their_ends() -> None:
    middle = " ".join(str(number) for number in range(MOST))
    ours, theirs = side_by_side(f"same {middle} end", f"same {middle[::-1]} end")
    assert len(ours.marks) == len(theirs.marks) == 1
    assert marked(ours, Sign.NEW)[0].startswith("0")


@given(TEXTS, TEXTS)
def test_no_word_is_lost(before: str, after: str) -> None:
    ours, theirs = side_by_side(before, after)
    assert (ours.text, theirs.text) == (before, after)
    found = in_one(before, after)
    left = "".join(sign for place, sign in enumerate(found.text) if not _marked_as(found, place, Sign.NEW))
    right = "".join(sign for place, sign in enumerate(found.text) if not _marked_as(found, place, Sign.OUT))
    assert (left, right) == (before, after)


def _marked_as(text: Marked, place: int, sign: Sign) -> bool:
    return any(mark.start <= place < mark.end and mark.sign is sign for mark in text.marks)
