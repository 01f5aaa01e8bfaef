"""Markdown files."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.importers.markdown import LARGEST
from nam_reader.model import Parsed
from nam_reader.text.blocks import parse_blocks


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


def picture(width: int) -> bytes:
    """Return the beginning of a PNG, which is all that is looked at."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, 2, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


@pytest.mark.parametrize(
    "written",
    [
        "![А](img/a%20b.png)",
        "![А][r]\n\n[r]: img/a%20b.png 'A title'",
        '<img alt="А" src="img/a%20b.png">',
        "<p><IMG ALT='А'\n SRC='./img/../img/a%20b.png'></p>",
        "> - ![А](img/a%20b.png)",
        "| x |\n|---|\n| ![А](img/a%20b.png) |",
        "[![А](img/a%20b.png)](https://example.org/)",
        "Text[^1]\n\n[^1]: ![А](img/a%20b.png)",
    ],
)
def test_images_beside_the_file(tmp_path: Path, written: str) -> None:
    """However they are written."""
    (tmp_path / "img").mkdir()
    (tmp_path / "img" / "a b.png").write_bytes(picture(3))
    parsed = parse(tmp_path, f"# T\n\nText.\n\n{written}\n")
    (image,) = parsed.images
    assert (image.mime, image.width, image.height) == ("image/png", 3, 2)
    runs = [run for block in parse_blocks(parsed.articles[0].body) for run in block.runs]
    assert [(run.image, run.alt) for run in runs if run.image] == [(image.sha256, "А")]


def test_images_that_cannot_be_had(tmp_path: Path) -> None:
    """Their descriptions stay; nothing outside of the folder is read, and code stays code."""
    (tmp_path / "home").mkdir()
    (tmp_path / "secret.png").write_bytes(picture(3))
    (tmp_path / "home" / "text.png").write_text("no picture")
    (tmp_path / "home" / "dot.png").write_bytes(b"GIF89a\x01\0\x01\0\0\0\0")
    text = (
        "# T\n\n![а](https://example.org/a.png) ![б](../secret.png) ![в](none.png) "
        "![г](text.png) ![д](dot.png) "
        f'![е](/etc/hostname) ![ё](file:///etc/hostname) ![ж](nam-image:{"0" * 64}) `<img src="home/x.png">`'
    )
    parsed = parse(tmp_path / "home", text)
    assert parsed.images == ()
    assert parsed.articles[0].text == 'а б в г д е ё ж <img src="home/x.png">'


def test_an_image_in_the_text_itself(tmp_path: Path) -> None:
    """Notes programs write them so."""
    import base64

    data = base64.b64encode(picture(4)).decode()
    parsed = parse(tmp_path, f"# T\n\n![a](data:image/png;base64,{data}) ![a](data:image/svg+xml,%3Csvg/%3E)")
    assert [image.width for image in parsed.images] == [4]


def test_footnotes_lead_to_their_notes(tmp_path: Path) -> None:
    """By links in the page; a note keeps its paragraphs."""
    text = "# T\n\nOne[^1] two[^n] one[^1].\n\n[^1]: First.\n[^n]: Second.\n\n    Its end.\n"
    blocks = parse_blocks(parse(tmp_path, text).articles[0].body)
    assert [block.text for block in blocks] == ["One1 two2 one1.", "", "First.", "Second.", "Its end."]
    anchors = {run.anchor: block.text for block in blocks for run in block.runs if run.anchor}
    hrefs = [run.href for block in blocks for run in block.runs if run.href]
    assert [anchors[href.removeprefix("#")] for href in hrefs] == ["First.", "Second.", "First."]


def test_tables_keep_their_cells(tmp_path: Path) -> None:
    """Row by row, the first as headers."""
    blocks = parse_blocks(
        parse(tmp_path, "# T\n\n| a | b |\n|---|--:|\n| 1 | **2** |\n| 3 | |").articles[0].body
    )
    cells = [
        (block.text, block.cell.row, block.cell.column, block.cell.header) for block in blocks if block.cell
    ]
    assert cells == [
        ("a", 0, 0, True),
        ("b", 0, 1, True),
        ("1", 1, 0, False),
        ("2", 1, 1, False),
        ("3", 2, 0, False),
        ("", 2, 1, False),
    ]


def test_damage_costs_no_more_than_a_sentence(
    tmp_path: Path, damaged: Callable[[bytes], Iterator[bytes]]
) -> None:
    """Cut off or changed anywhere."""
    (tmp_path / "a.png").write_bytes(picture(3))
    text = "---\ntitle: T\n---\n\n![a](a.png) *x*[^1]\n\n| a |\n|---|\n| <img src='a.png'> |\n\n[^1]: N.\n"
    path = tmp_path / "a-file.md"
    for data in damaged(text.encode()):
        path.write_bytes(data)
        with suppress(UnreadableFileError):
            parse_file(path)
