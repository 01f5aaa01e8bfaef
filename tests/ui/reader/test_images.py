"""Images in the text: their room is there from the start, and they come into it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QHelpEvent, QImage, QImageReader, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, Cell, Document, ImageSize, ReadingState, Run, StoredImage
from nam_reader.ui.reader.decoding import decode
from nam_reader.ui.reader.document import document_text
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument

RED, BLUE = QColor("#c01010"), QColor("#1010c0")
WORDS = "Вада ў Сорвіцы паднялася 🌊 і ўжо падышла да дарогі. " * 6


def stored(
    width: int, height: int, kind: str = "png", color: QColor = RED, mime: str = "", alpha: bool = False
) -> StoredImage:
    """A picture of one colour, its upper left quarter blue."""
    picture = QImage(width, height, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32)
    picture.fill(QColor(0, 0, 0, 0) if alpha else color)
    painter = QPainter(picture)
    painter.fillRect(0, 0, width // 2, height // 2, BLUE)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind, 95)  # type: ignore[call-overload]  # the stubs know str as bytes only
    data = bytes(buffer.data().data())
    name = hashlib.sha256(data).hexdigest()
    return StoredImage(name, mime or f"image/{kind}", width, height, data)


def image_run(image: StoredImage, alt: str = "A bridge", **fields: Any) -> Run:  # noqa: ANN401
    return Run("\ufffc", image=image.sha256, alt=alt, **fields)


def paragraph(*runs: Run) -> Block:
    return Block(BlockKind.PARAGRAPH, runs)


def with_sizes(document: Document, *images: StoredImage) -> Document:
    return document._replace(
        images=tuple(ImageSize(image.sha256, image.width, image.height) for image in images)
    )


class Wishes:
    """The images that a pane asks for, by name; the last size."""

    def __init__(self, signal: SignalInstance) -> None:
        self.sizes: dict[str, QSize] = {}
        self.count = 0
        signal.connect(self._note)

    def _note(self, name: str, size: QSize) -> None:
        self.sizes[name] = size
        self.count += 1


@pytest.fixture
def wishes(pane: ReaderPane) -> Wishes:
    return Wishes(pane.image_wanted)


Show = Callable[..., Document]


@pytest.fixture
def show(pane: ReaderPane, make_document: MakeDocument) -> Show:
    def show_blocks(
        *blocks: Block | str, images: tuple[StoredImage, ...] = (), position: int = 0
    ) -> Document:
        document = with_sizes(make_document(*blocks), *images)
        pane.show_document(document, ReadingState("u1", position), ())
        QApplication.processEvents()
        pane.grab()  # painting asks for what is seen
        return document

    return show_blocks


def room_of(pane: ReaderPane, image: StoredImage) -> QRect:
    """Where an image stands in the viewport."""
    view = pane.view
    place = next(p for p in view._pictures.places if p.name == image.sha256)
    cursor = QTextCursor(view.document())
    cursor.setPosition(place.position)
    left = view.cursorRect(cursor)
    cursor.setPosition(place.position + 1)
    picture = cursor.charFormat().toImageFormat()
    bottom = left.bottom()
    size = QSize(round(picture.width()), round(picture.height()))
    return QRect(QPoint(left.left(), bottom - size.height()), size)


def give(pane: ReaderPane, wishes: Wishes, *images: StoredImage) -> None:
    for image in images:
        size = wishes.sizes[image.sha256]
        pane.take_image(image.sha256, decode(image, size.width(), size.height()))
    QApplication.processEvents()


def color_at(pane: ReaderPane, point: QPoint) -> QColor:
    return pane.view.viewport().grab().toImage().pixelColor(point)


# --- room -------------------------------------------------------------------------------------------------


def test_an_image_is_as_wide_as_the_column_at_most_and_keeps_its_shape(pane: ReaderPane, show: Show) -> None:
    large, small = stored(1600, 800), stored(90, 60)
    show(WORDS, paragraph(image_run(large)), paragraph(image_run(small)), images=(large, small))
    column = pane.view._column
    assert room_of(pane, large).width() == column.right - column.left
    assert room_of(pane, large).height() == pytest.approx((column.right - column.left) / 2, abs=1)
    assert room_of(pane, small).size() == QSize(90, 60)
    assert room_of(pane, large).left() == column.left


def test_quotes_lists_and_cells_leave_an_image_less_room(pane: ReaderPane, show: Show) -> None:
    image = stored(1600, 800)
    run = (image_run(image),)
    cells = [Block(BlockKind.CELL, run if n == 1 else (), cell=Cell(0, 0, n, 1, 2)) for n in range(2)]
    for blocks in (
        [Block(BlockKind.PARAGRAPH, run, quote=2)],
        [Block(BlockKind.ITEM, run, level=2)],
        [Block(BlockKind.PARAGRAPH), *cells, Block(BlockKind.PARAGRAPH)],
    ):
        document = show(*blocks, images=(image,))
        assert document_text(pane.view.document()) == document.article.text
        column, room = pane.view._column, room_of(pane, image)
        assert room.left() >= column.left
        assert room.right() <= column.right + 1
        assert room.width() < column.right - column.left


def test_a_narrower_window_and_larger_type_fit_the_images_anew(pane: ReaderPane, show: Show) -> None:
    image = stored(1600, 800)
    document = show(WORDS, paragraph(image_run(image)), images=(image,))
    for width, size in ((420, 17), (900, 17), (900, 30)):
        pane.resize(width, 700)
        pane.set_type("", size)
        QApplication.processEvents()
        column = pane.view._column
        assert room_of(pane, image).width() == column.right - column.left
        assert document_text(pane.view.document()) == document.article.text
    assert pane.view.style_of_type == TypeStyle(size=30)


def test_lines_beside_a_small_image_stand_as_far_apart_as_others(pane: ReaderPane, show: Show) -> None:
    smile = stored(12, 12)
    show(paragraph(Run(WORDS), image_run(smile), Run(WORDS)), images=(smile,))
    layout = pane.view.document().begin().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    gaps = {round(b.y() + b.ascent() - a.y() - a.ascent()) for a, b in pairwise(lines)}
    assert gaps == {28}


def test_the_text_does_not_move_when_an_image_arrives(pane: ReaderPane, show: Show, qtbot: QtBot) -> None:
    first, second = stored(1600, 1200), stored(500, 700, color=BLUE)
    blocks = (WORDS, paragraph(image_run(first)), WORDS, paragraph(image_run(second)), *[WORDS] * 12)
    document = show(*blocks, images=(first, second))
    bar = pane.view.verticalScrollBar()
    whole = pane.view.document().documentLayout().documentSize().height()
    qtbot.waitUntil(lambda: abs(bar.maximum() + bar.pageStep() - whole) < 2)  # all of it is laid out
    position = document.article.text.index(WORDS[:-1], 1_500)
    pane.go_to(position)
    pane.grab()
    before = bar.value(), bar.maximum()
    bar.setValue(0)
    pane.grab()
    bar.setValue(before[0])
    for image in (first, second):
        pane.take_image(image.sha256, decode(image, 400, 400))
    QApplication.processEvents()
    assert (bar.value(), bar.maximum()) == before
    assert pane.position == position


# --- asking and painting ----------------------------------------------------------------------------------


def test_only_what_is_seen_is_asked_for_once_and_in_device_pixels(
    pane: ReaderPane, show: Show, wishes: Wishes
) -> None:
    near, far = stored(1600, 400), stored(300, 200, color=BLUE)
    show(paragraph(image_run(near)), *[WORDS] * 30, paragraph(image_run(far)), images=(near, far))
    pane.grab()
    ratio = pane.view.devicePixelRatioF()
    assert set(wishes.sizes) == {near.sha256}
    assert wishes.count == 1
    assert wishes.sizes[near.sha256] == room_of(pane, near).size() * ratio
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    pane.grab()
    assert set(wishes.sizes) == {near.sha256, far.sha256}


def test_an_image_is_painted_into_its_room(pane: ReaderPane, show: Show, wishes: Wishes) -> None:
    image = stored(1600, 800, "jpeg")
    show(WORDS, paragraph(image_run(image)), images=(image,))
    room = room_of(pane, image)
    assert color_at(pane, room.center()) == pane.view._theme.color("list")  # a frame, until it is there
    give(pane, wishes, image)
    right, left = room.center() + QPoint(room.width() // 4, 0), room.topLeft() + QPoint(9, 9)
    for point, color in ((right, RED), (left, BLUE)):
        seen = color_at(pane, point)
        assert abs(seen.red() - color.red()) + abs(seen.blue() - color.blue()) < 40
    outside = color_at(pane, QPoint(room.left() - 4, room.center().y()))
    assert outside == pane.view._theme.color("paper")


def test_more_room_asks_for_more_pixels_and_less_does_not(
    pane: ReaderPane, show: Show, wishes: Wishes
) -> None:
    image = stored(1600, 800)
    show(paragraph(image_run(image)), images=(image,))
    give(pane, wishes, image)
    pane.resize(420, 700)
    pane.grab()
    assert wishes.count == 1
    pane.resize(700, 700)
    pane.set_type("", 24)
    pane.resize(1000, 700)
    QApplication.processEvents()
    pane.grab()
    assert wishes.sizes[image.sha256].width() > 600
    seen = color_at(pane, room_of(pane, image).center() + QPoint(60, 60))
    assert seen == RED  # meanwhile the smaller one


@pytest.mark.parametrize("known", [True, False])
def test_what_cannot_be_shown_leaves_its_description(
    pane: ReaderPane, show: Show, wishes: Wishes, known: bool
) -> None:
    image = StoredImage("c" * 64, "image/avif", 600, 200, b"no picture")
    show(WORDS, paragraph(image_run(image, "Мост праз Сорвіцу")), images=(image,) if known else ())
    if known:
        give(pane, wishes, image)
        pane.grab()
    assert wishes.count == int(known)  # what is not in the library is not asked for, what failed not again
    room = room_of(pane, image)
    picture = pane.view.viewport().grab(room).toImage()
    text2 = pane.view._theme.color("text2")
    dark = sum(
        picture.pixelColor(x, y).lightness() < (text2.lightness() + 255) // 2
        for x in range(20, picture.width() - 20)
        for y in range(20, picture.height() - 20)
    )
    assert dark > 100


def test_a_drawing_without_ground_gets_light_paper_in_the_dark(
    pane: ReaderPane, theme: Theme, show: Show, wishes: Wishes
) -> None:
    theme.choose("dark")
    image = stored(400, 300, alpha=True)
    show(paragraph(image_run(image)), images=(image,))
    give(pane, wishes, image)
    assert color_at(pane, room_of(pane, image).center() + QPoint(60, 60)).lightness() > 240


def test_much_is_let_go_of_what_is_not_seen(
    pane: ReaderPane, show: Show, wishes: Wishes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nam_reader.ui.reader.pictures.MOST_BYTES", 1_000_000)
    images = [stored(500, 500 + n, color=QColor(10 * n, 0, 0)) for n in range(6)]
    show(*(paragraph(image_run(image)) for image in images), images=tuple(images))
    bar = pane.view.verticalScrollBar()
    for image in images:
        while image.sha256 not in wishes.sizes:
            bar.setValue(bar.value() + 200)
            pane.grab()
        give(pane, wishes, image)
        pane.grab()
    kept = pane.view._pictures._decoded
    assert 0 < len(kept) < 5
    bar.setValue(0)
    pane.grab()
    assert list(wishes.sizes)[-1] == images[-1].sha256
    assert wishes.count > len(images)  # the first one is asked for again


def test_an_article_of_another_image_forgets_what_still_comes(
    pane: ReaderPane, show: Show, wishes: Wishes
) -> None:
    image = stored(300, 300)
    show(paragraph(image_run(image)), images=(image,))
    show(WORDS)
    give(pane, wishes, image)
    assert not pane.view._pictures._decoded


# --- words ------------------------------------------------------------------------------------------------


def test_its_description_is_the_tooltip_and_is_read_at_the_caret(
    pane: ReaderPane, show: Show, qtbot: QtBot
) -> None:
    image = stored(300, 200)
    link = "https://example.org/large"
    show(WORDS, paragraph(image_run(image, "<b>A</b> bridge", href=link)), images=(image,))
    at = room_of(pane, image).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, pane.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(pane.view.viewport(), event)
    qtbot.waitUntil(lambda: bool(QToolTip.text()))
    assert QToolTip.text() == (f"<p style='white-space:pre-wrap'>&lt;b&gt;A&lt;/b&gt; bridge\n{link}</p>")
    QToolTip.hideText()
    assert pane.view.accessibleDescription() == ""
    pane.view.put_caret(len(WORDS) + 1)
    assert pane.view.accessibleDescription() == "Image: <b>A</b> bridge"
    pane.view.put_caret(3)
    assert pane.view.accessibleDescription() == ""


# --- decoding ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_an_image_is_decoded_no_larger_than_it_is_shown(qtbot: QtBot, kind: str) -> None:
    image = stored(800, 400, kind)
    small, whole = decode(image, 200, 100), decode(image, 4_000, 2_000)
    assert small is not None
    assert whole is not None
    assert (small.size(), whole.size()) == (QSize(200, 100), QSize(800, 400))


def test_a_photograph_is_turned_upright(qtbot: QtBot) -> None:
    lying = stored(400, 200, "jpeg")
    tiff = b"II*\0\x08\0\0\0" + b"\x01\0" + b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0" + b"\0\0\0\0"
    exif = b"Exif\0\0" + tiff
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    turned = lying._replace(data=lying.data[:2] + segment + lying.data[2:], width=200, height=400)
    upright = decode(turned, 100, 200)
    assert upright is not None
    assert upright.size() == QSize(100, 200)
    assert upright.pixelColor(75, 25).blue() > upright.pixelColor(75, 25).red()  # its blue quarter, turned


SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"


@pytest.mark.qt_log_ignore("Not a JPEG file")
@pytest.mark.parametrize(
    ("mime", "data"),
    [
        ("image/svg+xml", SVG),
        ("image/png", SVG),
        ("image/jpeg", b""),
        ("image/gif", b"GIF89a"),
        ("image/webp", b"RIFF\xff\xff\xff\xffWEBPVP8 "),
        ("image/avif", b"\0\0\0 ftypavif"),
        ("image/bmp", b"BM"),
        ("text/html", b"<html>"),
    ],
)
def test_what_is_no_raster_image_of_its_kind_is_not_shown(qtbot: QtBot, mime: str, data: bytes) -> None:
    assert decode(StoredImage("0" * 64, mime, 9, 9, data), 9, 9) is None


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_a_png_that_calls_itself_a_jpeg_is_not_guessed_at(qtbot: QtBot) -> None:
    assert decode(stored(20, 20, "png", mime="image/jpeg"), 20, 20) is None


def test_an_image_cut_short_or_too_large_is_not_shown(qtbot: QtBot) -> None:
    image = stored(300, 300)
    assert decode(image._replace(data=image.data[:60]), 300, 300) is None
    header = bytearray(image.data)
    header[16:24] = (50_000).to_bytes(4, "big") + (50_000).to_bytes(4, "big")
    assert decode(image._replace(data=bytes(header)), 300, 300) is None
    assert 0 < QImageReader.allocationLimit() <= 256


def test_selecting_an_image_takes_its_character(pane: ReaderPane, show: Show) -> None:
    image = stored(300, 200)
    document = show(paragraph(Run("before "), image_run(image), Run(" after")), images=(image,))
    cursor = pane.view.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert pane.selection() == (7, 8)
    assert document.article.text[7:8] == "\ufffc"
    pane.view.copy_selection()
    assert QApplication.clipboard().text() == "A bridge"
    assert pane.view.focusPolicy() != Qt.FocusPolicy.NoFocus
