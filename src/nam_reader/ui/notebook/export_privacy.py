"""What is in an exported file, and what is not, in two plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from nam_reader.model.giving import ExportOptions, Layout
from nam_reader.ui.notebook.export_wish import READABLE, REFERENCES
from nam_reader.ui.theme.locale import interface_locale

translate = QCoreApplication.translate

EXCHANGE = frozenset({"jsonld", "epub-annotations"})


def privacy_line(format_name: str, options: ExportOptions, author: str, locale: QLocale | None = None) -> str:
    """Say what a file will hold; ``author`` is the person's display name, "" for none."""
    names, times = _tells(format_name, options, author)
    holds = [translate("ExportPrivacy", "the quotes"), translate("ExportPrivacy", "tags")]
    if format_name in READABLE and options.layout is Layout.ARTICLES:
        holds[0] = translate("ExportPrivacy", "the articles’ whole text")
    if options.notes or format_name in EXCHANGE:
        holds.insert(1, translate("ExportPrivacy", "your notes"))
    holds.append(translate("ExportPrivacy", "the articles’ titles, authors, dates and addresses"))
    lacks = [
        translate("ExportPrivacy", "names of folders, of this computer or of its users"),
        translate("ExportPrivacy", "the time of the export"),
    ]
    (holds if names else lacks).append(names or translate("ExportPrivacy", "your name"))
    (holds if times else lacks).append(times or translate("ExportPrivacy", "when a note was made"))
    listed = (locale or interface_locale()).createSeparatedList
    return translate("ExportPrivacy", "In the file: {0}. Not in it: {1}.").format(
        listed(holds), listed(lacks)
    )


def _tells(format_name: str, options: ExportOptions, author: str) -> tuple[str, str]:
    """Return what is told of names and of times, "" for nothing."""
    if format_name in EXCHANGE:
        return translate("ExportPrivacy", "the names that notes carry"), translate(
            "ExportPrivacy", "when each note was made and changed"
        )
    if format_name in REFERENCES:
        return "", ""
    named = (
        translate("ExportPrivacy", "your name, “{0}”").format(author)
        if author
        else translate("ExportPrivacy", "the names that notes carry")
    )
    times = translate("ExportPrivacy", "when each note was made") if options.times else ""
    if options.times and options.style:
        times = translate("ExportPrivacy", "when each note was made and each article was archived here")
    return named if options.author else "", times
