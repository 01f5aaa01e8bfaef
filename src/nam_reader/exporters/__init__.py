"""Notes as documents: the formats by name, and the one way a document is written to disk.

The same notes give the same bytes on any machine: no name, path, host, version or clock goes into a document.
A format's module is loaded when that format is first asked for, so that the start does not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from nam_reader.errors import ExportError
from nam_reader.exporters.ordering import in_order
from nam_reader.exporters.writing import write
from nam_reader.model import Annotation, ArticleNotes, ExportedFile

__all__ = ["FORMATS", "Exporter", "export", "to_jsonld", "write"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format: its name for people, its file-name ending and media type, and what makes the text."""

    label: str
    suffix: str
    mime: str
    render: Callable[[Sequence[ArticleNotes]], str]


def _markdown(articles: Sequence[ArticleNotes]) -> str:
    from nam_reader.exporters.markdown import render

    return render(articles)


def _html(articles: Sequence[ArticleNotes]) -> str:
    from nam_reader.exporters.html import render

    return render(articles)


def _jsonld(articles: Sequence[ArticleNotes]) -> str:
    from nam_reader.exporters.jsonld import render

    return render(articles)


FORMATS: Mapping[str, Exporter] = MappingProxyType(
    {
        "markdown": Exporter("Markdown", ".md", "text/markdown", _markdown),
        "html": Exporter("Web page", ".html", "text/html", _html),
        "jsonld": Exporter("JSON-LD", ".jsonld", "application/ld+json", _jsonld),
    }
)


def export(name: str, articles: Sequence[ArticleNotes]) -> ExportedFile:
    """Return the notes as a document, by article title, then by place in the text.

    Raises ExportError where there is no such format.
    """
    exporter = FORMATS.get(name)
    if exporter is None:
        raise ExportError(f"There is no export format “{name}”; there are {', '.join(sorted(FORMATS))}.")
    text = exporter.render(in_order(articles))
    return ExportedFile(text.encode("utf-8"), exporter.suffix, exporter.mime)


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return one annotation as a W3C Web Annotation, a JSON document of its own."""
    from nam_reader.exporters.jsonld import to_jsonld

    return to_jsonld(annotation)
