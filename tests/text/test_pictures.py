"""The images of a body that leaves the library."""

from __future__ import annotations

import pytest

from nam_reader.model import StoredImage
from nam_reader.text.pictures import described, with_data
from nam_reader.text.sanitise import sanitise

NAME = "0a" * 32
BODY = sanitise(f'<p>One <img src="nam-image:{NAME}" alt="a &gt; &quot;b&quot; &amp; c"> two</p>')


def found(mime: str) -> StoredImage:
    return StoredImage(NAME, mime, 3, 2, b"\xff\x00data")


def test_a_stored_image_becomes_data() -> None:
    """Its description stays with it."""
    shown = with_data(BODY, lambda name: found("image/png") if name == NAME else None)
    assert 'src="data:image/png;base64,/wBkYXRh"' in shown
    assert 'alt="a > &quot;b&quot; &amp; c"' in shown.replace("&gt;", ">")
    assert "nam-image" not in shown


@pytest.mark.parametrize("image", [None, found("image/svg+xml"), found("text/html")])
def test_a_missing_or_odd_image_is_its_description(image: StoredImage | None) -> None:
    """And so it is in Markdown."""
    words = '<p>One a &gt; "b" &amp; c two</p>'
    assert with_data(BODY, lambda _name: image) == words
    assert described(BODY) == words


def test_a_body_without_images_stays() -> None:
    """There is nothing to look for."""
    assert with_data("<p>a</p>", lambda _name: None) == described("<p>a</p>") == "<p>a</p>"
