"""What is taken out of a source before it is parsed, and how long that takes."""

from __future__ import annotations

import re
import time
from contextlib import suppress

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import Material
from nam_reader.importers.page import read_page
from nam_reader.importers.web.thinning import MAX_DEPTH, MOST_OPEN, thin_out

PATIENCE = 20  # seconds, on a busy machine; what grows with the square of its length takes hours
TEXT = (
    "<p>The ferry holds two cars, or eleven cows, or about sixty people if nobody minds standing close.</p>"
)


def depth(html: str, name: str) -> int:
    """Return how deep elements of a name that are never closed stand in one another."""
    return len(re.findall(f"<{name}>", html))


def test_scripts_styles_and_comments_go_and_data_stay() -> None:
    """Also where they hold tags, or have no end; a frame leaves its address."""
    html = (
        "a<script>if (x<y) '</div>'</script >b<style>p{}</style>c<!-- <p> -->d<svg><path/></svg>"
        "<script type='application/ld+json'>{}</script><iframe src='v'>x</iframe>e<!-- open"
    )
    assert thin_out(html).html == (
        "abcd<script type='application/ld+json'>{}</script><iframe src='v'></iframe>e"
    )
    assert thin_out("a<script>b").html == "a"


def test_images_in_the_page_are_kept_aside() -> None:
    """A page of SingleFile is megabytes of them."""
    data = "data:image/png;base64," + "A" * 400
    thinned = thin_out(f'<img src="{data}"><img src="data:image/gif;base64,R0lG">')
    assert thinned.html == '<img src="nam-data:0"><img src="data:image/gif;base64,R0lG">'
    assert thinned.images == {"nam-data:0": data}


@pytest.mark.parametrize(
    "nest",
    ["<div>", "<div></span>", "<b><div></b>", "<div><table></div>", "<span><div></span>", "<section></p>"],
)
def test_depth_is_bounded(nest: str) -> None:
    """End tags that a parser passes over do not make it less deep."""
    name = "div" if "div" in nest else "section"
    assert depth(thin_out(nest * 5000).html, name) <= MAX_DEPTH


def test_what_is_left_open_is_not_repeated_without_end() -> None:
    """A parser opens again in each paragraph what was bold before."""
    assert depth(thin_out("<b>" * 500).html, "b") <= MOST_OPEN
    with pytest.raises(UnreadableFileError, match="too large"):
        thin_out("".join(f"<font color={n}>" for n in range(20)) + "<p>x" * 50_000)


def test_paragraphs_that_nobody_closes_are_not_deep() -> None:
    """Old pages close neither paragraphs nor items."""
    html = "<p>x" * 2000 + "<ul>" + "<li>y" * 2000
    assert thin_out(html).html == html


def test_tags_without_content_in_xml() -> None:
    """In HTML the rest of the page would be a script, or a link."""
    assert thin_out('<script src="x"/><a id="y"/>text<br/>', xml=True).html == '<a id="y"></a>text<br/>'


BOMBS = {
    "nested": "<div>" * 100_000 + TEXT,
    "nested text": "<div>a word, " * 50_000,
    "nested tables": "<table><tr><td>" * 30_000 + TEXT,
    "nested lists": TEXT + "<ul><li>" * 50_000,
    "nested quotes": TEXT + "<blockquote>x" * 50_000,
    "unclosed": TEXT + "<a " * 300_000,
    "quotes": TEXT + "<a href=\"'" * 200_000,
    "attributes": TEXT + "<x " + " ".join(f"a{n}" for n in range(200_000)) + ">",
    "scripts": TEXT + "<script>" * 200_000,
    "comments": TEXT + "<!--" * 300_000,
    "drawings": TEXT + "<svg>" * 100_000,
    "paragraphs": TEXT * 40_000,
    "one paragraph": "<p>" + "word, and more " * 200_000,
    "breaks": TEXT + "text here now<br><br>" * 60_000,
    "links": TEXT + "<a href=x>a link with some text</a> " * 60_000,
    "teasers": TEXT + "<div>" + "<div class=x><a href=y>A headline, long enough</a><p>x</div>" * 20_000,
    "images": TEXT + "<img src=a.jpg alt='x y z w v'>" * 40_000,
    "spaces": TEXT + "<p>" + " " * 2_000_000 + "x",
    "underscores": TEXT + "<p><a href=x>" + "_" * 1_000_000,
    "title": "<title>" + "x - " * 200_000 + "</title>" + TEXT,
    "data": '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + TEXT,
    "author": "<meta name=author content='" + "by a, " * 100_000 + "'>" + TEXT,
    "too many": "<p>x" * 2_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_pages_made_to_choke_a_reader_do_not(name: str) -> None:
    """They give their text, or are refused in a sentence, in about the time that reading them takes."""
    start = time.process_time()
    with suppress(UnreadableFileError):
        assert read_page(Material("bomb.html", content=BOMBS[name].encode())).articles
    assert time.process_time() - start < PATIENCE
