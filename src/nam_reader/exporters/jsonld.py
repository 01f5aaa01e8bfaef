"""Notes as JSON-LD in the W3C Web Annotation vocabulary, for exchange without loss.

What that vocabulary has no word for (the colour's name, the revision a quote was taken from, what a citation
needs of the article) stands under our own prefix, declared in the context. An exchange file also says which
versions of a note its writer has known, and what was deleted: see docs/exchange.md.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from nam_reader.exporters.book import Book
from nam_reader.exporters.colours import INKS
from nam_reader.exporters.ordering import in_order
from nam_reader.model import About, Annotation, ArticleNotes, ArticleRef, Deletion, Style

W3C = "http://www.w3.org/ns/anno.jsonld"
TERMS = "urn:nam-reader:terms:"
CONTEXT: list[object] = [W3C, {"nam": TERMS, "nam:authors": {"@container": "@list"}}]


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return one annotation as a document of its own."""
    return {"@context": CONTEXT, **item_of(annotation)}


def render(book: Book) -> str:
    """Return all annotations as one AnnotationPage, named after what it holds.

    It is always whole and in the same order: another notebook is to have all of each note.
    """
    return exchange(in_order(book.articles), {}, ())


def exchange(
    articles: Sequence[ArticleNotes],
    versions: Mapping[str, Sequence[str]],
    deletions: Sequence[Deletion],
) -> str:
    """Return the page with the versions known of each annotation, by its id, and with what was deleted."""
    items = []
    for notes in articles:
        for placed in notes.annotations:
            known = versions.get(placed.annotation.id)
            items.append(item_of(placed.annotation) | ({"nam:versions": list(known)} if known else {}))
    content: dict[str, object] = {"items": items}
    if deletions:
        content["nam:deletions"] = [_deletion(deletion) for deletion in deletions]
    digest = hashlib.sha256(_json(content if deletions else items).encode()).hexdigest()
    head = {"@context": CONTEXT, "id": f"urn:nam-reader:page:{digest}", "type": "AnnotationPage"}
    return _json(head | content) + "\n"


def _deletion(deletion: Deletion) -> dict[str, object]:
    return {
        "id": f"urn:uuid:{deletion.id}",
        **({"nam:deleted": deletion.deleted} if deletion.deleted else {}),
        "nam:versions": list(deletion.versions),
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def item_of(annotation: Annotation) -> dict[str, object]:
    """Return one annotation as an item of a page."""
    bodies = _bodies(annotation)
    return {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": annotation.created,
        "modified": annotation.modified,
        **({"creator": {"type": "Person", "name": annotation.author}} if annotation.author else {}),
        **({"body": bodies} if bodies else {}),
        "target": _target(annotation),
        "stylesheet": {
            "type": "CssStylesheet",
            "value": f".{annotation.colour} {{ background-color: {INKS[annotation.colour].tint}; }}",
        },
        "nam:colour": annotation.colour.value,
        **({"nam:style": annotation.style.value} if annotation.style is not Style.HIGHLIGHT else {}),
        **({"nam:about": annotation.about.value} if annotation.about is not About.QUOTE else {}),
        **({"nam:rival": f"urn:uuid:{annotation.rival}"} if annotation.rival else {}),
    }


def _bodies(annotation: Annotation) -> list[dict[str, str]]:
    bodies = [
        {"type": "TextualBody", "value": tag, "format": "text/plain", "purpose": "tagging"}
        for tag in annotation.tags
    ]
    if annotation.note:
        note = {"type": "TextualBody", "value": annotation.note, "format": "text/markdown"}
        bodies.insert(0, note | {"purpose": "commenting"})
    return bodies


def _target(annotation: Annotation) -> dict[str, object]:
    if annotation.about is About.NOTHING:
        return {"type": "SpecificResource", "source": "urn:nam-reader:notebook"}
    anchor, article = annotation.anchor, annotation.article
    quote = {"exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
    selectors = [
        {"type": "TextQuoteSelector", **quote},
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]
    return {
        "type": "SpecificResource",
        "source": article.url or f"urn:nam-reader:article:{article.uid}",
        **({"styleClass": annotation.colour.value} if annotation.about is About.QUOTE else {}),
        **({"selector": selectors} if annotation.about is About.QUOTE else {}),
        "nam:revision": anchor.revision,
        "nam:article": _article(article),
    }


def _article(article: ArticleRef) -> dict[str, object]:
    known = {
        "nam:uid": article.uid,
        "nam:title": article.title,
        "nam:authors": list(article.authors),
        "nam:source": article.source,
        "nam:published": article.published,
        "nam:language": article.language,
    }
    return {term: value for term, value in known.items() if value}
