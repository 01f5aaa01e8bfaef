"""PySide6 must not lose a reference to None at each void call: 6.12.0 did, and died after some thousands."""

from __future__ import annotations

import sys

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

CALLS = 20_000
SLACK = 2_000  # what else happens in the process meanwhile; the fault loses one for each call


def test_void_qt_calls_leave_none_alone(qtbot: QtBot) -> None:
    document = QTextDocument()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        document.setModified(False)
    lost = before - sys.getrefcount(None)
    assert abs(lost) < SLACK
