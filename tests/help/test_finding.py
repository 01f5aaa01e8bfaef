"""Finding in the help: all words, any form, with a line that shows them."""

from __future__ import annotations

from nam_reader.help import LANGUAGES, NAMES, find_pages


def names(query: str, language: str = "en") -> list[str]:
    return [page.name for page in find_pages(query, language)]


def test_no_words_find_all_pages_each_with_its_beginning() -> None:
    found = find_pages("  ", "en")
    assert tuple(page.name for page in found) == NAMES
    assert all(page.line and not page.marks for page in found)


def test_all_words_are_wanted() -> None:
    assert "safety" in names("encryption disk")
    assert names("encryption giraffe") == []


def test_case_accents_and_endings_do_not_matter() -> None:
    assert names("ENCRYPTIONS") == names("encrypted") == ["safety"]
    assert "search" in names("пошукі", "be")
    assert "search" in names("ПОИСКОМ", "ru")
    assert "search" in names("wyszukiwania", "pl")
    assert "search" in names("zakresleniach", "pl")
    assert "search" in names("пошуку", "uk")


def test_a_page_with_the_word_in_its_title_comes_first() -> None:
    assert names("exporting")[0] == "exporting"
    assert names("safety")[0] == "safety"


def test_keys_are_found_as_they_are_written() -> None:
    (found,) = [page for page in find_pages("ctrl+shift+z", "en") if page.name == "shortcuts"]
    assert "undo" in found.line
    assert [found.line[start:end] for start, end in found.marks] == ["Ctrl+Shift+Z"]


def test_the_line_shows_the_words_and_is_not_long() -> None:
    for language in LANGUAGES:
        for query in ("Ctrl+F", "SingleFile", "PDF"):
            for page in find_pages(query, language):
                assert len(page.line) < 130
                assert query.casefold() in page.line.casefold()
                assert page.marks


def test_odd_queries_are_answered() -> None:
    for query in ("***", "\\", "(", "[", "a" * 10_000, "\0", "🌊", "- - -"):
        find_pages(query, "en")
