"""The "Aa" popup: theme, text size, typeface, and what is remembered of searches and reading."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.fonts import ROLES
from nam_reader.ui.theme.kit import (
    ChoiceBox,
    IconButton,
    PopupFrame,
    TextButton,
    ThinScrollBar,
    TokenLabel,
    paint_focus_ring,
    spacer,
)
from nam_reader.ui.theme.theme import CHOICES, SYSTEM, Theme
from nam_reader.ui.theme.tokens import THEMES, Tokens

LEAST_SIZE, MOST_SIZE = 12, 32  # px of the article's text
WIDTH = 292
TILE = QSize(84, 40)
TILES = 3  # in a row
RIM = 6  # px above and below what scrolls: the corners are round
FOCUS_IN = 6  # px from a tile's edge to the line that shows the focus
EDGE = 8  # kept free between the popup and the end of the screen


class ThemeTile(QAbstractButton):
    """A sample of a theme: its paper and its text; the chosen one has a ring, the focused one one inside."""

    def __init__(self, theme: Theme, choice: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.choice = choice
        self.setCheckable(True)
        self.setFixedSize(TILE)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(theme.font("list_title"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the sample; "as the system" is half light, half dark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        painter.setClipPath(shape)
        if self.choice == SYSTEM:
            middle = self.width() // 2
            self._paint_sample(painter, THEMES["light"], QRect(0, 0, middle, self.height()))
            self._paint_sample(painter, THEMES["dark"], QRect(middle, 0, self.width(), self.height()))
        else:
            self._paint_sample(painter, THEMES[self.choice], self.rect())
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("ctrl"), 1))
        painter.drawPath(shape)
        if self.isChecked():
            paint_focus_ring(painter, box, self._theme.color("accent"), 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows choose among the tiles."""
        keys = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -TILES, Qt.Key.Key_Down: TILES}
        step = keys.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        tiles = group.buttons()
        tile = tiles[(tiles.index(self) + step) % len(tiles)]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        tile.click()

    def _paint_sample(self, painter: QPainter, tokens: Tokens, part: QRect) -> None:
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.fillRect(part, tokens.paper)
        painter.setPen(tokens.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Aa")
        if self.hasFocus():  # the chosen one has its ring already
            inside = QRectF(self.rect()).adjusted(FOCUS_IN, FOCUS_IN, -FOCUS_IN, -FOCUS_IN)
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawRoundedRect(inside, 4, 4)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        painter.setClipPath(shape)


class AppearancePopup(PopupFrame):
    """What can be chosen of the look; each choice is told at once, and the popup stays."""

    theme_chosen = Signal(str)  # "system", or a theme's name
    size_chosen = Signal(int)  # px
    family_chosen = Signal(str)  # "" is the built-in stack
    history_chosen = Signal(bool)
    wipe_wanted = Signal()
    opened_chosen = Signal(bool)  # whether it is remembered what was opened
    opened_wiped = Signal()
    colours_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Text and theme"))
        self.setFixedWidth(WIDTH)
        self._size = ROLES["article"].pixels
        self._tiles = QButtonGroup(self)
        self._size_label = TokenLabel(theme, role="ui_strong")
        self._smaller = IconButton(theme, "minus", self.tr("Smaller text"), "Ctrl+−", action="zoom_out")
        self._larger = IconButton(theme, "plus", self.tr("Larger text"), "Ctrl++", action="zoom_in")
        self._families = ChoiceBox(theme, self.tr("Typeface"))
        column = self._scrolled()
        column.setContentsMargins(15, 14 - RIM, 15, 16 - RIM)
        column.setSpacing(6)
        column.addWidget(self._heading(self.tr("Theme")))
        column.addLayout(self._make_tiles())
        column.addSpacing(8)
        column.addLayout(self._make_size_row())
        column.addSpacing(8)
        column.addWidget(self._heading(self.tr("Typeface")))
        column.addWidget(self._families)
        column.addSpacing(8)
        column.addWidget(self._heading(self.tr("Search")))
        column.addLayout(self._make_history())
        column.addSpacing(4)
        column.addWidget(self._heading(self.tr("Reading")))
        column.addLayout(self._make_opened())
        column.addSpacing(8)
        self._colours = TextButton(theme, self.tr("What the colours mean…"), link=True)
        self._colours.clicked.connect(self._want_colours)
        column.addWidget(self._colours)
        self._tiles.buttonClicked.connect(self._choose_theme)
        self._smaller.clicked.connect(self._shrink)
        self._larger.clicked.connect(self._grow)
        self._families.activated.connect(self._choose_family)

    def open_at(self, at: QPoint, choice: str, size: int, family: str) -> None:
        """Show the popup by a point of the screen (global), with what is chosen now."""
        self.show_choices(choice, size, family)
        self._fit(at)
        self.move(self._place(at))
        self.show()
        checked = self._tiles.checkedButton()
        if checked is not None:
            checked.setFocus()

    def show_choices(self, choice: str, size: int, family: str) -> None:
        """Show what is chosen now."""
        for tile in self._tiles.buttons():
            if isinstance(tile, ThemeTile) and tile.choice == choice:
                tile.setChecked(True)
        self._show_size(size)
        self._fill_families()
        self._families.setCurrentIndex(max(0, self._families.findData(family)))

    # --- building ---

    def _scrolled(self) -> QVBoxLayout:
        """Return the column for all that can be chosen; it scrolls where the screen is low."""
        self._content = QWidget()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBar(ThinScrollBar(self.theme, self._area))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        self._area.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, RIM, 1, RIM)
        whole.addWidget(self._area)
        return QVBoxLayout(self._content)

    def _heading(self, text: str) -> TokenLabel:
        return TokenLabel(self.theme, text, role="meta_strong", color="text3")

    def _make_tiles(self) -> QGridLayout:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "contrast-dark": self.tr("Dark contrast"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(8)
        for number, choice in enumerate(CHOICES):
            column = QVBoxLayout()
            column.setSpacing(2)
            tile = ThemeTile(self.theme, choice, names[choice])
            self._tiles.addButton(tile)
            short = self.tr("System") if choice == SYSTEM else names[choice]
            label = TokenLabel(self.theme, short, role="meta", color="text2")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(tile)
            column.addWidget(label)
            grid.addLayout(column, number // TILES, number % TILES)
        return grid

    def _make_size_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._heading(self.tr("Text size")))
        row.addWidget(spacer())
        row.addWidget(self._smaller)
        self._size_label.setFixedWidth(28)
        self._size_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._size_label)
        row.addWidget(self._larger)
        return row

    def _make_history(self) -> QVBoxLayout:
        self._history = CheckBox(self.theme, self.tr("Remember what I searched for"))
        self._history.toggled.connect(self.history_chosen)
        self._wipe = TextButton(self.theme, self.tr("Forget earlier searches"), link=True)
        self._wipe.clicked.connect(self._want_wipe)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._history)
        indented = QHBoxLayout()
        indented.setContentsMargins(29, 0, 0, 0)
        indented.addWidget(self._wipe)
        indented.addStretch(1)
        column.addLayout(indented)
        return column

    def _make_opened(self) -> QVBoxLayout:
        self._opened = CheckBox(self.theme, self.tr("Remember what I read"))
        self._opened.toggled.connect(self.opened_chosen)
        wipe = TextButton(self.theme, self.tr("Forget what was read"), link=True)
        wipe.clicked.connect(self._want_opened_wiped)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._opened)
        indented = QHBoxLayout()
        indented.setContentsMargins(29, 0, 0, 0)
        indented.addWidget(wipe)
        indented.addStretch(1)
        column.addLayout(indented)
        return column

    def show_opened_kept(self, on: bool) -> None:
        """Show whether it is remembered what was opened."""
        self._opened.blockSignals(True)
        self._opened.setChecked(on)
        self._opened.blockSignals(False)

    @Slot()
    def _want_opened_wiped(self) -> None:
        self.hide()
        self.opened_wiped.emit()

    @Slot()
    def _want_colours(self) -> None:
        self.hide()
        self.colours_wanted.emit()

    def show_history(self, on: bool) -> None:
        """Show whether searches are remembered."""
        self._history.blockSignals(True)
        self._history.setChecked(on)
        self._history.blockSignals(False)

    @Slot()
    def _want_wipe(self) -> None:
        self.hide()
        self.wipe_wanted.emit()

    def _fill_families(self) -> None:
        """Read the installed families, once, when the popup is first opened: that takes a moment."""
        if self._families.count():
            return
        built_in = self.theme.text_families()[0]
        self._families.addItem(self.tr("Built in (%1)").replace("%1", built_in), "")
        for name in QFontDatabase.families(QFontDatabase.WritingSystem.Latin):
            if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name):
                self._families.addItem(name, name)

    def _place(self, at: QPoint) -> QPoint:
        """Return where the popup's corner goes, so that all of it is on the screen."""
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        x = min(max(at.x(), free.left()), free.right() - self.width())
        y = min(max(at.y(), free.top()), free.bottom() - self.height())
        return QPoint(x, max(y, free.top()))

    def _fit(self, at: QPoint) -> None:
        """Be as high as all that can be chosen, or as the screen."""
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        most = screen.availableGeometry().height() - 2 * EDGE
        wanted = self._content.sizeHint().height() + 2 * RIM
        self.resize(WIDTH, min(wanted, most))

    # --- choosing ---

    def _show_size(self, size: int) -> None:
        self._size = min(max(size, LEAST_SIZE), MOST_SIZE)
        self._size_label.setText(str(self._size))
        self._size_label.setAccessibleName(self.tr("Text size: %1").replace("%1", str(self._size)))
        self._smaller.setEnabled(self._size > LEAST_SIZE)
        self._larger.setEnabled(self._size < MOST_SIZE)

    @Slot(QAbstractButton)
    def _choose_theme(self, tile: QAbstractButton) -> None:
        if isinstance(tile, ThemeTile):
            self.theme_chosen.emit(tile.choice)

    @Slot()
    def _shrink(self) -> None:
        self._show_size(self._size - 1)
        self.size_chosen.emit(self._size)

    @Slot()
    def _grow(self) -> None:
        self._show_size(self._size + 1)
        self.size_chosen.emit(self._size)

    @Slot(int)
    def _choose_family(self, row: int) -> None:
        self.family_chosen.emit(str(self._families.itemData(row)))
