"""Names: one key for all spellings and forms, different keys for different names."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

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
    assert looks_like_name("Łukaszenka", sentence_start=True)
    assert not looks_like_name("мінск", sentence_start=False)
    assert not looks_like_name("A", sentence_start=False)
    assert not looks_like_name("2024", sentence_start=False)


def test_a_capital_that_any_word_would_have_says_nothing_of_an_ordinary_word() -> None:
    ordinary = {"санкции", "выборы"}.__contains__
    assert not looks_like_name("Санкции", True, ordinary)
    assert looks_like_name("Санкции", False, ordinary)
    assert looks_like_name("Латушка", True, ordinary)
    assert not looks_like_name("ВЫБОРЫ", False, ordinary) or len("ВЫБОРЫ") <= 5
    assert looks_like_name("НАТО", False, ordinary)
