"""Notes as documents: the formats by name, and the one way a document is written to disk.

The same notes give the same bytes on any machine: no name, path, host, version or clock goes into a document.
A format's module is loaded when that format is first asked for, so that the start does not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from nam_reader.errors import ExportError
from nam_reader.exporters.book import Book, make_book
from nam_reader.exporters.ordering import in_order
from nam_reader.exporters.watch import Watch
from nam_reader.exporters.writing import write
from nam_reader.model import Annotation, ArticleNotes, Deletion, ExportedFile, ExportOptions

__all__ = [
    "FORMATS",
    "Book",
    "Exporter",
    "Watch",
    "exchange",
    "export",
    "exporter_of",
    "make_book",
    "refuse_to_leave_out",
    "to_jsonld",
    "write",
]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format: its name for people, its file-name ending and media type, and what makes the document."""

    label: str
    suffix: str
    mime: str
    render: Callable[[Book], bytes]
    is_text: bool = True


def _loaded(module: str, name: str = "render") -> Callable[[Book], bytes]:
    """Return a module's ``render``, its text as UTF-8; the module is loaded when it is first called."""

    def render(book: Book) -> bytes:
        document: str | bytes = getattr(import_module(f"{__name__}.{module}"), name)(book)
        return document if isinstance(document, bytes) else document.encode("utf-8")

    return render


FORMATS: Mapping[str, Exporter] = MappingProxyType(
    {
        "markdown": Exporter("Markdown", ".md", "text/markdown", _loaded("markdown")),
        "obsidian": Exporter("Obsidian", ".md", "text/markdown", _loaded("markdown", "obsidian")),
        "logseq": Exporter("Logseq", ".md", "text/markdown", _loaded("markdown", "logseq")),
        "html": Exporter("Web page", ".html", "text/html", _loaded("html")),
        "docx": Exporter(
            "Word document",
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _loaded("docx"),
            is_text=False,
        ),
        "odt": Exporter(
            "OpenDocument", ".odt", "application/vnd.oasis.opendocument.text", _loaded("odt"), is_text=False
        ),
        "pdf": Exporter("PDF", ".pdf", "application/pdf", _loaded("pdf"), is_text=False),
        "jsonld": Exporter("JSON-LD", ".jsonld", "application/ld+json", _loaded("jsonld")),
        "epub-annotations": Exporter(
            "EPUB Annotations", ".annotations", "application/zip", _loaded("epub_annotations"), is_text=False
        ),
        "csv": Exporter("Table (CSV)", ".csv", "text/csv", _loaded("table")),
        "bibtex": Exporter("BibTeX", ".bib", "application/x-bibtex", _loaded("bibtex")),
        "ris": Exporter("RIS", ".ris", "application/x-research-info-systems", _loaded("ris")),
        "csl-json": Exporter(
            "CSL-JSON", ".json", "application/vnd.citationstyles.csl+json", _loaded("csl_json")
        ),
    }
)


FOR_EXCHANGE = frozenset({"jsonld", "epub-annotations"})  # what always holds each note whole


def exporter_of(name: str) -> Exporter:
    """Return a format by its name. Raises ExportError where there is none of that name."""
    exporter = FORMATS.get(name)
    if exporter is None:
        raise ExportError("There is no export format “{0}”; there are {1}.", name, ", ".join(sorted(FORMATS)))
    return exporter


def export(name: str, notes: Book | Sequence[ArticleNotes], templates: Path | None = None) -> ExportedFile:
    """Return the notes as a document, by article title, then by place in the text, or as a book says.

    ``templates`` is the folder of the person's own templates. Raises ExportError where there is no such
    format or template, and CancelledError where the book's watch says so.
    """
    exporter = exporter_of(name)
    book = notes if isinstance(notes, Book) else make_book(notes)
    if name in FOR_EXCHANGE:
        refuse_to_leave_out(book.options)
    if book.options.template:
        from nam_reader.exporters.own_templates import render

        data = render(name, book, templates).encode("utf-8")
        return ExportedFile(data, exporter.suffix, exporter.mime)
    return ExportedFile(exporter.render(book), exporter.suffix, exporter.mime)


def refuse_to_leave_out(options: ExportOptions) -> None:
    """Raise ExportError where notes are to be left out of what is for exchange, which holds them whole."""
    if not options.notes:
        raise ExportError(
            "JSON-LD is for exchange and holds notes whole; to leave them out, choose another format."
        )


def exchange(
    articles: Sequence[ArticleNotes], versions: Mapping[str, Sequence[str]], deletions: Sequence[Deletion]
) -> ExportedFile:
    """Return the notes as JSON-LD with what another notebook needs to merge them.

    ``versions`` holds the hashes of the versions known of each annotation, by its id.
    """
    from nam_reader.exporters import jsonld

    text = jsonld.exchange(in_order(articles), versions, deletions)
    exporter = FORMATS["jsonld"]
    return ExportedFile(text.encode("utf-8"), exporter.suffix, exporter.mime)


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return one annotation as a W3C Web Annotation, a JSON document of its own."""
    from nam_reader.exporters.jsonld import to_jsonld

    return to_jsonld(annotation)
