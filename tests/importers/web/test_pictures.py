"""The images of a page: as browsers save them, as pages hide them, and those that are none of the article."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.importers.samples import png

from nam_reader.importers.material import Material, on_disk
from nam_reader.importers.page import read_page
from nam_reader.model import Parsed

FERRY = "The ferry holds two cars, or eleven cows, or about sixty people if nobody minds standing close."
BOAT = png(60, 50)
LARGE = png(640, 480)
ICON = png(20, 20)
PLACEHOLDER = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def parsed(markup: str, files: Mapping[str, bytes] | None = None, url: str = "") -> Parsed:
    """Read a page with an image, and what lies beside it."""
    html = f"<title>T</title><p>{FERRY}</p>{markup}<p>{FERRY}</p>"
    beside = (files or {}).get
    return read_page(Material("page.html", content=html.encode(), url=url, beside=beside))


def name(data: bytes) -> str:
    return f"nam-image:{hashlib.sha256(data).hexdigest()}"


def encoded(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize(
    ("markup", "file"),
    [
        ('<img src="page_files/boat.png" alt="A boat">', "page_files/boat.png"),
        ('<img src="./page_files/boat.png" alt="A boat">', "./page_files/boat.png"),
        ('<img src="https://s.example/boat.png" alt="A boat">', "https://s.example/boat.png"),
        ('<img src="/i/boat.png" alt="A boat">', "https://s.example/i/boat.png"),
        (f'<img src="{PLACEHOLDER}" data-src="boat.png" alt="A boat">', "boat.png"),
        ('<img src="dot.svg" data-srcset="a.png 400w, boat.png 800w" alt="A boat">', "boat.png"),
        ('<picture><source srcset="boat.png 2x, a.png"><img src="b.png" alt="A boat"></picture>', "boat.png"),
        ('<img alt="A boat"><noscript><img src="boat.png"></noscript>', "boat.png"),
        ('<noscript><img src="boat.png" alt="A boat"></noscript>', "boat.png"),
    ],
)
def test_images_are_found(markup: str, file: str) -> None:
    """Beside the page, by their address, behind placeholders, in sets, in what is there without scripts."""
    found = parsed(markup, {file: BOAT}, url="https://s.example/a/b.html")
    assert [image.data for image in found.images] == [BOAT]
    assert f'<img alt="A boat" src="{name(BOAT)}">' in found.articles[0].body


def test_images_in_the_page_itself() -> None:
    """SingleFile writes them into it."""
    found = parsed(f'<img src="{encoded(LARGE)}"><img src="{encoded(BOAT)}">')
    assert {image.data for image in found.images} == {LARGE, BOAT}


def test_a_page_on_disk_with_its_folder(tmp_path: Path) -> None:
    """As browsers save a page "complete"; names may be written as in addresses. Nothing higher is read."""
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "Паром_files").mkdir()
    (tmp_path / "saved" / "Паром_files" / "the boat.png").write_bytes(BOAT)
    (tmp_path / "other.png").write_bytes(LARGE)
    page = tmp_path / "saved" / "Паром.html"
    images = '<img src="./%D0%9F%D0%B0%D1%80%D0%BE%D0%BC_files/the%20boat.png"><img src="../other.png">'
    page.write_text(f"<meta charset=utf-8><title>T</title><p>{FERRY}</p>{images}<p>{FERRY}</p>", "utf-8")
    assert [image.data for image in read_page(on_disk(page)).images] == [BOAT]


def test_the_largest_of_several_is_taken() -> None:
    """The page names the image in several sizes, and more than one was saved."""
    markup = '<img src="small.png" srcset="small.png 60w, large.png 640w">'
    assert [image.data for image in parsed(markup, {"small.png": BOAT, "large.png": LARGE}).images] == [LARGE]


def test_an_image_that_only_the_page_s_folder_has() -> None:
    """Firefox leaves the set as it was; the file of the same name lies in the folder."""
    markup = (
        '<img src="page_files/other.png"><img src="dot.svg" srcset="https://s.example/boat.png 800w">'
        '<img src="page_files/third.png">'
    )
    assert [image.data for image in parsed(markup, {"page_files/boat.png": BOAT}).images] == [BOAT]


def test_an_image_twice_is_one() -> None:
    """It is stored once, and stands where it stood."""
    found = parsed('<img src="a.png"><p>x</p><img src="b.png">', {"a.png": BOAT, "b.png": BOAT})
    assert len(found.images) == 1
    assert found.articles[0].body.count(name(BOAT)) == 2


@pytest.mark.parametrize(
    "markup", ['<img src="a.png" width="16" height="16">', '<img src="a.png">', '<img src="a.svg">']
)
def test_decoration_is_left_out(markup: str) -> None:
    """What is no wider or higher than an icon, by its own account or in truth."""
    found = parsed(markup, {"a.png": ICON, "a.svg": b"<svg/>"})
    assert found.images == ()
    assert "img" not in found.articles[0].body


def test_captions_are_kept_as_text() -> None:
    """With the image or without."""
    figure = '<figure><img src="a.png"><figcaption>The boat at dawn. Photo: N</figcaption></figure>'
    assert "The boat at dawn. Photo: N" in parsed(figure, {"a.png": BOAT}).articles[0].text
    assert "The boat at dawn. Photo: N" in parsed(figure).articles[0].text


def test_signs_stay_as_text() -> None:
    """An emoji or a formula is an image of what it says."""
    signs = '<img src="x.png" alt="\U0001f600" width=16> and <img src="y.png" alt="a^2 = b">'
    assert "So it is \U0001f600 and a^2 = b here." in parsed(f"<p>So it is {signs} here.").articles[0].text


def test_descriptions_of_missing_images_are_no_text() -> None:
    """They would stand between the paragraphs as if somebody had written them there."""
    image = '<img src="x.png" alt="A man and a woman beside a boat">'
    assert "woman" not in parsed(image).articles[0].text


@pytest.mark.parametrize(
    "source", ["../../etc/passwd", "file:///etc/passwd", "data:image/png;base64,!!!", "http://[", "", "?"]
)
def test_odd_sources_do_no_harm(source: str) -> None:
    """They name nothing."""
    assert parsed(f'<img src="{source}" srcset="{source} 2x, , 3w">').images == ()
