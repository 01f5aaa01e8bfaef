"""Words around numbers, dates and languages, as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_NATIVE_NAMES = {"en": "English", "be": "Беларуская", "ru": "Русский", "pl": "Polski", "uk": "Українська"}
_FULL_DATE = 3  # year, month and day are known
_KILOBYTE, _MEGABYTE = 1_000, 1_000_000  # bytes

translate = QCoreApplication.translate


def interface_locale() -> QLocale:
    """Return the locale that goes with the interface's language (see ``ui.language``)."""
    return QLocale()


def number(n: int) -> str:
    """Write a whole number with its thousands set apart."""
    return interface_locale().toString(n)


def quoted(text: str, language: str = "") -> str:
    """Put a text between the quotation marks of a language, by its code; "" for the interface's."""
    return (QLocale(language) if language else interface_locale()).quoteString(text)


def file_size(size: int) -> str:
    """Write a number of bytes as "96 kB" or "2.1 MB"."""
    if size < _MEGABYTE:
        return translate("Sizes", "{0} kB").format(number(-(-size // _KILOBYTE)))
    return translate("Sizes", "{0} MB").format(interface_locale().toString(size / _MEGABYTE, "f", 1))


def short_date(iso: str | None) -> str:
    """Write an ISO date or time, possibly partial, as "14 Mar 2024", "Mar 2024" or "2024"; "" for none."""
    return _date(iso, QLocale.FormatType.ShortFormat)


def long_date(iso: str | None) -> str:
    """Write an ISO date or time, perhaps partial, as "14 March 2024", "March 2024" or "2024"; "" for none."""
    return _date(iso, QLocale.FormatType.LongFormat)


def language_name(code: str) -> str:
    """Name a language in itself ("be" → "Беларуская"); the code where we have no name, "" for ""."""
    return _NATIVE_NAMES.get(code, code)


def _date(iso: str | None, month: QLocale.FormatType) -> str:
    if not iso:
        return ""
    parts = iso[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > _FULL_DATE:
        return iso
    year, rest = int(parts[0]), [int(part) for part in parts[1:]]
    if not rest:
        return parts[0]
    date = QDate(year, *rest) if len(rest) > 1 else QDate(year, rest[0], 1)
    if not date.isValid():
        return iso
    locale = interface_locale()
    if len(rest) > 1:  # as QLocale's own "d MMMM yyyy", which takes a start 2 ms: it imports datetime
        return f"{date.day()} {locale.monthName(date.month(), month)} {year}"
    # a month that stands without a day has a form of its own: "сакавік", not "сакавіка"
    return f"{locale.standaloneMonthName(date.month(), month)} {year}"
