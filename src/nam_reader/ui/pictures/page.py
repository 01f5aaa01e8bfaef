"""The page of pictures: a timeline of the archive, or words side by side; as a picture or as a table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.notebook.segments import Segments
from nam_reader.ui.pictures.chart import Chart
from nam_reader.ui.pictures.number_table import NumberTable
from nam_reader.ui.pictures.picture import Kind, Picture, timeline_picture, words_picture
from nam_reader.ui.pictures.word_fields import WordFields
from nam_reader.ui.pictures.words import place_words, remarks
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import (
    BusyLine,
    EmptyState,
    HairLine,
    IconButton,
    MenuButton,
    Paragraph,
    PopupMenu,
    Surface,
    TextButton,
)
from nam_reader.ui.theme.theme import Theme

LEAST = 340  # width in pixels
MARGIN = 16
FORMATS = ("png", "svg", "csv")


class PicturesPage(Surface):
    """Numbers over time.

    ``asked`` wants the numbers of ``kind`` (and ``queries``): they come by ``show_timeline``, ``show_words``.
    ``period_wanted`` carries a query, ``after:`` and ``before:`` of a search to be opened; ``save_wanted``
    one of FORMATS; ``copy_wanted`` that the numbers are to be copied.
    """

    asked = Signal()
    period_wanted = Signal(str, str, str)
    save_wanted = Signal(str)
    copy_wanted = Signal()
    left = Signal()
    import_wanted = Signal()
    retry_wanted = Signal()  # the numbers could not be read
    hidden = Signal()  # nobody looks at it any more

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self.kind = Kind.TIMELINE
        self._timeline = Timeline()
        self._words = WordsOverTime()
        self._monthly, self._share, self._as_table = True, False, False
        self._picture: Picture | None = None
        self.fields = WordFields(theme)
        self._kinds = Segments(theme, self.tr("Picture"), [self.tr("Timeline"), self.tr("Words over time")])
        self._spans = Segments(theme, self.tr("Period"), [self.tr("Months"), self.tr("Years")])
        self._counts = Segments(theme, self.tr("Numbers"), [self.tr("Articles"), self.tr("Share")])
        self._views = Segments(theme, self.tr("View"), [self.tr("Picture"), self.tr("Table")])
        for segments in (self._kinds, self._spans, self._counts, self._views):
            segments.set_picked(0)
        self._out = MenuButton(theme, self.tr("Save or copy"))
        self._out.setText(self.tr("Save or copy"))
        self._busy = BusyLine(theme)
        self.chart = Chart(theme)
        self.table = NumberTable(theme)
        self._scroller = QScrollArea()
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._place = Paragraph(theme, role="ui_strong")
        self._show = TextButton(theme, self.tr("Show these articles"))
        self._remarks = Paragraph(theme, role="meta", color="text2")
        self._hint = Paragraph(theme, role="meta", color="warn")
        self._put_together(theme)
        self._connect()
        self.setMinimumWidth(LEAST)
        self.choose_kind(Kind.TIMELINE)

    @property
    def place_name(self) -> str:
        """What it is called by a start that finds it again."""
        return "words" if self.kind is Kind.WORDS else "timeline"

    # --- building -------------------------------------------------------------------------------------

    def _put_together(self, theme: Theme) -> None:
        leave = IconButton(theme, "arrow-left", self.tr("Back to the text"))
        leave.clicked.connect(self.left)
        controls = QWidget()
        flow = FlowLayout(controls, gap=10, row_gap=8)
        for widget in (leave, self._kinds, self._spans, self._counts, self._views, self._out):
            flow.addWidget(widget)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(self.chart)
        for view in (self._empty, self._scroller, self.table):
            self._stack.addWidget(view)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._place, 1)
        foot.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 10, MARGIN, 12)
        column.setSpacing(8)
        for part in (controls, self.fields, self._hint, self._busy, HairLine()):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._remarks)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._kinds.picked.connect(self._pick_kind)
        self._spans.picked.connect(self._pick_span)
        self._counts.picked.connect(self._pick_counts)
        self._views.picked.connect(self._pick_view)
        self._out.clicked.connect(self.open_menu)
        self._show.clicked.connect(self.open_chosen)
        self.fields.changed.connect(self._ask)
        self.fields.left_down.connect(self._enter)
        self.chart.opened.connect(self.open_chosen)
        self.chart.copy_wanted.connect(self.copy_wanted)
        self.chart.chosen_changed.connect(self._show_place)
        self.chart.place_moved.connect(self._bring_into_sight)
        self.table.period_opened.connect(self._open_row)
        self.table.copy_wanted.connect(self.copy_wanted)
        bar = self._scroller.horizontalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._show_latest)
        bar.setAccessibleName(self.tr("Scroll bar"))
        self._scroller.verticalScrollBar().setAccessibleName(self.tr("Scroll bar"))

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """What is shown; None while there is nothing yet."""
        return self._picture

    @property
    def queries(self) -> tuple[str, ...]:
        """The searches to be counted."""
        return self.fields.queries

    @property
    def shows_table(self) -> bool:
        """Whether the numbers are shown as a table."""
        return self._stack.currentWidget() is self.table

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [*self.fields.fields[:1], self.chart, self.table]

    @Slot()
    def focus_search(self) -> None:
        """Let the person type what is to be counted."""
        if self.kind is Kind.TIMELINE:
            self.choose_kind(Kind.WORDS)
            self._ask()
        self.fields.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.fields[0].selectAll()

    def choose_kind(self, kind: Kind) -> None:
        """Show the timeline or the words; nothing is asked for."""
        self.kind = kind
        self._kinds.set_picked(kind.value)
        self.fields.setVisible(kind is Kind.WORDS)
        self._counts.setVisible(kind is Kind.WORDS)
        self._show_picture()

    def focus_first(self) -> None:
        """Give the focus to the picture, or to the first word."""
        first = self.chart if self.kind is Kind.TIMELINE else self.fields.fields[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """Tell that numbers are on their way, or came."""
        self._busy.set_busy(busy)

    def show_timeline(self, found: Timeline) -> None:
        """Show the archive."""
        self._timeline = found
        self._show_picture()

    def show_words(self, found: WordsOverTime) -> None:
        """Show what was counted."""
        self._words = found
        self._show_picture()

    def _make_picture(self) -> Picture:
        articles = self.tr("Articles")
        if self.kind is Kind.TIMELINE:
            names = (articles, self.tr("Your highlights"))
            return timeline_picture(self._timeline, names, monthly=self._monthly)
        name = self.tr("All articles")
        return words_picture(self._words, name, monthly=self._monthly, share=self._share)

    def _show_picture(self) -> None:
        picture = self._picture = self._make_picture()
        self._remarks.setText(" ".join(remarks(picture)))
        self._remarks.setVisible(bool(self._remarks.text()))
        hints = [said(one.hint) for one in self._words.words if one.hint] if self.kind is Kind.WORDS else []
        self._hint.setText(" ".join(hints))
        self._hint.setVisible(bool(hints))
        self._say_if_empty(picture)
        self.chart.show_picture(picture)
        self.table.show_picture(picture)
        self._show_view()
        self._show_place()

    def _say_if_empty(self, picture: Picture) -> None:
        if self.kind is Kind.WORDS and not self._words.words:
            words = self.tr("Type a word, a name or any search: every form and spelling is counted.")
            self._empty.say(words)
        elif not picture.archive.total:
            self._empty.say(self.tr("No articles yet."), self.tr("Add files…"), then=self.import_wanted)
        elif picture.series and not any(one.total for one in picture.series) and self.kind is Kind.WORDS:
            self._empty.say(self.tr("No article has any of these words."))
        elif not picture.periods:
            self._empty.say(self.tr("No article has a month to be shown at. The table has the numbers."))
        else:
            self._empty.say(self.tr("No article has any of these words."))

    def show_error(self, sentence: str) -> None:
        """Say that the numbers could not be read, where none are shown; those that are shown stay."""
        if self._picture is None or self._picture.empty:
            self._empty.say(sentence, self.tr("Try again"), error=True, then=self.retry_wanted)
            self._stack.setCurrentWidget(self._empty)

    def _show_view(self) -> None:
        picture = self._picture
        table = bool(self._as_table and picture and picture.archive.total)
        nothing = picture is None or picture.empty
        nowhere = self.kind is Kind.WORDS and not self._words.words
        shown: QWidget = self._scroller
        if table and not nowhere:
            shown = self.table
        elif nothing or nowhere:
            shown = self._empty
        self._stack.setCurrentWidget(shown)
        self._out.setEnabled(bool(picture and picture.archive.total and not nowhere))

    @Slot()
    def _show_place(self) -> None:
        chosen, picture = self.chart.chosen, self._picture
        there = picture is not None and chosen.last >= chosen.first and not self._stack_is_empty
        self._show.setEnabled(there)
        self._show.setVisible(self._stack.currentWidget() is self._scroller)
        self._place.setVisible(self._stack.currentWidget() is self._scroller)
        if there and picture is not None:
            self._place.setText(place_words(picture, chosen.first, chosen.last))
        else:
            self._place.setText(self.tr("Click a bar, or walk with the arrows; Enter shows its articles."))

    @property
    def _stack_is_empty(self) -> bool:
        return self._stack.currentWidget() is self._empty

    # --- what a person does ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc, where nothing in the page wants it, goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what is still being counted need not be."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.hidden.emit()

    @Slot(int)
    def _pick_kind(self, kind: int) -> None:
        self.choose_kind(Kind(kind))
        self._ask()

    @Slot(int)
    def _pick_span(self, span: int) -> None:
        self._spans.set_picked(span)
        self._monthly = span == 0
        self._show_picture()

    @Slot(int)
    def _pick_counts(self, counts: int) -> None:
        self._counts.set_picked(counts)
        self._share = counts == 1
        self._show_picture()

    @Slot(int)
    def _pick_view(self, view: int) -> None:
        self._views.set_picked(view)
        self._as_table = view == 1
        self._show_view()
        self._show_place()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()

    @Slot()
    def _enter(self) -> None:
        shown = self._stack.currentWidget()
        target = self.chart if shown is self._scroller else self.table
        if shown is not self._empty:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def open_chosen(self) -> None:
        """Open the articles of the periods that are chosen; where there are none, that is said already."""
        chosen, picture = self.chart.chosen, self._picture
        if picture is None or chosen.last < chosen.first:
            return
        series = chosen.series if self.kind is Kind.WORDS else 0
        if picture.number_in(series, chosen.first, chosen.last):
            query = picture.series[series].name if self.kind is Kind.WORDS else ""
            self.period_wanted.emit(query, *picture.filters_of(chosen.first, chosen.last))

    @Slot(str)
    def _open_row(self, period: str) -> None:
        """Open a row's articles, all of them; words side by side open none of their own."""
        if self._picture is None or period not in self._picture.periods:
            return
        place = self._picture.periods.index(period)
        self.chart.choose(place, max(0, self.table.currentIndex().column() - 1))
        self.open_chosen()

    @Slot(int)
    def _bring_into_sight(self, x: int) -> None:
        self._scroller.ensureVisible(x, self._scroller.verticalScrollBar().value(), 90, 0)

    @Slot(int, int)
    def _show_latest(self, _least: int, most: int) -> None:
        """Begin with what is latest, where not all fits."""
        if self.chart.chosen.place < 0:
            self._scroller.horizontalScrollBar().setValue(most)

    @Slot()
    def _scrolled(self) -> None:
        self.chart.update()

    def menu(self) -> PopupMenu:
        """Make the menu of ways out; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = (
            self.tr("Save the picture as PNG…"),
            self.tr("Save the picture as SVG…"),
            self.tr("Save the numbers as CSV…"),
        )
        for format_name, name in zip(FORMATS, names, strict=True):
            action = menu.addAction(name)
            action.setEnabled(format_name == "csv" or not (self._picture is None or self._picture.empty))
            action.triggered.connect(partial(self._save, format_name))
        menu.addSeparator()
        menu.addAction(self.tr("Copy the numbers as text")).triggered.connect(self._copy)
        return menu

    @Slot()
    def open_menu(self) -> None:
        """Offer the ways out, if there is anything to take."""
        if not self._out.isEnabled():
            return
        self._out.popup(self.menu())

    def _save(self, format_name: str, _checked: bool = False) -> None:
        self.save_wanted.emit(format_name)

    @Slot()
    def _copy(self) -> None:
        self.copy_wanted.emit()
