"""HTML made safe: what stays, what goes, and that text is never what goes."""

from __future__ import annotations

import re
import time
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.nesting import MAX_DEPTH
from nam_reader.text.sanitise import TAGS, safe_link, sanitise

STORED = "nam-image:" + "0a" * 32


def text_of(html: str) -> str:
    """Return the reading text of what is left of some HTML."""
    return reading_text(parse_blocks(sanitise(html)))


def deepest(body: str) -> int:
    """Return how deep well-formed HTML goes."""
    depth = most = 0
    for tag in re.finditer(r"<(/?)([a-z0-9]+)", body):
        if tag[2] not in {"br", "hr", "img"}:
            depth += -1 if tag[1] else 1
        most = max(most, depth)
    return most


@pytest.mark.parametrize(
    "tag", sorted(TAGS - {"br", "hr", "img", "caption", "tbody", "td", "tfoot", "th", "thead", "tr"})
)
def test_the_vocabulary_stays(tag: str) -> None:
    """Each element of it, where it may stand."""
    assert f"<{tag}>" in sanitise(f"<{tag}>x</{tag}>")


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<style>p { color: red }</style>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src='https://e.org'></iframe>",
        "<!-- a comment -->",
        "<title>t</title>",
    ],
)
def test_what_is_not_text_goes_whole(html: str) -> None:
    """Also what stands between its tags."""
    assert sanitise(html) == ""


def test_attributes_go_but_for_a_few() -> None:
    """Handlers, styles and classes do; numbers of lists and spans of cells stay."""
    assert sanitise('<p onclick="x()" style="x" class="y" id="z">a</p>') == '<p id="z">a</p>'
    assert (
        sanitise('<ol start="3" type="a"><li value="7">a</li></ol>')
        == '<ol start="3"><li value="7">a</li></ol>'
    )
    assert sanitise('<ol start="-3"><li>a</li></ol>') == "<ol><li>a</li></ol>"


@pytest.mark.parametrize(
    "link", ["https://e.org/a?b=c&d#e", "http://e.org", "mailto:a@e.org", "#place", "HTTPS://E.org"]
)
def test_links_that_stay(link: str) -> None:
    """Web, mail, and places in the page."""
    assert safe_link(link) == link


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "\u2028javascript:alert(1)",
        "\u00a0javascript:alert(1)",
        "\u200bjava\u00adscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "/etc/passwd",
        "other.html",
        "//e.org",
        "vbscript:x",
        "nam-image:" + "a" * 64,
        "https:",
        "#",
        "",
    ],
)
def test_links_that_go(link: str) -> None:
    """Other schemes, also behind characters that cannot be seen, and links without one."""
    assert safe_link(link) is None
    assert "href" not in sanitise(f'<a href="{link}">x</a>')


def test_images() -> None:
    """Only a stored one stays; of another its description."""
    assert sanitise(f'<img src="{STORED}" alt="A">') == f'<img src="{STORED}" alt="A">'
    for source in ("https://e.org/x.png", "data:image/png;base64,AAAA", "x.png", f"{STORED}0", "file:///x"):
        assert (
            sanitise(f'<p><img src="{source}" alt="A &lt;b&gt; &quot;q&quot; & c"></p>')
            == '<p>A &lt;b&gt; "q" &amp; c</p>'
        )
    assert sanitise("<p>a<img>b</p>") == "<p>ab</p>"


def test_other_block_elements_keep_texts_apart() -> None:
    """Dropping a section must not glue its words to the next ones."""
    assert text_of("<section>a</section><section>b</section><NAV>c</NAV><form>d</form>") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    "text", ["a < b & c > d", "x \u00a0 y", "a\ufeffb\u00adc\u200bd", "<b> &amp; &lt;", "{{x}} \\ “q”"]
)
def test_escaped_text_comes_through(text: str) -> None:
    """Literally."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert text_of(f"<p>{escaped}</p>") == text


def test_depth_is_limited_and_text_is_kept() -> None:
    """Elements deeper than any document needs give their text to those above."""
    body = sanitise("<div>" * 80 + "<p>deep</p>" + "</div>" * 80)
    assert deepest(body) == MAX_DEPTH
    assert text_of(body) == "deep"


def test_tables_in_tables_are_limited() -> None:
    """The fifth is flattened."""
    body = sanitise("<table><tr><td>a" * 7)
    assert body.count("<table") == 4
    assert text_of(body).count("a") == 7


@pytest.mark.parametrize(
    "piece", ["<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<b><p>x</b>", "<", "<!--", "</p>"]
)
def test_a_megabyte_of_one_tag_takes_no_time(piece: str) -> None:
    """Parsers are quadratic in depth, so depth is cut before them."""
    begun = time.monotonic()
    parse_blocks(sanitise(piece * (1_000_000 // len(piece))))
    assert time.monotonic() - begun < 20


@given(st.text(alphabet="<>/ab=\"'& !-p", max_size=60))
def test_sanitising_again_changes_nothing(html: str) -> None:
    """Not for tag soup either."""
    body = sanitise(html)
    assert sanitise(body) == body


@pytest.mark.parametrize("sign", ["&", "&#", "&a", "&amp;", "&lt;b "])
def test_a_text_of_nothing_but_references_takes_no_time(sign: str) -> None:
    """The parser alone would be busy with it for minutes; not a character is lost or added."""
    body = sanitise(f"<p>x</p><p>{sign * 400_000}</p>")
    assert "<!--" not in body
    assert text_of(body) == f"x\n{unescape(sign) * 400_000}".rstrip()
