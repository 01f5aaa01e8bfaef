"""What went wrong since the program was started: kept in memory, and told without anybody's texts."""

from __future__ import annotations

import re
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nam_reader.errors import NamReaderError
from nam_reader.ui.sentences import said

MOST = 200  # problems that are kept
SAME_WITHIN_S = 5.0  # the same sentence so soon after is the same problem, said once more
_PACKAGE = Path(__file__).resolve().parents[1]
_QUOTED = re.compile(
    r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|\"[^\"]*(?:\"|$)|(?<!\w)'[^']*(?:'|$)|(?<!\w)‘[^’]*(?:’|$)"
)
_IN_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\|~?/)(?:[^\\/:\n]*[\\/])+")


class Problem(NamedTuple):
    """One thing that went wrong.

    ``sentence`` is for the person and may name what it is about; ``kind`` is the failure's name in the
    program, "" where it has none; ``places`` are lines of the program: both without anybody's texts.
    """

    when: float  # seconds of the system's clock
    sentence: str
    kind: str = ""
    places: tuple[str, ...] = ()


class Problems(QObject):
    """The problems of this run of the program, the latest first."""

    added = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Problem] = []

    @property
    def all(self) -> tuple[Problem, ...]:
        """The problems, the latest first."""
        return tuple(reversed(self._all))

    def inherit(self, problems: Sequence[Problem]) -> None:
        """Take over what another window has met; the latest first."""
        self._all = [*reversed(problems), *self._all][-MOST:]

    def add(self, sentence: str, details: str = "") -> None:
        """Keep a problem; ``details`` are as ``account`` gives them."""
        kind, *places = details.split("\n")
        now = time.time()
        last = self._all[-1] if self._all else None
        if last is not None and not kind and last.sentence == sentence and now - last.when < SAME_WITHIN_S:
            return
        self._all = [*self._all[1 - MOST :], Problem(now, sentence, kind, tuple(places))]
        self.added.emit()


class Account(NamedTuple):
    """A failure as it is told: a sentence for the person, and details without anybody's texts."""

    sentence: str
    details: str


def account(error: BaseException) -> Account:
    """Tell of a failure. Its message goes into the details never: it may quote what was being worked on."""
    kind = type(error).__name__
    number = error.errno if isinstance(error, OSError) else None
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_module(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    details = "\n".join([f"{kind} {number}" if number else kind, *places])
    if isinstance(error, NamReaderError):
        return Account(said(error.sentence), details)
    where = f"{kind} at {frames[-1].name}, line {frames[-1].lineno}" if frames else kind
    sentence = QCoreApplication.translate(
        "Problems", "The program made a mistake ({0}). Nothing else was changed."
    )
    return Account(sentence.format(where), details)


def _module(filename: str) -> str:
    """Return a module's path inside the program; of other files the name alone."""
    path = Path(filename)
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name


def without_texts(sentence: str) -> str:
    """Return a sentence without what stands in quotes, without folders, and without the person's own name."""
    bare = _QUOTED.sub("“…”", sentence)
    bare = _IN_PATH.sub("", bare)
    person = Path.home().name
    return re.sub(rf"\b{re.escape(person)}\b", "…", bare) if person else bare


def to_text(problems: tuple[Problem, ...], about: str) -> str:
    """Write problems as plain text to be handed on; ``about`` is a line about the program.

    Of a failure that the program knows by name only that and its places are written; of other problems the
    sentence, as ``without_texts`` leaves it.
    """
    told = [about]
    for problem in problems:
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(problem.when))
        told.append(f"\n{when}  {problem.kind or without_texts(problem.sentence)}")
        told += [f"    {place}" for place in problem.places]
    return "\n".join(told) + "\n"
