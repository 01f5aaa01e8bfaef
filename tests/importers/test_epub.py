"""EPUB."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import epub, parse_file
from nam_reader.importers.epub import CHAPTERS
from nam_reader.importers.files import begin_file
from nam_reader.model import Article, Parsed
from nam_reader.text.blocks import parse_blocks

LONG = "Гэта доўгі тэкст раздзела, у якім шмат слоў, і ён напісаны, каб яго чыталі. "
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
METADATA = (
    "<dc:title>Кніга пра ўсё</dc:title><dc:creator id='a'>Янка Купала</dc:creator>"
    "<meta refines='#a' property='role'>aut</meta><dc:creator id='t'>Перакладчык</dc:creator>"
    "<meta refines='#t' property='role'>trl</meta><dc:language>be-BY</dc:language>"
    "<dc:date>2021-05-06T00:00:00Z</dc:date><dc:subject>Паэзія</dc:subject>"
)
Files = Mapping[str, str | bytes]


def png(width: int = 3, height: int = 2) -> bytes:
    """Return a small picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(3 * width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def xhtml(body: str, title: str = "Кніга пра ўсё", attributes: str = "") -> str:
    """Return a file of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<head><title>{title}</title><style>p {{ color: red }}</style></head>"
        f"<body {attributes}>{body}</body></html>"
    )


def zipped(files: Files) -> bytes:
    """Return an EPUB of some files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def nav(*entries: tuple[str, str], landmarks: str = "") -> str:
    """Return a navigation document."""
    items = "".join(f'<li><a href="{href}">{title}</a></li>' for href, title in entries)
    return xhtml(f'<nav epub:type="toc"><h1>Змест</h1><ol>{items}</ol></nav>{landmarks}')


def ncx(*entries: tuple[str, str]) -> str:
    """Return a table of contents of EPUB 2."""
    points = "".join(
        f"<navPoint><navLabel><text>{title}</text></navLabel><content src='{href}'/></navPoint>"
        for href, title in entries
    )
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'


def package(spine: list[str], others: str = "", more: str = "", metadata: str = METADATA) -> str:
    """Return the package document of a book; a name with a star stands aside of the order."""
    names = [name.rstrip("*") for name in spine]
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
    )
    order = "".join(
        f'<itemref idref="i{n}" linear="{"no" if name.endswith("*") else "yes"}"/>'
        for n, name in enumerate(spine)
    )
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" '
        'version="3.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}{others}</manifest>"
        f"<spine>{order}</spine>{more}</package>"
    )


NAV = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
NCX = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'


def book(texts: Files, *, more: str = "", others: Files | None = None, metadata: str = METADATA) -> bytes:
    """Return a book of texts, with a table of contents where one is among the others."""
    others = others or {}
    listed = (NAV if "nav.xhtml" in others else "") + (NCX if "toc.ncx" in others else "")
    files: dict[str, str | bytes] = {"META-INF/container.xml": CONTAINER}
    files["OEBPS/book.opf"] = package(list(texts), listed, more, metadata)
    files |= {f"OEBPS/{name.rstrip('*')}": content for name, content in texts.items()}
    files |= {name if "/" in name else f"OEBPS/{name}": content for name, content in others.items()}
    return zipped(files)


def parse(folder: Path, data: bytes, name: str = "book.epub") -> Parsed:
    """Parse a book."""
    path = folder / name
    path.write_bytes(data)
    return parse_file(path)


def titles(parsed: Parsed) -> list[str]:
    """List the titles of what was found."""
    return [article.title for article in parsed.articles]


def chapter(folder: Path, body: str, others: Files | None = None) -> Article:
    """Return the article of a chapter, which is not the only one."""
    texts = {"text/ch1.xhtml": xhtml(body), "text/ch2.xhtml": xhtml(f"<h1>Другі</h1><p>{LONG * 30}</p>")}
    return parse(folder, book(texts, others=others)).articles[0]


def test_each_chapter_is_an_article_of_the_book(tmp_path: Path) -> None:
    """With the book's authors, language, date and topics; translators are no authors."""
    texts = {
        "ch1.xhtml": xhtml(
            f"<h1>Першы раздзел</h1><p>{LONG}</p><h2>Частка</h2><ul><li>а</li><li>б</li></ul>"
        ),
        "ch2.xhtml": xhtml(
            f"<section><h2>II</h2><h1>Другі</h1><table><tr><td>{LONG}</td></tr></table></section>"
        ),
    }
    others = {"nav.xhtml": nav(("ch1.xhtml", "Першы раздзел"), ("ch2.xhtml#x", "II. Другі"))}
    first, second = parse(tmp_path, book(texts, others=others)).articles
    assert (first.title, second.title) == ("Першы раздзел", "II. Другі")
    assert first.text.split("\n") == [LONG.strip(), "Частка", "а", "б"]
    assert second.body.startswith("<div><table>")
    for article in (first, second):
        assert (article.source, article.authors) == ("Кніга пра ўсё", ("Янка Купала",))
        assert (article.language, article.published, article.topics) == ("be", "2021-05-06", ("Паэзія",))
        assert article.url is None
    assert first.uid != second.uid


def test_titles_come_from_the_contents_then_the_text(tmp_path: Path) -> None:
    """EPUB 2's table of contents too; the page's title last, and never where it is the book's."""
    texts = {
        "a.xhtml": xhtml(f"<h1>Іншы</h1><p>{LONG}</p>"),
        "b.xhtml": xhtml(f"<p>Уступ.</p><h1>З <i>загалоўка</i></h1><p>{LONG}</p>"),
        "c.xhtml": xhtml(f"<p>{LONG * 4}</p>", "З тытула"),
        "d.xhtml": xhtml(f"<h3>Трэці</h3><p>{LONG}</p>"),
        "e.xhtml": xhtml(f"<p>Кароткі радок</p><p>{LONG}</p>"),
        "f.xhtml": xhtml(f"<p>{LONG * 4}</p>"),
    }
    found = parse(tmp_path, book(texts, others={"toc.ncx": ncx(("a.xhtml", "Са зместу"))}))
    assert titles(found) == [
        "Са зместу",
        "З загалоўка",
        "З тытула",
        "Трэці",
        "Кароткі радок",
        "Кніга пра ўсё",
    ]
    assert found.articles[0].text.startswith("Іншы\n")


def test_what_is_not_for_reading_is_left_out(tmp_path: Path) -> None:
    """Covers, title pages, imprints, contents, parts that are only a title, indexes, notes."""
    links = "".join(f'<p><a href="ch1.xhtml#p{n}">Раздзел нумар {n}</a> {n}</p>' for n in range(20))
    lines = "".join(f'<p>Слова {n}, <a href="ch1.xhtml#p{n}">{n}</a></p>' for n in range(400))
    texts = {
        "cover.xhtml": xhtml(
            '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="c.png"/><text>x</text></svg>'
        ),
        "title.xhtml": xhtml("<p>Янка Купала</p><h1>Кніга пра ўсё</h1><p>Мінск</p>"),
        "half.xhtml": xhtml("<p>Раман</p>", attributes='epub:type="halftitlepage"'),
        "legal.xhtml": xhtml("<p>© 2021 Выдавецтва. ISBN 978-0. Усе правы абаронены.</p>"),
        "toc.xhtml": xhtml(f"<h1>Змест</h1>{links}"),
        "list.xhtml": xhtml(f"<h1>Што тут ёсць</h1>{links}"),
        "part.xhtml": xhtml("<h1>Частка першая</h1>"),
        "ch1.xhtml": xhtml(f"<h1>Першы</h1><p>{LONG}</p>"),
        "index.xhtml": xhtml(f"<h1>Указатель</h1>{lines}"),
        "notes.xhtml": xhtml(f'<h1>Заўвагі</h1><p id="n1"><a href="ch1.xhtml">1</a> {LONG}</p>'),
        "empty.xhtml": xhtml(""),
    }
    assert titles(parse(tmp_path, book(texts))) == ["Першы"]


@pytest.mark.parametrize(
    "more",
    [
        '<guide><reference type="copyright-page" href="legal.xhtml"/></guide>',
        "",
    ],
)
def test_a_book_says_what_its_files_are_for(tmp_path: Path, more: str) -> None:
    """In its guide, or its landmarks."""
    texts = {"legal.xhtml": xhtml(f"<p>{LONG}</p>"), "ch1.xhtml": xhtml(f"<h1>А</h1><p>{LONG}</p>")}
    link = "<a epub:type='copyright-page' href='legal.xhtml'>x</a>"
    mark = f"<nav epub:type='landmarks'>{link}</nav>"
    others = {"nav.xhtml": nav(("ch1.xhtml", "А"), landmarks="" if more else mark)}
    assert titles(parse(tmp_path, book(texts, more=more, others=others))) == ["А"]


def test_a_chapter_in_several_files_is_joined(tmp_path: Path) -> None:
    """Where the table of contents names only the first; links between the pieces lead to their places."""
    texts = {
        "a.xhtml": xhtml(f'<h1>Першы</h1><p id="x">{LONG}</p>'),
        "b.xhtml": xhtml(f'<p id="x">Працяг. <a href="a.xhtml#x">гл.</a> <a href="#x">т</a></p>{LONG}'),
        "c_split_001.xhtml": xhtml(f"<h2>Падзагаловак</h2><p>{LONG}</p>"),
        "d.xhtml": xhtml(f"<h1>Асобны</h1><p>{LONG}</p>"),
        "e.xhtml": xhtml(f"<h1>Другі</h1><p>{LONG}</p>"),
    }
    found = parse(tmp_path, book(texts, others={"toc.ncx": ncx(("a.xhtml", "Першы"), ("e.xhtml", "Другі"))}))
    assert titles(found) == ["Першы", "Асобны", "Другі"]
    first = found.articles[0]
    assert first.text.count("Гэта доўгі") == 3
    anchors = [run.anchor for block in parse_blocks(first.body) for run in block.runs if run.anchor]
    assert [run.href for block in parse_blocks(first.body) for run in block.runs if run.href] == [
        f"#{anchor}" for anchor in anchors
    ]


def test_notes_come_along(tmp_path: Path) -> None:
    """From the file where the book collects them, each once, with links there and back; others stay there."""
    body = (
        '<h1>А</h1><p>Слова<a epub:type="noteref" href="notes.xhtml#n2"><sup>2</sup></a> і<a id="back" '
        f'href="notes.xhtml#n3">3</a> і <a href="notes.xhtml#n2">зноў</a>. {LONG}</p>'
        '<aside epub:type="footnote" id="own"><p>Свая.</p></aside><p><a href="#own">*</a> '
        '<a href="ch2.xhtml">далей</a> <a href="https://example.org/">сайт</a></p>'
    )
    notes = (
        '<h2>Заўвагі</h2><ol><li id="n1">Адна.</li><li><p id="n2">Другая.</p><p>Яе працяг.</p></li></ol>'
        '<p><a id="n3"></a><a href="text/ch1.xhtml#back">3</a>. Трэцяя.</p><p>Працяг трэцяй.</p>'
        '<p id="n4">Чацвёртая.</p>'
    )
    texts = {
        "ch1.xhtml": xhtml(body.replace("text/", "")),
        "ch2.xhtml": xhtml(f"<h1>Б</h1><p>{LONG}</p>"),
        "notes.xhtml": xhtml(notes.replace("text/", "")),
    }
    found = parse(tmp_path, book(texts))
    assert titles(found) == ["А", "Б"]
    blocks = parse_blocks(found.articles[0].body)
    lines = [block.text for block in blocks]
    assert lines[-5:] == ["", "Другая.", "Яе працяг.", "3. Трэцяя.", "Працяг трэцяй."]
    assert [block.ordinal for block in blocks if block.text == "Другая."] == [2]
    hrefs = [run.href for block in blocks for run in block.runs if run.href]
    anchors = {run.anchor for block in blocks for run in block.runs if run.anchor}
    assert "https://example.org/" in hrefs
    assert all(href.removeprefix("#") in anchors for href in hrefs if href.startswith("#"))
    assert len(hrefs) == 6


def test_pictures_come_along(tmp_path: Path) -> None:
    """By relative and escaped names, from drawings too; of what is missing the description stays."""
    body = (
        f'<h1>А</h1><p>{LONG}</p><p><img src="../img/%D0%B0%20b.png" alt="а"/></p>'
        '<p><img src="../IMG/two.PNG" alt="б"/></p>'
        '<svg xmlns="http://www.w3.org/2000/svg"><image width="1" xlink:href="../img/three.png"/>'
        "<text>т</text></svg>"
        '<img src="../img/none.png" alt="няма"/><img src="https://example.org/x.png" alt="далёка"/>'
        '<img src="../../../etc/passwd" alt="чужое"/><img src="../img/bad.png" alt="не выява"/>'
        '<img src="nam-image:{"0" * 64}" alt="не наша"/><img src="../img/v.svg" alt="вектар"/>'
    )
    others: dict[str, str | bytes] = {
        "OEBPS/img/а b.png": png(),
        "OEBPS/img/two.png": png(4, 4),
        "OEBPS/img/three.png": png(5, 5),
        "OEBPS/img/bad.png": "не выява",
        "OEBPS/img/v.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }
    texts = {"text/ch1.xhtml": xhtml(body), "text/ch2.xhtml": xhtml(f"<h1>Б</h1><p>{LONG}</p>")}
    found = parse(tmp_path, book(texts, others=others))
    assert [(image.width, image.height) for image in found.images] == [(3, 2), (4, 4), (5, 5)]
    for image in found.images:
        assert f'src="nam-image:{image.sha256}"' in found.articles[0].body
    for left in ("няма", "далёка", "чужое", "не выява", "не наша", "вектар"):
        assert left in found.articles[0].text
    assert "т\n" not in found.articles[0].text


def test_pictures_of_what_is_left_out_are_left_out(tmp_path: Path) -> None:
    """A cover is no article."""
    texts = {
        "cover.xhtml": xhtml('<img src="c.png"/>'),
        "ch1.xhtml": xhtml(f"<h1>А</h1><p>{LONG}</p>"),
        "ch2.xhtml": xhtml(f"<h1>Б</h1><p>{LONG}</p>"),
    }
    assert parse(tmp_path, book(texts, others={"c.png": png()})).images == ()


def test_many_pictures_make_more_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one part gives must not fill the memory."""
    monkeypatch.setattr(epub, "MOST", 10)
    texts = {f"ch{n}.xhtml": xhtml(f'<h1>{n}</h1><p>{LONG}</p><img src="{n}.png"/>') for n in range(3)}
    path = tmp_path / "book.epub"
    path.write_bytes(book(texts, others={f"{n}.png": png(n + 2) for n in range(3)}))
    first = begin_file(path)()
    assert (titles(first), len(first.images), len(first.parts)) == (["0"], 1, 1)
    assert (titles(parse_file(path)), len(parse_file(path).images)) == (["0", "1", "2"], 3)


def test_xhtml_is_not_html(tmp_path: Path) -> None:
    """Elements that close themselves, names of characters, CDATA, page numbers, formulas."""
    article = chapter(
        tmp_path,
        '<h1>А</h1><a id="p"/><p/><div/><p>a&nbsp;b &laquo;c&raquo; <![CDATA[1 < 2 & 3]]></p>'
        '<script src="x"/><p>слова <span epub:type="pagebreak" id="p7">7</span>далей '
        "<math><mi>x</mi><annotation>\\x</annotation><mo>=</mo><mn>1</mn></math> "
        '<math alttext="y = 2"><mi>y</mi></math></p>'
        f"<p>{LONG}</p>",
    )
    assert article.text.split("\n") == ["a\xa0b «c» 1 < 2 & 3", "слова далей x=1 y = 2", LONG.strip()]


def test_what_is_not_well_formed_is_read_nevertheless(tmp_path: Path) -> None:
    """Real books are not."""
    article = chapter(tmp_path, f"<h1>А<p>Б & <b>В<p>Г</i><br>Д <img src=x alt=Е><p>{LONG}")
    assert article.text.replace("\n", " ") == f"А Б & В Г Д Е {LONG.strip()}"


def test_a_huge_book_is_read_in_parts(tmp_path: Path) -> None:
    """A line for each chapter, so that one that gets stuck costs only itself."""
    number = 2 * CHAPTERS + 5
    texts = {f"ch{n}.xhtml": xhtml(f"<h1>Раздзел {n}</h1><p>{LONG}</p>") for n in range(number)}
    path = tmp_path / "book.epub"
    path.write_bytes(book(texts))
    first = begin_file(path)()
    assert [len(part.split("\n")) for part in first.parts] == [CHAPTERS, CHAPTERS, 5]
    assert titles(begin_file(path, first.parts[1].split("\n")[3])()) == [f"Раздзел {CHAPTERS + 3}"]
    assert titles(parse_file(path)) == [f"Раздзел {n}" for n in range(number)]


def test_a_chapter_that_is_damaged_costs_only_itself(tmp_path: Path) -> None:
    """The others are read, and it is told."""
    texts = {f"ch{n}.xhtml": xhtml(f"<h1>Раздзел {n}</h1><p>{n} {LONG}</p>") for n in range(3)}
    data = bytearray(book(texts))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        place = archive.getinfo("OEBPS/ch1.xhtml").header_offset + 80
    data[place : place + 9] = bytes(9)
    found = parse(tmp_path, bytes(data))
    assert titles(found) == ["Раздзел 0", "Раздзел 2"]
    assert found.failed == (("book.epub/OEBPS/ch1.xhtml", "It is damaged."),)


ENCRYPTION = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
    'xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
    '<enc:EncryptedData><enc:EncryptionMethod Algorithm="{}"/><enc:CipherData>'
    '<enc:CipherReference URI="OEBPS/{}"/>'
    "</enc:CipherData></enc:EncryptedData></encryption>"
)


@pytest.mark.parametrize(
    ("extra", "whose"),
    [
        ("rights.xml", "DRM of Adobe"),
        ("license.lcpl", "DRM, LCP"),
        ("sinf.xml", "DRM of Apple"),
        ("x", "(DRM)"),
    ],
)
def test_a_locked_book_says_so(tmp_path: Path, extra: str, whose: str) -> None:
    """And who has locked it."""
    lock = ENCRYPTION.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "ch1.xhtml")
    others = {"META-INF/encryption.xml": lock, f"META-INF/{extra}": "<x/>"}
    with pytest.raises(UnreadableFileError, match=r"^The book is locked by copy protection") as refusal:
        parse(tmp_path, book({"ch1.xhtml": b"\x93\x11" * 99}, others=others))
    assert whose in str(refusal.value)


@pytest.mark.parametrize(
    ("algorithm", "file"),
    [
        ("http://www.idpf.org/2008/embedding", "f.otf"),
        ("http://ns.adobe.com/pdf/enc#RC", "ch1.xhtml"),
        ("other", "f.otf"),
    ],
)
def test_hidden_fonts_are_no_lock(tmp_path: Path, algorithm: str, file: str) -> None:
    """The text can be read."""
    others = {"META-INF/encryption.xml": ENCRYPTION.format(algorithm, file), "META-INF/rights.xml": "<x/>"}
    assert len(parse(tmp_path, book({"ch1.xhtml": xhtml(f"<p>{LONG}</p>")}, others=others)).articles) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04" + bytes(400), "The book is damaged: it is not a whole zip file."),
        (book({"a.xhtml": xhtml(LONG)})[:-60], "The book is damaged: it is not a whole zip file."),
        (zipped({"a.txt": "x"}), "The book is damaged: it does not say what it holds."),
        (book({"a.xhtml": xhtml("<img src='x.png'/>")}), "The book has no text to read."),
        (book({}), "The book has no text to read."),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, sentence: str) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError) as refusal:
        parse(tmp_path, data)
    assert str(refusal.value) == sentence


def test_a_book_without_a_container_is_found(tmp_path: Path) -> None:
    """By its package document; names of another case and backslashes are understood."""
    text = package(["Text\\CH1.xhtml"])
    files = {"x/content.opf": text, "x/text/ch1.xhtml": xhtml(f"<h1>А</h1><p>{LONG}</p>")}
    assert titles(parse(tmp_path, zipped(files))) == ["А"]


def test_bombs_are_refused(tmp_path: Path) -> None:
    """What unpacks to a hundred times its size, and too many files."""
    found = parse(
        tmp_path,
        book({"a.xhtml": xhtml(f"<p>{LONG}</p>"), "b.xhtml": xhtml(f"<p>{'x' * 30_000_000}</p>")}),
    )
    assert [failure.path for failure in found.failed] == ["book.epub/OEBPS/b.xhtml"]
    assert "100 times" in found.failed[0].reason
    with pytest.raises(UnreadableFileError, match="10,000 files"):
        parse(tmp_path, book({"a.xhtml": LONG}, others={f"x{n}": "" for n in range(10_001)}))


def test_a_member_without_a_name_does_no_harm(tmp_path: Path) -> None:
    """Python's own way to tell folders stumbles over it."""
    data = book({"a.xhtml": xhtml(f"<p>{LONG}</p>")}, others={"x/": "", "/": ""})
    assert len(parse(tmp_path, data).articles) == 1
    data = data.replace(b"mimetype", b"\0" * 8)
    with suppress(UnreadableFileError):
        parse(tmp_path, data)


def test_entities_are_not_followed(tmp_path: Path) -> None:
    """Neither in the package nor in the text."""
    bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>'
    texts = {"a.xhtml": xhtml(f"<p>&a;&b; {LONG}</p>").replace("<!DOCTYPE html>", bomb)}
    data = book(texts, metadata=METADATA.replace("Кніга", "&a;Кніга"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}
    files["OEBPS/book.opf"] = bomb.encode() + files["OEBPS/book.opf"]
    (article,) = parse(tmp_path, zipped(files)).articles
    assert "root:" not in article.source + article.text


def test_deep_nesting_is_borne(tmp_path: Path) -> None:
    """Of text and of the package."""
    found = chapter(tmp_path, f"<h1>А</h1>{'<div>' * 100_000}унутры {LONG}")
    assert "унутры" in found.text
    deep = package(["a.xhtml"], metadata="<x>" * 100_000 + METADATA)
    with suppress(UnreadableFileError):
        parse(tmp_path, zipped({"x.opf": deep, "a.xhtml": xhtml(LONG)}))


@pytest.mark.parametrize(
    "hostile", ["<svg ", "<![CDATA[", "<math ", "<image ", "<svg><image ", "<a/", "<p ", " " * 9 + "<?xml"]
)
def test_hostile_markup_takes_no_longer(tmp_path: Path, hostile: str) -> None:
    """Nothing is looked for again and again."""
    with suppress(UnreadableFileError):
        chapter(tmp_path, f"<h1>А</h1><p>{LONG}</p>{hostile * (600_000 // len(hostile))}")


def test_damage_costs_no_more_than_a_sentence(
    tmp_path: Path, damaged: Callable[[bytes], Iterator[bytes]]
) -> None:
    """Cut off or changed anywhere, in the archive or in what it holds."""
    texts = {
        "a.xhtml": xhtml(f'<h1>А</h1><p>{LONG}<a href="n.xhtml#n1">1</a></p><img src="p.png" alt="x"/>'),
        "n.xhtml": xhtml('<h1>Заўвагі</h1><p id="n1"><a href="a.xhtml">1</a> Так.</p>'),
    }
    others: dict[str, str | bytes] = {"nav.xhtml": nav(("a.xhtml", "А")), "p.png": png()}
    whole = book(texts, others=others)
    for data in damaged(whole):
        with suppress(UnreadableFileError):
            parse(tmp_path, data)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "mimetype"}
    for name in files:
        for data in damaged(files[name]):
            with suppress(UnreadableFileError):
                parse(tmp_path, zipped({**files, name: data}))
