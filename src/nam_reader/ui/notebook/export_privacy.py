"""What is in an exported file, and what is not, in two plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from nam_reader.model.giving import ExportOptions, Layout
from nam_reader.ui.notebook.export_wish import READABLE, REFERENCES
from nam_reader.ui.theme.plural import interface_locale

EXCHANGE = frozenset({"jsonld", "epub-annotations"})


def privacy_line(format_name: str, options: ExportOptions, author: str, locale: QLocale | None = None) -> str:
    """Say what a file will hold; ``author`` is the person's display name, "" for none."""
    names, times = _tells(format_name, options, author)
    holds = [_tr("the quotes"), _tr("tags")]
    if format_name in READABLE and options.layout is Layout.ARTICLES:
        holds[0] = _tr("the articles’ whole text")
    if options.notes or format_name in EXCHANGE:
        holds.insert(1, _tr("your notes"))
    holds.append(_tr("the articles’ titles, authors, dates and addresses"))
    lacks = [_tr("names of folders, of this computer or of its users"), _tr("the time of the export")]
    (holds if names else lacks).append(names or _tr("your name"))
    (holds if times else lacks).append(times or _tr("when a note was made"))
    listed = (locale or interface_locale()).createSeparatedList
    return _tr("In the file: {0}. Not in it: {1}.").format(listed(holds), listed(lacks))


def _tells(format_name: str, options: ExportOptions, author: str) -> tuple[str, str]:
    """Return what is told of names and of times, "" for nothing."""
    if format_name in EXCHANGE:
        return _tr("the names that notes carry"), _tr("when each note was made and changed")
    if format_name in REFERENCES:
        return "", ""
    named = _tr("your name, “{0}”").format(author) if author else _tr("the names that notes carry")
    times = _tr("when each note was made") if options.times else ""
    if options.times and options.style:
        times = _tr("when each note was made and each article was archived here")
    return named if options.author else "", times


def _tr(text: str) -> str:
    return QCoreApplication.translate("privacy_line", text)
