"""One window for a library: who has it, what is handed over, and what a crash leaves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nam_reader import handover
from nam_reader.handover import FOLDER_NAME, Message, asking, claim, hand_over, take

ARTICLE = "Вада ў Сорвіцы\n\nВада паднялася і падышла да дарогі, і ніхто яе не чакаў.\n"


def test_only_one_has_the_library(tmp_path: Path) -> None:
    first = claim(tmp_path)
    assert first is not None
    assert claim(tmp_path) is None
    first.leave()
    again = claim(tmp_path)
    assert again is not None
    again.leave()


def test_where_nothing_can_be_locked_each_start_has_its_window(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert claim(tmp_path / "file" / "library") is not None
    assert claim(tmp_path / "file" / "library") is not None


def test_a_message_is_taken_once_and_whole(tmp_path: Path) -> None:
    own = claim(tmp_path)
    assert own is not None
    taken: list[Message] = []
    heard = threading.Thread(target=lambda: _take_when_there(tmp_path, taken))
    heard.start()
    message = asking("abc", ("a b.md", "/x/ў\udcff.md"))
    assert hand_over(tmp_path, message) is None
    heard.join()
    assert taken == [message]
    assert taken[0].files[0] == str(Path.cwd() / "a b.md")
    assert take(tmp_path) == []
    own.leave()


def _take_when_there(folder: Path, taken: list[Message]) -> None:
    end = time.monotonic() + 20
    while not taken and time.monotonic() < end:
        taken += take(folder)
        time.sleep(0.01)


def test_a_window_that_does_not_answer_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    own = claim(tmp_path)
    assert own is not None
    with pytest.raises(TimeoutError):
        hand_over(tmp_path, asking(), patience_s=0.1)
    assert take(tmp_path) == []
    own.leave()


def test_whoever_comes_as_the_window_goes_has_a_window(tmp_path: Path) -> None:
    own = hand_over(tmp_path, asking("abc"))  # nobody has the lock: as after a window that has just gone
    assert own is not None
    assert take(tmp_path) == []
    own.leave()


@pytest.mark.parametrize("text", ["", "[]", '{"uid": 5, "files": [], "token": ""}', "{" * 100_000])
def test_a_message_that_is_none_only_calls_the_window(tmp_path: Path, text: str) -> None:
    (tmp_path / FOLDER_NAME).mkdir()
    (tmp_path / FOLDER_NAME / "1.json").write_text(text)
    assert take(tmp_path) == [Message()]
    assert not list((tmp_path / FOLDER_NAME).iterdir())


def test_a_huge_message_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / FOLDER_NAME).mkdir()
    (tmp_path / FOLDER_NAME / "1.json").write_bytes(b" " * (handover.MOST_BYTES + 1))
    assert take(tmp_path) == []
    assert not list((tmp_path / FOLDER_NAME).iterdir())


# --- real processes -----------------------------------------------------------------------------------

Starter = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starter]:
    """What starts the program on one library; all of them are ended."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        options = ["--library", str(tmp_path / "library")]
        process = subprocess.Popen(
            [sys.executable, "-m", "nam_reader", *options, *arguments],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            cwd=tmp_path,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def titles(folder: Path) -> list[str]:
    """The titles of a library's articles, as the command line lists them."""
    command = [sys.executable, "-m", "nam_reader", "--library", str(folder), "list", "--json"]
    listed = subprocess.run(command, capture_output=True, check=True)
    return sorted(row["title"] for row in json.loads(listed.stdout))


def wait_for(condition: Callable[[], bool], seconds: float = 40) -> bool:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_second_start_hands_its_files_over_and_a_crash_hands_over_nothing(
    tmp_path: Path, start: Starter
) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.txt").write_text(f"{name.title()}: {ARTICLE}", "utf-8")
    library = tmp_path / "library"
    first = start("one.txt")  # opens a window and imports
    assert wait_for(lambda: library.is_dir() and (library / FOLDER_NAME).is_dir())
    assert wait_for(lambda: len(titles(library)) == 1)

    second = start("two.txt", "three.txt")
    assert second.wait(30) == 0
    assert first.poll() is None
    assert wait_for(lambda: len(titles(library)) == 3)
    assert start().wait(30) == 0  # without anything, it only calls the window
    assert not list((library / FOLDER_NAME).iterdir())

    first.send_signal(signal.SIGKILL)
    first.wait()
    third = start()
    time.sleep(3)
    assert third.poll() is None, "after a crash there is a window again"


def test_what_is_neither_a_command_nor_a_file_is_said(tmp_path: Path, start: Starter) -> None:
    process = start("nosuch.html")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "nosuch.html" in said.decode()
