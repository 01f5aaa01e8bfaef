"""The quiet lines over the text: highlights that are not where they were, and one that is attached anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.reader.change_words import Tally, strip_sentence, tally
from nam_reader.ui.reader.mark_words import SHORT, quoted
from nam_reader.ui.reader.selecting import Selecting
from nam_reader.ui.reader.strip import Strip
from nam_reader.ui.reader.view import ReaderView
from nam_reader.ui.theme.theme import Theme


class OverText(QObject):
    """Shows the lines when there is something to say; each is made when it is first needed."""

    changes_wanted = Signal()
    attached = Signal(str, int, int)  # id, and the range that was selected for it
    attaching_left = Signal()

    def __init__(self, theme: Theme, view: ReaderView, selecting: Selecting, column: QVBoxLayout) -> None:
        """``column`` is the layout over the text that the lines go into, at its end."""
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._selecting = selecting
        self._column = column
        self._uid = ""
        self._counted = Tally()
        self._dismissed: set[tuple[str, Tally]] = set()
        self._attaching = ""
        view.confirmed.connect(self.attach)
        view.selection_changed.connect(self._selection_changed)

    # --- what has moved -------------------------------------------------------------------------------

    @cached_property
    def changes(self) -> Strip:
        """The line that says how many highlights are not where they were."""
        made = Strip(self._theme, "highlighter")
        made.acted.connect(self.changes_wanted)
        made.closed.connect(self._dismiss)
        self._column.addWidget(made)
        made.stand_before(self._view)
        return made

    def set_annotations(self, uid: str, annotations: Sequence[PlacedAnnotation]) -> None:
        """Take the highlights of an article; the line comes and goes with what is to be decided."""
        if uid != self._uid:
            self.leave_attaching()
        self._uid = uid
        self._counted = tally(annotations)
        if self._counted.total and (uid, self._counted) not in self._dismissed and not self._attaching:
            sentence = strip_sentence(self._counted)
            if self.changes.sentence != sentence:
                self._view.announcer.say(sentence)
            self.changes.say(sentence, self.tr("Compare…"))
        elif "changes" in self.__dict__:
            self.changes.hide()

    @Slot()
    def _dismiss(self) -> None:
        self._dismissed.add((self._uid, self._counted))

    # --- attaching ------------------------------------------------------------------------------------

    @cached_property
    def attaching(self) -> Strip:
        """The line that asks for the words that a highlight is to be attached to."""
        made = Strip(self._theme, "text-quote")
        made.acted.connect(self.attach)
        made.closed.connect(self.leave_attaching)
        self._column.addWidget(made)
        made.stand_before(self._view)
        return made

    def begin_attaching(self, annotation_id: str, quote: str) -> None:
        """Let a person select the words that a highlight belongs to."""
        self._attaching = annotation_id
        self._selecting.set_bar_wanted(False)
        self._view.asks = True
        sentence = self.tr("Select the words for {0} and press Enter.").format(quoted(quote, SHORT))
        if "changes" in self.__dict__:
            self.changes.hide()
        self.attaching.say(sentence, self.tr("Attach"))
        self._selection_changed()
        self._view.announcer.say(sentence)
        self._view.setFocus()

    @property
    def is_attaching(self) -> bool:
        """Whether words are being chosen for a highlight."""
        return bool(self._attaching)

    @Slot()
    def attach(self) -> None:
        """Take what is selected."""
        chosen = self._view.selection()
        if self._attaching and chosen is not None:
            name = self._attaching
            self._end()
            self._view.drop_selection()
            self.attached.emit(name, *chosen)

    @Slot()
    def leave_attaching(self) -> bool:
        """Attach nothing; whether anything was to be."""
        if not self._attaching:
            return False
        self._end()
        self.attaching_left.emit()
        return True

    def _end(self) -> None:
        self._attaching = ""
        self._selecting.set_bar_wanted(True)
        self._view.asks = False
        self.attaching.hide()

    @Slot()
    def _selection_changed(self) -> None:
        if self._attaching:
            self.attaching.action.setEnabled(self._view.selection() is not None)
