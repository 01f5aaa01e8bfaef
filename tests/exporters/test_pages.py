"""Dates and numbers as people write them."""

from __future__ import annotations

import pytest

from nam_reader.exporters.document_words import document_words


@pytest.mark.parametrize(
    ("iso", "readable"),
    [
        ("2024-03-14", "14 March 2024"),
        ("2024-12-01", "1 December 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("", ""),
        ("2024-13-01", "2024-13-01"),
        ("spring 2024", "spring 2024"),
        ("2024-00", "2024-00"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(iso: str, readable: str) -> None:
    assert document_words("en").date(iso) == readable
