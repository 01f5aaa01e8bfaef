"""Qt without a screen, a theme, and no thread left running."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nam_reader.ui.theme.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, worn by the whole program as in the window."""
    from nam_reader.ui.theme.theme import Theme

    made = Theme("light")
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()
