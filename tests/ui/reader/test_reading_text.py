"""The document holds the reading text of whatever HTML comes, and of every bundled digest."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from tests.importers import samples

from nam_reader import paths
from nam_reader.importers import parse_bundled, parse_file
from nam_reader.model import Article, Document
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.sanitise import sanitise
from nam_reader.ui.reader.document import build, document_text
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.theme import Theme

SAMPLES = samples.everything() | {
    path.name: path.read_bytes() for path in sorted((samples.DATA / "wix").glob("*.html"))
}
WITHOUT_ARTICLE = frozenset({"feed-pl.html", "home-ru.html", "shop-uk.html"})  # overviews
TAGS = (
    "p",
    "br",
    "hr",
    "h1",
    "h3",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "td",
    "th",
    "caption",
    "div",
    "span",
    "sub",
    "sup",
)
PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.sampled_from(
        [
            "<a href='https://example.org/'>",
            "<td rowspan=3 colspan=2>",
            "<ol start=7>",
            "<img src='file:///etc/hostname' alt='a bridge'>",
            "<p hidden>",
            "<!-- a comment -->",
            "<script>alert(1)</script>",
            "&nbsp;",
            "&#xFDD0;",
            "&#x2028;",
            "&#0;",
            "&zwj;",
        ]
    ),
    st.text(
        st.sampled_from("aў \n\t\u00a0\u0301😀👩🏽‍🚀жёł“”\u2028\u2029\ufdd1\u0085\ufffc\x0b"), max_size=12
    ),
)


def check(html: str, theme: Theme) -> None:
    blocks = parse_blocks(html)
    text = reading_text(blocks)
    document = Document(Article("u", "t", html, text, "r", 1), blocks)
    assert document_text(build(document, TypeStyle(), theme)) == text


@given(pieces=st.lists(PIECES, max_size=40))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_html_gives_the_reading_text(pieces: list[str], qtbot: QtBot, theme: Theme) -> None:
    html = "".join(pieces)
    check(html, theme)
    check(sanitise(html), theme)


def test_the_bundled_digests_give_their_reading_text(qtbot: QtBot, theme: Theme) -> None:
    parsed = parse_bundled(paths.resources() / "archive")
    articles = [article for each in parsed for article in each.articles]
    assert len(articles) == 12
    for article in articles:
        document = Document(article, parse_blocks(article.body))
        assert document_text(build(document, TypeStyle(), theme)) == article.text


@pytest.mark.parametrize("name", sorted(SAMPLES.keys() - WITHOUT_ARTICLE))
def test_what_was_imported_gives_its_reading_text(
    name: str, tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    """Of every format, with pictures, tables, lists and quotes as they come."""
    path = tmp_path / name
    path.write_bytes(SAMPLES[name])
    (tmp_path / "lamp_files").mkdir()
    (tmp_path / "lamp_files" / "lamp.png").write_bytes(samples.png())
    articles = parse_file(path).articles
    assert articles
    for article in articles:
        document = Document(article, parse_blocks(article.body))
        assert document_text(build(document, TypeStyle(), theme)) == article.text
