"""Says in the interface's language what the rooms below the window say in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nam_reader.ui.theme.locale import number
from nam_reader.wording import Sentence


def said(text: str) -> str:
    """Return a sentence in the interface's language; what is no ``Sentence`` stays as it is.

    May be called on any lane. A signal hands over a mere str: what is sent through one is said before.
    """
    if not isinstance(text, Sentence):
        return text
    values = [number(value) if isinstance(value, int) else said(value) for value in text.values]
    if not text.template:
        return " ".join(values)
    template, counts = text.template, -1 if text.number is None else text.number
    shown = QCoreApplication.translate("Errors", template, "", counts)
    if shown == template.replace("%Ln", number(1)) and counts == 1:
        return str(text)  # nobody has translated it: English has its form for one
    if not values:
        return shown
    try:
        return shown.format(*values)
    except (IndexError, KeyError, ValueError):  # a translation with other places than its template
        return str(text)
