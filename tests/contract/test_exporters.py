"""What every exporter must do. A new format adds the way its documents are read back, and nothing else."""

from __future__ import annotations

import csv
import getpass
import io
import json
import re
import socket
from collections.abc import Callable
from pathlib import Path

import markdown as python_markdown
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader import exporters
from nam_reader.errors import ExportError
from nam_reader.exporters.colours import INKS
from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Colour,
    Located,
    Place,
    PlacedAnnotation,
)

UID = "abcdefghij2345672345"
REVISION = "9f2c" * 16
ARTICLE = ArticleRef(UID, "River & <b>Bank</b>", ("Ян Крот", "A. B."), "Quiet *Water*", None, "2024-03", "be")

NASTY = [
    "plain words",
    "*stars* and **more** of * them, 2*3*4",
    "_under_ __scores__ snake_case a_ _b",
    "# not a heading",
    "C#",
    "##",
    "1. not a list",
    "2) nor this",
    "- nor this",
    "--- nor this ---",
    "---",
    "+ plus",
    "> not a quote in a quote",
    "a term\n: not its definition",
    "=====",
    "<script>alert('x')</script> & &amp; &lt; &#42;",
    "<!-- nam-reader id=x -->",
    "`code` and ``more`` ```",
    "~~~",
    "~~struck~~ H~2~O",
    "a | b | c",
    "|---|---|",
    "[a](b) ![c](d) [^1]: [TOC] *[HTML]: abbr",
    "{: .class } {#id} {{ 7 * 7 }} {% raw %}",
    r"back\slash \* \\ end\ ",
    "https://example.org/a_b_c?d=1&copy=2 and <https://example.org>",
    "“Кавычки” — і працяжнік… ёлка ў двары, Łódź",
    "🧭 👩\u200d🚀 e\u0301 ☎️",
    "first paragraph\nsecond paragraph\n# third\n- fourth",
    "one\n\nafter an empty one",
    "x\u00a0= 5\u00a0%",
    "$5 and $10",
    "a  b   c",
    "tab\there",
    "\ufffc",
    "    four spaces",
]


def note_of(number: int, exact: str, article: ArticleRef = ARTICLE, **more: object) -> PlacedAnnotation:
    """Return an annotation of a quote that stands at ``100 * number``."""
    start = 100 * number
    annotation = Annotation(
        id=f"0b8a6c1e-1111-4222-8333-{number:012d}",
        article=article,
        anchor=Anchor(exact, "before ", " after", start, start + len(exact), REVISION),
        created="2024-03-28T10:11:12.345Z",
        modified="2024-03-29T13:14:15.678Z",
    )
    placed = PlacedAnnotation(annotation, Located(Place.EXACT, start, start + len(exact)))
    return placed._replace(annotation=annotation._replace(**more))  # type: ignore[arg-type]  # fields of Annotation


# --- reading back, one function a format --------------------------------------------------------------


def quotes_of_html(document: str) -> list[str]:
    quotes = LexborHTMLParser(document).css("main > article > section > blockquote")
    return ["\n".join(p.text(deep=True) for p in quote.css("p")) for quote in quotes]


def quotes_of_markdown(document: str) -> list[str]:
    pages = [
        python_markdown.markdown(document, extensions=["extra", "sane_lists", "toc"]),
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(document),
    ]
    one, other = (list(map(quote_text, LexborHTMLParser(page).css("body > blockquote"))) for page in pages)
    assert one == other
    return one


def quote_text(quote: LexborNode) -> str:
    assert all(node.tag == "p" and not list(node.iter()) for node in quote.iter())
    return "\n".join(paragraph.text(deep=True) for paragraph in quote.iter())


def quotes_of_obsidian(document: str) -> list[str]:
    """Read the callouts: the first line of each is its title."""
    quotes = LexborHTMLParser(MarkdownIt("commonmark").render(document)).css("body > blockquote")
    texts = [quote_text(quote).partition("\n") for quote in quotes]
    assert all(title.startswith("[!quote] ") for title, _, _ in texts)
    return [text for _, _, text in texts]


def quotes_of_logseq(document: str) -> list[str]:
    """Read each block as Logseq does: what is indented under a bullet, without its properties."""
    blocks = re.split(r"^[ \t]*- ", document, flags=re.MULTILINE)[1:]
    quotes = []
    for block in blocks:
        lines = [line.strip(" \t") for line in block.split("\n")]
        text = "\n".join([line for line in lines if not re.match(r"[a-z-]+:: ", line)])
        page = LexborHTMLParser(MarkdownIt("commonmark").render(text))
        quotes += [quote_text(quote) for quote in page.css("body > blockquote")]
    return quotes


def quotes_of_jsonld(document: str) -> list[str]:
    return [item["target"]["selector"][0]["exact"] for item in json.loads(document)["items"]]


def quotes_of_csv(document: str) -> list[str]:
    return [row["quote"].removeprefix("'") for row in csv.DictReader(io.StringIO(document.lstrip("\ufeff")))]


READERS: dict[str, Callable[[str], list[str]]] = {
    "html": quotes_of_html,
    "markdown": quotes_of_markdown,
    "obsidian": quotes_of_obsidian,
    "logseq": quotes_of_logseq,
    "jsonld": quotes_of_jsonld,
    "csv": quotes_of_csv,
}
KEEPS_EMPTY_PARAGRAPHS = {"jsonld", "csv"}
REFERENCES = {"bibtex", "csl-json", "ris"}  # tests/exporters/test_references.py
DOCUMENTS = {"docx", "odt", "pdf"}  # tests/exporters/test_documents.py
ARCHIVES = {"epub-annotations"}  # tests/exporters/test_epub_annotations.py


def as_kept(name: str, quote: str) -> str:
    """Return a quote as a format keeps it: readable ones leave out empty paragraphs."""
    if name in KEEPS_EMPTY_PARAGRAPHS:
        return quote
    return "\n".join(line for line in quote.split("\n") if line.strip())


every_format = pytest.mark.parametrize("name", sorted(READERS))


def document_of(name: str, *notes: PlacedAnnotation, article: ArticleRef = ARTICLE) -> str:
    return exporters.export(name, [ArticleNotes(article, notes)]).data.decode("utf-8")


# --- the contract -------------------------------------------------------------------------------------


def test_every_format_can_be_read_back() -> None:
    assert set(READERS) | REFERENCES | DOCUMENTS | ARCHIVES == set(exporters.FORMATS)


@every_format
def test_a_file_has_an_ending_and_a_type(name: str) -> None:
    file = exporters.export(name, [])
    assert re.fullmatch(r"\.[a-z0-9]+", file.suffix)
    assert re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", file.mime)
    assert file.data.endswith(b"\n")
    assert b"\r" not in file.data
    assert READERS[name](file.data.decode()) == []


@every_format
@pytest.mark.parametrize("quote", NASTY)
def test_a_quote_comes_out_to_the_letter(name: str, quote: str) -> None:
    document = document_of(name, note_of(1, "before it"), note_of(2, quote), note_of(3, "after it"))
    assert READERS[name](document) == ["before it", as_kept(name, quote), "after it"]


@every_format
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(
        st.one_of(
            st.sampled_from(list("*_#`~-+>|[](){}!<>&\\:=^$.;'\" \n\u00a01a")),
            st.sampled_from(["a", "Ж", " b", "\n", "1.", "&amp;", "<b>", "](", "```", "__", "🧭", "\u0301"]),
        ),
        min_size=1,
        max_size=25,
    )
)
def test_any_quote_comes_out_to_the_letter(name: str, pieces: list[str]) -> None:
    quote = "".join(pieces).strip()
    kept = as_kept(name, quote)
    if kept:
        assert READERS[name](document_of(name, note_of(1, quote))) == [kept]


@every_format
def test_everything_that_a_check_needs_is_there(name: str) -> None:
    note = note_of(7, "The river rose")
    document = document_of(name, note)
    for value in (note.annotation.id, UID, REVISION, "700", "714"):
        assert value in document


@every_format
def test_note_tags_title_authors_source_and_date_are_there(name: str) -> None:
    document = document_of(name, note_of(1, "q", note="Пытанне да *архіва*", tags=("two words", "дзённік")))
    text = LexborHTMLParser(document).text() if name == "html" else document
    for value in (
        "Пытанне да",
        "архіва",
        "two-words" if name == "obsidian" else "two words",
        "дзённік",
        "Ян Крот",
        "A. B.",
        "Quiet",
        "2024",
        "River",
    ):
        assert value in text


@every_format
@pytest.mark.parametrize("colour", list(Colour))
def test_a_colour_has_another_sign_too(name: str, colour: Colour) -> None:
    document = document_of(name, note_of(1, "q", colour=colour))
    if name == "jsonld":
        assert json.loads(document)["items"][0]["nam:colour"] == colour.value
    elif name == "csv":
        assert f",{colour.value}," in document
    else:
        assert INKS[colour].sign in document
        assert INKS[colour].meaning in document


@every_format
def test_the_order_is_by_title_and_place_whatever_the_order_given(name: str) -> None:
    one, two = ARTICLE._replace(uid="one", title="b"), ARTICLE._replace(uid="two", title="A")
    lost = note_of(1, "lost", one)
    notes = [
        ArticleNotes(one, (note_of(30, "third", one), note_of(20, "second", one), orphan(lost))),
        ArticleNotes(two, (note_of(90, "first", two),)),
    ]
    turned = [item._replace(annotations=item.annotations[::-1]) for item in reversed(notes)]
    file = exporters.export(name, notes)
    assert READERS[name](file.data.decode()) == ["first", "second", "third", "lost"]
    assert exporters.export(name, turned) == file


def orphan(placed: PlacedAnnotation) -> PlacedAnnotation:
    return placed._replace(located=Located(Place.ORPHAN))


@every_format
def test_an_article_without_notes_is_left_out(name: str) -> None:
    empty = ArticleNotes(ARTICLE._replace(uid="empty", title="Emptiness"))
    assert "Emptiness" not in exporters.export(name, [empty]).data.decode()


@every_format
def test_nothing_tells_who_made_it_where_and_with_what(name: str) -> None:
    document = document_of(
        name, note_of(1, "The river rose"), article=ARTICLE._replace(url="https://x.org/1")
    )
    for told in (getpass.getuser() + "/", socket.gethostname(), str(Path.home()) + "/", "0.1.0", "/home"):
        assert told not in document
    if name != "jsonld":  # the exchange of notes needs to know which version is the later
        assert "10:11" not in document
        assert "13:14" not in document


@every_format
def test_a_hostile_title_source_and_address_are_text(name: str) -> None:
    hostile = ArticleRef(
        UID,
        "<script>alert(1)</script>\n# x",
        ("<img src=x>",),
        "--> </style>",
        "javascript:alert(1)",
        "<i>2024",
        'x">',
    )
    document = document_of(
        name, note_of(1, "q", hostile, note="<script>a</script>", tags=("<b>",)), article=hostile
    )
    if name not in {"jsonld", "csv"}:
        tree = LexborHTMLParser(rendered(name, document))
        assert tree.css("script, img, i, b, a[href^=javascript]") == []
        assert "<script>alert(1)</script> # x" in tree.css("h1, h2")[0].text(deep=True)


def rendered(name: str, document: str) -> str:
    """Return a document as HTML, as far as it is Markdown; properties before it are no part of the page."""
    if name == "html":
        return document
    if name == "markdown":
        return str(python_markdown.markdown(document, extensions=["extra"]))
    return str(MarkdownIt("commonmark").render(re.sub(r"\A---\n.*?\n---\n", "", document, flags=re.DOTALL)))


def test_an_unknown_format_is_one_sentence() -> None:
    with pytest.raises(ExportError, match="no export format “doc”"):
        exporters.export("doc", [])
