"""Markdown files."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.importers import parse_file
from nam_reader.importers.markdown import LARGEST
from nam_reader.model import Parsed


def parse(folder: Path, text: str) -> Parsed:
    """Parse a text."""
    path = folder / "a-file.md"
    path.write_text(text, encoding="utf-8")
    return parse_file(path)


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("# A *title* & `more`\n\nThe text.", "A title & more", "The text."),
        ("A title\n=======\n\nThe text.", "A title", "The text."),
        ("## A second-rank title\n\nThe text.", "A second-rank title", "The text."),
        ("An introduction.\n\n# The title\n\nThe text.", "The title", "An introduction.\nThe text."),
        (
            "An introduction.\n\n## A part\n\nThe text.",
            "An introduction.",
            "An introduction.\nA part\nThe text.",
        ),
        ("A line of its own\n\nThe text.", "A line of its own", "The text."),
        ("A *sentence*.\n\nThe text.", "A sentence.", "A sentence.\nThe text."),
        ("- an item\n- another", "a-file", "an item\nanother"),
        ("# Only a title", "Only a title", "Only a title"),
        ("---\ntitle: Given\n---\n# Given\n\nThe text.", "Given", "The text."),
        ('---\ntitle: “Given”\n---\n# "given"\n\nThe text.', "“Given”", "The text."),
        ("---\ntitle: Given *so*\n---\n# Given *so*\n\nThe text.", "Given *so*", "The text."),
        ("---\ntitle: Given\n---\n# Another\n\nThe text.", "Given", "Another\nThe text."),
        ("---\ntitle: Given\n---\nThe text.\n\n# Given\n\nMore.", "Given", "The text.\nGiven\nMore."),
        ("---\ntitle: 1.10\n---\nThe text.", "1.10", "The text."),
        ("---\ntitle: a  <b>  & c\n---\nThe text.", "a  <b>  & c", "The text."),
    ],
)
def test_titles(tmp_path: Path, text: str, title: str, body: str) -> None:
    """From front matter, then the first heading, then a first line; and nothing stands there twice."""
    (article,) = parse(tmp_path, text).articles
    assert (article.title, article.text) == (title, body)


def test_raw_html_is_made_safe(tmp_path: Path) -> None:
    """Its text stays."""
    text = "# T\n\n<p onclick='x()'>a<script>x</script> <a href='javascript:x'>b</a></p>\n\n![alt](https://e.org/x.png)"
    (article,) = parse(tmp_path, text).articles
    assert article.body.split("\n") == ["<p>a <a>b</a></p>", "", "<p>alt</p>"]


def test_broken_front_matter_comes_as_text(tmp_path: Path) -> None:
    """As it stands, and it makes no heading."""
    parsed = parse(tmp_path, "---\ntitle: [x\n\ty: {\n---\nThe text.")
    (article,) = parsed.articles
    assert article.text == "---\ntitle: [x\n    y: {\n---\nThe text."
    assert len(parsed.remarks) == 1


def test_front_matter_without_text_is_no_article(tmp_path: Path) -> None:
    """There is nothing to read."""
    with pytest.raises(Exception, match=r"The file has no text\."):
        parse(tmp_path, "---\ntitle: T\n---\n\n")


def test_what_is_too_long_is_plain_text(tmp_path: Path) -> None:
    """Markdown's time is not bounded."""
    parsed = parse(tmp_path, "# T\n\n" + "[*not* a link\n\n" * (LARGEST // 15))
    assert parsed.articles[0].text.startswith("[*not* a link\n")
    assert "plain text" in parsed.remarks[-1]


@pytest.mark.parametrize("text", ["> " * 3_000 + "x", "- " * 2_000 + "x", "a\n: b\n" * 3_000])
def test_what_is_too_deep_is_plain_text(tmp_path: Path, text: str) -> None:
    """The library cannot take it; the text is kept."""
    parsed = parse(tmp_path, f"---\ntitle: T\n---\n{text}\n\nThe *end*.")
    assert parsed.articles[0].text.endswith(("The *end*.", "The end."))
