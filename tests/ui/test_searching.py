"""Searching in the real window on a real library: facets, filters, kept searches, the history, hits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.database import Access, connect
from nam_reader.model import Sort
from nam_reader.paths import LibraryFolder
from nam_reader.ui import operations
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.reader.scroll_marks import ScrollMarks
from nam_reader.ui.search.facet_section import FacetRow
from nam_reader.workspace import Workspace

ARTICLES = [
    ("What ten years of bottles tell us", "Piotr Zielnik", "Quiet Water", "2019-03-14", "en", "ferry bottle"),
    ("How to read a flood mark", "Mira Osten", "Quiet Water", "2021-02-21", "en", "ferry stone"),
    ("The clerk who dated everything", "Alena Barvinok", "Quiet Water", "2024-01-04", "en", "ferry receipt"),
    ("Rope and receipts", "Alena Barvinok", "Old Mill", "2024-05-06", "en", "rope receipt"),
    ("Што запісалі назіральнікі", "Ганна Ляшчынка", "Сшытак", "2023-09-02", "be", "паром бутэлька"),
    ("Почему мы пересчитали пробы", "Лев Перелог", "Сшытак", "2024-02-09", "ru", "паром бутылка"),
]
FILLING = "The water rose and fell and nobody in the village thought much about it that year. "


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    files = tmp_path / "files"
    files.mkdir()
    for number, (title, author, source, date, language, words) in enumerate(ARTICLES):
        front = (
            f"---\ntitle: {title}\nauthor: {author}\nsource: {source}\ndate: {date}\nlang: {language}\n---\n"
        )
        one, other = words.split()
        parts = (
            FILLING * 12,
            f"First the {one} came.",
            FILLING * 20,
            f"Then the {one} and the {other} went.",
        )
        text = "\n\n".join(parts)
        (files / f"{number}.md").write_text(front + text, "utf-8")
    with Workspace(tmp_path / "library") as space:
        assert space.import_paths([files]).added == len(ARTICLES)
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def window(folder: LibraryFolder, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    shown = make_window(qapp, folder, "")
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.is_complete and shown.reading.article is not None, timeout=15_000)
    yield shown
    shown.close()
    shown.deleteLater()


def press(window: MainWindow, text: str) -> None:
    """Type into the search field, in any script."""
    field = window.list_pane.search
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def search(window: MainWindow, text: str, qtbot: QtBot) -> None:
    window.focus_search()
    with qtbot.waitSignal(window.shelf.result_shown, check_params_cb=lambda result: result.query == text):
        press(window, text)


def titles(window: MainWindow) -> list[str]:
    model = window.list_pane.view.model()
    assert isinstance(model, ArticleListModel)
    return [model.item(number).row.title for number in range(model.rowCount())]


def facets(window: MainWindow, name: str) -> dict[str, int | None]:
    rows = window.late.searching.page.sections[name].rows
    return {row.option.value: row.option.articles for row in rows}


def row(window: MainWindow, name: str, value: str) -> FacetRow:
    rows = window.late.searching.page.sections[name].rows
    return next(row for row in rows if row.option.value == value)


def is_on(window: MainWindow, name: str, value: str) -> bool:
    rows = window.late.searching.page.sections[name].rows
    return any(row.option.value == value and row.isChecked() for row in rows)


# --- facets and filters -------------------------------------------------------------------------------


def test_facets_follow_the_results_and_a_click_narrows_them(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "ferry", qtbot)
    assert len(titles(window)) == 3
    assert not window.sidebar.shows_library
    qtbot.waitUntil(lambda: facets(window, "author").get("Mira Osten") == 1)
    assert facets(window, "source") == {"Quiet Water": 3}
    assert [bucket.value for bucket in window.late.searching.page.histogram.shown] == [
        str(year) for year in range(2019, 2025)
    ]
    QTest.mouseClick(row(window, "author", "Mira Osten"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(window) == ["How to read a flood mark"])
    assert [chip.text() for chip in window.list_pane.chips.chips] == ["Mira Osten"]
    assert window.list_pane.search.text() == "ferry"
    qtbot.waitUntil(lambda: is_on(window, "author", "Mira Osten"))
    QTest.mouseClick(window.list_pane.chips.chips[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    qtbot.waitUntil(lambda: not is_on(window, "author", "Mira Osten"))


@pytest.mark.parametrize(("typed", "found"), [("senkt", {"one", "two"}), ("Rybakov", {"five", "six"})])
def test_a_half_typed_word_is_no_name_that_sounds_like_it(
    tmp_path: Path, typed: str, found: set[str]
) -> None:
    texts = {
        "one": "The senkta was here.",
        "two": "Two senktas more.",
        "three": "Пра гэта казаў Сенкт.",
        "four": "It was Rybakovskaya who said so.",
        "five": "Об этом сказал Рыбаков.",
        "six": "Казаў Рыбакоў.",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n{text}\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([tmp_path / f"{name}.md" for name in texts])
        answer = operations.find_articles(space, typed, (), Sort.RELEVANCE)
        assert {hit.row.title for hit in answer.result.hits} == found


def test_a_half_typed_word_has_facets_and_marks_too(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "rece", qtbot)
    assert len(titles(window)) == 2
    qtbot.waitUntil(lambda: facets(window, "author") == {"Alena Barvinok": 2})
    row(window, "source", "Old Mill").click()
    qtbot.waitUntil(lambda: titles(window) == ["Rope and receipts"])
    window.list_pane.open_first()
    qtbot.waitUntil(lambda: window.reader.find_bar.words == "rece" and len(window.reader.finder._hits) > 0)


def test_another_language_takes_the_place_of_the_one_chosen(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "water", qtbot)
    qtbot.waitUntil(lambda: facets(window, "lang") == {"en": 4, "be": 1, "ru": 1})
    row(window, "lang", "be").click()
    qtbot.waitUntil(lambda: titles(window) == ["Што запісалі назіральнікі"])
    qtbot.waitUntil(lambda: is_on(window, "lang", "be"))
    assert facets(window, "lang") == {"en": 4, "be": 1, "ru": 1}, "what else there would be is still told"
    row(window, "lang", "ru").click()
    qtbot.waitUntil(lambda: titles(window) == ["Почему мы пересчитали пробы"])
    assert [chip.text() for chip in window.list_pane.chips.chips] == ["Русский"]


def test_a_brushed_period_narrows_and_all_years_widens(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "ferry", qtbot)
    page = window.late.searching.page
    qtbot.waitUntil(lambda: len(page.histogram.shown) == 6)
    page.histogram.to_handle.setFocus()
    for _ in range(3):
        QTest.keyClick(page.histogram.to_handle, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert [chip.text() for chip in window.list_pane.chips.chips] == ["until 2021"]
    qtbot.waitUntil(lambda: page.histogram.period == (0, 2))
    assert len(page.histogram.shown) == 6
    page._all_years.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_a_filter_that_was_typed_is_shown_and_can_be_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "water lang:be", qtbot)
    assert titles(window) == ["Што запісалі назіральнікі"]
    qtbot.waitUntil(lambda: is_on(window, "lang", "be"))
    row(window, "lang", "be").click()
    qtbot.waitUntil(lambda: len(titles(window)) == 6)
    assert window.list_pane.search.text() == "water"


def test_a_filter_is_taken_away_however_its_letters_were_typed(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "water", qtbot)
    window.shelf.set_filters((("source", "old MILL"),))
    qtbot.waitUntil(lambda: titles(window) == ["Rope and receipts"])
    qtbot.waitUntil(lambda: is_on(window, "source", "Old Mill"))
    row(window, "source", "Old Mill").click()
    qtbot.waitUntil(lambda: len(titles(window)) == 6)
    assert window.shelf.filters == ()


def test_filters_alone_are_a_search_and_escape_takes_all_away(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "ferry", qtbot)
    window.list_pane.chips.condition_wanted.emit("is", "unread")
    field = window.list_pane.search
    for _ in "ferry":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: window.shelf.search == "is:unread" and len(titles(window)) == 6)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.shelf.search == "" and window.sidebar.shows_library)
    assert not window.list_pane.chips.isVisible()


def test_filters_complete_themselves_into_chips(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_search()
    press(window, "water author:pio")
    helper = window.late.searching.helper
    qtbot.waitUntil(lambda: any("Zielnik" in item.text for item in helper.proposals.shown))
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == ["What ten years of bottles tell us"])
    assert [chip.text() for chip in window.list_pane.chips.chips] == ["Piotr Zielnik"]
    assert window.list_pane.search.text() == "water "


def test_the_orders_of_a_search(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "ferry", qtbot)
    with qtbot.waitSignal(window.shelf.result_shown):
        window.list_pane.head.menu().actions()[2].trigger()
    assert titles(window)[0] == "What ten years of bottles tell us"
    with qtbot.waitSignal(window.shelf.result_shown):
        window.list_pane.sort_changed.emit(Sort.DATE)
    assert titles(window)[0] == "The clerk who dated everything"


# --- kept searches and the history --------------------------------------------------------------------


def test_a_search_is_kept_run_renamed_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "ferry", qtbot)
    searching = window.late.searching
    searching.page.save.click()
    popup = searching._the_popup()
    assert popup.field.text() == "ferry"
    popup.field.setText("Parom")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: searching.page.save.text() == "Saved")
    window.shelf.leave_search()
    model = window.sidebar._model
    lines = [model.line(number) for number in range(model.rowCount())]
    place = next(number for number, line in enumerate(lines) if line.search is not None)
    assert model.line(place).text == "Parom"
    view = window.sidebar._view
    view.setCurrentIndex(model.index(place))
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert window.list_pane.search.text() == "ferry"
    window.shelf.leave_search()
    view.setFocus()
    view.setCurrentIndex(model.index(place))
    QTest.keyClick(view, Qt.Key.Key_F2)
    popup.field.setText("Ferries")
    popup.keep.click()
    qtbot.waitUntil(lambda: model.line(place).text == "Ferries")
    view.setCurrentIndex(model.index(place))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "was deleted" in window.late.notice.sentence)
    qtbot.waitUntil(lambda: all(line.search is None for line in model._lines))
    window.late.notice.acted.emit()
    qtbot.waitUntil(lambda: any(line.text == "Ferries" for line in model._lines))


def test_the_history_keeps_what_was_used_and_can_be_wiped(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "rope", qtbot)
    search_text = "ferry"
    window.list_pane.search.clear()
    search(window, search_text, qtbot)
    window.list_pane.open_first()
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.session.notebook.busy)
    helper = window.late.searching.helper
    window.focus_search()
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [item.text for item in helper.proposals.shown][:-1] == ["ferry"])
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shelf.search == "ferry")
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Escape)
    window.late.searching.wipe_history()
    qtbot.waitUntil(lambda: "forgotten" in window.late.notice.sentence)
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Down)
    qtbot.waitUntil(window.list_pane.view.hasFocus)


def test_a_history_that_is_switched_off_keeps_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change_settings(search_history=False)
    search(window, "ferry", qtbot)
    window.list_pane.open_first()
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Return)
    qtbot.wait(100)
    with Workspace(window.session.folder.path) as other:
        assert other.search_history() == ()


# --- the article --------------------------------------------------------------------------------------


def test_a_hit_opens_at_its_snippet_and_is_counted(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "receipt ferry", qtbot)
    window.list_pane.open_first()
    reader = window.reader
    qtbot.waitUntil(lambda: reader.find_bar.isVisible() and len(reader.finder._hits) == 3)
    bar = reader.find_bar
    assert (bar.words, bar.forms.isChecked()) == ("receipt ferry", True)
    assert not bar.field.hasFocus()
    assert bar.field.accessibleDescription().endswith("of 3")
    marks = reader.view.verticalScrollBar()
    assert isinstance(marks, ScrollMarks)
    qtbot.waitUntil(lambda: len([tick for tick in marks.ticks if tick.colour is None]) == 3)
    first = reader.finder._hits.current
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert reader.finder._hits.current == (first + 1) % 3
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.finder._hits.current == first
    window.shelf.leave_search()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_word_of_the_title_is_marked_above_the_text(window: MainWindow, qtbot: QtBot) -> None:
    search(window, "clerk", qtbot)
    window.list_pane.open_first()
    title = window.reader.view.head._title
    qtbot.waitUntil(lambda: title.text() == "The clerk who dated everything" and title._marks == ((4, 9),))
    window.shelf.leave_search()
    assert title._marks == ()


def test_the_bar_finds_all_forms_or_the_letters(window: MainWindow, qtbot: QtBot) -> None:
    window.text.find_in_page()
    bar, finder = window.reader.find_bar, window.reader.finder
    QTest.keyClicks(bar.field, "village")
    qtbot.waitUntil(lambda: len(finder._hits) == 32)
    bar.forms.click()
    qtbot.waitUntil(lambda: finder._by_forms and len(finder._hits) == 32)
    bar.field.clear()
    QTest.keyClicks(bar.field, "lage")
    qtbot.waitUntil(lambda: finder._formed_words == "lage")
    assert len(finder._hits) == 0
    bar.forms.click()
    assert len(finder._hits) == 32


def test_more_like_this(window: MainWindow, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    window.places.show_alike()
    qtbot.waitUntil(lambda: window.list_pane.head.title.text() == "Similar articles")
    assert article.title not in titles(window)
    assert article.title in window.list_pane.hint._label.text()
    window.list_pane.hint.acted.emit()
    qtbot.waitUntil(lambda: len(titles(window)) == len(ARTICLES))


def test_typing_on_is_answered_only_for_the_last_text(window: MainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []
    window.shelf.result_shown.connect(lambda result: heard.append(result.query))
    window.focus_search()
    press(window, "receipt")
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(300)
    assert heard == ["receipt"]
    assert set(titles(window)) == {"Rope and receipts", "The clerk who dated everything"}


@pytest.mark.parametrize("width", [1440, 1100, 900, 500])
def test_a_search_fits_any_width(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 700)
    search(window, "ferry", qtbot)
    assert window.width() == width
    assert not window.grab().isNull()
    window.shelf.leave_search()
    assert window.panes.sizes()[1] >= 260


def test_a_search_is_asked_anew_when_the_index_has_been_brought_up_to_date(
    folder: LibraryFolder, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nam_reader.ui.session.INDEX_AFTER_MS", 1_500)
    library = connect(folder.path / "library.db", Access.WRITE)
    library.execute("DELETE FROM article_fts; UPDATE article SET indexed = 0")
    library.close()
    window = make_window(qapp, folder, "")
    window.show()
    qtbot.waitUntil(lambda: window.is_complete and window.reading.article is not None, timeout=15_000)
    search(window, "ferry", qtbot)
    assert titles(window) == []
    assert window.list_pane.hint.isVisible()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=10_000)
    assert window.list_pane.hint.isHidden()
    window.close()
    window.deleteLater()


def test_a_start_brings_nothing_of_the_search(folder: LibraryFolder) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nam_reader.app import make_window
from nam_reader.database import Access, connect
from nam_reader.paths import LibraryFolder
application = QApplication([])
window = make_window(application, LibraryFolder(Path({str(folder.path)!r}), default=False), "")
window.show()
def look():
    if window.is_complete and window.reading.article is not None:
        window.close()
        application.quit()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(15_000, application.quit)
application.exec()
assert window.is_complete
print(" ".join(name for name in sys.modules if name.startswith("nam_reader.ui.")))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "nam_reader.ui.library.list_pane" in loaded
    assert not [name for name in loaded if name.startswith("nam_reader.ui.search")]
    assert "nam_reader.ui.controllers.searching" not in loaded
