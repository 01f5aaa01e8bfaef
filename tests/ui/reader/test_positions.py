"""Code points and UTF-16 units, there and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.reader.positions import CodePoints

MIXED = st.text(st.sampled_from("aў\u0301😀𝔸\n"), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(MIXED)
def test_every_position_goes_there_and_back(text: str) -> None:
    points = CodePoints(text)
    for position in range(len(text) + 1):
        there = points.to_utf16(position)
        assert there == units(text[:position])
        assert points.to_code_point(there) == position
    assert (points.length, points.units) == (len(text), units(text))


def test_a_position_inside_a_pair_is_that_of_its_start() -> None:
    points = CodePoints("a😀b😀")
    assert [points.to_code_point(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]
