"""One item for each annotated article, in the JSON of citation processors and Zotero (CSL-JSON 1.0)."""

from __future__ import annotations

import json

from nam_reader.exporters.book import Book
from nam_reader.exporters.references import Name, Reference, references


def render(book: Book) -> str:
    """Return the document; quotes and notes stand in ``note``, one a line."""
    items = [_item(reference) for reference in references(book.articles)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(reference: Reference) -> dict[str, object]:
    article = reference.article
    known = {
        "id": reference.key,
        "type": "webpage",
        "title": article.title,
        "author": [_name(name) for name in reference.names],
        "issued": {"date-parts": [list(reference.date)]} if reference.date else None,
        "container-title": article.source,
        "URL": article.url,
        "language": article.language,
        "keyword": ", ".join(reference.tags),
        "note": "\n".join(filter(None, reference.remarks)),
    }
    return {field: value for field, value in known.items() if value}


def _name(name: Name) -> dict[str, str]:
    if name.body:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given} if name.given else {"family": name.family}
