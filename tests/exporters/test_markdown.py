"""The Markdown document: what it looks like, and that a note cannot spill over what follows it."""

from __future__ import annotations

from collections.abc import Callable

import markdown as python_markdown
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from nam_reader.exporters import export
from nam_reader.exporters.renewing import names_in
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import ArticleNotes, ArticleRef, Colour

Notes = Callable[..., ArticleNotes]


def document(*articles: ArticleNotes) -> str:
    return export("markdown", articles).data.decode()


def renderings(text: str) -> list[LexborHTMLParser]:
    pages = [
        python_markdown.markdown(text, extensions=["extra", "sane_lists", "toc"]),
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text),
    ]
    return list(map(LexborHTMLParser, pages))


def test_one_article_reads_like_this(notes: Notes) -> None:
    made = notes(colour=Colour.GREEN, note="Ask the **archive**.", tags=("river", "two words"))
    assert document(made) == (
        "# What the bottles tell\n"
        "\n"
        "Piotr Zielnik, Ян Крот · *Quiet Water* · 14 March 2024 · English · <https://example.org/a?b=1&copy=2>\n"
        "\n"
        "<!-- nam-reader begin=0b8a6c1e-1111-4222-8333-944455556666 -->\n"
        "\n"
        "> The river rose\n"
        "\n"
        "■ Evidence · #river · #two words\n"
        "\n"
        "Ask the **archive**.\n"
        "\n"
        "<!-- nam-reader id=0b8a6c1e-1111-4222-8333-944455556666 uid=abcdefghij2345672345 "
        f"revision={'9f2c' * 16} start=20 end=34 -->\n"
    )


def test_several_articles_have_a_heading_each(notes: Notes) -> None:
    bare = ArticleRef("other", "Another")
    text = document(notes(bare), notes())
    assert text.startswith(
        "# Highlights and notes\n\n<!-- nam-reader article=other -->\n\n## Another\n\n<!-- nam-reader begin="
    )
    assert "article=abcdefghij2345672345 -->\n\n## What the bottles tell\n\nPiotr" in text
    assert "\n\n\n" not in text
    assert text.endswith("-->\n")


def test_no_notes_at_all() -> None:
    assert document() == "# Highlights and notes\n"


@pytest.mark.parametrize(
    "title", ["Why {#id}", "C#", "# one", "a\n\n# b", "1. The *first*", "<b>", "---", "x {: .y }", "[TOC]"]
)
def test_a_title_comes_out_to_the_letter(notes: Notes, title: str) -> None:
    made = notes()
    made = made._replace(article=made.article._replace(title=title))
    for page in renderings(document(made)):
        (heading,) = page.css("h1")
        assert heading.text(deep=True) == " ".join(title.split())
        assert heading.css_first("*") in (None, heading)


@pytest.mark.parametrize(
    "url", ["ftp://x.org/", "javascript:alert(1)", "https://x.org/a b", "https://x.org/<b>"]
)
def test_only_a_web_address_becomes_a_link(notes: Notes, url: str) -> None:
    made = notes()
    made = made._replace(article=made.article._replace(url=url))
    for page in renderings(document(made)):
        assert page.css("a, b") == []
        assert url in page.text()


@pytest.mark.parametrize(
    "note",
    [
        "```\nopen fence",
        "~~~~ python\nopen\n~~~",
        "````\n```\n",
        "<!-- open comment",
        "<script>alert(1)",
        "<div><table><tr><td>",
        "<?php",
        "<![CDATA[",
        "<style>* { color: red }",
        "`<div>` and `open <div>",
        "> a quote of my own\nand more",
        "- a list\n- of two",
        "text\n===",
        "| a | b |\n|---|---|\n| 1 | 2",
        "<!-- nam-reader id=false -->",
    ],
)
def test_a_note_ends_where_it_ends(notes: Notes, note: str) -> None:
    one, other = notes(note=note), notes(id="1b8a6c1e-1111-4222-8333-944455556666")
    text = document(one._replace(annotations=one.annotations + other.annotations))
    for page in renderings(text):
        quotes = [quote.text(deep=True).strip() for quote in page.css("body > blockquote")]
        assert [quote for quote in quotes if "my own" not in quote] == ["The river rose", "The river rose"]
        assert page.css("script, style, div, body > table td > table") == []
    assert text.count("<!-- nam-reader id=") == 2


PIECES = [
    *"`~*_#>-+=|[]()<>!:\\ \t\r\n1aЖ", "```", "~~~", "\n\n", "\n- ", "\n\t- ", "<!--", "-->", "<div>", "</",
    "\n# ", "\n    ", "id:: x", "\nnam-annotation:: x", "[[a|b]]", "\n^x", "\n> [!quote] y", "\n---\n", "%%",
    "\x0b", "&#58;",
]  # fmt: skip


@pytest.mark.parametrize("flavour", ["markdown", "obsidian", "logseq"])
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
def test_no_note_gets_into_what_follows_it(notes: Notes, flavour: str, pieces: list[str]) -> None:
    ids = [f"{number}b8a6c1e-1111-4222-8333-944455556666" for number in range(3)]
    one, two, three = (notes(id=name, note="".join(pieces), tags=("a\nb",)) for name in ids)
    text = export(flavour, [one._replace(annotations=one.annotations + two.annotations + three.annotations)])
    found = claims_of(text.data)
    assert [(claim.id, claim.quote) for claim in found] == [(name, "The river rose") for name in ids]
    assert names_in(text.data.decode()) == set(ids)


def test_code_and_addresses_in_a_note_stay_as_they_are(notes: Notes) -> None:
    note = "See <https://example.org/a_b>, <me@example.org> and `x < y <b>`.\n\n```\n<b>\n```"
    assert note in document(notes(note=note))
