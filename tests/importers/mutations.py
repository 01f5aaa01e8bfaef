"""Damage for the samples: what disks, transfers and editors do to files, and what malice does.

Case number N is the same each time, so that one that finds a bug can be made again: ``case(N, bait)``.
"""

from __future__ import annotations

import gzip
import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from tests.importers import samples

Mutator = Callable[[random.Random, bytes], bytes]


class Bait(NamedTuple):
    """What must never be touched: a file outside, its reference from inside, and an address that listens."""

    path: str
    relative: str
    address: str

    def references(self) -> list[str]:
        """Return the ways in which a file may name what is outside."""
        return [
            self.path,
            self.relative,
            f"file://{self.path}",
            f"file:{self.relative}",
            self.relative.replace("/", "\\"),
            self.relative.replace("/", "%2f").replace(".", "%2e"),
            f"{self.address}/a.png",
            self.address.removeprefix("http:") + "/b.png",
            f"\u2028javascript:fetch('{self.address}')",
            "javascript:alert(1)",
            "vbscript:x",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
            "data:image/png;base64,====",
            f"nam-image:{'0' * 64}",
            "http://[",
            "http://a:999999999/",
            "http://" + "a" * 70 + ".example/" + "%" * 50,
            "http://example.org/\ud800".encode("utf-8", "replace").decode(),
            "//",
            "?",
            "cid:",
        ]


class Case(NamedTuple):
    """A damaged file: its name, its bytes, and what was done."""

    name: str
    data: bytes
    how: str


# --- Bytes ---------------------------------------------------------------------------------------------


def _place(chance: random.Random, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def _run(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = _place(chance, data)
    return start, min(len(data), start + chance.choice((1, 2, 7, 40, 300, 4_000)))


def cut(chance: random.Random, data: bytes) -> bytes:
    """Cut off the end."""
    return data[: _place(chance, data)]


def flip(chance: random.Random, data: bytes) -> bytes:
    """Flip bits."""
    changed = bytearray(data or b"x")
    for _ in range(chance.choice((1, 4, 30, 300))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def overwrite(chance: random.Random, data: bytes) -> bytes:
    """Overwrite bytes by any others."""
    changed = bytearray(data or b"x")
    for _ in range(chance.choice((1, 4, 30))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def remove(chance: random.Random, data: bytes) -> bytes:
    """Take out a run of bytes."""
    start, end = _run(chance, data)
    return data[:start] + data[end:]


def repeat(chance: random.Random, data: bytes) -> bytes:
    """Repeat a run of bytes."""
    start, end = _run(chance, data)
    return data[:end] + data[start:end] * chance.choice((1, 2, 50, 400)) + data[end:]


def blank(chance: random.Random, data: bytes) -> bytes:
    """Overwrite a run by zeros, as a disk does that lost a sector."""
    start, end = _run(chance, data)
    return data[:start] + chance.choice((b"\0", b"\xff", b" ")) * (end - start) + data[end:]


def insert(chance: random.Random, data: bytes) -> bytes:
    """Insert noise."""
    start = _place(chance, data)
    return data[:start] + chance.randbytes(chance.choice((1, 3, 100))) + data[start:]


def swap(chance: random.Random, data: bytes) -> bytes:
    """Let two pieces change places."""
    first, second, third = sorted(_place(chance, data) for _ in range(3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


def length(chance: random.Random, data: bytes) -> bytes:
    """Overwrite a binary number by an extreme one."""
    size = chance.choice((2, 4, 8))
    start = chance.randrange(max(1, len(data) - size))
    value = chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0x80000000, 0xFFFF, 2**63 - 1, 2**64 - 1))
    number = struct.pack(chance.choice("<>") + {2: "H", 4: "L", 8: "Q"}[size], value % (1 << 8 * size))
    return data[:start] + number + data[start + size :]


def number(chance: random.Random, data: bytes) -> bytes:
    """Replace a written number by an extreme one."""
    found = list(re.finditer(rb"\d+", data))
    if not found:
        return data
    one = chance.choice(found)
    extreme = chance.choice(
        (b"0", b"-1", b"2147483648", b"99999999999999999999", b"1e400", b"9" * 5_000, b"", b"NaN", b"0x1")
    )
    return data[: one.start()] + extreme + data[one.end() :]


BYTES: tuple[Mutator, ...] = (
    cut,
    flip,
    overwrite,
    remove,
    repeat,
    blank,
    insert,
    swap,
    length,
    number,
)

# --- Lines and encodings -------------------------------------------------------------------------------

_CHARSETS = (
    *("utf-16", "windows-1251", "koi8-r", "iso-8859-2", "utf-7", "idna", "punycode", "zlib_codec", "rot13"),
    *("unicode_escape", "undefined", "mbcs", "hz", "iso-2022-jp", "x" * 300, "", "\\", "UTF-8;q=1", "base64"),
)


def lines(chance: random.Random, data: bytes) -> bytes:
    """Break a header, or any line: lose it, double it, unfold it, lengthen it, swap it."""
    found = data.split(b"\n")
    place = chance.randrange(min(len(found), 40))
    work = chance.randrange(6)
    if work == 0:
        del found[place]
    elif work == 1:
        found[place : place + 1] = [found[place]] * chance.choice((2, 300))
    elif work == 2:
        found[place] = found[place].lstrip().replace(b":", b"", 1)
    elif work == 3:
        found[place] += b" x" * chance.choice((10, 40_000))
    elif work == 4:
        found.insert(place, b"")
    else:
        found[place], found[-1] = found[-1], found[place]
    return chance.choice((b"\n", b"\n", b"\r\n", b"\r")).join(found)


def encoding(chance: random.Random, data: bytes) -> bytes:
    """Save it in another encoding than it says, say another than it has, or add a mark."""
    work = chance.randrange(4)
    if work == 0:
        text = data.decode("utf-8", "replace")
        return text.encode(chance.choice(("utf-16", "utf-16-be", "utf-32", "cp1251", "koi8-r")), "replace")
    if work == 1:
        name = chance.choice(_CHARSETS).encode()
        return re.sub(rb"(?i)(charset=[\"']?|encoding=[\"'])[\w-]*", lambda found: found[1] + name, data)
    if work == 2:
        return chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\x1b$B")) + data
    return data.replace(
        b" ", chance.choice((b"\0", b"\xc2\xa0", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xff")), 40
    )


# --- Markup --------------------------------------------------------------------------------------------

_TAG = re.compile(rb"<[^<>]{1,2000}>")
_VALUE = re.compile(rb"""(?<==)(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')""")
_TAGS = (
    *(
        "div",
        "b",
        "a",
        "font",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "blockquote",
        "p",
        "span",
        "svg",
        "math",
        "h1",
    ),
    *("template", "noscript", "select", "option", "iframe", "form", "button", "article", "plaintext", "xmp"),
    *(
        "title",
        "textarea",
        "style",
        "script",
        "base",
        "frameset",
        "object",
        "foreignObject",
        "pre",
        "listing",
    ),
)


def tags(chance: random.Random, data: bytes) -> bytes:
    """Lose, double or move a tag."""
    found = list(_TAG.finditer(data))
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    new = chance.choice(
        (b"", one[0] * 2, one[0] * 500, other[0], b"</" + one[0][1:], one[0][:-1], b"<" + one[0])
    )
    return data[: one.start()] + new + data[one.end() :]


def nest(chance: random.Random, data: bytes) -> bytes:
    """Put tags without ends before some tag."""
    places = [one.start() for one in _TAG.finditer(data)] or [0]
    place = chance.choice(places)
    opened = chance.choices(_TAGS, k=chance.choice((1, 1, 2, 3)))
    deep = "".join(f"<{name}>" for name in opened).encode() * chance.choice((1, 6, 60, 3_000))
    return data[:place] + deep + data[place:]


def snippet(chance: random.Random, data: bytes) -> bytes:
    """Put something odd before some tag."""
    places = [one.start() for one in _TAG.finditer(data)] or [0]
    place = chance.choice(places)
    odd = chance.choice(
        (
            b"<!--",
            b"<![CDATA[",
            b"<?php",
            b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
            b"&#xD800;&#x110000;&#0;&#x80;&NotEqualTilde;&amp&lt",
            b"<div " + b" ".join(b"a%d=%d" % (n, n) for n in range(3_000)) + b">",
            b"<p title='" + b"x" * 300_000 + b"'>",
            b"<td colspan=99999999 rowspan=99999999>",
            b"<table><tr>" + b"<td rowspan=60000 colspan=1000>x" * 40,
            b"<ol start=-99999999999999999999><li value=9999999999999999999999>x",
            "\u202e\u200b\u2066\ufeff\u0301\U000e0041".encode() * 50,
            b"<a href='#x' name=y id=z><a><a>",
            b"<script type='application/ld+json'>" + b"[" * 20_000 + b"</script>",
            b'<script type="application/ld+json">{"@type":"Article","headline":"\\ud800","datePublished":['
            b'{"a":1}],"author":{"name":{"name":[null,7]}},"url":7,"inLanguage":["\\udfff"]}</script>',
            b'<script type=\'application/ld+json\'>{"@type":"Article","datePublished":' + b"9" * 5_000 + b"}"
            b"</script>",
            b"<meta property='og:title' content='\xf3\xb0\x80\x80'><meta property='og:url' content='http://[::'>",
            b"<meta property='article:published_time' content='0000-00-99T99:99:99+99:99'>",
            b"<link rel=alternate hreflang='x' href='http://['><link rel=canonical href='mailto:x'>",
            b"<base href='http://[bad/'><img srcset=',,, ,x -1w, y 1e999x' data-src='%zz'>",
        )
    )
    return data[:place] + odd + data[place:]


MARKUP: tuple[Mutator, ...] = (tags, nest, snippet, encoding, lines)


def hostile(bait: Bait) -> tuple[Mutator, ...]:
    """Return what puts references to the outside into markup."""

    def values(chance: random.Random, data: bytes) -> bytes:
        """Let attributes lead outside."""
        places = list(_VALUE.finditer(data))
        for _ in range(chance.choice((1, 3, 12))):
            if not places:
                break
            one = chance.choice(places)
            reference = chance.choice(bait.references()).encode()
            data = data[: one.start()] + b'"' + reference + b'"' + data[one.end() :]
            places = list(_VALUE.finditer(data))
        return data

    def pictures(chance: random.Random, data: bytes) -> bytes:
        """Show pictures from outside."""
        places = [one.start() for one in _TAG.finditer(data)] or [0]
        place = chance.choice(places)
        shown = "".join(
            f'<img src="{one}" srcset="{one} 2x" data-src="{one}"/><a href="{one}">{one}</a>'
            f'<link href="{one}" rel="stylesheet"/><object data="{one}"></object>'
            f'<iframe src="{one}"></iframe>'
            for one in chance.sample(bait.references(), 6)
        )
        return data[:place] + shown.encode() + data[place:]

    def entities(chance: random.Random, data: bytes) -> bytes:
        """Declare entities from outside, or ones that grow without end, and use them."""
        grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 12}">' for n in range(1, 12))
        outside = chance.choice(bait.references()[:8])
        declared = (
            f'<!DOCTYPE x SYSTEM "{outside}" [<!ENTITY a0 "ha">{grown}<!ENTITY e SYSTEM "{outside}">'
            f'<!ENTITY % p SYSTEM "{outside}">%p;]>'
        ).encode()
        data = re.sub(rb"<!DOCTYPE[^>]*>", b"", data)
        place = data.find(b"?>") + 2 if data.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") else 0
        used = re.sub(
            rb"(<(?:title|p|h1)\b[^>]*>)", rb"\1&e;&a11;", data[place:], count=chance.choice((1, 9))
        )
        return data[:place] + declared + used

    return values, pictures, entities


# --- What is packed ------------------------------------------------------------------------------------

_NAMES = (
    *(
        "../../out.html",
        "/etc/out.html",
        "C:\\out.html",
        "a/../../b.html",
        "con.html",
        "x" * 300 + ".html",
        "\0.md",
    ),
    *(" ", ".", "..", "a\nb.html", "\u202elmth.a.html", "%2e%2e/x.html", "a//b.html", "-", "~/x.txt", "./.."),
)


def _rezip(chance: random.Random, data: bytes, change: Mutator) -> bytes:
    """Damage a member, or the names, of a zip archive, and pack it again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError):
        return change(chance, data)
    name = chance.choice([*members])
    work = chance.randrange(10)
    if work == 0:
        del members[name]
    elif work == 1:
        members = {(chance.choice(_NAMES) if one == name else one): it for one, it in members.items()}
    elif work == 2:
        members[chance.choice(_NAMES)] = members[name]
    elif work == 3:
        members[f"{name}.html"] = bytes(chance.choice((2_000_000, 20_000_000)))
    elif work == 4:
        members["inner.zip"] = data
    else:
        members[name] = _inside(chance, name, members[name], change)
    stored = frozenset({"mimetype", *(one for one in members if one.endswith(".gz"))})
    return samples.zipped(members, stored)


def _inside(chance: random.Random, name: str, data: bytes, change: Mutator) -> bytes:
    """Damage what a file holds, so that its packing stays whole."""
    if name.endswith((".zip", ".wacz", ".epub")):
        return _rezip(chance, data, change)
    if name.endswith(".gz"):
        try:
            return gzip.compress(_inside(chance, name[:-3], gzip.decompress(data), change), 1, mtime=0)
        except (OSError, EOFError, zlib.error):
            return change(chance, data)
    if name.endswith(".mhtml"):
        return samples.mhtml(html=change(chance, samples.page(picture="cid:lamp@mhtml.blink").encode()))
    if name.endswith(".warc"):
        page = change(chance, samples.page(samples.POLISH).encode())
        return data + samples.response("https://lane.example/changed", page)
    return change(chance, data)


# --- Cases ---------------------------------------------------------------------------------------------

SAMPLES = samples.everything()
_PACKED = (".zip", ".wacz", ".epub", ".gz", ".mhtml", ".warc")
_OTHER_ENDINGS = (
    ".html",
    ".mhtml",
    ".xml",
    ".warc",
    ".warc.gz",
    ".wacz",
    ".epub",
    ".pdf",
    ".zip",
    ".md",
    ".zim",
    "",
)


def case(number: int, bait: Bait, names: Sequence[str] = ()) -> Case:
    """Return one damaged file. ``names`` are the samples to choose from."""
    chance = random.Random(number)  # noqa: S311 - no secret, but the same each time
    name = chance.choice(names or tuple(SAMPLES))
    data = SAMPLES[name]
    how: list[str] = [name]
    kinds = (
        (*MARKUP, *hostile(bait)) if name.endswith((".html", ".xml", *_PACKED)) else (*BYTES, lines, encoding)
    )
    if name.endswith(_PACKED) and chance.random() < 0.6:
        change = chance.choice((*kinds, *BYTES))
        data = _inside(chance, name, data, change)
        how.append(f"inside {change.__name__}")
        kinds = BYTES
    elif chance.random() < 0.1:
        other = SAMPLES[chance.choice(tuple(SAMPLES))]
        data = cut(chance, data) + other[_place(chance, other) :]
        how.append("splice")
    for change in chance.choices((*kinds, *BYTES), k=chance.choice((0, 1, 1, 2)) or (len(how) == 1)):
        data = change(chance, data)
        how.append(change.__name__)
    if chance.random() < 0.06:
        name = name.partition(".")[0] + chance.choice(_OTHER_ENDINGS)
        how.append(f"called {name}")
    return Case(name, data, f"case {number}: {', '.join(how)}")
