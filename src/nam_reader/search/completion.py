"""Filters that complete themselves in the search box: their names, and the values that the library has."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence

import apsw

from nam_reader.lexicon.tokens import fold
from nam_reader.model import Completion
from nam_reader.search.editing import filter_text
from nam_reader.search.filters import CARRIED, LANGUAGES, NAMES, STATES, UNKNOWN_LANGUAGE, filter_name

MOST = 12  # proposals
SHORTEST_NAME = 2  # letters of a filter's name that are enough to propose it
FRESH = 30.0  # seconds for which values are not asked for anew, though the library has changed

Counted = Sequence[tuple[str, int]]

_QUOTES = '"“”„‟«»'
_PLAIN = rf"[^\s()|{_QUOTES}]"
_QUOTED = r'"[^"]*"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?'
_TOKEN = re.compile(
    rf"-*(?P<name>[A-Za-z]+):(?P<value>{_QUOTED}|{_PLAIN}*)|{_QUOTED}|-*(?P<word>{_PLAIN}*)|.", re.DOTALL
)
_FIXED = {"is": STATES, "has": CARRIED, "in": ("notes",)}
_VALUES = {
    "lang": "SELECT language, count(*) FROM article WHERE hidden = 0 GROUP BY language",
    "source": "SELECT source, count(*) FROM article WHERE hidden = 0 AND source <> '' GROUP BY source",
    "author": """SELECT value, count(*) FROM article, json_each(authors)
        WHERE hidden = 0 AND authors <> '[]' GROUP BY value""",
    "tag": """SELECT value, count(*) FROM article, json_each(topics)
        WHERE hidden = 0 AND topics <> '[]' GROUP BY value""",
    "year": """SELECT substr(published, 1, 4), count(*) FROM article
        WHERE hidden = 0 AND published IS NOT NULL GROUP BY 1""",
    "month": """SELECT substr(published, 1, 7), count(*) FROM article
        WHERE hidden = 0 AND length(published) >= 7 GROUP BY 1""",
}


class Completer:
    """Completes queries over one library; remembers the values that it has, until the library changes."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._values: dict[str, Counted] = {}
        self._version = -1
        self._asked = -FRESH

    def complete(self, text: str, cursor: int, tags: Counted = ()) -> Completion:
        """Propose how the filter at the cursor may go on; ``tags`` are the notebook's, with their numbers.

        Each option is a filter's name with its colon, or a whole filter, and replaces what is typed of it.
        """
        for found in _TOKEN.finditer(text):
            if found.end() >= cursor > found.start():
                return self._completion(found, cursor, tags)
        return Completion(cursor, cursor)

    def _completion(self, found: re.Match[str], cursor: int, tags: Counted) -> Completion:
        name = filter_name(found["name"] or "")
        if name and cursor >= found.start("value"):
            typed = found.string[found.start("value") : cursor].strip(_QUOTES)
            options = tuple(self._options(name, typed, tags))
            return Completion(found.start("name"), found.end(), options)
        if found["word"] and cursor == found.end():
            return Completion(found.start("word"), cursor, tuple(_names(found["word"].lower())))
        return Completion(cursor, cursor)

    # --- values ---------------------------------------------------------------------------------------

    def _options(self, name: str, typed: str, tags: Counted) -> Iterator[tuple[str, int]]:
        """Give the filters of a name whose value begins as typed, with the number of their articles."""
        if name in _FIXED:
            fitting: Counted = [(value, 0) for value in _FIXED[name] if value.startswith(typed.lower())]
        elif name == "lang":
            fitting = self._languages(typed.casefold())
        elif name in ("before", "after", "year"):
            fitting = self._dates(name, typed)
        elif name in _VALUES:
            fitting = _beginning(typed, _united(self._known(name), tags if name == "tag" else ()))
        else:
            fitting = ()
        for value, number in fitting[:MOST]:
            if written := filter_text(name, value):
                yield written, number

    def _languages(self, typed: str) -> Counted:
        known = [(code or UNKNOWN_LANGUAGE, number) for code, number in self._known("lang")]
        fitting = [
            (code, number)
            for code, number in known
            if any(word.startswith(typed) for word in (code, *LANGUAGES.get(code, ())))
        ]
        return sorted(fitting, key=_most_first)

    def _dates(self, name: str, typed: str) -> Counted:
        """Return years; months where the year is typed. The latest first, since readers look for news."""
        kind = "month" if len(typed) > 4 and name != "year" else "year"
        fitting = [(value, number) for value, number in self._known(kind) if value.startswith(typed)]
        newest = sorted(fitting, reverse=True)
        return newest if name == "year" else [(value, 0) for value, _ in newest]

    def _known(self, kind: str) -> Counted:
        """Return all values of a kind, with their numbers of articles."""
        now = time.monotonic()
        if now - self._asked >= FRESH:
            version = int(self._connection.pragma("data_version"))
            if version != self._version:
                self._values.clear()
            self._version, self._asked = version, now
        if kind not in self._values:
            self._values[kind] = [
                (str(value), int(number)) for value, number in self._connection.execute(_VALUES[kind])
            ]
        return self._values[kind]


def complete(connection: apsw.Connection, text: str, cursor: int, tags: Counted = ()) -> Completion:
    """Propose once how the filter at the cursor may go on, see ``Completer.complete``."""
    return Completer(connection).complete(text, cursor, tags)


def _names(typed: str) -> Iterator[tuple[str, int]]:
    """Give the names of filters that begin as typed."""
    if len(typed) >= SHORTEST_NAME:
        for name in NAMES:
            if name.startswith(typed):
                yield (f"{name}:{_FIXED[name][0]}" if len(_FIXED.get(name, "")) == 1 else f"{name}:"), 0


def _united(values: Counted, tags: Counted) -> Counted:
    """Join articles' topics with the notebook's tags, whatever their capitals; the first spelling wins."""
    if not tags:
        return values
    spellings: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for value, number in (*tags, *values):
        spellings.setdefault(value.casefold(), value)
        numbers[value.casefold()] += number
    return [(spellings[folded], number) for folded, number in numbers.items()]


def _beginning(typed: str, values: Counted) -> Counted:
    """Return the values that begin as typed, then those of which a later word does; most frequent first."""
    wanted = fold(typed)
    first, later = [], []
    for value, number in sorted(values, key=_most_first):
        folded = fold(value)
        if folded.startswith(wanted):
            first.append((value, number))
        elif f" {wanted}" in folded:
            later.append((value, number))
        if len(first) == MOST:
            break
    return [*first, *later]


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
