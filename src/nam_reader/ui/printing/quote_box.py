"""A quote as a picture: seen before it is saved or copied, in one of three sizes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.printing.quote_card import CardSize, Quote, as_png, paint_card
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import ChoiceBox, Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.locale import quoted
from nam_reader.ui.theme.theme import Theme
from nam_reader.wording import why

WIDTH = 520
PREVIEW, LEAST_PREVIEW = 330, 90  # px of height


class QuoteBox(Overlay):
    """Shows the card in the theme in force; Copy and Save… take it away."""

    message = Signal(str, str)
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Quote as a picture"))
        self.setFixedWidth(WIDTH)
        self._quote: Quote | None = None
        self.image = QImage()
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sizes = ChoiceBox(theme, self.tr("Size"))
        for name, size in (
            (self.tr("Square, 1080 × 1080"), CardSize.SQUARE),
            (self.tr("Wide, 1200 × 675"), CardSize.WIDE),
            (self.tr("Tall, 1080 × 1350"), CardSize.TALL),
        ):
            self.sizes.addItem(name, size)
        self.hint = Paragraph(theme, "", color="text2")
        self.copy = TextButton(theme, self.tr("Copy"))
        self.save = TextButton(theme, self.tr("Save…"), primary=True)
        stop = TextButton(theme, self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(TokenLabel(theme, self.tr("Quote as a picture"), role="pane_title"))
        column.addWidget(self.preview)
        column.addWidget(self.sizes)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (stop, self.copy, self.save):
            row.addWidget(button)
        column.addLayout(row)
        self.sizes.activated.connect(self._paint)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        stop.clicked.connect(self.close)
        theme.changed.connect(self._paint)

    def show_quote(self, quote: Quote) -> None:
        """Open with a quote."""
        self._quote = quote
        self._fit()
        self._paint()
        self.open_beside(QRect())
        self.save.setFocus()

    def _fit(self) -> None:
        """Let the picture be as high as the window has room for."""
        self.setFixedWidth(min(WIDTH, self._room().width()))
        self.hint.setText("\n")
        self.preview.setFixedHeight(0)
        rest = self.sizeHint().height() + 2 * self.hint.fontMetrics().lineSpacing()
        self.preview.setFixedHeight(max(LEAST_PREVIEW, min(PREVIEW, self._room().height() - rest)))

    def place(self) -> None:
        """Stand in the middle."""
        host = self.parentWidget()
        if host is not None:
            spare = host.size() - self.size()
            self.move(max(0, spare.width() // 2), max(0, spare.height() // 3))

    @Slot()
    def _paint(self) -> None:
        if self._quote is None:
            return
        card = paint_card(self.theme, self._quote, self.sizes.currentData())
        self.image = card.image
        ratio = self.devicePixelRatioF()
        room = self.preview.size().expandedTo(self.preview.minimumSize())
        room.setWidth(self.width() - 32)
        shown = card.image.scaled(
            room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(shown))
        self.preview.setAccessibleName(f"{quoted(self._quote.words)}, {self._quote.article.title}")
        cut = self.tr("The quote is too long for this size: its end is cut, with a sign for that.")
        self.hint.setText(
            cut if card.cut else self.tr("It holds the words and their source, nothing of you.")
        )

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.image)
        self.close()
        self.message.emit(self.tr("Copied as a picture."), "")

    @Slot()
    def _save(self) -> None:
        data = as_png(self.image)
        chosen, _kind = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save the picture"), "quote.png", self.tr("PNG pictures (*.png)")
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".png")
        try:
            path.write_bytes(data)
        except OSError as error:
            sentence = self.tr("The picture could not be saved: {0}. Choose another folder.")
            self.failed.emit(sentence.format(said(why(error))))
            return
        self.close()
        self.message.emit(self.tr("Saved {0}.").format(path.name), "")
