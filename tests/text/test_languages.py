"""The language told by its letters."""

from __future__ import annotations

import pytest

from nam_reader.text.languages import detect_language

TEXTS = {
    "en": "It is clear that the ruler of the country cannot maintain a façade of peace while a war goes on.",
    "be": "Беларусы выступаюць супраць вайны, якую распачала Расія, і падтрымліваюць Украіну ў гэты час.",
    "ru": "Жители страны выступают против войны и поддерживают это решение, объявленное в начале года.",
    "pl": "Mieszkańcy kraju sprzeciwiają się wojnie i popierają tę decyzję, ogłoszoną na początku roku.",
    "uk": "Мешканці країни виступають проти війни та підтримують це рішення, яке було оголошене вчора.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_enough(language: str) -> None:
    """In any of the five languages, also in capitals."""
    assert detect_language(TEXTS[language]) == language
    assert detect_language(TEXTS[language].capitalize()) == language


@pytest.mark.parametrize(
    ("language", "quoted"), [("be", "ru"), ("ru", "be"), ("en", "pl"), ("pl", "en"), ("uk", "ru")]
)
def test_a_quotation_in_another_language_does_not_matter(language: str, quoted: str) -> None:
    """Most of the text decides."""
    assert (
        detect_language(f"{TEXTS[language]} {TEXTS[language]} «{TEXTS[quoted][:40]}» {TEXTS[language]}")
        == language
    )


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Напішыце", "be"),
        ("ўлада", "be"),
        ("съезд", "ru"),
        ("щиты и мечи, выборы", "ru"),
        ("її", "uk"),
        ("міський", "uk"),
        ("намеры", ""),
        ("книга", ""),
        ("Минск", ""),
    ],
)
def test_a_few_words_are_told_only_by_letters_that_they_have(words: str, language: str) -> None:
    assert detect_language(words) == language


def test_belarusian_in_latin_letters() -> None:
    """Its letter ŭ is nobody else's."""
    assert (
        detect_language(
            "Biełarusy vystupajuć suprać vajny, jakuju raspačała Rasija, i padtrymlivajuć jaje ŭ hety čas."
        )
        == "be"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 345",
        "Tokyo",
        "Die Bürger des Landes sind gegen den Krieg und unterstützen diese Entscheidung, die gestern fiel.",
        "Жителите на страната са против войната и подкрепят това решение, обявено в началото на годината. "
        * 3,
        "Грађани земље се противе рату и подржавају ову одлуку, која је објављена почетком године.",
        "这个国家的居民反对战争",
    ],
)
def test_another_language_or_none_has_no_name(text: str) -> None:
    """No name is better than a wrong one."""
    assert detect_language(text) == ""
