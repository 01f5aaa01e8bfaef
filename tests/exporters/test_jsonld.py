"""JSON-LD: the W3C's words in their places, and nothing lost on the way out and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nam_reader.exporters import export, to_jsonld
from nam_reader.model import Anchor, Annotation, ArticleNotes, ArticleRef, Colour

Notes = Callable[..., ArticleNotes]
CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"nam": "urn:nam-reader:terms:", "nam:authors": {"@container": "@list"}},
]


def back(item: dict[str, Any]) -> Annotation:
    """Read an item as another program would."""
    target = item["target"]
    quote, position = target["selector"]
    article = target["nam:article"]
    web = not target["source"].startswith("urn:nam-reader:article:")
    bodies = item.get("body", [])
    return Annotation(
        id=item["id"].removeprefix("urn:uuid:"),
        article=ArticleRef(
            uid=article["nam:uid"],
            title=article.get("nam:title", ""),
            authors=tuple(article.get("nam:authors", ())),
            source=article.get("nam:source", ""),
            url=target["source"] if web else None,
            published=article.get("nam:published"),
            language=article.get("nam:language", ""),
        ),
        anchor=Anchor(
            quote["exact"],
            quote["prefix"],
            quote["suffix"],
            position["start"],
            position["end"],
            target["nam:revision"],
        ),
        colour=Colour(item["nam:colour"]),
        note="".join(body["value"] for body in bodies if body["purpose"] == "commenting"),
        tags=tuple(body["value"] for body in bodies if body["purpose"] == "tagging"),
        created=item["created"],
        modified=item["modified"],
    )


def test_an_item_as_the_standard_has_it(annotation: Annotation) -> None:
    item = to_jsonld(annotation._replace(note="*Why?*", tags=("river",), colour=Colour.BLUE))
    assert item == {
        "@context": CONTEXT,
        "id": "urn:uuid:0b8a6c1e-1111-4222-8333-944455556666",
        "type": "Annotation",
        "motivation": "commenting",
        "created": "2024-03-28T10:11:12.345Z",
        "modified": "2024-03-29T13:14:15.678Z",
        "body": [
            {"type": "TextualBody", "value": "*Why?*", "format": "text/markdown", "purpose": "commenting"},
            {"type": "TextualBody", "value": "river", "format": "text/plain", "purpose": "tagging"},
        ],
        "target": {
            "type": "SpecificResource",
            "source": "https://example.org/a?b=1&copy=2",
            "styleClass": "blue",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": "The river rose",
                    "prefix": "the year when. ",
                    "suffix": " by a third",
                },
                {"type": "TextPositionSelector", "start": 20, "end": 34},
            ],
            "nam:revision": "9f2c" * 16,
            "nam:article": {
                "nam:uid": "abcdefghij2345672345",
                "nam:title": "What the bottles tell",
                "nam:authors": ["Piotr Zielnik", "Ян Крот"],
                "nam:source": "Quiet Water",
                "nam:published": "2024-03-14",
                "nam:language": "en",
            },
        },
        "stylesheet": {"type": "CssStylesheet", "value": ".blue { background-color: #D1E8FB; }"},
        "nam:colour": "blue",
    }


def test_a_bare_highlight_has_no_body_and_an_article_without_an_address_a_urn(annotation: Annotation) -> None:
    item: dict[str, Any] = to_jsonld(annotation._replace(article=ArticleRef("u" * 20, "T")))
    assert item["motivation"] == "highlighting"
    assert "body" not in item
    assert item["target"]["source"] == "urn:nam-reader:article:" + "u" * 20
    assert item["target"]["nam:article"] == {"nam:uid": "u" * 20, "nam:title": "T"}


def test_the_file_is_one_annotation_page(notes: Notes, annotation: Annotation) -> None:
    page = json.loads(export("jsonld", [notes(), notes(ArticleRef("other", "Other"))]).data)
    assert list(page) == ["@context", "id", "type", "items"]
    assert page["@context"] == CONTEXT
    assert page["type"] == "AnnotationPage"
    other, item = page["items"]
    assert {"@context": CONTEXT, **item} == to_jsonld(annotation)
    assert other["target"]["nam:article"]["nam:title"] == "Other"


def test_a_page_is_named_after_what_it_holds(notes: Notes) -> None:
    one, same, other = (
        json.loads(export("jsonld", [item]).data)["id"] for item in (notes(), notes(), notes(note="x"))
    )
    assert one == same != other


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    exact=TEXT,
    around=TEXT,
    note=TEXT,
    tags=st.lists(TEXT),
    title=TEXT,
    url=st.sampled_from([None, "https://x.org/"]),
)
def test_nothing_is_lost_out_and_back(
    exact: str, around: str, note: str, tags: list[str], title: str, url: str | None
) -> None:
    article = ArticleRef("u", title, (title, "b", "a"), title, url, "2024-03" if url else None, "be")
    annotation = Annotation(
        "0b8a6c1e-1111-4222-8333-944455556666",
        article,
        Anchor(exact, around, around, 3, 9, "r"),
        Colour.ORANGE,
        note,
        tuple(tags),
        "2024-03-28T10:11:12.345Z",
        "2024-03-29T10:11:12.345Z",
    )
    assert back(json.loads(json.dumps(to_jsonld(annotation)))) == annotation
