"""The notebook page: filters, groups, folding, choosing many, going places, and ten thousand notes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import About, AnnotationFilter, Colour, Located, Place, PlacedAnnotation, Style
from nam_reader.model.listing import (
    NotesGroup,
    NotesGrouping,
    NotesListing,
    NotesOrder,
    NotesTallies,
    NotesView,
    Sketch,
    Tally,
)
from nam_reader.ui.notebook.choice_popup import ChoicePopup
from nam_reader.ui.notebook.entry_menu import PickMenu
from nam_reader.ui.notebook.entry_model import Heading
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.notebook.segments import Segment
from nam_reader.ui.theme.theme import Theme

MakeNote = Callable[..., PlacedAnnotation]

TALLIES = NotesTallies(
    colours=(Tally("yellow", 2), Tally("green", 3)),
    tags=(Tally("method & co", 3), Tally("sources", 2)),
    articles=(Tally("article-0", 4, "Flood marks"), Tally("article-1", 2, "Archives")),
    article_authors=(Tally("Mira Osten", 4),),
    authors=(Tally("A. B.", 1),),
)


class Book:
    """Annotations in articles, as a listing and as texts."""

    def __init__(self, make_note: MakeNote, articles: int, each: int) -> None:
        colours = tuple(Colour)
        self.notes = [
            make_note(
                f"Quote {number} of article {article}. " * (1 + number % 4),
                colours[number % 6],
                "A note about it. " * (number % 3),
                ("sources",) if number % 2 else (),
                id_=f"{article}-{number}",
                article=f"article-{article}",
            )
            for article in range(articles)
            for number in range(each)
        ]
        self.each = each

    def listing(self, shown: Callable[[PlacedAnnotation], bool] = bool) -> NotesListing:
        groups: list[NotesGroup] = []
        for start in range(0, len(self.notes), self.each):
            part = self.notes[start : start + self.each]
            sketches = tuple(sketch(one) for one in part if shown(one))
            article = part[0].annotation.article
            if sketches:
                key, title = f"article:{article.uid}", article.title
                group = NotesGroup(key, NotesGrouping.ARTICLE, title, sketches, self.each, article)
                groups.append(group)
        count = sum(len(group.sketches) for group in groups)
        return NotesListing(tuple(groups), count, len(self.notes), len(groups))

    def show(self, page: NotebookPage, *, read: bool = True) -> None:
        texts = [one.annotation for one in self.notes] if read else []
        page.show_listing(self.listing(), texts)

    def give_texts(self, page: NotebookPage) -> None:
        """Answer what a page asks for, at once."""
        by_id = {one.annotation.id: one.annotation for one in self.notes}

        def answer(ids: list[str]) -> None:
            page.show_texts([by_id[one] for one in ids])

        page.texts_wanted.connect(answer)


def sketch(placed: PlacedAnnotation) -> Sketch:
    one = placed.annotation
    lengths = len(one.anchor.exact), len(one.note)
    return Sketch(
        one.id, one.article.uid, one.colour, one.style, one.about, one.created, one.modified, *lengths
    )


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[NotebookPage]:
    window = QMainWindow()
    made = NotebookPage(theme)
    window.setCentralWidget(made)
    window.resize(1000, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


@pytest.fixture
def book(make_note: MakeNote) -> Book:
    return Book(make_note, 3, 4)


def texts(page: QWidget) -> set[str]:
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return set(shown) | {b.text() for b in page.findChildren(QPushButton) if b.isVisible()}


def press(page: QWidget, name: str) -> None:
    chips = [c for c in page.findChildren(FilterChip) if c.isVisible()]
    chip = next(c for c in chips if (c.accessibleName() or c.text()).startswith(name))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def push(page: QWidget, text: str) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def headings(page: NotebookPage) -> list[Heading]:
    return [row for row in page.view.entries.rows if isinstance(row, Heading)]


def ids(page: NotebookPage) -> list[str]:
    return [row.id for row in page.view.entries.rows if isinstance(row, Sketch)]


def place_of(page: NotebookPage, row: int) -> QPoint:
    return page.view.visualRect(page.view.entries.index(row)).topLeft() + QPoint(60, 30)


def key(
    page: NotebookPage, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for each in keys:
        QTest.keyClick(page.view, each, modifier)


def open_card(page: NotebookPage) -> ChoicePopup:
    return next(card for card in page.window().findChildren(ChoicePopup) if card.is_open)


# --- filters ------------------------------------------------------------------------------------------


def test_colour_chips_ask_for_their_colours(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    with qtbot.waitSignal(page.asked):
        press(page, "Evidence")
    assert page.filter == AnnotationFilter(colours=(Colour.GREEN,))
    with qtbot.waitSignal(page.asked):
        press(page, "Figure")
    assert page.filter == AnnotationFilter(colours=(Colour.GREEN, Colour.BLUE))
    with qtbot.waitSignal(page.asked):
        press(page, "Evidence")
    assert page.filter == AnnotationFilter(colours=(Colour.BLUE,))


def test_chips_work_by_keyboard(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    chip = page.filters.chip(Colour.PINK)
    chip.setFocus()
    for each in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(page.asked):
            QTest.keyClick(chip, each)


def test_counts_tell_how_many_of_how_many(page: NotebookPage, book: Book) -> None:
    page.show_tallies(TALLIES)
    assert page.filters.chip(Colour.GREEN).accessibleName() == "Evidence, 3"
    book.show(page)
    assert {"12 notes", "in 3 articles", "Export 12 notes"} <= texts(page)
    press(page, "Key point")
    page.show_listing(book.listing(lambda one: one.annotation.colour is Colour.YELLOW))
    assert {"3 of 12 notes", "in 3 articles", "Export 3 notes"} <= texts(page)
    assert [(len(row.group.sketches), row.group.total) for row in headings(page)] == [(1, 4)] * 3


def test_search_asks_once_when_typing_pauses(qtbot: QtBot, page: NotebookPage) -> None:
    field = page.head.search
    asked: list[AnnotationFilter] = []
    page.asked.connect(lambda: asked.append(page.filter))
    page.focus_search()
    QTest.keyClicks(field, "culvert")
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(150)
    assert asked == [AnnotationFilter(text="culvert")]
    QTest.keyClicks(field, " ")
    qtbot.wait(150)
    assert len(asked) == 1, "a space more is the same search"


def test_tags_are_chosen_by_typing_and_taken_off_by_their_chips(qtbot: QtBot, page: NotebookPage) -> None:
    page.show_tallies(TALLIES)
    press(page, "Tag")
    card = open_card(page)
    assert [choice.name for choice in card.view.choices.shown] == ["method & co", "sources"]
    QTest.keyClicks(card.field, "sour")
    with qtbot.waitSignal(page.asked):
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    card.field.clear()
    with qtbot.waitSignal(page.asked):
        QTest.keyClicks(card.field, "meth")
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert page.filter == AnnotationFilter(tags=("sources", "method & co"))
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert [chip.text() for chip in page.filters.chosen_chips] == ["sources", "method & co"]
    with qtbot.waitSignal(page.asked):
        press(page, "sources, press to take off")
    assert page.filter == AnnotationFilter(tags=("method & co",))
    with qtbot.waitSignal(page.asked):
        push(page, "Clear") if "Clear" in texts(page) else page.clear_filter()
    assert page.filter == AnnotationFilter()


def test_a_tag_that_is_gone_no_longer_filters(qtbot: QtBot, page: NotebookPage) -> None:
    page.show_tallies(TALLIES)
    page.filter_by_tag("sources")
    with qtbot.waitSignal(page.asked):
        page.show_tallies(TALLIES._replace(tags=TALLIES.tags[:1]))
    assert page.filter == AnnotationFilter()


def test_articles_authors_and_dates_filter(qtbot: QtBot, page: NotebookPage) -> None:
    page.show_tallies(TALLIES)
    page.filters.choose(
        FilterChoice(articles=("article-1",), article_authors=("Mira Osten",), first="2024", last="2024-03")
    )
    words = [chip.text() for chip in page.filters.chosen_chips]
    assert words == ["Archives", "Mira Osten", "2024 – Mar 2024"]
    assert page.filter.articles == ("article-1",)
    assert page.filter.after < page.filter.before
    with qtbot.waitSignal(page.asked):
        press(page, "2024 – Mar 2024")
    assert (page.filter.after, page.filter.before) == ("", "")


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("With a note", FilterChoice(with_note=True)),
        ("Without a note", FilterChoice(without_note=True)),
        ("Altered quotes", FilterChoice(altered=True)),
        ("Lost their place", FilterChoice(lost=True)),
        ("Underline", FilterChoice(styles=(Style.UNDERLINE,))),
        ("Free notes", FilterChoice(about=(About.NOTHING,))),
        ("Notes by A. B.", FilterChoice(authors=("A. B.",))),
    ],
)
def test_seldom_filters_are_in_a_menu(
    qtbot: QtBot, page: NotebookPage, words: str, choice: FilterChoice
) -> None:
    page.show_tallies(TALLIES)
    menu = page.filters.more_menu()
    action = next(one for one in menu.actions() if one.text().partition("\t")[0] == words)
    with qtbot.waitSignal(page.asked):
        action.trigger()
    assert page.filters.choice == choice
    assert [chip.text() for chip in page.filters.chosen_chips] == [words]
    assert page.notes_view == NotesView(altered=choice.altered, lost=choice.lost)
    with qtbot.waitSignal(page.asked):
        press(page, words)
    assert page.filters.choice == FilterChoice()


def test_empty_pages_say_what_to_do(qtbot: QtBot, page: NotebookPage) -> None:
    page.show_listing(NotesListing())
    assert "No notes yet. Select text in an article and press H." in texts(page)
    QTest.keyClicks(page.head.search, "nowhere")
    with qtbot.waitSignal(page.asked):
        pass
    page.show_listing(NotesListing(total=6))
    assert "No notes found." in texts(page)
    with qtbot.waitSignal(page.asked):
        push(page, "Clear the filters")
    assert page.filter == AnnotationFilter()
    assert page.head.search.text() == ""


def test_groups_and_orders_are_asked_for(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    segment = next(one for one in page.findChildren(Segment) if one.text() == "Tag")
    with qtbot.waitSignal(page.asked):
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert page.notes_view == NotesView(NotesGrouping.TAG)
    menu = page.counts.menu()
    action = next(one for one in menu.actions() if one.text() == "Earliest articles first")
    with qtbot.waitSignal(page.asked):
        action.trigger()
    assert page.notes_view == NotesView(NotesGrouping.TAG, NotesOrder.EARLIEST)


# --- rows ---------------------------------------------------------------------------------------------


def test_enter_goes_to_the_place_in_its_article(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.select("1-3")
    with qtbot.waitSignal(page.place_wanted) as went:
        key(page, Qt.Key.Key_Return)
    assert went.args == ["1-3"]
    assert page.article_of("1-3") == "article-1"


def test_a_click_chooses_and_a_double_click_goes(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    with qtbot.assertNotEmitted(page.place_wanted):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 2))
    assert page.view.current_id() == "0-1"
    with qtbot.waitSignal(page.place_wanted):
        QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 2))


def test_keys_edit_tag_and_recolour(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.select("0-0")
    with qtbot.waitSignal(page.edit_wanted) as edited:
        key(page, Qt.Key.Key_F2)
    assert edited.args == ["0-0"]
    with qtbot.waitSignal(page.tags_wanted) as tagged:
        QTest.keyClicks(page.view, "t")
    assert tagged.args == ["0-0"]
    with qtbot.waitSignal(page.recolour_wanted) as coloured:
        QTest.keyClicks(page.view, "4")
    assert coloured.args == [["0-0"], Colour.PINK]


def test_groups_fold_by_key_and_click(page: NotebookPage, book: Book) -> None:
    book.show(page)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 0))
    assert len(ids(page)) == 8
    assert headings(page)[0].folded
    key(page, Qt.Key.Key_Right)
    assert len(ids(page)) == 12
    key(page, Qt.Key.Key_Left)
    assert len(ids(page)) == 8
    page.select("0-2")
    assert len(ids(page)) == 12, "what is looked for is not left folded away"
    key(page, Qt.Key.Key_Left)
    assert page.view.current_key() == "article:article-0", "Left goes to the heading"
    page.view.fold_all(True)
    assert ids(page) == []
    assert len(headings(page)) == 3


def test_down_leads_from_the_search_into_the_list(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.activateWindow()
    page.focus_search()
    QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_Down)
    qtbot.waitUntil(page.view.hasFocus)
    assert page.view.current_id() == "0-0"


def test_a_screen_reader_hears_headings_and_entries(page: NotebookPage, book: Book) -> None:
    book.show(page)
    role = Qt.ItemDataRole.AccessibleTextRole
    first, second = page.view.entries.index(0), page.view.entries.index(1)
    assert first.data(role) == "Title of article-0, Mira Osten · Quiet Water · 21 February 2024"
    assert second.data(role).startswith("Key point, Quote 0 of article 0.")


def test_lost_and_altered_quotes_say_so(page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.show_places({"0-0": Located(Place.ORPHAN), "0-1": Located(Place.FUZZY, 1, 5)})
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "Lost its place" in page.view.entries.index(1).data(role)
    assert "have changed" in page.view.entries.index(2).data(role)
    assert not page.grab().isNull()


@pytest.mark.parametrize("width", [380, 1400])
def test_the_page_fits_narrow_and_wide(page: NotebookPage, book: Book, width: int) -> None:
    page.show_tallies(TALLIES)
    book.show(page)
    page.filters.choose(FilterChoice(tags=("sources",), articles=("article-0",), with_note=True))
    page.window().resize(width, 700)
    QApplication.processEvents()
    assert page.width() == width
    visible = [c for c in page.findChildren(FilterChip) if c.isVisible()]
    assert all(page.rect().contains(chip.mapTo(page, chip.rect().bottomRight())) for chip in visible)


# --- many at once -------------------------------------------------------------------------------------


def test_all_are_chosen_and_deleted_at_once(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.select("0-0")
    key(page, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "12 chosen" in texts(page)
    with qtbot.waitSignal(page.delete_wanted) as binned:
        key(page, Qt.Key.Key_Delete)
    assert binned.args == [ids(page)]


def test_space_begins_to_choose_and_escape_ends_it(qtbot: QtBot, page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.select("0-0")
    key(page, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert page.view.choosing
    assert page.view.chosen_ids() == ["0-1"]
    key(page, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert page.view.chosen_ids() == ["0-1", "0-3"]
    assert "2 chosen" in texts(page)
    with qtbot.waitSignal(page.view.choosing_changed) as changed:
        key(page, Qt.Key.Key_Escape)
    assert changed.args == [False]
    assert page.view.chosen_ids() == ["0-3"]


def test_space_on_a_heading_chooses_its_group(page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.view.choose("article:article-1")
    page.view.set_choosing(True)
    key(page, Qt.Key.Key_Space)
    assert page.view.chosen_ids() == ["1-0", "1-1", "1-2", "1-3"]
    key(page, Qt.Key.Key_Space)
    assert page.view.chosen_ids() == []


def test_clicks_choose_one_more_while_choosing(page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.view.set_choosing(True)
    for row in (1, 3, 1):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, row))
    assert page.view.chosen_ids() == ["0-2"]


def test_shift_chooses_a_range(page: NotebookPage, book: Book) -> None:
    book.show(page)
    view = page.view.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(page, 1))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, shift, pos=place_of(page, 3))
    assert page.view.chosen_ids() == ["0-0", "0-1", "0-2"]
    key(page, Qt.Key.Key_Down, modifier=shift)
    assert page.view.chosen_ids() == ["0-0", "0-1", "0-2", "0-3"]


def test_what_is_chosen_stays_so_when_the_list_changes(page: NotebookPage, book: Book) -> None:
    book.show(page)
    page.view.set_choosing(True)
    for row in (1, 3):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, row))
    page.show_listing(book.listing(lambda one: one.annotation.id != "0-1"))
    assert page.view.chosen_ids() == ["0-0", "0-2"]
    page.show_listing(book.listing(lambda one: one.annotation.id != "0-0"))
    assert page.view.chosen_ids() == ["0-2"]


def test_the_chosen_are_tagged_untagged_and_drawn_otherwise(
    qtbot: QtBot, page: NotebookPage, book: Book
) -> None:
    page.show_tallies(TALLIES)
    book.show(page)
    page.view.selectAll()
    everything = ids(page)
    press(page, "Tag…")
    card = open_card(page)
    QTest.keyClicks(card.field, "brand new")
    with qtbot.waitSignal(page.tag_wanted) as tagged:
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert tagged.args == [everything, "brand new"]
    press(page, "Untag…")
    card = open_card(page)
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.untag_wanted) as untagged:
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert untagged.args == [everything, "sources"]
    menu = page.chosen.menu()
    submenus = {submenu.title(): submenu for submenu in menu.findChildren(PickMenu)}
    with qtbot.waitSignal(page.restyle_wanted) as restyled:
        submenus["Style"].actions()[1].trigger()
    assert restyled.args == [everything, Style.UNDERLINE]
    with qtbot.waitSignal(page.recolour_wanted) as coloured:
        submenus["Colour"].actions()[2].trigger()
    assert coloured.args == [everything, Colour.BLUE]
    with qtbot.waitSignal(page.export_wanted) as exported:
        press(page, "Export…")
    assert exported.args[0] == everything


# --- ten thousand -------------------------------------------------------------------------------------


def test_only_what_is_seen_is_read(qtbot: QtBot, page: NotebookPage, make_note: MakeNote) -> None:
    book = Book(make_note, 40, 25)
    wanted: list[list[str]] = []
    page.texts_wanted.connect(wanted.append)
    book.give_texts(page)
    book.show(page, read=False)
    qtbot.waitUntil(lambda: bool(wanted))
    qtbot.wait(50)
    assert sum(map(len, wanted)) < 60
    assert wanted[0][0] == "0-0"
    wanted.clear()
    page.select("39-24")
    qtbot.waitUntil(lambda: any("39-24" in part for part in wanted))
    assert sum(map(len, wanted)) < 60


def test_ten_thousand_notes_open_at_once(qtbot: QtBot, page: NotebookPage, make_note: MakeNote) -> None:
    book = Book(make_note, 400, 25)
    book.give_texts(page)
    listing = book.listing()
    began = time.perf_counter()
    page.show_listing(listing)
    page.view.viewport().repaint()
    assert time.perf_counter() - began < 0.5
    page.select("399-24")
    assert not page.entry_rect("399-24").isNull()
    bar = page.view.verticalScrollBar()
    began = time.perf_counter()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        page.view.viewport().repaint()
    assert (time.perf_counter() - began) / 20 < 0.1
    page.view.selectAll()
    assert "10,000 chosen" in texts(page)


@pytest.mark.parametrize("articles", [8, 60])
def test_the_place_survives_another_width(
    qtbot: QtBot, page: NotebookPage, make_note: MakeNote, articles: int
) -> None:
    book = Book(make_note, articles, 25)
    book.show(page)
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    middle = QPoint(200, 1)
    before = page.view.indexAt(middle).row()
    assert before > articles * 25 // 3
    page.window().resize(460, 800)
    qtbot.waitUntil(lambda: page.view.indexAt(middle).row() == before)


def test_editing_far_down_does_not_move_the_page(page: NotebookPage, make_note: MakeNote) -> None:
    book = Book(make_note, 60, 25)
    book.show(page)
    page.select("30-3")
    before = page.entry_rect("30-3").top()
    place = 30 * 25 + 3
    longer = book.notes[place].annotation._replace(note="longer " * 50, modified="2024-04-01T00:00:00Z")
    book.notes[place] = book.notes[place]._replace(annotation=longer)
    book.show(page)
    QApplication.processEvents()
    assert page.entry_rect("30-3").top() == before
    assert page.view.current_id() == "30-3"


def test_scrolling_up_into_unseen_rows_is_steady(page: NotebookPage, make_note: MakeNote) -> None:
    Book(make_note, 60, 25).show(page)
    page.select("59-24")
    bar = page.view.verticalScrollBar()
    for _ in range(30):
        top = page.view.indexAt(QPoint(200, 200))
        before = page.view.visualRect(top).top()
        bar.setValue(bar.value() - 37)
        assert page.view.visualRect(top).top() - before == 37
