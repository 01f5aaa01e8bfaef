"""The filters of the query language: their names, which values they take, and their conditions in SQL.

A filter whose value means nothing is left out of the search; ``problem`` says so in a sentence. A partial
date is its first day: ``before:2024`` and ``after:2024`` divide the dated articles between them.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

import apsw

from nam_reader.search.tree import COLUMNS, Field, Phrase, Plain, Prefix
from nam_reader.wording import sentence

ALIASES = {
    "language": "lang",
    "topic": "tag",
    "authors": "author",
    "tags": "tag",
    "sources": "source",
}
STATES = ("unread", "reading", "read", "starred")  # is:
CARRIED = ("note", "highlight")  # has:
PLACES = ("notes",)  # in:
_KNOWN = {"is": STATES, "has": CARRIED, "in": PLACES}
NAMES = ("title", "author", "tag", "lang", "source", "before", "after", "year", "is", "has", "in")
LANGUAGES = {
    "en": ("english", "angielski", "английский", "англійская", "англійська"),
    "be": ("belarusian", "belarusan", "białoruski", "белорусский", "беларуская", "білоруська"),
    "ru": ("russian", "rosyjski", "русский", "руская", "російська"),
    "pl": ("polish", "polski", "польский", "польская", "польська"),
    "uk": ("ukrainian", "ukraiński", "украинский", "украінская", "українська"),
}
UNKNOWN_LANGUAGE = "none"  # lang:none, articles whose language is not known

_LANGUAGE_OF = {name: code for code, names in LANGUAGES.items() for name in names} | {"by": "be", "ua": "uk"}
_SAID_AS = {
    "has": {"notes": "note", "highlights": "highlight"},
    "in": {"note": "notes", "quotes": "notes", "highlights": "notes"},
}
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)
_YEARS = re.compile(r"(\d{4})(?:(?:-|–|\.\.)(\d{4}))?", re.ASCII)
_LONGEST = 200  # characters of a value that are compared

_WORD_SIGN = "0-9A-Za-z\u00c0-\u024f\u0370-\u052f"  # inside a GLOB class: what no word may touch
_AMONG = "a.uid IN (SELECT value FROM json_each(?))"
_NOT_AMONG = "a.uid NOT IN (SELECT value FROM json_each(?))"
_SAME = ("еёЕЁ", '"“”„‟«»', "'’ʼ‘`´", "-‐‑–—", " \u00a0")


class NoteFilters(Protocol):
    """What a search asks the notebook."""

    def uids(self, name: str, value: str) -> frozenset[str]:
        """Return the articles in a state (``is``), with a note or a highlight, or with a tag."""
        ...

    def uids_with_words(self, words: str, kind: str) -> frozenset[str]:
        """Return the articles whose quotes and notes hold a "word" (in any form), "phrase" or "prefix"."""
        ...


class NoNotes:
    """The answer of a library without a notebook."""

    def uids(self, name: str, value: str) -> frozenset[str]:  # noqa: ARG002  # the protocol's
        """Return none."""
        return frozenset()

    def uids_with_words(self, words: str, kind: str) -> frozenset[str]:  # noqa: ARG002  # the protocol's
        """Return none."""
        return frozenset()


class Condition(NamedTuple):
    """A condition on ``article AS a`` and the values bound in it, in order."""

    sql: str
    values: tuple[apsw.SQLiteValue, ...] = ()


# --- values -----------------------------------------------------------------------------------------------


def filter_name(typed: str) -> str:
    """Return a filter's own name, "" where no filter is called so."""
    name = typed.lower()
    name = ALIASES.get(name, name)
    return name if name in NAMES else ""


def canonical(field: Field) -> str:
    """Return a filter's value in the one way that it can be compared; "" where it means nothing."""
    value = " ".join(field.value.split())
    match field.name:
        case "lang":
            return _language(value)
        case "before" | "after":
            return _date(value)
        case "year":
            return value if _years(value) else ""
        case "is" | "has" | "in":
            value = value.lower()
            value = _SAID_AS.get(field.name, {}).get(value, value)
            return value if value in _KNOWN[field.name] else ""
        case "tag":
            return _tag_name(value).casefold()
        case _:
            return value.casefold()


def problem(field: Field) -> str:
    """Return what is wrong with a filter's value, as a sentence for the person; "" where nothing is."""
    if canonical(field):
        return ""
    name, value = field.name, field.value
    match name:
        case "before" | "after":
            return sentence(
                "“{0}:{1}” was left out: a date is written 2024, 2024-05 or 2024-05-03.", name, value
            )
        case "year":
            return sentence("“{0}:{1}” was left out: a year is written 2024, several 2022-2024.", name, value)
        case "lang":
            known = ", ".join(LANGUAGES)
            return sentence("“{0}:{1}” was left out: a language is one of {2}.", name, value, known)
        case "is" | "has" | "in":
            known = ", ".join(_KNOWN[name])
            return sentence("“{0}:{1}” was left out: it knows {2}.", name, value, known)
        case _:
            return sentence("“{0}:{1}” was left out: it needs a value.", name, value)


def language_name(code: str) -> str:
    """Return a language's English name; the code itself where we have none."""
    return LANGUAGES[code][0].capitalize() if code in LANGUAGES else code


def _language(value: str) -> str:
    name = value.casefold()
    if name in (UNKNOWN_LANGUAGE, "unknown"):
        return UNKNOWN_LANGUAGE
    code = name.replace("_", "-").partition("-")[0]
    code = _LANGUAGE_OF.get(name) or _LANGUAGE_OF.get(code, code)
    return code if re.fullmatch("[a-z]{2,3}", code) else ""


def _date(value: str) -> str:
    """Return a date as the shortest text that sorts like its first day: 2024-05-01 is 2024-05."""
    if found := _DATE.fullmatch(value):
        parts = found[1], found[2] or "1", found[3] or "1"
    elif found := _DAY_FIRST.fullmatch(value):
        parts = found[3], found[2], found[1]
    else:
        return ""
    try:
        day = dt.date(*map(int, parts)).isoformat()
    except ValueError:
        return ""
    return re.sub("(-01)?-01$", "", day)


def _tag_name(value: str) -> str:
    return value.lstrip("# ")


def _years(value: str) -> tuple[int, int] | None:
    """Return the first and last year of a value; None where it is no years."""
    found = _YEARS.fullmatch(value)
    if not found:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return (min(first, last), max(first, last))


# --- conditions -------------------------------------------------------------------------------------------


def condition(field: Field, notes: NoteFilters) -> Condition | None:
    """Return a filter as a condition that is never NULL for a dated article.

    None for what the index answers (title, author), and for a value that means nothing.
    """
    value = canonical(field)
    if not value or field.name in COLUMNS:
        return None
    match field.name:
        case "lang":
            return Condition("a.language = ?", ("" if value == UNKNOWN_LANGUAGE else value,))
        case "before":
            return Condition("a.published < ?", (value,))
        case "after":
            return Condition("a.published >= ?", (value,))
        case "year":
            first, last = _years(value) or (0, 0)
            return Condition("(a.published >= ? AND a.published < ?)", (f"{first:04}", f"{last:04}~"))
        case "source":
            return _source(field)
        case "tag":
            return _tag(_tag_name(field.value), notes)
        case "is" if value == "unread":
            return among(notes.uids("is", "read") | notes.uids("is", "reading"), negated=True)
        case "in":
            return among(notes.uids("has", "highlight"))
        case _:
            return among(notes.uids(field.name, value))


def among(uids: Iterable[str], *, negated: bool = False) -> Condition:
    """Return the condition that an article is one of some."""
    return Condition(_NOT_AMONG if negated else _AMONG, (json.dumps(list(uids)),))


def noted(leaf: Plain, notes: NoteFilters) -> Condition:
    """Return the condition that an article's quotes and notes hold a word."""
    kind = "phrase" if isinstance(leaf, Phrase) else "prefix" if isinstance(leaf, Prefix) else "word"
    return among(notes.uids_with_words(leaf.text, kind))


def _source(field: Field) -> Condition:
    """Compare a source: with the whole name where there is such a source, else with some of its words."""
    name = glob(field.value)
    contained = f"*[^{_WORD_SIGN}]{name}[^{_WORD_SIGN}]*"
    return Condition(
        "CASE WHEN EXISTS (SELECT 1 FROM article WHERE source GLOB ?) THEN a.source GLOB ? "
        "ELSE ' ' || a.source || ' ' GLOB ? END",
        (name, name, contained),
    )


def _tag(value: str, notes: NoteFilters) -> Condition:
    """Compare a tag with an article's topics, which are a JSON list, and with the tags of its annotations.

    A topic may have come with the sign that tags are marked with.
    """
    as_json = glob(value.replace("\\", "\\\\").replace('"', '\\"'), keep=True)
    topics = [f'*"{sign}{as_json}"*' for sign in ("", "#")]
    carried = among(notes.uids("tag", value))
    return Condition(f"(a.topics GLOB ? OR a.topics GLOB ? OR {carried.sql})", (*topics, *carried.values))


def glob(value: str, *, keep: bool = False) -> str:
    """Return a GLOB pattern of a text, however it is capitalised; ``keep`` its quotes and white space."""
    return "".join(_pattern(value[:_LONGEST], keep))


def _pattern(value: str, keep: bool) -> Iterator[str]:
    for character in value:
        same = next((signs for signs in _SAME if character in signs and not keep), "")
        cases = same or "".join(dict.fromkeys(character + character.lower() + character.upper()))
        if len(character.lower()) > 1 or len(character.upper()) > 1:  # İ, ß: as it is written
            cases = character
        yield f"[{cases}]" if len(cases) > 1 or cases in "*?[" else cases
