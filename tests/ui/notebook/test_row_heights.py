"""Heights of rows: guesses, then what was measured."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.notebook.row_heights import RowHeights


def test_guesses_become_measured_heights() -> None:
    rows = RowHeights()
    assert (len(rows), rows.total) == (0, 0)
    rows.begin([10, 20, 30])
    assert [rows.top(number) for number in range(4)] == [0, 10, 30, 60]
    assert not rows.is_exact(1)
    assert rows.put(1, 25) == 5
    assert rows.is_exact(1)
    assert rows.top(2) == 30  # until they are added up
    rows.add_up()
    assert (rows.top(2), rows.total, rows.height(1)) == (35, 65, 25)
    rows.doubt(0, 2)
    assert not any(map(rows.is_exact, range(3)))
    assert rows.height(1) == 25


@given(st.lists(st.integers(1, 200), min_size=1, max_size=50), st.integers(-50, 12_000))
def test_every_place_is_in_the_row_that_is_there(heights: list[int], y: int) -> None:
    rows = RowHeights()
    rows.begin(heights)
    number = rows.row_at(y)
    tops = list(accumulate(heights, initial=0))
    inside = [place for place in range(len(heights)) if tops[place] <= y < tops[place + 1]]
    assert number == (inside[0] if inside else 0 if y < 0 else len(heights) - 1)
