"""The words of a backup: when it was made, what is in it, how large it is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime

from nam_reader.model import Backup
from nam_reader.ui.dialogs.change_rows import SEPARATOR
from nam_reader.ui.theme.locale import file_size, interface_locale

translate = QCoreApplication.translate


def when_made(backup: Backup) -> str:
    """Return "Monday, 23 November 2026, 02:46", in the time of this place; the file's name where unknown."""
    try:
        made = datetime.fromisoformat(backup.made).astimezone()
    except ValueError:
        return file_name(backup)
    shown = QDateTime(made.year, made.month, made.day, made.hour, made.minute, made.second)
    return interface_locale().toString(shown, "dddd, d MMMM yyyy, HH:mm")


def file_name(backup: Backup) -> str:
    """Return the name of a backup's file."""
    return backup.path.replace("\\", "/").rpartition("/")[2]


def contents(backup: Backup) -> str:
    """Return "1,204 notes · 3 in the bin · 12 articles with a place · 2.1 MB"; what is zero is left out."""
    binned = backup.annotations - backup.kept
    counted = [translate("Backups", "%Ln notes", "", backup.kept)]
    if binned:
        counted.append(translate("Backups", "%Ln in the bin", "", binned))
    if backup.states:
        counted.append(translate("Backups", "reading of %Ln articles", "", backup.states))
    counted.append(file_size(backup.size))
    return SEPARATOR.join(counted)
