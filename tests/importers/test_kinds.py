"""What a file is taken for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.kinds import FileKind, is_walked, kind_of
from nam_reader.importers.material import Material

FEED = b'<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'
PAGE = b"<!-- saved -->\n<!DOCTYPE html>\n<html><head></head></html>"
MAIL = b'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.html", b"no tag at all", FileKind.PAGE),
        ("a", PAGE, FileKind.PAGE),
        ("a", "\ufeff<html><p>x".encode("utf-16"), FileKind.PAGE),
        ("a.xml", b'<?xml version="1.0"?><!DOCTYPE html><html><p>x', FileKind.PAGE),
        ("a.xml", b"<opml><head/><body/></opml>", FileKind.FEED),
        ("a.html", FEED, FileKind.FEED),
        ("a.xml", FEED, FileKind.FEED),
        ("a.html", MAIL, FileKind.MHTML),
        ("a.mht", b"whatever", FileKind.MHTML),
        ("a", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip", FileKind.EPUB),
        ("a.wacz", b"PK\x03\x04" + bytes(60), FileKind.ZIP),
        ("a", b"%PDF-1.7\n", FileKind.PDF),
        ("a.pdf", b"junk\n%PDF-1.7\n", FileKind.PDF),
        ("a.warc.gz", b"\x1f\x8b\x08", FileKind.WARC),
        ("a", b"WARC/1.0\r\n", FileKind.WARC),
        ("a.zst", b"\x5d\x2a\x4d\x18", FileKind.WARC),
        ("a.zim", b"ZIM\x04", FileKind.ZIM),
        ("a.txt", PAGE, FileKind.TEXT),
        ("a.txt", MAIL, FileKind.TEXT),
        ("a.md", PAGE, FileKind.TEXT),
        ("a", b"plain words", FileKind.TEXT),
    ],
)
def test_a_file_is_known_by_its_content_then_by_its_name(name: str, head: bytes, kind: FileKind) -> None:
    assert kind_of(Material(name, content=head)) is kind


@pytest.mark.parametrize("name", ["x.json", "x.csv", "x.rtf", "x.docx", "x.nampack", "x.svg"])
def test_what_cannot_be_imported_is_said(name: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"Files of this kind \(\..*\) cannot be imported\."):
        kind_of(Material(name, content=b"some text"))


def test_a_folder_gives_what_can_be_imported() -> None:
    names = ["a.HTML", "a.warc.gz", "a.gz", "a.zip", "a.png", "a.js", "a.txt", "a.warc.zst", "a"]
    walked = [name for name in names if is_walked("." + name.lower().rpartition(".")[2], name)]
    assert walked == ["a.HTML", "a.warc.gz", "a.zip", "a.txt", "a.warc.zst"]


def test_loading_an_importer_touches_no_network() -> None:
    """Libraries may look about while they are loaded."""
    code = """
import sys
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)
from importlib import import_module
for name in ("page", "mhtml", "feed", "warc", "epub", "pdf", "archive"):
    import_module(f"nam_reader.importers.{name}")
import nam_reader.importers.web.second
assert not seen, seen
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
