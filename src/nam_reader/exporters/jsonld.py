"""Notes as JSON-LD in the W3C Web Annotation vocabulary, for exchange without loss.

What that vocabulary has no word for (the colour's name, the revision a quote was taken from, what a citation
needs of the article) stands under our own prefix, declared in the context.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from nam_reader.exporters.colours import INKS
from nam_reader.model import Annotation, ArticleNotes, ArticleRef

W3C = "http://www.w3.org/ns/anno.jsonld"
TERMS = "urn:nam-reader:terms:"
CONTEXT: list[object] = [W3C, {"nam": TERMS, "nam:authors": {"@container": "@list"}}]


def to_jsonld(annotation: Annotation) -> dict[str, object]:
    """Return one annotation as a document of its own."""
    return {"@context": CONTEXT, **_item(annotation)}


def render(articles: Sequence[ArticleNotes]) -> str:
    """Return all annotations as one AnnotationPage, named after what it holds."""
    items = [_item(placed.annotation) for notes in articles for placed in notes.annotations]
    digest = hashlib.sha256(_json(items).encode()).hexdigest()
    page = {
        "@context": CONTEXT,
        "id": f"urn:nam-reader:page:{digest}",
        "type": "AnnotationPage",
        "items": items,
    }
    return _json(page) + "\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _item(annotation: Annotation) -> dict[str, object]:
    bodies = _bodies(annotation)
    return {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": annotation.created,
        "modified": annotation.modified,
        **({"body": bodies} if bodies else {}),
        "target": _target(annotation),
        "stylesheet": {
            "type": "CssStylesheet",
            "value": f".{annotation.colour} {{ background-color: {INKS[annotation.colour].tint}; }}",
        },
        "nam:colour": annotation.colour.value,
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
    anchor, article = annotation.anchor, annotation.article
    return {
        "type": "SpecificResource",
        "source": article.url or f"urn:nam-reader:article:{article.uid}",
        "styleClass": annotation.colour.value,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": anchor.exact,
                "prefix": anchor.prefix,
                "suffix": anchor.suffix,
            },
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
        ],
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
