"""Windows that fit the screen: a small one, or one on which everything is twice as large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(8, 36)  # px that a desktop adds around a window


def fit_size(window: QWidget, size: tuple[int, int], least: tuple[int, int]) -> None:
    """Give a dialog its size and its least size, or as much of them as the screen has."""
    above = window.parentWidget()
    room = (above or window).screen().availableSize() - _FRAME
    window.setMinimumSize(QSize(*least).boundedTo(room))
    window.resize(QSize(*size).boundedTo(room))
