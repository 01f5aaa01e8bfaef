"""Names: one key for all spellings and forms, different keys for different names."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from unicodedata import normalize

import pytest

from nam_reader.lexicon.dictionary import is_known
from nam_reader.lexicon.names import looks_like_name, name_keys
from nam_reader.lexicon.spelling_table import IRREGULAR

DATA = Path(__file__).resolve().parents[1] / "data"


def rows(file: str) -> list[list[str]]:
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def same(one: str, other: str) -> bool:
    return not set(name_keys(one)).isdisjoint(name_keys(other))


@pytest.mark.parametrize(
    "spellings", [row[1:] for row in rows("names.tsv") if row[0] == "build"], ids="-".join
)
def test_spellings_of_one_name_are_one_name(spellings: list[str]) -> None:
    strangers = [pair for pair in combinations(spellings, 2) if not same(*pair)]
    assert strangers == []


def test_rows_that_no_rule_was_made_for() -> None:
    held = [row[1:] for row in rows("names.tsv") if row[0] == "held"]
    recalls = []
    for spellings in held:
        for word in spellings:
            recalls.append(sum([same(word, other) for other in spellings]) / len(spellings))
    assert sum(recalls) / len(recalls) >= 0.97


def test_names_of_all_kinds() -> None:
    found = [
        same(*pair) for row in rows("names.tsv") if row[0] == "later" for pair in combinations(row[1:], 2)
    ]
    assert sum(found) / len(found) >= 0.97


@pytest.mark.parametrize("forms", rows("name_forms.tsv"), ids="-".join)
def test_inflected_forms_are_the_same_name(forms: list[str]) -> None:
    assert [form for form in forms if not same(forms[0], form)] == []


@pytest.mark.parametrize(
    ("name", "stranger"),
    [
        ("Minsk", "Mińczyk"),
        ("Minsk", "Murmansk"),
        ("Minsk", "Pinsk"),
        ("Homel", "Homer"),
        ("Łódź", "Ludzie"),
        ("Гомель", "Гомер"),
        ("Brest", "Prest"),
        ("Lida", "Lita"),
        ("Lida", "Лада"),
        ("Иванов", "Иваненко"),
        ("Лукашенко", "Лукашевич"),
        ("Лукашук", "Лукашенко"),
        ("Путин", "Потанин"),
        ("Орша", "Аршава"),
        ("Kyiv", "Kovel"),
        ("Полоцк", "Плоцк"),
        ("Слуцк", "Луцк"),
    ],
)
def test_strangers_stay_strangers(name: str, stranger: str) -> None:
    assert not same(name, stranger)


def test_irregular_names_are_one_name_each() -> None:
    assert [row for row in IRREGULAR if len({name_keys(word)[0] for word in row.split()}) > 1] == []


@pytest.mark.parametrize(("he", "she"), [("Иванов", "Иванова"), ("Колесников", "Kalesnikava")])
def test_a_surname_is_one_for_men_and_women(he: str, she: str) -> None:
    assert same(he, she)


def test_signs_can_be_characters_of_their_own() -> None:
    for word in ("Cichanoŭskaja", "Магілёў", "Łatuška"):
        assert name_keys(normalize("NFD", word)) == name_keys(word)


@pytest.mark.parametrize("word", ["лукашэнка", "ЛУКАШЭНКА", "Лукашэ́нка", "Лукашэнка\u00ad"])
def test_capitals_and_signs_do_not_matter(word: str) -> None:
    assert name_keys(word) == name_keys("Лукашэнка")


@pytest.mark.parametrize("word", ["Łukaszenka", "Ciechanoŭskaja", "Mińsk", "Müller"])
def test_a_word_without_its_signs_is_found(word: str) -> None:
    plain = word.translate(str.maketrans("Łłŭńü", "Llunu"))
    assert same(word, plain)


@pytest.mark.parametrize(
    "word", ["Lukashenko", "Ціханоўская", "Chmielnicki", "Jack", "Орша", "Ґереґа", "Ōta", "Ўзда"]
)
def test_there_are_one_or_two_keys_of_plain_letters(word: str) -> None:
    keys = name_keys(word)
    assert 1 <= len(keys) <= 2
    assert all(key.isascii() and key.isalpha() and key.islower() for key in keys)


@pytest.mark.parametrize("word", ["", "2024", "北京", "'", "’s", "ь", "-"])
def test_what_has_no_letters_has_no_key(word: str) -> None:
    assert name_keys(word) == ()


def test_a_name_has_a_capital() -> None:
    assert looks_like_name("Мінск", sentence_start=False)
    assert looks_like_name("Санкции", sentence_start=False)
    assert looks_like_name("Łukaszenka", sentence_start=True)
    assert not looks_like_name("мінск", sentence_start=False)
    assert not looks_like_name("A", sentence_start=False)
    assert not looks_like_name("2024", sentence_start=False)


@pytest.mark.parametrize(
    "word",
    [
        "Лукашенко",
        "Ціханоўская",
        "Łukaszenka",
        "Путин",
        "Киев",
        "Ельцин",
        "Песков",
        "Tusk",
        "Odessa",
        "Paweł",
    ],
)
def test_a_name_at_the_start_of_a_sentence_is_one(word: str) -> None:
    assert looks_like_name(word, sentence_start=True)


@pytest.mark.skipif(not is_known("the", "en"), reason="dictionaries are made by a build")
@pytest.mark.parametrize("word", ["Санкции", "The", "Gdy", "Якщо", "Аднак", "Гэта", "САНКЦИИ"])
def test_an_ordinary_word_at_the_start_of_a_sentence_is_no_name(word: str) -> None:
    assert not looks_like_name(word, sentence_start=True)


def test_capitals_only() -> None:
    assert looks_like_name("НАТО", sentence_start=False)
    assert looks_like_name("ЛУКАШЕНКО", sentence_start=False)
