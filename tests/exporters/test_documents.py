"""ODT, DOCX and PDF: read back by other programs' eyes, the same bytes each time, whatever the notes hold."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from docx import Document
from odf.opendocument import load  # type: ignore[import-untyped]  # it has no types
from odf.teletype import extractText  # type: ignore[import-untyped]  # as above
from odf.text import H, P  # type: ignore[import-untyped]  # as above
from pypdf import PdfReader

from nam_reader import exporters
from nam_reader.exporters.comparing import compare
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import Anchor, ArticleNotes, QuoteState

Notes = Callable[..., ArticleNotes]
NOTE = (
    "A **bold** word, *leaning*, `code`, [a link](https://example.org/?a=1&b=2)\n\n- one\n- two\n\n1. first\n"
)
HOSTILE = "a\x00b\x0b\x1b[31m \ufffe\uffff \ufdd0 <w:t> ]]> &amp; <script>"


def docx_text(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs)


def odt_text(data: bytes) -> str:
    document = load(io.BytesIO(data))
    paragraphs = [node for kind in (H, P) for node in document.text.getElementsByType(kind)]
    return "\n".join(map(extractText, paragraphs))


def pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    text = "\n".join([page.get_textpage().get_text_bounded() for page in document])
    return text.replace("\r\n", "\n")


READERS: dict[str, Callable[[bytes], str]] = {"docx": docx_text, "odt": odt_text, "pdf": pdf_text}
pytestmark = pytest.mark.usefixtures(
    "qapp"
)  # a QGuiApplication that PDF made would be in the way of other tests
every_document = pytest.mark.parametrize("name", sorted(READERS))


def made(name: str, *notes: ArticleNotes) -> bytes:
    return exporters.export(name, notes).data


def quoted(exact: str) -> Anchor:
    return Anchor(exact, "", "", 20, 20 + len(exact), "9f2c" * 16)


@every_document
def test_all_that_belongs_to_a_note_is_there(name: str, notes: Notes) -> None:
    text = READERS[name](
        made(name, notes(anchor=quoted("Рака паднялася ў сакавіку"), note=NOTE, tags=("вада",)))
    )
    for words in (
        "What the bottles tell",
        "Piotr Zielnik, Ян Крот · Quiet Water · 14 March 2024 · English",
        "https://example.org/a?b=1&copy=2",
        "Рака паднялася ў сакавіку",
        "● Key point (yellow) · #вада",
        "A bold word, leaning, code, a link",
        "• two",
        "1. first",
    ):
        assert words in text


@every_document
def test_a_check_finds_the_quote_by_its_code(name: str, notes: Notes) -> None:
    (claim,) = claims_of(made(name, notes(note="‹K7Q2-1› in a note")))
    annotation = notes().annotations[0].annotation
    assert claim[:5] == (annotation.id, annotation.article.uid, annotation.anchor.revision, 20, 34)
    assert claim.quote.split() == ["The", "river", "rose"]


@every_document
def test_a_quote_of_several_paragraphs_comes_whole(name: str, notes: Notes) -> None:
    exact = "one  two\tthree\n\nfour — “five”\nодин-два"
    (claim,) = claims_of(made(name, notes(anchor=quoted(exact))))
    assert claim.quote.split() == exact.split()


@every_document
def test_hostile_characters_do_no_harm(name: str, notes: Notes) -> None:
    article = notes().article._replace(title=HOSTILE, source=HOSTILE, url="javascript:alert(1)")
    document = made(name, notes(article, anchor=quoted("q" + HOSTILE), note=HOSTILE, tags=(HOSTILE,)))
    assert "<w:t> ]]>" in READERS[name](document)
    assert len(claims_of(document)) == 1


@every_document
def test_the_same_notes_give_the_same_bytes(name: str, notes: Notes, tmp_path: Path) -> None:
    document = made(name, notes(note=NOTE))
    assert made(name, notes(note=NOTE)) == document
    for told in (
        b"1976",
        b"python-docx",
        b"pypdf",
        b"Qt ",
        b"CreationDate",
        b"10:11",
        str(Path.home()).encode(),
    ):
        assert told not in document


@every_document
def test_a_thousand_notes_are_all_found(name: str, notes: Notes) -> None:
    placed = notes().annotations[0]
    many = tuple(
        placed._replace(
            annotation=placed.annotation._replace(
                id=f"id-{number:04}", anchor=quoted(f"Слова {number} and so on"), note=f"note *{number}*"
            )
        )
        for number in range(1000)
    )
    document = made(name, ArticleNotes(notes().article, many))
    assert [claim.quote.split() for claim in claims_of(document)] == [
        p.annotation.anchor.exact.split() for p in many
    ]


@every_document
def test_a_note_without_a_quote_has_no_code(name: str, notes: Notes) -> None:
    text = READERS[name](made(name, notes(anchor=Anchor("", "", "", 0, 0, ""), note="only a note")))
    assert "only a note" in text
    assert "‹" not in text


def test_a_pdf_has_an_outline_links_and_numbered_pages(notes: Notes) -> None:
    article = notes().article._replace(title="Другі артыкул", uid="z" * 20)
    document = pypdfium2.PdfDocument(made("pdf", notes(note=NOTE), notes(article, id="another")))
    titles = [mark.get_title() for mark in document.get_toc()]
    assert titles == [
        "Highlights and notes",
        "What the bottles tell",
        "Другі артыкул",
        "Where the quotes stand",
    ]
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    assert document[0].get_textpage().get_text_bounded(top=60).strip() == "1"
    raw = made("pdf", notes())
    written = re.sub(rb"\\([0-7]{3})", lambda code: bytes([int(code[1], 8)]), raw)
    assert b"/URI (https://example.org/a?b=1&copy=2)" in written


def test_an_edited_docx_is_found_altered(notes: Notes) -> None:
    document = Document(io.BytesIO(made("docx", notes())))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("river rose", "river fell")
    saved = io.BytesIO()
    document.save(saved)
    (claim,) = claims_of(saved.getvalue())
    assert compare(claim, "." * 20 + "The river rose", None) == (
        QuoteState.ALTERED,
        "The river [-rose-]{+fell+}",
    )


def test_letters_of_a_pdf_are_copied_one_by_one(notes: Notes) -> None:
    """Fonts join f and i to a sign of its own, which is not found by who searches for the two."""
    document = PdfReader(io.BytesIO(made("pdf", notes(anchor=quoted("nauczyciel fizyki z flagą, affair")))))
    text = "".join("".join(page.extract_text() for page in document.pages).split())
    assert "nauczycielfizykizflagą,affair" in text
