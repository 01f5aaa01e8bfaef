"""A copied quote carries its source, in each form of the clipboard."""

from __future__ import annotations

from markdown_it import MarkdownIt

from nam_reader.exporters.quoting import quotation
from nam_reader.model import ArticleRef

LETTER = ArticleRef(
    "u", "Ліст з Гродна", ("Ганна Ляшчынка",), "Сшытак", "https://example.org/a", "2024-03-02", "be"
)


def test_everything_known_is_in_it() -> None:
    made = quotation(" вада ўжо падышла ", LETTER, "chicago")
    assert made.text == (
        "«вада ўжо падышла»\n"
        "— Ляшчынка, Ганна. «Ліст з Гродна». Сшытак, 2 сакавіка 2024. https://example.org/a."
    )
    assert made.markdown == (
        "> вада ўжо падышла\n>\n"
        "> — Ляшчынка, Ганна. «Ліст з Гродна». Сшытак, 2 сакавіка 2024. <https://example.org/a>.\n"
    )
    assert made.html == (
        '<blockquote lang="be"><p>вада ўжо падышла</p></blockquote><p>— Ляшчынка, Ганна. «Ліст з Гродна».'
        ' Сшытак, 2 сакавіка 2024. <a href="https://example.org/a">https://example.org/a</a>.</p>'
    )


def test_paragraphs_stay_and_signs_mean_nothing() -> None:
    made = quotation("# one <b>\n\ufffc\n* two", LETTER, "apa", language="en")
    assert made.text.startswith("“# one <b>\n* two”\n— Ляшчынка, Г. (2024, March 2).")
    rendered = MarkdownIt().render(made.markdown)
    assert rendered.startswith("<blockquote>\n<p># one &lt;b&gt;</p>\n<p>* two</p>\n<p>— Ляшчынка")
    assert "<p># one &lt;b&gt;</p><p>* two</p>" in made.html


def test_without_a_quote_the_source_alone_is_copied() -> None:
    made = quotation(" \n", LETTER, "mla")
    assert made.text == "Ляшчынка, Ганна. «Ліст з Гродна». Сшытак, 2 сакавіка 2024, https://example.org/a."
    assert made.html.startswith("<p>Ляшчынка, Ганна. «Ліст з Гродна». <i>Сшытак</i>")


def test_without_a_source_the_quote_stands_alone() -> None:
    assert quotation("a", ArticleRef("", ""), "mla").text == "“a”"
