"""An exported document read back: the quotes in it, whatever its format and its name."""

from __future__ import annotations

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.claims import Claim

LARGEST = 256 * 1024 * 1024  # bytes of a file
LARGEST_MARKDOWN = 32 * 1024 * 1024  # characters


def claims_of(data: bytes) -> tuple[Claim, ...]:
    """Return the quotes of a document, by what it holds and not by its name.

    Raises UnreadableFileError, with a sentence that does not repeat the path, where it cannot be read or has
    no quotes that say where they come from.
    """
    if len(data) > LARGEST:
        raise UnreadableFileError("This file is too large to be checked.")
    claims = _read(data)
    if not claims:
        raise UnreadableFileError("There are no quotes of NAM Reader in it.")
    return claims


def _read(data: bytes) -> tuple[Claim, ...]:
    if data.startswith(b"PK\x03\x04"):
        from nam_reader.exporters.claims_office import of_zip

        return tuple(of_zip(data))
    if data[:1024].lstrip().startswith(b"%PDF-"):
        from nam_reader.exporters.claims_pdf import of_pdf

        return tuple(of_pdf(data))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            "This is no document that can be checked: it is not text in UTF-8."
        ) from error
    return _read_text(text.replace("\r\n", "\n"))


def _read_text(text: str) -> tuple[Claim, ...]:
    from nam_reader.exporters import claims_text

    start = text.lstrip()
    if start.startswith(("{", "[{")):
        return tuple(claims_text.of_jsonld(text))
    if start.startswith("<") and "data-revision" in text:
        from nam_reader.exporters.claims_html import of_html

        return tuple(of_html(text))
    if {"quote", "annotation", "revision"} <= _cells(text.partition("\n")[0]):
        return tuple(claims_text.of_csv(text))
    if len(text) > LARGEST_MARKDOWN:
        raise UnreadableFileError("This file is too large to be checked.")
    from nam_reader.exporters.claims_markdown import of_markdown

    return tuple(of_markdown(text))


def _cells(heading: str) -> set[str]:
    """Return the words of a table's heading, whatever stands between them."""
    return {cell.strip('" \r') for cell in heading.replace(";", ",").replace("\t", ",").split(",")}
