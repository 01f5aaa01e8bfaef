"""Finding without case and accents, as the search index does."""

from __future__ import annotations

import string
import time

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.reader.folding import MOST, FoldedText, fold_character


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in FoldedText(text).find_all(words)]


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("The Bottle, the bottle", "bottle", ["Bottle", "bottle"]),
        ("Вада ў Сорвіцы", "СОРВІЦЫ", ["Сорвіцы"]),
        ("ещё еще", "еще", ["ещё", "еще"]),
        ("ў у", "у", ["ў", "у"]),
        ("мой моя мои", "мои", ["мои"]),
        ("żółtawa woda", "zoltawa", ["żółtawa"]),
        ("e\u0301te\u0301 ete", "ete", ["e\u0301te\u0301", "ete"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("it’s “so”", 'it\'s "so"', ["it’s “so”"]),
        ("😀 bottle 😀", "bottle", ["bottle"]),
        ("one\ntwo", "one two", ["one\ntwo"]),
        ("no\u00a0break", "no break", ["no\u00a0break"]),
        ("hy\u00adphen", "hyphen", ["hy\u00adphen"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "  ", []),
        ("anything", "", []),
        ("", "a", []),
    ],
)
def test_finds_what_a_person_would(text: str, words: str, hits: list[str]) -> None:
    assert found(text, words) == hits


@given(st.text(st.sampled_from("aаéйß\u0301\u0308\u00adﬃ😀 \n"), max_size=40), st.data())
def test_every_piece_of_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    piece = text[start:end]
    hits = FoldedText(text).find_all(piece)
    assert all(0 <= low < high <= len(text) for low, high in hits)
    folded = "".join(map(fold_character, piece))
    assert ["".join(map(fold_character, text[low:high])) for low, high in hits] == [folded] * len(hits)
    assert bool(hits) == bool(folded.strip())


def test_letters_fold_as_in_the_search_index() -> None:
    # Only ё, ў and ł differ: the index keeps them, a person who types "еще" in a find bar wants "ещё" too.
    letters = string.ascii_letters + "йіїґЙІЇҐąćęńóśźżĄĆĘŃÓŚŹŻäöüñçéèêàâîôû"
    connection = apsw.Connection("")
    connection.execute("create virtual table t using fts5(x, tokenize='unicode61 remove_diacritics 2')")
    connection.execute("create virtual table v using fts5vocab(t, 'row')")
    for letter in letters:
        connection.execute("delete from t")
        connection.execute("insert into t values (?)", (letter,))
        assert connection.execute("select term from v").get == fold_character(letter), letter


def test_a_long_text_is_folded_fast() -> None:
    text = "Уровень в Сорвице прежний, течение ещё быстрое, żółtawa. " * 20_000
    start = time.perf_counter()
    assert len(FoldedText(text).find_all("быстрое")) == MOST
    assert time.perf_counter() - start < 2
