"""The note editor keeps what is typed, by whatever way it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nam_reader.model import Annotation, Colour, PlacedAnnotation
from nam_reader.ui.notebook.note_editor import SAVE_AFTER_MS, NoteEditor
from nam_reader.ui.theme.theme import Theme

MakeNote = Callable[..., PlacedAnnotation]

KNOWN = [("hydrology", 34), ("method", 21), ("sources", 17)]


@dataclass
class Told:
    """What the editor has told so far."""

    notes: list[tuple[str, str]] = field(default_factory=list)
    tags: list[tuple[str, list[str]]] = field(default_factory=list)
    colours: list[tuple[str, Colour]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    closed: int = 0

    def note(self, id_: str, text: str) -> None:
        self.notes.append((id_, text))

    def tag(self, id_: str, tags: list[str]) -> None:
        self.tags.append((id_, tags))

    def colour(self, id_: str, colour: Colour) -> None:
        self.colours.append((id_, colour))

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def annotation(make_note: MakeNote) -> Annotation:
    return make_note("A culvert", Colour.GREEN, "Ask the town hall.", ["hydrology"], id_="one").annotation


@pytest.fixture
def editor(theme: Theme, window: QWidget) -> NoteEditor:
    return NoteEditor(theme, window)


@pytest.fixture
def told(editor: NoteEditor) -> Told:
    made = Told()
    editor.note_changed.connect(made.note)
    editor.tags_changed.connect(made.tag)
    editor.colour_changed.connect(made.colour)
    editor.delete_wanted.connect(made.deleted.append)
    editor.closed.connect(made.close)
    return made


@pytest.fixture
def opened(qtbot: QtBot, editor: NoteEditor, annotation: Annotation, told: Told) -> NoteEditor:
    editor.open_for(annotation, KNOWN, at(editor))
    qtbot.waitUntil(note_of(editor).hasFocus)
    return editor


def at(editor: QWidget, place: tuple[int, int] = (200, 100)) -> QRect:
    host = editor.parentWidget()
    corner = host.mapToGlobal(QPoint(*place)) if host is not None else QPoint(*place)
    return QRect(corner, QSize(120, 24))


def note_of(editor: QWidget) -> QTextEdit:
    return editor.findChildren(QTextEdit)[0]


def tags_of(editor: QWidget) -> QLineEdit:
    return editor.findChildren(QLineEdit)[0]


def chips(editor: QWidget) -> list[str]:
    names = [b.accessibleName() for b in editor.findChildren(QWidget) if b.isVisible()]
    return [name.removeprefix("Remove tag ") for name in names if name.startswith("Remove tag ")]


def says_saved(editor: QWidget) -> bool:
    return any(label.isVisible() for label in editor.findChildren(QLabel) if label.text() == "Saved")


# --- keeping ------------------------------------------------------------------------------------------


def test_typing_and_closing_at_once_keeps_it(opened: NoteEditor, told: Told) -> None:
    QTest.keyClicks(note_of(opened), " Now.")
    QTest.keyClick(note_of(opened), Qt.Key.Key_Escape)
    assert told.notes == [("one", "Ask the town hall. Now.")]
    assert not opened.isVisible()
    assert told.closed == 1


def test_typing_is_kept_by_itself(qtbot: QtBot, opened: NoteEditor, told: Told) -> None:
    assert SAVE_AFTER_MS <= 400
    QTest.keyClicks(note_of(opened), "!")
    qtbot.waitUntil(lambda: bool(told.notes), timeout=SAVE_AFTER_MS + 300)
    assert told.notes == [("one", "Ask the town hall.!")]


def test_steady_typing_does_not_put_keeping_off(qtbot: QtBot, opened: NoteEditor, told: Told) -> None:
    for _ in range(10):
        QTest.keyClicks(note_of(opened), "x")
        qtbot.wait(90)
    assert len(told.notes) >= 2


def test_nothing_typed_tells_nothing(qtbot: QtBot, opened: NoteEditor, told: Told) -> None:
    qtbot.wait(SAVE_AFTER_MS + 50)
    opened.close()
    assert (told.notes, told.tags, told.colours) == ([], [], [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_is_done(opened: NoteEditor, told: Told, key: Qt.Key) -> None:
    QTest.keyClicks(note_of(opened), "?")
    QTest.keyClick(note_of(opened), key, Qt.KeyboardModifier.ControlModifier)
    assert told.notes == [("one", "Ask the town hall.?")]
    assert not opened.isVisible()


def test_a_click_elsewhere_keeps_and_closes(opened: NoteEditor, told: Told, window: QWidget) -> None:
    QTest.keyClicks(note_of(opened), "?")
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=opened.geometry().center())
    assert opened.isVisible()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert told.notes == [("one", "Ask the town hall.?")]
    assert not opened.isVisible()


def test_the_focus_going_elsewhere_keeps_and_closes(
    qtbot: QtBot, opened: NoteEditor, told: Told, window: QWidget
) -> None:
    other = QLineEdit(window)
    other.show()
    QTest.keyClicks(note_of(opened), "?")
    other.setFocus()
    assert told.notes == [("one", "Ask the town hall.?")]
    assert not opened.isVisible()
    assert other.hasFocus()


def test_turning_to_another_program_keeps_and_stays(
    qtbot: QtBot, qapp: QApplication, opened: NoteEditor, told: Told
) -> None:
    QTest.keyClicks(note_of(opened), "?")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert told.notes == [("one", "Ask the town hall.?")]
    assert opened.isVisible()


def test_going_to_the_tags_keeps_the_note(opened: NoteEditor, told: Told) -> None:
    QTest.keyClicks(note_of(opened), "?")
    QTest.keyClick(note_of(opened), Qt.Key.Key_Tab)
    assert tags_of(opened).hasFocus()
    assert told.notes == [("one", "Ask the town hall.?")]


def test_closing_the_window_keeps(opened: NoteEditor, told: Told, window: QWidget) -> None:
    QTest.keyClicks(note_of(opened), "?")
    window.close()
    assert told.notes == [("one", "Ask the town hall.?")]


def test_another_note_first_keeps_this_one(opened: NoteEditor, told: Told, make_note: MakeNote) -> None:
    QTest.keyClicks(note_of(opened), "?")
    other = make_note("Other", note="Theirs", id_="two").annotation
    opened.open_for(other, KNOWN, at(opened))
    assert told.notes == [("one", "Ask the town hall.?")]
    assert note_of(opened).toPlainText() == "Theirs"
    QTest.keyClicks(note_of(opened), "!")
    opened.close()
    assert told.notes[1:] == [("two", "Theirs!")]


def test_a_window_that_goes_away_under_it_does_no_harm(
    qtbot: QtBot, theme: Theme, annotation: Annotation
) -> None:
    host = QWidget()
    host.show()
    editor = NoteEditor(theme, host)
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    QTest.keyClicks(tags_of(editor), "sou")
    QTest.keyClicks(note_of(editor), "sou")
    host.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_saved_is_said_until_one_types_again(opened: NoteEditor, told: Told) -> None:
    assert not says_saved(opened)
    QTest.keyClicks(note_of(opened), "?")
    opened.set_saved("one")
    assert not says_saved(opened), "this was not told yet"
    opened.flush()
    opened.set_saved("another")
    assert not says_saved(opened)
    opened.set_saved("one")
    assert says_saved(opened)
    QTest.keyClicks(note_of(opened), "?")
    assert not says_saved(opened)


# --- the text -----------------------------------------------------------------------------------------


def test_undo_takes_back_typing_and_never_the_note_itself(opened: NoteEditor, told: Told) -> None:
    QTest.keyClicks(note_of(opened), " More")
    for _ in range(5):
        QTest.keyClick(note_of(opened), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note_of(opened).toPlainText() == "Ask the town hall."


def test_pasted_text_loses_its_looks_and_pictures(opened: NoteEditor, told: Told) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b> <img src='file:///etc/passwd'>")
    rich.setText("bold ")
    QGuiApplication.clipboard().setMimeData(rich)
    note_of(opened).paste()
    opened.close()
    assert told.notes == [("one", "Ask the town hall.bold ")]


def test_lines_spaces_and_signs_come_out_as_they_went_in(
    editor: NoteEditor, told: Told, make_note: MakeNote
) -> None:
    note = "першы\n\n  другі\u00a0№ 5 😀\n*так* <b>не</b>"
    editor.open_for(make_note(note=note, id_="n").annotation, [], at(editor))
    QTest.keyClicks(note_of(editor), "!")
    editor.close()
    assert told.notes == [("n", f"{note}!")]


def test_the_field_grows_with_a_long_note(opened: NoteEditor, window: QWidget) -> None:
    before = opened.height()
    QTest.keyClicks(note_of(opened), "word " * 60)
    assert opened.height() > before
    assert window.rect().contains(opened.geometry())
    QTest.keyClicks(note_of(opened), "word " * 400)
    assert window.rect().contains(opened.geometry())


# --- tags and colours by keyboard ---------------------------------------------------------------------


def test_enter_and_comma_add_tags_and_backspace_takes_the_last(
    editor: NoteEditor, annotation: Annotation, told: Told
) -> None:
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    line = tags_of(editor)
    assert line.hasFocus()
    QTest.keyClicks(line, "bridge")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "third,")
    assert told.tags == [("one", ["hydrology", "bridge"]), ("one", ["hydrology", "bridge", "third"])]
    assert chips(editor) == ["hydrology", "bridge", "third"]
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert told.tags[-1] == ("one", ["hydrology"])
    assert editor.isVisible()


def test_enter_takes_the_proposal_and_down_leads_to_the_new_tag(
    editor: NoteEditor, annotation: Annotation, told: Told
) -> None:
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    line = tags_of(editor)
    QTest.keyClicks(line, "sou")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.tags[-1] == ("one", ["hydrology", "sources"])
    QTest.keyClicks(line, "met")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.tags[-1] == ("one", ["hydrology", "sources", "met"])


def test_proposals_show_counts_and_a_click_takes_one(
    editor: NoteEditor, annotation: Annotation, told: Told, window: QWidget
) -> None:
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    QTest.keyClicks(tags_of(editor), "m")
    proposals = editor.companions()[0]
    assert proposals.isVisible()
    assert window.rect().contains(proposals.geometry())
    inside = proposals.geometry().topLeft() + QPoint(40, 20)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=inside)
    assert told.tags == [("one", ["hydrology", "method"])]
    assert editor.isVisible()
    assert not proposals.isVisible()


def test_escape_closes_first_the_proposals_then_the_editor(
    editor: NoteEditor, annotation: Annotation, told: Told
) -> None:
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    QTest.keyClicks(tags_of(editor), "sou")
    QTest.keyClick(tags_of(editor), Qt.Key.Key_Escape)
    assert editor.isVisible()
    QTest.keyClick(tags_of(editor), Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert told.tags == [("one", ["hydrology", "sou"])], "half a tag is not lost"


def test_a_click_on_a_chip_takes_the_tag_away(editor: NoteEditor, annotation: Annotation, told: Told) -> None:
    editor.open_for(annotation, KNOWN, at(editor))
    chip = next(w for w in editor.findChildren(QWidget) if w.accessibleName() == "Remove tag hydrology")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.tags == [("one", [])]
    assert chips(editor) == []


def test_tags_pasted_with_commas_are_several(editor: NoteEditor, annotation: Annotation, told: Told) -> None:
    editor.open_for(annotation, KNOWN, at(editor), "tags")
    QGuiApplication.clipboard().setText("one, two ,three")
    tags_of(editor).paste()
    editor.close()
    assert told.tags[-1] == ("one", ["hydrology", "one", "two", "three"])


def test_alt_and_a_digit_choose_the_colour(opened: NoteEditor, told: Told) -> None:
    QTest.keyClick(note_of(opened), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert told.colours == [("one", Colour.PINK)]
    assert note_of(opened).toPlainText() == "Ask the town hall."
    swatches = {swatch.accessibleName(): swatch for swatch in opened.findChildren(QRadioButton)}
    assert [name for name, swatch in swatches.items() if swatch.isChecked()] == ["Question"]
    QTest.mouseClick(swatches["Evidence"], Qt.MouseButton.LeftButton)
    assert told.colours[-1] == ("one", Colour.GREEN)


def test_the_bin_keeps_the_text_for_undo_then_deletes(opened: NoteEditor, told: Told) -> None:
    QTest.keyClicks(note_of(opened), "?")
    bin_ = next(b for b in opened.findChildren(QToolButton) if b.accessibleName() == "Delete highlight")
    QTest.mouseClick(bin_, Qt.MouseButton.LeftButton)
    assert told.notes == [("one", "Ask the town hall.?")]
    assert told.deleted == ["one"]
    assert not opened.isVisible()


def test_every_control_has_a_name(opened: NoteEditor) -> None:
    controls = opened.findChildren(QToolButton) + opened.findChildren(QRadioButton)
    fields: list[QWidget] = [note_of(opened), tags_of(opened)]
    assert all(control.accessibleName() for control in (*controls, *fields))
    assert all(b.text() for b in opened.findChildren(QPushButton))


# --- where it stands ----------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [(0, 0), (880, 580), (-400, 300), (450, 560)])
def test_it_stays_inside_the_window(
    editor: NoteEditor, annotation: Annotation, window: QWidget, place: tuple[int, int]
) -> None:
    editor.open_for(annotation, KNOWN, at(editor, place))
    assert window.rect().contains(editor.geometry())


def test_it_does_not_cover_what_it_belongs_to(
    editor: NoteEditor, annotation: Annotation, window: QWidget
) -> None:
    for place in ((200, 50), (200, 500)):
        belongs_to = at(editor, place)
        editor.open_for(annotation, KNOWN, belongs_to)
        mine = QRect(editor.mapToGlobal(QPoint(0, 0)), editor.size())
        assert not mine.intersects(belongs_to)


def test_it_follows_a_window_that_gets_smaller(opened: NoteEditor, window: QWidget, qtbot: QtBot) -> None:
    window.resize(500, 300)
    QApplication.processEvents()
    assert window.rect().contains(opened.geometry())


def test_without_a_window_it_is_a_popup_that_keeps_when_closed_from_outside(
    qtbot: QtBot, theme: Theme, annotation: Annotation
) -> None:
    editor = NoteEditor(theme)
    qtbot.addWidget(editor)
    told = Told()
    editor.note_changed.connect(told.note)
    editor.open_for(annotation, KNOWN, QRect(300, 200, 80, 20))
    assert editor.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
    QTest.keyClicks(note_of(editor), "?")
    QTest.mouseClick(editor.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(-80, -80))
    assert not editor.isVisible()
    assert told.notes == [("one", "Ask the town hall.?")]
