"""What leaves the window as a document or a picture: exports, prints, and quotes as pictures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

if TYPE_CHECKING:  # made when they are first wanted
    from PySide6.QtWidgets import QVBoxLayout

    from nam_reader.model import Annotation, AnnotationFilter
    from nam_reader.ui.controllers.exporting import ExportController
    from nam_reader.ui.controllers.printing import PrintController
    from nam_reader.ui.controllers.reading import ReadingController
    from nam_reader.ui.controllers.shelf import ShelfController
    from nam_reader.ui.late_parts import LateParts
    from nam_reader.ui.notebook.export_wish import ExportScope
    from nam_reader.ui.panes import Panes
    from nam_reader.ui.printing.quote_box import QuoteBox
    from nam_reader.ui.session import Session


class PaperParts(QObject):
    """Asks what is wanted, and makes it."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        shelf: ShelfController,
        reading: ReadingController,
        column: QVBoxLayout,
        late: LateParts,
    ) -> None:
        """``column`` is the layout that holds the panes; how an export goes stands below them."""
        super().__init__(late)
        self._session = session
        self._panes = panes
        self._shelf = shelf
        self._reading = reading
        self._column = column
        self._late = late
        self.exports_begun = False

    # --- exports --------------------------------------------------------------------------------------

    @cached_property
    def exporting(self) -> ExportController:
        """What makes exports."""
        from nam_reader.ui import operations
        from nam_reader.ui.controllers.exporting import ExportController
        from nam_reader.ui.notebook.export_panel import ExportPanel
        from nam_reader.ui.notebook.export_progress import ExportProgress

        theme = self._session.theme
        panel = ExportPanel(theme, self._panes.window(), operations.citation_styles())
        progress = ExportProgress(theme)
        self._column.addWidget(progress)
        made = ExportController(self._session, panel, progress, self._export_scopes)
        made.message.connect(self._late.tell)
        self.exports_begun = True
        return made

    def _export_scopes(self) -> tuple[ExportScope, ...]:
        from nam_reader.ui.controllers.export_scopes import scopes_around

        return scopes_around(self._reading.article, self._shelf.search, self._shelf.query)

    @Slot(object, QPoint)
    def offer_export(self, wanted: AnnotationFilter, at: QPoint) -> None:
        """Offer to export some notes, in a panel at a place of the screen."""
        self.exporting.offer(wanted, at)

    # --- prints and pictures --------------------------------------------------------------------------

    @cached_property
    def _printing(self) -> PrintController:
        from nam_reader.ui.controllers.printing import PrintController

        made = PrintController(self._session, self._reading, self._panes.reader, self._panes.window())
        made.message.connect(self._late.tell)
        return made

    @cached_property
    def _quotes(self) -> QuoteBox:
        from nam_reader.ui.printing.quote_box import QuoteBox

        made = QuoteBox(self._session.theme, self._panes)
        made.message.connect(self._late.tell)
        made.failed.connect(self._late.tell_error)
        return made

    @Slot(str)
    def show_quote(self, annotation_id: str) -> None:
        """Offer the words of a highlight, with their source, as a picture."""
        from nam_reader.ui.operations.printing import read_annotation

        self._session.ask(self._session.reading, read_annotation, annotation_id, done=self._show_quote)

    def _show_quote(self, annotation: Annotation) -> None:
        from nam_reader.ui.printing.quote_card import Quote

        self._quotes.show_quote(Quote(annotation.anchor.exact, annotation.article, annotation.colour))

    @Slot()
    def show_printing(self) -> None:
        """Ask what of the open article is to be printed."""
        self._printing.ask()
