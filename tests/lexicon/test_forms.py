"""All forms of a word share a family, in each language; strangers do not."""

from __future__ import annotations

import pytest

from nam_reader.lexicon.dictionary import is_common, is_known, lemmas
from nam_reader.lexicon.entry import query_word
from nam_reader.lexicon.forms import families, query_families
from nam_reader.lexicon.keys import LANGUAGE_MARK, is_key
from nam_reader.lexicon.tokens import fold, fold_word

RELATIVES = [
    ("en", "child children"),
    ("en", "go goes going went gone"),
    ("en", "sanction sanctions sanctioned sanctioning"),
    ("en", "leave leaves leaving left"),
    ("en", "good better best"),
    ("en", "win won winning"),
    ("en", "analysis analyses"),
    ("ru", "человек человека люди людей"),
    ("ru", "идти шёл шла идёт"),
    ("ru", "санкция санкции санкциями"),
    ("ru", "ребёнок ребенка дети детей детьми"),
    ("ru", "хороший лучше хорошего"),
    ("ru", "за\u0301мок замка замками"),
    ("ru", "правозащитник правозащитникам"),
    ("pl", "człowiek człowiekiem ludzie ludźmi"),
    ("pl", "stosować stosuje stosowanie stosującego stosowany stosowaliśmy"),
    ("pl", "dziecko dzieci dzieciom"),
    ("pl", "ważny ważniejszy najważniejszym"),
    ("pl", "sankcja sankcji sankcjami sankcje"),
    ("pl", "robić robiłbym robiliśmy"),
    ("pl", "ręka ręce rąk rękami"),
    ("uk", "дитина дитини дитиною"),
    ("uk", "книга книги книзі книг"),
    ("uk", "п'ять п’яти пʼятьох"),
    ("uk", "виконувати виконує виконували виконування"),
    ("uk", "йти йшов ішла"),
    ("uk", "вбивство убивство вбивства убивствами"),
    ("uk", "санкція санкції санкціями"),
    ("uk", "збільшити збільшився"),
    ("be", "санкцыя санкцыі санкцыямі"),
]
STRANGERS = [
    ("en", "person party"),
    ("en", "care careful"),
    ("en", "reason reasonable"),
    ("ru", "район раниться"),
    ("ru", "районный район"),
    ("pl", "mowa mówić"),
    ("pl", "zmienić zmieniać"),
    ("pl", "góra górnik"),
    ("uk", "форма формувати"),
    ("uk", "місто мостити"),
    ("uk", "вступ уступати"),
]
# Words that no dictionary knows, in two forms.
NEW_WORDS = [
    ("en", "blockchainify blockchainifies"),
    ("ru", "кринжевальня кринжевальни"),
    ("pl", "grodzieńszczyzner grodzieńszczyznerami"),
    ("uk", "хейтспікер хейтспікерами"),
]


def found(query: str, word: str, language: str) -> bool:
    """Say whether a typed word finds a word of an article."""
    keys = {key for typed in query_word(query) for key in typed.keys}
    return not keys.isdisjoint(families(fold(word), language))


@pytest.mark.parametrize(("language", "words"), RELATIVES)
def test_each_form_finds_the_others(language: str, words: str) -> None:
    forms = words.split()
    first = forms[0]
    missed = [form for form in forms if not found(first, form, language) or not found(form, first, language)]
    assert not missed


@pytest.mark.parametrize(("language", "words"), STRANGERS)
def test_strangers_are_not_found(language: str, words: str) -> None:
    one, other = words.split()
    assert not found(one, other, language)
    assert not found(other, one, language)


@pytest.mark.parametrize(("language", "words"), NEW_WORDS)
def test_words_that_no_dictionary_has_reach_their_forms(language: str, words: str) -> None:
    one, other = map(fold_word, words.split())
    assert not is_known(one, language)
    assert found(one, other, language)
    assert found(other, one, language)


def test_yo_stress_marks_and_soft_hyphens_do_not_matter() -> None:
    assert query_word("ребёнка") == query_word("ребенка") == query_word("ре\u0301бен\u00adка")


def test_polish_words_are_found_without_their_diacritics() -> None:
    assert found("dzialaczka", "działaczkami", "pl")
    assert found("zolnierz", "żołnierze", "pl")


def test_a_foreign_word_in_an_article_is_found_by_its_own_language() -> None:
    assert found("санкциями", "санкции", "uk")  # a Russian word in a Ukrainian article
    assert found("żołnierzom", "żołnierze", "en")
    assert found("children", "child", "ru")
    assert found("дітям", "діти", "be") is found("дітям", "діти", "uk") is True


def test_an_article_of_an_unknown_language_goes_by_the_script() -> None:
    assert found("children", "child", "")
    assert found("людей", "человек", "")
    assert families("2024", "en") == query_families("2024") == ()
    assert families("日本", "") == ()


def test_every_family_is_a_key_of_a_language_that_the_letters_allow() -> None:
    for word, languages in [
        ("люди", "be ru uk"),
        ("ўлада", "be"),
        ("киев", "ru uk"),
        ("ґанок", "uk be"),
        ("word", "en pl"),
    ]:
        marks = {LANGUAGE_MARK[language] for language in languages.split()}
        assert {key[0] for key in query_families(word)} <= marks
        assert all(is_key(key) and len(key) > 1 for key in query_families(word))


def test_a_language_without_a_file_knows_no_word() -> None:
    assert lemmas("слова", "be") == ()
    assert not is_known("слова", "be")


def test_the_dictionary_tells_names_from_words() -> None:
    assert is_known("minsk", "en")
    assert not is_common("minsk", "en")
    assert is_common("sanction", "en")
    assert lemmas("banki", "pl")[0] == "bank"
    assert lemmas("нетакогослова", "ru") == ()
    assert len(lemmas("banki", "pl")) == len(set(lemmas("banki", "pl"))) > 1
