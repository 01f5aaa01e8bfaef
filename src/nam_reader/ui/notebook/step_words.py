"""The names of what can be undone, in the person's language. The notebook gives them in English."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

_NUMBER = re.compile(r"\d+")

STEPS = frozenset(
    {
        QT_TRANSLATE_NOOP("Steps", "Accept %Ln new places"),
        QT_TRANSLATE_NOOP("Steps", "Accept new place"),
        QT_TRANSLATE_NOOP("Steps", "Add note"),
        QT_TRANSLATE_NOOP("Steps", "Add to collection"),
        QT_TRANSLATE_NOOP("Steps", "Attach highlight"),
        QT_TRANSLATE_NOOP("Steps", "Change %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Change %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Change colour"),
        QT_TRANSLATE_NOOP("Steps", "Change colour of %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Change colour of %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Change colour of highlight"),
        QT_TRANSLATE_NOOP("Steps", "Change colour of note"),
        QT_TRANSLATE_NOOP("Steps", "Change highlight"),
        QT_TRANSLATE_NOOP("Steps", "Change name"),
        QT_TRANSLATE_NOOP("Steps", "Change note"),
        QT_TRANSLATE_NOOP("Steps", "Change style"),
        QT_TRANSLATE_NOOP("Steps", "Change style of %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Change style of %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Delete %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Delete %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Delete collection"),
        QT_TRANSLATE_NOOP("Steps", "Delete highlight"),
        QT_TRANSLATE_NOOP("Steps", "Delete note"),
        QT_TRANSLATE_NOOP("Steps", "Delete search"),
        QT_TRANSLATE_NOOP("Steps", "Delete tag"),
        QT_TRANSLATE_NOOP("Steps", "Edit note"),
        QT_TRANSLATE_NOOP("Steps", "Edit tags"),
        QT_TRANSLATE_NOOP("Steps", "Edit tags of %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Edit tags of %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Highlight"),
        QT_TRANSLATE_NOOP("Steps", "Join %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Mark %Ln articles"),
        QT_TRANSLATE_NOOP("Steps", "Mark %Ln articles as read"),
        QT_TRANSLATE_NOOP("Steps", "Mark %Ln articles as reading"),
        QT_TRANSLATE_NOOP("Steps", "Mark %Ln articles as unread"),
        QT_TRANSLATE_NOOP("Steps", "Mark article"),
        QT_TRANSLATE_NOOP("Steps", "Mark as read"),
        QT_TRANSLATE_NOOP("Steps", "Mark as reading"),
        QT_TRANSLATE_NOOP("Steps", "Mark as unread"),
        QT_TRANSLATE_NOOP("Steps", "Merge notes"),
        QT_TRANSLATE_NOOP("Steps", "Merge tags"),
        QT_TRANSLATE_NOOP("Steps", "New collection"),
        QT_TRANSLATE_NOOP("Steps", "Put back %Ln highlights"),
        QT_TRANSLATE_NOOP("Steps", "Put back %Ln notes"),
        QT_TRANSLATE_NOOP("Steps", "Put back highlight"),
        QT_TRANSLATE_NOOP("Steps", "Put back note"),
        QT_TRANSLATE_NOOP("Steps", "Remove from collection"),
        QT_TRANSLATE_NOOP("Steps", "Remove star"),
        QT_TRANSLATE_NOOP("Steps", "Remove stars of %Ln articles"),
        QT_TRANSLATE_NOOP("Steps", "Rename collection"),
        QT_TRANSLATE_NOOP("Steps", "Rename colour"),
        QT_TRANSLATE_NOOP("Steps", "Rename search"),
        QT_TRANSLATE_NOOP("Steps", "Rename tag"),
        QT_TRANSLATE_NOOP("Steps", "Resize highlight"),
        QT_TRANSLATE_NOOP("Steps", "Resolve %Ln conflicts"),
        QT_TRANSLATE_NOOP("Steps", "Resolve conflict"),
        QT_TRANSLATE_NOOP("Steps", "Save search"),
        QT_TRANSLATE_NOOP("Steps", "Split highlight"),
        QT_TRANSLATE_NOOP("Steps", "Star"),
        QT_TRANSLATE_NOOP("Steps", "Star %Ln articles"),
    }
)


def step_words(label: str) -> str:
    """Return a step's name in the person's language; one that is not known stays as it is."""
    found = _NUMBER.search(label)
    if found is None:
        return QCoreApplication.translate("Steps", label) if label in STEPS else label
    shape = f"{label[: found.start()]}%Ln{label[found.end() :]}"
    return QCoreApplication.translate("Steps", shape, None, int(found[0])) if shape in STEPS else label


def in_sentence(words: str) -> str:
    """Return a step's name as it stands inside a sentence."""
    return words[:1].lower() + words[1:]


def deleted_words(label: str) -> str:
    """Return what is said when highlights or notes were put into the bin, from the step's name."""
    found = _NUMBER.search(label)
    number = int(found[0]) if found else 1
    if "note" in label:
        one = translate("Steps", "Note deleted.")
        return one if number == 1 else translate("Steps", "%Ln notes deleted.", "", number)
    one = translate("Steps", "Highlight deleted.")
    return one if number == 1 else translate("Steps", "%Ln highlights deleted.", "", number)
