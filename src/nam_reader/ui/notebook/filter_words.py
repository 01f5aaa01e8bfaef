"""What the notebook's filters are called."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from nam_reader.model import About
from nam_reader.model.listing import NotesGrouping, NotesOrder
from nam_reader.ui.theme.locale import short_date


def about_name(about: About) -> str:
    """Return what kind of note it is."""
    names = {
        About.QUOTE: QCoreApplication.translate("NotebookPage", "Highlights"),
        About.ARTICLE: QCoreApplication.translate("NotebookPage", "Notes on articles"),
        About.NOTHING: QCoreApplication.translate("NotebookPage", "Free notes"),
    }
    return names[about]


def grouping_name(grouping: NotesGrouping) -> str:
    """Return what notes are grouped by, in a word."""
    names = {
        NotesGrouping.ARTICLE: QCoreApplication.translate("NotebookPage", "Article"),
        NotesGrouping.TAG: QCoreApplication.translate("NotebookPage", "Tag"),
        NotesGrouping.COLOUR: QCoreApplication.translate("NotebookPage", "Colour"),
        NotesGrouping.DAY: QCoreApplication.translate("NotebookPage", "Date"),
    }
    return names.get(grouping, "")


def order_name(order: NotesOrder) -> str:
    """Return what an order is called in its menu."""
    names = {
        NotesOrder.LATEST: QCoreApplication.translate("NotebookPage", "Latest articles first"),
        NotesOrder.EARLIEST: QCoreApplication.translate("NotebookPage", "Earliest articles first"),
        NotesOrder.TITLE: QCoreApplication.translate("NotebookPage", "By title"),
        NotesOrder.NEWEST: QCoreApplication.translate("NotebookPage", "Newest notes first"),
    }
    return names[order]


def date_presets(today: date) -> list[tuple[str, str]]:
    """Return the first days of usual periods that last until now, each with its name."""
    translate = QCoreApplication.translate
    return [
        (translate("NotebookPage", "Today"), today.isoformat()),
        (translate("NotebookPage", "Last 7 days"), (today - timedelta(days=6)).isoformat()),
        (translate("NotebookPage", "Last 30 days"), (today - timedelta(days=29)).isoformat()),
        (translate("NotebookPage", "This year"), date(today.year, 1, 1).isoformat()),
    ]


def period_words(first: str, last: str) -> str:
    """Return "Since 1 Mar 2024", "Until 2023" or "1 Mar 2024 – 5 Apr 2024" for days, or less exact dates."""
    translate = QCoreApplication.translate
    if first and last:
        if first == last:
            return short_date(first)
        return translate("NotebookPage", "{0} – {1}").format(short_date(first), short_date(last))
    if first:
        return translate("NotebookPage", "Since {0}").format(short_date(first))
    return translate("NotebookPage", "Until {0}").format(short_date(last))
