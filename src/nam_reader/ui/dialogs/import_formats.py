"""What the dialog for files offers: the formats that can be imported, by the endings of their names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PACKS = ("nampack",)


def formats() -> list[tuple[str, tuple[str, ...]]]:
    """Return each group of formats with its endings."""
    translate = QCoreApplication.translate
    return [
        (translate("Import", "Saved web pages"), ("html", "htm", "xhtml", "xht", "mhtml", "mht")),
        (translate("Import", "Web archives"), ("warc", "warc.gz", "warc.zst", "wacz")),
        (translate("Import", "E-books and PDF"), ("epub", "pdf")),
        (translate("Import", "Feeds"), ("rss", "atom", "rdf", "xml")),
        (translate("Import", "Markdown and text"), ("md", "markdown", "mdown", "mkd", "mdwn", "txt", "text")),
        (translate("Import", "ZIP archives"), ("zip",)),
        (translate("Import", "ZIM archives"), ("zim",)),
        (translate("Import", "Packs"), PACKS),
    ]


def name_filters() -> list[str]:
    """Return the filters of the dialog: everything that can be read, each group of it, all files."""
    translate = QCoreApplication.translate
    groups = formats()
    every = tuple(ending for _, endings in groups for ending in endings)
    articles = translate("Import", "Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text")
    named = [(articles, every), *groups]
    return [*(_filter(name, endings) for name, endings in named), translate("Import", "All files (*)")]


def _filter(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"
