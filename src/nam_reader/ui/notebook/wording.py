"""How an annotation is put into words: its date, its quote on one line, its name for a screen reader."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from nam_reader.model import About, Annotation, ArticleRef, Place, PlacedAnnotation, Style
from nam_reader.ui.reader.mark_words import altered_sentence, style_name
from nam_reader.ui.theme.locale import long_date
from nam_reader.ui.theme.tokens import meaning

_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"  # what an image is in a reading text


def one_line(text: str) -> str:
    """Return a text on one line, without what cannot be shown in it."""
    return " ".join(text.replace(_OBJECT, " ").split())


def local_day(moment: str) -> date | None:
    """Return the person's own calendar day of an ISO 8601 time in UTC; None where it is not one."""
    try:
        return datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return None


def short_day(moment: str, today: date) -> str:
    """Return "2 Apr", or with the year where it is not this one; "" for no time."""
    day = local_day(moment)
    if day is None:
        return ""
    shape = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def source_line(article: ArticleRef) -> str:
    """Return "Author, Author · Source · 14 March 2024", as far as known."""
    known = (", ".join(article.authors), article.source, long_date(article.published))
    return " · ".join(part for part in known if part)


def head_words(placed: PlacedAnnotation) -> str:
    """Return what stands at the head of a card: "Key point · Underline · Words have changed · Author"."""
    annotation = placed.annotation
    plain = annotation.about is not About.QUOTE or annotation.style is Style.HIGHLIGHT
    parts = (
        about_words(annotation) or meaning(annotation.colour),
        "" if plain else style_name(annotation.style),
        QCoreApplication.translate("Cards", "Words have changed") if is_altered(placed) else "",
        annotation.author,
    )
    return " · ".join(part for part in parts if part)


def is_altered(placed: PlacedAnnotation) -> bool:
    """Return whether a quote stands in the text with other words than it was made with."""
    return placed.located.place is Place.FUZZY


def spoken(annotation: Annotation, *, lost: bool = False, altered: bool = False) -> str:
    """Return a card's name for a screen reader: "Key point, quote, note, tags"."""
    plain = annotation.about is not About.QUOTE or annotation.style is Style.HIGHLIGHT
    parts = [
        about_words(annotation) or meaning(annotation.colour),
        "" if plain else style_name(annotation.style),
        lost_sentence() if lost else "",
        altered_sentence() if altered else "",
        one_line(annotation.anchor.exact),
        one_line(annotation.note),
        *annotation.tags,
        annotation.author,
    ]
    return ", ".join(part for part in parts if part)


def about_words(annotation: Annotation) -> str:
    """Return what a note without a quote is about; "" for a highlight."""
    if annotation.about is About.ARTICLE:
        return QCoreApplication.translate("Cards", "About the article")
    return QCoreApplication.translate("Cards", "Free note") if annotation.about is About.NOTHING else ""


def first_line(note: str) -> str:
    """Return the first line of a note that says something, without the marks that begin it."""
    lines = (line.strip().lstrip("#>-*+ ").strip() for line in note.splitlines())
    return next((one_line(line) for line in lines if line), "")


def lost_sentence() -> str:
    """Return what a card says of a note whose quote no longer stands in the text."""
    return QCoreApplication.translate("Cards", "Lost its place")
