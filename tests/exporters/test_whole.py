"""Whole articles with their highlights in place: the text as it is, every highlight where it belongs."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.exporters import export, make_book
from nam_reader.exporters.comparing import compare
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import (
    Anchor,
    Annotation,
    Article,
    ArticleNotes,
    ArticleRef,
    Colour,
    Document,
    ExportOptions,
    Layout,
    Located,
    Place,
    PlacedAnnotation,
    QuoteState,
    StoredImage,
    Style,
)
from nam_reader.text.blocks import parse_blocks, reading_text

pytestmark = pytest.mark.usefixtures("qapp")
IMAGE = StoredImage("0" * 64, "image/png", 1, 1, b"\x89PNG not really")
LINK = "https://example.org/a?b=1"
BODY = f"""<p>The first <strong>paragraph <em>of</em></strong> all, <a href="{LINK}&amp;c=2">a link</a>.</p>
<h2 id="two">A &lt;heading&gt;</h2>
<ul><li>one</li><li>two<ul><li>inner <code>code</code></li></ul></li></ul>
<ol start="3"><li>third</li><li><p>fourth</p><p>and more</p></li></ol>
<blockquote><p>Somebody said.</p><blockquote><p>Another before.</p></blockquote></blockquote>
<table><tr><th>Head</th><th>Other</th></tr><tr><td>Cell &amp; more</td><td>Last</td></tr></table>
<pre>line one
  line two</pre><hr>
<p>Line<br>break, H<sub>2</sub>O, <s>gone</s>, <a href="#two">back</a>.
<img src="nam-image:{IMAGE.sha256}" alt="A picture"></p>
<p>Апошні абзац. 🧭 The end.</p>"""
BLOCKS = parse_blocks(BODY)
TEXT = reading_text(BLOCKS)
UID = "abcdefghij2345672345"
ARTICLE = Article(UID, "Title", BODY, TEXT, "9f2c" * 16, 50)
DOCUMENT = Document(ARTICLE, BLOCKS)
REF = ArticleRef(UID, "Title")
COLOURS, STYLES = list(Colour), list(Style)


def note(number: int, start: int, end: int, place: Place = Place.EXACT) -> PlacedAnnotation:
    annotation = Annotation(
        f"0b8a6c1e-1111-4222-8333-{number:012d}",
        REF,
        Anchor(TEXT[start:end], "", "", start, end, ARTICLE.revision),
        colour=COLOURS[number % 6],
        style=STYLES[number % 4],
    )
    located = Located(place) if place is Place.ORPHAN else Located(place, start, end)
    return PlacedAnnotation(annotation, located)


def of(words: str, number: int = 1) -> PlacedAnnotation:
    start = TEXT.index(words)
    return note(number, start, start + len(words))


def whole(form: str, *notes: PlacedAnnotation) -> bytes:
    options = ExportOptions(layout=Layout.ARTICLES)
    book = make_book([ArticleNotes(REF, notes)], options, lambda _uid: DOCUMENT, lambda _name: IMAGE)
    return export(form, book).data


def page(*notes: PlacedAnnotation) -> LexborHTMLParser:
    return LexborHTMLParser(whole("html", *notes).decode())


def first(page: LexborHTMLParser, selector: str) -> LexborNode:
    return page.css(selector)[0]


def states(data: bytes) -> list[QuoteState]:
    return [compare(claim, TEXT, TEXT)[0] for claim in claims_of(data)]


def test_the_article_is_there_as_it_is() -> None:
    tree = page(of("first"))
    for sign in tree.css("a.at"):
        sign.decompose()
    text = first(tree, ".text")
    for line_end in text.css("br"):
        line_end.replace_with("\n")
    assert text.text(deep=True).split() == TEXT.replace("\ufffc", "").split()
    assert [
        text.css_first(tag) is not None for tag in ("ul ul", "ol", "blockquote blockquote", "th", "pre", "hr")
    ] == [True] * 6
    assert [item.attributes.get("value") for item in text.css("ol > li")] == ["3", "4"]
    assert [link.attributes["href"] for link in text.css("a")] == [
        f"{LINK}&c=2",
        f"#in-{UID}-two",
    ]
    assert text.css_first(f"[id='in-{UID}-two']") is not None
    assert [node.text() for node in text.css("td")] == ["Cell & more", "Last"]


def test_an_image_is_in_the_page_itself() -> None:
    tree = page(of("first"))
    (image,) = tree.css("img")
    data = base64.b64encode(IMAGE.data).decode()
    assert image.attributes == {"src": f"data:image/png;base64,{data}", "alt": "A picture"}
    policy = first(tree, "meta[http-equiv]").attributes["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert tree.css("script, link, iframe, object") == []


@pytest.mark.parametrize("style", list(Style))
def test_a_highlight_has_its_colour_its_style_and_a_sign(style: Style) -> None:
    number = STYLES.index(style)
    tree = page(of("paragraph of all", number))
    marks = tree.css("mark")
    assert "".join(mark.text(deep=True) for mark in marks) == "paragraph of all"
    assert {mark.attributes["class"] for mark in marks} == {f"{COLOURS[number].value} {style.value}"}
    assert len(tree.css("mark[data-revision]")) == 1
    (sign,) = tree.css("a.at")
    assert re.fullmatch(r"[●■▲◆✚▬]1", sign.text())
    assert tree.css_first(str(sign.attributes["href"])) is not None
    (back,) = tree.css("a.number")
    assert tree.css_first(str(back.attributes["href"])) is not None


def test_overlapping_highlights_are_told_apart() -> None:
    tree = page(of("first paragraph", 1), of("paragraph of all", 2), of("of", 3))
    names = {mark.attributes["data-id"] for mark in tree.css("mark")}
    assert len(names) == len(tree.css("a.at")) == 3
    assert (
        states(whole("html", of("first paragraph", 1), of("paragraph of all", 2), of("of", 3)))
        == ["exact"] * 3
    )


def test_what_is_lost_comes_behind_the_text_as_a_quote() -> None:
    tree = page(of("first", 1), note(2, 4, 9, Place.ORPHAN))
    (quote,) = tree.css("section blockquote")
    assert quote.attributes["data-start"] == "4"
    assert "no longer in the article" in tree.text()


def test_a_highlight_that_an_editor_changed_is_found() -> None:
    document = whole("html", of("Апошні абзац")).decode()
    changed = document.replace("Апошні", "Першы", 1)
    assert states(changed.encode()) == ["altered"]


every_form = pytest.mark.parametrize("form", ["html", "markdown", "obsidian", "logseq", "odt", "docx", "pdf"])


@every_form
def test_each_format_has_the_text_and_the_quotes(form: str) -> None:
    data = whole(form, of("first paragraph", 1), of("two\ninner code\nthird", 2), of("абзац. 🧭", 3))
    assert states(data) == ["exact"] * 3
    if form in {"html", "markdown", "obsidian", "logseq"}:
        assert "and more" in data.decode()


@st.composite
def highlights(draw: st.DrawFn) -> list[PlacedAnnotation]:
    found = []
    for number in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(TEXT) - 1))
        end = draw(st.integers(start + 1, len(TEXT)))
        if TEXT[start:end].strip():
            found.append(note(number, start, end))
    return found


@pytest.mark.parametrize("form", ["html", "markdown", "obsidian", "logseq"])
@settings(max_examples=60)
@given(notes=highlights())
def test_any_highlights_can_be_checked(form: str, notes: Sequence[PlacedAnnotation]) -> None:
    quoted = [
        each for each in notes if TEXT[each.located.start : each.located.end].replace("\ufffc", "").strip()
    ]
    if quoted:
        assert states(whole(form, *quoted)) == ["exact"] * len(quoted)


def test_an_article_that_is_not_here_is_its_quotes() -> None:
    options = ExportOptions(layout=Layout.ARTICLES)
    made = export("html", make_book([ArticleNotes(REF, (of("first"),))], options)).data
    assert states(made) == ["exact"]
    assert b'class="text"' not in made
