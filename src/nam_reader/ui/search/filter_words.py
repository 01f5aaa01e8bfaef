"""What filters are called: on chips, in facets, in the menu that adds one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nam_reader.ui.search.period import AFTER, BEFORE, Filters, period_label, value_of
from nam_reader.ui.theme.locale import language_name


class Chip(NamedTuple):
    """One chip: its words, what is read aloud, and the filters that go away with it."""

    text: str
    spoken: str
    filters: Filters


def kinds() -> dict[str, str]:
    """Return the filters that take a value, with their names."""
    translate = QCoreApplication.translate
    return {
        "lang": translate("Filters", "Language"),
        "author": translate("Filters", "Author"),
        "source": translate("Filters", "Source"),
        "tag": translate("Filters", "Tag"),
        "title": translate("Filters", "Words in the title"),
        AFTER: translate("Filters", "From a date on"),
        BEFORE: translate("Filters", "Before a date"),
        "year": translate("Filters", "Year"),
    }


def conditions() -> dict[tuple[str, str], str]:
    """Return the filters that are on or off, with their names."""
    translate = QCoreApplication.translate
    return {
        ("has", "note"): translate("Filters", "With notes"),
        ("has", "highlight"): translate("Filters", "With highlights"),
        ("is", "unread"): translate("Filters", "Unread"),
        ("is", "reading"): translate("Filters", "Being read"),
        ("is", "read"): translate("Filters", "Read"),
        ("is", "starred"): translate("Filters", "Starred"),
        ("in", "notes"): translate("Filters", "Words in my notes"),
    }


def value_label(name: str, value: str) -> str:
    """Return what a filter's value is called."""
    return language_name(value) if name == "lang" else conditions().get((name, value), value)


def chips(filters: Filters) -> list[Chip]:
    """Return the chips for some filters; the two ends of a period share one."""
    made = []
    after, before = value_of(filters, AFTER), value_of(filters, BEFORE)
    dates = tuple(item for item in filters if item[0] in {AFTER, BEFORE})
    if after or before:
        label = period_label(after, before)
        made.append(_chip(label, QCoreApplication.translate("Filters", "Date"), dates))
    names = kinds()
    for name, value in filters:
        if name not in {AFTER, BEFORE}:
            made.append(_chip(value_label(name, value), names.get(name, ""), ((name, value),)))
    return made


def _chip(text: str, kind: str, filters: Filters) -> Chip:
    words = f"{kind}: {text}" if kind else text
    spoken = QCoreApplication.translate("Filters", "Take the filter away: %1").replace("%1", words)
    return Chip(text, spoken, filters)
