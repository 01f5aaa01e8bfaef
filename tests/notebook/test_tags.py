"""When two spellings are one tag."""

from __future__ import annotations

import unicodedata

import pytest

from nam_reader.notebook.tags import clean_tag, clean_tags, fold_tag


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" #river ", "river"),
        ("##a", "a"),
        ("# b", "b"),
        ("forced\n labour", "forced labour"),
        ("C#", "C#"),
        ("#", ""),
        (" \t", ""),
        ("a\x00b", "ab"),
        (unicodedata.normalize("NFD", "Ёлка й"), "Ёлка й"),
    ],
)
def test_a_tag_is_trimmed_and_keeps_its_case(typed: str, kept: str) -> None:
    assert clean_tag(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [("Вада", "#вАДА"), ("ŁÓDŹ", "łódź"), ("Straße", "STRASSE"), ("ё", unicodedata.normalize("NFD", "Ё"))],
)
def test_case_makes_no_difference(one: str, other: str) -> None:
    assert fold_tag(one) == fold_tag(other)


def test_order_stays_and_doubles_go() -> None:
    assert clean_tags(["b", "#", "Ў", "B ", "ў", "a"]) == ("b", "Ў", "a")
