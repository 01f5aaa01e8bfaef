"""A row of the settings page: what can be chosen, in plain words, the control, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.settings.size_control import SizeControl
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import IconButton, Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

INDENT = 29  # px: under the words beside a check box
RESET = 28


class SettingRow(QWidget):
    """One setting. ``reset_wanted`` tells that it is to be as at first; the button shows where it is not."""

    reset_wanted = Signal()

    def __init__(
        self, theme: Theme, name: str, said: str, control: QWidget, *, also: str = "", resets: bool = True
    ) -> None:
        """``said`` explains it; ``also`` are further words that find it; ``resets``: it has a usual value."""
        super().__init__()
        self.name = name
        self.control = control
        self._found_by = f"{name} {said} {also}".casefold()
        self._reset = IconButton(theme, "history", self.tr("As at first: {0}").format(name))
        self._reset.set_sizes(RESET, 16)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._reset.hide()
        self._reset.clicked.connect(self._want_reset)
        words = QVBoxLayout()
        words.setSpacing(1)
        explained = Paragraph(theme, said, role="meta", color="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        row.addLayout(words, 1)
        if isinstance(control, CheckBox):
            words.addWidget(control)
            indented = QHBoxLayout()
            indented.setContentsMargins(INDENT, 0, 0, 0)
            indented.addWidget(explained)
            words.addLayout(indented)
        else:
            label = TokenLabel(theme, name)
            label.setBuddy(control)
            words.addWidget(label)
            words.addWidget(explained)
            if not isinstance(control, TextButton):
                control.setAccessibleName(control.accessibleName() or name)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        explained.setVisible(bool(said))
        control.setAccessibleDescription(said)
        if resets:
            row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addSpacing(RESET + 12)

    @property
    def is_changed(self) -> bool:
        """Whether it is other than at first."""
        return not self._reset.isHidden()

    def focus_control(self) -> None:
        """Give the focus to the control, or to the last of its parts."""
        control = self.control.larger if isinstance(self.control, SizeControl) else self.control
        control.setFocus(Qt.FocusReason.TabFocusReason)

    def set_changed(self, changed: bool) -> None:
        """Say whether it is other than at first."""
        if self._reset.hasFocus() and not changed:
            self.focus_control()
        self._reset.setVisible(changed)

    def found_by(self, words: list[str], section: str) -> bool:
        """Say whether all of some words are in what it says, or in its section's name."""
        text = f"{self._found_by} {section.casefold()}"
        return all(word in text for word in words)

    @Slot()
    def _want_reset(self) -> None:
        self.reset_wanted.emit()
