"""The pages of a PDF as pictures, for a preview."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped] # it has no types

from nam_reader.model.giving import PageImage


def pictures(pdf: bytes, width: int, most: int) -> tuple[PageImage, ...]:
    """Return the first pages, each ``width`` pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple([_picture(document[number], width) for number in range(min(most, len(document)))])
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, width: int) -> PageImage:
    bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
    try:
        row, stride = 3 * bitmap.width, bitmap.stride
        lines = bytes(bitmap.buffer)
        pixels = b"".join([lines[at : at + row] for at in range(0, stride * bitmap.height, stride)])
        return PageImage(bitmap.width, bitmap.height, pixels)
    finally:
        bitmap.close()
        page.close()
