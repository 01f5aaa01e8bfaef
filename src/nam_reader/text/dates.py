"""Dates as front matter writes them."""

from __future__ import annotations

import datetime as dt
import re

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?", re.DOTALL)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_DAY_NAME_FIRST = re.compile(r"(?:[^\W\d]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([^\W\d]{3,9})\.?,? (\d{4})(?: .*)?")
_MONTH_FIRST = re.compile(r"([^\W\d]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTH_YEAR = re.compile(r"([^\W\d]{3,9}) (\d{4})")
_MONTHS = (
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may",),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}


def iso_date(value: object) -> str | None:
    """Return the ISO date that a value means, possibly partial ("2024", "2024-05"); None where it is no date.

    Where the year stands last the day stands first. Names of months are English.
    """
    if isinstance(value, dt.date):  # a datetime is one too
        return value.isoformat()[:10]
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = " ".join(str(value).split())
    if found := _ISO.fullmatch(text):
        return _checked(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(text):
        return _checked(found[3], found[2], found[1])
    if found := _DAY_NAME_FIRST.fullmatch(text):
        return _checked(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(text):
        return _checked(found[3], _month(found[1]), found[2])
    if found := _MONTH_YEAR.fullmatch(text):
        return _checked(found[2], _month(found[1]), None)
    return None


def _month(name: str) -> str:
    return str(_NUMBERS.get(name.lower(), 0))


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date = dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return date.isoformat()[: 10 if day else 7 if month else 4]
