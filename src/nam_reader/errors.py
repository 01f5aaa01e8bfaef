"""Every failure a person can meet. Each class writes its own sentence, to be shown as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nam_reader.wording import Sentence, sentence


class NamReaderError(Exception):
    """A failure with one clear sentence for the person: ``sentence``, which is ``str(error)`` too.

    It is made of a template and its values, or is a sentence that was made before (see ``wording``).
    """

    def __init__(self, template: str, *values: object) -> None:
        made = template if isinstance(template, Sentence) and not values else sentence(template, *values)
        super().__init__(made)
        self.sentence: Sentence = made

    def __reduce__(self) -> tuple[Any, ...]:
        """Worker processes hand failures over, whatever their own ``__init__`` is given."""
        return _made_again, (type(self), self.sentence)


def _made_again(kind: type[NamReaderError], told: Sentence) -> NamReaderError:
    error = kind.__new__(kind)
    NamReaderError.__init__(error, told)
    return error


class NotFoundError(NamReaderError):
    """Something was asked for by name and is not there."""


class LibraryError(NamReaderError):
    """The library folder cannot be used."""


class LibraryTooNewError(LibraryError):
    """A database was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        told = sentence(
            "{0} was made by a newer NAM Reader (format {1}; this one knows {2}). "
            "Nothing was changed; please update the program.",
            path.name,
            str(found),
            str(known),
        )
        super().__init__(told)


class LibraryDamagedError(LibraryError):
    """A database cannot be read; ``reason`` says why, in SQLite's words or in ours."""

    reason = ""

    def __init__(self, path: Path, reason: str) -> None:
        self.reason = reason
        super().__init__(sentence("{0} cannot be read: {1}. The file was left as it is.", path.name, reason))


class DamageMetError(LibraryDamagedError):
    """Reading or writing met a damaged page of one of the databases."""

    def __init__(self, folder: Path, reason: str) -> None:
        told = sentence(
            "A file in {0} is damaged ({1}). A check repairs it, or saves what can be read.", folder, reason
        )
        NamReaderError.__init__(self, told)


class LibraryBusyError(LibraryError):
    """Another program holds the library's lock for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            sentence("{0} is being written by another program; try again in a moment.", path.name)
        )


class UnreadableFileError(NamReaderError):
    """A file cannot be imported; the sentence says why and does not repeat the path."""


class PackError(NamReaderError):
    """A pack is broken, altered or not a pack."""


class QuoteNotFoundError(NamReaderError):
    """A quote does not stand in the article's text."""

    def __init__(self, title: str) -> None:
        super().__init__(
            sentence("This quote does not stand in “{0}”; a quote must match the text to the letter.", title)
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
        super().__init__(sentence("Stopped."))
