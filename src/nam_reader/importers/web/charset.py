"""From a page's bytes to its text: which of the encodings it was written in.

What is said of a page is often wrong: a server says one thing, the page another, and whoever saved it has
written it in a third. So everything said must be borne out by the bytes.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from nam_reader.wording import counted

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 200_000  # bytes looked at
DECLARED_WITHIN = 65_536  # bytes: some pages have scripts before it
FEW_HIGH = 12  # bytes above 127; from so few nothing can be told
FEW_BROKEN = 0.05  # of the characters above 127, that a damaged page may have lost
MOST_OF_ONE = 0.3  # of the letters of a text, that can be the same one
PLAUSIBLE = 0.75  # of its words of foreign letters, that a text in the right encoding has right
CERTAIN = 0.97
CLOSE = 0.05  # so little better is no proof against what was declared

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([a-zA-Z0-9_:.-]{2,40})",
    re.IGNORECASE,
)
_ALIASES = {
    # as https://encoding.spec.whatwg.org/ has it: what browsers take these names for
    **dict.fromkeys(
        ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "x-user-defined"), "cp1252"
    ),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("win-1251", "win1251", "windows1251", "cp-1251", "x-cp1251", "cp1251"), "cp1251"),
    **dict.fromkeys(("win-1250", "windows1250", "x-cp1250"), "cp1250"),
    **dict.fromkeys(
        ("koi8", "koi8r", "koi8-r", "koi", "koi8-ru"), "koi8-u"
    ),  # has all of its letters, and more
    **dict.fromkeys(
        ("utf8", "unicode", "utf-16", "utf16", "utf-16le", "utf-16be", "unicode-1-1-utf-8"), "utf-8"
    ),
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
    "iso-8859-8-i": "iso-8859-8",
}
_TEXT_ENCODINGS = re.compile(
    r"utf-8|cp\d{3,4}|iso8859-\d+|koi8-[rtu]|mac-\w+|gb18030|big5\w*|euc_\w+|iso2022_jp|tis-620|ptcp154|kz1048"
)
_CANDIDATES = ("cp1251", "koi8-u", "iso8859-5", "cp866", "cp1250", "iso8859-2", "cp1252")

_CYRILLIC = frozenset({"cp1251", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic"})

_HIGH_WORD = re.compile(r"[^\W\d_]{0,64}[^\W\d_a-zA-Z][^\W\d_]*")
_CYRILLIC_WORD = re.compile(r"[А-ЯЁЎІЇЄҐ]?[а-яёўіїєґ]+|[А-ЯЁЎІЇЄҐ]{1,5}")
_POLISH_WORD = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]?[a-ząćęłńóśźż]+|[A-ZĄĆĘŁŃÓŚŹŻ]+")
_CENTRAL_WORD = re.compile(r"[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄÖÜŐŰĂÂÎŞŢ]?[a-záčďéěíňóřšťúůýžľĺŕôäöüßőűăâîşţ]+")
_WESTERN_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿœ]+|[A-ZÀ-ÖØ-Þ]+")
_COMMON_CYRILLIC = frozenset("оаеиінтрсвлкыумпд")
_STRETCH = re.compile(rb"[a-zA-Z]{0,64}[\x80-\xff][a-zA-Z\x80-\xff]*")
_STRAY = re.compile("[\x80-\x9f¤¦¬¯²³¸¹¼½¾¿±µ¶ˇ˛¨ЂѓЃ‰Љ‹ЊЌЋЏђљњќћџ]")


class Text(NamedTuple):
    """A page's text, and a remark where something of it is lost."""

    text: str
    remarks: tuple[str, ...] = ()


def decode(data: bytes, transport: str = "") -> Text:
    """Return the text of a page. ``transport`` is the encoding that its message or server gave, if any."""
    for mark, encoding in MARKS:
        if data.startswith(mark) and (encoding != "utf-8" or _is_utf8(data)):
            return Text(data[len(mark) :].decode(encoding, "replace"))
    wide = _unmarked_wide(data)
    if wide:
        return Text(data.decode(wide, "replace"))
    data = data.removeprefix(codecs.BOM_UTF8)
    if data.isascii():
        return Text(data.decode("ascii"))
    said = [name for name in (known(transport), *declared(data)) if name]
    return _decode(data, said)


def declared(data: bytes) -> list[str]:
    """Return the encodings that a page gives for itself, by Python's names; unknown ones left out."""
    found = _DECLARED.finditer(data[:DECLARED_WITHIN])
    names = [known((match[1] or match[2]).decode("ascii")) for match in found]
    return list(dict.fromkeys(filter(None, names)))


@lru_cache(maxsize=64)
def known(label: str) -> str:
    """Return Python's name for an encoding's label, "" where it is none that pages are written in."""
    label = label.strip().strip("\"'").lower()
    label = _ALIASES.get(label, label)
    try:
        name = codecs.lookup(label).name if label else ""
    except (LookupError, ValueError):
        return ""
    return name if _TEXT_ENCODINGS.fullmatch(name) else ""


def _decode(data: bytes, said: list[str]) -> Text:
    if _is_utf8(data):
        return Text(data.decode("utf-8"))
    for encoding in said:
        if encoding == "utf-8":
            damaged = _damaged_utf8(data)
            if damaged is not None:
                return damaged
        elif _is_plausible(data, encoding):
            return Text(data.decode(encoding, "replace"))
    damaged = _damaged_utf8(data)
    if damaged is not None:
        return damaged
    return Text(data.decode(_guess(data, said), "replace"))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _damaged_utf8(data: bytes) -> Text | None:
    """Read UTF-8 of which a few bytes are broken, or the end is missing; None where it is something else."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    high = sum(1 for character in text if character > "\x7f")
    if broken > max(1, FEW_BROKEN * (high - broken)):
        return None
    cut = broken == 1 and text.rstrip().endswith("\N{REPLACEMENT CHARACTER}")
    if cut:
        return Text(text.rstrip()[:-1])
    return Text(
        text,
        (
            counted(
                "%Ln characters of the page are damaged and cannot be read.",
                broken,
                "%Ln character of the page is damaged and cannot be read.",
            ),
        ),
    )


def _unmarked_wide(data: bytes) -> str:
    """Tell UTF-16 without a mark by the NULs of its Latin letters and spaces; "" where it is none."""
    sample = data[:4096]
    if b"\0" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 64 < len(sample) or min(even, odd) * 8 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_plausible(data: bytes, encoding: str) -> bool:
    """Tell whether an encoding that was declared makes words of the bytes."""
    if encoding not in {*_CANDIDATES, "cp1254", "mac-cyrillic"}:
        text = data[:SAMPLE].decode(encoding, "ignore")
        return len(text) > 0 and data[:SAMPLE].decode(encoding, "replace").count("\ufffd") <= len(text) // 200
    score = _score(data, encoding)
    if score is None or score >= CERTAIN:
        return True
    return score >= max(_score(data, other) or 0.0 for other in _CANDIDATES) - CLOSE


def _guess(data: bytes, said: list[str]) -> str:
    scores = {encoding: _score(data, encoding) for encoding in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda encoding: scores[encoding] or 0.0)
    if scores[best] is None:
        single = [encoding for encoding in said if encoding != "utf-8"]
        return single[0] if single else "cp1252"
    if (scores[best] or 0) >= PLAUSIBLE:
        return best
    return _guess_elsewhere(data) or best


def _guess_elsewhere(data: bytes) -> str:
    """Ask charset-normalizer, which knows the encodings of all the world, and takes its time."""
    from charset_normalizer import from_bytes  # only for the odd page

    found = from_bytes(data[:SAMPLE]).best()
    return known(found.encoding) if found else ""


def _score(data: bytes, encoding: str) -> float | None:
    """Return the share of right words among those of foreign letters, None where there are hardly any."""
    text = _sample(data, encoding)
    words = _HIGH_WORD.findall(text)[:3000]
    stray = len(_STRAY.findall(text))
    if sum(map(len, words)) + stray < FEW_HIGH:
        return None
    if encoding in _CYRILLIC:
        right = [word for word in words if _CYRILLIC_WORD.fullmatch(word)]
        letters = "".join(right).lower()
        if max(Counter(letters).values(), default=0) > MOST_OF_ONE * len(letters) >= FEW_HIGH:
            return 0.0  # an alphabet of another script, of which each letter begins alike
        common = sum(letter in _COMMON_CYRILLIC for letter in letters) / max(1, len(letters))
        return len(right) / (len(words) + stray) * min(1.0, common / 0.7)
    shape = (_POLISH_WORD, _CENTRAL_WORD) if encoding in {"cp1250", "iso8859-2"} else (_WESTERN_WORD,)
    return max(_latin(words, stray, one) for one in shape)


def _latin(words: list[str], stray: int, fits: re.Pattern[str]) -> float:
    """Return how many words are right; in Latin writing few letters of a word are foreign ones."""
    right = sum(
        1
        for word in words
        if fits.fullmatch(word) and sum(letter > "\x7f" for letter in word) * 2 <= len(word) + 1
    )
    return right / (len(words) + stray)


def _sample(data: bytes, encoding: str) -> str:
    """Return some of the text: the stretches that have bytes above 127."""
    return b" ".join(_STRETCH.findall(data[:SAMPLE])).decode(encoding, "replace")
