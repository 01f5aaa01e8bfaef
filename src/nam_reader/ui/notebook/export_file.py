"""Where an export is saved: the name that is proposed, and the dialog that asks."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from nam_reader.ui.notebook.format_list import Format

LONGEST_NAME = 80

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
translate = QCoreApplication.translate


def proposed_name(title: str, suffix: str) -> str:
    """Return a file name that says what it holds and when, and that every system takes."""
    today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
    words = " ".join(_NOT_IN_NAMES.sub(" ", title or translate("ExportPanel", "Notes")).split())
    return f"{words[:LONGEST_NAME].strip(' .')} {today}{suffix}"


def file_dialog(parent: QWidget, chosen: Format, name: str) -> QFileDialog:
    """Return a dialog that asks where to; going away without an answer changes nothing."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("ExportPanel", "Save notes"), documents)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if chosen.suffix == ".md":  # what is to become of a file that is there is asked more closely then
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilter(f"{chosen.name} (*{chosen.suffix})")
    dialog.setDefaultSuffix(chosen.suffix[1:])
    dialog.selectFile(name)
    return dialog
