"""The lexicon's files: made from a dictionary, made once, and made anew when something has changed."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import marisa_trie  # type: ignore[import-not-found]  # it has no type hints
import pytest

from nam_reader.lexicon.tokens import fold_word

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Return tools/make_lexicon.py as a module."""
    spec = importlib.util.spec_from_file_location("make_lexicon", ROOT / "tools" / "make_lexicon.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def made(maker: ModuleType, tmp_path: Path) -> Path:
    """Return a folder that says it was made now, with empty files."""
    for language in maker.LANGUAGES:
        marisa_trie.BytesTrie().save(str(tmp_path / f"{language}.trie"))
    (tmp_path / "made_of.json").write_text(json.dumps(maker.made_of()), "utf-8")
    return tmp_path


def lemmas(maker: ModuleType, language: str, dictionary: dict[str, str]) -> dict[str, tuple[str, int]]:
    """Return what the values say: a form's lemma, and whether it is a name."""
    return {
        word: (word[: len(word) - (value[0] & 0x7F)] + value[1:].decode(), value[0] >> 7)
        for word, value in maker.items(dictionary, language)
    }


def test_a_form_leads_to_its_dictionary_form(maker: ModuleType) -> None:
    dictionary = {"Mińska": "Mińsk", "żółte": "żółty", "lepszy": "dobry", "dobry": "dobry", "żółty": "żółty"}
    assert lemmas(maker, "pl", dictionary) == {
        "minska": ("minsk", 1),
        "zolte": ("zolty", 0),
        "lepszy": ("dobry", 0),
        "dobry": ("dobry", 0),
        "zolty": ("zolty", 0),
    }


def test_forms_are_folded_as_the_index_folds_them(maker: ModuleType) -> None:
    forms = ["Ёлка", "по\u0301ля", "п’ять", "п'ятий", "об\u02bcєкт", "ЇЖАК", "и\u0306од"]
    folded = [word for word, _ in maker.items({form: form for form in forms}, "uk")]
    assert folded == [fold_word(form) for form in forms if form != "по\u0301ля"]


def test_what_is_no_form_of_one_word_is_left_out(maker: ModuleType) -> None:
    dictionary = {
        "Страстная": "неделя",  # half of two words
        "неделя": "неделя",
        "Большого": "балета",
        "блок": "питания",  # питания is no dictionary form
        "питания": "питание",
        "ГЭС": "гидроэлектростанция",  # letters that stand for words
        "антилопы-гну": "антилопа-гну",
        "лучше": "хороший",
        "хороший": "хороший",
    }
    assert set(lemmas(maker, "ru", dictionary)) == {"неделя", "питания", "лучше", "хороший"}
    assert lemmas(maker, "en", {"child's": "child", "went": "go", "go": "go"}) == {
        "went": ("go", 0),
        "go": ("go", 0),
    }


def test_what_is_up_to_date_is_not_made_again(maker: ModuleType, made: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.iterdir()}
    assert "up to date" in maker.make(made)
    assert {path: path.stat().st_mtime_ns for path in made.iterdir()} == before


@pytest.mark.parametrize("harm", ["missing file", "other version", "no account", "broken account"])
def test_what_is_missing_or_of_another_recipe_is_out_of_date(
    maker: ModuleType, made: Path, harm: str
) -> None:
    account = made / "made_of.json"
    if harm == "missing file":
        (made / "pl.trie").unlink()
    elif harm == "no account":
        account.unlink()
    else:
        account.write_text('"simplemma 0"' if harm == "other version" else "{", "utf-8")
    assert not maker.up_to_date(made)


def test_the_files_are_there_and_up_to_date(maker: ModuleType) -> None:
    """The install of the package makes them: where they are missing, searching is not what it should be."""
    assert maker.up_to_date()
    assert sum(path.stat().st_size for path in maker.FOLDER.glob("*.trie")) < 25_000_000
