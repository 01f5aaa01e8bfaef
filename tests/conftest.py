"""What all tests share."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Nothing is timed, as a busy machine is no failure. The examples are the same each time, so that what fails
# is what was changed; NAM_READER_EXPLORE=1 looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile("explore" if os.environ.get("NAM_READER_EXPLORE") else "same")


TRANSLATIONS = Path(__file__).resolve().parents[1] / "tools" / "translations.py"


def pytest_configure(config: pytest.Config) -> None:
    """Make the interface's languages, where that is needed: once, before the workers begin."""
    if not hasattr(config, "workerinput"):
        runpy.run_path(str(TRANSLATIONS))["make"]()


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Be the one application of the process, in English, whatever the system speaks.

    A PDF made before a window's test would make a smaller one.
    """
    from nam_reader.ui.language import speak

    speak(qapp, "en")
    return qapp
