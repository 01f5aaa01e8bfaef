"""The quotes of exported PDF documents, read back by PDFium: what a reader sees between two codes."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped] # it has no types

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.claims import Claim, Spaces
from nam_reader.exporters.coding import claims_in

MOST_PAGES = 20_000
FOOT = 60  # points at the bottom of a page that hold nothing but its number
_HYPHEN = "\x02"  # what PDFium makes of a hyphen at the end of a line


def of_pdf(data: bytes) -> Iterator[Claim]:
    """Yield the quotes. Raises UnreadableFileError where the file is damaged, locked or too long."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError("This PDF is damaged or locked and cannot be read.") from error
    try:
        if len(document) > MOST_PAGES:
            raise UnreadableFileError("This PDF has too many pages to be checked.")
        text = "\n".join([_page_text(document, number) for number in range(len(document))])
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError("This PDF is damaged and cannot be read.") from error
    finally:
        document.close()
    return claims_in(text.replace(_HYPHEN, "-").replace("\ufffe", "-"), Spaces.LOST)


def _page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    letters = page.get_textpage()
    try:
        text: str = letters.get_text_bounded(bottom=FOOT)
    finally:
        letters.close()
        page.close()
    return text
