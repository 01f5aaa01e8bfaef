"""What became of highlights after their article changed, in words and as marked texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nam_reader.model import About, Place, PlacedAnnotation
from nam_reader.model.changes import ArticleChanges, ChangedQuote, Passage
from nam_reader.ui.dialogs.differences import Mark, Marked, Sign
from nam_reader.ui.theme.locale import number, quoted

translate = QCoreApplication.translate

_AROUND = 70  # characters of what stands around a quote
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


class Tally(NamedTuple):
    """How many highlights of an article are not where they were."""

    moved: int = 0
    altered: int = 0
    lost: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self)


def tally(annotations: Sequence[PlacedAnnotation]) -> Tally:
    """Count the highlights that are not where they were made."""
    places = [one.located.place for one in annotations if one.annotation.about is About.QUOTE]
    return Tally(places.count(Place.MOVED), places.count(Place.FUZZY), places.count(Place.ORPHAN))


def strip_sentence(counted: Tally) -> str:
    """Return what the quiet bar says."""
    if counted.total == counted.moved:
        if counted.moved == 1:
            return translate("Changes", "A highlight of this article has moved.")
        return translate("Changes", "%Ln highlights of this article have moved.", "", counted.moved)
    parts = (
        (counted.moved, translate("Changes", "%Ln highlights moved", "", counted.moved)),
        (counted.altered, translate("Changes", "%Ln altered", "", counted.altered)),
        (counted.lost, translate("Changes", "%Ln not found", "", counted.lost)),
    )
    listed = ", ".join(words for n, words in parts if n)
    return translate("Changes", "This article has changed: {0}.").format(listed)


def counts_line(changes: ArticleChanges) -> str:
    """Return "12 where they were · 3 moved · 2 altered · 1 not found"; what is zero is left out."""
    parts = (
        (len(changes.exact), translate("Changes", "{0} where they were")),
        (len(changes.moved), translate("Changes", "{0} moved")),
        (len(changes.fuzzy), translate("Changes", "{0} altered")),
        (len(changes.orphaned), translate("Changes", "{0} not found")),
    )
    return "  ·  ".join(words.format(number(n)) for n, words in parts if n)


def state_of(item: ChangedQuote) -> tuple[str, str, str]:
    """Return what became of a highlight: a sign, a colour of the theme, and words."""
    return {
        Place.EXACT: ("=", "ok", translate("Changes", "Where it was")),
        Place.MOVED: ("→", "accent", translate("Changes", "Moved, word for word the same")),
        Place.FUZZY: ("≈", "warn", translate("Changes", "The words have changed")),
        Place.ORPHAN: ("?", "danger", translate("Changes", "Not found in the article")),
    }[item.located.place]


def old_text(item: ChangedQuote) -> Marked:
    """Return the quote as it was, with what stood around it; what is gone is marked."""
    words = [(change.old, change.kind != "equal") for change in item.words if change.old]
    return _framed(item.old, words or [(item.old.quote, False)], Sign.OUT)


def new_text(item: ChangedQuote) -> Marked:
    """Return the quote as it is now, with what stands around it; what is new is marked."""
    if item.new is None:
        return Marked(translate("Changes", "Nothing in the article is like it."))
    if item.located.place is Place.ORPHAN:
        around = f"{_before(item.new.before)} │ {_after(item.new.after)}"
        return Marked(translate("Changes", "It would stand about here: {0}").format(around))
    words = [(change.new, change.kind != "equal") for change in item.words if change.new]
    return _framed(item.new, words or [(item.new.quote, False)], Sign.NEW)


def spoken(item: ChangedQuote) -> str:
    """Return a row for a screen reader: what became of the highlight, what differs, and both quotes."""
    parts = [state_of(item)[2] + "."]
    for change in item.words:
        if change.kind == "replace":
            parts.append(translate("Changes", "“{0}” became “{1}”.").format(change.old, change.new))
        elif change.kind == "delete":
            parts.append(translate("Changes", "“{0}” is gone.").format(change.old))
        elif change.kind == "insert":
            parts.append(translate("Changes", "“{0}” is new.").format(change.new))
    parts.append(translate("Changes", "It was: {0}").format(_plain(item.old.quote)))
    if item.new is not None and item.new.quote:
        parts.append(translate("Changes", "It is now: {0}").format(_plain(item.new.quote)))
    return " ".join(parts)


def _framed(passage: Passage, words: Sequence[tuple[str, bool]], sign: Sign) -> Marked:
    """Return a passage with its quote in quotation marks and some of its words marked."""
    marks_of_quotes = quoted("")  # one before, one after
    text = _before(passage.before) + marks_of_quotes[0]
    marks = []
    for position, (piece, differs) in enumerate(words):
        shown = _plain(piece)
        text += " " if position else ""
        if differs:
            marks.append(Mark(len(text), len(text) + len(shown), sign))
        text += shown
    return Marked(f"{text}{marks_of_quotes[-1]}{_after(passage.after)}", tuple(marks))


def _before(text: str) -> str:
    """Return the last words before a quote."""
    words = _plain(text)
    if len(words) > _AROUND:
        words = "…" + words[-_AROUND:].partition(" ")[2]
    return words + (" " if text[-1:].isspace() else "")


def _after(text: str) -> str:
    """Return the first words after a quote."""
    words = _plain(text)
    if len(words) > _AROUND:
        words = words[:_AROUND].rpartition(" ")[0] + "…"
    return (" " if text[:1].isspace() else "") + words


def _plain(text: str) -> str:
    return " ".join(text.replace(_OBJECT, " ").split())
