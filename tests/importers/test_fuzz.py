"""Damaged and malicious files of all formats: they cost a line of the report, and touch nothing outside.

A failure names its case ("case 1027: page.html, flip"); ``mutations.case(1027, bait)`` makes it again.
"""

from __future__ import annotations

import ctypes
import json
import os
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest
from tests.importers import samples
from tests.importers.mutations import Bait, case
from tests.importers.worst import worst

from nam_reader.importers import pool, walk
from nam_reader.model import ListQuery, Match
from nam_reader.text.blocks import reading_text
from nam_reader.workspace import Workspace

CASES = 2_400
PROCESSES = 2
MOST_MEMORY = 800  # MB, of a process that has parsed all of its cases
PATIENCE = 240  # seconds; far more than is needed, on a machine that is busy
AMONG_THE_WORST = 200  # damaged files that go into a library together with those made to do harm

ROOT = Path(__file__).resolve().parents[2]
_IN_OPEN = 0x20


class Trap:
    """A file outside the input and an address on this machine; both know when they are touched."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "outside.png"
        self.path.write_bytes(samples.png())
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self._watch = _watched(self.path)

    @property
    def bait(self) -> Bait:
        """How damaged files refer to it, from a folder beside it."""
        address = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        return Bait(str(self.path), f"../{self.path.name}", address)

    def touched(self) -> list[str]:
        """Return what was touched since it was asked last."""
        found = []
        try:
            self._server.accept()[0].close()
            found.append("the address")
        except BlockingIOError:
            pass
        try:
            if self._watch is not None and os.read(self._watch, 4096):
                found.append("the file")
        except BlockingIOError:
            pass
        return found

    def close(self) -> None:
        """Take it away."""
        self._server.close()
        if self._watch is not None:
            os.close(self._watch)


def _watched(path: Path) -> int | None:
    """Return a descriptor that can be read when somebody has opened a file, be it Python or a C library."""
    if not sys.platform.startswith("linux"):
        return None
    system = ctypes.CDLL(None, use_errno=True)
    watch = int(system.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))
    assert system.inotify_add_watch(watch, os.fsencode(path), _IN_OPEN) >= 0
    return watch


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    made = Trap(tmp_path)
    yield made
    made.close()


def test_the_trap_works(trap: Trap) -> None:
    """Who opens or calls what is outside is found out."""
    assert trap.touched() == []
    trap.path.read_bytes()
    with socket.create_connection(("127.0.0.1", int(trap.bait.address.rpartition(":")[2]))):
        assert trap.touched() == ["the address"] + ["the file"] * sys.platform.startswith("linux")
    assert trap.touched() == []


def test_the_watch_works(tmp_path: Path) -> None:
    """An importer that reached outside would be found out."""
    code = (
        "import sys, subprocess, socket; from pathlib import Path;"
        "from tests.importers.fuzz_worker import Watch;"
        "watch = Watch(Path(sys.argv[1])); sys.addaudithook(watch.hook); watch.on = True;"
        "open('/dev/null').close(); open(sys.argv[1] + '/new', 'w').close();"
        "open(sys.argv[1] + '/new').close();"
        "socket.socket().close(); subprocess.run(['true']); watch.on = False;"
        "print(*(event.split()[0] for event in watch.events))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[:3] == ["open", "open", "socket.__new__"]
    assert "subprocess.Popen" in done.stdout


def test_damaged_files_cost_no_more_than_a_sentence(tmp_path: Path, trap: Trap) -> None:
    """No other exception, no crash, no hang, nothing outside, no promise broken."""
    commands = []
    for number in range(PROCESSES):
        folder = tmp_path / f"input-{number}"
        folder.mkdir()
        bait = [str(trap.path), trap.bait.address]
        cases = [str(number), str(CASES), str(PROCESSES)]
        commands.append([sys.executable, "-m", "tests.importers.fuzz_worker", str(folder), *bait, *cases])
    running = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for command in commands
    ]
    accounts = [_account(*process.communicate(timeout=PATIENCE), process.returncode) for process in running]
    assert sum(account["cases"] for account in accounts) == CASES
    assert [failure for account in accounts for failure in account["failures"]] == []
    assert [event for account in accounts for event in account["events"]] == []
    assert trap.touched() == []
    assert all(account["peak"] < MOST_MEMORY for account in accounts)
    assert sum(account["articles"] for account in accounts) > CASES  # most damage leaves something to read
    assert sum(account["refused"] for account in accounts) > CASES / 20


def _account(output: str, errors: str, status: int) -> dict[str, Any]:
    """Return what a process says it did; one that died did it with its last case."""
    lines = output.splitlines()
    assert status == 0, f"status {status} at {lines[-1] if lines else 'the start'}\n{errors[-3_000:]}"
    account: dict[str, Any] = json.loads(lines[-1])
    return account


def test_the_worst_files_leave_a_sound_library(tmp_path: Path, trap: Trap) -> None:
    """Each is accounted for, once; what came in can be read and found; the next import finds nothing new."""
    folder = tmp_path / "input"
    (folder / "lamp_files").mkdir(parents=True)
    (folder / "lamp_files" / "lamp.png").write_bytes(samples.png())
    (folder / "lamp.html").write_text(samples.page())
    for name, data in worst().items():
        (folder / name).write_bytes(data)
    for number in range(CASES, CASES + AMONG_THE_WORST):
        made = case(number, trap.bait)
        (folder / f"{number}-{made.name}").write_bytes(made.data)
    files = [str(path) for path in walk([folder])]
    with Workspace(tmp_path / "library") as workspace:
        report = workspace.import_paths([folder])
        workspace.complete_index()
        _check_account(files, report.files, [(failure.path, failure.reason) for failure in report.failed])
        rows = workspace.article_rows(ListQuery(), limit=10_000)
        assert len(rows) == workspace.counts().articles == report.added
        for row in rows:
            document = workspace.document(row.uid)
            assert document.article.text == reading_text(document.blocks)
            assert all(workspace.image(image.sha256) is not None for image in document.images)
        assert workspace.search("lamps quarry", match=Match.ALL).total >= 3
        again = workspace.import_paths([folder / "lamp.html"])
        assert (again.added, again.updated, again.failed) == (0, 0, ())
    assert trap.touched() == []
    _check_database(tmp_path / "library" / "library.db")


def _check_account(
    files: list[str], given: tuple[tuple[str, tuple[str, ...]], ...], failed: list[tuple[str, str]]
) -> None:
    """See that each file gave articles or a reason, once, and that no reason is a bug of ours."""
    counted = Counter([path for path, _ in given] + [path for path, _ in failed if path in set(files)])
    with_members = {
        path for path in files if any(name.startswith(f"{Path(path).name}/") for name, _ in failed)
    }
    assert set(counted) | with_members == set(files)
    assert max(counted.values()) == 1
    for path, reason in failed:
        assert reason.endswith((".", '"')), path
        assert not reason.startswith(("It cannot be parsed", pool._CRASHED, pool._STUCK)), (path, reason)


def _check_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    assert connection.pragma("integrity_check") == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)")
    connection.close()
