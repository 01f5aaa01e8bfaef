"""What needs no library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.model import (
    Anchor,
    Annotation,
    Article,
    ArticleRef,
    Block,
    ExportedFile,
    ImportReport,
    NoteLink,
    PackInfo,
    Quotation,
)
from nam_reader.model.giving import PageImage
from nam_reader.notebook import anchors
from nam_reader.paths import PACK_SUFFIX
from nam_reader.report import as_text

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.intake import Progress


def make_anchor(article: Article, start: int, end: int) -> Anchor:
    """Anchor the code points ``start`` to ``end`` of an article's text. Raises AnnotationError if blank."""
    return anchors.make_anchor(article.text, start, end, article.revision)


def note_blocks(note: str) -> tuple[Block, ...]:
    """Return a note's Markdown as the blocks that it is shown by; links to notes begin with "note-link:"."""
    from nam_reader.text import note_blocks as reading

    return reading.note_blocks(note)


def links_in(note: str) -> tuple[NoteLink, ...]:
    """Return the links ``[[…]]`` of a note, in order; positions are code points of its Markdown."""
    from nam_reader.notebook import links

    return links.links_in(note)


def with_filter(query: str, name: str, value: str) -> str:
    """Return a query with a filter added; a date filter replaces the one of its name."""
    from nam_reader.search import editing

    return editing.with_filter(query, name, value)


def without_filter(query: str, name: str, value: str = "") -> str:
    """Return a query without a filter, or without all filters of a name."""
    from nam_reader.search import editing

    return editing.without_filter(query, name, value)


def filters_of(query: str) -> tuple[tuple[str, str], ...]:
    """Return the filters that stand alone in a query, as names and values."""
    from nam_reader.search import editing

    return editing.filters_of(query)


def plain_words(query: str) -> str:
    """Return a query without its filters."""
    from nam_reader.search import editing

    return editing.plain_words(query)


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return an annotation as a W3C Web Annotation."""
    from nam_reader import exporters

    return exporters.to_jsonld(annotation)


def citation_styles() -> Mapping[str, str]:
    """Return the citation styles: their names, as options have them, with those for people."""
    from nam_reader.exporters.citing import STYLES

    return STYLES


def citation(article: ArticleRef, style: str, form: str = "text", *, language: str = "") -> str:
    """Return an article's citation as "text", "html" or "markdown", its words in a language or the article's.

    Raises ExportError for a style that there is not.
    """
    from nam_reader.exporters.citing import cite

    return cite(article, style, form, language=language)


def quotation(quote: str, article: ArticleRef, style: str, *, language: str = "") -> Quotation:
    """Return a quote with its citation, for the clipboard. Raises ExportError for an unknown style."""
    from nam_reader.exporters import quoting

    return quoting.quotation(quote, article, style, language=language)


def can_renew(path: Path) -> bool:
    """Say whether a file is an exported one with notes of ours in it that can be renewed."""
    from nam_reader.errors import ExportError
    from nam_reader.exporters import renewing

    try:
        return bool(renewing.names_in(renewing.read(path)))
    except ExportError:
        return False


def page_images(pdf: bytes, width: int, most: int) -> tuple[PageImage, ...]:
    """Return the first pages of a PDF as pictures of a width in pixels."""
    from nam_reader.exporters.picturing import pictures

    return pictures(pdf, width, most)


def report_text(report: ImportReport) -> str:
    """Return the account of an import as plain text."""
    return as_text(report)


def number_sheet(columns: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> bytes:
    """Return a table as CSV that a spreadsheet opens without running anything."""
    from nam_reader.exporters.sheet import sheet

    return sheet(columns, rows)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises ExportError."""
    from nam_reader import exporters

    exporters.write(path, data)


def text_of(document: ExportedFile) -> str:
    """Return a document that is text, or an archive of one text, as text."""
    data = document.data
    if data.startswith(b"PK"):
        from nam_reader.exporters.packing import unpacked

        data = next(iter(unpacked(data)))[1]
    return data.decode("utf-8-sig")


def is_pack(path: Path) -> bool:
    """Say whether a file's name is that of a pack."""
    return path.suffix.lower() == PACK_SUFFIX


def pack_info(pack: Path) -> PackInfo:
    """Check a pack and return what it says of itself. Raises PackError."""
    from nam_reader.library import packs

    return packs.info(pack)


def build_pack(
    paths: Sequence[Path],
    target: Path,
    title: str,
    progress: Progress | None = None,
) -> tuple[PackInfo | None, ImportReport]:
    """Import files into a new, empty library and seal it as a pack; no pack where nothing could be taken in.

    The library in the making lies beside the pack, so that no article text is left on another disk.
    """
    import tempfile

    from nam_reader.workspace import Workspace

    beside = target.absolute().parent
    with (
        tempfile.TemporaryDirectory(prefix=".making-", dir=beside) as folder,
        Workspace(Path(folder)) as made,
    ):
        report = made.import_paths(paths, progress)
        info = made.seal_pack(target, title) if report.files else None
    return info, report
