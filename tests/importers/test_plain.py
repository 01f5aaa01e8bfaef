"""Plain text files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.importers import parse_file
from nam_reader.model import Article

LONG = (
    "A line of this length is not a title, because a title is much shorter than that, and it has an end. " * 2
)


def parse(folder: Path, text: str, name: str = "a-file.txt") -> Article:
    """Parse a text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    (article,) = parse_file(path).articles
    return article


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("A title\n\nThe text.\n", "A title", "The text."),
        ("A question?\n\nThe text.", "A question?", "The text."),
        ("A title\n \t\n\n\nThe text.\n\nMore.", "A title", "The text.\nMore."),
        ("A first sentence.\n\nThe text.", "A first sentence.", "A first sentence.\nThe text."),
        ("Dear friends,\n\nThe text.", "Dear friends,", "Dear friends,\nThe text."),
        ("All there is", "All there is", "All there is"),
        (f"{LONG}\n\nThe text.", "a-file", f"{LONG.strip()}\nThe text."),
        ("Roses\nViolets\n\nThe end", "Roses", "Roses\nViolets\nThe end"),
        ("---\ntitle: Given\n---\nA title\n\nThe text.", "Given", "A title\nThe text."),
        ("# A mark is a character here\n\nThe text.", "# A mark is a character here", "The text."),
    ],
)
def test_titles(tmp_path: Path, text: str, title: str, body: str) -> None:
    """From front matter, from the first line where that is short, else from the name of the file."""
    article = parse(tmp_path, text)
    assert (article.title, article.text) == (title, body)


def test_lines_broken_to_fit_a_page_are_joined(tmp_path: Path) -> None:
    """Where the next word would not have fitted; other line ends are kept."""
    text = (
        "---\ntitle: T\n---\n"
        "The quick brown fox jumps over the lazy dog, and the\n"
        "quick brown fox jumps over the lazy dog again until the\nday ends.\n\n"
        "Jan Kowal\nMill Street 5\nLakeland\n\n"
        "The following things have to be brought to the boat:\n"
        "- a lamp\n- a rope\n1) and some bread for the night\n\n"
        f"{LONG}\n{LONG}\n"
    )
    assert parse(tmp_path, text).text.split("\n") == [
        "The quick brown fox jumps over the lazy dog, and the "
        "quick brown fox jumps over the lazy dog again until the day ends.",
        "Jan Kowal",
        "Mill Street 5",
        "Lakeland",
        "The following things have to be brought to the boat:",
        "- a lamp",
        "- a rope",
        "1) and some bread for the night",
        LONG.strip(),
        LONG.strip(),
    ]


def test_a_text_of_one_line_a_paragraph(tmp_path: Path) -> None:
    """Long lines are paragraphs, with or without blank lines between."""
    assert len(parse(tmp_path, f"---\ntitle: T\n---\n{LONG}\n{LONG}\n{LONG}").text.split("\n")) == 3


@pytest.mark.parametrize(
    "text", ["*stars* _under_ `code` [link](x)", "<b>tag</b> &amp; & < >", "1986. A year", "    four spaces"]
)
def test_marks_are_characters(tmp_path: Path, text: str) -> None:
    """Nothing in plain text means anything."""
    assert parse(tmp_path, f"---\ntitle: T\n---\n{text}").text == text.strip()


ANY = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc"], include_characters="\n\t", exclude_characters="\ufffc\ufdd0\ufdd1"
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(text=ANY)
def test_every_character_is_kept(tmp_path: Path, text: str) -> None:
    """White space aside."""
    article = parse(tmp_path, f"---\ntitle: T\n---\nBegin {text} end")
    assert "".join(article.text.split()) == "".join(f"Begin{text}end".split())
