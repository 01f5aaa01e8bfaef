"""The notebook: every annotation of the library by article, searched and filtered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import AnnotationFilter, ArticleNotes, Colour
from nam_reader.ui.notebook.card_model import Heading, Row
from nam_reader.ui.notebook.card_view import CardView
from nam_reader.ui.notebook.entries import MARGIN, EntryDelegate
from nam_reader.ui.notebook.export_button import ExportButton
from nam_reader.ui.notebook.filter_bar import FilterBar
from nam_reader.ui.theme.kit import EmptyState, HairLine, SearchField, Surface, TokenLabel
from nam_reader.ui.theme.plural import number, plural
from nam_reader.ui.theme.theme import Theme

SEARCH_AFTER_MS = 120
LEAST = 340  # width in pixels
WIDE = 600  # pixels; narrower, the head says less


class NotebookPage(Surface):
    """Annotations of all articles under their headings, which can be folded.

    ``filter_changed`` asks for other annotations; the answer comes by ``show_notes``. Counts by colour and
    article are those of the last answer to the empty filter.
    """

    filter_changed = Signal(AnnotationFilter)
    place_wanted = Signal(str, str)  # article uid, annotation id
    edit_wanted = Signal(str)
    delete_wanted = Signal(list)
    cite_wanted = Signal(list)
    recolour_wanted = Signal(str, Colour)
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self._notes: tuple[ArticleNotes, ...] = ()
        self._articles: dict[str, str] = {}  # annotation id → article uid
        self._totals: dict[str, int] = {}  # article uid → its annotations, filtered or not
        self._total = 0
        self._folded: set[str] = set()
        self._asked = AnnotationFilter()
        self._search = SearchField(theme, self.tr("Search your notes"), "Ctrl F")
        self._export = ExportButton(theme)
        self._bar = FilterBar(theme)
        self._count = TokenLabel(theme, role="ui_strong")
        self._where = TokenLabel(theme, color="text2")
        self._view = CardView(theme)
        self._view.setAccessibleName(self.tr("Notes"))
        delegate = EntryDelegate(theme, self._view)
        self._view.setItemDelegate(delegate)
        self._view.set_measuring(delegate)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self._wait = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._put_together(theme)
        self._connect()
        self.setMinimumWidth(LEAST)
        self.show_notes((), 0)

    def _put_together(self, theme: Theme) -> None:
        title = TokenLabel(theme, self.tr("Notebook"))
        font = theme.font("h1")
        font.setPixelSize(round(font.pixelSize() * 0.83))
        title.setFont(font)
        title.setMinimumWidth(title.sizeHint().width())
        self._search.setMinimumWidth(96)
        self._search.setMaximumWidth(260)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(12)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._search, 1000)
        top.addWidget(self._export)
        strong = theme.font("ui_strong")
        strong.setPixelSize(strong.pixelSize() + 1)
        self._count.setFont(strong)
        counts = QHBoxLayout()
        counts.setSpacing(8)
        counts.addWidget(self._count)
        self._count.setMinimumHeight(25)
        counts.addWidget(self._where)
        counts.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 15, 16, 0)
        head.setSpacing(0)
        head.addLayout(top)
        head.addSpacing(17)
        head.addWidget(self._bar)
        head.addSpacing(19)
        head.addLayout(counts)
        head.addSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(HairLine())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._wait.timeout.connect(self._ask)
        self._search.textChanged.connect(self._typed)
        self._search.left_down.connect(self._enter_list)
        self._search.left_by_escape.connect(self._enter_list)
        self._bar.changed.connect(self._ask)
        self._bar.cleared.connect(self.clear_filter)
        self._empty.acted.connect(self.clear_filter)
        self._export.clicked.connect(self.export_wanted)
        self._view.go_wanted.connect(self._go)
        self._view.edit_wanted.connect(self.edit_wanted)
        self._view.delete_wanted.connect(self.delete_wanted)
        self._view.recolour_wanted.connect(self.recolour_wanted)
        self._view.cite_wanted.connect(self.cite_wanted)
        self._view.fold_wanted.connect(self._fold)
        self.setFocusProxy(self._view)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def view(self) -> CardView:
        """The list itself, for focus."""
        return self._view

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [self._search, self._view]

    @property
    def filters(self) -> FilterBar:
        """The chips."""
        return self._bar

    @property
    def filter(self) -> AnnotationFilter:
        """What is asked for now."""
        return AnnotationFilter(
            text=self._search.text().strip(),
            colours=self._bar.colours,
            tag=self._bar.tag,
            with_note=self._bar.with_note,
        )

    def show_notes(
        self, notes: Sequence[ArticleNotes], total: int, tags: Sequence[tuple[str, int]] | None = None
    ) -> None:
        """Show the annotations that pass the filter; ``total`` counts all there are.

        ``tags`` are all tags with their counts; without them the last known stay.
        """
        self._notes = tuple(notes)
        self._total = total
        self._articles = {
            placed.annotation.id: group.article.uid for group in notes for placed in group.annotations
        }
        if not self._is_filtered():
            self._totals = {group.article.uid: len(group.annotations) for group in notes}
            placed_all = (placed for group in notes for placed in group.annotations)
            self._bar.set_counts(Counter(placed.annotation.colour for placed in placed_all))
        if tags is not None:
            self._bar.set_tags(tags)
        self._bar.set_clearable(self._is_filtered())
        self._tell_counts()
        self._renew()

    def export_anchor(self) -> QPoint:
        """Return where an export panel hangs: its top right corner, in global coordinates."""
        return self._export.mapToGlobal(QPoint(self._export.width(), self._export.height() + 5))

    def entry_rect(self, annotation_id: str) -> QRect:
        """Return where an entry is, in global coordinates; null if it is not in sight."""
        return self._view.rect_of(annotation_id)

    @Slot(str)
    def select(self, annotation_id: str) -> None:
        """Choose an entry and bring it into sight; no signal follows."""
        uid = self._articles.get(annotation_id)
        if uid in self._folded:
            self._fold(uid, False)
        self._view.choose(annotation_id)

    @Slot()
    def focus_search(self) -> None:
        """Let the person type what they look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def clear_filter(self) -> None:
        """Show everything again."""
        self._search.clear()
        self._bar.clear()
        self._ask()

    @Slot(str)
    def filter_by_tag(self, tag: str) -> None:
        """Show the notes that carry a tag."""
        self._bar.choose_tag(tag)

    def _is_filtered(self) -> bool:
        return self._asked != AnnotationFilter()

    def _renew(self) -> None:
        rows: list[Row] = []
        for group in self._notes:
            uid, shown = group.article.uid, len(group.annotations)
            total = max(shown, self._totals.get(uid, shown))
            folded = uid in self._folded
            rows.append(Heading(group.article, shown, total, folded, first=not rows))
            if not folded:
                rows += group.annotations
        self._view.set_rows(rows)
        self._stack.setCurrentWidget(self._view if rows else self._empty)
        if self._is_filtered():
            self._empty.say(self.tr("No notes found."), self.tr("Clear the filters"))
        else:
            self._empty.say(self.tr("No notes yet. Select text and press H."))

    def _tell_counts(self) -> None:
        shown, articles = len(self._articles), len(self._notes)
        if self._is_filtered():
            sentence = self.tr("{0} of {1}").format(number(shown), self._notes_counted(self._total))
        else:
            sentence = self._notes_counted(shown)
        self._count.setText(sentence if self._total or shown else "")
        where = plural(self.tr("in %n article"), self.tr("in %n articles"), articles)
        self._where.setText(where if articles else "")
        self._export.setEnabled(shown > 0)
        self._label_export()

    def _label_export(self) -> None:
        """Say how many notes an export takes, where there is room."""
        shown = len(self._articles)
        label = plural(self.tr("Export %n note"), self.tr("Export %n notes"), shown)
        self._export.setAccessibleName(label)
        self._export.setText(label if shown and self.width() >= WIDE else self.tr("Export"))
        self._export.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow page has a shorter button."""
        super().resizeEvent(event)
        self._label_export()

    def _notes_counted(self, count: int) -> str:
        return plural(self.tr("%n note"), self.tr("%n notes"), count)

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._wait.start()

    @Slot()
    def _ask(self) -> None:
        """Ask for other annotations, once for each other filter."""
        self._wait.stop()
        wanted = self.filter
        if wanted != self._asked:
            self._asked = wanted
            self._view.scrollToTop()
            self.filter_changed.emit(wanted)

    @Slot()
    def _enter_list(self) -> None:
        if not self._view.current_key() and self._notes:
            first = next((group.annotations[0] for group in self._notes if group.annotations), None)
            if first is not None:
                self.select(first.annotation.id)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _go(self, annotation_id: str) -> None:
        self.place_wanted.emit(self._articles[annotation_id], annotation_id)

    @Slot(str, bool)
    def _fold(self, uid: str, folded: bool) -> None:
        if folded:
            self._folded.add(uid)
        else:
            self._folded.discard(uid)
        self._renew()
