"""A table of numbers that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io

from nam_reader.exporters.sheet import sheet


def test_no_cell_is_a_formula() -> None:
    data = sheet(["period", "=cmd|' /C calc'!A0", "-word"], [["2024-05", 3, 1.5], ["+1", 0, 0]])
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows == [["period", "'=cmd|' /C calc'!A0", "'-word"], ["2024-05", "3", "1.5"], ["'+1", "0", "0"]]


def test_the_encoding_is_told() -> None:
    assert sheet(["ў"], []).startswith(b"\xef\xbb\xbf")
