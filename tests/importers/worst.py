"""Files made to do harm: each asks for too much time, memory or depth, or for what is not its own."""

from __future__ import annotations

import base64
import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from tests.importers import samples

MEGABYTE = 1 << 20


def _page(body: str, head: str = "") -> bytes:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in samples.ENGLISH.paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>T</title>{head}</head><body>{text}{body}</body></html>".encode()
    )


def _pages() -> Iterator[tuple[str, bytes]]:
    for name in (
        "div",
        "b",
        "blockquote",
        "ul><li",
        "table><tr><td",
        "font size=1",
        "svg",
        "math",
        "a",
        "span",
    ):
        yield f"deep-{name.partition('>')[0]}.html", _page(f"<{name}>" * 20_000 + "end")
    yield "misnested.html", _page("".join(f"<font size={n}><p>x" for n in range(3_000)))
    yield "adoption.html", _page("<a><b><i><div>" * 3_000 + "</a></b></i>" * 3_000)
    yield "nested-tables.html", _page("<table><tr><td>" * 400 + "x" + "</table>" * 400)
    yield "spans.html", _page("<table>" + "<tr>" + "<td rowspan=1000 colspan=1000>x" * 300 + "</table>")
    yield "attributes.html", _page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x")
    yield "long-attribute.html", _page(f"<p title='{'x' * 2_000_000}'>x")
    yield "long-word.html", _page("x" * 1_000_000)
    yield "long-word-cyrillic.html", _page("ы" * 1_000_000)
    yield "long-broken.html", _page("x" * 1_000_000).replace(b"nine weeks", b"nine \xff\xfeweeks")
    yield "spaces.html", _page(" \t" * 700_000)
    yield "less-than.html", _page("<" * 1_000_000)
    yield "ampersands.html", _page("&" * 60_000 + "&#" * 30_000)
    yield "comments.html", _page("<!--" * 100_000)
    yield "entities.html", _page("&lt;p&gt;" * 50_000)
    yield "breaks.html", _page("<br>" * 60_000)
    yield "paragraphs.html", _page("<p>x" * 40_000)
    yield "links.html", _page("<a href=x>y</a> " * 20_000)
    yield (
        "pictures.html",
        _page("<img src=lamp_files/lamp.png srcset='lamp_files/lamp.png 1x, x 2x'>" * 3_000),
    )
    yield (
        "srcset.html",
        _page(f"<img srcset='{'a 1x, ' * 200_000}'><img src='data:image/png,{'%' * 500_000}'>"),
    )
    yield "metas.html", _page("", "<meta property=og:title content=x>" * 20_000)
    yield "alternates.html", _page("", "<link rel=alternate hreflang=be href=/x>" * 20_000)
    yield (
        "title.html",
        _page("", f"<title>{'x ' * 500_000}</title><meta name=author content='{'y ' * 500_000}'>"),
    )
    for name, text in {
        "deep-json": "[" * 100_000,
        "deep-graph": '{"@graph":' * 20_000 + "1" + "}" * 20_000,
        "big-number": '{"@type":"Article","datePublished":' + "9" * 100_000 + "}",
        "surrogates": '{"@type":"Article","headline":"\\ud800","author":{"name":"\\udc00"},"url":"\\ud8ff"}',
        "odd-types": '{"@type":{"a":1},"headline":[[],{}],"author":[[["x"]],7,null,true],"datePublished":{}}',
        "many": '[{"@type":"Article","headline":"x"},' + '{"@type":"Article"},' * 50_000 + "1]",
    }.items():
        yield f"{name}.html", _page("", f'<script type="application/ld+json">{text}</script>')
    wix = samples.wix().decode()
    yield "wix-deep.html", wix.replace("<p ", "<div>" * 3_000 + "<p ", 1).encode()
    yield (
        "wix-blocks.html",
        wix.replace("</section>", "<p data-hook='rcv-block1'>x</p>" * 30_000 + "</section>", 1).encode(),
    )
    yield (
        "wix-json.html",
        samples.wix("json-draft-ru").replace(b'"entityRanges":[', b'"entityRanges":[' + b"[" * 50_000),
    )
    yield (
        "utf7.html",
        b"<meta charset=utf-7><title>x</title><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + _page(""),
    )
    yield "shift.html", b"<meta charset=iso-2022-jp>" + b"\x1b$B" + _page("") * 3
    yield "half-utf16.html", _page("").decode().encode("utf-16")[:-1]


def _texts() -> Iterator[tuple[str, bytes]]:
    for name, piece in {"stars": "*_", "quotes": "> ", "ticks": "`", "pipes": "|a|b|\n|-|-|\n"}.items():
        yield f"{name}.md", (piece * (40_000 // len(piece))).encode()
    yield "lists.md", "".join(f"{' ' * (2 * n)}- x\n" for n in range(400)).encode()
    yield "footnotes.md", b"".join(b"[^%d]\n\n[^%d]: [^%d]\n\n" % (n, n, n + 1) for n in range(500))
    yield (
        "yaml.md",
        b"---\na: &a [x,x,x]\n"
        + b"".join(b"%c: &%c [*%c,*%c,*%c,*%c,*%c]\n" % ((98 + n, 98 + n) + (97 + n,) * 5) for n in range(20))
        + b"title: *p\n---\ntext\n",
    )
    yield "one-line.txt", b"x " * MEGABYTE
    yield "line-ends.txt", b"title\n\n" + b"\n" * MEGABYTE + b"text"
    yield "bullets.txt", b"2 items found for x\n\n" + "  • x\n\n".encode() * 20_000


def _feeds() -> Iterator[tuple[str, bytes]]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 20}">' for n in range(1, 20))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{laughs}]>'.encode()
    plain = samples.rss().partition(b"?>")[2]
    yield "laughs.xml", bomb + plain.replace(b"<title>", b"<title>&a19;")
    yield (
        "quadratic.xml",
        (
            f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "{"x" * 100_000}">]>'.encode()
            + plain.replace(b"<title>", b"<title>" + b"&a;" * 20_000)
        ),
    )
    yield "surrogates.xml", samples.rss().replace(b"<p>", b"<p>&#xD800;&#55296;&#x110000;\xed\xa0\x80")
    yield "surrogates-title.xml", samples.rss().replace(b"<title>", b"<title>&#xD800;&#xDFFF;")
    yield "deep.xml", samples.rss().replace(b"<item>", b"<x>" * 10_000 + b"<item>")
    yield (
        "items.xml",
        samples.rss().replace(b"</channel>", b"<item><title>x</title></item>" * 4_000 + b"</channel>"),
    )
    yield "open-items.xml", samples.rss() + b"<item>" * 5_000
    yield "namespaces.xml", samples.atom().replace(b"<entry>", b"<entry xmlns:" + b"a" * 100_000 + b"='x'>")


def _archives() -> Iterator[tuple[str, bytes]]:
    good = samples.page().encode()
    yield "bomb.zip", samples.zipped({"a.html": good + bytes(40 * MEGABYTE), "b.html": good})
    yield "bomb.epub", samples.zipped({"mimetype": b"application/epub+zip", "a.opf": bytes(40 * MEGABYTE)})
    yield "many.zip", samples.zipped({f"{n}.html": b"" for n in range(10_001)})
    inner = samples.zipped({"a.html": good})
    for _ in range(8):
        inner = samples.zipped({"inner.zip": inner})
    yield "russian-doll.zip", inner
    names = (
        "../../a.html",
        "/etc/passwd.html",
        "C:\\a.html",
        "a\0.html",
        "x" * 60_000 + ".html",
        ".",
        "..",
        "",
        "/",
    )
    yield "names.zip", _with_names(names, good)
    yield "same-names.zip", _with_names(("a.html",) * 50, good)
    yield "links.zip", _linked()
    whole = samples.zipped({"a.html": good, "b.html": good})
    for name, old, new in (
        ("huge", struct.pack("<L", len(good)), b"\xff\xff\xff\x7f"),
        ("none", struct.pack("<L", len(good)), bytes(4)),
        ("locked", b"PK\1\2\x14\x03\x14\0\0\0", b"PK\1\2\x14\x03\x14\0\1\0"),
        ("method", b"PK\1\2\x14\x03\x14\0\0\0\x08", b"PK\1\2\x14\x03\x14\0\0\0\x63"),
    ):
        yield f"lying-{name}.zip", whole.replace(old, new)
        yield f"lying-{name}.epub", samples.epub().replace(old, new)
    yield "bomb.warc.gz", samples.warc_gz() + gzip.compress(bytes(150 * MEGABYTE), 9, mtime=0)
    endless = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\n"
    yield "endless.warc", samples.warc() + endless + b"x" * 100_000
    yield "headers.warc", samples.warc() + b"WARC/1.0\r\n" + b"A: b\r\n" * 300_000
    yield "negative.warc", samples.warc().replace(b"Content-Length: ", b"Content-Length: -")
    yield "marks.warc", samples.warc() + b"WARC/1.0\r\n\r\n" * 100_000
    yield "members.warc.gz", samples.warc_gz() + gzip.compress(b"", mtime=0) * 50_000


def _with_names(names: tuple[str, ...], data: bytes) -> bytes:
    """Return an archive with names that zipfile would not write, or not twice."""
    local, central = b"", b""
    for name in names:
        raw = name.encode()
        fields = struct.pack(
            "<5H3L2H", 20, 0x800, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(raw), 0
        )
        entry = struct.pack("<H", 20) + fields + struct.pack("<3H2L", 0, 0, 0, 0, len(local)) + raw
        central += b"PK\1\2" + entry
        local += b"PK\3\4" + fields + raw + data
    end = struct.pack("<4H2LH", 0, 0, len(names), len(names), len(central), len(local), 0)
    return local + central + b"PK\5\6" + end


def _linked() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        entry = zipfile.ZipInfo("link.html")
        entry.external_attr = 0xA1FF << 16
        archive.writestr(entry, "/etc/passwd")
        archive.writestr("a.html", samples.page().encode())
    return stream.getvalue()


def _messages() -> Iterator[tuple[str, bytes]]:
    nested = "".join(
        f"Content-Type: multipart/related; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3_000)
    )
    yield "nested.mhtml", nested.encode() + samples.mhtml()
    yield "boundaries.mhtml", samples.mhtml() + b"------MultipartBoundary--k2Jd81----\r\n" * 100_000
    yield "words.mhtml", b"Subject: " + b"=?utf-8?q?x?= " * 50_000 + b"\r\n" + samples.mhtml()
    yield "base64.mhtml", samples.mhtml(html=b"<p>" + base64.b64encode(bytes(2 * MEGABYTE)))


def _documents() -> Iterator[tuple[str, bytes]]:
    whole = samples.pdf()
    yield "circle.pdf", whole.replace(b"/Kids [5 0 R", b"/Kids [2 0 R")
    yield "count.pdf", whole.replace(b"/Count 3", b"/Count 2147483647")
    yield "wide.pdf", whole.replace(b"595 842", b"1e38 1e38")
    yield "parent.pdf", whole.replace(b"/Contents 6 0 R", b"/Contents 5 0 R")
    yield "length.pdf", whole.replace(b"/Length ", b"/Length 9999999")
    yield "no-table.pdf", whole[: whole.index(b"xref")]
    text = b"BT /F1 1 Tf " + b"(x) Tj 0 0 Td " * 200_000 + b"ET"
    yield "letters.pdf", _with_content(text)
    yield "bomb.pdf", _with_content(b" " * (100 * MEGABYTE))
    yield "states.pdf", _with_content(b"q " * 1_000_000)
    yield "title.pdf", whole.replace(b"/Title (", b"/Title (\\376\\377\\330\\000" + b"\\330\\000" * 500)
    yield "head.zim", b"ZIM\x04" + bytes(200)


def _with_content(content: bytes) -> bytes:
    """Return a PDF of one page with a packed content."""
    packed = zlib.compress(content, 9)
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"
    ) % (len(packed), packed)


def worst() -> dict[str, bytes]:
    """Return the files by their names."""
    made: dict[str, bytes] = {}
    for some in (_pages(), _texts(), _feeds(), _archives(), _messages(), _documents()):
        made |= dict(some)
    return made
