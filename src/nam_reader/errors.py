"""Every failure a person can meet. Each class writes its own sentence, to be shown as it is."""

from __future__ import annotations

from pathlib import Path


class NamReaderError(Exception):
    """A failure with one clear sentence for the person, in ``str(error)``."""


class NotFoundError(NamReaderError):
    """Something was asked for by name and is not there."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(f"There is no {what} “{name}” in this library.")


class LibraryError(NamReaderError):
    """The library folder cannot be used."""


class LibraryTooNewError(LibraryError):
    """A database was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"{path.name} was made by a newer NAM Reader (format {found}; this one knows {known}). "
            "Nothing was changed; please update the program."
        )


class LibraryDamagedError(LibraryError):
    """A database cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name} cannot be read: {reason}. The file was left as it is.")


class DamageMetError(LibraryDamagedError):
    """Reading or writing met a damaged page of one of the databases."""

    def __init__(self, folder: Path, reason: str) -> None:
        NamReaderError.__init__(
            self, f"A file in {folder} is damaged ({reason}). A check repairs it, or saves what can be read."
        )


class LibraryBusyError(LibraryError):
    """Another program holds the library's lock for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is being written by another program; try again in a moment.")


class UnreadableFileError(NamReaderError):
    """A file cannot be imported; the sentence says why and does not repeat the path."""


class PackError(NamReaderError):
    """A pack is broken, altered or not a pack."""


class QuoteNotFoundError(NamReaderError):
    """A quote does not stand in the article's text."""

    def __init__(self, title: str) -> None:
        super().__init__(
            f"This quote does not stand in “{title}”; a quote must match the text to the letter."
        )


class AnnotationError(NamReaderError):
    """An annotation cannot be made or changed as asked."""


class ExportError(NamReaderError):
    """An export cannot be made or written."""


class CannotShowWindowError(NamReaderError):
    """There is no display, or a library that Qt needs is missing."""


class CancelledError(NamReaderError):
    """The person stopped a long task."""

    def __init__(self) -> None:
        super().__init__("Stopped.")
