"""The panel that lets notes out: a format, what it will hold, copy or save."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.notebook.export_preview import ExportPreview
from nam_reader.ui.notebook.format_list import Format, FormatList
from nam_reader.ui.notebook.overlay import RADIUS, Overlay
from nam_reader.ui.theme.kit import TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH, HEIGHT = 502, 480
LEAST_WIDTH, LEAST_HEIGHT = 360, 260
LEFT = 167  # of the border between formats and preview
LONGEST_NAME = 80

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class ExportPanel(Overlay):
    """Formats, a preview of the chosen one, Copy and Save as….

    ``preview_wanted`` asks for a preview when it opens and at every other format; the answer comes by
    ``set_preview``, and one for a format that is no longer chosen is ignored.
    """

    preview_wanted = Signal(str)
    copy_wanted = Signal(str)
    save_wanted = Signal(str, Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = ""
        self._corner = QPoint()
        self._formats = FormatList(
            theme,
            (
                Format("markdown", self.tr("Markdown"), ".md"),
                Format("html", self.tr("Web page"), ".html"),
                Format("docx", self.tr("Word"), ".docx", is_text=False),
                Format("odt", self.tr("OpenDocument"), ".odt", is_text=False),
                Format("pdf", self.tr("PDF"), ".pdf", is_text=False),
                Format("csv", self.tr("Table"), ".csv"),
                Format("jsonld", self.tr("JSON-LD"), ".jsonld"),
                Format("bibtex", self.tr("BibTeX"), ".bib"),
                Format("ris", self.tr("RIS"), ".ris"),
                Format("csl-json", self.tr("CSL-JSON"), ".json"),
            ),
        )
        self._preview = ExportPreview(theme)
        self._copy = TextButton(theme, self.tr("Copy"), icon="copy")
        self._save = TextButton(theme, self.tr("Save as…"), primary=True)
        self.setAccessibleName(self.tr("Export notes"))
        self._put_together(theme)
        self._formats.changed.connect(self._ask)
        self._copy.clicked.connect(self._want_copy)
        self._save.clicked.connect(self._choose_file)

    def _put_together(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(9, 14, 8, 12)
        left.setSpacing(8)
        label = TokenLabel(theme, self.tr("Format"), role="meta_strong", color="text2")
        label.setContentsMargins(9, 0, 0, 0)
        left.addWidget(label)
        left.addWidget(self._formats)
        left.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        right = QVBoxLayout()
        right.setContentsMargins(17, 14, 16, 17)
        right.setSpacing(8)
        right.addWidget(TokenLabel(theme, self.tr("Preview"), role="meta_strong", color="text2"))
        right.addWidget(self._preview, 1)
        right.addSpacing(8)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QWidget()
        side.setFixedWidth(LEFT)
        side.setLayout(left)
        row.addWidget(side)
        row.addLayout(right, 1)

    @property
    def formats(self) -> FormatList:
        """The formats to choose from."""
        return self._formats

    @property
    def preview(self) -> ExportPreview:
        """What is shown of the export."""
        return self._preview

    @Slot(QPoint)
    def open_at(self, corner: QPoint, title: str = "") -> None:
        """Open with the top right corner at a place (global); ``title`` goes into the proposed file name."""
        self._corner = corner
        self._title = title
        self._preview.show_text("", markdown=False)
        self.open_beside(QRect(corner, QSize(1, 1)))
        self._formats.focus()
        self.preview_wanted.emit(self._formats.current.key)

    @Slot(str, str)
    def set_preview(self, format_name: str, text: str) -> None:
        """Show what an export in a format holds."""
        if format_name == self._formats.current.key:
            as_markdown = format_name == "markdown" or not self._formats.current.is_text
            self._preview.show_text(text, markdown=as_markdown)

    def place(self) -> None:
        """Hang from the corner, inside the window."""
        room = self._room()
        width = max(LEAST_WIDTH, min(WIDTH, room.width()))
        height = max(LEAST_HEIGHT, min(HEIGHT, room.height()))
        self.resize(width, height)
        left = max(room.left(), min(self._corner.x(), room.right() + 1) - width)
        top = max(room.top(), min(self._corner.y(), room.bottom() + 1 - height))
        self.move(self._to_parent(QPoint(left, top)))

    def proposed_name(self) -> str:
        """Return a file name that says what it holds and when, and that every system takes."""
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        title = " ".join(_NOT_IN_NAMES.sub(" ", self._title or self.tr("Notes")).split())
        return f"{title[:LONGEST_NAME].strip(' .')} {today}{self._formats.current.suffix}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the card, its left part in the colour of lists."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        part = QPainterPath()
        part.addRect(QRectF(0, 0, LEFT - 1, self.height()))
        painter.fillPath(inside.intersected(part), self.theme.color("list"))
        painter.fillRect(LEFT - 1, 1, 1, self.height() - 2, self.theme.color("line"))
        painter.end()

    @Slot(str)
    def _ask(self, format_name: str) -> None:
        self._copy.setEnabled(self._formats.current.is_text)
        self.preview_wanted.emit(format_name)

    @Slot()
    def _want_copy(self) -> None:
        self.copy_wanted.emit(self._formats.current.key)

    @Slot()
    def _choose_file(self) -> None:
        """Ask where to; going away without an answer changes nothing."""
        shown = self._formats.current
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save notes"), documents)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{shown.name} (*{shown.suffix})")
        dialog.setDefaultSuffix(shown.suffix[1:])
        dialog.selectFile(self.proposed_name())
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    @Slot(str)
    def _file_chosen(self, name: str) -> None:
        if name:
            self.close()
            self.save_wanted.emit(self._formats.current.key, Path(name))
