"""JSON-LD in: ours without loss, that of others whatever shape they gave it."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.exchange import reading
from nam_reader.exporters import exchange, to_jsonld
from nam_reader.model import (
    About,
    Anchor,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Colour,
    Deletion,
    Incoming,
    Located,
    Place,
    PlacedAnnotation,
    Style,
)

ID = "0b8a6c1e-1111-4222-8333-944455556666"
OTHER = "1c8a6c1e-1111-4222-8333-944455556666"
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
TIMES = st.sampled_from(["2024-03-28T10:11:12.345Z", "2024-12-31T23:59:59.000Z"])
URLS = st.sampled_from([None, "https://example.org/", "http://example.org/a?b=1#c"])


def read(data: object) -> Incoming:
    return reading.parse(json.dumps(data).encode())


def only(data: object) -> Annotation:
    (arrival,) = read(data).arrivals
    return arrival.annotation


ARTICLES = st.builds(
    ArticleRef,
    uid=st.sampled_from(["abcdefghij2345672345", "u"]),
    title=TEXT,
    authors=st.lists(TEXT, max_size=3).map(tuple),
    source=TEXT,
    url=URLS,
    published=st.sampled_from([None, "2024", "2024-03-14"]),
    language=st.sampled_from(["", "be"]),
)
ANNOTATIONS = st.builds(
    Annotation,
    id=st.just(ID),
    article=ARTICLES,
    anchor=st.builds(
        Anchor,
        TEXT.filter(str.strip),
        TEXT,
        TEXT,
        st.integers(0, 9),
        st.integers(10, 99),
        st.just("9f2c" * 16),
    ),
    about=st.just(About.QUOTE),
    deleted=st.none(),
    colour=st.sampled_from(Colour),
    note=TEXT.filter(lambda note: bool(note.strip()) or not note),
    tags=st.lists(TEXT, max_size=3).map(tuple),
    created=TIMES,
    modified=TIMES,
    style=st.sampled_from(Style),
    author=st.sampled_from(["", "Ян Крот"]),
    rival=st.sampled_from(["", OTHER]),
)


@given(ANNOTATIONS)
def test_nothing_of_an_annotation_is_lost(annotation: Annotation) -> None:
    assert only(to_jsonld(annotation)) == annotation


@pytest.mark.parametrize(
    ("about", "article"),
    [(About.ARTICLE, ArticleRef("u", "T", url="https://example.org/")), (About.NOTHING, ArticleRef("", ""))],
)
def test_nothing_of_a_note_without_a_quote_is_lost(about: About, article: ArticleRef) -> None:
    anchor = Anchor("", "", "", 0, 0, "r" if about is About.ARTICLE else "")
    note = Annotation(ID, article, anchor, note="Words", about=about)
    assert only(to_jsonld(note)) == note


def test_versions_and_deletions_come_back() -> None:
    annotation = Annotation(ID, ArticleRef("u", "T"), Anchor("q", "", "", 0, 1, "r"))
    notes = ArticleNotes(annotation.article, (PlacedAnnotation(annotation, Located(Place.EXACT, 0, 1)),))
    deletion = Deletion(OTHER, "2024-03-28T10:11:12.345Z", ("c" * 32,))
    incoming = reading.parse(exchange([notes], {ID: ("a" * 32, "b" * 32)}, (deletion,)).data)
    assert incoming.arrivals[0].versions == ("a" * 32, "b" * 32)
    assert incoming.deletions == (deletion,)


def annotation(**changed: object) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.com/annotations/1",
        "type": "Annotation",
        "target": {
            "source": "https://example.org/a",
            "selector": {"type": "TextQuoteSelector", "exact": "The river", "prefix": "so. "},
        },
    } | changed


def test_a_foreign_name_always_gives_the_same_id() -> None:
    one, same, other = only(annotation()), only(annotation()), only(annotation(id="https://example.com/2"))
    assert one.id == same.id != other.id


@pytest.mark.parametrize(
    ("body", "note"),
    [
        ("Text", "Text"),
        ({"type": "TextualBody", "value": "Text"}, "Text"),
        ([{"value": "A"}, {"value": "tag", "purpose": "tagging"}, "B"], "A\n\nB"),
        ([{"value": "A", "purpose": ["oa:commenting"]}, {"type": "Image", "id": "x"}, 5, None], "A"),
    ],
)
def test_bodies_of_any_shape(body: object, note: str) -> None:
    assert only(annotation(body=body)).note == note


def test_a_body_value_and_tags() -> None:
    assert only(annotation(bodyValue="Text")).note == "Text"
    tagged = only(annotation(body=[{"value": "river", "purpose": "tagging"}]))
    assert (tagged.tags, tagged.note) == (("river",), "")


QUOTE = {"type": "TextQuoteSelector", "exact": "The river"}


@pytest.mark.parametrize(
    "selector",
    [
        QUOTE,
        [QUOTE],
        [{"type": "XPathSelector", "value": "/p", "refinedBy": QUOTE}],
        {"type": "FragmentSelector", "refinedBy": {"type": "RangeSelector", "refinedBy": [QUOTE]}},
        {"type": "Choice", "items": [QUOTE]},
        {"@type": "oa:TextQuoteSelector", "exact": "The river"},
    ],
)
def test_selectors_of_any_shape(selector: object) -> None:
    found = only(annotation(target={"source": "https://example.org/a#part", "selector": selector}))
    assert found.anchor == Anchor("The river", "", "", 0, 0, "")
    assert found.article.url == "https://example.org/a"


def test_a_target_that_is_an_address_is_an_article() -> None:
    note = only(annotation(target="https://example.org/a", body="Whole"))
    assert (note.about, note.article.url) == (About.ARTICLE, "https://example.org/a")


@pytest.mark.parametrize("kind", ["AnnotationPage", "AnnotationSet"])
def test_pages_lists_and_collections(kind: str) -> None:
    page = {"type": kind, "items": [annotation()]}
    assert len(read(page).arrivals) == 1
    assert len(read([annotation(), annotation(id="urn:x")]).arrivals) == 2
    collection = {"type": "AnnotationCollection", "first": page | {"next": page}}
    assert len(read(collection).arrivals) == 2


def test_times_are_in_utc_and_may_be_missing() -> None:
    assert only(annotation()).created == ""
    dated = only(annotation(created="2024-03-28T12:00:00+02:00"))
    assert dated.created == dated.modified == "2024-03-28T10:00:00.000Z"


def test_what_says_nothing_is_left_out_and_said_so() -> None:
    incoming = read([annotation(target="https://example.org/a"), annotation()])
    assert len(incoming.arrivals) == 1
    assert incoming.remarks == ("1 annotation has neither a quote nor a note and was left out.",)


def test_an_epub_annotations_file() -> None:
    content = {
        "@context": "https://www.w3.org/ns/epub-anno.jsonld",
        "id": "urn:uuid:" + OTHER,
        "type": "AnnotationSet",
        "about": {"dc:title": "The Book", "dc:creator": ["Ян Крот"], "dc:language": ["be-tarask"]},
        "items": [
            {
                "id": f"urn:uuid:{ID}",
                "type": "Annotation",
                "created": "2024-03-28T10:11:12Z",
                "body": {
                    "type": "TextualBody",
                    "value": "Why?",
                    "color": "#2ea8e5",
                    "highlight": "underline",
                },
                "target": {"source": "OEBPS/one.xhtml", "selector": [QUOTE]},
            }
        ],
    }
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("annotations.json", json.dumps(content))
    (arrival,) = reading.parse(file.getvalue()).arrivals
    found = arrival.annotation
    assert (found.id, found.note, found.colour, found.style) == (ID, "Why?", Colour.BLUE, Style.UNDERLINE)
    assert found.article == ArticleRef("", "The Book", ("Ян Крот",), language="be")
