"""What a check of an exported document found, quote by quote."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nam_reader.model import CheckedQuote, QuoteState, Verification
from nam_reader.ui.dialogs.change_rows import SEPARATOR
from nam_reader.ui.dialogs.differences import Marked, read_written
from nam_reader.ui.dialogs.list_dialog import ListDialog
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.notebook.wording import one_line
from nam_reader.ui.theme.kit import TextButton
from nam_reader.ui.theme.theme import Theme

translate = QCoreApplication.translate
_LOOKS = {
    QuoteState.EXACT: ("✓", "ok"),
    QuoteState.MOVED: ("→", "accent"),
    QuoteState.ALTERED: ("≠", "danger"),
    QuoteState.UNKNOWN: ("?", "warn"),
}


class VerifyDialog(ListDialog):
    """Shows each quote with its state; ``article_wanted`` tells the uid of the article of one."""

    article_wanted = Signal(str)

    def __init__(self, theme: Theme, file: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Verify a document"), self.tr("Quotes"), parent)
        self.set_title(self.tr("Quotes of {0}").format(file))
        self._file = file
        self._rows: list[Row] = []
        self._copy = self.add_button(TextButton(theme, self.tr("Copy"), icon="copy"))
        self._open = self.add_button(TextButton(theme, self.tr("Open the article")))
        self.row.addStretch(1)
        self._close = self.add_button(TextButton(theme, self.tr("Close"), primary=True))
        self._copy.clicked.connect(self._copy_all)
        self._open.clicked.connect(self._open_chosen)
        self._close.clicked.connect(self.accept)
        self.list.opened.connect(self.article_wanted)
        self.list.chosen.connect(self._allow)
        self._copy.hide()
        self._open.hide()
        self.show_rows([])
        self.set_busy(True)

    def show_found(self, found: Verification) -> None:
        """Show what was found; what needs a look comes first in the choice of what to show."""
        self.set_busy(False)
        words = state_words()
        self._rows = [_row(quote, words[quote.state]) for quote in found.quotes]
        self.show_counts(counts(found))
        order = (QuoteState.ALTERED, QuoteState.MOVED, QuoteState.UNKNOWN, QuoteState.EXACT)
        self.show_rows(self._rows, [(state.value, words[state]) for state in order])
        self.show_foot(
            self.tr(
                "Exact and moved quotes stand in the article to the letter. Of altered ones, what only the "
                "article has is struck through, what only the document has is underlined."
            )
        )
        self._copy.setVisible(bool(self._rows))
        self._open.setVisible(bool(self._rows))
        self._allow()
        self.list.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why the document cannot be checked."""
        self.set_busy(False)
        self.show_problem(sentence)
        self._close.setFocus()

    @Slot()
    def _allow(self) -> None:
        self._open.setEnabled(bool(self.list.key))

    @Slot()
    def _open_chosen(self) -> None:
        if self.list.key:
            self.article_wanted.emit(self.list.key)

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n\n".join([self._file, self.counts, *(row.copied for row in self._rows)])
        )


def state_words() -> dict[QuoteState, str]:
    """Return the word for each state."""
    return {
        QuoteState.EXACT: translate("Verify", "Exact"),
        QuoteState.MOVED: translate("Verify", "Moved"),
        QuoteState.ALTERED: translate("Verify", "Altered"),
        QuoteState.UNKNOWN: translate("Verify", "Unknown: the article is not here"),
    }


def counts(found: Verification) -> str:
    """Return "12 exact · 1 altered"; what is zero is left out."""
    exact, moved = found.number(QuoteState.EXACT), found.number(QuoteState.MOVED)
    altered, unknown = found.number(QuoteState.ALTERED), found.number(QuoteState.UNKNOWN)
    told = (
        (exact, translate("Verify", "%Ln exact", "", exact)),
        (moved, translate("Verify", "%Ln moved", "", moved)),
        (altered, translate("Verify", "%Ln altered", "", altered)),
        (unknown, translate("Verify", "%Ln unknown", "", unknown)),
    )
    return SEPARATOR.join(words for n, words in told if n)


def _row(quote: CheckedQuote, word: str) -> Row:
    sign, color = _LOOKS[quote.state]
    altered = quote.state is QuoteState.ALTERED and quote.difference
    text = read_written(quote.difference) if altered else Marked(one_line(quote.quote))
    line = Line(text, "card_quote", most=12 if altered else 3)
    key = "" if quote.state is QuoteState.UNKNOWN else quote.uid
    return Row(quote.state.value, sign, word, color, one_line(quote.title), (line,), key)
