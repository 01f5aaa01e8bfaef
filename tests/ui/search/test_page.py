"""The search's page of the sidebar: what is chosen there is told, what is told is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import Facets
from nam_reader.ui.search.facet_section import FacetRow
from nam_reader.ui.search.page import SearchPage
from nam_reader.ui.theme.theme import Theme

FACETS = Facets(
    languages=(("en", 21), ("be", 1_204)),
    authors=tuple((f"Author {number}", 20 - number) for number in range(12)),
    years=(("2024", 3), ("2019", 7)),
    sources=(("Сшытак", 8),),
)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SearchPage:
    made = SearchPage(theme)
    qtbot.addWidget(made)
    made.resize(216, 800)
    made.show_facets(FACETS, ())
    made.show()
    qtbot.waitExposed(made)
    return made


def row(page: SearchPage, name: str, label: str) -> FacetRow:
    return next(row for row in page.sections[name].rows if row.text() == label)


def test_a_click_asks_for_the_filter_and_the_box_waits_for_the_answer(page: SearchPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.filter_toggled) as wish:
        QTest.mouseClick(row(page, "lang", "Беларуская"), Qt.MouseButton.LeftButton)
    assert wish.args == ["lang", "be", True]
    assert not row(page, "lang", "Беларуская").isChecked()
    page.set_filters((("lang", "be"),))
    assert row(page, "lang", "Беларуская").isChecked()
    with qtbot.waitSignal(page.filter_toggled) as wish:
        QTest.keyClick(row(page, "lang", "Беларуская"), Qt.Key.Key_Return)
    assert wish.args == ["lang", "be", False]


def test_rows_are_named_with_their_numbers(page: SearchPage) -> None:
    assert row(page, "lang", "Беларуская").accessibleName() == "Беларуская, 1,204 articles"
    assert row(page, "source", "Сшытак").accessibleName() == "Сшытак, 8 articles"


def test_a_long_list_is_folded_and_what_is_chosen_stays_in_sight(page: SearchPage) -> None:
    section = page.sections["author"]
    assert [item.text() for item in section.rows] == [f"Author {number}" for number in range(5)]
    assert section._more.text() == "7 more"
    page.show_facets(FACETS, (("author", "Author 9"),))
    assert [item.text() for item in section.rows][-1] == "Author 9"
    section._more.click()
    assert len(section.rows) == 12
    assert section._more.text() == "Fewer"


def test_a_chosen_value_that_nothing_has_can_be_taken_away(page: SearchPage, qtbot: QtBot) -> None:
    page.show_facets(Facets(), (("author", "Nobody"),))
    with qtbot.waitSignal(page.filter_toggled) as wish:
        row(page, "author", "Nobody").click()
    assert wish.args == ["author", "Nobody", False]


def test_a_chosen_part_of_a_name_has_no_number(page: SearchPage) -> None:
    page.show_facets(FACETS, (("author", "Auth"), ("lang", "uk")))
    assert row(page, "author", "Auth").accessibleName() == "Auth"
    assert row(page, "author", "Auth").isChecked()
    assert row(page, "lang", "Українська").isChecked()
    page.set_filters(())
    assert "Auth" not in [item.text() for item in page.sections["author"].rows]


def test_a_value_is_chosen_however_its_letters_were_typed(page: SearchPage) -> None:
    page.show_facets(FACETS, (("source", "сшыТАК"),))
    assert [item.text() for item in page.sections["source"].rows] == ["Сшытак"]
    assert row(page, "source", "Сшытак").isChecked()


def test_the_focus_stays_with_its_row_when_the_numbers_change(page: SearchPage) -> None:
    row(page, "lang", "Беларуская").setFocus()
    page.show_facets(FACETS._replace(languages=(("be", 9), ("en", 2))), (("lang", "be"),))
    assert row(page, "lang", "Беларуская").hasFocus()
    assert [item.text() for item in page.sections["lang"].rows] == ["Беларуская", "English"]


def test_conditions_are_filters_without_a_number(page: SearchPage, qtbot: QtBot) -> None:
    unread = next(item for item in page.conditions.rows if item.text() == "Unread")
    assert unread.accessibleName() == "Unread"
    with qtbot.waitSignal(page.filter_toggled) as wish:
        unread.click()
    assert wish.args == ["is", "unread", True]
    page.show_facets(FACETS, (("is", "unread"),))
    assert unread.isChecked()


def test_nothing_shows_nothing(page: SearchPage) -> None:
    page.show_facets(Facets(), ())
    assert not any(section.isVisible() for section in page.sections.values())
    assert not page.histogram.isVisible()


def test_all_years_takes_the_dates_away(page: SearchPage, qtbot: QtBot) -> None:
    page.show_facets(FACETS, (("after", "2020"),))
    assert page.histogram.period == (1, 5)
    with qtbot.waitSignal(page.period_chosen) as wish:
        page._all_years.click()
    assert wish.args == ["", ""]


def test_estimates_are_said(page: SearchPage) -> None:
    assert not page._remark.isVisible()
    page.show_facets(FACETS._replace(counted=False), ())
    assert page._remark.isVisible()


def test_a_kept_search_is_not_kept_again(page: SearchPage) -> None:
    page.set_saved(True)
    assert not page.save.isEnabled()
    assert page.save.text() == "Saved"
    page.set_saved(False)
    assert page.save.isEnabled()


@pytest.mark.parametrize("choice", ["light", "sepia", "dark"])
def test_it_can_be_narrow_in_every_theme(page: SearchPage, theme: Theme, choice: str) -> None:
    theme.choose(choice)
    page.resize(180, 500)
    assert page.width() == 180
    assert not page.grab().isNull()


def test_tab_goes_down_the_page_whatever_came_first(page: SearchPage, qtbot: QtBot) -> None:
    page.show_facets(FACETS._replace(languages=(("pl", 99), *FACETS.languages)), ())
    qtbot.waitUntil(row(page, "lang", "Polski").isVisible)
    row(page, "lang", "Polski").setFocus()
    passed = []
    for _ in range(4):
        focused = page.focusWidget()
        assert isinstance(focused, FacetRow)
        passed.append(focused.text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed == ["Polski", "English", "Беларуская", "Author 0"]
