"""The command line as a person or a script meets it: real processes, or the same entry point in this one."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nam_reader.cli.main import run as run_here

ARTICLES = {
    "border.md": """---
title: "“Closing” the border – a note"
author: Ivan Ivanou
date: 2024-05-03
lang: en
source: Example Weekly
url: https://example.org/border
tags: [border, law]
---

The border was closed on Friday. Nobody was **told** why, and <script>alert(1)</script> the
[announcement](javascript:alert(1)) was short.

## What came after

- Queues of 40 km
- A note of protest
""",
    "sanctions.md": """---
title: Sanctions and forced labour
authors: [Anna Nowak, Jan Kowalski]
date: 2024-06
lang: en
source: Example Weekly
---

Sanctions on timber follow reports of forced labour. Lukashenko denies it.
""",
    "мова.txt": "Родная мова\n\nБеларуская мова гучыць у школах усё радзей, і ўсё ж яна жыве.\n",
}


@dataclass(frozen=True)
class Ran:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is whatever it is
        """The answer, as a script reads it."""
        return json.loads(self.out)


Command = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _own_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test its own home, no display but its own, and output that is buffered as for everybody."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NAM_READER_LIBRARY", "PYTHONUNBUFFERED"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a library folder that does not exist yet."""
    return tmp_path / "library"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Return a folder with three articles, in two kinds of file."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def program(library: Path) -> Command:
    """Return a function that runs ``nam-reader --library …`` as a process of its own."""

    def run(
        *arguments: str | bytes | Path,
        stdin: bytes = b"",
        env: Mapping[str, str] | None = None,
        options: Sequence[str | Path] = ("--library", library),
    ) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "nam_reader", *options, *arguments],
            input=stdin,
            capture_output=True,
            env={**os.environ, **(env or {})},
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


@pytest.fixture
def nam(library: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return a function that runs the command line in this process: the same, without a start each time."""

    def run(*arguments: str | Path, stdin: bytes = b"", options: Sequence[str | Path] | None = None) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        before = ["--library", library] if options is None else options
        capfd.readouterr()
        code = run_here([str(argument) for argument in (*before, *arguments)])
        sys.stdout.flush()
        return Ran(code, *capfd.readouterr())

    return run


@pytest.fixture
def filled(nam: Command, articles: Path) -> Command:
    """Return the command line on a library with the three articles in it."""
    assert nam("import", articles).code == 0
    return nam


@pytest.fixture
def uid_of(filled: Command) -> Callable[[str], str]:
    """Return a function from words of a title to the article's uid."""

    def find(words: str) -> str:
        (uid,) = [row["uid"] for row in filled("list", "--json").json if words in row["title"]]
        return str(uid)

    return find
