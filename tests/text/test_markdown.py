"""Markdown to HTML, fast, and as the library alone would do it; and back."""

from __future__ import annotations

import subprocess
import sys

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.markdown import html_to_markdown, markdown_to_html, plain_html
from nam_reader.text.sanitise import sanitise

PIECES = [
    "A paragraph of plain words, with a quote: “so” — and more.",
    "A hard-wrapped paragraph\nof two lines.",
    "With a break  \nin it.",
    "Some *emphasis*, **strong**, ***both***, _under_, __score__, snake_case_word and 2 * 3 * 4.",
    'A [link](https://example.org/a_b "title"), an ![image](x.png), a [reference][r], <https://auto.org>.',
    "[r]: https://example.org/r",
    "`code *not emphasis*` and ``more ` code``",
    "# Heading *one*",
    "## Heading { #named }",
    "Setext\n------",
    "- one\n- two\n    - nested *x*\n- three",
    "1. one\n2. two\n\n    a paragraph in an item",
    "* loose\n\n* list",
    "> A quote\n> with *marks*\n\n> > nested",
    "    code block <b>\n    line",
    "```python\nfenced & code\n```",
    "| a | b |\n|---|:-:|\n| 1 | *2* |",
    "Term\n:   Definition of it",
    "A footnote.[^1]\n\n[^1]: The note.",
    "*[HTML]: Hypertext\n\nHTML is *here* and HTML there",
    "HTML in a plain line",
    "A <b>raw</b> &amp; <i class='x'>inline</i> & entity &copy; AT&T",
    "<div>\nraw *block*\n</div>",
    '<div markdown="1">\n*inside*\n</div>',
    "***",
    "1986\\. A great year. \\*escaped\\* and \\[this\\]",
    "“Кавычки” и *курсив*: ў, ё, ł.",
    "\"Quoted\" and 'single' start",
    "2024 was a year. 3.5 is a number.",
    "a * b_c_d [x] (y) {z} ! ~ ^ = + - # >",
    "Line ending in two spaces  ",
    ": not a definition",
    "[TOC]",
    "x < y > z",
]


def library_alone(source: str) -> str:
    """Convert as the library does without our short cuts."""
    return markdown.Markdown(extensions=["extra", "sane_lists", "toc"]).convert(source)


@pytest.mark.parametrize("piece", PIECES)
def test_each_construct_is_as_the_library_makes_it(piece: str) -> None:
    """The short cuts change nothing but the time; only links back from footnotes go."""
    html = markdown_to_html(piece)
    if "footnote" not in piece:
        assert html == library_alone(piece)
    assert "footnote-backref" not in html


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=7), st.sampled_from(["\n\n", "\n"]))
def test_any_mixture_is_as_the_library_makes_it(pieces: list[str], between: str) -> None:
    """Also where constructs meet."""
    source = between.join(piece for piece in pieces if "[^1]" not in piece)
    assert markdown_to_html(source) == library_alone(source)


@settings(max_examples=300)
@given(st.text(alphabet='ab *_`[]()<>#-+.1:|\n\\&!{}"“~^=', max_size=60))
def test_any_text_is_as_the_library_makes_it(source: str) -> None:
    """Also where there is no sense in it."""
    if "[^" not in source:
        assert markdown_to_html(source) == library_alone(source)


@settings(max_examples=300)
@given(st.lists(st.text(alphabet="aĄў .,;:!?'\"“-–1(%\n", min_size=1, max_size=30), max_size=4))
def test_plain_paragraphs_need_no_library(texts: list[str]) -> None:
    """Where the short way is taken, it gives what the long way gives."""
    html = plain_html("\n\n".join(texts))
    if html is not None:
        assert html == library_alone("\n\n".join(texts))


def test_the_short_way_is_taken() -> None:
    """For articles that are just paragraphs."""
    assert plain_html("“One” — and a < b.\n\nTwo: 3,5%.\nAnd more.") is None
    assert (
        plain_html("“One” — and so on.\n\nTwo: 3,5%.\nAnd more.")
        == "<p>“One” — and so on.</p>\n<p>Two: 3,5%.\nAnd more.</p>"
    )


def test_nothing_heavy_is_loaded_without_need() -> None:
    """Plain paragraphs come at the first start, and it is in a hurry."""
    code = (
        "import sys; from nam_reader.text.markdown import markdown_to_html; markdown_to_html('Some words.');"
        "sys.exit(bool({'markdown', 'markdownify', 'bs4', 'yaml'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_back_to_markdown() -> None:
    """What is written reads back to the same text."""
    body = sanitise(
        markdown_to_html("# One\n\nTwo *three* **four**.\n\n- a\n- b\n\n> quote\n\n[x](https://e.org)")
    )
    back = html_to_markdown(body)
    assert back.startswith("# One\n\nTwo *three* **four**.\n\n- a\n- b\n")
    assert back.endswith("[x](https://e.org)\n")
    assert reading_text(parse_blocks(sanitise(markdown_to_html(back)))) == reading_text(parse_blocks(body))


MARKS = [
    *(
        "word",
        "*",
        "_",
        "`",
        "#",
        "-",
        "+",
        ">",
        "1.",
        "2)",
        "[",
        "]",
        "(x)",
        "<b>",
        "&amp;",
        "&",
        "|",
        ":",
        "=",
        "~~~",
    ),
    *(
        "---",
        "===",
        "***",
        "\\",
        "!",
        "{x}",
        "a_b",
        "^",
        "~",
        "[^1]",
        "[TOC]",
        "Ў",
        "<",
        "http://e.org",
        '"',
        "```",
    ),
]
NASTY = st.lists(st.sampled_from(MARKS), min_size=1, max_size=6)


@settings(max_examples=300)
@given(
    st.lists(NASTY, min_size=1, max_size=4), st.sampled_from(["p", "li", "blockquote", "h2", "td", "strong"])
)
def test_what_is_written_reads_back_to_the_same_text(paragraphs: list[list[str]], tag: str) -> None:
    """Whatever marks of Markdown a text holds."""
    texts = [" ".join(words).replace("&", "&amp;").replace("<", "&lt;") for words in paragraphs]
    around = {"li": "<ul>{}</ul>", "td": "<table><tr>{}</tr></table>"}.get(tag, "{}")
    body = sanitise("".join(around.format(f"<{tag}>{text}</{tag}>") for text in texts))
    back = sanitise(markdown_to_html(html_to_markdown(body)))
    assert reading_text(parse_blocks(back)).split() == reading_text(parse_blocks(body)).split()


@pytest.mark.parametrize("code", ["a\n  b", "```\nfenced\n```", "`", "<b> & *x*"])
def test_code_reads_back(code: str) -> None:
    """Also code that has fences in it."""
    body = sanitise(f"<pre>{code.replace('&', '&amp;').replace('<', '&lt;')}</pre>")
    back = sanitise(markdown_to_html(html_to_markdown(body)))
    assert reading_text(parse_blocks(back)) == code


def test_lists_read_back() -> None:
    """With paragraphs, nested, numbered."""
    body = sanitise(
        "<ol><li><p>a</p><p>b</p></li><li>c<ul><li>d<ul><li>e</li></ul></li><li>f</li></ul></li></ol><p>g</p>"
    )
    back = parse_blocks(sanitise(markdown_to_html(html_to_markdown(body))))
    assert [(block.kind, block.level, block.text) for block in back] == [
        (block.kind, block.level, block.text) for block in parse_blocks(body)
    ]
