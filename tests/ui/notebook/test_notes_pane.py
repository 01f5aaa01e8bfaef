"""The notes beside a text, as a person uses them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import About, Colour, Place, PlacedAnnotation, Style
from nam_reader.ui.notebook.card_menu import CardMenu
from nam_reader.ui.notebook.card_view import CardView
from nam_reader.ui.notebook.cards import CardDelegate
from nam_reader.ui.notebook.notes_pane import NotesPane
from nam_reader.ui.notebook.wording import head_words
from nam_reader.ui.theme.theme import Theme

MakeNote = Callable[..., PlacedAnnotation]


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> NotesPane:
    made = NotesPane(theme)
    made.resize(288, 600)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def notes(make_note: MakeNote) -> list[PlacedAnnotation]:
    return [
        make_note("“A reading without a time is not a reading,”", note="The rule", tags=["method"], id_="a"),
        make_note("Próbka z Sorwicy: woda żółtawa.", Colour.PURPLE, id_="b"),
        make_note("None of this was planned as evidence.", Colour.PINK, "Who decided?", id_="c"),
    ]


def texts(pane: QWidget) -> set[str]:
    shown = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    return set(shown) | {b.text() for b in pane.findChildren(QPushButton) if b.isVisible()}


def shown_ids(view: CardView) -> list[str]:
    return [row.annotation.id for row in view.cards.rows if isinstance(row, PlacedAnnotation)]


def button(pane: QWidget, name: str) -> QToolButton:
    return next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == name)


def open_menu(pane: NotesPane, key: str) -> CardMenu:
    place = pane.view.viewport().mapFromGlobal(pane.card_rect(key).center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.view.viewport().mapToGlobal(place))
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.RightButton, pos=place)
    QApplication.sendEvent(pane.view.viewport(), event)
    return next(menu for menu in pane.view.findChildren(CardMenu) if menu.isVisible())


def action(menu: QMenu, text: str) -> None:
    """Choose an action by its words, in the menu or in its submenu."""
    for each in [*menu.actions(), *(a for sub in menu.findChildren(QMenu) for a in sub.actions())]:
        if each.text().split("\t")[0] == text:
            each.trigger()
            menu.close()
            return
    raise AssertionError(text)


def test_an_article_without_notes_says_what_to_do(pane: NotesPane) -> None:
    assert "No notes yet. Select text and press H." in texts(pane)
    assert not pane.view.isVisible()


def test_cards_stand_in_the_order_of_the_text_and_are_counted(
    pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    assert shown_ids(pane.view) == ["a", "b", "c"]
    assert "3" in texts(pane)
    tops = [pane.card_rect(key).top() for key in "abc"]
    assert tops == sorted(tops)


def test_cards_fit_a_narrow_pane_and_its_scroll_bar(
    qtbot: QtBot, theme: Theme, pane: NotesPane, make_note: MakeNote
) -> None:
    pane.resize(240, 400)
    pane.show_annotations([make_note("long " * 100, note="long " * 400, tags=["t" * 90]) for _ in range(9)])
    QApplication.processEvents()
    assert pane.view.verticalScrollBar().maximum() > 0
    picture = pane.grab().toImage()
    across = [picture.pixelColor(x, 100).name() for x in range(240)]
    card = [x for x, colour in enumerate(across) if colour == theme.color("raised").name()]
    assert (card[0], card[-1]) == (13, 226)


def test_arrows_choose_and_enter_goes_to_the_place(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    pane.select("a")
    with qtbot.assertNotEmitted(pane.annotation_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.annotation_wanted) as went:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert went.args == ["b"]


def test_a_click_goes_to_the_place_and_a_double_click_edits(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    place = pane.view.viewport().mapFromGlobal(pane.card_rect("c").center())
    with qtbot.waitSignal(pane.annotation_wanted) as went:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert went.args == ["c"]
    with qtbot.waitSignal(pane.edit_wanted) as edited:
        QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edited.args == ["c"]


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_E, "e"), (Qt.Key.Key_F2, ""), (0x423, "у")])
def test_e_and_f2_edit_also_on_a_cyrillic_layout(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation], key: int, text: str
) -> None:
    pane.show_annotations(notes)
    pane.select("b")
    with qtbot.waitSignal(pane.edit_wanted) as edited:
        if text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, pane.view, Qt.Key(key), text, Qt.KeyboardModifier.NoModifier
            )
        else:
            QTest.keyClick(pane.view, Qt.Key(key))
    assert edited.args == ["b"]


def test_delete_bins_all_that_are_chosen(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    pane.select("a")
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(pane.delete_wanted) as binned:
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert binned.args == [["a", "b"]]


def test_the_menu_recolours_edits_and_copies(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    with qtbot.waitSignal(pane.recolour_wanted) as recoloured:
        action(open_menu(pane, "a"), "Evidence")
    assert recoloured.args == ["a", Colour.GREEN]
    with qtbot.waitSignal(pane.edit_wanted) as edited:
        action(open_menu(pane, "b"), "Edit note")
    assert edited.args == ["b"]
    action(open_menu(pane, "b"), "Copy quote")
    assert QGuiApplication.clipboard().text() == "Próbka z Sorwicy: woda żółtawa."
    with qtbot.waitSignal(pane.delete_wanted) as binned:
        action(open_menu(pane, "c"), "Delete")
    assert binned.args == [["c"]]


def test_choosing_from_outside_brings_a_card_into_sight_without_a_signal(
    qtbot: QtBot, pane: NotesPane, make_note: MakeNote
) -> None:
    pane.show_annotations([make_note(f"Quote {n}", note="n " * 60, id_=str(n)) for n in range(40)])
    assert pane.card_rect("35").isNull()
    with qtbot.assertNotEmitted(pane.annotation_wanted):
        pane.select("35")
    assert not pane.card_rect("35").isNull()
    assert pane.view.current_key() == "35"


def test_an_edited_note_keeps_choice_and_place(qtbot: QtBot, pane: NotesPane, make_note: MakeNote) -> None:
    notes = [make_note(f"Quote {n}", note="n " * 60, id_=str(n)) for n in range(40)]
    pane.show_annotations(notes)
    pane.select("30")
    before = pane.view.verticalScrollBar().value()
    longer = notes[30]._replace(annotation=notes[30].annotation._replace(note="Longer now. " * 30))
    pane.show_annotations([*notes[:30], longer, *notes[31:]])
    QApplication.processEvents()
    assert pane.view.current_key() == "30"
    assert pane.view.verticalScrollBar().value() == before
    assert pane.view.cards.rows[30] == longer


def test_lost_notes_stand_apart_and_can_be_shown(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation], make_note: MakeNote
) -> None:
    lost = make_note("Gone", id_="lost", place=Place.ORPHAN)
    pane.show_annotations([*notes, lost])
    assert shown_ids(pane.view) == ["a", "b", "c"]
    assert "1 note has lost its place" in texts(pane)
    show = next(b for b in pane.findChildren(QPushButton) if b.text() == "Show")
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert shown_ids(pane.view) == ["lost"]
    name = pane.view.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Lost its place" in name
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert shown_ids(pane.view) == ["a", "b", "c"]
    pane.select("lost")
    assert shown_ids(pane.view) == ["lost"]


def test_an_article_with_nothing_but_lost_notes_shows_them(pane: NotesPane, make_note: MakeNote) -> None:
    pane.show_annotations([make_note(place=Place.ORPHAN, id_=key) for key in "xy"])
    assert shown_ids(pane.view) == ["x", "y"]
    assert "2 notes have lost their place" in texts(pane)


def test_the_filter_shows_a_colour_and_tells_that_something_is_hidden(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    filter_button = button(pane, "Filter notes")
    QTest.mouseClick(filter_button, Qt.MouseButton.LeftButton)
    menu = next(m for m in pane.findChildren(QMenu) if m.isVisible())
    action(menu, "Question")
    assert shown_ids(pane.view) == ["c"]
    assert filter_button.isChecked()
    pane.select("b")
    assert shown_ids(pane.view) == ["a", "b", "c"]
    assert not filter_button.isChecked()


def test_a_filter_that_hides_all_offers_to_show_all(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes[1:2])
    QTest.mouseClick(button(pane, "Filter notes"), Qt.MouseButton.LeftButton)
    action(next(m for m in pane.findChildren(QMenu) if m.isVisible()), "Only with a note")
    assert "No notes pass the filter." in texts(pane)
    show_all = next(b for b in pane.findChildren(QPushButton) if b.text() == "Show all")
    QTest.mouseClick(show_all, Qt.MouseButton.LeftButton)
    assert shown_ids(pane.view) == ["b"]


def test_notes_can_be_exported_and_hidden(
    qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    for words, signal in (("Export these notes…", pane.export_wanted), ("Hide notes", pane.close_wanted)):
        QTest.mouseClick(button(pane, "More about these notes"), Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            action(next(m for m in pane.findChildren(QMenu) if m.isVisible()), words)


def test_a_resting_pane_uses_no_timer(qtbot: QtBot, pane: NotesPane, notes: list[PlacedAnnotation]) -> None:
    pane.show_annotations(notes)
    pane.select("c")
    pane.resize(300, 500)
    qtbot.wait(400)
    assert not [timer for timer in pane.findChildren(QTimer) if timer.isActive()]


def test_every_theme_can_be_painted(
    qtbot: QtBot, theme: Theme, pane: NotesPane, notes: list[PlacedAnnotation]
) -> None:
    pane.show_annotations(notes)
    pane.select("a")
    seen = set()
    for name in ("light", "sepia", "dark"):
        theme.choose(name)
        picture = pane.grab().toImage()
        seen.add(picture.pixelColor(QPoint(4, 300)).name())
        top = pane.mapFromGlobal(pane.card_rect("a").topLeft())
        assert picture.pixelColor(top + QPoint(13, 40)).name() == theme.color("accent").name()
    assert len(seen) == 3


def test_notes_on_the_article_stand_first_and_are_edited_by_a_click(
    pane: NotesPane, notes: list[PlacedAnnotation], make_note: MakeNote, qtbot: QtBot
) -> None:
    placed = make_note("", note="Пра ўвесь артыкул\n- bottles", id_="whole")
    whole = placed._replace(annotation=placed.annotation._replace(about=About.ARTICLE))
    pane.show_annotations([*notes, whole])
    assert shown_ids(pane.view)[0] == "whole"
    place = pane.view.viewport().mapFromGlobal(pane.card_rect("whole").center())
    with qtbot.waitSignal(pane.edit_wanted) as edit, qtbot.assertNotEmitted(pane.annotation_wanted):
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.args == ["whole"]
    spoken = str(pane.view.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "About the article, Пра ўвесь артыкул - bottles"


def test_a_link_on_a_card_is_followed(pane: NotesPane, make_note: MakeNote, qtbot: QtBot) -> None:
    pane.show_annotations([make_note("A quote.", note="[[Вада ў Сорвіцы|u-1]] says so", id_="a")])
    view = pane.view
    rect = view.visualRect(view.cards.index(0))
    delegate = view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    index = view.cards.index(0)
    places = [
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 4)
        for x in range(rect.left(), rect.right(), 8)
        if delegate.link_at(index, rect, QPointF(x, y))
    ]
    assert places
    with qtbot.waitSignal(pane.link_wanted) as link, qtbot.assertNotEmitted(pane.annotation_wanted):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places[len(places) // 2])
    assert link.args == ["Вада ў Сорвіцы|u-1"]


def test_the_head_says_where_the_article_is_mentioned(pane: NotesPane, qtbot: QtBot) -> None:
    assert not any("Mentioned" in text for text in texts(pane))
    pane.show_mentions(2)
    assert "Mentioned in 2 notes" in texts(pane)
    with qtbot.waitSignal(pane.mentions_wanted):
        pane._mentions.click()
    pane.show_mentions(0)
    assert not any("Mentioned" in text for text in texts(pane))


def test_a_note_on_the_article_is_begun_from_head_and_emptiness(pane: NotesPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.new_note_wanted):
        button(pane, "Note on the article").click()
    with qtbot.waitSignal(pane.new_note_wanted):
        next(b for b in pane.findChildren(QPushButton) if b.text() == "Note on the article").click()


def test_a_card_tells_its_style_altered_words_and_author(pane: NotesPane, make_note: MakeNote) -> None:
    placed = make_note("The nitrate rose.", Colour.BLUE, id_="a", place=Place.FUZZY)
    annotation = placed.annotation._replace(style=Style.SQUIGGLE, author="Ганна")
    altered = placed._replace(annotation=annotation)
    pane.show_annotations([altered])
    assert head_words(altered) == "Figure · Wavy underline · Words have changed · Ганна"
    spoken = str(pane.view.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Figure, Wavy underline, The words have changed")
    assert not pane.grab().isNull()


def test_a_strip_is_taken_in_at_the_foot(pane: NotesPane) -> None:
    strip = QLabel("2 conflicts")
    pane.add_strip(strip)
    assert strip.window() is pane.window()
    assert strip.geometry().bottom() <= pane.height()
