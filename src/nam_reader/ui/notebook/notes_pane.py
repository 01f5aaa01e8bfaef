"""The notes of the article at hand, as cards beside its text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import About, Colour, Place, PlacedAnnotation
from nam_reader.ui.notebook.card_menu import add_colour
from nam_reader.ui.notebook.card_view import CardView
from nam_reader.ui.notebook.cards import CardDelegate
from nam_reader.ui.theme.kit import (
    EmptyState,
    IconButton,
    PaneHeader,
    PopupMenu,
    Surface,
    TextButton,
    TokenLabel,
)
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

translate = QCoreApplication.translate

STRIP = 44  # height of the strip that tells of lost notes, its line included


class NotesPane(Surface):
    """Cards of one article's annotations: notes on the article first, then highlights in text order.

    What was shown before a change stays where it was. Notes that have lost their place are kept apart: a
    strip at the foot counts them and shows them. A line at the head says in which notes the article is
    mentioned.
    """

    annotation_wanted = Signal(str)  # go to its place in the text
    edit_wanted = Signal(str)
    delete_wanted = Signal(list)
    picture_wanted = Signal(str)
    cite_wanted = Signal(list)
    recolour_wanted = Signal(str, Colour)
    export_wanted = Signal()
    close_wanted = Signal()
    link_wanted = Signal(str)  # what stands in the brackets of a link in a note
    new_note_wanted = Signal()  # on the article
    mentions_wanted = Signal(QPoint)  # where a menu of them may open

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "list", parent)
        self._theme = theme
        self._annotations: tuple[PlacedAnnotation, ...] = ()
        self._takes_notes = True
        self._colours: frozenset[Colour] = frozenset()
        self._only_notes = False
        self._lost_wanted = False
        self._view = CardView(theme, self, go_on_click=True)
        self._view.setAccessibleName(self.tr("Notes of this article"))
        self._view.viewport().setAutoFillBackground(False)
        delegate = CardDelegate(theme, self._view)
        self._view.setItemDelegate(delegate)
        self._view.set_linked(delegate)
        self._empty = EmptyState(theme)
        self._empty.acted.connect(self._act_on_empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self._count = TokenLabel(theme, role="meta", color="text3")
        self._filter = IconButton(theme, "list-filter", self.tr("Filter notes"), checkable=True)
        self._more = IconButton(theme, "ellipsis", self.tr("More about these notes"))
        self._add = IconButton(
            theme, "plus", self.tr("Note on the article"), "Ctrl+Shift+A", action="write_on_article"
        )
        self._mentions = TextButton(theme, _mentioned(0), link=True)
        self._strip = _LostStrip(theme)
        self._put_together(theme)
        self._connect()
        self.setMinimumWidth(240)
        self.show_annotations(())

    def _put_together(self, theme: Theme) -> None:
        header = PaneHeader()
        header.row.setContentsMargins(20, 0, 8, 0)
        title = TokenLabel(theme, self.tr("Notes"), role="pane_title")
        header.row.addWidget(title)
        header.row.addSpacing(6)
        header.row.addWidget(self._count)
        header.row.addStretch(1)
        header.row.addWidget(self._add)
        header.row.addWidget(self._filter)
        header.row.addWidget(self._more)
        mentions = QHBoxLayout()
        mentions.setContentsMargins(20, 0, 12, 0)
        mentions.addWidget(self._mentions)
        mentions.addStretch(1)
        self._mentions.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(mentions)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        self._view.go_wanted.connect(self.annotation_wanted)
        self._view.edit_wanted.connect(self.edit_wanted)
        self._view.delete_wanted.connect(self.delete_wanted)
        self._view.recolour_wanted.connect(self.recolour_wanted)
        self._view.cite_wanted.connect(self.cite_wanted)
        self._view.picture_wanted.connect(self.picture_wanted)
        self._view.link_wanted.connect(self.link_wanted)
        self._add.clicked.connect(self._want_note)
        self._mentions.clicked.connect(self._want_mentions)
        self._theme.renamed.connect(self._renamed)
        self._filter.clicked.connect(self._open_filter)
        self._more.clicked.connect(self._open_more)
        self._strip.toggled.connect(self._show_lost)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def view(self) -> CardView:
        """The list itself, for focus."""
        return self._view

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [self._view]

    def add_strip(self, strip: QWidget) -> None:
        """Take in a strip of one line; it stands at the foot."""
        self._column.addWidget(strip)

    def show_mentions(self, notes: int) -> None:
        """Say in how many notes the article is mentioned."""
        self._mentions.setText(_mentioned(notes))
        self._mentions.setVisible(notes > 0)
        self._mentions.updateGeometry()

    @Slot(object)
    def set_takes_notes(self, takes: bool) -> None:
        """Say whether what is read can have notes; a page of the help cannot."""
        self._takes_notes = takes

    def show_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Show an article's annotations, in text order, those without a place last."""
        before = {placed.annotation.article.uid for placed in self._annotations}
        self._annotations = tuple(sorted(annotations, key=_stands_in_text))
        if not before & {placed.annotation.article.uid for placed in annotations}:
            self._lost_wanted = False
        self._renew()

    @Slot(str)
    def select(self, annotation_id: str) -> None:
        """Choose a card and bring it into sight; no signal follows."""
        wanted = next((p for p in self._annotations if p.annotation.id == annotation_id), None)
        if wanted is None:
            return
        if wanted not in self._shown():
            self._colours, self._only_notes = frozenset(), False
            self._lost_wanted = _is_lost(wanted)
            self._renew()
        self._view.choose(annotation_id)

    def card_rect(self, annotation_id: str) -> QRect:
        """Return where a card is, in global coordinates; null if it is not in sight."""
        return self._view.rect_of(annotation_id)

    def _lost(self) -> list[PlacedAnnotation]:
        return [placed for placed in self._annotations if _is_lost(placed)]

    def _shown(self) -> list[PlacedAnnotation]:
        """Return what passes the filter: the placed ones, or those without a place."""
        lost = self._lost()
        showing_lost = bool(lost) and (self._lost_wanted or len(lost) == len(self._annotations))
        pool = lost if showing_lost else [placed for placed in self._annotations if not _is_lost(placed)]
        return [
            placed
            for placed in pool
            if (not self._colours or _has_colour(placed, self._colours))
            and (not self._only_notes or placed.annotation.note.strip())
        ]

    def _renew(self) -> None:
        lost = len(self._lost())
        placed = len(self._annotations) - lost
        shown = self._shown()
        self._view.set_rows(shown)
        self._stack.setCurrentWidget(self._view if shown else self._empty)
        filtered = bool(self._colours) or self._only_notes
        if not self._takes_notes:
            self._empty.say(self.tr("Pages of the help take no notes."))
        elif filtered and self._annotations:
            self._empty.say(self.tr("No notes pass the filter."), self.tr("Show all"))
        else:
            sentence = self.tr("No notes yet. Select text and press {0}.")
            said = self._theme.keys.say("text highlight", "H", sentence, self.tr("No notes yet."))
            self._empty.say(said, self.tr("Note on the article"))
        self._count.setText(number(placed) if placed else "")
        self._filter.setChecked(filtered)
        self._filter.setEnabled(bool(self._annotations))
        self._strip.tell(lost, showing=self._lost_wanted, only=not placed)

    # --- menus ----------------------------------------------------------------------------------------

    @Slot()
    def _open_filter(self) -> None:
        """Offer colours and "with a note"; the button keeps telling whether something is hidden."""
        self._filter.setChecked(bool(self._colours) or self._only_notes)
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for colour in Colour:
            action = add_colour(menu, self._theme, colour, chosen=colour in self._colours)
            action.toggled.connect(partial(self._filter_colour, colour))
        menu.addSeparator()
        with_note = menu.addAction(self.tr("Only with a note"))
        with_note.setCheckable(True)
        with_note.setChecked(self._only_notes)
        with_note.toggled.connect(self._filter_notes)
        menu.addSeparator()
        menu.addAction(self.tr("Show all")).triggered.connect(self._clear_filter)
        _drop_down(menu, self._filter)

    @Slot()
    def _open_more(self) -> None:
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        export = menu.addAction(self._theme.icon("file-output"), self.tr("Export these notes…"))
        export.setEnabled(bool(self._annotations))
        export.triggered.connect(self._want_export)
        close = menu.addAction(self._theme.icon("panel-right"), self.tr("Hide notes"))
        close.triggered.connect(self._want_close)
        _drop_down(menu, self._more)

    @Slot()
    def _act_on_empty(self) -> None:
        if self._annotations:
            self._clear_filter()
        else:
            self.new_note_wanted.emit()

    @Slot()
    def _want_note(self) -> None:
        self.new_note_wanted.emit()

    @Slot()
    def _want_mentions(self) -> None:
        self.mentions_wanted.emit(self._mentions.mapToGlobal(QPoint(0, self._mentions.height())))

    @Slot()
    def _renamed(self) -> None:
        self._view.viewport().update()

    @Slot()
    def _want_export(self) -> None:
        self.export_wanted.emit()

    @Slot()
    def _want_close(self) -> None:
        self.close_wanted.emit()

    def _filter_colour(self, colour: Colour, wanted: bool) -> None:
        self._colours = self._colours | {colour} if wanted else self._colours - {colour}
        self._renew()

    @Slot(bool)
    def _filter_notes(self, wanted: bool) -> None:
        self._only_notes = wanted
        self._renew()

    @Slot()
    def _clear_filter(self) -> None:
        self._colours, self._only_notes = frozenset(), False
        self._renew()

    @Slot()
    def _show_lost(self) -> None:
        self._lost_wanted = not self._lost_wanted
        self._renew()


class _LostStrip(QWidget):
    """ "1 note has lost its place", and a way to see it."""

    toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self._icon.setFixedSize(18, 18)
        self._label = TokenLabel(theme, role="meta", color="text2")
        self._label.setWordWrap(True)
        self._button = TextButton(theme, "", link=True)
        self._button.clicked.connect(self.toggled)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 1, 20, 0)
        line.setSpacing(6)
        line.addWidget(self._icon)
        line.addWidget(self._label, 1)
        line.addWidget(self._button)
        self.setFixedHeight(STRIP)
        theme.changed.connect(self._draw_icon)

    def tell(self, lost: int, *, showing: bool, only: bool) -> None:
        """Say how many notes are lost; ``only``: there are no others, so there is nothing to choose."""
        self.setVisible(lost > 0)
        if lost:
            self._draw_icon()
            self._label.setText(self.tr("%Ln notes have lost their place", "", lost))
            self._button.setText(self.tr("Show others") if showing else self.tr("Show"))
            self._button.setVisible(not only)
            self._button.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the line above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    @Slot()
    def _draw_icon(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("unlink", "warn", 18, self.devicePixelRatioF()))


def _mentioned(notes: int) -> str:
    return translate("NotesPane", "Mentioned in %Ln notes", "", notes)


def _has_colour(placed: PlacedAnnotation, colours: frozenset[Colour]) -> bool:
    """Return whether it is a highlight in one of these colours."""
    return placed.annotation.about is About.QUOTE and placed.annotation.colour in colours


def _stands_in_text(placed: PlacedAnnotation) -> bool:
    """Sort notes on the article before what stands in its text."""
    return placed.annotation.about is About.QUOTE


def _is_lost(placed: PlacedAnnotation) -> bool:
    return placed.located.place is Place.ORPHAN and placed.annotation.about is About.QUOTE


def _drop_down(menu: PopupMenu, button: QWidget) -> None:
    """Open a menu under a button, their right edges in line."""
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))
