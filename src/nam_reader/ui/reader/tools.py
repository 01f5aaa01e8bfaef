"""The head of the reader pane: the buttons over the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from nam_reader.ui.reader.progress_label import ProgressLabel
from nam_reader.ui.theme.kit import ElidedLabel, HairLine, IconButton, PaneHeader, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

_BESIDE_TITLE = 226  # the buttons' room


class ReaderTools(PaneHeader):
    """Back, forward, how far one is; find, type, star, export; notes. Focus mode has the title instead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notes_shown = True
        self._count = 0
        self.list_button = IconButton(theme, "library", self.tr("Back to the list"))
        self.back = IconButton(theme, "arrow-left", self.tr("Back"), self.tr("Alt+←"), action="go_back")
        self.forward = IconButton(
            theme, "arrow-right", self.tr("Forward"), self.tr("Alt+→"), action="go_forward"
        )
        self.progress = ProgressLabel(theme)
        self.find_button = IconButton(
            theme, "text-search", self.tr("Find in article"), "Ctrl+F", checkable=True, action="find_in_page"
        )
        self.contents = IconButton(theme, "list", self.tr("Contents"), "Ctrl+Shift+T", action="show_contents")
        self.appearance = IconButton(
            theme, "a-large-small", self.tr("Text and theme"), "Ctrl+T", action="show_appearance_at_reader"
        )
        self.star = IconButton(theme, "star", self.tr("Star"), "Ctrl+D", checkable=True, action="toggle_star")
        self.star.set_checked_look("star-filled", "warn")
        self.export = IconButton(
            theme, "file-output", self.tr("Export notes"), "Ctrl+E", action="export_notes"
        )
        self.leave_focus = IconButton(
            theme, "minimize", self.tr("Leave the text-only view"), "F11", action="toggle_focus"
        )
        self.notes = IconButton(
            theme, "panel-right", self.tr("Notes"), "Ctrl+J", checkable=True, action="toggle_notes"
        )
        self._note_count = TokenLabel(theme, role="meta", color="text2")
        self._title = ElidedLabel()
        self._title.setFont(theme.font("ui"))
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = HairLine(vertical=True)
        self._line.setFixedHeight(18)
        self._title.setParent(self)
        row = self.row
        row.setContentsMargins(12, 0, 12, 0)
        for widget in (self.list_button, self.back, self.forward):
            row.addWidget(widget)
        row.addWidget(self.progress, 1)
        for widget in (
            self.contents,
            self.find_button,
            self.appearance,
            self.star,
            self.export,
            self.leave_focus,
        ):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self._line)
        row.addSpacing(6)
        row.addWidget(self.notes)
        row.addWidget(self._note_count)
        self.list_button.hide()
        self.contents.hide()
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.set_focus_mode(False)
        self._recolour()
        theme.changed.connect(self._recolour)

    def set_article_open(self, is_open: bool) -> None:
        """Enable what needs an article."""
        for button in (self.find_button, self.appearance, self.star, self.export):
            button.setEnabled(is_open)

    def set_page_open(self) -> None:
        """Enable what a page has that is no article: it can be searched."""
        self.set_article_open(True)
        for button in (self.star, self.export):
            button.setEnabled(False)

    def set_contents(self, there: bool) -> None:
        """Offer the contents of an article that has any."""
        self.contents.setVisible(there)

    def set_title(self, title: str) -> None:
        """Take the title that focus mode shows."""
        self._title.setText(title)

    def set_focus_mode(self, on: bool) -> None:
        """Show the title, and the way out; a star and an export are not for now."""
        self._title.setVisible(on)
        self.leave_focus.setVisible(on)
        self.star.setVisible(not on)
        self.export.setVisible(not on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the title stands in the middle of the pane, between the buttons."""
        super().resizeEvent(event)
        self._title.setGeometry(_BESIDE_TITLE, 0, max(0, self.width() - 2 * _BESIDE_TITLE), self.height())

    def set_starred(self, starred: bool) -> None:
        """Fill the star, or empty it, and name what a press does."""
        self.star.setChecked(starred)
        self.star.set_name(self.tr("Remove the star") if starred else self.tr("Star"))

    def set_note_count(self, count: int) -> None:
        """Say how many highlights there are, for when they are not seen."""
        self._count = count
        self._show_count()

    def set_notes_shown(self, shown: bool) -> None:
        """Tell whether the notes stand beside the text."""
        self._notes_shown = shown
        self.notes.setChecked(shown)
        self._show_count()

    def first_stop(self) -> QWidget:
        """Return the first button that can be used."""
        buttons = (self.list_button, self.back, self.forward, self.find_button)
        return next(button for button in buttons if button.isEnabled() and not button.isHidden())

    def _show_count(self) -> None:
        self._note_count.setText(number(self._count))
        self._note_count.setAccessibleName(self.tr("%Ln notes", "", self._count))
        self._note_count.setVisible(not self._notes_shown and self._count > 0)

    @Slot()
    def _recolour(self) -> None:
        palette = self._title.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color("text2"))
        self._title.setPalette(palette)
