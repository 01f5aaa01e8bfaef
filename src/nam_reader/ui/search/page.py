"""The sidebar while something is searched: what the hits can be narrowed to."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nam_reader.model import Facets
from nam_reader.ui.search.facet_section import OUTSET, FacetSection, Option
from nam_reader.ui.search.filter_words import conditions, kinds, value_label
from nam_reader.ui.search.histogram import Histogram
from nam_reader.ui.search.period import Filters, buckets, chosen
from nam_reader.ui.theme.kit import (
    IconButton,
    PaneHeader,
    Paragraph,
    TextButton,
    ThinScrollBar,
    TokenLabel,
    spacer,
)
from nam_reader.ui.theme.theme import Theme

MARGIN = 20
GAP = 20
CONDITIONS = (("has", "note"), ("has", "highlight"), ("is", "unread"), ("is", "starred"))


class BackButton(TextButton):
    """Quiet words that lead back."""

    def text_color(self) -> str:
        """Return the token its words are written in."""
        return "text2"


class WideButton(TextButton):
    """A button as wide as its column, icon and words in its middle."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__(theme, text, icon=icon)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Qt: the icon and some letters."""
        return QSize(80, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the words in the middle."""
        super().resizeEvent(event)
        self.centre()

    def centre(self) -> None:
        """Put icon and words into the middle."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 16 + 8
        self.set_padding(max(8, (self.width() - words) // 2))


class HoverScroll(QScrollArea):
    """A plain scroll area whose handle is seen while the pointer is over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = ThinScrollBar(theme)
        self._bar.show_handle(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: show where one is."""
        self._bar.show_handle(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: hide that again."""
        self._bar.show_handle(False)
        super().leaveEvent(event)


class SearchPage(QWidget):
    """Years, languages, authors, sources, tags, and the button that keeps the search."""

    filter_toggled = Signal(str, str, bool)  # name, value, wanted
    period_chosen = Signal(str, str)  # after, before; "" for none
    library_wanted = Signal()
    collapse_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._filters: Filters = ()
        self.histogram = Histogram(theme)
        names = kinds()
        self.sections = {
            name: FacetSection(theme, name, names[name]) for name in ("lang", "author", "source", "tag")
        }
        self.conditions = FacetSection(theme, "", self.tr("Show only"))
        self.save = WideButton(theme, self.tr("Save this search"), "bookmark")
        self.back = BackButton(theme, self.tr("Library"), icon="chevron-left", link=True)
        self.back.set_padding(4)
        self.back.setAccessibleName(self.tr("Back to the library"))
        self._all_years = TextButton(theme, self.tr("All years"), link=True)
        self._all_years.setFont(theme.font("meta"))
        policy = self._all_years.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._all_years.setSizePolicy(policy)
        self._remark = Paragraph(
            theme, self.tr("So much was found that these numbers are estimates."), role="meta", color="text3"
        )
        self._years = self._make_years()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(self._make_scroller(), 1)
        column.addLayout(self._make_foot())
        self._connect()
        self.show_facets(Facets(), ())

    # --- building -------------------------------------------------------------------------------------

    def _make_header(self) -> PaneHeader:
        header = PaneHeader()
        header.row.setContentsMargins(MARGIN - 6, 0, 8, 0)
        header.row.addWidget(self.back)
        header.row.addWidget(spacer())
        self._collapse = IconButton(
            self._theme, "panel-left", self.tr("Hide the sidebar"), "Ctrl+B", action="toggle_sidebar"
        )
        self._collapse.clicked.connect(self._want_collapse)
        header.row.addWidget(self._collapse)
        return header

    def _make_years(self) -> QWidget:
        years = QWidget()
        head = QHBoxLayout()
        head.addWidget(TokenLabel(self._theme, self.tr("Year"), role="meta_strong"))
        head.addWidget(spacer())
        head.addWidget(self._all_years)
        column = QVBoxLayout(years)
        column.setContentsMargins(OUTSET, 0, OUTSET, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.histogram)
        return years

    def _make_scroller(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN - OUTSET, 2, MARGIN - OUTSET - 8, GAP)
        column.setSpacing(GAP)
        said = QHBoxLayout()
        said.setContentsMargins(OUTSET, 0, OUTSET, 0)
        said.addWidget(self._remark)
        column.addLayout(said)
        column.addWidget(self._years)
        for section in (*self.sections.values(), self.conditions):
            column.addWidget(section)
        column.addStretch(1)
        scroller = HoverScroll(self._theme)
        scroller.setWidget(inner)
        inner.setAutoFillBackground(False)
        return scroller

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        row.addWidget(self.save)
        return row

    def _connect(self) -> None:
        self.histogram.period_chosen.connect(self.period_chosen)
        self._all_years.clicked.connect(self.histogram.choose_all)
        self.back.clicked.connect(self._want_library)
        self.save.clicked.connect(self._want_save)
        for section in self.sections.values():
            section.toggled.connect(self.filter_toggled)
            section.folded.connect(self._order_stops)
        self.conditions.toggled.connect(self._toggle_condition)

    # --- what is shown --------------------------------------------------------------------------------

    def show_facets(self, facets: Facets, filters: Filters) -> None:
        """Show the counts of a search, and which filters it has."""
        self._filters = filters
        shown = buckets(facets)
        first, last = chosen(shown, filters)
        self.histogram.show_buckets(shown, first, last)
        self._years.setVisible(bool(shown))
        self._all_years.setVisible(not self.histogram.whole)
        counts = {
            "lang": facets.languages,
            "author": facets.authors,
            "source": facets.sources,
            "tag": facets.tags,
        }
        for name, section in self.sections.items():
            options = [Option(value, value_label(name, value), count) for value, count in counts[name]]
            section.show_options(options, self._chosen(name))
        self._show_conditions()
        self._remark.setVisible(not facets.counted)
        self._order_stops()

    def set_filters(self, filters: Filters) -> None:
        """Show at once which filters are chosen; the counts come later."""
        self._filters = filters
        for name, section in self.sections.items():
            section.mark(self._chosen(name))
        self._show_conditions()

    def set_saved(self, saved: bool) -> None:
        """Tell whether the search is kept already."""
        self.save.setText(self.tr("Saved") if saved else self.tr("Save this search"))
        self.save.setEnabled(not saved)
        self.save.centre()

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops here."""
        return [self.back]

    @Slot()
    def _order_stops(self) -> None:
        """Let Tab go down the page; rows come and go, and Qt would have the newest last."""
        bars = self.histogram
        stops: list[QWidget] = [self.back, self._collapse, self._all_years, bars.from_handle, bars.to_handle]
        for section in (*self.sections.values(), self.conditions):
            stops += section.stops
        for one, other in pairwise([*stops, self.save]):
            QWidget.setTabOrder(one, other)

    def _chosen(self, name: str) -> list[str]:
        return [value for found, value in self._filters if found == name and value]

    def _show_conditions(self) -> None:
        names = conditions()
        options = [Option(f"{name}:{value}", names[name, value]) for name, value in CONDITIONS]
        on = [f"{name}:{value}" for name, value in self._filters if (name, value) in CONDITIONS]
        self.conditions.show_options(options, on)

    # --- slots ----------------------------------------------------------------------------------------

    @Slot(str, str, bool)
    def _toggle_condition(self, _name: str, condition: str, wanted: bool) -> None:
        name, _, value = condition.partition(":")
        self.filter_toggled.emit(name, value, wanted)

    @Slot()
    def _want_library(self) -> None:
        self.library_wanted.emit()

    @Slot()
    def _want_collapse(self) -> None:
        self.collapse_wanted.emit()

    @Slot()
    def _want_save(self) -> None:
        self.save_wanted.emit()
