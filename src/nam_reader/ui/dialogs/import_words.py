"""The words of an import: what came in, what did not, how long it will still take."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from nam_reader.model import ImportReport

MINUTE = 60
HOUR = 60 * MINUTE
SEPARATOR = "  ·  "

translate = QCoreApplication.translate


def counts_line(added: int, updated: int, unchanged: int, merged: int = 0, stubs: int = 0) -> str:
    """Return "12 added  ·  2 updated  ·  3 already here"; what is zero is left out."""
    counted = (
        (added, translate("Import", "%Ln added", "", added)),
        (updated, translate("Import", "%Ln updated", "", updated)),
        (merged, translate("Import", "%Ln merged", "", merged)),
        (unchanged, translate("Import", "%Ln already here", "", unchanged)),
        (stubs, translate("Import", "%Ln of them excerpts", "", stubs)),
    )
    return SEPARATOR.join(words for n, words in counted if n)


def report_counts(report: ImportReport) -> str:
    """Return every count of a report on one line; what is zero is left out."""
    came = counts_line(report.added, report.updated, report.unchanged, len(report.merged), report.stubs)
    failed = could_not_be_read(len(report.failed)) if report.failed else ""
    return SEPARATOR.join(part for part in (came, failed) if part)


def merged_words(merged: int) -> str:
    """Return "3 files merged into articles from other files"."""
    return translate("Import", "%Ln merged into articles from other files", "", merged)


def could_not_be_read(failed: int) -> str:
    """Return "4 could not be read"."""
    return translate("Import", "%Ln could not be read", "", failed)


def headline(report: ImportReport) -> str:
    """Return in a few words how an import ended."""
    if report.cancelled:
        return translate("Import", "Stopped. What came in stays.")
    if report.added or report.updated:
        return translate("Import", "Import finished")
    return (
        translate("Import", "Nothing new")
        if report.unchanged
        else translate("Import", "Nothing could be added")
    )


def time_left(seconds: float) -> str:
    """Return "About 2 minutes left"; "" for nothing left."""
    if seconds <= 0:
        return ""
    if seconds < MINUTE * 0.75:
        return translate("Import", "Less than a minute left")
    if seconds < HOUR:
        return translate("Import", "About %Ln minutes left", "", math.ceil(seconds / MINUTE - 0.25))
    return translate("Import", "About %Ln hours left", "", round(seconds / HOUR))
