"""What a search has to say: other spellings, a hint, what else one may have meant, what was not ranked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.model import SearchResult, Sort
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import Paragraph, TextButton
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.search.also_line import AlsoLine

MOST_LINKS = 3
RADIUS = 8


class HintCard(QWidget):
    """A quiet card over the results; hidden when there is nothing to say."""

    query_wanted = Signal(str)  # a whole query
    acted = Signal()  # the action of ``say``

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exact = ""
        self._acting = False
        self._also: AlsoLine | None = None
        self._label = Paragraph(theme, role="hint", color="text2")
        self._links = [TextButton(theme, "", link=True) for _ in range(MOST_LINKS)]
        self._bounds = Paragraph(theme, role="hint", color="text3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 9, 13, 9)
        self._column.setSpacing(2)
        self._column.addWidget(self._label)
        for link in self._links:
            link.clicked.connect(self._choose)
            self._column.addWidget(link)
        self._column.addWidget(self._bounds)
        self.hide()
        theme.changed.connect(self._repaint)

    def say(self, hint: str, action: str = "") -> None:
        """Show a hint with an action; nothing of either hides the card."""
        self._show("", (), "", hint, (action,) if action else (), "")
        self._acting = bool(action)

    def say_result(self, result: SearchResult, sort: Sort) -> None:
        """Show what a search's answer says of itself."""
        hint = said(result.hint)
        if result.suggestions and not hint:
            hint = self.tr("Did you mean:")
        bounds = ""
        if result.bounded and sort is Sort.RELEVANCE:
            bounds = self.tr("So much was found that only the most promising articles were put in order.")
        self._show(
            "found" if result.also else "", result.also, result.exact, hint, result.suggestions, bounds
        )

    def _show(
        self,
        found: str,
        also: Sequence[str],
        exact: str,
        hint: str,
        links: Sequence[str],
        bounds: str,
    ) -> None:
        self._acting = False
        self._exact = exact
        if found or self._also is not None:
            line = self._also_line()
            line.setVisible(bool(found))
            if found:
                line.say(also, narrows=bool(exact))
        self._label.setText(hint)
        self._label.setVisible(bool(hint))
        self._bounds.setText(bounds)
        self._bounds.setVisible(bool(bounds))
        for number, link in enumerate(self._links):
            text = links[number] if number < len(links) else ""
            link.setText(text)
            link.setAccessibleName(self.tr("Search for “%1”").replace("%1", text))
            link.setVisible(bool(text))
            link.updateGeometry()
        self.setVisible(bool(found or hint or bounds))
        self.updateGeometry()

    def _also_line(self) -> AlsoLine:
        if self._also is None:
            from nam_reader.ui.search.also_line import AlsoLine  # not needed before a name is searched

            self._also = AlsoLine(self._theme)
            self._also.clicked.connect(self._narrow)
            self._column.insertWidget(0, self._also)
            QWidget.setTabOrder(self._links[-1], self._also)
        return self._also

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @Slot()
    def _choose(self) -> None:
        link = self.sender()
        if self._acting:
            self.acted.emit()
        elif isinstance(link, TextButton):
            self.query_wanted.emit(link.text())

    @Slot()
    def _narrow(self) -> None:
        self.query_wanted.emit(self._exact)

    @Slot()
    def _repaint(self) -> None:
        self.update()
