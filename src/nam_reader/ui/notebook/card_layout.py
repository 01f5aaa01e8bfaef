"""Where everything on a card stands, measured once for a width and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeGuard, TypeVar

from PySide6.QtGui import QFontMetricsF

from nam_reader.model import About, Annotation, Place, PlacedAnnotation, Style
from nam_reader.ui.notebook import note_text, tag_chips
from nam_reader.ui.notebook.laid_text import LaidText
from nam_reader.ui.notebook.note_text import Look, Span
from nam_reader.ui.notebook.tag_chips import Chip
from nam_reader.ui.notebook.wording import one_line, short_day
from nam_reader.ui.theme.theme import Theme

QUOTE_LINES = 3
NOTE_LINES = 12


@dataclass(frozen=True, slots=True)
class CardForm:
    """The measures of one way to show an annotation, in logical pixels."""

    before: int  # above the first line
    after: int
    head: int  # the line with shape, meaning and date; 0 for none
    head_gap: int
    quote_role: str
    quote_lines: int
    quote_left: int
    note_gap: int
    note_lines: int
    foot_gap: int
    date_in_foot: bool


CARD = CardForm(
    before=13,
    after=13,
    head=16,
    head_gap=7,
    quote_role="card_quote",
    quote_lines=QUOTE_LINES,
    quote_left=12,
    note_gap=8,
    note_lines=NOTE_LINES,
    foot_gap=10,
    date_in_foot=False,
)
ENTRY = CardForm(
    before=10,
    after=10,
    head=0,
    head_gap=0,
    quote_role="notebook_quote",
    quote_lines=4,
    quote_left=0,
    note_gap=5,
    note_lines=6,
    foot_gap=6,
    date_in_foot=True,
)


_LOOKS = {Style.UNDERLINE: Look.UNDERLINE, Style.STRIKE: Look.STRIKE, Style.SQUIGGLE: Look.SQUIGGLE}
_T = TypeVar("_T")
_Kept: TypeAlias = tuple[PlacedAnnotation, int, _T]


def _holds(kept: _Kept[_T] | None, placed: PlacedAnnotation, width: int) -> TypeGuard[_Kept[_T]]:
    """Return whether what was kept was measured for this annotation, as it is now, and this width."""
    return kept is not None and kept[1] == width and (kept[0] is placed or kept[0] == placed)


@dataclass(frozen=True, slots=True)
class CardLayout:
    """An annotation laid out; the ``*_top`` are distances from the card's top."""

    quote: LaidText
    quote_top: int
    note: LaidText | None
    note_top: int
    chips: tuple[Chip, ...]
    foot_top: int
    day: str
    lost: bool
    height: int


class CardMeasurer:
    """Lays annotations out, and remembers the heights of all and the layouts of the last few."""

    KEPT = 160  # layouts; a screen has a few dozen

    def __init__(self, theme: Theme, form: CardForm) -> None:
        self._theme = theme
        self._form = form
        self._today = date.today()  # noqa: DTZ011 - the person's own day is what a card shows
        self._heights: dict[str, tuple[PlacedAnnotation, int, int]] = {}
        self._layouts: dict[str, tuple[PlacedAnnotation, int, CardLayout]] = {}

    def height(self, placed: PlacedAnnotation, width: int) -> int:
        """Return a card's height at a width of its text."""
        found = self._heights.get(placed.annotation.id)
        if _holds(found, placed, width):
            return found[2]
        return self.layout(placed, width).height

    def knows(self, placed: PlacedAnnotation, width: int) -> bool:
        """Return whether the height is known without measuring."""
        return _holds(self._heights.get(placed.annotation.id), placed, width)

    def layout(self, placed: PlacedAnnotation, width: int) -> CardLayout:
        """Return a card's layout at a width of its text."""
        key = placed.annotation.id
        found = self._layouts.pop(key, None)
        if not _holds(found, placed, width):
            found = (placed, width, self._lay(placed, width))
        if len(self._layouts) >= self.KEPT:
            del self._layouts[next(iter(self._layouts))]
        self._layouts[key] = found
        self._heights[key] = (placed, width, found[2].height)
        return found[2]

    def forget(self) -> None:
        """Forget everything: the fonts or the words have changed."""
        self._today = date.today()  # noqa: DTZ011 - as above
        self._heights.clear()
        self._layouts.clear()

    def _lay(self, placed: PlacedAnnotation, width: int) -> CardLayout:
        form, annotation = self._form, placed.annotation
        quote_top = form.before + form.head + form.head_gap
        quote = self._quote(annotation, width - form.quote_left)
        bottom = quote_top + quote.height
        note, note_top = self._note(annotation, width), bottom + (form.note_gap if quote.height else 0)
        if note is not None:
            bottom = note_top + note.height
        day = short_day(annotation.created, self._today)
        chips, chips_height = self._chips(annotation, width, day)
        foot_top = bottom + form.foot_gap
        lost = placed.located.place is Place.ORPHAN
        if chips_height:
            bottom = foot_top + chips_height
        elif form.date_in_foot and (day or lost):
            bottom = foot_top + tag_chips.HEIGHT
        return CardLayout(quote, quote_top, note, note_top, chips, foot_top, day, lost, bottom + form.after)

    def _quote(self, annotation: Annotation, width: int) -> LaidText:
        """Return the quote with its lines; of a note without one, nothing."""
        form, theme = self._form, self._theme
        words = one_line(annotation.anchor.exact) if annotation.about is About.QUOTE else ""
        look = _LOOKS.get(annotation.style)
        return LaidText(
            words,
            theme.font(form.quote_role),
            width,
            theme.line_height(form.quote_role),
            form.quote_lines,
            () if look is None else (Span(0, len(words), look),),
            theme.mark(annotation.colour),
        )

    def _note(self, annotation: Annotation, width: int) -> LaidText | None:
        if not annotation.note.strip():
            return None
        text, spans = note_text.shown(annotation.note.strip())
        return LaidText(
            text,
            self._theme.font("note"),
            width,
            self._theme.line_height("note"),
            self._form.note_lines,
            spans,
            self._theme.color("accent"),
        )

    def _chips(self, annotation: Annotation, width: int, day: str) -> tuple[tuple[Chip, ...], int]:
        metrics = QFontMetricsF(self._theme.font("meta"))
        taken = metrics.horizontalAdvance(day) + 2 * tag_chips.GAP if self._form.date_in_foot else 0.0
        return tag_chips.lay_chips(annotation.tags, metrics, width - taken)
