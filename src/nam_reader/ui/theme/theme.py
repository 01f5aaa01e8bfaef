"""The theme in force: it follows the system or the person's choice, and tells when it changes."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from nam_reader import paths
from nam_reader.model import Colour
from nam_reader.ui.theme import fonts
from nam_reader.ui.theme.icons import IconPainter, ThemedIconEngine
from nam_reader.ui.theme.keys_in_force import KeysInForce
from nam_reader.ui.theme.look import Look
from nam_reader.ui.theme.tokens import THEMES, Tokens, meaning, name_colours

SYSTEM = "system"
CHOICES = (SYSTEM, *THEMES)
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Theme(QObject):
    """Colours, fonts and icons of the theme in force.

    ``choice`` is "system" or the name of a theme (see ``tokens``); "system" is light or dark as the desktop
    is, at once when that changes. Anything else counts as "system".
    """

    changed = Signal()
    renamed = Signal()  # colours mean something else: ``tokens.meaning`` tells what

    def __init__(
        self, choice: str = SYSTEM, parent: QObject | None = None, *, names_stay: bool = False
    ) -> None:
        """``names_stay``: another theme is in force, with the names that the person gave to colours."""
        super().__init__(parent)
        fonts.load_bundled()
        self._choice = choice if choice in CHOICES else SYSTEM
        self._app: QApplication | None = None
        self.keys = KeysInForce(self)
        self._icons = IconPainter(paths.resources() / "icons")
        self._look = Look(self._wanted())
        self._for_paper = False
        self._less_motion = False
        self._usual_blinking = 0  # ms; as the next are, of the system, while there is less motion
        self._usual_effects: list[Qt.UIEffect] = []
        if not names_stay:
            name_colours({})
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> str:
        """What the person chose."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._look.tokens

    def choose(self, choice: str) -> None:
        """Take another theme into force."""
        self._choice = choice if choice in CHOICES else SYSTEM
        self._take(self._wanted())

    def for_paper(self, parent: QObject) -> Theme:
        """Return the theme in which something is printed or made a picture of paper: always the light one."""
        made = Theme("light", parent, names_stay=True)
        made._for_paper = True
        return made

    def color(self, name: str) -> QColor:
        """Return the colour of a token ("text2", "hit_border", …)."""
        return self._look.color(name)

    def tint(self, colour: Colour) -> QColor:
        """Return the colour of a highlight's band."""
        return QColor(self.tokens.highlights[colour].tint)

    def mark(self, colour: Colour) -> QColor:
        """Return the colour of a highlight's line and shape."""
        return QColor(self.tokens.highlights[colour].mark)

    def name_colours(self, names: Mapping[Colour, str]) -> None:
        """Take over the names that the person gave to colours."""
        before = [meaning(colour) for colour in Colour]
        name_colours(names)
        if before != [meaning(colour) for colour in Colour]:
            self.renamed.emit()

    # --- icons ---

    @property
    def icons(self) -> IconPainter:
        """What draws the icons."""
        return self._icons

    def icon(self, name: str, color: str = "text2", size: int = 18) -> QIcon:
        """Return an icon for a menu or a Qt widget, in the present colours; it is drawn when it is shown.

        ``color`` is a token's name or "#RRGGBB"; ``size`` the most it measures, in logical pixels.
        """
        return QIcon(ThemedIconEngine(self._icons, name, self._hex(color), size))

    def pixmap(
        self, name: str, color: str = "text2", size: int = 18, ratio: float = 1.0, *, disabled: bool = False
    ) -> QPixmap:
        """Return an icon of ``size`` logical pixels for a screen of ``ratio`` device pixels each."""
        drawn = self._icons.pixmap(name, self._hex(color), round(size * ratio), disabled=disabled)
        if ratio == 1.0:
            return drawn
        scaled = QPixmap(drawn)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    # --- type ---

    def font(self, role: str) -> QFont:
        """Return the font of a role (see ``fonts.ROLES``); a copy that may be changed."""
        found = self._look.font(role)
        if self._for_paper:  # who searches a printed document means letters and digits, not their glyphs
            for feature in ("liga", "tnum", "calt"):
                found.setFeature(QFont.Tag(feature), 0)
        return found

    def line_height(self, role: str) -> int:
        """Return the distance between two lines of a role, in logical pixels."""
        return self._look.line_height(role)

    def text_families(self, first: str = "") -> list[str]:
        """Return the families for reading, the person's own choice first."""
        return self._look.text_families(first)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to move: chosen here, or asked of the system, of which only Windows tells Qt."""
        if self._less_motion or QGuiApplication.platformName() != "windows":
            return self._less_motion
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def set_less_motion(self, on: bool) -> None:
        """Let nothing move by itself, carets, menus and tooltips included; or all be as the system has it."""
        if on == self._less_motion:
            return
        self._less_motion = on
        hints = QGuiApplication.styleHints()
        if on:
            self._usual_blinking = hints.cursorFlashTime()
            self._usual_effects = [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        hints.setCursorFlashTime(0 if on else self._usual_blinking)
        for effect in self._usual_effects:
            QApplication.setEffectEnabled(effect, not on)

    # --- the whole program ---

    def apply(self, app: QApplication) -> None:
        """Dress the whole program, now and at every later change."""
        self._app = app
        app.setStyle("Fusion")
        app.setFont(self.font("ui"))
        self._dress(app)

    def palette(self) -> QPalette:
        """Return Qt's palette in the theme's colours."""
        made = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "paper"),
            (role.Base, "paper"),
            (role.AlternateBase, "list"),
            (role.Button, "raised"),
            (role.Light, "raised"),
            (role.Midlight, "fill"),
            (role.Mid, "line"),
            (role.Dark, "ctrl"),
            (role.Shadow, "ctrl"),
            (role.WindowText, "text"),
            (role.Text, "text"),
            (role.ButtonText, "text"),
            (role.BrightText, "onaccent"),
            (role.PlaceholderText, "text3"),
            (role.Highlight, "tsel"),
            (role.HighlightedText, "text"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
            (role.ToolTipBase, "text"),
            (role.ToolTipText, "paper"),
        ):
            made.setColor(target, self.color(name))
        faint = QColor(self.color("text"))
        faint.setAlphaF(0.38)
        for target in (role.WindowText, role.Text, role.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, target, faint)
        return made

    def _dress(self, app: QApplication) -> None:
        app.setPalette(self.palette())
        template = (paths.resources() / "themes" / "style.qss").read_text("utf-8")
        colours = self.tokens._asdict()
        del colours["highlights"]
        app.setStyleSheet(Template(template).substitute(colours))

    def _hex(self, color: str) -> str:
        return color if color.startswith("#") else str(getattr(self.tokens, color))

    def _wanted(self, system: Qt.ColorScheme | None = None) -> Tokens:
        if self._choice != SYSTEM:
            return THEMES[self._choice]
        scheme = QGuiApplication.styleHints().colorScheme() if system is None else system
        return THEMES["dark" if scheme == Qt.ColorScheme.Dark else "light"]

    def _take(self, tokens: Tokens) -> None:
        if tokens is self.tokens:
            return
        self._look = Look(tokens)
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        self._take(self._wanted(scheme))
