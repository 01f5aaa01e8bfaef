"""Dates: as front matter writes them, and as pages write them for people."""

from __future__ import annotations

import datetime as dt
import re

from nam_reader.text.months import MONTHS

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?", re.DOTALL)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_DAY_NAME_FIRST = re.compile(r"(?:[^\W\d]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([^\W\d]{3,})\.?,? (\d{4})(?: .*)?")
_MONTH_FIRST = re.compile(r"([^\W\d]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTH_YEAR = re.compile(r"([^\W\d]{3,12}) (\d{4})")

_NAME = r"(?P<{}>[^\W\d_]{{3,12}})"
_ORDINAL = r"(?:st|nd|rd|th|-?га|-?го|-?е|\.)?"
_YEAR = r"(?P<{}>(?:1[89]|20)\d\d)(?!\d)"
_WRITTEN = re.compile(
    rf"(?<![\d.:/-])(?:"
    rf"(?P<d1>\d{{1,2}}){_ORDINAL} ?(?:of )?(?P<m1>[^\W\d_]{{1,12}})\.?,? ?(?:of )?{_YEAR.format('y1')}"
    rf"|{_YEAR.format('y2')}(?P<s2>[-./])(?P<m2>\d{{1,2}})(?P=s2)(?P<d2>\d{{1,2}})(?!\d)"
    rf"|(?P<d3>\d{{1,2}})(?P<s3> ?[./-] ?)(?P<m3>\d{{1,2}})(?P=s3)"
    rf"(?P<y3>(?:1[89]|20)?\d\d)(?![\d:]|[./-]\d))"
    rf"|(?<!\w){_NAME.format('m4')}\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR.format('y4')}"
    rf"|(?<!\w){_NAME.format('m5')},? {_YEAR.format('y5')}"
)
_DIGIT = re.compile("[0-9]")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LONGEST = 400  # characters looked at


def iso_date(value: object) -> str | None:
    """Return the ISO date that a value means, possibly partial ("2024", "2024-05"); None where it is no date.

    Where the year stands last the day stands first. Names of months are those of ``months``.
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


def localised_date(text: str) -> str | None:
    """Return the first date in a short text as an ISO date, "2024-05" where it names no day; None for none.

    Reads what people write in five languages ("12 красавіка 2024 г., 10:15", "Opublikowano 12 kwietnia 2024",
    "Jan 5, 2024", "12.04.24", "12 IV 2024"). In numbers the day is first unless it can only be a month.
    A day without a year and "3 days ago" are none: nobody knows when the page was saved.
    """
    if _DIGIT.search(text) is None:
        return None
    for found in _WRITTEN.finditer(" ".join(text[:_LONGEST].split())):
        date = _written(found)
        if date is not None:
            return date
    return None


def _written(found: re.Match[str]) -> str | None:
    if found["m1"]:
        return _checked(found["y1"], _month(found["m1"]), found["d1"])
    if found["m2"]:
        return _checked(found["y2"], found["m2"], found["d2"])
    if found["m3"]:
        return _numeric(found["y3"], found["m3"], found["d3"])
    if found["m4"]:
        return _checked(found["y4"], _month(found["m4"]), found["d4"])
    return _checked(found["y5"], _month(found["m5"]), None)


def _numeric(year: str, month: str, day: str) -> str | None:
    if int(month) > 12 >= int(day):
        month, day = day, month
    return _checked(year if len(year) == 4 else f"20{year}", month, day)


def _month(name: str) -> str:
    if name in _ROMAN:
        return str(_ROMAN.index(name) + 1)
    return str(MONTHS.get(name.lower(), 0))


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date = dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return date.isoformat()[: 10 if day else 7 if month else 4]
