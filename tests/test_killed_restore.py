"""A notebook is one or the other, and sound, whenever the program is killed while a backup is restored."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from nam_reader import care
from nam_reader.model import AnnotationFilter
from nam_reader.workspace import Workspace

PROGRAM = Path(__file__).with_name("restore_until_killed.py")
KILLS = 8
NOTES = 200


def notes_of(folder: Path) -> int:
    with Workspace(folder) as space:
        return sum(len(group.annotations) for group in space.annotations(AnnotationFilter()))


def test_a_restored_notebook_is_whole(tmp_path: Path) -> None:
    text = tmp_path / "river.md"
    text.write_text("# River\n\n" + " ".join(f"Sentence {n} of it." for n in range(NOTES)) + "\n", "utf-8")
    folder, one, other = tmp_path / "library", tmp_path / "one.db", tmp_path / "other.db"
    with Workspace(folder) as space:
        uid = space.import_paths([text]).articles[0]
        for number in range(NOTES):
            space.highlight_quote(uid, f"Sentence {number} of it", note="x" * 2_000)
        care.back_up(folder, one)
        found = space.annotations(AnnotationFilter())[0].annotations
        space.delete_annotations([placed.annotation.id for placed in found[: NOTES // 2]])
        care.back_up(folder, other)
    moments = random.Random(11)  # noqa: S311 -- moments to kill at, no secret
    seen = set()
    for _ in range(KILLS):
        command = [sys.executable, str(PROGRAM), str(folder), str(one), str(other)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            program.stdout.readline()
            time.sleep(moments.uniform(0, 0.4))
            program.kill()
        assert {finding.state for finding in care.examine(folder)} == {"sound"}
        seen.add(notes_of(folder))
    assert seen <= {NOTES, NOTES // 2}
