"""PDF: its text in paragraphs again, as far as places and sizes of letters tell them. Read by PDFium."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2  # type: ignore[import-untyped] # it has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped] # as above

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.fragment import letters_of
from nam_reader.importers.making import is_title
from nam_reader.importers.material import Material
from nam_reader.importers.pdf_lines import lines_of
from nam_reader.importers.pdf_text import Typescript
from nam_reader.importers.typeset import Line
from nam_reader.model import Parsed
from nam_reader.text.articles import make_article
from nam_reader.text.dates import localised_date
from nam_reader.wording import sentence

LARGEST = 500 * 1024 * 1024  # bytes
MOST_PAGES = 5_000
MOST_LINES = 400_000
SECONDS = 25  # after these no more pages are read: what is read must still be put together
FIRST = 12  # paragraphs among which a date is looked for
LONGEST_DATE = 80  # characters of one that can say it
SCANNED = 0.3  # of the pages that have no text: worth a remark

_SCAN = sentence("This PDF is a scan: it has pictures of pages and no text.")
_NO_TEXT = sentence("This PDF has no text.")
_LOCKED = sentence("This PDF is protected with a password.")
_BROKEN = sentence("This PDF is damaged and cannot be read.")

_MAKERS_PREFIX = re.compile(r"^(?:Microsoft (?:Word|PowerPoint|Excel) - |Layout )", re.IGNORECASE)
_FILE_NAME = re.compile(
    r".*\.(?:docx?|odt|rtf|pdf|indd|qx[pd]|pptx?|xlsx?|tex|dvi|p65|pub|html?|txt|e?ps|cdr|ai)", re.IGNORECASE
)
_NO_TITLE = re.compile(
    r"\W*(?:untitled|no ?title|title|doc(?:ument)?|документ|dokument|без названия|без назвы|bez tytułu|"
    r"презентация|powerpoint presentation|prezentacja programu powerpoint|slide|layout|print|page|scan|img"
    r")?[\W\d_]*",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:admin(?:istrator)?|anonymous|author|owner|unknown|user|пользователь|użytkownik)\d*", re.IGNORECASE
)


def parse(material: Material, part: str = "") -> Parsed:  # noqa: ARG001 - a PDF has no parts: it is one text
    """Return the one article of a PDF.

    Raises UnreadableFileError where it is a scan, protected, damaged or has no text.
    """
    with _opened(material) as document:
        pages, remarks = _read(document)
        if not any(pages):
            raise UnreadableFileError(_SCAN if _has_pictures(document) else _NO_TEXT)
        title, author = _said(document, "Title"), _said(document, "Author")
    script = Typescript(pages)
    first = script.first_paragraphs(FIRST)
    title = _title(title, material) or script.large_words() or _first_title(first) or material.stem
    article = make_article(
        title=title,
        body=script.html(title),
        authors=_authors(author),
        published=_date(first),
    )
    if not article.text:
        article = make_article(title=title, body=script.html(""), authors=_authors(author))
    return Parsed((article,), remarks)


@contextmanager
def _opened(material: Material) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF for as long as a ``with`` statement lasts; what PDFium holds is then given back."""
    if material.size > LARGEST:
        raise UnreadableFileError("The file is larger than {0} MB.", LARGEST >> 20)
    try:
        document = pypdfium2.PdfDocument(material.content if material.path is None else material.path)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise UnreadableFileError(_LOCKED if locked else _BROKEN) from error
    except OSError as error:
        raise UnreadableFileError(_BROKEN) from error
    try:
        yield document
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> tuple[list[list[Line]], tuple[str, ...]]:
    """Return the lines of the pages, and remarks on what is missing."""
    pages: list[list[Line]] = []
    number, silent, lines = len(document), 0, 0
    end = time.monotonic() + SECONDS
    for place in range(number):
        if place >= MOST_PAGES or lines > MOST_LINES or time.monotonic() > end:
            break
        try:
            page = document[place]
        except pypdfium2.PdfiumError:
            pages.append([])  # one that is damaged; the others may be whole
            silent += 1
            continue
        try:
            pages.append(lines_of(page))
        except pypdfium2.PdfiumError:
            pages.append([])
        finally:
            page.close()
        lines += len(pages[-1])
        silent += not pages[-1]
    remarks = []
    if len(pages) < number:
        remarks.append(sentence("Only the first {0} of {1} pages were read.", len(pages), number))
    if SCANNED * len(pages) < silent < len(pages):
        remarks.append(sentence("{0} of {1} pages have no text; they may be scans.", silent, len(pages)))
    return pages, tuple(remarks)


def _has_pictures(document: pypdfium2.PdfDocument) -> bool:
    """Tell whether one of the first pages holds a picture."""
    for place in range(min(3, len(document))):
        try:
            page = document[place]
        except pypdfium2.PdfiumError:
            continue
        try:
            if next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]), None) is not None:
                return True
        finally:
            page.close()
    return False


def _said(document: pypdfium2.PdfDocument, key: str) -> str:
    """Return what the document says of itself, on one line."""
    try:
        value = str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""
    return " ".join(value.split()) if value.replace(" ", "").isprintable() else ""


def _title(said: str, material: Material) -> str:
    """Return the title that a PDF gives itself, where it is one and not what a program wrote there."""
    title = _MAKERS_PREFIX.sub("", said)
    no_title = _FILE_NAME.fullmatch(title) or _NO_TITLE.fullmatch(title) or "/" in title or "\\" in title
    named = title != said or letters_of(title) == letters_of(material.stem)
    return "" if no_title or named else title


def _first_title(paragraphs: list[str]) -> str:
    return paragraphs[0] if paragraphs and is_title(paragraphs[0]) else ""


def _authors(said: str) -> tuple[str, ...]:
    names = [name.strip() for name in said.split(";")]
    return tuple([name for name in names if _is_name(name)])


def _is_name(name: str) -> bool:
    """Tell a person's name from that of a computer's account."""
    return name.lower() != name and "@" not in name and _NO_AUTHOR.fullmatch(name) is None


def _date(paragraphs: list[str]) -> str | None:
    """Return the date that stands in a short paragraph of its own at the beginning."""
    dates = (localised_date(paragraph) for paragraph in paragraphs if len(paragraph) <= LONGEST_DATE)
    return next(filter(None, dates), None)
