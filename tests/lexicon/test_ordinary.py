"""Ordinary words, told from names by the dictionaries and, for Belarusian, by their endings."""

from __future__ import annotations

import pytest

from nam_reader.lexicon.dictionary import is_known
from nam_reader.lexicon.ordinary import is_ordinary

needs_dictionaries = pytest.mark.skipif(not is_known("the", "en"), reason="dictionaries are made by a build")


@needs_dictionaries
@pytest.mark.parametrize(
    "word", ["санкции", "говорит", "the", "children", "gdy", "mowili", "якщо", "говорити"]
)
def test_what_a_dictionary_knows_as_no_name_is_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["путин", "киев", "лукашенко", "латушко", "latushka", "песков", "tusk"])
def test_a_name_is_not_even_if_it_means_something_else_too(word: str) -> None:
    assert not is_ordinary(word)


@pytest.mark.parametrize("word", ["гаворыць", "затрыманне", "вядомага", "цяпер", "новыя", "мы"])
def test_belarusian_words_are_told_by_their_endings(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["ціханоўскага", "латушка", "бабарыка", "магілеў", "баранавічы"])
def test_belarusian_names_are_told_from_them(word: str) -> None:
    assert not is_ordinary(word)
