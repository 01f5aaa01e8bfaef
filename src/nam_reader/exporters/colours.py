"""What each highlight colour looks like on paper, and the sign and the word that say it without colour."""

from __future__ import annotations

from dataclasses import dataclass

from nam_reader.model import Colour


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour's sign and meaning, and its tint and mark on light and on dark paper, as ``#RRGGBB``."""

    sign: str
    meaning: str
    tint: str
    mark: str
    dark_tint: str
    dark_mark: str


NOTE_INK = Ink("¶", "Note", "#F2F0EB", "#655F54", "#262625", "#A39E94")  # of what is about no quote

INKS = {
    Colour.YELLOW: Ink("●", "Key point", "#FFF0A6", "#9C7300", "#4A3F12", "#E3C04E"),
    Colour.GREEN: Ink("■", "Evidence", "#D2EFD2", "#2B8540", "#203F27", "#7CC48A"),
    Colour.BLUE: Ink("▲", "Figure", "#D1E8FB", "#1F73BD", "#1D3A52", "#7DB8EA"),
    Colour.PINK: Ink("◆", "Question", "#FCDAE6", "#C93A75", "#4D2436", "#F08DB4"),
    Colour.PURPLE: Ink("✚", "Source", "#E6DCF9", "#7650C8", "#38294F", "#B99AF0"),
    Colour.ORANGE: Ink("▬", "To check", "#FFDFC2", "#C4590B", "#4F3014", "#EFA35C"),
}
