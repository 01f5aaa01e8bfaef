"""One article, saved in every format that can be imported. Made here, small, the same each time."""

from __future__ import annotations

import base64
import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[1] / "data"


class Story(NamedTuple):
    """What every sample of it must give: title, author, date, and paragraphs in order; then its address."""

    language: str
    title: str
    author: str
    published: str
    paragraphs: tuple[str, ...]
    url: str


ENGLISH = Story(
    "en",
    "The lamps of Quarry Lane",
    "Nora Whitfield",
    "2024-04-12",
    (
        "The lamps of Quarry Lane went out in February, and for nine weeks the council said that the parts"
        " were on their way from a factory that had closed two years before.",
        "Nobody in the lane had much faith in the parts. They walked home with torches, counted the steps"
        " between the gates, and learned which of the paving stones moved under a boot.",
        "In the tenth week a retired fitter, whose name the papers never printed, opened the grey box at the"
        " corner, found one burnt fuse, and put in another that had cost him less than a loaf of bread.",
        "The council has since written to thank him and to say that the box may only be opened by its own"
        " staff. He keeps the letter in a drawer, he says, together with the second fuse.",
        "What the lane remembers is how quiet the evenings were, and that the stars above the quarry could be"
        " counted by anybody who cared to stand still for long enough.",
    ),
    "https://lane.example/2024/lamps",
)
BELARUSIAN = Story(
    "be",
    "Ліхтары Каменнай вуліцы",
    "Алеся Гарэцкая",
    "2023-11-05",
    (
        "Ліхтары Каменнай вуліцы згаслі ў лютым, і дзевяць тыдняў у гарвыканкаме казалі, што запчасткі ўжо"
        " едуць з завода, які зачыніўся два гады таму.",
        "На вуліцы ў запчасткі ніхто не верыў. Людзі вярталіся дадому з кішэннымі ліхтарыкамі, лічылі крокі"
        " паміж брамкамі і ведалі, якая пліта гайдаецца пад нагой.",
        "На дзясяты тыдзень былы слесар, чыё імя газеты так і не назвалі, адчыніў шэрую скрыню на рагу,"
        " знайшоў адзін перагарэлы засцерагальнік і ўставіў іншы, таннейшы за бохан хлеба.",
        "Потым яму напісалі ліст: падзякавалі і папярэдзілі, што скрыню мае права адчыняць толькі служба."
        " Ліст ён трымае ў шуфлядзе, разам з другім засцерагальнікам.",
        "А вуліца памятае, якімі ціхімі былі вечары і як лёгка было злічыць зоркі над старым кар'ерам, калі"
        " хто меў ахвоту пастаяць спакойна.",
    ),
    "https://lane.example/be/lichtary",
)
POLISH = Story(
    "pl",
    "Latarnie z ulicy Kamiennej",
    "Halina Wróbel",
    "2022-01-30",
    (
        "Latarnie na ulicy Kamiennej zgasły w lutym i przez dziewięć tygodni w urzędzie powtarzano, że części"
        " są już w drodze z fabryki, którą zamknięto dwa lata wcześniej.",
        "Na ulicy nikt w te części nie wierzył. Ludzie wracali do domu z latarkami, liczyli kroki między"
        " furtkami i wiedzieli, która płyta chodnika rusza się pod butem.",
        "W dziesiątym tygodniu emerytowany monter, którego nazwiska gazety nie podały, otworzył szarą"
        " skrzynkę na rogu, znalazł jeden spalony bezpiecznik i włożył drugi, tańszy od bochenka chleba.",
        "Urząd przysłał mu później list z podziękowaniem i z uwagą, że skrzynkę wolno otwierać wyłącznie"
        " służbom. List leży w szufladzie, razem z zapasowym bezpiecznikiem.",
        "Ulica pamięta za to, jak ciche były wieczory i że gwiazdy nad kamieniołomem mógł policzyć każdy, kto"
        " miał ochotę postać chwilę bez ruchu.",
    ),
    "https://lane.example/pl/latarnie",
)
STORIES = (ENGLISH, BELARUSIAN, POLISH)

# What stands around the text on a page and is no part of it.
FURNITURE = (
    "Subscribe to our newsletter",
    "We use cookies",
    "Share on",
    "Skip to content",
    "Most read today",
)


def png(width: int = 120, height: int = 90, shade: int = 0) -> bytes:
    """Return a picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([shade]) * (3 * width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def page(story: Story = ENGLISH, picture: str = "lamp_files/lamp.png") -> str:
    """Return a page of a site, with what sites put around a text."""
    title, author = escape(story.title), escape(story.author)
    first, *others = (f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in story.paragraphs)
    image = f'<figure><img src="{picture}" alt="A lamp" width="400" height="300"></figure>' if picture else ""
    links = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(8))
    shares = "".join(f'<a href="https://social.example/{name}">Share on {name}</a> ' for name in "XYZ")
    read = "".join(f'<li><a href="/n/{number}">Another story {number}</a></li>' for number in range(6))
    return (
        f'<!DOCTYPE html>\n<html lang="{story.language}"><head><meta charset="utf-8">\n'
        f"<title>{title} | The Lane</title>\n"
        f'<link rel="canonical" href="{story.url}"><meta property="og:title" content="{title}">\n'
        f'<meta property="og:site_name" content="The Lane"><meta name="author" content="{author}">\n'
        f'<meta property="article:published_time" content="{story.published}T08:00:00Z">\n'
        "<style>p { margin: 0 }</style><script>var opened = '<p>never</p>';</script></head>\n"
        f'<body><a class="skip" href="#main">Skip to content</a><nav><ul>{links}</ul></nav>\n'
        f'<main id="main"><article><h1>{title}</h1><p class="byline">{author}</p>\n{first}{image}'
        f'{"".join(others)}\n<div class="share">{shares}</div></article></main>\n'
        f'<aside class="sidebar"><h3>Most read today</h3><ul>{read}</ul></aside>\n'
        '<footer><p>Subscribe to our newsletter</p><p class="cookie-notice">We use cookies.</p></footer>\n'
        "</body></html>\n"
    )


def wix_page(story: Story = ENGLISH, picture: str = "") -> str:
    """Return the post of a Wix blog with nothing but what is told by its marks."""
    blocks = "".join(
        f'<div data-breakout="normal"><p id="viewer-{number}" dir="auto"><span>{escape(text, quote=False)}'
        f'</span></p></div><div type="paragraph" data-hook="rcv-block{number}"></div>'
        for number, text in enumerate(story.paragraphs)
    )
    image = f'<figure data-hook="imageViewer"><img src="{picture}" alt="A lamp"></figure>' if picture else ""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="generator" '
        f'content="Wix.com Website Builder"><title>{escape(story.title)}</title>'
        f'<link rel="canonical" href="{story.url}"></head><body><button>Skip to Main Content</button>'
        f'<article data-hook="post"><header><h1 data-hook="post-title">{escape(story.title)}</h1>'
        f'<span data-hook="user-name">{escape(story.author)}</span><span data-hook="time-ago" '
        f'title="{story.published}">{story.published}</span></header><section data-hook="post-description">'
        f'<div data-rce-version="10.86.1"><div data-id="content-viewer">{blocks}{image}</div></div></section>'
        "</article><p>bottom of page</p></body></html>"
    )


def mhtml(story: Story = ENGLISH, html: bytes | None = None) -> bytes:
    """Return a page (or other HTML) with its picture as one message, as Chrome saves it."""
    boundary = "----MultipartBoundary--k2Jd81----"
    shown = page(story, "cid:lamp@mhtml.blink").encode() if html is None else html
    encoded = base64.encodebytes(shown).decode("ascii")
    image = base64.encodebytes(png()).decode("ascii")
    text = (
        f"From: <Saved by Blink>\nSnapshot-Content-Location: {story.url}\nSubject: A page\n"
        "Date: Fri, 12 Apr 2024 10:00:00 -0000\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="{boundary}"\n\n\n'
        f"--{boundary}\nContent-Type: text/html\nContent-ID: <frame-0@mhtml.blink>\n"
        f"Content-Transfer-Encoding: base64\nContent-Location: {story.url}\n\n{encoded}\n"
        f"--{boundary}\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
        f"Content-ID: <lamp@mhtml.blink>\nContent-Location: https://lane.example/lamp.png\n\n{image}\n"
        f"--{boundary}--\n"
    )
    return text.replace("\n", "\r\n").encode()


def _paragraphs(story: Story) -> str:
    return "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in story.paragraphs)


def rss(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a feed with whole texts."""
    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>{story.url}</link>"
        f"<dc:creator>{escape(story.author)}</dc:creator>"
        f"<pubDate>{_mail_date(story.published)}</pubDate>"
        f"<content:encoded><![CDATA[{_paragraphs(story)}]]></content:encoded></item>\n"
        for story in stories
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lane</title>'
        f"<link>https://lane.example/</link>\n{items}</channel></rss>\n"
    ).encode()


def _mail_date(date: str) -> str:
    year, month, day = date.split("-")
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{day} {months[int(month) - 1]} {year} 12:00:00 GMT"


def atom(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a feed of the other kind."""
    entries = "".join(
        f'<entry><title>{escape(story.title)}</title><link href="{story.url}"/><id>{story.url}</id>'
        f"<author><name>{escape(story.author)}</name></author><published>{story.published}T12:00:00Z</published>"
        f'<content type="html">{escape(_paragraphs(story))}</content></entry>\n'
        for story in stories
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>The Lane</title>\n{entries}</feed>\n"
    ).encode()


def record(kind: str, url: str, block: bytes, content_type: str) -> bytes:
    """Return a record of a web archive."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32(url.encode()):08x}>\r\n"
        f"WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(url: str, body: bytes, kind: str = "text/html; charset=utf-8") -> bytes:
    """Return the record of a server's answer."""
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    return record("response", url, block, "application/http; msgtype=response")


def records(stories: Sequence[Story] = STORIES) -> list[bytes]:
    """Return the records of a crawl."""
    found = [record("warcinfo", "urn:crawl", b"software: by hand\r\n", "application/warc-fields")]
    for shade, story in enumerate(stories):
        found.append(response(story.url, page(story, f"/lamp-{shade}.png").encode()))
        found.append(response(f"https://lane.example/lamp-{shade}.png", png(shade=shade), "image/png"))
    return found


def warc(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a web archive."""
    return b"".join(records(stories))


def warc_gz(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a web archive whose records are packed one by one."""
    return b"".join(gzip.compress(one, 6, mtime=0) for one in records(stories))


def zipped(members: Mapping[str, bytes], stored: frozenset[str] = frozenset()) -> bytes:
    """Return a zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return stream.getvalue()


def wacz(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a web archive of the packed kind."""
    name = "archive/data.warc.gz"
    pages = b'{"format": "json-pages-1.0", "id": "pages"}\n'
    members = {"datapackage.json": b'{"profile": "data-package"}', "pages/pages.jsonl": pages}
    return zipped({name: warc_gz(stories), **members}, frozenset({name}))


def epub(stories: Sequence[Story] = STORIES) -> bytes:
    """Return a book with a chapter for each story."""
    names = [f"ch{number}.xhtml" for number in range(len(stories))]
    items = "".join(
        f'<item id="{name[:3]}" href="{name}" media-type="application/xhtml+xml"/>' for name in names
    )
    order = "".join(f'<itemref idref="{name[:3]}"/>' for name in names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lanes</dc:title>'
        '<dc:creator>Nora Whitfield</dc:creator><dc:language>en</dc:language><dc:identifier id="i">x'
        f"</dc:identifier></metadata><manifest>{items}"
        '<item id="p" href="lamp.png" media-type="image/png"/></manifest>'
        f"<spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="OEBPS/b.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    members = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": container.encode(),
        "OEBPS/b.opf": package.encode(),
        "OEBPS/lamp.png": png(),
    }
    for name, story in zip(names, stories, strict=True):
        members[f"OEBPS/{name}"] = (
            '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" '
            f'xml:lang="{story.language}"><head><title>{escape(story.title)}</title></head><body>'
            f'<h1>{escape(story.title)}</h1>{_paragraphs(story)}<p><img src="lamp.png" alt="A lamp"/></p>'
            "</body></html>"
        ).encode()
    return zipped(members, frozenset({"mimetype"}))


def pdf(story: Story = ENGLISH, width: int = 78) -> bytes:
    """Return a document of one page a paragraph pair: lines of a fixed width, in a font every reader has."""
    pages = [story.paragraphs[:2], story.paragraphs[2:4], story.paragraphs[4:]]
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: f"<< /Title ({story.title}) /Author ({story.author}) /CreationDate (D:20240412) >>".encode(),
    }
    kids: list[str] = []
    for number, paragraphs in enumerate(pages):
        lines = ([f"BT /F1 20 Tf 60 780 Td ({story.title}) Tj ET"] if number == 0 else []) + _lines(
            paragraphs, width
        )
        content = "\n".join(lines).encode("cp1252")
        place = 5 + 2 * number
        kids.append(f"{place} 0 R")
        objects[place] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {place + 1} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[place + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _assembled(objects)


def _lines(paragraphs: Sequence[str], width: int) -> list[str]:
    """Return the drawing of paragraphs, with a wider gap between two."""
    found: list[str] = []
    height = 730
    for paragraph in paragraphs:
        line = ""
        for word in [*paragraph.split(), ""]:
            if word and len(line) + len(word) < width:
                line = f"{line} {word}".strip()
                continue
            shown = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            found.append(f"BT /F1 11 Tf 60 {height} Td ({shown}) Tj ET")
            line, height = word, height - 14
        height -= 14
    return found


def _assembled(objects: Mapping[int, bytes]) -> bytes:
    found = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    places: list[int] = []
    for number in range(1, len(objects) + 1):
        places.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(found))
    return found + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end


def site_search() -> bytes:
    """Return the saved page of a site search."""
    return (DATA / "site-search" / "page.txt").read_bytes()


def wix(name: str = "new-en") -> bytes:
    """Return a page of a Wix blog."""
    return (DATA / "wix" / f"{name}.html").read_bytes()


def markdown() -> bytes:
    """Return a text with all that Markdown has."""
    return (DATA / "markdown" / "everything.md").read_bytes()


def plain() -> bytes:
    """Return a text with a front matter."""
    return (DATA / "plain" / "front.txt").read_bytes()


def archive() -> bytes:
    """Return a zip archive of the other samples, and of a page with its folder."""
    return zipped(
        {
            "lamp.html": page().encode(),
            "lamp_files/lamp.png": png(),
            "more/page.mhtml": mhtml(BELARUSIAN),
            "more/feed.xml": rss((POLISH,)),
            "letter.txt": plain(),
        }
    )


def everything() -> dict[str, bytes]:
    """Return a sample of each format, by the name of its file."""
    return {
        "page.html": page().encode(),
        "wix.html": wix(),
        "wix-draft.html": wix("json-draft-ru"),
        "page.mhtml": mhtml(),
        "rss.xml": rss(),
        "atom.xml": atom(),
        "crawl.warc": warc(),
        "crawl.warc.gz": warc_gz(),
        "crawl.wacz": wacz(),
        "book.epub": epub(),
        "paper.pdf": pdf(),
        "all.zip": archive(),
        "text.md": markdown(),
        "text.txt": plain(),
        "search.txt": site_search(),
    }
