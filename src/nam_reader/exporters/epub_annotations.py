"""Notes as a file of EPUB Annotations: a ZIP archive whose annotations.json is one annotation set.

The draft (https://www.w3.org/TR/epub-anno-10/) is a profile of the Web Annotation model: one body with text,
colour, style and keyword, one target, ISO times. What it has no word for stands under our own prefix as in
JSON-LD, so that nothing is lost on the way back; reading programs pass over it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from nam_reader.exporters.book import Book
from nam_reader.exporters.jsonld import CONTEXT, item_of
from nam_reader.exporters.ordering import in_order
from nam_reader.exporters.packing import pack
from nam_reader.model import About, Annotation, ArticleNotes, ArticleRef, Style

MEMBER = "annotations.json"

_LOOKS = {
    Style.HIGHLIGHT: "solid",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.SQUIGGLE: "underline",  # the draft knows no wavy line
}


def render(book: Book) -> bytes:
    """Return all annotations as one set; like JSON-LD it is always whole and in the same order."""
    articles = in_order(book.articles)
    items = [_item(placed.annotation) for notes in articles for placed in notes.annotations]
    content = {"about": _about(articles), "items": items}
    digest = hashlib.sha256(_json(content).encode()).hexdigest()
    head = {"@context": CONTEXT, "id": f"urn:nam-reader:set:{digest}", "type": "AnnotationSet"}
    return pack([(MEMBER, (_json(head | content) + "\n").encode())])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _about(articles: Sequence[ArticleNotes]) -> dict[str, object]:
    """Return what the set is about: the article, where it is about one alone."""
    named = [notes.article for notes in articles if notes.article.uid]
    if len(named) != 1:
        return {"dc:title": "Highlights and notes"}
    return {name: value for name, value in _publication(named[0]).items() if value}


def _publication(article: ArticleRef) -> dict[str, object]:
    return {
        "dc:identifier": [article.url or f"urn:nam-reader:article:{article.uid}"],
        "dc:title": article.title,
        "dc:creator": list(article.authors),
        "dc:publisher": [article.source] if article.source else [],
        "dc:language": [article.language] if article.language else [],
        "dc:date": article.published,
    }


def _item(annotation: Annotation) -> dict[str, object]:
    tags = {"nam:tags": list(annotation.tags)} if annotation.tags else {}
    return item_of(annotation) | {"body": _body(annotation)} | tags


def _body(annotation: Annotation) -> dict[str, object]:
    looks: dict[str, object] = {}
    if annotation.about is About.QUOTE:
        looks = {"color": annotation.colour.value, "highlight": _LOOKS[annotation.style]}
    return {
        "type": "TextualBody",
        "value": annotation.note,
        "format": "text/markdown",
        **looks,
        **({"tag": annotation.tags[0]} if annotation.tags else {}),  # the draft has room for one
    }
