"""ZIM, with its library and without."""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file, zim
from nam_reader.importers.files import begin_file
from nam_reader.importers.material import Material
from nam_reader.model import Parsed

SENTENCE = "This is a sentence of an article that somebody has written about the rivers of the land. "


def picture(width: int) -> bytes:
    """Return the beginning of a PNG, which is all that is looked at."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, 90, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


def page(title: str, number: int = 0) -> str:
    """Return a page with an article."""
    text = "".join(f"<p>{SENTENCE * 4} {number} {place}</p>" for place in range(4))
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title></head>"
        f"<body><main><article><h1>{title}</h1>{text}"
        "<figure><img src='../img/a%20b.png' alt='A river' width='300' height='90'></figure>"
        f"{text}</article></main></body></html>"
    )


def made(path: Path, pages: dict[str, str], scraper: str = "mwoffliner") -> Path:
    """Make a ZIM file of pages, or skip where its library is not installed."""
    pytest.importorskip("libzim", reason="the extra for ZIM is not installed")
    writer = import_module("libzim.writer")

    def item(name: str, title: str, mime: str, content: bytes) -> object:
        class Item(writer.Item):  # type: ignore[misc, name-defined] # the library is not here when types are checked
            def get_path(self) -> str:
                return name

            def get_title(self) -> str:
                return title

            def get_mimetype(self) -> str:
                return mime

            def get_contentprovider(self) -> object:
                return writer.StringProvider(content)

            def get_hints(self) -> dict[object, int]:
                return {writer.Hint.FRONT_ARTICLE: mime == "text/html"}

        return Item()

    with writer.Creator(path) as creator:
        for name, html in pages.items():
            creator.add_item(item(name, "", "text/html", html.encode()))
        creator.add_item(item("img/a b.png", "", "image/png", picture(300)))
        creator.add_item(item("style.css", "", "text/css", b"p {}"))
        creator.add_redirection("A/redirect", "Elsewhere", next(iter(pages)), {})
        creator.add_metadata("Title", "Kiwix of Rivers")
        creator.add_metadata("Scraper", scraper)
    return path


def parse(path: Path) -> Parsed:
    """Parse a ZIM file."""
    return parse_file(path)


def test_pages_are_articles(tmp_path: Path) -> None:
    """With their images, and the file as their source; what redirects is passed over."""
    found = parse(
        made(tmp_path / "a.zim", {"A/one.html": page("One"), "A/two.html": page("Two", 2), "x": "<p>"})
    )
    assert sorted(article.title for article in found.articles) == ["One", "Two"]
    assert {article.source for article in found.articles} == {"Kiwix of Rivers"}
    assert [image.width for image in found.images] == [300]
    assert all("nam-image:" in article.body for article in found.articles)
    assert found.remarks == ("Pages without an article were left out.",)


def test_pages_of_a_crawl_have_their_addresses(tmp_path: Path) -> None:
    """By which they are the same articles as those saved in other ways."""
    path = made(tmp_path / "a.zim", {"example.org/rivers/one": page("One")}, scraper="warc2zim 2.0")
    (article,) = parse(path).articles
    assert article.url == "https://example.org/rivers/one"


def test_a_large_file_is_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of parts; an entry is a line, so that one that gets stuck costs only itself."""
    monkeypatch.setattr(zim, "ENTRIES", 3)
    monkeypatch.setattr(zim, "BRANCHES", 2)
    number = 13
    path = made(tmp_path / "a.zim", {f"A/{n}.html": page(f"Page {n}", n) for n in range(number)})
    first = begin_file(path)()
    assert first.articles == ()
    assert len(first.parts) == 2
    assert {article.title for article in parse(path).articles} == {f"Page {n}" for n in range(number)}


def test_what_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line that says how to get it."""
    monkeypatch.setitem(sys.modules, "libzim.reader", None)
    (tmp_path / "a.zim").write_bytes(b"ZIM\x04" + bytes(100))
    with pytest.raises(UnreadableFileError) as refusal:
        parse(tmp_path / "a.zim")
    assert (
        str(refusal.value)
        == 'To read ZIM files, install what is needed for them: pip install "nam-reader[zim]"'
    )


def test_a_file_inside_of_an_archive_is_refused() -> None:
    """Its library reads files on disk only."""
    with pytest.raises(UnreadableFileError, match="unpack it"):
        zim.parse(Material("a.zim", content=b"ZIM\x04"))


def test_damage_costs_no_more_than_a_sentence(
    tmp_path: Path, damaged: Callable[[bytes], Iterator[bytes]]
) -> None:
    """Cut off or changed anywhere."""
    whole = made(tmp_path / "a.zim", {"A/one.html": page("One")}).read_bytes()
    path = tmp_path / "b.zim"
    for data in damaged(whole):
        path.write_bytes(b"ZIM\x04" + data[4:])
        with suppress(UnreadableFileError):
            parse(path)
