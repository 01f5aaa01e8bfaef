"""A long text is laid out in short steps."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.ui.reader import geometry
from nam_reader.ui.reader.text_view import LONG, TextView
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument

CHARACTERS = 1_200_000
PARAGRAPH = "On the first Saturday of every month they walk down to the river. " * 8


class Steps(QObject):
    """Notes, before each step, how many blocks have lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self.laid: list[int] = []
        document.documentLayout().installEventFilter(self)

    def eventFilter(self, _layout: QObject, event: QEvent) -> bool:
        """Qt: a timer of the layout."""
        if event.type() == QEvent.Type.Timer:
            found = bisect_left(range(self._document.blockCount()), 1, key=self._bare)
            self.laid.append(found)
        return False

    def _bare(self, number: int) -> int:
        return int(not self._document.findBlockByNumber(number).layout().lineCount())


def long_view(qtbot: QtBot, theme: Theme, make_document: MakeDocument) -> tuple[TextView, Steps]:
    """Return a view of a long text that is being laid out."""
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(700, 800)
    view.show()
    assert CHARACTERS > LONG
    view.show_document(make_document(*[PARAGRAPH] * (CHARACTERS // len(PARAGRAPH))))
    return view, Steps(view.document())


def is_done(view: TextView) -> bool:
    return not QAbstractEventDispatcher.instance().registeredTimers(view.document().documentLayout())


def test_no_step_is_a_large_part_of_the_text(qtbot: QtBot, theme: Theme, make_document: MakeDocument) -> None:
    view, steps = long_view(qtbot, theme, make_document)
    qtbot.waitUntil(lambda: is_done(view), timeout=20_000)
    blocks = view.document().blockCount()
    assert steps.laid[-1] == blocks
    assert max(after - before for before, after in pairwise(steps.laid)) < blocks / 8  # Qt's own: a sixth
    QTest.qWait(50)
    assert is_done(view)


def test_a_text_whose_width_changes_meanwhile_is_begun_again(
    qtbot: QtBot, theme: Theme, make_document: MakeDocument
) -> None:
    view, steps = long_view(qtbot, theme, make_document)
    blocks = view.document().blockCount()
    qtbot.waitUntil(lambda: steps.laid[-1:] > [blocks // 2], timeout=20_000)
    view.resize(500, 800)
    steps.laid.clear()
    qtbot.waitUntil(lambda: is_done(view), timeout=20_000)
    assert len(steps.laid) > 5  # not what had been laid out before at once


def test_where_a_page_begins_is_found_without_laying_out_the_rest(
    qtbot: QtBot, theme: Theme, make_document: MakeDocument
) -> None:
    view, steps = long_view(qtbot, theme, make_document)
    qtbot.waitUntil(lambda: len(steps.laid) > 1, timeout=20_000)
    document = view.document()
    for top in range(0, 2_000, 7):
        assert next(geometry.lines_between(document, top, top + 800)).bottom >= top
    assert not is_done(view)
