"""A highlight that was acknowledged is there after the program was killed at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from nam_reader.model import AnnotationFilter
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

PROGRAM = Path(__file__).with_name("annotate_forever.py")
CHANGES = Path(__file__).with_name("change_forever.py")
KILLS = 12


def test_every_acknowledged_highlight_survives_sigkill(tmp_path: Path) -> None:
    path = tmp_path / "notebook.db"
    moments = random.Random(7)  # noqa: S311 -- moments to kill at, no secret
    acknowledged: list[str] = []
    for _ in range(KILLS):
        with subprocess.Popen([sys.executable, str(PROGRAM), str(path)], stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            first = program.stdout.readline()
            time.sleep(moments.uniform(0, 0.08))
            program.kill()
            rest = program.stdout.read()
        acknowledged += (first + rest[: rest.rfind(b"\n") + 1]).decode().split()
    connection = open_notebook(path)
    kept = {item.id: item for item in Notebook(connection).find(AnnotationFilter())}
    assert len(acknowledged) >= KILLS
    assert not set(acknowledged) - set(kept)
    assert all(item.tags == ("a", "b") and item.note for item in kept.values())
    assert connection.pragma("integrity_check") == "ok"
    connection.execute("INSERT INTO annotation_fts (annotation_fts) VALUES ('integrity-check')")
    connection.close()


def test_a_change_of_many_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "notebook.db"
    moments = random.Random(11)  # noqa: S311 -- moments to kill at, no secret
    for _ in range(KILLS):
        with subprocess.Popen([sys.executable, str(CHANGES), str(path)], stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            first = program.stdout.readline()
            time.sleep(moments.uniform(0, 0.08))
            program.kill()
            rest = program.stdout.read()
        told = (first + rest[: rest.rfind(b"\n") + 1]).decode().split("\n")
        tag, done = (
            [int(line.split()[1]) for line in told if line.startswith(name)] for name in ("tag", "rest")
        )
        connection = open_notebook(path)
        notebook = Notebook(connection)
        ((name, number),) = notebook.tags()
        assert number == 12
        assert int(name) - max(tag) in (0, 1)
        assert len(notebook.find(AnnotationFilter(text=name))) == 12
        assert {str(each) for each in done} <= notebook.read_uids()
        collections = {kept.name: notebook.collection_uids(kept.id) for kept in notebook.collections()}
        assert all(collections[str(each)] == {str(each), "other"} for each in done)
        assert connection.pragma("integrity_check") == "ok"
        connection.execute("INSERT INTO annotation_fts (annotation_fts) VALUES ('integrity-check')")
        connection.close()
