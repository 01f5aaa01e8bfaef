"""What to do about a problem, in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from nam_reader.ui.problems import Problem


def advice(problem: Problem) -> str:
    """Return what a person can do about a problem."""
    kind, _, number = problem.kind.partition(" ")
    if kind in _ADVICE:
        return _ADVICE[kind]()
    if number:
        return _disk()
    return _mistake() if kind else _unnamed()


def _busy() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "Wait until the other program is done, then try once more."
    )


def _damaged() -> str:
    return QCoreApplication.translate(
        "ProblemWords",
        "Open “Backups…” in the File menu: “Check for damage” looks at the files and repairs them.",
    )


def _too_new() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "Install the newest NAM Reader; your notes are untouched."
    )


def _folder() -> str:
    return QCoreApplication.translate(
        "ProblemWords",
        "Look whether the library folder is there and may be written, and start the program anew.",
    )


def _file() -> str:
    return QCoreApplication.translate(
        "ProblemWords",
        "Open the file in the program that made it, save it once more or as another kind, and try again.",
    )


def _missing() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "It may have been deleted. Look into the bin, or choose “All articles”."
    )


def _quote() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "Copy the words from the article itself, and try again."
    )


def _note() -> str:
    return QCoreApplication.translate("ProblemWords", "Open the article anew, and try once more.")


def _export() -> str:
    return QCoreApplication.translate("ProblemWords", "Choose another folder or another name for the file.")


def _disk() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "Look whether the disk is full or read-only, or the folder is gone; then try again."
    )


def _mistake() -> str:
    return QCoreApplication.translate(
        "ProblemWords",
        "Your notes are safe on the disk. Try again; if it happens once more, start the program anew and "
        "hand on the details.",
    )


def _unnamed() -> str:
    return QCoreApplication.translate(
        "ProblemWords", "Try again; if it happens once more, hand on the details."
    )


_ADVICE: dict[str, Callable[[], str]] = {
    "LibraryBusyError": _busy,
    "LibraryDamagedError": _damaged,
    "DamageMetError": _damaged,
    "LibraryTooNewError": _too_new,
    "LibraryError": _folder,
    "UnreadableFileError": _file,
    "PackError": _file,
    "NotFoundError": _missing,
    "QuoteNotFoundError": _quote,
    "AnnotationError": _note,
    "ExportError": _export,
}
