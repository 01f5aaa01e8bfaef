"""A text browser that opens nothing: no file, no address, no dropped thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from nam_reader.ui.reader.document import blank_image

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl
    from PySide6.QtWidgets import QWidget


class HardenedBrowser(QTextBrowser):
    """Shows documents that are given to it, and answers every request for a resource with one blank image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = blank_image()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        # What is dropped on the text is for the window, which imports files.
        self.setAcceptDrops(False)

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Qt: anything that is not a picture of ours would be read from disk if we answered nothing."""
        return self._blank

    def doSetSource(
        self,
        _name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 - Qt's name
    ) -> None:
        """Qt: go to an address; the reader has none."""

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:
        """Qt: nothing is ever put into the text."""
        return False

    def insertFromMimeData(self, _source: QMimeData) -> None:
        """Qt: nothing is ever put into the text."""
