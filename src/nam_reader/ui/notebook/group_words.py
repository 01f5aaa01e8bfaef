"""The headings of the notebook page in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from nam_reader.model import Colour
from nam_reader.model.listing import NotesGroup, NotesGrouping
from nam_reader.ui.notebook.wording import source_line
from nam_reader.ui.theme.locale import long_date
from nam_reader.ui.theme.tokens import meaning


def group_name(group: NotesGroup) -> str:
    """Return what a heading says: a title, a tag, a colour's meaning, a day."""
    translate = QCoreApplication.translate
    match group.grouping:
        case NotesGrouping.COLOUR:
            return meaning(Colour(group.name))
        case NotesGrouping.DAY:
            return _day(group.name)
        case NotesGrouping.TAG:
            return group.name or translate("NotebookPage", "Without a tag")
        case _:
            return group.name or translate("NotebookPage", "Notes of your own")


def group_source(group: NotesGroup) -> str:
    """Return the second line of a heading: author, source and date of an article; "" for other groups."""
    return source_line(group.article) if group.article is not None else ""


def _day(iso: str) -> str:
    """Return "Today", "Yesterday" or "14 March 2024"."""
    translate = QCoreApplication.translate
    today = date.today()  # noqa: DTZ011 - the person's own day
    if iso == today.isoformat():
        return translate("NotebookPage", "Today")
    if iso == (today - timedelta(days=1)).isoformat():
        return translate("NotebookPage", "Yesterday")
    return long_date(iso) or translate("NotebookPage", "Without a date")
