"""The panel that lets notes out: which notes, a format, options, what it will hold; copy or save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import AnnotationFilter
from nam_reader.model.giving import ExportOptions, ExportSample, Template
from nam_reader.ui.notebook.export_choices import Choice, ExportChoices
from nam_reader.ui.notebook.export_file import file_dialog, proposed_name
from nam_reader.ui.notebook.export_preview import ExportPreview
from nam_reader.ui.notebook.export_privacy import privacy_line
from nam_reader.ui.notebook.export_wish import ExportScope, ExportWish
from nam_reader.ui.notebook.format_list import Format, FormatList
from nam_reader.ui.notebook.overlay import RADIUS, Overlay
from nam_reader.ui.notebook.scrolled_options import ScrolledOptions
from nam_reader.ui.notebook.table_page import table_page
from nam_reader.ui.theme.kit import BusyLine, TextButton, TokenLabel
from nam_reader.ui.theme.labels import Paragraph
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

WIDTH, HEIGHT = 820, 690
LEAST_WIDTH, LEAST_HEIGHT = 300, 260
LEFT = 167  # of the border between formats and the rest
WIDE = 720  # pixels; from there on the options stand beside the preview, else below it
OPTIONS = 252  # width of the options beside the preview
NARROW, SHORT = 470, 452  # pixels; below that the formats are a box to choose from
LOW = 640  # pixels; below that either the preview or the options are shown, unless they stand side by side
LEAST_PREVIEW = 96
ASK_AFTER_MS = 80  # so that walking through the formats does not make them all

_ALL = ExportScope("", AnnotationFilter())


class ExportPanel(Overlay):
    """Which notes, formats, options, a preview, Copy and Save as….

    ``preview_wanted`` asks for a preview when it opens and at every change; the answer comes by
    ``set_sample`` or ``set_trouble``, and one for what is no longer chosen is ignored.
    """

    preview_wanted = Signal(ExportWish)
    copy_wanted = Signal(ExportWish)
    save_wanted = Signal(ExportWish, Path)
    templates_wanted = Signal(str)  # the one that is chosen, "" for none
    options_changed = Signal(str, ExportOptions)  # the format, and what is chosen for it

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, styles: Sequence[tuple[str, str]] = ()
    ) -> None:
        """``styles`` are the citation styles: their names, as options have them, and those for people."""
        super().__init__(theme, parent)
        self._corner = QPoint()
        self._scopes: tuple[ExportScope, ...] = (_ALL,)
        self._author = ""
        self._formats = FormatList(theme, self._all_formats())
        self._format_box = Choice(theme, self.tr("Format"))
        self._format_box.fill([(each.key, each.name) for each in self._formats.formats])
        self._scope = Choice(theme, self.tr("Notes"))
        self._choices = ExportChoices(theme, styles)
        self._options = ScrolledOptions(theme, self._choices)
        self._preview = ExportPreview(theme)
        self._preview_label = TokenLabel(theme, self.tr("Preview"), role="meta_strong", color="text2")
        self._busy = BusyLine(theme)
        self._fold = TextButton(theme, "", link=True)
        self._privacy = Paragraph(theme, role="meta", color="text2")
        self._copy = TextButton(theme, self.tr("Copy"), icon="copy")
        self._save = TextButton(theme, self.tr("Save as…"), primary=True)
        self._folded = False
        self._preview_says = self.tr("Preview")
        self._fold_wanted: bool | None = None  # by the person
        self._wait = QTimer(self, interval=ASK_AFTER_MS, singleShot=True)
        self.setAccessibleName(self.tr("Export notes"))
        self._put_together(theme)
        self._connect()

    def _all_formats(self) -> tuple[Format, ...]:
        return (
            Format("markdown", self.tr("Markdown"), ".md"),
            Format("obsidian", self.tr("Obsidian"), ".md"),
            Format("logseq", self.tr("Logseq"), ".md"),
            Format("html", self.tr("Web page"), ".html"),
            Format("docx", self.tr("Word"), ".docx", is_text=False),
            Format("odt", self.tr("OpenDocument"), ".odt", is_text=False),
            Format("pdf", self.tr("PDF"), ".pdf", is_text=False),
            Format("csv", self.tr("Table"), ".csv"),
            Format("jsonld", self.tr("JSON-LD"), ".jsonld"),
            Format("epub-annotations", self.tr("EPUB notes"), ".annotations", is_text=False),
            Format("bibtex", self.tr("BibTeX"), ".bib"),
            Format("ris", self.tr("RIS"), ".ris"),
            Format("csl-json", self.tr("CSL-JSON"), ".json"),
        )

    def _put_together(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(9, 14, 8, 12)
        left.setSpacing(8)
        label = TokenLabel(theme, self.tr("Format"), role="meta_strong", color="text2")
        label.setContentsMargins(9, 0, 0, 0)
        left.addWidget(label)
        left.addWidget(self._formats)
        left.addStretch(1)
        self._side = QWidget()
        self._side.setFixedWidth(LEFT)
        self._side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(self._make_right(), 1)

    def _make_right(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._preview_label)
        head.addStretch(1)
        head.addWidget(self._fold)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._format_box, 1)
        top.addWidget(self._scope, 1)
        self._preview.setMinimumHeight(LEAST_PREVIEW)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addLayout(head)
        shown.addWidget(self._preview, 1)
        shown.addWidget(self._busy)
        self._shown = QWidget()
        shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setLayout(shown)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(14)
        self._middle.addWidget(self._shown, 1)
        self._middle.addWidget(self._options)
        right = QVBoxLayout()
        right.setContentsMargins(17, 14, 16, 17)
        right.setSpacing(8)
        right.addLayout(top)
        right.addLayout(self._middle, 1)
        right.addWidget(self._privacy)
        right.addSpacing(2)
        right.addLayout(buttons)
        return right

    def _connect(self) -> None:
        self._formats.changed.connect(self._format_chosen)
        self._format_box.changed.connect(self._format_boxed)
        self._scope.changed.connect(self._ask_soon)
        self._choices.changed.connect(self._options_chosen)
        self._choices.template.link.clicked.connect(self._want_templates)
        self._fold.clicked.connect(self._toggle_fold)
        self._wait.timeout.connect(self._ask)
        self._copy.clicked.connect(self._want_copy)
        self._save.clicked.connect(self._choose_file)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def formats(self) -> FormatList:
        """The formats to choose from."""
        return self._formats

    @property
    def choices(self) -> ExportChoices:
        """The options to choose."""
        return self._choices

    @property
    def scope(self) -> Choice:
        """Which notes."""
        return self._scope

    @property
    def preview(self) -> ExportPreview:
        """What is shown of the export."""
        return self._preview

    @property
    def privacy(self) -> str:
        """What is said of what the file will hold."""
        return self._privacy.text()

    @property
    def wish(self) -> ExportWish:
        """Everything that is chosen."""
        scope = self._scopes[max(0, self._scope.box.currentIndex())]
        return ExportWish(self._formats.current.key, scope, self._choices.options)

    def open_at(self, corner: QPoint, scopes: Sequence[ExportScope]) -> None:
        """Open with the top right corner at a place (global), for the first of some scopes."""
        self._corner = corner
        self._scopes = tuple(scopes) or (_ALL,)
        self._scope.fill([(str(place), scope.name) for place, scope in enumerate(self._scopes)])
        self._scope.choose("0")
        self._preview.show_text("", markdown=False)
        self._say_preview(ExportSample(""))
        self._fold_wanted = None
        self._fit()
        self.open_beside(QRect(corner, QSize(1, 1)))
        self.focus_formats()
        self._ask()

    def focus_formats(self) -> None:
        """Give the focus to the formats, as a list or as a box."""
        if self._side.isHidden():
            self._format_box.box.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._formats.focus()

    def set_choices(self, format_name: str, options: ExportOptions) -> None:
        """Show what was chosen before."""
        self._choices.set_options(options)
        blocked = self._formats.blockSignals(True)
        self._formats.choose(format_name)
        self._formats.blockSignals(blocked)
        self._format_box.choose(self._formats.current.key)
        self._choices.set_format(self._formats.current.key)
        self._fit()

    def set_author(self, name: str) -> None:
        """Say which name notes carry, "" for none."""
        self._author = name
        self._choices.set_author(name)
        self._fit()

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Offer the person's own templates."""
        self._choices.set_templates(templates)

    def set_counts(self, scopes: Sequence[ExportScope], counts: Sequence[int]) -> None:
        """Say how many notes each scope has."""
        if tuple(scopes) != self._scopes:
            return
        names = [
            f"{scope.name} ({number(count)})" for scope, count in zip(self._scopes, counts, strict=False)
        ]
        self._scope.fill([(str(place), name) for place, name in enumerate(names)])

    def set_sample(self, wish: ExportWish, sample: ExportSample) -> None:
        """Show what an export holds."""
        if wish != self.wish:
            return
        self._busy.set_busy(False)
        current = self._formats.current
        markdown = current.suffix == ".md" or not current.is_text
        shown = sample._replace(text=table_page(sample.text)) if current.key == "csv" else sample
        self._preview.show_sample(shown, markdown=markdown, web=current.key in {"html", "csv"})
        self._say_preview(sample)
        self._allow(sample.total > 0 or bool(sample.text))

    def set_trouble(self, wish: ExportWish, sentence: str) -> None:
        """Say why an export cannot be made."""
        if wish == self.wish:
            self._busy.set_busy(False)
            self._preview.show_trouble(sentence)
            self._say_preview(ExportSample(""))
            self._allow(False)

    def _say_preview(self, sample: ExportSample) -> None:
        self._preview_says = self.tr("Preview")
        if sample.shown < sample.total:
            some = self.tr("Preview: the first {0} of {1} notes")
            self._preview_says = some.format(number(sample.shown), number(sample.total))
        self._tell_label()

    def _tell_label(self) -> None:
        shown = self._folded or self._fold.isHidden()
        self._preview_label.setText(self._preview_says if shown else self.tr("Options"))

    def _allow(self, on: bool) -> None:
        self._save.setEnabled(on)
        self._copy.setEnabled(on and self._formats.current.is_text)

    # --- where it stands ------------------------------------------------------------------------------

    def place(self) -> None:
        """Hang from the corner, inside the window."""
        room = self._room()
        width = max(LEAST_WIDTH, min(WIDTH, room.width()))
        height = max(LEAST_HEIGHT, min(HEIGHT, room.height()))
        self._arrange(width, height)
        self.resize(width, height)
        left = max(room.left(), min(self._corner.x(), room.right() + 1) - width)
        top = max(room.top(), min(self._corner.y(), room.bottom() + 1 - height))
        self.move(self._to_parent(QPoint(left, top)))

    def _arrange(self, width: int, height: int) -> None:
        """Put away what there is no room for."""
        boxed = width < NARROW or height < SHORT
        self._side.setVisible(not boxed)
        self._format_box.setVisible(boxed)
        beside = width - (0 if boxed else LEFT) >= WIDE - LEFT
        self._middle.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._choices.set_columns(1 if beside else 2)
        low = height < LOW and not beside
        self._options.fit(OPTIONS if beside else 0, whole=not beside and not low)
        self._fold.setVisible(low)
        self._set_folded(low if self._fold_wanted is None else low and self._fold_wanted)

    def _set_folded(self, folded: bool) -> None:
        self._folded = folded
        self._options.setVisible(not folded)
        self._preview.setVisible(folded or self._fold.isHidden())
        self._fold.setText(self.tr("Options") if folded else self.tr("Preview"))
        self._fold.updateGeometry()
        alone = not folded and not self._fold.isHidden()
        self._middle.setStretch(0, 0 if alone else 1)
        self._middle.setStretch(1, 1 if alone else 0)
        self._tell_label()

    @Slot()
    def _toggle_fold(self) -> None:
        self._fold_wanted = not self._folded
        self._set_folded(self._fold_wanted)

    def proposed_name(self) -> str:
        """Return a file name that says what it holds and when, and that every system takes."""
        return proposed_name(self.wish.scope.title, self._formats.current.suffix)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the card, its left part in the colour of lists."""
        super().paintEvent(event)
        if self._side.isHidden():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        part = QPainterPath()
        part.addRect(QRectF(0, 0, LEFT - 1, self.height()))
        painter.fillPath(inside.intersected(part), self.theme.color("list"))
        painter.fillRect(LEFT - 1, 1, 1, self.height() - 2, self.theme.color("line"))
        painter.end()

    # --- what a person does ---------------------------------------------------------------------------

    @Slot(str)
    def _format_chosen(self, format_name: str) -> None:
        self._format_box.choose(format_name)
        self._choices.set_format(format_name)
        self._options_chosen()

    @Slot()
    def _format_boxed(self) -> None:
        self._formats.choose(self._format_box.value)

    @Slot()
    def _options_chosen(self) -> None:
        self._fit()
        self.options_changed.emit(self._formats.current.key, self._choices.options)
        self._ask_soon()

    def _fit(self) -> None:
        self._privacy.setText(privacy_line(self._formats.current.key, self._choices.options, self._author))
        self._privacy.updateGeometry()

    @Slot()
    def _ask_soon(self) -> None:
        self._allow(False)
        self._wait.start()

    @Slot()
    def _ask(self) -> None:
        self._wait.stop()
        self._allow(False)
        self._busy.set_busy(True)
        self.preview_wanted.emit(self.wish)

    @Slot()
    def _want_templates(self) -> None:
        self.templates_wanted.emit(self._choices.template.value)

    @Slot()
    def ask_again(self) -> None:
        """Ask for the preview anew: a template has changed."""
        if self.is_open:
            self._ask_soon()

    @Slot()
    def _want_copy(self) -> None:
        self.copy_wanted.emit(self.wish)

    @Slot()
    def _choose_file(self) -> None:
        """Ask where to; going away without an answer changes nothing."""
        dialog = file_dialog(self, self._formats.current, self.proposed_name())
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    @Slot(str)
    def _file_chosen(self, name: str) -> None:
        if name:
            wish = self.wish
            self.close()
            self.save_wanted.emit(wish, Path(name))
