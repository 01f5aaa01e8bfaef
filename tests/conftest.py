"""What all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Nothing is timed, as a busy machine is no failure. The examples are the same each time, so that what fails
# is what was changed; NAM_READER_EXPLORE=1 looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("explore" if os.environ.get("NAM_READER_EXPLORE") else "same")


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Be the one application of the process: a PDF made before a window's test would make a smaller one."""
    return qapp
