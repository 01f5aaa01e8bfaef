"""EPUB annotations: what the draft asks for, and nothing lost on the way back."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest

from nam_reader import exporters
from nam_reader.errors import ExportError
from nam_reader.exchange.reading import parse
from nam_reader.exporters import make_book
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import (
    About,
    Anchor,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Colour,
    ExportOptions,
    Located,
    Place,
    PlacedAnnotation,
    Style,
)

RIVER = ArticleRef(
    "u1", "Рака і горад", ("Ганна Дуб",), "Weekly", "https://example.org/river", "2024-05-17", "be"
)
MILL = ArticleRef("u2", "The mill", (), "", None, None, "en")
WHEN = {"created": "2024-05-18T09:00:00.000Z", "modified": "2024-05-19T10:00:00.000Z"}


def note_of(number: int, article: ArticleRef = RIVER, **more: object) -> PlacedAnnotation:
    """Return an annotation that says more than is usual."""
    anchor = Anchor("Вада паднялася", "spring: ", ", і дарога", 10 * number, 10 * number + 14, "a" * 64)
    made = Annotation(f"00000000-0000-4000-8000-{number:012}", article, anchor)
    made = made._replace(**WHEN, **more)  # type: ignore[arg-type]  # fields by name
    return PlacedAnnotation(made, Located(Place.EXACT, anchor.start, anchor.end))


ALL = (
    note_of(1, note="**Why?**\nTwo lines", tags=("flood", "вада"), colour=Colour.PINK, author="Ana"),
    note_of(2, style=Style.SQUIGGLE, colour=Colour.GREEN),
    note_of(3, style=Style.STRIKE, tags=("flood",)),
    note_of(4, about=About.ARTICLE, note="All of it")._replace(located=Located(Place.EXACT, 0, 0)),
)


def within(*articles: ArticleNotes) -> dict[str, Any]:
    """Export and return what is in the archive."""
    file = exporters.export("epub-annotations", list(articles))
    assert file.suffix == ".annotations"
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        assert archive.namelist() == ["annotations.json"]
        found: dict[str, Any] = json.loads(archive.read("annotations.json"))
    return found


def test_a_set_says_what_it_is_about_and_what_each_note_looks_like() -> None:
    """In the words of the draft."""
    made = within(ArticleNotes(RIVER, ALL))
    assert made["type"] == "AnnotationSet"
    assert made["about"]["dc:title"] == "Рака і горад"
    assert made["about"]["dc:creator"] == ["Ганна Дуб"]
    bodies = {item["id"][-1]: item["body"] for item in made["items"]}
    assert bodies["1"]["color"] == "pink"
    assert bodies["1"]["value"] == "**Why?**\nTwo lines"
    assert bodies["1"]["tag"] == "flood"
    assert [bodies[number]["highlight"] for number in "123"] == ["solid", "underline", "strikethrough"]
    assert all(item["created"] and item["type"] == "Annotation" for item in made["items"])


def test_a_set_of_several_articles_names_none() -> None:
    """Each note says itself where it belongs."""
    made = within(ArticleNotes(RIVER, ALL[:1]), ArticleNotes(MILL, (note_of(7, MILL),)))
    assert made["about"] == {"dc:title": "Highlights and notes"}
    assert {item["target"]["source"] for item in made["items"]} == {
        "https://example.org/river",
        "urn:nam-reader:article:u2",
    }


def test_nothing_is_lost_on_the_way_back() -> None:
    """Every field of every note."""
    data = exporters.export("epub-annotations", [ArticleNotes(RIVER, ALL)]).data
    back = {arrival.annotation.id: arrival.annotation for arrival in parse(data).arrivals}
    for placed in ALL:
        if placed.annotation.about is About.QUOTE:
            assert back[placed.annotation.id] == placed.annotation
        else:
            assert back[placed.annotation.id].note == "All of it"


def test_its_quotes_can_be_checked() -> None:
    """As those of any other export."""
    data = exporters.export("epub-annotations", [ArticleNotes(RIVER, ALL)]).data
    assert [(claim.uid, claim.start, claim.quote) for claim in claims_of(data)] == [
        ("u1", 10 * number, "Вада паднялася") for number in (1, 2, 3)
    ]


def test_notes_cannot_be_left_out() -> None:
    """What is for exchange is whole."""
    book = make_book([ArticleNotes(RIVER, ALL)], ExportOptions(notes=False))
    with pytest.raises(ExportError):
        exporters.export("epub-annotations", book)
