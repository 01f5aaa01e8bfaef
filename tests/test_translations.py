"""The interface's languages: every text of the window can be translated, and is."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "src" / "nam_reader" / "ui"
TRANSLATED = ("be", "ru", "pl", "uk")
FORMS = {"en": 2, "be": 3, "ru": 3, "pl": 3, "uk": 3}
PLACEHOLDER = re.compile(r"\{\d\}|%L?n|%\d")


def tool(name: str) -> ModuleType:
    """Return one of tools/ as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The tool that makes the languages."""
    tool("harvest")
    return tool("translations")


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield each message of a file of texts with its context."""
    for context in ET.fromstring(file.read_bytes()).iter("context"):  # noqa: S314 -- our own
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def texts_of(message: ET.Element) -> list[str]:
    """Return the translation's text, or its forms for numbers."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def test_the_files_have_exactly_the_texts_of_the_program(translations: ModuleType, tmp_path: Path) -> None:
    """The files have exactly the texts of the program: ``make translations`` would change nothing."""
    for file in translations.FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    translations.update(tmp_path)
    for language in translations.LANGUAGES:
        new, kept = (translations.ts_file(language, folder) for folder in (tmp_path, translations.FOLDER))
        wanted = {(context, message.findtext("source")) for context, message in messages(new)}
        there = {(context, message.findtext("source")) for context, message in messages(kept)}
        assert there == wanted, f"{kept.name}: run `make translations`"


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_language_is_complete(translations: ModuleType, language: str) -> None:
    """Every language is complete."""
    assert translations.missing(language) == []


def test_a_text_that_is_not_translated_is_missed(translations: ModuleType, tmp_path: Path) -> None:
    """A text that is not translated is missed."""
    file = shutil.copy(translations.ts_file("be"), tmp_path)
    whole = Path(file).read_text("utf-8")
    one = next(message for _, message in messages(Path(file)) if message.get("numerus") != "yes")
    told = re.escape(f"<translation>{texts_of(one)[0]}</translation>")
    Path(file).write_text(re.sub(told, '<translation type="unfinished"></translation>', whole), "utf-8")
    assert translations.missing("be", tmp_path)


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_a_translation_keeps_what_is_put_into_it(translations: ModuleType, language: str) -> None:
    """A translation keeps the places for names and numbers, and has as many forms as its language."""
    wrong = []
    for context, message in messages(translations.ts_file(language)):
        source, said = message.findtext("source") or "", texts_of(message)
        counts = message.get("numerus") == "yes"
        wanted = sorted(PLACEHOLDER.findall(source))
        if len(said) != (FORMS[language] if counts else 1):
            wrong.append(f"{context}: {source}: {len(said)} forms")
        wrong += [
            f"{context}: {source}: {text}" for text in said if sorted(PLACEHOLDER.findall(text)) != wanted
        ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_menu_has_a_letter_of_its_own(translations: ModuleType, language: str) -> None:
    """Each menu of the menu bar can be opened by a letter, and by no other's."""
    menus = [
        texts_of(message)[0]
        for context, message in messages(translations.ts_file(language))
        if context == "Menus" and "&" in (message.findtext("source") or "")
    ]
    letters = [text[text.index("&") + 1].casefold() for text in menus if "&" in text]
    assert len(menus) == len(set(letters))


# --- what is shown and could not be translated --------------------------------------------------------------

SHOWN_BY = {
    "addAction", "addItem", "addMenu", "setAccessibleDescription", "setAccessibleName", "setPlaceholderText",
    "setStatusTip", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "say", "tell",
    "tell_error", "Entry", "EmptyState", "IconButton", "MenuButton", "Paragraph", "QLabel", "QPushButton",
    "SearchField", "TextButton", "TokenLabel", "CheckBox", "ChoiceBox",
}  # fmt: skip
NAMES = {" — NAM Reader", "NAM Reader", "APA Chicago ISO MLA", "Description"}  # the same in all languages
KEYS = re.compile(r"((Ctrl|Shift|Alt)[+ ])*(F\d+|Esc|.)")


def untranslatable(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the literal texts that go straight to something that shows them."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        way = ast.unparse(call.func)
        if way.rpartition(".")[2] in SHOWN_BY and not way.endswith("keys.say"):  # whose first is an action's
            for argument in call.args:
                for text in _words_of(argument):
                    yield call.lineno, text


def _words_of(argument: ast.expr) -> Iterator[str]:
    """Yield the words of a literal text, also of one that is put together."""
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    for part in parts:
        told = part.value if isinstance(part, ast.Constant) else None
        # icons, roles and colours are one small word; what a person reads has a capital, a space or a stop
        read = isinstance(told, str) and re.search(r"[A-Z]\w|\w \w|\w[.…:]", told)
        if read and isinstance(told, str) and told not in NAMES and not KEYS.fullmatch(told):
            yield told


def test_no_text_goes_past_the_translations() -> None:
    """No literal text goes straight to what shows it."""
    found = [
        f"{path.relative_to(WINDOW)}:{line}: {text}"
        for path in sorted(WINDOW.rglob("*.py"))
        for line, text in untranslatable(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line", ['label.setText("Two words")', 'TextButton(theme, "Open…")', 'bar.say(f"Saved: {name}")']
)
def test_a_text_that_goes_past_them_is_found(line: str) -> None:
    """A literal text is found where it is shown."""
    assert list(untranslatable(ast.parse(line)))
