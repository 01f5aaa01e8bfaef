"""What leaves the program (reading lane)."""

from __future__ import annotations

from pathlib import Path

from nam_reader import workspace
from nam_reader.model import About, AnnotationFilter, ArticleRef, Quotation
from nam_reader.workspace import Workspace

USUAL_STYLE = "chicago"
DOCUMENTS = frozenset({"docx", "odt", "pdf"})  # formats that are no text


def quote(text: str, article: ArticleRef, style: str, language: str) -> Quotation:
    """Return a quote with its source; an unknown style is the usual one. Reads nothing: for any thread."""
    known = style if style in workspace.citation_styles() else USUAL_STYLE
    return workspace.quotation(text, article, known, language=language)


def quote_notes(space: Workspace, ids: tuple[str, ...], style: str, language: str) -> Quotation:
    """Return the quotes of some annotations, each with its source; of a note on an article its source."""
    made = []
    for annotation in map(space.annotation, ids):
        text = annotation.anchor.exact if annotation.about is About.QUOTE else ""
        made.append(quote(text, annotation.article, style, language))
    return Quotation(
        "\n\n".join([one.text for one in made if one.text]),
        "\n".join([one.markdown for one in made if one.text]),
        "".join([one.html for one in made if one.text]),
    )


def preview_export(space: Workspace, format_name: str, wanted: AnnotationFilter) -> str:
    """Make an export and return it as text; of a document that is none, what the notes are as Markdown."""
    shown = "markdown" if format_name in DOCUMENTS else format_name
    return space.export(shown, wanted).data.decode("utf-8-sig")


def save_export(space: Workspace, format_name: str, wanted: AnnotationFilter, target: Path) -> Path:
    """Write an export into a file; the file is whole or as it was before."""
    workspace.write_file(target, space.export(format_name, wanted).data)
    return target
