"""Pages saved as one message, by browsers of all ages, and what disks and mail programs did to them."""

from __future__ import annotations

import base64
import quopri
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import Material
from nam_reader.importers.mhtml import page_of, parse
from nam_reader.importers.web.charset import decode

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=="
)
URL = "https://example.org/2024/05/forest-path"
TEXT = "The path through the forest was closed in April, and nobody in the village was asked about it. " * 4
HTML = (
    f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The forest path</title></head><body>'
    f'<article><h1>The forest path</h1><p class="first">{TEXT}</p><p>Дарога праз лес — зачынена. {TEXT}</p>'
    f'<img src="cid:one@mhtml" alt="A gate"><img src="gate.png"></article></body></html>'
)
BOUNDARY = "----MultipartBoundary--q8Zf3xA----"


def section(kind: str, body: bytes, encoding: str, *fields: str) -> str:
    """Write a part, encoded."""
    if encoding == "quoted-printable":
        text = quopri.encodestring(body).decode("ascii")
    elif encoding == "base64":
        text = base64.encodebytes(body).decode("ascii")
    else:
        text = body.decode("utf-8")
    lines = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}", *fields]
    return "\n".join(lines) + "\n\n" + text


def message(
    html: str = HTML,
    kind: str = "text/html",
    encoding: str = "quoted-printable",
    boundary: str = BOUNDARY,
    location: str = URL,
) -> str:
    """Write a page as Chrome saves it, with LF for line ends."""
    head = (
        "From: <Saved by Blink>\n"
        f"Snapshot-Content-Location: {location}\n"
        "Subject: =?utf-8?Q?The=20forest=20path?=\n"
        "Date: Tue, 7 May 2024 10:00:00 -0000\n"
        "MIME-Version: 1.0\n"
        "Content-Type: multipart/related;\n"
        '\ttype="text/html";\n'
        f'\tboundary="{boundary}"\n\n\n'
    )
    found = [
        section(
            kind,
            html.encode(),
            encoding,
            "Content-ID: <frame-1@mhtml.blink>",
            f"Content-Location: {location}",
        ),
        section(
            "text/html",
            b"<p>An advertisement</p>",
            "quoted-printable",
            "Content-Location: https://ads.example/x",
        ),
        section(
            "text/css", b"p { color: red }", "quoted-printable", "Content-Location: cid:css-1@mhtml.blink"
        ),
        section(
            "image/png",
            PNG,
            "base64",
            "Content-ID: <one@mhtml>",
            "Content-Location: https://example.org/2024/05/gate.png",
        ),
    ]
    return head + "".join(f"--{boundary}\n{part}\n" for part in found) + f"--{boundary}--\n"


def material(data: str | bytes) -> Material:
    """Have it as a file."""
    if isinstance(data, str):
        data = data.replace("\n", "\r\n").encode()
    return Material("page.mhtml", content=data)


def html_of(data: str | bytes) -> str:
    """Return the page in it, in the encoding that was told."""
    return text_of(page_of(material(data)))


def text_of(page: Material) -> str:
    """Return the text of a page."""
    return decode(page.read(), page.charset).text.rstrip()


def replaced(old: str, new: str, text: str = "") -> str:
    """Break a message in one place."""
    text = text or message()
    assert old in text
    return text.replace(old, new, 1)


def test_a_saved_page_gives_its_article() -> None:
    """All the way."""
    (article,) = parse(material(message())).articles
    assert article.title == "The forest path"
    assert article.url == URL
    assert TEXT.strip() in article.text
    assert "Дарога праз лес — зачынена." in article.text
    assert "advertisement" not in article.text


def test_the_page_is_the_first_one_and_knows_where_it_comes_from() -> None:
    """Frames and advertisements are other parts."""
    page = page_of(material(message()))
    assert page.read().decode().rstrip() == HTML
    assert page.url == URL
    assert page.charset == ""
    assert page.name == "page.mhtml"


def test_images_are_found_by_id_and_by_location() -> None:
    """As the page names them: absolute, from its root, beside it."""
    beside = page_of(material(message())).beside
    for name in (
        "cid:one@mhtml",
        "CID:one%40mhtml",
        "https://example.org/2024/05/gate.png",
        "https://example.org/2024/05/gate.png#x",
        "gate.png",
        "./gate.png",
        "/2024/05/gate.png",
        "../05/gate.png",
        "//example.org/2024/05/gate.png",
    ):
        assert beside(name) == PNG, name
    for name in (
        "other.png",
        "cid:two@mhtml",
        "https://example.org/gate.png",
        "http://[x",
        "/etc/passwd",
    ):
        assert beside(name) is None, name


@pytest.mark.parametrize(
    "place", ["file:///C:/Temp/My Page.htm", "file:///C:/Temp/%D0%90.htm", "page.htm", ""]
)
def test_a_page_saved_from_disk_has_no_address_but_its_images(place: str) -> None:
    """Old browsers name their parts so."""
    text = message(location=place).replace("https://example.org/2024/05/gate.png", "page_files/gate.png")
    page = page_of(material(text))
    assert page.url == ""
    assert page.beside("page_files/gate.png") == PNG
    assert page.beside("page_files\\gate.png") == PNG


def old_message() -> str:
    """Write a page as Internet Explorer saved it: parts in parts, and a base for all."""
    inner = section(
        "text/html; charset=windows-1251", "<html><body>Тэкст артыкула</body></html>".encode(), "8bit"
    )
    return (
        "From: <Saved by Windows Internet Explorer 8>\nSubject: x\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related;\n\ttype="multipart/alternative";\n\tboundary="----=_NextPart_000"\n'
        "X-MimeOLE: Produced By Microsoft MimeOLE V6.00\n\nThis is a multi-part message in MIME format.\n\n"
        "------=_NextPart_000\n"
        'Content-Type: multipart/alternative;\n\tboundary="----=_NextPart_001"\n\n\n'
        f"------=_NextPart_001\n{inner}\n------=_NextPart_001--\n\n"
        "------=_NextPart_000\n"
        + section(
            "image/png", PNG, "base64", 'Content-Base: "http://example.org/a/"', "Content-Location: b.png"
        )
        + "\n------=_NextPart_000--\n"
    )


def test_parts_in_parts_and_an_old_encoding() -> None:
    """As Internet Explorer wrote them."""
    data = old_message().replace("\n", "\r\n").encode("windows-1251")
    page = page_of(material(data))
    assert page.charset == "windows-1251"
    assert "Тэкст артыкула" in page.read().decode("windows-1251")
    assert page.beside("http://example.org/a/b.png") == PNG


def test_a_message_of_one_part() -> None:
    """Without any boundary."""
    text = f"Subject: x\nMIME-Version: 1.0\nContent-Location: {URL}\n" + section(
        "text/html; charset=utf-8", HTML.encode(), "base64"
    )
    page = page_of(material(text))
    assert page.read().decode().rstrip() == HTML
    assert page.url == URL


def test_the_start_is_the_page_that_is_named() -> None:
    """Where it is not the first."""
    text = replaced('type="text/html";', 'type="text/html"; start="<frame-1@mhtml.blink>";')
    first, rest = text.split(f"--{BOUNDARY}\n", 1)
    other = section("text/html", b"<p>Not this one</p>", "8bit", "Content-ID: <x@y>")
    assert html_of(f"{first}--{BOUNDARY}\n{other}\n--{BOUNDARY}\n{rest}") == HTML


def test_of_frames_the_largest_is_the_page() -> None:
    """A page of frames has no text."""
    frames = "<html><frameset cols='20%,80%'><frame src='a.html'><frame src='b.html'></frameset></html>"
    text = message(frames).replace("<p>An advertisement</p>", f"<p>{TEXT}</p>".replace("=", "=3D"))
    assert TEXT in html_of(text)


def spaced(text: str) -> str:
    """Put white space into base64."""
    return re.sub(
        r"(?m)^[A-Za-z0-9+/]{40,}$", lambda line: line[0].replace("A", "A \n").replace("I", "I\t"), text
    )


MARK = f'boundary="{BOUNDARY}"'
CSS = f"--{BOUNDARY}\nContent-Type: text/css"
REPLACED = {
    "unfolded parameters": ('\n\ttype="text/html";\n\t', '\ntype="text/html";\n'),
    "unfolded location": (f"Content-Location: {URL}", f"Content-Location: {URL[:30]}\n{URL[30:]}"),
    "location on a line of its own": ("Location: https", "Location:\nhttps"),
    "unfolded unknown header": ("MIME-Version", "X-Note: the page was saved\nby a good friend\nMIME-Version"),
    "unfolded unencoded subject": ("?=\n", "?=\nи её вторая строка\n"),
    "blank line in the header": ("\nMIME-Version", "\n\nMIME-Version"),
    "blank line before a parameter": ("\n\tboundary", "\n\n\tboundary"),
    "blank line in a part's header": ("\nContent-Transfer-Encoding", "\n\nContent-Transfer-Encoding"),
    "blank line after a boundary": (f"--{BOUNDARY}\n", f"--{BOUNDARY}\n\n"),
    "no blank line before the page": ("\n\n<!DOCTYPE", "\n<!DOCTYPE"),
    "no blank line before the image": ("\n\niVBOR", "\niVBOR"),
    "no blank line before the boundary": (f'"\n\n\n--{BOUNDARY}', f'"\n--{BOUNDARY}'),
    "wrong boundary": (MARK, 'boundary="something-else"'),
    "no boundary": (f"\t{MARK}\n", ""),
    "unquoted boundary": (MARK, f"boundary={BOUNDARY}"),
    "half-quoted boundary": (MARK, f'boundary="{BOUNDARY}'),
    "single-quoted boundary": (MARK, f"boundary='{BOUNDARY}'"),
    "boundary's value on the next line": ('boundary="', 'boundary=\n"'),
    "cut boundary": (MARK, f'boundary="{BOUNDARY[:12]}"'),
    "no last boundary": (f"--{BOUNDARY}--\n", ""),
    "cut in the last boundary": (f"{BOUNDARY}--\n", f"{BOUNDARY[:9]}"),
    "last boundary too early": (CSS, f"--{BOUNDARY}--\n{CSS}"),
    "no type of the page": ("Content-Type: text/html\n", ""),
    "no encoding of the page": ("Content-Transfer-Encoding: quoted-printable\n", ""),
    "odd case": ("Content-Type: text/html", "CONTENT-TYPE: Text/HTML"),
    "quoted encoding": ("Encoding: quoted-printable", 'Encoding: "Quoted-Printable"'),
    "soft breaks inside a code": ("=3D", "=3=\nD"),
}
MADE: dict[str, Callable[[], str | bytes]] = {
    "LF only": lambda: message().encode(),
    "CR CR LF": lambda: message().replace("\n", "\r\r\n").encode(),
    "byte order mark": lambda: b"\xef\xbb\xbf" + message().encode(),
    "leading junk": lambda: "\n\nsomething of a mail program\n\n" + message(),
    "UTF-16": lambda: message().replace("\n", "\r\n").encode("utf-16"),
    "white space behind boundaries": lambda: message().replace(f"{BOUNDARY}\n", f"{BOUNDARY} \t\n"),
    "soft breaks with white space": lambda: message().replace("=\n", "= \t\n"),
    "base64": lambda: message(encoding="base64"),
    "base64 with spaces": lambda: spaced(message(encoding="base64")),
    "base64 without its end": lambda: message(HTML + "  ", encoding="base64").replace("==\n", "\n"),
    "8bit": lambda: message(encoding="8bit"),
    "called quoted, but plain": lambda: message(encoding="8bit").replace("8bit", "quoted-printable"),
    "called base64, but plain": lambda: message(encoding="8bit").replace("8bit", "base64"),
    "wrong charset": lambda: message(kind="text/html; charset=us-ascii"),
    "unknown charset": lambda: message(kind="text/html; charset=_autodetect_all"),
    "no text charset": lambda: message(kind="text/html; charset=punycode"),
    "quoted charset": lambda: message(kind='text/html;\n charset="UTF-8'),
    "unfolded charset": lambda: message(kind='text/html;\ncharset="utf-8"'),
    "blank line before the charset": lambda: message(kind='text/html;\n\n\tcharset="utf-8"'),
}


@pytest.mark.parametrize("name", [*REPLACED, *MADE])
def test_a_broken_message_loses_no_page(name: str) -> None:
    """Nor its image and its address."""
    page = page_of(material(replaced(*REPLACED[name]) if name in REPLACED else MADE[name]()))
    assert text_of(page) == HTML
    assert page.beside("cid:one@mhtml") == PNG
    assert page.url == URL


def test_a_message_without_a_header_loses_no_page() -> None:
    """The first boundary is told by what follows it."""
    text = message()
    assert html_of(text[text.index(f"--{BOUNDARY}\n") :]) == HTML


def test_a_header_that_differs_from_the_page_is_right() -> None:
    """Browsers convert the page and not what it says of itself; some do not even say so."""
    html = HTML.replace('charset="utf-8"', 'charset="windows-1251"')
    assert html_of(message(html, kind="text/html; charset=utf-8")) == html
    assert html_of(message(html)) == html


@pytest.mark.parametrize("word", ["=?utf-8?X?The=20path?=", "=?nope?q?x?=", "=?utè-8?q?x?=", "=?utf-8?b?A?="])
def test_damaged_words_of_a_header_stay_as_they_are(word: str) -> None:
    """They cost nothing else."""
    assert html_of(replaced("Snapshot-Content-Location: ", f"Snapshot-Content-Location: {word}")) == HTML


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"MIME-Version: 1.0\r\n",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n--x--\r\n",
        b"Content-Type: multipart/related\r\n\r\n",
        b"Content-Type: text/html\r\n\r\n   \r\n",
        b"Content-Type: image/png\r\n\r\n<html>no</html>",
        message().replace("text/html", "text/plain").replace("<", "(").encode(),
    ],
)
def test_a_message_without_a_page_is_refused(data: bytes) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError, match=r"There is no page in it"):
        page_of(material(data))


def test_a_message_of_many_parts_is_read_in_no_time() -> None:
    """Parts in parts without end, a header without end, a boundary on each line."""
    begun = time.monotonic()
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2_000))
    for text in (
        nested,
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + "--x\n\n" * 300_000,
        "Content-Type: multipart/related;\n" + " a=b;\n" * 500_000,
        "Content-Type: text/html;" + "boundary" * 500_000,
        "Content-Type: multipart/related\n\n" + "--a\n" * 500_000,
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html>" + "= " * 1_000_000,
        "Subject: " + "=?utf-8?q?x?= " * 4_000 + "\nContent-Location: " + "=?a?b?c?=" * 4_000,
    ):
        try:
            page_of(material(text))
        except UnreadableFileError:
            continue
    assert time.monotonic() - begun < 10


SAMPLE = message().replace("\n", "\r\n").encode()


@given(st.integers(0, len(SAMPLE)))
def test_a_message_that_is_cut_off_gives_what_is_there(place: int) -> None:
    """Or one sentence."""
    try:
        page = page_of(material(SAMPLE[:place]))
    except UnreadableFileError:
        assert place < SAMPLE.index(b"DOCTYPE") + 20
        return
    html = text_of(page)
    assert HTML.startswith(html[:-3])


@given(
    st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=40),
    st.lists(st.integers(0, len(SAMPLE) - 1), max_size=4),
)
def test_a_damaged_message_gives_something_or_one_sentence(
    flips: list[tuple[int, int]], cuts: list[int]
) -> None:
    """Whatever the bytes."""
    data = bytearray(SAMPLE)
    for place, value in flips:
        data[place] = value
    for place in cuts:
        del data[place : place + 7]
    try:
        page = page_of(material(bytes(data)))
    except UnreadableFileError:
        return
    assert page.read()
    page.beside("cid:one@mhtml")


def test_a_file_on_disk_is_read(tmp_path: Path) -> None:
    """Like any other."""
    path = tmp_path / "x.mht"
    path.write_text(message())
    assert page_of(Material("x.mht", path=path)).read().decode().rstrip() == HTML
