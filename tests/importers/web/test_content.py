"""The article of a page: all of it, and nothing of what stands around it."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
from statistics import mean

import pytest
from tests.importers.web.shapes import LANGUAGES, SHAPES, Overlap, overlap, shape

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import Material, on_disk
from nam_reader.importers.page import NO_ARTICLE, read_page
from nam_reader.model import Article

LOWEST = 0.94  # F1 of a single page
MEAN = 0.99  # of all pages: they are ours, and have been looked at; see docs for those of others
FERRY = "The ferry holds two cars, or eleven cows, or about sixty people if nobody minds standing close."
CABLE = "A steel cable runs from one bank to the other, and the current does the rest, says the keeper of it."


def article(html: str, url: str = "") -> Article:
    """Read a page of which only the markup is given."""
    return read_page(Material("page.html", content=html.encode(), url=url)).articles[0]


def found(name: str, language: str) -> Overlap:
    page = shape(name, language)
    return overlap(article(page.html).text, page.text)


@pytest.mark.parametrize(
    ("name", "language"), list(zip(SHAPES, islice(cycle(LANGUAGES), len(SHAPES)), strict=True))
)
def test_every_shape_gives_its_article(name: str, language: str) -> None:
    """News, blogs, wikis, forums, old tables, pages without a single name: in turn in each language."""
    assert found(name, language).f1 >= LOWEST


def test_articles_are_found_in_every_language() -> None:
    """What is found does not hang on the words: labels and menus are known in all of them."""
    figures = [found(name, language) for name in SHAPES[::3] for language in LANGUAGES]
    assert mean(figure.f1 for figure in figures) >= MEAN
    assert mean(figure.recall for figure in figures) >= MEAN


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_of_the_page_leak_in(language: str) -> None:
    """Menus, shares, cookies, newsletters, related articles, comments, rights."""
    page = shape("wordpress_classic", language)
    text = article(page.html).text
    assert page.title not in text
    assert not any(part in text for part in ("©", "cookie", "Facebook", "user1", page.author))


def test_structure_is_kept() -> None:
    """Lists in lists, emphasis in emphasis, code with its spaces, tables, quotes, rules, line breaks."""
    inner = "<li>two <b>bold <i>both</i></b></li>"
    table = "<table><tr><th>A<th>B<tr><td>1<td>2</table>"
    body = article(
        f"<title>On ferries</title><h1>On ferries</h1><p>{FERRY}</p><ul><li>one<ul>{inner}</ul></li></ul>"
        f"<pre>a  b\n c</pre><p>x<br>y <code>z</code></p>{table}<blockquote>{CABLE}</blockquote><hr>"
        f"<h2>What comes</h2><p>{CABLE}</p>"
    ).body
    assert "<ul><li><p>one</p><ul><li>two <b>bold <i>both</i></b></li></ul></li></ul>" in body
    assert "<pre>a  b\n c</pre>" in body
    assert "<p>x<br>y <code>z</code></p>" in body
    assert "<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>" in body
    assert f"<blockquote>{CABLE}</blockquote><hr><h2>What comes</h2>" in body
    assert "On ferries" not in body


def test_paragraphs_without_elements_are_paragraphs() -> None:
    """Two line breaks part them, and so does the end of an element."""
    text = article(f"<title>T</title><div>{FERRY}<br><br>{CABLE}<div>{FERRY}</div>{CABLE}</div>").text
    assert text == "\n".join([FERRY, CABLE, FERRY, CABLE])


def test_links_are_whole_and_safe() -> None:
    """They lead where they led on the site; those that would run something lead nowhere."""
    links = "<a href='/rel?a=1'>rel</a> <a href='#n'>in</a> <a href='javascript:x'>js</a> <a href='http://[x'>odd</a>"
    body = article(f"<title>T</title><p>{FERRY} {CABLE} {links}</p>", url="https://s.example/a/b.html").body
    assert '<a href="https://s.example/rel?a=1">rel</a> <a href="#n">in</a> <a>js</a> <a>odd</a>' in body


def test_words_that_only_looked_apart_are_parted() -> None:
    """Boxes beside each other on the page would run into one word."""
    boxes = "<figure><span>A boat on the river</span><span>Photo: N</span></figure>"
    text = article(f"<title>T</title><p>{FERRY}</p>{boxes}<p>{CABLE}</p>").text
    assert "A boat on the river Photo: N" in text


def test_characters_that_nobody_sees_are_taken_out() -> None:
    """They break words and turn text around; what joins an emoji is left."""
    words = "zero\u200bwidth \u202eright\u202c soft&shy;hyphen \U0001f469\u200d\U0001f467"
    text = article(f"<title>T</title><p>{words} {FERRY}</p>").text
    assert text.startswith("zerowidth right softhyphen \U0001f469\u200d\U0001f467 The")


def test_a_short_article_is_kept() -> None:
    """Two sentences are an article, though the page around them is ten times as long."""
    page = shape("short_news", "be")
    assert overlap(article(page.html).text, page.text) == Overlap(1, 1)
    text = "It was opened on Monday. Nobody came to see it."
    assert article(f"<title>The bridge</title><h1>The bridge</h1><p>{text}</p>").text == text


REFUSED = {
    "missing": "<title>404 Not Found</title><p>Sorry, the page that you look for is not on this server.</p>",
    "missing, in Belarusian": "<title>Старонка не знойдзена</title><p>На жаль, такой старонкі тут няма.</p>",
    "login": "<title>Log in</title><form><input type=password></form><p>Forgotten it? Please write to us.",
    "shell": "<title>App</title><div></div><noscript>You need to enable JavaScript to run it.</noscript>",
    "shell, in words": "<title>App</title><p>You need to enable JavaScript to run this, says the page.</p>",
    "consent": (
        "<title>A</title><p>We value your privacy. We and our partners store cookies (cookies!) on it. With"
        " your consent we process personal data. You may consent, or read our privacy policy.</p>"
    ),
    "headlines": "".join(f"<li><a href=/{place}>A headline of a story, {place}</a>" for place in range(40)),
    "empty": "<title>Empty</title><p> </p>",
    "frames": "<html><frameset><frame src=a.html></frameset></html>",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_page_without_an_article_is_refused(name: str) -> None:
    """Errors, walls, forms, empty shells and mere lists of links are no articles."""
    with pytest.raises(UnreadableFileError, match=NO_ARTICLE):
        article(REFUSED[name])


def test_the_text_in_the_page_s_data_decides() -> None:
    """Where a page has its article's text for machines, that tells the article from what stands beside it."""
    aside = "<div>" + "".join(f"<p>{CABLE} And so on, {n} times.</p>" for n in range(4)) + "</div>"
    paragraphs = [f"{FERRY} It is number {n} of the list." for n in range(5)]
    fields = f'"@type":"NewsArticle","headline":"T","articleBody":"{" ".join(paragraphs)}"'
    data = f'<script type="application/ld+json">{{{fields}}}</script>'
    html = f"<title>T</title>{data}<div><p>{'</p><p>'.join(paragraphs)}</p></div>{aside}"
    assert article(html).text == "\n".join(paragraphs)


def test_a_second_article_on_the_page_is_another() -> None:
    """Pages that load the next story below have several titles."""
    page = shape("infinite_scroll", "pl")
    assert overlap(article(page.html).text, page.text) == Overlap(1, 1)


def test_what_stands_behind_an_element_without_content_is_read() -> None:
    """lxml takes some of them for elements that hold all that follows."""
    for tag in ("embed", "source", "track", "wbr", "param", "keygen", "bgsound", "input", "frame"):
        assert (
            article(f"<title>T</title><div><{tag} src='>'>{FERRY}</div><p>{CABLE}</p>").text
            == f"{FERRY}\n{CABLE}"
        )


@pytest.mark.parametrize("name", ["feed-pl", "home-ru", "shop-uk"])
def test_pages_of_wix_that_are_no_posts_are_refused(name: str) -> None:
    """Lists of posts, first pages, shops: what is left of them are labels and teasers."""
    path = Path(__file__).resolve().parents[2] / "data" / "wix" / f"{name}.html"
    with pytest.raises(UnreadableFileError, match=NO_ARTICLE):
        read_page(on_disk(path))


def test_characters_that_no_tree_bears() -> None:
    """References may name what no text may hold."""
    html = f"<title>T</title><p title='&#1;'>{FERRY}&#1;&#xFFFE;&#11;<br>{CABLE}</p><p>{FERRY}</p>"
    assert article(html).text.endswith(f"{CABLE}\n{FERRY}")
