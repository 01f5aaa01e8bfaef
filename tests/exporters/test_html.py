"""The HTML file: alone, without a network or a script, and safe whatever is in it."""

from __future__ import annotations

import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.exporters import export
from nam_reader.model import Anchor, ArticleNotes, ArticleRef, Colour

Notes = Callable[..., ArticleNotes]


def text_of(*articles: ArticleNotes) -> str:
    return export("html", articles).data.decode()


def page_of(*articles: ArticleNotes) -> LexborHTMLParser:
    return LexborHTMLParser(text_of(*articles))


def only(page: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    (node,) = page.css(selector)
    return node


def test_the_file_needs_nothing_from_anywhere(notes: Notes) -> None:
    text = text_of(
        notes(
            note="![x](https://example.org/x.png) <img src='file:///etc/x'> text ![stored](nam-image:"
            + "0" * 64
            + ")"
        )
    )
    page = LexborHTMLParser(text)
    policy = only(page, 'meta[http-equiv="Content-Security-Policy"]').attributes["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    assert page.css("script, link, img, iframe, object, embed, form, base, svg") == []
    assert not re.search(r"url\(|@import|\bon\w+=", text)
    assert not any(node.attributes.get("src") or node.attributes.get("style") for node in page.css("*"))


def test_it_follows_the_system_to_dark_and_to_paper(notes: Notes) -> None:
    text = text_of(notes())
    for wanted in (
        "prefers-color-scheme: dark",
        "@media print",
        "#FFF0A6",
        "#4A3F12",
        "Literata",
        "PT Serif",
    ):
        assert wanted in text


def test_each_quote_says_where_it_stands(notes: Notes) -> None:
    (quote,) = page_of(notes()).css("blockquote")
    assert quote.attributes == {
        "data-id": "0b8a6c1e-1111-4222-8333-944455556666",
        "data-uid": "abcdefghij2345672345",
        "data-revision": "9f2c" * 16,
        "data-start": "20",
        "data-end": "34",
    }
    assert quote.text(deep=True) == "The river rose"


def test_a_quote_of_several_paragraphs_is_the_same_text(notes: Notes) -> None:
    exact = "one\ntwo  words\n\tthree"
    (quote,) = page_of(notes(anchor=Anchor(exact, "", "", 0, len(exact), "r"))).css("blockquote")
    assert quote.text(deep=True) == exact
    assert [p.attributes.get("class") for p in quote.css("p")] == [None, "as-it-is", "as-it-is"]


def test_a_note_is_rendered_and_made_safe(notes: Notes) -> None:
    note = "**bold**\n\n- item\n\n<script>x</script>[l](javascript:x) [m](https://example.org) <b onclick=x>y"
    note_html = only(page_of(notes(note=note)), ".note")
    assert only(note_html, "strong").text() == "bold"
    assert only(note_html, "li").text().strip() == "item"
    assert [link.attributes.get("href") for link in note_html.css("a[href]")] == ["https://example.org"]
    assert not any(node.attributes.keys() - {"class", "lang", "href", "rel"} for node in note_html.css("*"))
    assert "<script>x</script>" in note_html.text()  # what is no Markdown is text


def test_a_very_long_note_is_shown_as_it_is(notes: Notes) -> None:
    note = "[" * 30_000 + "<b>"
    assert only(page_of(notes(note=note)), ".note").text().strip() == note


def test_one_article_is_the_title_and_several_have_a_list(notes: Notes) -> None:
    alone = page_of(notes())
    assert [h.text() for h in alone.css("h1, h2, title")] == ["What the bottles tell"] * 2
    assert alone.css("nav") == []
    both = page_of(notes(), notes(ArticleRef("other", "Вада", language="be"), colour=Colour.PINK))
    assert only(both, "title").text() == "Highlights and notes"
    links = [link.attributes["href"] for link in both.css("nav a")]
    assert [only(only(both, str(link)), "h2").text() for link in links] == [
        "What the bottles tell",
        "Вада",
    ]
    assert only(both, "#article-2").attributes["lang"] == "be"


def test_no_notes_at_all_is_still_a_page() -> None:
    assert only(page_of(), ".summary").text() == "0 highlights in 0 articles"


def test_facts_that_are_not_known_leave_no_trace(notes: Notes) -> None:
    page = page_of(notes(ArticleRef("bare", "Bare")))
    assert page.css(".facts") == []
    assert page.css("article")[0].attributes == {"id": "article-1"}
