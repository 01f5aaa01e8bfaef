"""Zip archives of anything: whole and broken ones, archives in archives, and those made to do harm."""

from __future__ import annotations

import base64
import gzip
import io
import random
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import archive, limits, zips
from nam_reader.importers.files import parse_file, parse_material
from nam_reader.importers.material import Material
from nam_reader.importers.member_names import name_of
from nam_reader.model import Parsed, StoredImage

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=="
)


def text(title: str) -> bytes:
    return f"{title}\n\nThe text under {title} says this and that.".encode()


def packed(
    members: Mapping[str, bytes] | Sequence[tuple[str | zipfile.ZipInfo, bytes]],
    method: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """Make an archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as file:
        for name, data in members.items() if isinstance(members, Mapping) else members:
            file.writestr(name, data)
    return stream.getvalue()


def raw_named(name: bytes, data: bytes = text("Raw"), *, flags: int = 0) -> bytes:
    """Make an archive of one file whose name is bytes, with flags."""
    crc, size = zlib.crc32(data), len(data)
    fields = struct.pack("<5H3L2H", 20, flags, 0, 0, 0x21, crc, size, size, len(name), 0)
    local = b"PK\3\4" + fields + name + data
    entry = b"PK\1\2" + struct.pack("<H", 20) + fields + struct.pack("<3H2L", 0, 0, 0, 0, 0) + name
    return local + entry + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, 1, 1, len(entry), len(local), 0)


def material(data: bytes, name: str = "a.zip") -> Material:
    return Material(name, content=data)


def read(thing: bytes | Material, inner: Callable[[Material], Parsed] = parse_material) -> Parsed:
    """Read an archive with all its parts, as the pool does."""
    thing = thing if isinstance(thing, Material) else material(thing)
    found = archive.parse(thing, inner=inner)
    waiting = list(found.parts)
    found = found._replace(parts=())
    while waiting:
        given = archive.parse(thing, waiting.pop(0), inner=inner)
        waiting = [*given.parts, *waiting]
        found = found.followed_by(given._replace(parts=()))
    return found


def titles(found: Parsed) -> list[str]:
    return [article.title for article in found.articles]


def failures(found: Parsed) -> dict[str, str]:
    return {failure.path: failure.reason for failure in found.failed}


def test_what_is_in_an_archive_is_imported_in_order() -> None:
    """As a folder of it would be: files first, hidden ones and leavings left out."""
    found = read(
        packed(
            {
                "b/c.txt": text("In b"),
                "z.txt": text("Last at the top"),
                "a.md": b"# First\n\nText of it.",
                "b/a/d.txt": text("Deeper"),
                "B.txt": text("Capital"),
                "picture.png": PNG,
                ".hidden.txt": text("Hidden"),
                ".git/x.txt": text("Hidden"),
                "__MACOSX/a.txt": text("Leaving"),
                "b/._c.txt": text("Leaving"),
                "empty/": b"",
            }
        )
    )
    assert titles(found) == ["Capital", "First", "Last at the top", "In b", "Deeper"]
    assert found.failed == ()


def test_a_file_on_disk_is_read_with_its_parts(tmp_path: Path) -> None:
    """By the same door as any other."""
    path = tmp_path / "x.zip"
    path.write_bytes(packed({f"{number:03}.txt": text(f"Text {number}") for number in range(50)}))
    assert titles(parse_file(path)) == [f"Text {number}" for number in range(50)]


def test_many_members_make_several_parts() -> None:
    """By number and by size."""
    data = material(packed({f"{number:03}.txt": text(f"Text {number}") for number in range(50)}))
    first = archive.parse(data, inner=parse_material)
    assert first.articles == ()
    assert [part.count("\n") + 1 for part in first.parts] == [16, 16, 16, 2]
    noise = random.Random(1).randbytes(2_500_000)  # noqa: S311 - no secret
    first = archive.parse(
        material(packed({"a.pdf": noise, "b.pdf": noise, "c.pdf": noise})), inner=parse_material
    )
    assert len(first.parts) == 3


def test_a_line_of_a_part_is_a_part() -> None:
    """So that one that hangs can be told from its neighbours."""
    data = material(packed({f"{number:03}.txt": text(f"Text {number}") for number in range(20)}))
    part = archive.parse(data, inner=parse_material).parts[0]
    alone = [archive.parse(data, line, inner=parse_material) for line in part.split("\n")]
    assert [titles(one) for one in alone] == [[f"Text {number}"] for number in range(16)]


def test_what_fails_is_told_by_name() -> None:
    """The others are imported."""
    found = read(packed({"a/bad.txt": b"", "b.txt": text("Good"), "c.epub": b"PK no book"}))
    assert titles(found) == ["Good"]
    assert failures(found)["a.zip/a/bad.txt"] == "The file is empty."
    assert "a.zip/c.epub" in failures(found)


def given(data: bytes) -> list[Material]:
    """Return what is given to the importers of members."""
    found: list[Material] = []

    def note(one: Material) -> Parsed:
        found.append(one)
        return Parsed((), remarks=("The end is missing.",))

    remarks = read(data, note).remarks
    assert all(remark.endswith(": The end is missing.") for remark in remarks)
    return found


def test_remarks_name_their_member() -> None:
    """Else nobody would know."""

    def remark(_: Material) -> Parsed:
        return Parsed((), remarks=("The end is missing.",))

    assert read(packed({"x/y.txt": b"x"}), remark).remarks == ("a.zip/x/y.txt: The end is missing.",)


def test_a_page_finds_its_images() -> None:
    """In its folder, beside it, above it; nothing from anywhere else."""
    data = packed(
        {
            "sub/Page one.html": b"<html>",
            "sub/Page one_files/a b.png": PNG + b"1",
            "sub/Page one_files/frame.html": b"<html>",
            "sub/Page one_files/%41.png": PNG + b"2",
            "top.png": PNG + b"3",
            "sub/empty.png": b"",
            "sub/Снимок.PNG": PNG + b"4",
        }
    )
    found = {
        "Page%20one_files/a%20b.png": b"1",
        "./Page one_files/a b.png?x#y": b"1",
        "Page one_files\\a b.png": b"1",
        "Page one_files/%41.png": b"2",
        "Page%20one_files/%2541.png": b"2",
        "../top.png": b"3",
        "../../../top.png": b"3",
        "/top.png": b"3",
        "%D0%A1%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA.png": b"4",
    }
    elsewhere = ("", "empty.png", "http://x/top.png", "//x/top.png", "file:///etc/passwd", "../../etc/passwd")
    asked: list[str] = []

    def ask(page: Material) -> Parsed:
        asked.append(page.name)
        assert {name: page.beside(name) for name in found} == {name: PNG + end for name, end in found.items()}
        assert not [name for name in (*elsewhere, "http://[x") if page.beside(name) is not None]
        return Parsed(())

    read(data, ask)
    assert asked == ["Page one.html"]


def test_a_page_s_folder_is_known_by_what_the_page_shows() -> None:
    """As on disk."""
    data = packed(
        {
            "Page.html": b'<html><img src="Page_datnar/a.png">',
            "Page_datnar/frame.html": b"<html>",
            "Page_old/x.html": b"<html>",
        }
    )
    assert [page.name for page in given(data)] == ["Page.html", "x.html"]


def test_archives_in_archives_are_opened_to_a_depth() -> None:
    """And no deeper."""
    data = packed({"in.txt": text("Depth 4")})
    for depth in (3, 2, 1, 0):
        data = packed({f"x{depth}.zip": data, "in.txt": text(f"Depth {depth}")})
    found = read(data)
    assert titles(found) == [f"Depth {depth}" for depth in range(4)]
    assert failures(found) == {
        "a.zip/x0.zip/x1.zip/x2.zip/x3.zip": "Archives in archives are opened to a depth of 3 only."
    }


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_large_archive_in_an_archive_is_read(method: int) -> None:
    """In its place, where it is stored as it is."""
    noise = random.Random(1).randbytes(5 << 20)  # noqa: S311 - no secret
    inner = packed(
        {"noise.bin": noise, **{f"{number}.txt": text(f"Text {number}") for number in range(9)}}, method
    )
    found = read(packed({"b.zip": inner, "a.txt": text("First")}, method))
    assert titles(found) == ["First", *(f"Text {number}" for number in range(9))]
    assert found.failed == ()


def test_a_stored_archive_is_larger_than_what_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not copied, so it does not count."""
    monkeypatch.setattr(zips, "_COPIED", 1000)
    monkeypatch.setattr(limits, "MEMBER", 2000)
    noise = random.Random(1).randbytes(5_000)  # noqa: S311 - no secret
    inner = packed({"noise.bin": noise, "x.txt": text("Inside")})
    assert titles(read(packed({"b.zip": inner}, zipfile.ZIP_STORED))) == ["Inside"]
    found = read(packed({"b.zip": inner, "a.txt": text("First")}))
    assert titles(found) == ["First"]
    assert failures(found) == {"a.zip/b.zip": "It is larger than 0 MB."}


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Артыкул пра лес.txt".encode("cp866"), "Артыкул пра лес.txt"),
        ("СТАТЬЯ.txt".encode("cp866"), "СТАТЬЯ.txt"),
        ("Статья о реке.txt".encode("windows-1251"), "Статья о реке.txt"),
        ("Артыкул.txt".encode(), "Артыкул.txt"),
        ("Größe é.txt".encode("cp437"), "Größe é.txt"),
        (b"a\\b\\c.txt", "a/b/c.txt"),
        (b"../../etc/x.txt", "etc/x.txt"),
        (b"/etc/x.txt", "etc/x.txt"),
        (b"C:\\x.txt", "C:/x.txt"),
        (b"a//b/./x.txt", "a/b/x.txt"),
        (b"a\nb\x1b[31m.txt", "a b[31m.txt"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}txt.exe.txt".encode(), "atxt.exe.txt"),
        (b"d/" * 5_000 + b"x.txt", "x.txt"),
        (b"x" * 3_000 + b".txt", "x" * 996 + ".txt"),
    ],
)
def test_names_are_readable_and_harmless(raw: bytes, name: str) -> None:
    """Whatever they were written in."""
    (page,) = given(raw_named(raw))
    with zipfile.ZipFile(io.BytesIO(raw_named(raw))) as file:
        assert name_of(file.infolist()[0]) == name
    assert page.name == name.rpartition("/")[2]
    (failure,) = read(raw_named(raw, b"")).failed
    assert failure.path == f"a.zip/{name}"


def test_a_member_without_a_name_is_no_article() -> None:
    """It is passed over."""
    with pytest.raises(UnreadableFileError, match="no file in this archive"):
        read(raw_named(b""))


def test_links_in_an_archive_are_skipped() -> None:
    """They lead nowhere good."""
    link = zipfile.ZipInfo("link.txt")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    assert titles(read(packed([(link, b"/etc/passwd"), ("a.txt", text("Only this"))]))) == ["Only this"]


def test_what_is_protected_is_said_to_be() -> None:
    """One file, or all of it."""
    with pytest.raises(UnreadableFileError, match="protected by a password"):
        read(raw_named(b"a.txt", flags=1))
    data = bytearray(packed({"a.txt": text("Open"), "b.txt": text("Closed")}))
    for mark, flags in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        data[data.rindex(mark) + flags] |= 1
    found = read(bytes(data))
    assert titles(found) == ["Open"]
    assert failures(found) == {"a.zip/b.txt": "It is protected by a password."}


def test_what_is_packed_in_an_unknown_way_is_said_to_be() -> None:
    """The others are read."""
    data = bytearray(packed({"a.txt": text("Open"), "b.txt": text("Odd")}))
    for mark, method in ((b"PK\1\2", 10), (b"PK\3\4", 8)):
        data[data.rindex(mark) + method] = 98
    found = read(bytes(data))
    assert titles(found) == ["Open"]
    assert failures(found) == {"a.zip/b.txt": "It is packed in a way that cannot be read here."}


def web_archive(number: int) -> bytes:
    """Write the web archive of a crawl."""
    found = []
    for place in range(number):
        lines = "".join(
            f"<p>Sentence {line} of report {place}, which goes on for a while.</p>" for line in range(20)
        )
        html = (
            f"<html><head><title>Report {place}</title></head><body><article>{lines}</article></body></html>"
        )
        block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}"
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{place}\r\n"
        length = f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
        found.append(gzip.compress(f"{head}{length}{block}\r\n\r\n".encode()))
    return b"".join(found)


@pytest.mark.parametrize("copied", [0, 1 << 30])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("number", [3, 40])
def test_a_web_archive_in_an_archive_is_read_in_its_own_parts(
    copied: int, method: int, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In its place, or from a copy."""
    monkeypatch.setattr(zips, "_COPIED", copied)
    wacz = packed(
        {
            "archive/data.warc.gz": web_archive(number),
            "indexes/index.cdx.gz": gzip.compress(b"org,example)/ 2024 {}"),
            "pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n',
            "datapackage.json": b"{}",
        },
        method,
    )
    for data in (wacz, packed({"in.wacz": wacz}, method)):
        found = read(material(data, "crawl.wacz"))
        assert titles(found) == [f"Report {place}" for place in range(number)]
        assert found.failed == ()
        parts = archive.parse(material(data), inner=parse_material).parts
        assert bool(parts) == (number > 16)


def test_what_is_wrong_with_a_web_archive_is_told_by_its_name() -> None:
    """Its own lines, too."""
    found = read(packed({"x/broken.warc.gz": b"\x1f\x8b\x08", "x/cut.warc.gz": web_archive(3)[:-20]}))
    assert titles(found) == ["Report 0", "Report 1"]
    assert failures(found) == {"a.zip/x/broken.warc.gz": "There is no page in this web archive."}
    assert found.remarks == ("a.zip/x/cut.warc.gz: 1 record was skipped: damaged, cut off or too large.",)


# --- Made to do harm ----------------------------------------------------------------------------------


def test_a_member_that_unpacks_to_far_too_much_costs_one_line() -> None:
    """By its ratio, or its size."""
    found = read(packed({"bomb.html": bytes(30_000_000), "a.txt": text("Good")}))
    assert titles(found) == ["Good"]
    assert failures(found) == {"a.zip/bomb.html": "It unpacks to more than 100 times its size."}


def test_a_member_that_says_less_than_it_holds_is_damaged() -> None:
    """Nothing more than it says is unpacked of it."""
    data = bytearray(packed({"bomb.txt": bytes(30_000_000)}))
    for mark, place in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        start = data.rindex(mark) + place
        data[start : start + 4] = struct.pack("<L", 90_000)
    assert failures(read(bytes(data))) == {"a.zip/bomb.txt": "It is damaged."}


def test_a_small_member_of_one_letter_is_no_bomb() -> None:
    """Tables of zeros exist."""
    assert titles(read(packed({"a.txt": b"Zeros\n\n" + b"0 " * 400_000}))) == ["Zeros"]


def test_all_that_is_unpacked_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over all archives in it; what came before is imported."""
    monkeypatch.setattr(limits.Budget.__init__, "__defaults__", (360_000, 10_000))
    noise = base64.b64encode(random.Random(1).randbytes(30_000))  # noqa: S311 - no secret
    inner = packed({f"{number}.txt": text(f"Text {number}") + noise for number in range(9)})
    found = read(packed({"a.txt": text("First"), "b.zip": inner, "c.zip": inner}))
    assert titles(found) == ["First", "Text 0", "Text 1"]
    (failure,) = found.failed
    assert failure.path == "a.zip"
    assert failure.reason.startswith("It unpacks to more than 1 GB")


def test_too_many_files_are_not_even_listed() -> None:
    """In one archive, or in those in it."""
    many = packed({f"{number}.txt": b"" for number in range(10_001)}, zipfile.ZIP_STORED)
    with pytest.raises(UnreadableFileError, match=r"It holds more than 10,000 files"):
        read(many)
    found = read(packed({"a.txt": text("Good"), "many.zip": many}))
    assert titles(found) == ["Good"]
    assert list(failures(found)) == ["a.zip/many.zip"]
    half = packed({f"{number}.x": b"" for number in range(6_000)}, zipfile.ZIP_STORED)
    found = read(packed({"a.zip": half, "b.zip": half, "c.txt": text("Good")}))
    assert titles(found) == ["Good"]
    assert list(failures(found)) == ["a.zip/a.zip", "a.zip/b.zip"] or list(failures(found)) == ["a.zip/b.zip"]


@pytest.mark.parametrize("wide", [False, True])
def test_a_directory_that_says_it_is_huge_is_not_read(wide: bool) -> None:
    """Also where it says so in more bits."""
    data = packed({"a.txt": text("x")})
    end = data.rindex(b"PK\5\6")
    if wide:
        entry = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 70_000_000, 1 << 32, 0)
        locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
        data = data[:end] + entry + locator + data[end:]
    else:
        data = data[: end + 12] + struct.pack("<L", 1 << 30) + data[end + 16 :]
    with pytest.raises(UnreadableFileError, match=r"It holds more than 10,000 files"):
        read(data)


def test_members_that_share_bytes_are_refused() -> None:
    """So a small file could hold a thousand times a large one."""
    data = packed({"a.txt": text("One")})
    start, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    entries = data[start:end] * 50
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 50, 50, len(entries), start, 0)
    with pytest.raises(UnreadableFileError, match="overlap"):
        read(data[:start] + entries + tail)


def test_an_archive_under_another_name_is_not_opened() -> None:
    """One that holds itself would be opened without end."""
    found = read(packed({"a.html": packed({"x.txt": text("x")})}))
    assert failures(found) == {"a.zip/a.html": "It is an archive under a wrong name."}


def test_images_for_one_task_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page may name one image ten thousand times."""
    monkeypatch.setattr(zips, "BESIDE", 10 * len(PNG))
    seen: list[int] = []

    def ask(page: Material) -> Parsed:
        seen.append(sum(page.beside("a.png") is not None for _ in range(50)))
        return Parsed(())

    read(packed({"a.html": b"<html>", "b.html": b"<html>", "a.png": PNG}), ask)
    assert seen == [10, 0]


def test_members_of_many_images_are_left_to_another_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory stays flat."""
    monkeypatch.setattr(archive, "PART_IMAGES", 2_500)
    picture = StoredImage("0" * 64, "image/png", 2, 2, bytes(1000))
    data = material(packed({f"{number}.txt": b"x" for number in range(10)}))
    first = archive.parse(data, inner=lambda _: Parsed((), images=(picture,)))
    assert first.parts == ("3", "4", "5", "6", "7", "8", "9")


# --- Broken -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"PK\3\4", b"PK\5\6", b"PK\3\4" + bytes(500), b"", b"PK\5\6" + bytes(17)])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError, match="damaged or cut off"):
        read(data)


@pytest.mark.parametrize("data", [packed({}), packed({"a.png": PNG}), packed({"b/": b""})])
def test_an_archive_of_nothing_to_import_is_refused(data: bytes) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError, match="no file in this archive that can be imported"):
        read(data)


def test_a_damaged_member_costs_one_line() -> None:
    """Its checksum tells."""
    data = bytearray(packed({"a.txt": text("One"), "b.txt": text("Two")}, zipfile.ZIP_STORED))
    data[data.index(b"One")] ^= 1
    found = read(bytes(data))
    assert titles(found) == ["Two"]
    assert failures(found) == {"a.zip/a.txt": "It is damaged."}


def test_a_damaged_archive_gives_something_or_one_sentence(
    damaged: Callable[[bytes], Iterator[bytes]],
) -> None:
    """Whatever the bytes."""
    inner = packed({"c.txt": text("Three"), "Страница.html": b"<html>"})
    members = {"a.txt": text("One"), "b/b.md": text("Two"), "c.zip": inner, "d.png": PNG}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
        for data in damaged(packed(members, method)):
            begun = time.monotonic()
            with suppress(UnreadableFileError):
                read(data, lambda one: Parsed((), remarks=(one.head.hex(),)))
            assert time.monotonic() - begun < 5
