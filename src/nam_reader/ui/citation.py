"""A quote with its source on the clipboard: as formatted text, as Markdown and as plain text at once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from nam_reader.model import Quotation

MARKDOWN = "text/markdown"


def put_on_clipboard(made: Quotation) -> None:
    """Let other programs take the form that they can show."""
    data = QMimeData()
    data.setText(made.text)
    data.setHtml(made.html)
    data.setData(MARKDOWN, made.markdown.encode("utf-8"))
    QGuiApplication.clipboard().setMimeData(data)
