"""What the index holds of an article, asked of a real full-text index by what a typed word becomes."""

from __future__ import annotations

import time
from typing import cast

import apsw
import pytest

from nam_reader.lexicon.entry import IndexEntry, index_entry, query_word
from nam_reader.lexicon.keys import NAME_MARK, NO_KEY, is_key
from nam_reader.lexicon.version import VERSION, analysis

TEXT = (
    "Sanctions on timber, said Pavel Latushka. The children went home.\n"
    "А. Лукашенко приехал в Минск 12 мая 2024 года. Sankcje wobec Łukaszenki."
)


@pytest.fixture
def entry() -> IndexEntry:
    return index_entry("Forced Labour in Belarus", "Anna Nowak", TEXT, "en")


def matched(entry: IndexEntry, expression: str) -> bool:
    """Say whether an index of this one article has a hit."""
    connection = apsw.Connection(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE fts USING fts5(title, author, text, content='', contentless_delete=1,"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    connection.execute("INSERT INTO fts(rowid, title, author, text) VALUES (1, ?, ?, ?)", entry[:3])
    return bool(connection.execute("SELECT rowid FROM fts WHERE fts MATCH ?", (expression,)).fetchall())


def any_of(typed: str) -> str:
    (word,) = query_word(typed)
    return " OR ".join(f'"{term}"' for term in (word.word, *word.keys, *word.name_keys))


@pytest.mark.parametrize(
    "typed",
    [
        "sanction",
        "child",
        "go",
        "sankcji",
        "Łukaszenka",
        "lukashenka",
        "минску",
        "Minska",
        "latuszka",
        "2024",
    ],
)
def test_a_typed_word_finds_its_forms_and_spellings(entry: IndexEntry, typed: str) -> None:
    assert matched(entry, any_of(typed))


@pytest.mark.parametrize("typed", ["санкт", "mińczyk", "timberland", "2025", "гомель"])
def test_a_typed_word_finds_no_stranger(entry: IndexEntry, typed: str) -> None:
    assert not matched(entry, any_of(typed))


def test_phrases_find_what_is_written_and_columns_are_kept_apart(entry: IndexEntry) -> None:
    assert matched(entry, '"children went home"')
    assert not matched(entry, '"home sanctions"')
    assert matched(entry, 'title : "labour"')
    assert not matched(entry, 'title : "timber"')
    assert matched(entry, 'author : "nowak"')


def test_each_word_has_its_primary_key_at_its_place(entry: IndexEntry) -> None:
    for column in entry[:3]:
        terms = column.split(" ")
        words = [term for term in terms if not is_key(term)]
        assert terms[: len(words)] == words
        assert len(terms) >= 2 * len(words)
        assert all(is_key(term) for term in terms[len(words) :])
    words = entry.text.split(" ")
    half = len([term for term in words if not is_key(term)])
    assert words[half + words.index("2024")] == NO_KEY
    assert words[half + words.index("latushka")][0] == NAME_MARK


def test_nearness_can_be_asked_of_keys(entry: IndexEntry) -> None:
    (child,), (home,), (timber,) = query_word("child"), query_word("homes"), query_word("timber")
    assert matched(entry, f'NEAR("{child.keys[0]}" "{home.keys[0]}", 3)')
    assert not matched(entry, f'NEAR("{timber.keys[0]}" "{home.keys[0]}", 3)')


def test_names_are_kept_as_they_are_written(entry: IndexEntry) -> None:
    spellings = {spelling for _, spelling in entry.names}
    assert {"Pavel", "Latushka", "Лукашенко", "Минск", "Łukaszenki", "Belarus", "Nowak"} <= spellings
    assert spellings.isdisjoint({"The", "children", "Forced", "home"})
    assert len(entry.names) == len(set(entry.names))
    keys = dict[str, str]((spelling, key) for key, spelling in entry.names)
    assert keys["Лукашенко"] == keys["Łukaszenki"]


def test_an_ordinary_word_that_is_typed_is_no_name() -> None:
    for typed in ("санкции", "SANCTIONS", "children", "выборы"):
        assert query_word(typed)[0].name_keys == ()
    assert query_word("Береза")[0].name_keys  # with a capital the town may be meant
    assert query_word("лукашенко")[0].name_keys == query_word("Lukashenka")[0].name_keys != ()


def test_a_shouted_text_has_no_more_names_than_a_quiet_one() -> None:
    shouted = "THE POLICE OF MINSK HELPED NATO, AND THEY SAID NO TO ITS OWN PLAN."
    assert {spelling for _, spelling in index_entry("", "", shouted, "en").names} == {"MINSK", "NATO"}


def test_one_typed_word_may_be_several() -> None:
    assert [word.word for word in query_word("Санкт-Петербург’s")] == ["санкт", "петербург", "s"]
    assert query_word("—") == ()


def test_an_index_knows_the_rules_and_the_dictionaries_it_was_made_with() -> None:
    assert analysis().startswith(f"{VERSION} ")
    assert "simplemma" in analysis()


def test_empty_fields_and_odd_characters_do_no_harm() -> None:
    assert index_entry("", "", "", "") == IndexEntry("", "", "", ())
    odd = index_entry("\ue005fake", "\0", "a\u0000b \ud800 \ue000word 🙂", "xx")
    assert odd.title.split()[0] == "fake"
    assert not any(is_key(term) for term in odd.text.split()[:3])


def test_an_entry_of_an_article_is_made_in_no_time() -> None:
    text = " ".join([TEXT] * 28)  # 600 words or so
    index_entry("", "", text, "en")
    times = []
    for _ in range(20):
        began = time.perf_counter()
        index_entry("", "", text, "en")
        times.append(time.perf_counter() - began)
    assert min(times) < 0.002  # five times what it takes here


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (TEXT, "en"),
        ("Budujemy domy, zmieniać, zmienić, stosowanie; ktoś nieznany skwarczył.", "pl"),
        ("Виконувати, виконання, асасінами; незнаному квурчити.", "uk"),
        ("Лукашенко приехал, санкции.", "ru"),
        ("Паказаў сымбалі, філязофія, чытацца.", "be"),
    ],
)
def test_the_index_takes_keys_as_they_are(text: str, language: str) -> None:
    tokenizer = apsw.Connection(":memory:").fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
    column = index_entry("", "", text, language).text
    given = cast("list[tuple[int, int, str]]", tokenizer(column.encode(), apsw.FTS5_TOKENIZE_DOCUMENT, None))
    assert [token for _, _, token in given] == column.split()
