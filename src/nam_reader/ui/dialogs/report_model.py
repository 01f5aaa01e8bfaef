"""The rows of an import's report: what could not be read, what was merged, remarks; each under a heading."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from nam_reader.model import ImportReport
from nam_reader.ui.dialogs.import_words import could_not_be_read, merged_words
from nam_reader.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class RowKind(Enum):
    """What a row says."""

    HEADING = auto()  # folds what is below it
    MERGED = auto()  # ``below`` is the title of the article that it went into
    FAILED = auto()  # ``below`` is the reason
    REMARK = auto()


class ReportRow(NamedTuple):
    """A row: its line, what stands below it, and the article that a click opens ("" for none)."""

    kind: RowKind
    text: str
    below: str = ""
    uid: str = ""

    @property
    def shown_below(self) -> str:
        """What stands below the line; an arrow tells, beside the colour, that it leads somewhere."""
        return f"→ {self.below}" if self.uid else self.below

    @property
    def copied(self) -> str:
        """The row as plain text."""
        return f"{self.text}: {self.below}" if self.below else self.text


Section = tuple[ReportRow, ...]  # a heading, then its rows


def sections_of(report: ImportReport) -> list[Section]:
    """Return the sections of a report that have anything in them."""
    return list(_sections(report))


def _sections(report: ImportReport) -> Iterator[Section]:
    if report.remarks:
        translate = QCoreApplication.translate
        heading = ReportRow(RowKind.HEADING, translate("Import", "%Ln remarks", "", len(report.remarks)))
        yield heading, *(ReportRow(RowKind.REMARK, one_line(said(remark))) for remark in report.remarks)
    if report.failed:
        heading = ReportRow(RowKind.HEADING, could_not_be_read(len(report.failed)))
        yield (
            heading,
            *(
                ReportRow(RowKind.FAILED, one_line(path), one_line(said(reason)))
                for path, reason in report.failed
            ),
        )
    if report.merged:
        heading = ReportRow(RowKind.HEADING, merged_words(len(report.merged)))
        yield (
            heading,
            *(ReportRow(RowKind.MERGED, one_line(m.path), one_line(m.title), m.uid) for m in report.merged),
        )


def one_line(text: str) -> str:
    """Return a text without line ends: a file's name may have any character."""
    return " ".join(text.splitlines())


class ReportModel(QAbstractListModel):
    """The rows for Qt, those of folded sections left out."""

    def __init__(self, sections: list[Section], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = sections
        self._folded: set[ReportRow] = set()
        self._rows: list[ReportRow] = []
        self._gather()

    def _gather(self) -> None:
        self._rows = [
            row for section in self._sections for row in (section[:1] if self._is_shut(section) else section)
        ]

    def _is_shut(self, section: Section) -> bool:
        return section[0] in self._folded

    def row_at(self, number: int) -> ReportRow:
        """Return a row by its number."""
        return self._rows[number]

    def is_folded(self, heading: ReportRow) -> bool:
        """Say whether what stands below a heading is hidden."""
        return heading in self._folded

    def fold(self, heading: ReportRow, folded: bool) -> QModelIndex:
        """Hide what stands below a heading, or show it; return where the heading stands now."""
        self.beginResetModel()
        if folded:
            self._folded.add(heading)
        else:
            self._folded.discard(heading)
        self._gather()
        self.endResetModel()
        return self.index(self._rows.index(heading))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the line, and what is read aloud."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: ReportRow) -> str:
        if row.kind is RowKind.HEADING:
            state = self.tr("folded") if self.is_folded(row) else self.tr("unfolded")
            return f"{row.text}, {state}"
        if row.kind is RowKind.MERGED:
            return self.tr("{0}, merged into {1}").format(row.text, row.below)
        return ", ".join(part for part in (row.text, row.below) if part)
