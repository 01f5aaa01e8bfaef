"""Articles that are dragged from the list onto a collection: only their uids travel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

ARTICLES = "application/x-nam-reader-articles"


def dragged(uids: Sequence[str]) -> QMimeData:
    """Return what a drag of articles carries."""
    data = QMimeData()
    data.setData(ARTICLES, "\n".join(uids).encode())
    return data


def uids_in(data: QMimeData) -> list[str]:
    """Return the articles that a drag carries, none where it carries something else."""
    if not data.hasFormat(ARTICLES):
        return []
    return [uid for uid in data.data(ARTICLES).toStdString().split("\n") if uid]
