"""Sentences that are written below the window: in English, and so that the window can say them otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Sentence(str):
    """An English sentence that remembers how it was made.

    ``template`` is what a translator is given, with {0}, {1} for ``values``: numbers, texts as they are, and
    sentences; "" where the values are sentences that stand one after the other. ``number`` is what %Ln in the
    template stands for, None where the sentence has no plural.
    """

    __slots__ = ("number", "template", "values")
    template: str
    values: tuple[int | str, ...]
    number: int | None

    def __new__(
        cls, text: str, template: str, values: tuple[int | str, ...] = (), number: int | None = None
    ) -> Self:
        """Keep a sentence and how it was made; ``sentence`` and ``counted`` make it."""
        made = super().__new__(cls, text)
        made.template, made.values, made.number = template, values, number
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[object, ...]]:
        """Worker processes hand sentences over."""
        return Sentence, (str(self), self.template, self.values, self.number)


def sentence(template: str, *values: object) -> Sentence:
    """Make a sentence. The template must be one literal, or translators would not see it.

    Numbers are written with their thousands apart; what counts as a name (of a format, say) is given as text.
    """
    kept = tuple([value if isinstance(value, int | str) else str(value) for value in values])
    return Sentence(_filled(template, kept), template, kept)


def counted(template: str, number: int, one: str, *values: object) -> Sentence:
    """Make a sentence with a plural: "%Ln files …", and ``one`` for a single one, in English."""
    kept = tuple([value if isinstance(value, int | str) else str(value) for value in values])
    chosen = (one if number == 1 else template).replace("%Ln", f"{number:,}")
    return Sentence(_filled(chosen, kept), template, kept, number)


def together(sentences: Iterable[str]) -> Sentence:
    """Return sentences one after the other, those that are empty left out."""
    kept = tuple(filter(None, sentences))
    if len(kept) == 1 and isinstance(kept[0], Sentence):
        return kept[0]
    return Sentence(" ".join(kept), "", kept)


def _filled(template: str, values: tuple[int | str, ...]) -> str:
    if not values:
        return template
    return template.format(*[f"{value:,}" if isinstance(value, int) else value for value in values])


def why(error: BaseException) -> str:
    """Return what the system or SQLite says of a failure; it can be translated if it is a usual one."""
    told = (error.strerror if isinstance(error, OSError) else "") or str(error)
    return _USUAL.get(told, told)


_USUAL = {
    str(told): told
    for told in (
        sentence("Permission denied"),
        sentence("Operation not permitted"),
        sentence("No such file or directory"),
        sentence("File exists"),
        sentence("Is a directory"),
        sentence("Not a directory"),
        sentence("File name too long"),
        sentence("No space left on device"),
        sentence("Disk quota exceeded"),
        sentence("Read-only file system"),
        sentence("Input/output error"),
        sentence("Device or resource busy"),
        sentence("file is not a database"),
        sentence("database disk image is malformed"),
        sentence("database or disk is full"),
        sentence("database is locked"),
        sentence("disk I/O error"),
        sentence("unable to open database file"),
        sentence("attempt to write a readonly database"),
    )
}
