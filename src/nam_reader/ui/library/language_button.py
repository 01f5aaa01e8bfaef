"""The button that shows the interface's language and offers the others, each named in itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction

from nam_reader.ui.language import LANGUAGES
from nam_reader.ui.theme.kit import MenuButton, PopupMenu
from nam_reader.ui.theme.locale import language_name
from nam_reader.ui.theme.theme import Theme


class LanguageButton(MenuButton):
    """Its words need no translation: whoever cannot read the others finds their own."""

    chosen = Signal(str)  # a language of LANGUAGES

    def __init__(self, theme: Theme, language: str) -> None:
        """``language``: the one that is spoken now."""
        super().__init__(theme, self.tr("Language"), icon="languages")
        self._theme_in_force = theme
        self._language = language
        self.setText(language_name(language))
        self.clicked.connect(self._offer)

    @Slot()
    def _offer(self) -> None:
        menu = PopupMenu(self)
        for code in LANGUAGES:
            action = menu.addAction(language_name(code))
            action.setData(code)
            if code == self._language:
                action.setIcon(self._theme_in_force.icon("check", "accent", 16))
        menu.triggered.connect(self._choose)
        menu.aboutToHide.connect(menu.deleteLater)
        self.popup(menu)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
