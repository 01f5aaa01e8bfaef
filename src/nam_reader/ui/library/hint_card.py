"""What a search has to say: a hint, and what else one may have meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.ui.theme.kit import Paragraph, TextButton
from nam_reader.ui.theme.theme import Theme

MOST_LINKS = 3
RADIUS = 8


class HintCard(QWidget):
    """A quiet card over the results; hidden when there is nothing to say."""

    suggestion_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = Paragraph(theme, role="hint", color="text2")
        self._links = [TextButton(theme, "", link=True) for _ in range(MOST_LINKS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 9)
        column.setSpacing(2)
        column.addWidget(self._label)
        for link in self._links:
            link.clicked.connect(self._choose)
            column.addWidget(link)
        self.hide()
        theme.changed.connect(self._repaint)

    def say(self, hint: str, suggestions: Sequence[str] = ()) -> None:
        """Show a hint and suggestions; nothing of either hides the card."""
        sentence = hint
        if suggestions and not hint:
            sentence = self.tr("Did you mean:")
        self._label.setText(sentence)
        for number, link in enumerate(self._links):
            text = suggestions[number] if number < len(suggestions) else ""
            link.setText(text)
            link.setAccessibleName(self.tr("Search for “%1”").replace("%1", text))
            link.setVisible(bool(text))
            link.updateGeometry()
        self.setVisible(bool(sentence))

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
        if isinstance(link, TextButton):
            self.suggestion_chosen.emit(link.text())

    @Slot()
    def _repaint(self) -> None:
        self.update()
