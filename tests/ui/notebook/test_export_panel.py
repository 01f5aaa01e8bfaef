"""The way out for notes: which notes, formats, options, preview, what is said of it, copy, save."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter, Colour
from nam_reader.model.giving import (
    ExportOptions,
    ExportOrder,
    ExportSample,
    Grouping,
    Layout,
    PageImage,
    Template,
)
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.export_preview import MOST
from nam_reader.ui.notebook.export_wish import ExportScope, ExportWish
from nam_reader.ui.theme.locale import language_name
from nam_reader.ui.theme.theme import Theme

ALL = ExportScope("All notes", AnnotationFilter())
ONE = ExportScope("This article", AnnotationFilter(article_uid="abc"), "Каталог")
STYLES = (("apa", "APA 7"), ("chicago", "Chicago 18"))
WHITE = PageImage(4, 6, b"\xff" * 72)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, window: QWidget) -> ExportPanel:
    window.resize(1000, 760)
    return ExportPanel(theme, window, STYLES)


@pytest.fixture
def qt_dialogs(qtbot: QtBot) -> Iterator[None]:
    """Qt's own dialogs: those of the desktop cannot be driven."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QCoreApplication.setAttribute(attribute, True)
    yield
    QCoreApplication.setAttribute(attribute, False)


def push(panel: QWidget, text: str) -> None:
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button(panel: QWidget, text: str) -> QAbstractButton:
    return next(each for each in panel.findChildren(QAbstractButton) if each.text() == text)


def open_(panel: ExportPanel, window: QWidget, scopes: Sequence[ExportScope] = (ALL,)) -> None:
    panel.open_at(window.mapToGlobal(QPoint(window.width() - 16, 54)), scopes)


def answer(panel: ExportPanel, text: str = "text", pages: tuple[PageImage, ...] = ()) -> None:
    panel.set_sample(panel.wish, ExportSample(text, pages, 1, 1))


def choose(panel: ExportPanel, name: str, choice: str) -> None:
    """Choose as a person does, by the names on the screen."""
    box = next(
        each.box
        for each in (*panel.choices._choices, panel.scope, panel._format_box)
        if each.box.accessibleName() == name
    )
    box.setCurrentIndex(box.findText(choice))


def test_it_asks_for_a_preview_when_opened_and_at_another_format(
    qtbot: QtBot, panel: ExportPanel, window: QWidget
) -> None:
    with qtbot.waitSignal(panel.preview_wanted) as asked:
        open_(panel, window)
    assert asked.args == [ExportWish("markdown", ALL, ExportOptions())]
    with qtbot.waitSignal(panel.preview_wanted) as asked:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert asked.args == [ExportWish("obsidian", ALL, ExportOptions())]
    names = [row.accessibleName() for row in panel.findChildren(QRadioButton)]
    assert names == [
        *("Markdown .md", "Obsidian .md", "Logseq .md", "Web page .html", "Word .docx", "OpenDocument .odt"),
        *(
            "PDF .pdf",
            "Table .csv",
            "JSON-LD .jsonld",
            "EPUB notes .annotations",
            "BibTeX .bib",
            "RIS .ris",
            "CSL-JSON .json",
        ),
    ]


def test_every_choice_is_told(qtbot: QtBot, panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window, (ONE, ALL))
    panel.set_templates((Template("mine.md.j2", "markdown"), Template("page.html.j2", "html")))
    choose(panel, "Notes", "All notes")
    choose(panel, "In parts by", "Tag")
    choose(panel, "Articles by", "Date, oldest first")
    choose(panel, "Template", "mine.md.j2")
    choose(panel, "Sources as", "Chicago 18")
    choose(panel, "Words of sources in", language_name("pl"))
    choose(panel, "Words of the document in", language_name("be"))
    for name in ("The sentence around each quote", "My notes on the quotes", "My name"):
        QTest.keyClick(button(panel, name), Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.options_changed) as kept, qtbot.waitSignal(panel.preview_wanted) as asked:
        QTest.keyClick(button(panel, "When each note was made"), Qt.Key.Key_Space)
    chosen = ExportOptions(
        grouping=Grouping.TAG,
        order=ExportOrder.DATE,
        context=True,
        style="chicago",
        author=True,
        times=True,
        notes=False,
        template="mine.md.j2",
        language="pl",
        words="be",
    )
    assert asked.args == [ExportWish("markdown", ALL, chosen)]
    assert kept.args == ["markdown", chosen]


def test_whole_articles_have_no_other_parts(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    choose(panel, "In parts by", "Colour")
    choose(panel, "Content", "Whole articles with marks")
    assert panel.wish.options == ExportOptions(layout=Layout.ARTICLES)
    assert not panel.choices.grouping.box.isEnabled()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (
            "html",
            "Content|In parts by|Articles by|Template|Sources as|Words of sources in"
            "|Words of the document in",
        ),
        (
            "pdf",
            "Content|In parts by|Articles by|Sources as|Words of sources in|Words of the document in",
        ),
        ("csv", "Articles by|Sources as|Words of sources in"),
        ("jsonld", ""),
        ("bibtex", ""),
    ],
)
def test_only_what_a_format_has_a_place_for_is_offered(
    panel: ExportPanel, window: QWidget, name: str, shown: str
) -> None:
    open_(panel, window)
    panel.choices.author.setChecked(True)
    panel.formats.choose(name)
    seen = [choice.box.accessibleName() for choice in panel.choices._choices if choice.isVisible()]
    assert "|".join(seen) == shown
    assert panel.wish.options.author == (name in {"html", "pdf", "csv"})


def test_what_was_chosen_before_is_shown_again(panel: ExportPanel, window: QWidget) -> None:
    panel.set_choices("odt", ExportOptions(order=ExportOrder.DATE, style="apa", language="uk", notes=False))
    open_(panel, window)
    assert panel.wish == ExportWish(
        "odt", ALL, ExportOptions(order=ExportOrder.DATE, style="apa", language="uk", notes=False)
    )


def test_scopes_tell_how_many_notes_they_have(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window, (ONE, ALL))
    panel.set_counts((ONE, ALL), (2, 1312))
    box = panel.scope.box
    assert [box.itemText(row) for row in range(box.count())] == ["This article (2)", "All notes (1,312)"]
    panel.set_counts((ALL,), (7,))
    assert box.currentText() == "This article (2)"


def test_a_preview_that_comes_too_late_is_not_shown(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    before = panel.wish
    answer(panel, "## A heading\n> A quote")
    assert panel.preview.text == "## A heading\n> A quote"
    panel.formats.choose("jsonld")
    panel.set_sample(before, ExportSample("late"))
    panel.set_trouble(before, "late")
    assert panel.preview.text == "## A heading\n> A quote"
    answer(panel, '{"@context": []}')
    assert panel.preview.text == '{"@context": []}'


def test_nothing_is_saved_before_it_was_seen(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    save, copy = button(panel, "Save as…"), button(panel, "Copy")
    assert not save.isEnabled()
    answer(panel)
    assert save.isEnabled()
    assert copy.isEnabled()
    panel.set_trouble(panel.wish, "Line 3 of mine.md.j2: unexpected '}'.")
    assert panel.preview.trouble == "Line 3 of mine.md.j2: unexpected '}'."
    assert panel.preview.text == ""
    assert not save.isEnabled()
    assert not copy.isEnabled()


def test_a_web_page_is_shown_as_one_and_loads_nothing(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.formats.choose("html")
    page = (
        "<html><head><title>T</title></head><body><style>p { color: red }</style><h1>A &amp; B</h1>"
        '<section class="green"><p><mark>quote</mark> <img src="file:///etc/passwd"></p></section></body></html>'
    )
    answer(panel, page)
    assert panel.preview.web.replace("\ufffc", "").split() == ["A", "&", "B", "quote"]
    assert f"background-color:{panel.theme.tint(Colour.GREEN).name()}" in panel.preview._web.toHtml().lower()


def test_documents_are_shown_as_pages_and_not_copied(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.formats.choose("docx")
    answer(panel, "## A heading", (WHITE, WHITE))
    assert panel.preview.pages == 2
    assert panel.preview.text == ""
    assert panel.preview._pages.accessibleDescription() == "## A heading"
    assert not button(panel, "Copy").isEnabled()
    bar = panel.preview._pages.verticalScrollBar()
    QTest.keyClick(panel.preview._pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0


@pytest.mark.parametrize("name", ["markdown", "html", "pdf"])
def test_the_preview_is_reached_by_keyboard_and_wears_a_ring(
    panel: ExportPanel, window: QWidget, qtbot: QtBot, name: str
) -> None:
    open_(panel, window)
    panel.formats.choose(name)
    answer(panel, "<p>text</p>", (WHITE,) if name == "pdf" else ())
    corner = QPoint(1, panel.preview.height() // 2)
    before = panel.preview.grab().toImage().pixelColor(corner)
    panel.preview.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.preview.isAncestorOf(panel.focusWidget())
    qtbot.wait(20)
    assert panel.preview.grab().toImage().pixelColor(corner) == panel.theme.color("accent") != before


def test_a_huge_export_is_cut_in_the_preview_only(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    answer(panel, "word " * 400_000)
    assert MOST <= len(panel.preview.text) + 10 <= MOST + 20
    assert panel.preview.text.endswith("…")


def test_a_preview_of_some_notes_says_of_how_many(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.set_sample(panel.wish, ExportSample("text", (), 40, 1312))
    assert panel._preview_label.text() == "Preview: the first 40 of 1,312 notes"
    answer(panel)
    assert panel._preview_label.text() == "Preview"


def test_it_says_what_is_in_the_file_and_what_is_not(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.set_author("Alena")
    inside, outside = panel.privacy.split(" Not in it: ")
    assert "your notes" in inside
    assert "your name" in outside
    assert "when a note was made" in outside
    QTest.keyClick(button(panel, "My name (Alena)"), Qt.Key.Key_Space)
    QTest.keyClick(button(panel, "When each note was made"), Qt.Key.Key_Space)
    inside, outside = panel.privacy.split(" Not in it: ")
    assert "your name, “Alena”" in inside
    assert "when each note was made" in inside
    assert "name" not in outside.replace("names of folders", "")
    panel.formats.choose("bibtex")
    assert "your name" in panel.privacy.split(" Not in it: ")[1]
    panel.formats.choose("jsonld")
    assert "when each note was made and changed" in panel.privacy.split(" Not in it: ")[0]


def test_copy_tells_what_is_chosen(qtbot: QtBot, panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.formats.choose("html")
    answer(panel, "<p>a</p>")
    with qtbot.waitSignal(panel.copy_wanted) as asked:
        push(panel, "Copy")
    assert asked.args == [ExportWish("html", ALL, ExportOptions())]


def test_save_proposes_a_name_and_tells_the_file(
    qtbot: QtBot, panel: ExportPanel, window: QWidget, tmp_path: Path, qt_dialogs: None
) -> None:
    open_(panel, window)
    answer(panel)
    push(panel, "Save as…")
    dialog = panel.findChildren(QFileDialog)[0]
    proposed = Path(dialog.selectedFiles()[0]).name
    assert proposed == f"Notes {date.today().isoformat()}.md"  # noqa: DTZ011 - the person's own day
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    with qtbot.waitSignal(panel.save_wanted) as saved:
        dialog.accept()
    assert saved.args == [ExportWish("markdown", ALL, ExportOptions()), tmp_path / "mine.md"]
    assert not panel.isVisible()


def test_going_away_from_the_file_dialog_is_nothing(
    qtbot: QtBot, panel: ExportPanel, window: QWidget, qt_dialogs: None
) -> None:
    open_(panel, window)
    answer(panel)
    push(panel, "Save as…")
    dialog = panel.findChildren(QFileDialog)[0]
    with qtbot.assertNotEmitted(panel.save_wanted):
        dialog.reject()
    assert panel.isVisible()


@pytest.mark.parametrize(
    ("title", "begins"),
    [
        ("What ten years / of bottles: tell?", "What ten years of bottles tell"),
        ("..", ""),
        ("Каталог", "Каталог"),
        ("Ы" * 300, "Ы" * 80),
    ],
)
def test_a_proposed_name_is_one_that_every_system_takes(
    panel: ExportPanel, window: QWidget, title: str, begins: str
) -> None:
    open_(panel, window, (ALL._replace(title=title),))
    name = panel.proposed_name()
    assert name.startswith(begins)
    assert name.endswith(".md")
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name.encode()) < 255


@pytest.mark.parametrize("size", [(420, 320), (340, 500), (700, 620), (1200, 420), (1400, 900)])
def test_it_fits_into_any_window_and_escape_closes_it(
    qtbot: QtBot, panel: ExportPanel, window: QWidget, size: tuple[int, int]
) -> None:
    window.resize(*size)
    open_(panel, window)
    answer(panel)
    assert window.rect().contains(panel.geometry())
    for each in (button(panel, "Save as…"), button(panel, "Copy")):
        assert each.isVisible()
        assert panel.rect().contains(each.geometry())
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_in_a_narrow_window_the_formats_are_a_box(panel: ExportPanel, window: QWidget) -> None:
    window.resize(420, 700)
    open_(panel, window)
    assert not panel.formats.isVisible()
    choose(panel, "Format", "PDF")
    assert panel.wish.format_name == "pdf"


def test_in_a_low_window_the_options_are_one_click_away(panel: ExportPanel, window: QWidget) -> None:
    window.resize(640, 520)
    open_(panel, window)
    assert panel.preview.isVisible()
    assert not panel.choices.isVisible()
    push(panel, "Options")
    assert panel.choices.isVisible()
    assert not panel.preview.isVisible()
    push(panel, "Preview")
    assert panel.preview.isVisible()
