"""Articles made whole, and the names that they are known by."""

from __future__ import annotations

import re

import pytest

from nam_reader.model import Kind
from nam_reader.text.articles import (
    make_article,
    make_uid,
    normalise_url,
    other_spellings,
    revision_of,
)
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.titles import normalise_title


def uid(
    url: str | None = None,
    source: str = "S",
    title: str = "T",
    published: str | None = None,
    kind: Kind = Kind.ARTICLE,
    ordinal: int = 1,
) -> str:
    """Name an article of which little is known."""
    return make_uid(url=url, source=source, title=title, published=published, kind=kind, ordinal=ordinal)


def test_an_article_is_made_whole() -> None:
    """Everything that follows from title and body is there."""
    article = make_article(
        title="A title",
        body="<p>The first of the words.</p><script>x</script><p>More of them.</p>",
        authors=["A", "", "A", "B"],
        topics=[" t "],
    )
    assert article.body == "<p>The first of the words.</p><p>More of them.</p>"
    assert article.text == "The first of the words.\nMore of them."
    assert article.text == reading_text(parse_blocks(article.body))
    assert article.words == 8
    assert article.authors == ("A", "B")
    assert article.topics == ("t",)
    assert article.language == "en"
    assert article.revision == revision_of("A title", article.text)
    assert re.fullmatch(r"[a-z2-7]{20}", article.uid)


@pytest.mark.parametrize("title", ["  two  spaces ", "“Quoted” — <b> & c", "1.10", "e\u0301", "a\u00a0b"])
def test_a_title_stays_as_it_is(title: str) -> None:
    """To the letter."""
    assert make_article(title=title, body="").title == title


def test_a_title_is_one_line() -> None:
    """Line ends and control characters are the only things that change."""
    assert make_article(title="a\r\nb\x00c\td", body="").title == "a bc d"


@pytest.mark.parametrize(
    ("url", "kept"), [("https://e.org/x", "https://e.org/x"), ("javascript:x", None), ("#x", None)]
)
def test_only_links_that_can_be_followed_are_kept(url: str, kept: str | None) -> None:
    """An article's address is shown as a link."""
    assert make_article(title="T", body="", url=url).url == kept


@pytest.mark.parametrize(
    ("url", "others"),
    [
        ("https://e.org/a", ()),
        ("https://e.org/a%26b", ()),
        ("https://e.org/be/тэкст", ("https://e.org/be/%D1%82%D1%8D%D0%BA%D1%81%D1%82",)),
        (
            "https://e.org/be/%d1%82%D1%8d?x=%26a",
            ("https://e.org/be/%D1%82%D1%8D?x=%26a", "https://e.org/be/тэ?x=%26a"),
        ),
        ("https://e.org/%FF", ()),
        ("https://e.org/\ud800", ("https://e.org/%3F",)),
    ],
)
def test_a_url_of_other_letters_has_other_spellings(url: str, others: tuple[str, ...]) -> None:
    """With percent signs, and without."""
    assert other_spellings(url) == others


def test_a_revision_is_of_title_and_text() -> None:
    """And of nothing else."""
    one = make_article(title="T", body="<p>a</p>")
    assert make_article(title="T", body="<p><b>a</b></p>", source="other").revision == one.revision
    assert make_article(title="U", body="<p>a</p>").revision != one.revision
    assert make_article(title="T", body="<p>b</p>").revision != one.revision


def test_a_name_follows_from_url_or_source_title_and_date() -> None:
    """The same article always gets the same name, another one another."""
    assert uid() == uid()
    names = [
        uid(),
        uid(source="S2"),
        uid(title="T2"),
        uid(published="2024"),
        uid(kind=Kind.DIGEST),
        uid(ordinal=2),
        uid(ordinal=3),
        uid("https://e.org/a"),
        uid("https://e.org/b"),
        uid("https://e.org/a", kind=Kind.DIGEST),
    ]
    assert len(set(names)) == len(names)
    assert uid("https://e.org/a", source="x", title="y", published="z") == uid("https://e.org/a")
    assert uid(title="a  b") == uid(title="a b")
    assert uid(kind=Kind.STUB) == uid()
    assert uid(title="e\u0301") == uid(title="\u00e9")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.org/a", "http://www.E.org:80/a/#top"),
        ("https://e.org/a?x=1", "https://e.org/a?x=1&utm_source=q&fbclid=3"),
        ("https://e.org", "https://e.org/"),
    ],
)
def test_urls_that_mean_the_same(one: str, other: str) -> None:
    """Ways to write an address do not matter."""
    assert normalise_url(one) == normalise_url(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.org/a", "https://e.org/A"),
        ("https://e.org/a?x=1", "https://e.org/a?x=2"),
        ("https://e.org/a", "https://e.org:8080/a"),
        ("mailto:a@e.org", "mailto:b@e.org"),
    ],
)
def test_urls_that_do_not(one: str, other: str) -> None:
    """A path's letters, a query and a port do matter."""
    assert normalise_url(one) != normalise_url(other)


@pytest.mark.parametrize("url", ["http://[broken", "https://e.org:port/x", "", "no scheme"])
def test_a_url_that_cannot_be_taken_apart_stays(url: str) -> None:
    """It is no reason to fail."""
    assert normalise_url(url) == url


def test_titles_of_twins() -> None:
    """Quotes, dashes, case and spaces are written in many ways."""
    assert normalise_title("Zelensky “bullied”  Lukashenko – ‘x’") == normalise_title(
        "ZELENSKY \"bullied\" lukashenko - 'x'"
    )
    assert normalise_title("a") != normalise_title("b")
