"""Feeds saved as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.importers.feed import ENTRIES
from nam_reader.importers.files import begin_file
from nam_reader.model import Article, Kind, Parsed

WORDS = "Гэта поўны тэкст артыкула, у якім ёсць усё, што напісаў аўтар, і нічога не прапала. "
LONG = WORDS * 12
NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:wp="http://wordpress.org/export/1.2/"'
)
ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl" xml:base="https://example.org/blog/">
<title type="text">Kronika &amp; inne</title><link href="https://example.org/"/>
<entry><title type="text">O znaczniku &lt;b&gt;</title><link href="wpis-1.html"/>
<author><name>Anna Kowalska</name></author><author><name>Jan Nowak</name></author>
<published>2024-04-12T23:30:00+02:00</published><updated>2024-05-01T00:00:00Z</updated>
<category term="kultura" label="Kultura"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Część pierwsza</h2>
<p>Zażółć gęślą jaźń &amp; <a href="../dalej">dalej</a>.</p><ul><li>raz</li>
<li>dwa</li></ul>
<p>{"Pełny tekst, który ma wszystko. " * 30}</p></div></content></entry>
</feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/">
<title>Хроніка</title><link>https://example.org/</link><items><rdf:Seq><rdf:li resource="https://example.org/1"/></rdf:Seq></items>
</channel>
<item rdf:about="https://example.org/1"><title>Першы</title><link>https://example.org/1</link>
<dc:date>2023-02-01</dc:date><dc:creator>Янка</dc:creator><description>{LONG}</description></item></rdf:RDF>"""


def rss(*items: str, head: str = "") -> str:
    """Return an RSS feed of some items."""
    made = "\n".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {NAMESPACES}>'
        f"<channel><title>Навіны</title><link>https://example.org/blog/</link>{head}\n{made}</channel></rss>"
    )


def whole(title: str, body: str, more: str = "") -> str:
    """Return an item with its full text."""
    return f"<title>{title}</title>{more}<content:encoded><![CDATA[{body}]]></content:encoded>"


def parse(folder: Path, feed: str | bytes, name: str = "feed.xml") -> Parsed:
    """Parse a feed."""
    path = folder / name
    path.write_bytes(feed.encode() if isinstance(feed, str) else feed)
    return parse_file(path)


def one(folder: Path, feed: str | bytes) -> Article:
    """Return the only article of a feed."""
    (article,) = parse(folder, feed).articles
    return article


def test_rss_with_full_text(tmp_path: Path) -> None:
    """Everything an entry says of itself is kept, and relative links lead somewhere."""
    body = (
        f'<h1>Адно</h1><p>{LONG}</p><h2>Частка</h2><ol><li><a href="../z">а</a></li>'
        "<li>б</li></ol><p>Канец.</p>"
    )
    more = (
        "<link>/blog/adno?utm_source=rss</link><dc:creator>Янка Купала</dc:creator>"
        "<dc:creator>admin</dc:creator><category>Культура</category>"
        "<pubDate>Mon, 06 Sep 2021 23:45:00 -0500</pubDate>"
    )
    article = one(tmp_path, rss(whole("Адно", body, more), head="<language>en-US</language>"))
    assert (article.title, article.authors, article.source) == ("Адно", ("Янка Купала",), "Навіны")
    assert (article.published, article.language, article.kind) == ("2021-09-06", "be", Kind.ARTICLE)
    assert (article.url, article.topics) == (
        "https://example.org/blog/adno?utm_source=rss",
        ("Культура",),
    )
    assert article.text.split("\n") == [LONG.strip(), "Частка", "а", "б", "Канец."]
    assert '<a href="https://example.org/z">' in article.body


def test_atom(tmp_path: Path) -> None:
    """XHTML content, several authors, xml:base; a plain title is not HTML."""
    article = one(tmp_path, ATOM)
    assert (article.title, article.source) == ("O znaczniku <b>", "Kronika & inne")
    assert article.authors == ("Anna Kowalska", "Jan Nowak")
    assert (article.url, article.published) == ("https://example.org/blog/wpis-1.html", "2024-04-12")
    assert (article.language, article.kind, article.topics) == ("pl", Kind.ARTICLE, ("Kultura",))
    assert article.text.startswith("Część pierwsza\nZażółć gęślą jaźń & dalej.\nraz\ndwa\nPełny")
    assert '<a href="https://example.org/dalej">' in article.body


def test_rdf(tmp_path: Path) -> None:
    """A description that is longer than a teaser is the text."""
    article = one(tmp_path, RDF)
    assert (article.title, article.kind, article.published) == ("Першы", Kind.ARTICLE, "2023-02-01")
    assert article.source == "Хроніка"


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("<description>Толькі пачатак тэксту.</description>", Kind.STUB),
        (f"<description>{LONG}</description>", Kind.ARTICLE),
        (f"<description>{LONG} [&#8230;]</description>", Kind.STUB),
        (
            "<description><![CDATA[<p>Пачатак…</p><p><a href='x'>Чытаць далей →</a></p>]]></description>",
            Kind.STUB,
        ),
        ("<content:encoded><![CDATA[<p>Кароткая, але ўся нататка.</p>]]></content:encoded>", Kind.ARTICLE),
        ("<content:encoded><![CDATA[<p>Пачатак нататкі…</p>]]></content:encoded>", Kind.STUB),
        (f"<content:encoded><![CDATA[<p>{LONG}І так далей…</p>]]></content:encoded>", Kind.ARTICLE),
        (f"<content:encoded><![CDATA[<p>{LONG}[...]</p>]]></content:encoded>", Kind.STUB),
    ],
)
def test_an_excerpt_is_a_stub(tmp_path: Path, item: str, kind: Kind) -> None:
    """A full text is an article."""
    article = one(tmp_path, rss(f"<title>Т</title><link>https://example.org/1</link>{item}"))
    assert article.kind is kind
    assert "Чытаць" not in article.text


@pytest.mark.parametrize(
    "ending",
    [
        '<p>The post <a href="x">Т</a> appeared first on <a href="y">Навіны</a>.</p>',
        'The post <a href="x">Т</a> appeared first on <a href="y">Навіны</a>.',
        '<p>Запись <a href="x">Т</a> впервые появилась <a href="y">Навіны</a>.</p>',
        '<p>Artykuł <a href="x">Т</a> pochodzi z serwisu <a href="y">Навіны</a>.</p>',
        '<p><a href="x">Read more</a></p><p>The post Т appeared first on Навіны.</p>',
        '<div><div><p><a href="x">Czytaj dalej »</a></p></div></div>',
        '<p><a href="x">Continue reading “Т”</a></p>',
        '<div class="feedflare"><a href="x">+</a></div>',
        '<a href="x">Подробнее</a>',
    ],
)
def test_endings_of_feeds_are_no_text(tmp_path: Path, ending: str) -> None:
    """They would stand behind every article."""
    article = one(tmp_path, rss(whole("Т", f"<p>{LONG}</p><p>Апошні сказ. Read more books.</p>{ending}")))
    assert article.text == f"{LONG.strip()}\nАпошні сказ. Read more books."


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("A &amp;amp; B", "A & B"),
        ("A &amp; B", "A & B"),
        ("&lt;i&gt;A&lt;/i&gt; &amp;quot;B&amp;quot;", 'A "B"'),
        ("1 &lt; 2", "1 < 2"),
        ("<![CDATA[A <b>B</b> &#8217;]]>", "A B ’"),
        ("A&#160;B\n  C &nbsp; &laquo;D&raquo;", "A B C «D»"),
    ],
)
def test_titles(tmp_path: Path, title: str, wanted: str) -> None:
    """However often they were escaped."""
    assert one(tmp_path, rss(whole(title, LONG))).title == wanted


def test_an_entry_without_a_title_is_named_by_its_text(tmp_path: Path) -> None:
    """Short posts have none."""
    article = one(tmp_path, rss(f"<link>https://example.org/1</link><description>{LONG}</description>"))
    assert (
        article.title
        == "Гэта поўны тэкст артыкула, у якім ёсць усё, што напісаў аўтар, і нічога не прапала. Гэта…"
    )


def test_text_without_tags_keeps_its_paragraphs(tmp_path: Path) -> None:
    """Blank lines are what shows them."""
    article = one(
        tmp_path, rss(f"<title>Т</title><description>{LONG}\n\nДругі &amp;amp; трэці.\n</description>")
    )
    assert article.text == f"{LONG.strip()}\nДругі & трэці."


def test_entries_are_kept_apart_by_their_links(tmp_path: Path) -> None:
    """The way a link is written makes no other article."""
    first, second, third = parse(
        tmp_path,
        rss(
            whole("А", LONG, "<link>http://www.example.org/a/?utm_medium=feed</link>"),
            whole("А", LONG, "<guid isPermaLink='true'>https://example.org/a</guid>"),
            whole("А", LONG, "<link>https://example.org/b</link>"),
        ),
    ).articles
    assert first.uid == second.uid != third.uid


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-16", "koi8-r", "iso-8859-5", "utf-8-sig"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    """As declared."""
    feed = (
        rss(whole("Поўны тытул", LONG.replace("і", "и").replace("ў", "у")))
        .replace("ў", "у")
        .replace("і", "и")
    )
    article = one(tmp_path, feed.replace("UTF-8", encoding.removesuffix("-sig")).encode(encoding))
    assert article.title == "Поуны тытул"


@pytest.mark.parametrize(
    ("declared", "used"), [("windows-1251", "utf-8"), ("UTF-8", "windows-1251"), ("zip", "cp1251")]
)
def test_a_wrong_declaration_is_seen_through(tmp_path: Path, declared: str, used: str) -> None:
    """Servers change encodings and leave the declaration."""
    feed = rss(whole("Поўны тытул", LONG)).replace("UTF-8", declared)
    assert one(tmp_path, feed.encode(used)).title == "Поўны тытул"


def test_a_feed_that_is_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    """The last entry as far as it goes."""
    feed = rss(whole("А", LONG), whole("Б", f"<p>{LONG}</p><p>Канец</p>"))
    titles = [article.title for article in parse(tmp_path, feed[: feed.index("<p>Канец")]).articles]
    assert titles == ["А", "Б"]


def test_a_feed_that_is_not_well_formed(tmp_path: Path) -> None:
    """Loose signs, unknown names, unclosed elements, characters that XML forbids."""
    feed = rss("<title>A & B\x0c &nbsp; &unknown;</title><description>a < b & c <br> d\n</description><guid>",
               whole("Другая", LONG))  # fmt: skip
    found = parse(tmp_path, feed).articles
    assert [article.title for article in found] == ["A & B &unknown;", "Другая"]


@pytest.mark.parametrize(
    "number", ["&#xD800;", "&#55296;", "&#x110000;", "&#0;", "&#xFFFE;", f"&#{'9' * 5_000};"]
)
@pytest.mark.parametrize("broken", ["", "<guid>"])
def test_numbers_of_no_character_are_nothing(tmp_path: Path, number: str, broken: str) -> None:
    """Whichever of its parsers feedparser takes."""
    head = f"<copyright>{number}</copyright>"
    article = one(tmp_path, rss(whole(f"А{number}", LONG, f"<author>Я{number}</author>") + broken, head=head))
    assert (article.title, article.authors) == ("А", ("Я",))


@pytest.mark.parametrize("stray", ["<textinput><name>x</name>", "<image><title></name>", '<a:b xmlns:a="">'])
def test_elements_out_of_place_do_no_harm(tmp_path: Path, stray: str) -> None:
    """feedparser stumbles over some of them; that costs one entry."""
    found = parse(tmp_path, rss(whole("А", LONG), f"<title>Б{stray}</name></b", head="</name>"))
    assert found.articles[0].title == "А"
    assert [failure.path for failure in found.failed] in ([], ["feed.xml/Б x"])


@pytest.mark.parametrize(
    "definition",
    [
        "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)) + '<!ENTITY a0 "boom">',
        f'<!ENTITY a11 "{"boom " * 20_000}">',
        '<!ENTITY a11 SYSTEM "file:///etc/passwd">',
        '<!ENTITY a11 SYSTEM "http://127.0.0.1:9/x">',
    ],
)
def test_entities_are_not_followed(tmp_path: Path, definition: str) -> None:
    """Neither multiplied nor fetched."""
    item = whole("Т", LONG).replace("<title>Т", f"<title>Т {'&a11; ' * 1000}")
    feed = rss(item).replace("<rss", f"<!DOCTYPE rss [{definition}]>\n<rss", 1)
    article = one(tmp_path, feed)
    assert len(article.title) < 10_000
    assert "root:" not in article.title


def test_nothing_that_a_feed_names_is_opened(tmp_path: Path) -> None:
    """A file that holds but a name is no feed, whatever has that name."""
    secret = tmp_path / "secret.xml"
    secret.write_text(rss(whole("Тайна", LONG)))
    for content in (str(secret), secret.as_uri(), f"<rss>{secret}"):
        with pytest.raises(UnreadableFileError, match="feed"):
            parse(tmp_path, content, "names.rss")


@pytest.mark.parametrize(
    "xml",
    [
        "<opml><outline text='a'/></opml>",
        "<a/>",
        "<?xml version='1.0'?><urlset><url/></urlset>",
        "<rsss>",
    ],
)
def test_other_xml_is_no_feed(tmp_path: Path, xml: str) -> None:
    """It says so."""
    with pytest.raises(UnreadableFileError, match=r"^This XML file is not a feed\.$"):
        parse(tmp_path, xml)


def test_a_podcast_says_that_it_has_no_text(tmp_path: Path) -> None:
    """Recordings cannot be read."""
    item = "<title>Выпуск 1</title><enclosure url='https://example.org/1.mp3' type='audio/mpeg' length='1'/>"
    with pytest.raises(UnreadableFileError, match=r"^The feed has no text\.$"):
        parse(tmp_path, rss(item, item))
    with pytest.raises(UnreadableFileError, match=r"^The feed has no entries\.$"):
        parse(tmp_path, rss())
    parsed = parse(tmp_path, rss(item, whole("А", LONG)))
    assert len(parsed.articles) == len(parsed.remarks) == 1


def test_what_a_blog_exports_beside_its_posts_is_left_out(tmp_path: Path) -> None:
    """Attachments and menus."""
    found = parse(
        tmp_path,
        rss(
            whole("Меню", LONG, "<wp:post_type>nav_menu_item</wp:post_type>"),
            whole("Запіс", LONG, "<wp:post_type>post</wp:post_type>"),
        ),
    ).articles
    assert [article.title for article in found] == ["Запіс"]


def test_a_large_feed_is_read_in_parts(tmp_path: Path) -> None:
    """Each has its own entries, and the feed's title; what looks like an entry in text is none."""
    number = 3 * ENTRIES + 7
    trap = "<!-- <item> --><![CDATA[<item><entry>]]>"
    items = [whole(f"Запіс {n}", f"{LONG} <item> {n}") for n in range(number)]
    path = tmp_path / "feed.xml"
    path.write_text(rss(*items, head=f"<copyright>{trap}</copyright>"), encoding="utf-8")
    first = begin_file(path)()
    assert [len(part.split("\n")) for part in first.parts] == [ENTRIES, ENTRIES, ENTRIES, 7]
    alone = begin_file(path, first.parts[1].split("\n")[2])()
    assert [article.title for article in alone.articles] == [f"Запіс {ENTRIES + 2}"]
    found = parse_file(path).articles
    assert [article.title for article in found] == [f"Запіс {n}" for n in range(number)]
    assert {article.source for article in found} == {"Навіны"}


def test_a_large_feed_that_is_cut_off(tmp_path: Path) -> None:
    """All parts but the last are as they were."""
    feed = rss(*[whole(f"Запіс {n}", LONG) for n in range(2 * ENTRIES)])
    found = parse(tmp_path, feed[: len(feed) - 300]).articles
    assert [article.title for article in found] == [f"Запіс {n}" for n in range(2 * ENTRIES)]


def test_deep_nesting_is_borne(tmp_path: Path) -> None:
    """In the feed and in its text."""
    deep = "<div>" * 100_000 + "унутры"
    assert "унутры" in one(tmp_path, rss(whole("Т", deep))).text
    parse(tmp_path, rss(f"{'<a>' * 100_000}x", whole("Т", LONG)))


@pytest.mark.parametrize(
    "feed", [rss(whole("А", LONG), whole("Б", LONG)), ATOM, RDF], ids=["rss", "atom", "rdf"]
)
def test_damage_costs_no_more_than_a_sentence(
    tmp_path: Path, feed: str, damaged: Callable[[bytes], Iterator[bytes]]
) -> None:
    """Cut off or changed anywhere."""
    for data in damaged(feed.encode()):
        with suppress(UnreadableFileError):
            parse(tmp_path, data)
