"""Exports of other programs: quote, note, colour, tags, and what they are about."""

from __future__ import annotations

import json

import pytest

from nam_reader.exchange import reading
from nam_reader.model import About, Annotation, ArticleRef, Colour, Incoming, Style

HYPOTHESIS_ROW = {
    "id": "AbC-1",
    "created": "2024-03-28T10:11:12.345678+00:00",
    "updated": "2024-03-29T10:11:12.345678+00:00",
    "user": "acct:someone@hypothes.is",
    "uri": "https://example.org/a",
    "text": "Why?",
    "tags": ["river"],
    "target": [
        {
            "source": "https://example.org/a",
            "selector": [
                {"type": "RangeSelector", "startContainer": "/p[1]"},
                {"type": "TextPositionSelector", "start": 400, "end": 409},
                {"type": "TextQuoteSelector", "exact": "The river", "prefix": "so. ", "suffix": " rose"},
            ],
        }
    ],
    "document": {"title": ["What the bottles tell"]},
    "user_info": {"display_name": "Some One"},
}


def parsed(data: object) -> Incoming:
    return reading.parse(data if isinstance(data, bytes) else json.dumps(data).encode())


def all_of(data: object) -> list[Annotation]:
    return [arrival.annotation for arrival in parsed(data).arrivals]


@pytest.mark.parametrize("name", ["rows", "annotations"])
def test_hypothesis(name: str) -> None:
    (found,) = all_of({name: [HYPOTHESIS_ROW], "total": 1})
    assert found.article == ArticleRef("", "What the bottles tell", url="https://example.org/a")
    assert found.anchor[:3] == ("The river", "so. ", " rose")
    assert found.anchor.revision == ""
    assert (found.note, found.tags, found.author) == ("Why?", ("river",), "Some One")
    assert found.modified == "2024-03-29T10:11:12.345Z"


def test_hypothesis_page_notes_and_replies() -> None:
    page_note = HYPOTHESIS_ROW | {"id": "p", "target": [{"source": "https://example.org/a"}]}
    reply = HYPOTHESIS_ROW | {"id": "r", "references": ["AbC-1"]}
    incoming = parsed([page_note, reply])
    assert [arrival.annotation.about for arrival in incoming.arrivals] == [About.ARTICLE]
    assert incoming.remarks == ("1 reply to an annotation was left out.",)


def test_koreader_json() -> None:
    book = {
        "title": "The Book",
        "author": "Ян Крот",
        "entries": [
            {
                "text": "The river",
                "note": "Why?",
                "time": 1711620672,
                "color": "olive",
                "drawer": "underscore",
            },
            {"text": "It rose", "time": 1711620673},
        ],
    }
    one, two = all_of({"documents": [book]})
    assert all_of(book) == [one, two]
    assert one.article == ArticleRef("", "The Book", ("Ян Крот",))
    assert (one.anchor.exact, one.note, one.colour) == ("The river", "Why?", Colour.GREEN)
    assert one.style is Style.UNDERLINE
    assert one.created == "2024-03-28T10:11:12.000Z"
    assert one.id != two.id


def test_koreader_metadata() -> None:
    (one,) = all_of(
        {
            "doc_props": {"title": "The Book", "authors": "Ян Крот"},
            "annotations": {"1": {"text": "The river", "datetime": "2024-03-28 10:11:12"}},
        }
    )
    assert (one.article.title, one.anchor.exact) == ("The Book", "The river")
    assert one.created == "2024-03-28T10:11:12.000Z"


KOREADER_MARKDOWN = """# The Book
##### Ян Крот

## One
### Page 3 @ 28 March 2024 10:11:12 AM
*The river*

---
Why?

### Page 4 @ 28 March 2024 10:12:12 PM
It rose
by a third
"""


def test_koreader_markdown() -> None:
    one, two = all_of(KOREADER_MARKDOWN.encode())
    assert (one.anchor.exact, one.note, one.article.title) == ("The river", "Why?", "The Book")
    assert one.created == "2024-03-28T10:11:12.000Z"
    assert (two.anchor.exact, two.note) == ("It rose\nby a third", "")
    assert two.created == "2024-03-28T22:12:12.000Z"


READWISE = """\
Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location,Highlighted at
"The river, so",What the bottles tell,Ян Крот,,Why?,blue,"river,water",3,2024-03-28 10:11:12+00:00
It rose,What the bottles tell,Ян Крот,,,,,4,2024-03-28 10:11:13+00:00
"""


def test_readwise() -> None:
    one, two = all_of(b"\xef\xbb\xbf" + READWISE.encode())
    assert one.article == ArticleRef("", "What the bottles tell", ("Ян Крот",))
    assert (one.anchor.exact, one.note, one.colour) == ("The river, so", "Why?", Colour.BLUE)
    assert (one.tags, one.created) == (("river", "water"), "2024-03-28T10:11:12.000Z")
    assert (two.note, two.tags, two.colour) == ("", (), Colour.YELLOW)


ZOTERO_ROW = {
    "key": "ABCD1234",
    "itemType": "annotation",
    "annotationType": "underline",
    "annotationText": "The river",
    "annotationComment": "Why?",
    "annotationColor": "#ff6666",
    "tags": [{"tag": "river"}],
    "dateAdded": "2024-03-28T10:11:12Z",
    "dateModified": "2024-03-29T10:11:12Z",
}


def test_zotero_inside_its_item() -> None:
    item = {
        "title": "What the bottles tell",
        "url": "https://example.org/a",
        "creators": [{"firstName": "Ян", "lastName": "Крот"}],
        "attachments": [{"itemType": "attachment", "title": "Full text", "annotations": [ZOTERO_ROW]}],
    }
    (found,) = all_of({"items": [item]})
    assert found.article == ArticleRef("", "What the bottles tell", ("Ян Крот",), url="https://example.org/a")
    assert (found.anchor.exact, found.note, found.tags) == ("The river", "Why?", ("river",))
    assert (found.colour, found.style) == (Colour.PINK, Style.UNDERLINE)
    assert found.modified == "2024-03-29T10:11:12.000Z"


def test_zotero_as_its_service_gives_it() -> None:
    answer = [
        {"key": "P", "data": {"key": "P", "itemType": "journalArticle", "title": "What the bottles tell"}},
        {"key": "ABCD1234", "data": ZOTERO_ROW | {"parentItem": "P"}},
    ]
    (found,) = all_of(answer)
    assert found.article.title == "What the bottles tell"


def test_zotero_as_a_table() -> None:
    (found,) = all_of(b"Title;Annotation Text;Comment;Color\nT;The river;Why?;#5fb236\n")
    assert (found.article.title, found.anchor.exact, found.colour) == ("T", "The river", Colour.GREEN)


@pytest.mark.parametrize("data", [HYPOTHESIS_ROW | {}, READWISE, KOREADER_MARKDOWN])
def test_the_same_file_gives_the_same_ids(data: object) -> None:
    file = data.encode() if isinstance(data, str) else json.dumps([data]).encode()
    assert [one.id for one in all_of(file)] == [one.id for one in all_of(file)]
