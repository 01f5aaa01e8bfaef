"""Names put through the tables of transliteration keep their key."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.lexicon.names import name_keys

NAMES = Path(__file__).resolve().parents[1] / "data" / "names.tsv"
VOWELS = "аеёиоуыэюяіїє"
PLAIN = dict(zip("абвгдзклмнопрстуфэ", "abvgdzklmnoprstufe", strict=True)) | {"ь": "", "ъ": ""}
HISSING = {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch"}
# Letter: after a consonant; or: after a consonant / at the beginning and after a vowel.
RUSSIAN_PASSPORT = (
    PLAIN | HISSING | dict(zip("еёийыюя", ["e", "e", "i", "i", "y", "iu", "ia"], strict=True)) | {"ъ": "ie"}
)
RUSSIAN_MAPS = (
    PLAIN | HISSING | dict(zip("еёийыюя", ["e/ye", "e/ye", "i", "y", "y", "yu", "ya"], strict=True))
)
UKRAINIAN = (
    PLAIN
    | HISSING
    | {"г": "h", "ґ": "g"}
    | dict(zip("еєиіїйюя", ["e", "ie/ye", "y", "i", "i/yi", "i/y", "iu/yu", "ia/ya"], strict=True))
)
BELARUSIAN_PASSPORT = (
    PLAIN
    | HISSING
    | {"г": "h", "ў": "u"}
    | dict(zip("еёійыюя", ["e/ye", "io/yo", "i", "i", "y", "iu/yu", "ia/ya"], strict=True))
)
BELARUSIAN_NATIONAL = (
    PLAIN
    | {"г": "h", "ў": "ŭ", "ж": "ž", "х": "ch", "ц": "c", "ч": "č", "ш": "š"}
    | dict(zip("еёійыюя", ["ie/je", "io/jo", "i", "j", "y", "iu/ju", "ia/ja"], strict=True))
)
POLISH = (
    PLAIN
    | {"в": "w", "л": "ł", "ж": "ż", "х": "ch", "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz"}
    | dict(zip("еёийыюя", ["ie/je", "io/jo", "i", "j", "y", "iu/ju", "ia/ja"], strict=True))
)
LANGUAGES = {
    "be": ("ищъїєґ", (BELARUSIAN_PASSPORT, BELARUSIAN_NATIONAL)),
    "ru": ("іїєґў", (RUSSIAN_PASSPORT, RUSSIAN_MAPS, POLISH)),
    "uk": ("ыэўёъ", (UKRAINIAN,)),
}


def transliterated(word: str, table: dict[str, str]) -> str:
    written = ""
    previous = ""
    for letter in word.lower():
        inside, _, first = table[letter].partition("/")
        written += first if first and (not previous or previous in VOWELS + "ьъў") else inside
        previous = letter
    return written.capitalize()


def words_of(language: str) -> list[str]:
    foreign, tables = LANGUAGES[language]
    words = NAMES.read_text(encoding="utf-8").split()
    return [
        word
        for word in words
        if set(word.lower()) <= set(tables[0]) and set(word.lower()).isdisjoint(foreign)
    ]


@pytest.mark.parametrize(
    ("language", "number"),
    [(language, n) for language, (_, tables) in LANGUAGES.items() for n in range(len(tables))],
)
def test_a_transliterated_name_is_the_same_name(language: str, number: int) -> None:
    words = words_of(language)
    table = LANGUAGES[language][1][number]
    lost = [
        f"{word} {transliterated(word, table)}"
        for word in words
        if set(name_keys(word)).isdisjoint(name_keys(transliterated(word, table)))
    ]
    assert len(words) > 250
    assert len(lost) <= len(words) / 100, lost
