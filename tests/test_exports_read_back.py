"""Each export is read back by programs of others, every quote is found; those not installed are skipped."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nam_reader.exporters import FORMATS

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.exports import make_library, missing, run, way_for

NOTES = 50


@pytest.fixture(scope="module")
def quotes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    folder = tmp_path_factory.mktemp("exports")
    return folder, make_library(folder, NOTES, articles=7)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_quote_is_found(name: str, quotes: tuple[Path, list[str]], qapp: QApplication) -> None:
    folder, wanted = quotes
    if way_for(name) is None:
        pytest.skip("no program that reads this format is installed")
    (made,) = run(folder, wanted, [name])
    assert made.missing == ()
    assert made.found == NOTES
    assert made.exact in (None, NOTES)


def test_a_quote_that_is_not_there_is_missed() -> None:
    text = "The river rose. The bridge\nstood."
    assert missing(text, ["The bridge stood.", "The river fell."], spaced=True) == ("The river fell.",)
    assert missing(text, ["Thebridge stood."], spaced=False) == ()
