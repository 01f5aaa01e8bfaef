"""What went wrong in this session: when, a sentence, what to do; and details that can be handed on."""

from __future__ import annotations

import platform
import time

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nam_reader import __version__
from nam_reader.ui.dialogs.differences import Marked
from nam_reader.ui.dialogs.list_dialog import ListDialog
from nam_reader.ui.dialogs.problem_words import advice
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.problems import Problem, Problems, to_text
from nam_reader.ui.theme.kit import TextButton
from nam_reader.ui.theme.theme import Theme

MOST_LINES = 8


class ProblemsDialog(ListDialog):
    """Lists the problems of this run of the program; what comes while it is open joins them."""

    def __init__(self, theme: Theme, problems: Problems, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Problems"), self.tr("Problems, the latest first"), parent)
        self._problems = problems
        self._copy = TextButton(theme, self.tr("Copy details"))
        self._copy.clicked.connect(self.copy)
        close = TextButton(theme, self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.add_button(self._copy)
        self.row.addStretch(1)
        self.add_button(close)
        close.setDefault(True)
        problems.added.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        found = self._problems.all
        self.show_counts(
            self.tr("Since the program was started, the latest first.")
            if found
            else self.tr("Nothing has gone wrong since the program was started.")
        )
        self.show_rows([_row(problem) for problem in found])
        self.show_foot(
            self.tr("What is copied holds no texts of articles or notes, no folders, and not your name.")
            if found
            else ""
        )
        self._copy.setEnabled(bool(found))

    @Slot()
    def copy(self) -> None:
        """Copy the details of all of them."""
        system = f"{platform.system()} {platform.release()}"
        about = f"NAM Reader {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
        QGuiApplication.clipboard().setText(to_text(self._problems.all, about))
        self.show_foot(self.tr("Copied."))


def _row(problem: Problem) -> Row:
    when = time.strftime("%H:%M:%S", time.localtime(problem.when))
    lines = (
        Line(Marked(problem.sentence), "ui", "text", MOST_LINES),
        Line(Marked(advice(problem)), "meta", "text2", MOST_LINES),
    )
    return Row("", "!", when, "danger", "", lines)
