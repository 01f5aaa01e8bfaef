"""A program that is killed while a note is typed loses less than a second of it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nam_reader.model import About, AnnotationFilter
from nam_reader.workspace import Workspace

PROGRAM = Path(__file__).with_name("type_until_killed.py")
MOST_LOST = 1.0  # seconds


def type_and_kill(library: Path, letters: int) -> list[float]:
    """Kill the program when so many letters are typed; return how long ago each came, in seconds."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(PROGRAM), str(library)]
    times: list[float] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as typing:
        assert typing.stdout is not None
        for _line in typing.stdout:
            times.append(time.monotonic())
            if len(times) >= letters:
                typing.kill()
                break
        killed = time.monotonic()
        for _line in typing.stdout:  # typed meanwhile
            times.append(killed)
        typing.wait(30)
    assert typing.returncode == -9
    return [killed - moment for moment in times]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("letters", [110, 150, 201])
def test_what_was_typed_a_second_ago_is_there_after_a_kill(tmp_path: Path, letters: int) -> None:
    library = tmp_path / "library"
    ages = type_and_kill(library, letters)
    with Workspace(library) as space:
        found = space.annotations(AnnotationFilter(about=(About.ARTICLE,)))
        (note,) = [placed.annotation.note for article in found for placed in article.annotations]
    assert note == ("abcdefghij" * len(ages))[: len(note)]
    safe = sum(age >= MOST_LOST for age in ages)
    assert safe > 0
    assert len(note) >= safe
