"""Where a snippet stands in the text that it is from."""

from __future__ import annotations

from nam_reader.model import Snippet
from nam_reader.ui.search.snippet_place import place_of

TEXT = "The river rose.\nNobody saw the river rise (again).\n\nAt night\tthe river fell, they say."


def snippet(text: str, word: str, start: int = 0) -> Snippet:
    at = text.index(word, start)
    return Snippet(text, ((at, at + len(word)),))


def test_the_same_word_is_told_apart_by_what_stands_around_it() -> None:
    assert place_of(snippet("…saw the river rise (again). At…", "river"), TEXT) == TEXT.index("river rise")
    assert place_of(snippet("…At night the river fell…", "river"), TEXT) == TEXT.index("river fell")


def test_line_ends_and_tabs_are_spaces_in_a_snippet() -> None:
    assert place_of(snippet("The river rose. Nobody saw…", "Nobody"), TEXT) == TEXT.index("Nobody")


def test_what_is_not_there_is_not_found() -> None:
    assert place_of(snippet("…a river of milk…", "river"), TEXT) == -1
    assert place_of(Snippet("The river rose."), TEXT) == -1
