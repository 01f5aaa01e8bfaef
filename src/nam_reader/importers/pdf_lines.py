"""The lines of a PDF's page, with their places, by PDFium."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2  # type: ignore[import-untyped] # it has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped] # as above

from nam_reader.importers.typeset import Line

# Letters are placed by what the document says of its fonts. Without this, PDFium opens every font of the
# system when it meets its first one. It keeps the address, so the value must stay alive.
_NO_FONTS = pdfium.FPDF_SYSFONTINFO(version=1)
pdfium.FPDF_SetSystemFontInfo(ctypes.byref(_NO_FONTS))

LONGEST = 200_000  # characters of a page
SMALLEST = 0.5  # points; some letters have no size at all
WIDE_GAP = 1.6  # sizes, between words that do not belong together
BOLD = 600  # the weight from which a letter is bold

_HYPHENATED = "\ufffe"  # where a word was broken at the end of a line, PDFium puts this between the parts
_WORD = re.compile(rf"[^\s{_HYPHENATED}]+{_HYPHENATED}?")
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_LEADERS = re.compile(r"\s*(?:[.·] ?){5,}\s*")
_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
    | {"\uf0b7": "•", "\uf0a7": "•", "\x02": None, _HYPHENATED: None}
)


class _Word(NamedTuple):
    text: str
    first: int  # PDFium's number of its first character
    last: int
    x: float
    y: float


def lines_of(page: pypdfium2.PdfPage) -> list[Line]:
    """Return a page's lines in the order of the file; pieces of a line that stand far apart are lines.

    What stands outside of the page is left out: programs print lines that are cut by a page's end on both.
    """
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()[:LONGEST]
        left, bottom, right, top = page.get_cropbox()
        lines = _lines(_Letters(text_page.raw), text)
        return [
            line
            for line in lines
            if left - 1 < line.right and line.left < right + 1 and bottom <= line.y <= top
        ]
    finally:
        text_page.close()


def _is_inside(line: Line, left: float, bottom: float, right: float, top: float) -> bool:
    if not all(map(math.isfinite, (line.left, line.right, line.size))):
        return False
    return left < line.right and line.left < right and bottom <= line.y <= top


class _Letters:
    """Asks PDFium where letters stand and how they look. Each question costs about a microsecond."""

    def __init__(self, raw: object) -> None:
        self._raw = raw
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium.FS_MATRIX()
        self._box = pdfium.FS_RECTF()

    def number(self, place: int) -> int:
        """Return PDFium's number of the character at a place of the text, -1 for none."""
        return int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, place))

    def origin(self, number: int) -> tuple[float, float]:
        """Return where a letter stands on its baseline."""
        pdfium.FPDFText_GetCharOrigin(self._raw, number, self._x, self._y)
        return self._x.value, self._y.value

    def right(self, number: int) -> float:
        """Return where a letter ends."""
        pdfium.FPDFText_GetLooseCharBox(self._raw, number, self._box)
        return float(self._box.right)

    def size(self, number: int) -> float:
        """Return the height of a letter's font on the page."""
        size = float(pdfium.FPDFText_GetFontSize(self._raw, number))
        if not pdfium.FPDFText_GetMatrix(self._raw, number, self._matrix):
            return size
        return size * math.hypot(self._matrix.c, self._matrix.d)

    def is_upright(self, number: int) -> bool:
        """Tell whether a letter stands on a level baseline."""
        angle = float(pdfium.FPDFText_GetCharAngle(self._raw, number))
        return abs(math.sin(angle)) < 0.1

    def is_bold(self, number: int) -> bool:
        """Tell whether a letter is bold, by its font's weight or name."""
        if int(pdfium.FPDFText_GetFontWeight(self._raw, number)) >= BOLD:
            return True
        name = ctypes.create_string_buffer(128)
        pdfium.FPDFText_GetFontInfo(self._raw, number, name, 128, None)
        return _BOLD_NAME.search(name.value) is not None


def _words(letters: _Letters, text: str) -> Iterator[_Word]:
    wide = 0  # characters so far that PDFium counts twice
    for found in _WORD.finditer(text):
        word = found[0]
        first = letters.number(found.start() + wide)
        wide += sum(character > "\uffff" for character in word) if not word.isascii() else 0
        last = letters.number(found.start() + wide + len(word.rstrip(_HYPHENATED)) - 1)
        if first >= 0 and last >= 0:
            yield _Word(word, first, last, *letters.origin(first))


def _lines(letters: _Letters, text: str) -> Iterator[Line]:
    """Put words together as long as they go on to the right on one baseline."""
    words: list[_Word] = []
    size = 0.0
    for word in _words(letters, text):
        if words and not _goes_on(letters, words[-1], word, size):
            yield from _line(letters, words, size)
            words = []
        if not words:
            size = letters.size(word.first)
        words.append(word)
    if words:
        yield from _line(letters, words, size)


def _goes_on(letters: _Letters, last: _Word, word: _Word, size: float) -> bool:
    if last.text.endswith(_HYPHENATED) or abs(word.y - last.y) > 0.6 * size or word.x < last.x:
        return False
    if word.x - last.x < (len(last.text) + 1) * 0.4 * size + WIDE_GAP * size:
        return True  # so near that nothing need be asked
    return word.x - letters.right(last.last) < WIDE_GAP * size


def _line(letters: _Letters, words: list[_Word], size: float) -> Iterator[Line]:
    first, last = words[0], words[-1]
    text = " ".join([word.text for word in words])
    hyphen = text.endswith((_HYPHENATED, "\xad"))
    text = text.rstrip("\xad").translate(_LIGATURES)
    if text and letters.is_upright(first.first):
        longest = max(words, key=lambda word: len(word.text))  # a bullet is of another size than the text
        bold = letters.is_bold(first.first) and letters.is_bold(last.first)
        size = max(letters.size(longest.first), SMALLEST)
        dots = _LEADERS.search(text) is not None  # an entry of a table of contents is a line of its own
        if dots:
            text = _LEADERS.sub(" … ", text)
        yield Line(text, first.x, letters.right(last.last), first.y, size, bold, hyphen, dots)
