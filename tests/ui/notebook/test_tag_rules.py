"""What becomes of a typed tag, and what is proposed for it."""

from __future__ import annotations

import pytest

from nam_reader.ui.notebook.tag_rules import LONGEST, clean, proposals, with_tag

KNOWN = (("hydrology", 34), ("method", 21), ("sources", 17), ("resources", 2), ("Дзённік", 6))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  river   dossier ", "river dossier"),
        ("#method", "method"),
        ("one\ttwo\nthree", "one two three"),
        ("a,b", "a b"),
        (" # ", ""),
        ("x" * 200, "x" * LONGEST),
    ],
)
def test_a_typed_tag_is_one_clean_line(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_tag_is_added_once_whatever_its_case() -> None:
    assert with_tag(("method",), "Method") == ("method",)
    assert with_tag(("method",), "sources") == ("method", "sources")
    assert with_tag(("method",), "  ") == ("method",)


def test_a_known_tag_keeps_its_known_spelling() -> None:
    assert with_tag((), "дзённік", [tag for tag, _ in KNOWN]) == ("Дзённік",)


def test_proposals_begin_with_what_begins_so_and_end_with_the_new_tag() -> None:
    found = proposals("sou", KNOWN, chosen=())
    assert [proposal.name for proposal in found] == ["sources", "resources", "sou"]
    assert [proposal.new for proposal in found] == [False, False, True]
    assert found[0].count == 17


def test_a_known_tag_is_not_proposed_as_new_and_a_chosen_one_not_at_all() -> None:
    assert [proposal.name for proposal in proposals("METHOD", KNOWN, chosen=())] == ["method"]
    assert proposals("method", KNOWN, chosen=("method",)) == ()
    assert proposals(" ", KNOWN, chosen=()) == ()
