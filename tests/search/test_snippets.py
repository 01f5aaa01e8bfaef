"""Snippets: the index's marks become ranges of code points in one line of text."""

from __future__ import annotations

import pytest

from nam_reader.model import Snippet
from nam_reader.search.snippets import one_line, ranges


@pytest.mark.parametrize(
    ("marked", "snippet"),
    [
        ("", Snippet("")),
        ("no marks", Snippet("no marks")),
        ("\x02one\x03 and \x02two\x03", Snippet("one and two", ((0, 3), (8, 11)))),
        ("…a\n\n  \x02b\nc\x03\t d\u00a0e…", Snippet("…a b c d e…", ((3, 6),))),
        ("  \x02a\x03  ", Snippet("a", ((0, 1),))),
        ("👩‍👩‍👧 \x02слово\x03", Snippet("👩‍👩‍👧 слово", ((6, 11),))),
        ("\x02\x03a\x03 \x02b", Snippet("a b")),
    ],
)
def test_marks_become_ranges(marked: str, snippet: Snippet) -> None:
    assert one_line(marked) == snippet


def test_ranges_count_every_character() -> None:
    assert ranges("a\n\n\x02b\x03 \x02cd\x03") == ((3, 4), (5, 7))
