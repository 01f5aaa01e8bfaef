"""Notes as a DOCX document, written by python-docx."""

from __future__ import annotations

import io
from typing import cast

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from nam_reader.exporters.book import Book
from nam_reader.exporters.looks import GREY, LINK, MONO, SIGN, STEP, STYLES
from nam_reader.exporters.packing import pack, unpacked
from nam_reader.exporters.paper import Look, Part, Piece, paper

# Parts that tell of a maker or a time, or that nothing here uses.
_LEFT_OUT = ("/thumbnail", "/extended-properties", "/core-properties", "/stylesWithEffects", "/customXml")


def render(book: Book) -> bytes:
    """Return the document; the same notes give the same bytes with the same version of python-docx."""
    whole = paper(book)
    document = Document()
    _set_page(document)
    names = {look: _style(document, look).style_id for look in Look}
    book.watch.expect(len(whole.parts))
    for part in whole.parts:
        book.watch.step()
        _write(document, names, part)
    _slim(document)
    saved = io.BytesIO()
    document.save(saved)
    return pack(unpacked(saved.getvalue()))


def _slim(document: DocxDocument) -> None:
    """Drop from python-docx's template what tells of a maker or a time, and what nothing here uses."""
    package = document.part.package
    for relations in (document.part.rels, package.rels if package else {}):
        for name in [key for key, relation in relations.items() if relation.reltype.endswith(_LEFT_OUT)]:
            del relations[name]
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) != "1":
            styles.remove(style)


def _set_page(document: DocxDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(22)
    footer = section.footer.paragraphs[0]
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)  # noqa: SLF001 - python-docx has no call of its own for a field
    footer.alignment = 1


def _style(document: DocxDocument, look: Look) -> ParagraphStyle:
    font, size, bold, colour, left, before, after, keep = STYLES[look]
    styles = document.styles
    found = cast(
        ParagraphStyle,
        styles[look.value] if look.value in styles else styles.add_style(look.value, WD_STYLE_TYPE.PARAGRAPH),
    )
    found.font.name, found.font.size, found.font.bold = font, Pt(size), bold
    found.font.color.rgb = RGBColor.from_string(colour)
    fonts = found.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in fonts.attrib if "heme" in str(name)]:
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), font)
    shape = found.paragraph_format
    shape.left_indent, shape.space_before, shape.space_after = Mm(left), Pt(before), Pt(after)
    shape.keep_with_next = keep
    return found


def _write(document: DocxDocument, names: dict[Look, str], part: Part) -> None:
    paragraph = _new_paragraph(document)
    paragraph._p.style = names[part.look]  # noqa: SLF001 - by its name each would be looked up anew: 1 ms
    if part.level:
        paragraph.paragraph_format.left_indent = Mm(STYLES[part.look].left + STEP * part.level)
    for piece in part.pieces:
        _write_piece(document, paragraph, piece, part)


def _new_paragraph(document: DocxDocument) -> Paragraph:
    """Add a paragraph; python-docx would look for the end of the body by going through all that is there."""
    element = cast("CT_P", OxmlElement("w:p"))
    document.element.body[-1].addprevious(element)  # what comes last says how the pages are
    return Paragraph(element, document._body)  # noqa: SLF001 - as python-docx makes them


def _write_piece(document: DocxDocument, paragraph: Paragraph, piece: Piece, part: Part) -> None:
    run = paragraph.add_run(piece.text)
    if piece.strong:
        run.bold = True
    if piece.emphasis:
        run.italic = True
    if piece.strike:
        run.font.strike = True
    if piece.code:
        run.font.name = MONO
    if piece.sign:
        run.font.size, run.font.color.rgb = Pt(SIGN), RGBColor.from_string(GREY)
    if piece.underline:
        run.font.underline = True
    ink = piece.ink or part.ink
    if piece.marked and ink:
        _shade(run, ink.tint.removeprefix("#"))
    if piece.href:
        _link(document, paragraph, run, piece.href)


def _shade(run: Run, tint: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", tint)):
        shade.set(qn(name), value)
    run._r.get_or_add_rPr().append(shade)  # noqa: SLF001 - python-docx has no call of its own for shading


def _link(document: DocxDocument, paragraph: Paragraph, run: Run, href: str) -> None:
    run.font.underline, run.font.color.rgb = True, RGBColor.from_string(LINK)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)  # noqa: SLF001 - python-docx has no call of its own for a link
    link.append(run._r)  # noqa: SLF001 - as above
