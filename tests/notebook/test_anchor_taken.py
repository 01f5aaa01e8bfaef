"""What another sentence of the former text has kept is not given to a quote whose own sentence is gone."""

from __future__ import annotations

from nam_reader.model import Place
from nam_reader.notebook.anchors import locate_all, make_anchor

MILL = "According to the new rules the court of the first instance must pay for the mill."
MOTHERS = "According to the new rules the committee of mothers must pay for the bridge."
NEWS = "The council told the neighbours the plan of the new road. "


def found(old: str, quote: str, new: str, *, last: bool = False) -> str:
    """Return what stands at the place that was found, "" for an orphan."""
    start = old.rindex(quote) if last else old.index(quote)
    anchor = make_anchor(old, start, start + len(quote), "old")
    (answer,) = locate_all([anchor], new, "new", {"old": old})
    place = answer.located
    return "" if place.place is Place.ORPHAN else new[place.start : place.end]


def test_a_beginning_that_two_sentences_share_belongs_to_the_one_that_stayed() -> None:
    """The first sentence was removed; the second begins with the same words, after the same sentence."""
    old = f"{NEWS}{MILL} {MOTHERS} Nobody said no."
    assert found(old, "According to the", f"{NEWS}{MOTHERS} Nobody said no.") == ""
    assert found(old, "According to the", f"{NEWS}{MILL} Nobody said no.") == "According to the"


def test_an_end_that_two_sentences_share_belongs_to_the_one_that_stayed() -> None:
    """The same from behind."""
    first, second = (
        "The mayor explained to all the list of prisoners.",
        "The union hid the list of prisoners.",
    )
    after = " In 1975 the mayor of the town went home without a word."
    old = f"{NEWS}{second} By then it rained. {first}{after}"
    assert found(old, "prisoners.", f"{NEWS}{second}{after}", last=True) == ""
    assert found(old, "prisoners.", f"{NEWS}By then it rained. {first}{after}", last=True) == "prisoners."


def test_of_two_equal_places_of_which_one_was_edited_the_other_is_no_proof() -> None:
    """A correction in one of two equal passages must not carry its highlight to the other."""
    passage = "the quality of the water in the regional hospital was said to be good again"
    old = (
        f"In the spring {passage}, and the doctors went home. {NEWS}{NEWS}Later {passage}, and nobody asked."
    )
    new = old.replace("quality of the water", "quality of teh water", 1)
    start = old.index("regional")
    anchor = make_anchor(old, start, start + len("regional"), "old")
    (answer,) = locate_all([anchor], new, "new", {"old": old})
    assert answer.located.start in (start, -1)
