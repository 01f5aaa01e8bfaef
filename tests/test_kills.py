"""What was acknowledged is there after the program was killed at any moment: highlights, edits, deletions."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.kills import run

KILLS = 10


def test_no_acknowledged_change_is_lost(tmp_path: Path) -> None:
    found = run(tmp_path, KILLS, seed=5)
    assert found.lost == ()
    assert found.sound
    assert found.annotations >= KILLS
    assert found.unfinished > 0  # some kills came while something was being written
