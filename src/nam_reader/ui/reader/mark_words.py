"""A highlight in words: for its sign, for the list of those that overlap, for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nam_reader.model import Place, PlacedAnnotation, Style
from nam_reader.ui.theme.tokens import meaning

translate = QCoreApplication.translate

SHORT, LONG = 48, 300  # characters
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


def style_name(style: Style) -> str:
    """Return what a style is called."""
    return {
        Style.HIGHLIGHT: translate("Highlights", "Highlight"),
        Style.UNDERLINE: translate("Highlights", "Underline"),
        Style.STRIKE: translate("Highlights", "Strike-through"),
        Style.SQUIGGLE: translate("Highlights", "Wavy underline"),
    }[style]


def altered_sentence() -> str:
    """Return what is said of a highlight whose words have changed."""
    return translate("Highlights", "The words have changed since they were highlighted.")


def shortened(text: str, length: int) -> str:
    """Return a text on one line, cut at a word with an ellipsis where it is longer than ``length``."""
    line = " ".join(text.replace(_OBJECT, " ").split())
    if len(line) <= length:
        return line
    cut = line[:length]
    return (cut.rsplit(" ", 1)[0] if " " in cut[length // 2 :] else cut) + "…"


def quoted(text: str, length: int) -> str:
    """Return the beginning of a quote in quotation marks."""
    return translate("Highlights", "“{0}”").format(shortened(text, length))


def tip_of(placed: PlacedAnnotation) -> str:
    """Return the tooltip of a highlight's sign: its meaning, its note, whether its words have changed."""
    parts = [meaning(placed.annotation.colour), placed.annotation.note[:LONG]]
    if len(placed.annotation.note) > LONG:
        parts[-1] += "…"
    if placed.located.place is Place.FUZZY:
        parts.append(altered_sentence())
    return "\n".join(part for part in parts if part)


def entered_words(placed: PlacedAnnotation) -> str:
    """Return what is said when the caret enters a highlight: "Highlight, Key point. Note: …"."""
    annotation = placed.annotation
    said = f"{style_name(annotation.style)}, {meaning(annotation.colour)}."
    if annotation.note:
        said += " " + translate("Highlights", "Note: {0}").format(shortened(annotation.note, LONG))
    if annotation.tags:
        said += " " + translate("Highlights", "Tags: {0}.").format(", ".join(annotation.tags))
    if placed.located.place is Place.FUZZY:
        said += " " + altered_sentence()
    return said


def chosen_words(placed: PlacedAnnotation, number: int, total: int) -> str:
    """Return what is said of a highlight that was chosen: which of how many, its quote, and what it is."""
    count = translate("Highlights", "Highlight {0} of {1}.").format(number, total)
    return f"{count} {quoted(placed.annotation.anchor.exact, LONG)} {entered_words(placed)}"


def left_words() -> str:
    """Return what is said when the caret leaves all highlights."""
    return translate("Highlights", "End of the highlight.")
