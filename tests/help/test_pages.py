"""The help's pages: all there, all whole, and their links lead somewhere."""

from __future__ import annotations

import pytest

from nam_reader.help import LANGUAGES, NAMES, choose_language, name_of, read_page, uid_of
from nam_reader.model import HELP, BlockKind
from nam_reader.paths import resources
from nam_reader.text.blocks import reading_text
from nam_reader.text.languages import detect_language

FOLDER = resources() / "help"
FILES = sorted(FOLDER.rglob("*.md"))
SHORTEST, LONGEST = 200, 450  # words, code and table cells among them


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_page_is_a_document(file: object) -> None:
    language, name = file.parent.name, file.stem  # type: ignore[attr-defined]  # a Path
    assert language in LANGUAGES
    assert name in NAMES
    page = read_page(name, language)
    assert page.article.uid == f"help:{name}" == uid_of(name)
    assert page.article.title
    assert page.article.language == language
    assert page.article.text == reading_text(page.blocks)
    assert SHORTEST <= page.article.words <= LONGEST
    assert any(block.kind is BlockKind.HEADING for block in page.blocks)
    assert detect_language(page.article.text) == language
    signs = ("|--", "](", "**", "##")
    assert not [sign for sign in signs if sign in page.article.text], "Markdown that was not understood"


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_links_lead_to_pages(file: object) -> None:
    source = file.read_text("utf-8")  # type: ignore[attr-defined]  # a Path
    page = read_page(file.stem, file.parent.name)  # type: ignore[attr-defined]
    targets = [run.href for block in page.blocks for run in block.runs if run.href]
    assert len(targets) == source.count("](")
    for target in targets:
        assert target.startswith(HELP)
        assert target.removeprefix(HELP) in NAMES


def test_every_language_has_all_pages() -> None:
    assert {file.parent.name for file in FILES} == set(LANGUAGES)
    for language in LANGUAGES:
        assert {file.stem for file in FILES if file.parent.name == language} == set(NAMES), language


@pytest.mark.parametrize("name", NAMES)
def test_a_translation_has_all_parts(name: str) -> None:
    english = read_page(name, "en")
    kinds = [block.kind for block in english.blocks]
    codes = {run.text for block in english.blocks for run in block.runs if run.code}
    for language in LANGUAGES:
        page = read_page(name, language)
        assert [block.kind for block in page.blocks] == kinds, language
        if name == "shortcuts":
            assert {run.text for block in page.blocks for run in block.runs if run.code} == codes, language


def test_english_stands_in_for_a_page_that_is_not_translated() -> None:
    page = read_page("safety", "de")
    assert page.article.language == "en"
    assert page.article.title == "Safety"


def test_an_unknown_page_is_the_first() -> None:
    assert name_of("help:../../secret") == "first-steps"
    assert name_of("help:search") == "search"


def test_the_language_is_the_first_that_there_is() -> None:
    assert choose_language(["be_BY", "ru"]) == "be"
    assert choose_language(["de-DE", "pl-PL"]) == "pl"
    assert choose_language(["C"]) == "en"
    assert choose_language([]) == "en"
