"""Names are kept on one line, and no two are alike."""

from __future__ import annotations

from nam_reader.notebook.naming import free_name, one_line


def test_a_name_is_one_line() -> None:
    assert one_line(" a\n\tb\x00 \u2029c ") == "a b c"
    assert one_line(" \n") == ""


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    assert free_name("Water", ["wine"]) == "Water"
    assert free_name("Water", ["WATER", "water (2)", "Water (4)"]) == "Water (3)"
