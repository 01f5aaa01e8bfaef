"""Printing the open article: asked, read, laid out, and given to the system's own dialog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from nam_reader.model import Block, Document, PlacedAnnotation, StoredImage
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.operations.printing import PrintingParts, read_printing_parts
from nam_reader.ui.printing.card import PrintCard
from nam_reader.ui.printing.pages import Pages
from nam_reader.ui.reader.decoding import decode
from nam_reader.ui.reader.image_places import image_places
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

WIDEST = 1_800  # dots of an image: 300 an inch over the width of the text
_POINTS = QPrinter.Unit.Point
_JOB = "NAM Reader"  # what the system's list of jobs shows and keeps: never what is read


class PrintController(QObject):
    """Prints what is open in the reader, with its highlights and notes if they are wanted."""

    message = Signal(str, str)

    def __init__(
        self, session: Session, reading: ReadingController, reader: ReaderPane, window: QWidget
    ) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._reader = reader
        self._window = window

    @cached_property
    def card(self) -> PrintCard:
        """What is asked before."""
        made = PrintCard(self._session.theme, self._window)
        made.wanted.connect(self._read)
        return made

    @Slot()
    def ask(self) -> None:
        """Ask what is to be on the paper; without an article say so."""
        if self._reader.view.shown is None:
            self.message.emit(self.tr("There is no article to print. Open one first."), "")
            return
        annotations = self._reading.annotations
        noted = any(placed.annotation.note or placed.annotation.tags for placed in annotations)
        self.card.ask(highlights=any(placed.located.start >= 0 for placed in annotations), notes=noted)

    @Slot(bool, bool)
    def _read(self, highlights: bool, notes: bool) -> None:
        document = self._reader.view.shown
        if document is None:
            return
        annotations = self._reading.annotations
        noted = [placed for placed in annotations if placed.annotation.note or placed.annotation.tags]
        names = list(dict.fromkeys(place.name for place in image_places(document)))
        marked = annotations if highlights else ()
        self._session.ask(
            self._session.reading,
            read_printing_parts,
            names,
            [placed.annotation.note for placed in noted] if notes else [],
            done=partial(self._decode, document, marked, tuple(noted) if notes else ()),
            key="printing",
        )

    def _decode(
        self,
        document: Document,
        marked: Sequence[PlacedAnnotation],
        noted: Sequence[PlacedAnnotation],
        parts: PrintingParts,
    ) -> None:
        written = list(zip(noted, parts.notes, strict=True))
        lay_out = partial(self._print, document, marked, written)
        self._session.images.run(partial(_decode_all, parts.images), lay_out, key="printing")

    def _print(
        self,
        document: Document,
        marked: Sequence[PlacedAnnotation],
        notes: Sequence[tuple[PlacedAnnotation, Sequence[Block]]],
        images: Mapping[str, QImage | None],
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_JOB)
        printer.setCreator(_JOB)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
        accepted = dialog.exec()
        dialog.deleteLater()
        if not accepted:
            return
        count = self.print_on(printer, document, marked, notes, images)
        if not count:
            self.message.emit(self.tr("It could not be printed. Look whether the printer is ready."), "")

    def print_on(
        self,
        printer: QPrinter,
        document: Document,
        marked: Sequence[PlacedAnnotation],
        notes: Sequence[tuple[PlacedAnnotation, Sequence[Block]]],
        images: Mapping[str, QImage | None],
    ) -> int:
        """Print the pages that the dialog asks for; returns how many, 0 where the printer refuses."""
        printer.setFullPage(True)
        paper = printer.paperRect(_POINTS).size()
        theme = self._session.theme.for_paper(self)
        pages = Pages(
            theme,
            document,
            QSizeF(paper),
            family=self._session.settings.text_family,
            annotations=marked,
            notes=notes,
            images=images,
        )
        painter = QPainter()
        if not painter.begin(printer):
            return 0
        painter.scale(printer.resolution() / 72, printer.resolution() / 72)
        wanted = _wanted(printer, len(pages.sheets))
        for count, number in enumerate(wanted):
            if count:
                printer.newPage()
            pages.paint(painter, number)
        painter.end()
        pages.deleteLater()
        theme.deleteLater()
        return len(wanted)


def _decode_all(images: Sequence[tuple[str, StoredImage | None]]) -> dict[str, QImage | None]:
    return {name: decode(image, WIDEST, WIDEST) if image else None for name, image in images}


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages (from 0) that the person chose in the dialog."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    return list(range(first - 1, min(last, pages)))
