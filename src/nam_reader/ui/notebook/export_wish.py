"""What a person wants to take away: a format, which notes, and how the document is to look."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model import AnnotationFilter
from nam_reader.model.giving import ExportOptions

DOCUMENTS = frozenset({"docx", "odt", "pdf"})  # no text: shown as pages
READABLE = frozenset({"markdown", "obsidian", "logseq", "html"}) | DOCUMENTS
TEMPLATED = READABLE - DOCUMENTS
REFERENCES = frozenset({"bibtex", "ris", "csl-json"})


class ExportScope(NamedTuple):
    """Notes that can be taken together: "This article", "What the page shows".

    ``title`` goes into the name of the file. ``search`` is the query whose articles are meant, "" for none.
    """

    name: str
    wanted: AnnotationFilter
    title: str = ""
    search: str = ""


class ExportWish(NamedTuple):
    """Everything that is chosen in the panel."""

    format_name: str
    scope: ExportScope
    options: ExportOptions
