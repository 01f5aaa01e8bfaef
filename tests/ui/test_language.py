"""The interface's language in the real window: the whole job in each, and a change that loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nam_reader import settings
from nam_reader.app import Program
from nam_reader.model import AnnotationFilter, Colour
from nam_reader.paths import LibraryFolder
from nam_reader.ui.language import LANGUAGES, speak
from nam_reader.ui.library.language_button import LanguageButton
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.theme.kit import ChoiceBox
from nam_reader.ui.theme.locale import long_date, number
from nam_reader.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
OTHERS = [language for language in LANGUAGES if language != "en"]
Opener = Callable[[str], Program]


def words(language: str, context: str, source: str) -> str:
    """Return what a text is in a language, as its file says; in English, the text itself."""
    if language == "en":
        return source
    root = ET.fromstring((TRANSLATIONS / f"reader_{language}.ts").read_bytes())  # noqa: S314 -- our own
    for found in root.iter("context"):
        for message in found.iter("message"):
            if found.findtext("name") == context and message.findtext("source") == source:
                return message.findtext("translation") or ""
    raise LookupError(f"{context}: {source}")


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library", default=True)


@pytest.fixture
def opener(folder: LibraryFolder, qtbot: QtBot, qapp: QApplication) -> Iterator[Opener]:
    opened: list[Program] = []

    def open_program(language: str) -> Program:
        folder.path.mkdir(exist_ok=True)
        settings.save(folder.path, settings.Settings(language=language))
        program = Program(qapp, folder)
        opened.append(program)
        window = program.open()
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete and window.reading.article is not None, timeout=15_000)
        qtbot.waitUntil(lambda: window.list_pane.view.articles.rowCount() == 12)
        return program

    yield open_program
    for program in opened:
        program.window.close()
        program.window.deleteLater()
    speak(qapp, "en")


def change(program: Program, qtbot: QtBot, language: str) -> MainWindow:
    """Choose another language, as the settings page does; return the window that comes."""
    with qtbot.waitSignal(program.renewed, timeout=15_000):
        program.window.session.change_settings(language=language)
    return program.window


def highlight(window: MainWindow, qtbot: QtBot, quote: str, key: Qt.Key = Qt.Key.Key_1) -> None:
    before = len(window.reading.annotations)
    cursor = window.reader.view.document().find(quote)
    assert not cursor.isNull()
    window.reader.view.setTextCursor(cursor)
    window.reader.view.setFocus()
    QTest.keyClick(window.reader.view, key)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == before + 1)


def kept(folder: LibraryFolder) -> list[tuple[str, str]]:
    """What another program finds in the notebook, now: quotes and notes."""
    with Workspace(folder.path) as other:
        found = [one.annotation for part in other.annotations(AnnotationFilter()) for one in part.annotations]
        return [(annotation.anchor.exact, annotation.note) for annotation in found]


def first_words(window: MainWindow) -> str:
    article = window.reading.article
    assert article is not None
    return " ".join(article.text.split("\n")[0].split()[:4])


def focused() -> QWidget:
    field = QApplication.focusWidget()
    assert field is not None
    return field


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_job_in_each_language(
    opener: Opener, folder: LibraryFolder, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    """Search, open, mark, write, look through the notebook, take away: in each language."""
    window = opener(language).window
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus[:2] == [words(language, "Menus", "&File"), words(language, "Menus", "&Edit")]
    # search
    window.focus_search()
    QTest.keyClicks(window.list_pane.search, "Lukashenko")
    qtbot.waitUntil(lambda: window.shelf.search == "Lukashenko")
    articles = window.list_pane.view.articles
    qtbot.waitUntil(lambda: 0 < articles.rowCount() < 12)
    # open what was found
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Down)
    QTest.keyClick(window.list_pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reading.article is not None and "ukashenko" in window.reading.article.text)
    # mark
    quote = first_words(window)
    highlight(window, qtbot, quote)
    cards = window.notes_pane.view.cards
    qtbot.waitUntil(lambda: cards.rowCount() == 1)
    said = cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(words(language, "Colour", "Key point"))
    # write
    QTest.keyClick(window.reader.view, Qt.Key.Key_BracketRight)
    QTest.keyClick(window.reader.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    QTest.keyClicks(focused(), "check")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: kept(folder) == [(quote, "check")])
    # look through the notebook
    window.show_notebook()
    page = window.late.notebook.page
    qtbot.waitUntil(lambda: page.isVisible() and page._view.entries.rowCount() > 0)
    # take it away
    window.export_notes()
    panel = window.late.exporting._panel
    qtbot.waitUntil(panel.isVisible)
    panel.formats.choose("markdown")
    qtbot.waitUntil(lambda: quote in panel.preview.text, timeout=15_000)
    target = tmp_path / "notes.md"
    panel.save_wanted.emit(panel.wish, target)
    qtbot.waitUntil(target.exists, timeout=15_000)
    assert "check" in target.read_text("utf-8")
    wanted = words(language, "ExportController", "Saved as {0}.").format("notes.md")
    qtbot.waitUntil(lambda: window.late.notice.sentence == wanted)


@pytest.mark.parametrize("language", OTHERS)
def test_a_change_of_language_loses_nothing(
    opener: Opener, folder: LibraryFolder, qtbot: QtBot, language: str
) -> None:
    """What was read, searched, marked, half written and done last is there in the new window."""
    program = opener("en")
    before = program.window
    before.list_pane.search.setText("Lukashenko")
    qtbot.waitUntil(lambda: before.shelf.search == "Lukashenko")
    qtbot.waitUntil(lambda: 1 < before.list_pane.view.articles.rowCount() < 12)
    first = before.reading.article
    assert first is not None
    model = before.list_pane.view.articles
    found = [model.item(row).row.uid for row in range(model.rowCount())]
    other = next(uid for uid in found if uid != first.uid)
    before.reading.open(other)
    qtbot.waitUntil(lambda: before.reading.article is not None and before.reading.article.uid == other)
    quote = first_words(before)
    highlight(before, qtbot, quote)
    QTest.keyClick(before.reader.view, Qt.Key.Key_BracketRight)
    QTest.keyClick(before.reader.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: before.notes.editor is not None and before.notes.editor.isVisible())
    QTest.keyClicks(focused(), "half a sen")

    after = change(program, qtbot, language)
    assert after is not before
    assert after.isVisible()
    assert after.menuBar().actions()[0].text() == words(language, "Menus", "&File")
    assert after.reading.article is not None
    assert after.reading.article.uid == other
    qtbot.waitUntil(lambda: after.shelf.search == "Lukashenko")
    assert after.list_pane.search.text() == "Lukashenko"
    assert kept(folder) == [(quote, "half a sen")]
    after.go_back()
    qtbot.waitUntil(lambda: after.reading.article is not None and after.reading.article.uid == first.uid)
    after.notes.undo()
    qtbot.waitUntil(lambda: kept(folder) == [(quote, "")])
    after.notes.undo()
    qtbot.waitUntil(lambda: kept(folder) == [])
    assert settings.load(folder.path).language == language or after.session.settings.language == language


def test_the_settings_page_is_there_again_where_it_was(opener: Opener, qtbot: QtBot) -> None:
    """The language box is used, and stands under the hand again, in the other language."""
    program = opener("en")
    before = program.window
    before.choices.show()
    box = before.choices.controller.page.rows["language"].control
    assert isinstance(box, ChoiceBox)
    with qtbot.waitSignal(program.renewed, timeout=15_000):
        row = box.findData("be")
        box.setCurrentIndex(row)
        box.activated.emit(row)
    after = program.window
    page = after.choices.controller.page
    assert after.panes.page is page
    assert page.isVisible()
    box = page.rows["language"].control
    assert isinstance(box, ChoiceBox)
    assert box.hasFocus()
    assert box.currentData() == "be"
    assert box.accessibleName().startswith(words("be", "SettingsPage", "Language"))


def test_the_notebook_keeps_its_filters(opener: Opener, qtbot: QtBot) -> None:
    """The notebook page is shown again with its filters and what was searched in it."""
    program = opener("en")
    before = program.window
    highlight(before, qtbot, first_words(before))
    before.show_notebook()
    page = before.late.notebook.page
    page.filters.choose(FilterChoice(colours=(Colour.YELLOW,)))
    page.look_for("nothing like it")
    after = change(program, qtbot, "pl")
    assert after.panes.page is after.late.notebook.page
    assert after.late.notebook.page.filters.choice == FilterChoice(colours=(Colour.YELLOW,))
    assert after.late.notebook.page.words == "nothing like it"


def test_an_import_goes_first(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    """While files are imported the language waits, and says so; then it changes."""
    program = opener("en")
    before = program.window
    files = tmp_path / "files"
    files.mkdir()
    for count in range(150):
        (files / f"{count}.md").write_text(f"# Title {count}\n\n{'Some words. ' * 200}", "utf-8")
    before.import_files([files])
    with qtbot.waitSignal(program.renewed, timeout=60_000):
        before.session.change_settings(language="uk")
        qtbot.waitUntil(before.late.notice.isVisible)
    after = program.window
    qtbot.waitUntil(lambda: after.list_pane.view.articles.rowCount() >= 100, timeout=15_000)


def test_nothing_of_the_old_window_is_left(opener: Opener, qtbot: QtBot) -> None:
    """The old window, its session and all that listens to it are gone: nothing answers twice."""
    program = opener("en")
    before = program.window
    parts: list[QObject] = [before, before.session, before.reading, before.late.exporting]
    names = {id(part): type(part).__name__ for part in parts}
    for part in parts:
        part.destroyed.connect(partial(names.pop, id(part), None))
    change(program, qtbot, "ru")
    qtbot.waitUntil(lambda: not names)


def test_months_and_numbers_follow(opener: Opener, qtbot: QtBot) -> None:
    """Dates and numbers are as the language writes them."""
    program = opener("en")
    change(program, qtbot, "be")
    assert long_date("2024-03-14") == "14 сакавіка 2024"
    assert long_date("2024-03") == "сакавік 2024"
    assert number(1204567) == "1\N{NO-BREAK SPACE}204\N{NO-BREAK SPACE}567"
    after = change(program, qtbot, "en")
    assert long_date("2024-03-14") == "14 March 2024"
    assert after.session.language == "en"


def test_a_first_start_offers_the_languages(opener: Opener, qtbot: QtBot) -> None:
    """The first hint has a button with the languages; what it says comes in the chosen one."""
    program = opener("")
    button = program.window.findChild(LanguageButton)
    assert button is not None
    assert button.isVisible()
    assert button.text() == "English"
    with qtbot.waitSignal(program.renewed, timeout=15_000):
        button.chosen.emit("ru")
    after = program.window
    wanted = words("ru", "HelpParts", "Select a few words and press {0}.").format("1")
    qtbot.waitUntil(lambda: after.helping.hint == wanted)
