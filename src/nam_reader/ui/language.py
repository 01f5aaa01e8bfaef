"""The interface's language: which one is meant, and letting Qt speak it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nam_reader import paths

LANGUAGES = ("en", "be", "ru", "pl", "uk")
ENGLISH = "en"

# Those in force: to ask the application for its children would cost a start 6 ms (see ``first_look``).
_translators: list[QTranslator] = []
_SPOKEN = "language"  # the application's property


def meant_by(choice: str) -> str:
    """Return the language that a choice in the settings means.

    "" is the first of the system's languages that the program has, or English.
    """
    if choice in LANGUAGES:
        return choice
    asked = (name[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), ENGLISH)


def speak(application: QCoreApplication, language: str) -> None:
    """Put all texts that are asked for from now on, numbers and dates into a language of ``LANGUAGES``.

    What is shown already stays as it is. Where Qt has no texts of its own in a language, ours are taken.
    """
    if application.property(_SPOKEN) == language:
        return
    application.setProperty(_SPOKEN, language)
    while _translators:
        old = _translators.pop()
        application.removeTranslator(old)
        old.deleteLater()
    ours = paths.resources() / "translations"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = [qt / f"qtbase_{language}.qm", ours / f"qt_{language}.qm"] if language != ENGLISH else []
    for file in (*wanted, ours / f"reader_{language}.qm"):  # the last one is asked first
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
            _translators.append(translator)
        else:
            translator.deleteLater()
    QLocale.setDefault(_locale(language))


def _locale(language: str) -> QLocale:
    """Return the system's way to write numbers and dates, where that is of this language; else the usual."""
    system = QLocale.system()
    usual = QLocale(language)
    return QLocale(system.name()) if system.language() == usual.language() else usual
