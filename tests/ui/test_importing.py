"""Files on their way into the window: the dialog, drops of all kinds, the report; then what they bring."""

from __future__ import annotations

import base64
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader import app
from nam_reader.model import Article, ImportReport, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings, save
from nam_reader.ui.dialogs.import_report import ImportReportDialog
from nam_reader.ui.dialogs.report_view import ReportView
from nam_reader.ui.first_look import FirstLook
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

WORDS = "Вада ў Сорвіцы паднялася і ўжо падышла да самай дарогі, і ніхто яе не чакаў. "
Opener = Callable[[], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    """A library with one article in it."""
    path = tmp_path / "library"
    text = tmp_path / "first.md"
    text.write_text(f"# First\n\n{WORDS}\n", "utf-8")
    with Workspace(path) as space:
        space.import_paths([text])
    return LibraryFolder(path, default=False)


@pytest.fixture
def opener(folder: LibraryFolder, qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    opened: list[MainWindow] = []

    def open_window() -> MainWindow:
        window = app.make_window(qapp, folder)
        opened.append(window)
        window.resize(1300, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
        qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(opener: Opener) -> MainWindow:
    return opener()


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))  # as many file managers do
    return data


def drag(target: QWidget, data: QMimeData) -> bool:
    """Bring a drag over a widget; tell whether it takes it."""
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, *paths: Path) -> None:
    data = mime(*paths)
    assert drag(target, data)
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(target, event)


def imported(window: MainWindow, qtbot: QtBot) -> ImportReport:
    qtbot.waitUntil(lambda: window.late.import_panel.report is not None, timeout=30_000)
    report = window.late.import_panel.report
    assert report is not None
    return report


def opened(window: MainWindow, qtbot: QtBot, uid: str) -> Article:
    """Wait until an article is open: the one before may be read anew after an import."""
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == uid)
    article = window.reading.article
    assert article is not None
    return article


def titles(window: MainWindow) -> set[str]:
    with Workspace(window.session.folder.path) as space:
        return {row.title for row in space.article_rows(ListQuery(), limit=100)}


def test_several_files_and_folders_of_several_kinds_are_dropped_at_once(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    inside = tmp_path / "folder" / "deep"
    inside.mkdir(parents=True)
    (inside / "second.md").write_text(f"# Second\n\n{WORDS}", "utf-8")
    (tmp_path / "third.txt").write_text(f"Third\n\n{WORDS}", "utf-8")
    feed = tmp_path / "weekly.atom"
    feed.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Weekly</title><entry><title>Fourth</title>'
        f'<link href="https://example.org/4"/><content type="html">&lt;p&gt;{WORDS * 9}&lt;/p&gt;</content>'
        "</entry></feed>",
        "utf-8",
    )
    bad = tmp_path / "picture.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    drop(window.reader, tmp_path / "folder", tmp_path / "third.txt", feed, bad)
    report = imported(window, qtbot)
    assert report.added == 3
    assert [failure.path for failure in report.failed] == [str(bad)]
    assert {"Second", "Third", "Fourth"} <= titles(window)


def test_files_let_go_over_the_search_field_are_imported_and_not_typed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "second.md").write_text(f"# Second\n\n{WORDS}", "utf-8")
    drop(window.list_pane.search, tmp_path / "second.md")
    assert imported(window, qtbot).added == 1
    assert window.list_pane.search.text() == ""
    words = QMimeData()
    words.setText("санкцыі")
    assert drag(window.list_pane.search, words)


def test_addresses_of_the_web_are_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/page.html")])
    assert not drag(window, data)
    assert not drag(window.reader, data)


def test_nothing_is_taken_before_the_library_is_there(
    folder: LibraryFolder, qapp: QApplication, tmp_path: Path
) -> None:
    early = app.make_window(qapp, folder)
    assert not early.is_complete
    assert not drag(early, mime(tmp_path / "first.md"))
    early.close()
    early.deleteLater()


def test_the_dialog_for_files_offers_every_format(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(*arguments: object) -> tuple[list[str], str]:
        asked.append(str(arguments[3]))
        return [str(tmp_path / "second.md")], ""

    (tmp_path / "second.md").write_text(f"# Second\n\n{WORDS}", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.choose_files()
    assert imported(window, qtbot).added == 1
    assert asked[0].startswith(
        "Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text (*.html"
    )


def test_the_report_is_copied_saved_and_leads_to_what_was_merged(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    head = "---\ntitle: Second\nurl: https://example.org/2\n---\n"
    (tmp_path / "a.md").write_text(f"{head}{WORDS * 8}", "utf-8")
    (tmp_path / "b.md").write_text(f"{head}{WORDS * 7}", "utf-8")
    (tmp_path / "c.bin").write_bytes(b"\0\1\2" * 50)
    drop(window, tmp_path / "a.md", tmp_path / "b.md", tmp_path / "c.bin")
    report = imported(window, qtbot)
    assert (report.added, len(report.merged), len(report.failed)) == (1, 1, 1)
    panel = window.late.import_panel
    panel.show_details()
    (dialog,) = panel.findChildren(ImportReportDialog)
    dialog.findChildren(ReportView)[0].article_wanted.emit(report.merged[0].uid)
    assert opened(window, qtbot, report.merged[0].uid).title == "Second"
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert "c.bin" in QGuiApplication.clipboard().text()
    target = tmp_path / "report.txt"
    dialog.save_wanted.emit(target)
    qtbot.waitUntil(lambda: "report.txt" in window.late.notice.sentence)
    assert target.read_text("utf-8") == QGuiApplication.clipboard().text()
    dialog.save_wanted.emit(tmp_path / "no such folder" / "report.txt")
    qtbot.waitUntil(lambda: "no such folder" in window.late.notice.sentence)
    dialog.close()


def test_an_import_that_ends_meanwhile_does_not_take_back_a_step(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "second.md").write_text(f"# Second\n\n{WORDS}", "utf-8")
    drop(window, tmp_path / "second.md")
    (uid,) = imported(window, qtbot).articles
    window.reading.open(uid)
    window.session.library_changed.emit()  # the present article would be read anew
    assert opened(window, qtbot, uid).title == "Second"


# --- images ------------------------------------------------------------------------------------------------


def picture(color: str) -> bytes:
    image = QImage(640, 320, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")  # type: ignore[call-overload]  # the stubs know str as bytes only
    return bytes(buffer.data().data())


def feed_with_image(path: Path) -> Path:
    data = base64.b64encode(picture("#c01010")).decode("ascii")
    content = (
        f"<p>{WORDS * 3}</p><p><img src='data:image/png;base64,{data}' alt='A bridge'></p>"
        + f"<p>{WORDS * 6}</p>" * 12
    )
    escaped = content.replace("&", "&amp;").replace("<", "&lt;")
    path.write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Weekly</title><entry><title>With a picture</title>'
        f'<link href="https://example.org/4"/><content type="html">{escaped}</content></entry></feed>',
        "utf-8",
    )
    return path


def red_share(widget: QWidget) -> float:
    """How much of a widget is of the picture's colour."""
    image = widget.grab().toImage()
    points = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    return sum(image.pixelColor(x, y).red() - image.pixelColor(x, y).blue() > 120 for x, y in points) / len(
        points
    )


def test_an_image_of_an_import_is_shown_in_its_article(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, feed_with_image(tmp_path / "weekly.atom"))
    (uid,) = imported(window, qtbot).articles
    window.reading.open(uid)
    opened(window, qtbot, uid)
    view = window.reader.view
    assert len(view.pictures.places) == 1
    qtbot.waitUntil(lambda: red_share(view.viewport()) > 0.1, timeout=10_000)
    window.reading.go_back()
    qtbot.waitUntil(lambda: not view.pictures.places)
    assert red_share(view.viewport()) == 0


def test_an_image_that_is_lost_leaves_its_frame_and_no_error(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, feed_with_image(tmp_path / "weekly.atom"))
    (uid,) = imported(window, qtbot).articles
    monkeypatch.setattr(Workspace, "image", lambda *_: None)
    window.reading.open(uid)
    opened(window, qtbot, uid)
    pictures = window.reader.view.pictures
    qtbot.waitUntil(lambda: bool(pictures._broken), timeout=10_000)
    assert red_share(window.reader.view.viewport()) == 0


# --- other languages ---------------------------------------------------------------------------------------


PAGES = {
    "be": ("Вада ў Сорвіцы", WORDS, "https://example.org/be/vada"),
    "en": (
        "Water in the Sorvitsa",
        "The water rose and came up to the road itself, and nobody had expected it. ",
        "https://example.org/en/water",
    ),
}


def siblings_in(folder: LibraryFolder) -> dict[str, str]:
    """Import an article as saved pages in two languages that name each other; return the uids by language."""
    links = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{page[2]}">' for code, page in PAGES.items()
    )
    files = {}
    for code, (title, words, url) in PAGES.items():
        body = "".join(f"<p>{number}. {words * 4}</p>" for number in range(40))
        files[code] = folder.path.parent / f"{code}.html"
        files[code].write_text(
            f'<!DOCTYPE html><html lang="{code}"><head><meta charset="utf-8"><title>{title}</title>'
            f'<link rel="canonical" href="{url}">{links}'
            f'<meta property="article:published_time" content="2024-03-02"></head>'
            f"<body><article><h1>{title}</h1>{body}</article></body></html>",
            "utf-8",
        )
    with Workspace(folder.path) as space:
        report = space.import_paths(list(files.values()))
    given = dict(report.files)
    return {code: given[str(file)][0] for code, file in files.items()}


def test_another_language_opens_at_the_same_paragraph_and_back_again(
    folder: LibraryFolder, opener: Opener, qtbot: QtBot
) -> None:
    uids = siblings_in(folder)
    window = opener()
    window.reading.open(uids["be"])
    article = opened(window, qtbot, uids["be"])
    left = article.text.index("\n17. ") + 1
    window.reader.go_to(left)
    (chip,) = [b for b in window.reader.view.head.findChildren(QPushButton) if b.text() == "EN"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    english = opened(window, qtbot, uids["en"])
    assert english.text[window.reader.position :].startswith("17. ")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    opened(window, qtbot, uids["be"])
    assert window.reader.position == left


def test_at_the_top_another_language_opens_at_its_top(
    folder: LibraryFolder, opener: Opener, qtbot: QtBot
) -> None:
    uids = siblings_in(folder)
    with Workspace(folder.path) as space:
        space.set_position(uids["en"], 2_000)
    window = opener()
    window.reading.open(uids["be"])
    opened(window, qtbot, uids["be"])
    window.reading.open_sibling(uids["en"])
    opened(window, qtbot, uids["en"])
    assert window.reader.position == 0


def line_at(window: MainWindow, browser: QWidget, position: int) -> tuple[int, int]:
    """Return where the line of a position stands in the window."""
    cursor = browser.textCursor()  # type: ignore[attr-defined]  # a QTextBrowser
    cursor.setPosition(position)
    point = browser.viewport().mapTo(window, browser.cursorRect(cursor).topLeft())  # type: ignore[attr-defined]
    return point.x(), point.y()


@pytest.mark.parametrize("what", ["image", "siblings"])
@pytest.mark.parametrize("width", [1440, 800])
def test_the_first_look_leaves_room_for_images_and_languages(
    folder: LibraryFolder, qapp: QApplication, qtbot: QtBot, tmp_path: Path, what: str, width: int
) -> None:
    if what == "image":
        with Workspace(folder.path) as space:
            (uid,) = space.import_paths([feed_with_image(tmp_path / "weekly.atom")]).articles
    else:
        uid = siblings_in(folder)["be"]
    save(folder.path, Settings(last_article=uid))
    window = app.make_window(qapp, folder)
    window.resize(width, 800)
    look = window.findChild(FirstLook)
    assert isinstance(look, FirstLook)
    with qtbot.waitSignal(look.painted):
        window.show()
        seen = [line_at(window, look._text, place) for place in (5, 1_200)]
    qtbot.waitUntil(lambda: window.is_complete and window.reading.article is not None, timeout=15_000)
    assert [line_at(window, window.reader.view, place) for place in (5, 1_200)] == seen
    if what == "image":
        qtbot.waitUntil(lambda: red_share(window.reader.view.viewport()) > 0.05, timeout=10_000)
        assert [line_at(window, window.reader.view, place) for place in (5, 1_200)] == seen
    window.close()
    window.deleteLater()


def test_a_zip_is_dropped_as_one_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "stick.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/second.md", f"# Second\n\n{WORDS}")
        archive.writestr("empty.md", "")
    drop(window.notes_pane.window(), path)
    report = imported(window, qtbot)
    assert report.added == 1
    assert [failure.path for failure in report.failed] == ["stick.zip/empty.md"]
