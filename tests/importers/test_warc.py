"""Web archives: as crawlers write them, as disks and transfers leave them, and as nobody should make them."""

from __future__ import annotations

import base64
import gzip
import io
import random
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import md5
from pathlib import Path

import brotli  # type: ignore[import-untyped] # it has no types
import pytest
from fastwarc.stream_io import ZstdWriter
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import warc, warc_scan
from nam_reader.importers.http_body import unpacked
from nam_reader.importers.material import Material
from nam_reader.importers.warc_addresses import key_of, named_in
from nam_reader.importers.warc_records import Records
from nam_reader.model import Parsed, StoredImage

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=="
)
NOUNS = ("river", "bridge", "archive", "winter", "letter", "garden", "station", "market", "teacher", "window")


def page(number: int, extra: str = "") -> bytes:
    """Write an article that is like no other."""
    chance = random.Random(number)  # noqa: S311 - no secret
    sentences = (
        f"The {' and the '.join(chance.sample(NOUNS, 6))} were seen in {chance.randint(1900, 2020)}."
        for _ in range(14)
    )
    text = "".join(f"<p>{one} {two}</p>" for one, two in zip(sentences, sentences, strict=False))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report {number}</title></head>'
        f"<body><article><h1>Report {number}</h1>{text}{extra}</article></body></html>"
    ).encode()


def record(
    kind: str,
    url: str,
    block: bytes,
    content_type: str = "application/http; msgtype=response",
    length: int | None = None,
    extra: str = "",
) -> bytes:
    """Write a record."""
    name = md5((kind + url).encode(), usedforsecurity=False).hexdigest()
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{name}>\r\n"
        f"WARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Target-URI: {url}\r\n{extra}"
        f"Content-Type: {content_type}\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(
    url: str,
    body: bytes,
    kind: str = "text/html; charset=utf-8",
    status: str = "200 OK",
    extra: str = "",
) -> bytes:
    """Write the record of an answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n"
    return record("response", url, head.encode() + body)


def image(url: str, data: bytes = PNG) -> bytes:
    return answer(url, data, "image/png")


def crawl(number: int = 3) -> list[bytes]:
    """Write the records of a crawl: all that crawlers write beside pages, too."""
    found = [record("warcinfo", "", b"software: test\r\n", "application/warc-fields")]
    for place in range(number):
        url = f"https://example.org/{place}/"
        found += [
            record("request", url, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
            answer(url, page(place, f'<img src="a.png?{place}" alt="A">')),
            record("metadata", url, b"fetchTimeMs: 3\r\n", "application/warc-fields"),
            image(f"{url}a.png?{place}", PNG + bytes([place])),
        ]
    return found


def plain(records: Sequence[bytes]) -> bytes:
    return b"".join(records)


def each_packed(records: Sequence[bytes]) -> bytes:
    return b"".join(gzip.compress(one, 6, mtime=0) for one in records)


def all_packed(records: Sequence[bytes]) -> bytes:
    return gzip.compress(b"".join(records), 6, mtime=0)


def zstd(records: Sequence[bytes]) -> bytes:
    found = b""
    for one in records:
        stream = io.BytesIO()
        writer = ZstdWriter(stream)
        writer.write(one)
        writer.finish()
        writer.flush()
        found += stream.getvalue()
    return found


PACKINGS: list[Callable[[Sequence[bytes]], bytes]] = [plain, each_packed, all_packed, zstd]


def material(data: bytes) -> Material:
    return Material("crawl.warc.gz", content=data)


def read(data: bytes | Material) -> Parsed:
    """Read an archive with all its parts, as the pool does."""
    thing = data if isinstance(data, Material) else material(data)
    found = warc.parse(thing)
    waiting = list(found.parts)
    found = found._replace(parts=())
    while waiting:
        given = warc.parse(thing, waiting.pop(0))
        waiting = [*given.parts, *waiting]
        found = found.followed_by(given._replace(parts=()))
    return found


def titles(found: Parsed) -> list[str]:
    return [article.title for article in found.articles]


def reports(*numbers: int) -> list[str]:
    return [f"Report {number}" for number in numbers]


@pytest.mark.parametrize("packing", PACKINGS)
def test_every_page_is_an_article(packing: Callable[[Sequence[bytes]], bytes]) -> None:
    """Whatever the packing; with its address."""
    found = read(packing(crawl()))
    assert titles(found) == reports(0, 1, 2)
    assert [article.url for article in found.articles] == [f"https://example.org/{n}/" for n in range(3)]
    assert found.remarks == ()
    assert found.failed == ()


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("number", [40, 130])
def test_many_pages_are_read_in_parts(packing: Callable[[Sequence[bytes]], bytes], number: int) -> None:
    """In order, with nothing twice."""
    data = packing(crawl(number))
    first = warc.parse(material(data))
    together = packing is all_packed and number == 40  # so that little is unpacked twice
    assert len(first.parts) > 1 or together
    assert bool(first.articles) == together
    assert titles(read(data)) == reports(*range(number))


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_long_archive_is_looked_through_in_stretches(
    packing: Callable[[Sequence[bytes]], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found in one is known in the next."""
    monkeypatch.setattr(warc_scan, "STRETCH_PAGES", 7)
    data = packing([*crawl(20), *crawl(20)])
    first = warc.parse(material(data))
    assert first.parts[-1].startswith("scan ")
    assert titles(read(data)) == reports(*range(20))


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_slow_disk_makes_short_stretches(
    packing: Callable[[Sequence[bytes]], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each goes on by a record at least."""
    monkeypatch.setattr(warc_scan, "STRETCH_SECONDS", -1.0)
    assert titles(read(packing(crawl(5)))) == reports(*range(5))


def given_beside(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[Material]:
    """Return the pages that are given to the reader of pages."""
    found: list[Material] = []

    def note(page: Material) -> Parsed:
        found.append(page)
        return Parsed(())

    monkeypatch.setattr(warc, "read_page", note)
    read(data)
    return found


@pytest.mark.parametrize("packing", PACKINGS)
def test_images_of_the_archive_are_found(
    packing: Callable[[Sequence[bytes]], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the page and after it; not those of other pages, or what is no image."""
    seen: list[list[bytes | None]] = []
    names = [
        "/a.png",
        "https://example.org/b.png",
        "http://example.org/b.png#x",
        "c.png?x=1&y=2",
        "big.png",
        "d.png",
    ]
    html = page(1, '<img src="/a.png"><img srcset="b.png 1x, c.png?x=1&amp;y=2 2x"><img data-src=d.png>')

    def look(page: Material) -> Parsed:
        seen.append([page.beside(name) for name in names])
        return Parsed(())

    monkeypatch.setattr(warc, "read_page", look)
    read(
        packing(
            [
                image("https://example.org/a.png", PNG + b"a"),
                answer("https://example.org/one", html),
                image("https://example.org/b.png", PNG + b"b"),
                image("https://example.org/c.png?x=1&y=2", gzip.compress(PNG)),
                answer("https://example.org/d.png", b"", "image/png", "404 Not found"),
                image("https://example.org/big.png"),
            ]
        )
    )
    assert seen == [[PNG + b"a", PNG + b"b", PNG + b"b", gzip.compress(PNG), None, None]]


def test_the_base_of_a_page_counts() -> None:
    """And an address that is none is passed over."""
    html = b'<base href="https://cdn.example/x/"><img src="a.png"><img src="http://[bad"><img src="data:x">'
    assert key_of("http://cdn.example/x/a.png") in named_in(html, "https://example.org/")


def test_sizes_of_one_picture_are_the_same() -> None:
    """A page names the small and blurred one until it is seen."""
    start = "https://static.wixstatic.com/media/ab_12~mv2.jpg"
    assert (
        key_of(f"{start}/v1/fill/w_48,blur_3/x.jpg")
        == key_of(f"{start}/v1/fill/w_740,h_300/x.jpg")
        == key_of(start)
    )
    assert key_of(start) != key_of(start.replace("ab", "cd"))


def test_pages_are_taken_once() -> None:
    """By address, however written, and by content; of one address the longest."""
    found = read(
        each_packed(
            [
                answer("http://www.example.org/a/", page(1)),
                answer("https://example.org/a?utm_source=x", page(1, "<p>And one sentence more.</p>")),
                answer("https://example.org/a#top", b"<html>short</html>"),
                answer("https://example.org/b", page(2)),
                answer("https://mirror.example.org/b", page(2)),
                record(
                    "revisit", "https://example.org/c", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                ),
            ]
        )
    )
    assert titles(found) == reports(1, 2)
    assert "one sentence more" in found.articles[0].text


def test_only_pages_that_were_there_count() -> None:
    """No other status, kind, or record."""
    found = read(
        each_packed(
            [
                answer("https://example.org/1", page(1), status="404 Not Found"),
                answer("https://example.org/2", page(2), status="301 Moved"),
                answer("https://example.org/3", page(3), "text/css"),
                answer("https://example.org/4", page(4), "application/xhtml+xml"),
                answer("https://example.org/5", page(5), "TEXT/HTML"),
                answer("https://example.org/6", page(6), ""),
                answer("https://example.org/7", b"no page", ""),
                record("resource", "https://example.org/8", page(8), "text/html"),
                record("resource", "urn:view:9", page(9), "image/png"),
                record("conversion", "https://example.org/10", page(10), "text/html"),
                record(
                    "response",
                    "<https://example.org/11>",
                    b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + page(11),
                ),
            ]
        )
    )
    assert titles(found) == reports(4, 5, 6, 8, 11)
    assert found.articles[-1].url == "https://example.org/11"


def test_the_charset_of_the_answer_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told to the reader of pages."""
    pages = given_beside(
        plain(
            [
                answer("https://example.org/a%20b/", page(1), 'text/html; charset="windows-1251"'),
                answer("urn:x", page(2)),
            ]
        ),
        monkeypatch,
    )
    assert [(one.charset, one.url, one.name) for one in pages] == [
        ("windows-1251", "https://example.org/a%20b/", "a b.html"),
        ("utf-8", "", "x.html"),
    ]


def chunked(body: bytes) -> bytes:
    pieces = [body[start : start + 700] for start in range(0, len(body), 700)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in [*pieces, b""])


def zstd_one(body: bytes) -> bytes:
    return zstd([body])


@pytest.mark.parametrize(
    ("transfer", "content", "body"),
    [
        ("", "", page(1)),
        ("chunked", "", chunked(page(1))),
        ("Chunked", "", page(1)),
        ("", "gzip", gzip.compress(page(1), mtime=0)),
        ("", "x-gzip", gzip.compress(page(1), mtime=0)),
        ("", "gzip", page(1)),
        ("", "deflate", zlib.compress(page(1))),
        ("", "deflate", zlib.compress(page(1))[2:-4]),
        ("", "br", brotli.compress(page(1))),
        ("", "br", page(1)),
        ("", "zstd", zstd_one(page(1))),
        ("chunked", "gzip", chunked(gzip.compress(page(1), mtime=0))),
        ("chunked", "gzip", gzip.compress(page(1), mtime=0)),
        ("", "deflate, gzip", gzip.compress(zlib.compress(page(1)), mtime=0)),
        ("", "identity", page(1)),
        ("", "unheard-of", page(1)),
    ],
)
def test_bodies_are_unpacked(transfer: str, content: str, body: bytes) -> None:
    """Also where they are not as their header says."""
    assert unpacked(body, transfer, content) == page(1)


@pytest.mark.parametrize(
    ("transfer", "content", "body"),
    [
        ("chunked", "", chunked(page(1))[:-300]),
        ("chunked", "", chunked(page(1)).replace(b"2bc\r\n", b"zzz\r\n").replace(b"zzz", b"2bc", 1)),
        ("", "gzip", gzip.compress(page(1), mtime=0)[:-30]),
        ("", "gzip", b"garbage" * 100),
        ("", "br", brotli.compress(page(1))[:-30]),
        ("", "zstd", zstd_one(page(1))[:-30]),
        ("", "gzip", gzip.compress(bytes(3_000_000), mtime=0)),
        ("", "br", brotli.compress(bytes(30_000_000), quality=1)),
    ],
)
def test_bodies_that_cannot_be_unpacked_are_skipped_with_a_count(
    transfer: str, content: str, body: bytes
) -> None:
    """The other pages are read."""
    with pytest.raises(UnreadableFileError):
        unpacked(body, transfer, content)
    header = f"Transfer-Encoding: {transfer}\r\n" * bool(
        transfer
    ) + f"Content-Encoding: {content}\r\n" * bool(content)
    bad = answer("https://example.org/bad", body, extra=header)
    found = read(each_packed([*crawl(1), bad, answer("https://example.org/5", page(5))]))
    assert titles(found) == reports(0, 5)
    assert found.remarks == ("1 record was skipped: damaged, cut off or too large.",)


def test_answers_that_are_garbage_are_skipped_with_a_count() -> None:
    """Whatever a server said."""
    bad = [
        b"\x00\xff\xfe garbage",
        b"HTTP/1.1 abc\r\n\r\nx",
        b"",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 40_000 + b"\r\n\r\n",
    ]
    records = [record("response", f"https://example.org/bad{n}", block) for n, block in enumerate(bad)]
    found = read(plain([*crawl(1), *records, answer("https://example.org/5", page(5))]))
    assert titles(found) == reports(0, 5)
    assert found.remarks == ("4 records were skipped: damaged, cut off or too large.",)


@pytest.mark.parametrize("packing", [plain, each_packed])
@pytest.mark.parametrize("length", [7, 300, 5_000, 400_000])
def test_a_wrong_length_costs_one_record_at_most(
    packing: Callable[[Sequence[bytes]], bytes], length: int
) -> None:
    """Those after it are found again."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(9)
    bad = record("response", "https://example.org/9", block, length=length)
    found = read(
        packing([*crawl(2), bad, *(answer(f"https://example.org/{n}", page(n)) for n in range(3, 8))])
    )
    assert set(reports(0, 1, 3, 4, 5, 6, 7)) <= set(titles(found))
    if length > len(block):
        assert titles(found)[2] == "Report 9"  # all of it was there


def test_a_damaged_place_costs_one_record() -> None:
    """Where each record is packed alone."""
    records = crawl(30)
    places = [gzip.compress(one, mtime=0) for one in records]
    for number in (10, 50, 90):
        middle = len(places[number]) // 2
        places[number] = places[number][:middle] + b"\xff" * 20 + places[number][middle + 20 :]
    found = read(b"".join(places))
    lost = [number for number in range(30) if f"Report {number}" not in titles(found)]
    assert len(lost) <= 3
    assert len(found.remarks) == 1
    assert found.remarks[0].startswith("3 records were skipped")


@pytest.mark.parametrize("packing", PACKINGS)
def test_an_archive_that_is_cut_off_gives_what_is_there(packing: Callable[[Sequence[bytes]], bytes]) -> None:
    """At any place."""
    data = packing(crawl(6))
    for part in range(1, 40):
        cut = data[: len(data) * part // 40]
        try:
            found = read(cut)
        except UnreadableFileError:
            assert part < (20 if packing is all_packed else 12)
            continue
        assert titles(found) == reports(*range(len(found.articles)))
        if packing is not all_packed:
            assert len(found.articles) >= part * 6 // 40 - 1


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"\x1f\x8b\x08", gzip.compress(b"<html>", mtime=0), b"WARC/1.0\r\n", b"WARC/1.0\r\n\r\n"],
)
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError, match="no page in this web archive"):
        read(data)


def test_an_archive_that_unpacks_to_too_much_is_left_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came before is read, and one line is told."""
    monkeypatch.setattr(warc_scan, "WHOLE", 1 << 20)
    monkeypatch.setattr(warc_scan, "PLAUSIBLE_RATIO", 2)
    bomb = [answer(f"https://example.org/bomb{n}", bytes(400_000)) for n in range(20)]
    found = read(each_packed([*crawl(2), *bomb, *crawl(4)]))
    assert titles(found) == reports(0, 1)
    (failure,) = found.failed
    assert failure.path == "crawl.warc.gz"
    assert failure.reason.startswith("It unpacks to more than")


def test_a_record_without_end_costs_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no more."""
    monkeypatch.setattr(warc_scan, "HARD_SECONDS", 0.1)
    head = record("response", "x", b"", "text/html", length=99_999_999_999)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1 << 20)
    bomb = packer.compress(head) + b"".join(packer.compress(zeros) for _ in range(150))
    begun = time.monotonic()
    found = read(each_packed(crawl(2)) + bomb * 3)
    assert titles(found) == reports(0, 1)
    assert time.monotonic() - begun < 10


def test_many_false_beginnings_cost_little() -> None:
    """Each could be that of a record."""
    begun = time.monotonic()
    found = read(each_packed(crawl(2)) + b"\x1f\x8b\x08\xff" * 500_000)
    assert titles(found) == reports(0, 1)
    assert time.monotonic() - begun < 10


def test_pages_of_many_images_are_left_to_another_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory stays flat."""
    picture = StoredImage("0" * 64, "image/png", 2, 2, bytes(1000))
    monkeypatch.setattr(warc, "read_page", lambda _: Parsed((), images=(picture,)))
    monkeypatch.setattr(warc, "PART_IMAGES", 2_500)
    data = material(each_packed(crawl(16)))
    first = warc.parse(data)
    assert first.parts[0].count("\n") == 12


def test_records_on_disk(tmp_path: Path) -> None:
    """A file is closed when it was read."""
    path = tmp_path / "x.warc"
    path.write_bytes(plain(crawl(2)))
    found = read(Material("x.warc", path=path))
    assert titles(found) == reports(0, 1)


def test_places_are_those_of_the_records() -> None:
    """Checked where they are said to be."""
    for packing in (plain, each_packed, zstd):
        records = Records(material(packing(crawl(3))), 10)
        found = [(one.place, one.record.headers.get("WARC-Target-URI")) for one in records.from_place(0)]
        assert all(records.is_addressed(place) for place, _ in found)
        assert all(records.at(place).headers.get("WARC-Target-URI") == url for place, url in found)


SAMPLES = [packing(crawl(3)) for packing in PACKINGS]


@settings(max_examples=150)
@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=20),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60)), max_size=3),
    st.floats(0, 1),
)
def test_a_damaged_archive_gives_something_or_one_sentence(
    sample: bytes, flips: list[tuple[float, int]], cuts: list[tuple[float, int]], end: float
) -> None:
    """Whatever the bytes."""
    data = bytearray(sample)
    for place, value in flips:
        data[int(place * len(data))] = value
    for place, length in cuts:
        start = int(place * len(data))
        del data[start : start + length]
    if end > 0.5:
        del data[int((end - 0.5) * 2 * len(data)) :]
    begun = time.monotonic()
    with suppress(UnreadableFileError):
        read(bytes(data))
    assert time.monotonic() - begun < 10
