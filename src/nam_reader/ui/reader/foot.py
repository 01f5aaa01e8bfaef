"""The foot of the text-only view: how far one is, and how long it goes on."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from nam_reader.model import Document
from nam_reader.ui.reader.heading import WORDS_A_MINUTE
from nam_reader.ui.reader.progress_label import BETWEEN
from nam_reader.ui.theme.kit import TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 40


class ProgressFoot(QWidget):
    """One quiet line: "18 %  ·  about 7 minutes left"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._label = TokenLabel(theme, role="meta", color="text2")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def show_progress(self, document: Document | None, bar: QScrollBar) -> None:
        """Say how much of an article has been scrolled through."""
        self._label.setText(progress_words(document, bar))


def progress_words(document: Document | None, bar: QScrollBar) -> str:
    """Say how much of an article has been scrolled through, and how long the rest will take."""
    return BETWEEN.join(progress_parts(document, bar))


def progress_parts(document: Document | None, bar: QScrollBar) -> list[str]:
    """Return the same as its parts; none where there is no article."""
    if document is None:
        return []
    translate = QCoreApplication.translate
    share = bar.value() / bar.maximum() if bar.maximum() else 1.0
    left = math.ceil(document.article.words * (1 - share) / WORDS_A_MINUTE)
    minutes = translate("ProgressFoot", "about %Ln minutes left", "", left)
    return [translate("ProgressFoot", "{0} %").format(round(100 * share))] + ([minutes] if left else [])
