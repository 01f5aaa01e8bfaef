"""The program as a whole: help, exit codes, streams, the first start, the display."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest

from nam_reader.cli.main import COMMANDS, group
from nam_reader.database import Access, connect

Command = Callable[..., Any]


def start(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "nam_reader", *arguments]
    return subprocess.run(command, capture_output=True, check=False)


def shell(line: str, **variables: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell, with variables."""
    named = {name: str(value) for name, value in variables.items()}
    named["PYTHON"] = sys.executable
    return subprocess.run(["sh", "-c", line], capture_output=True, env={**os.environ, **named}, check=False)


def test_help_names_every_command(nam: Command) -> None:
    ran = nam("--help", options=[])
    assert (ran.code, ran.err) == (0, "")
    for name, (_, what) in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(what)}$", ran.out, re.MULTILINE)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_commands_says_what_each_command_says_of_itself(name: str) -> None:
    module, what = COMMANDS[name]
    command: click.Command = import_module(f"nam_reader.cli.{module}").COMMANDS[name]
    assert command.name == name
    assert command.get_short_help_str(200) == what


def test_help_of_each_command(nam: Command) -> None:
    for name in COMMANDS:
        assert nam(name, "--help").code == 0


def test_version() -> None:
    assert re.fullmatch(rb"nam-reader \d+\.\d+\.\d+\n", start("--version").stdout)


def test_usage_errors_exit_with_two(nam: Command) -> None:
    for arguments in (
        ["nosuch"],
        ["list", "--nosuch"],
        ["show"],
        ["import"],
        ["show", "x", "--format", "pdf"],
    ):
        ran = nam(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("Usage: nam-reader")


def test_the_default_library_comes_with_the_bundled_archive_once(nam: Command) -> None:
    rows = nam("list", "--json", options=[]).json
    assert len(rows) == 12
    assert {row["kind"] for row in rows} == {"digest"}
    assert len(nam("list", "--json", options=[]).json) == 12
    (database,) = Path(os.environ["HOME"]).rglob("library.db")
    assert database.is_file()


def test_a_library_elsewhere_starts_empty(
    nam: Command, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert nam("list", "--json").json == []
    monkeypatch.setenv("NAM_READER_LIBRARY", str(library.parent / "another"))
    assert nam("list", "--json", options=[]).json == []


@pytest.mark.parametrize("place", ["file", "file/below", "\udcff", "~nosuchperson/library", "x" * 300])
def test_a_library_that_cannot_be_is_one_line(nam: Command, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    folder = place if place.startswith("~") else f"{tmp_path}/{place}"
    ran = nam("list", options=["--library", folder])
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_a_damaged_library_is_one_line(nam: Command, library: Path) -> None:
    library.mkdir()
    (library / "library.db").write_bytes(b"this is no database, and never was one" * 100)
    ran = nam("list")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert (library / "library.db").read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf8_whatever_the_locale(program: Command, articles: Path, locale: str) -> None:
    env = {
        "LC_ALL": locale,
        "LANG": locale,
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    ran = program("import", articles, env=env)
    assert ran.code == 0
    listed = program("list", env=env)
    assert "“Closing” the border – a note" in listed.out
    assert "Родная мова" in listed.out


@pytest.mark.skipif(os.name == "nt", reason="arguments are Unicode there")
def test_bytes_that_are_no_text_do_no_harm(program: Command, filled: Command) -> None:
    harmless: list[list[str | bytes]] = [["search", b"\xff\xfe"], ["notes", b"\xff"], ["search", b"a\xffb"]]
    for arguments in harmless:
        ran = program(*arguments)
        assert (ran.code, "Traceback" in ran.err) == (0, False)
    wrong: list[list[str | bytes]] = [[b"\xff"], ["show", b"\xff"], ["import", b"\xff"]]
    for arguments in wrong:
        ran = program(*arguments)
        assert ran.code in (1, 2)
        assert "Traceback" not in ran.err


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize("command", ["list --json", "search border", "show $NAME", "--help"])
def test_a_reader_who_goes_away_is_no_complaint(
    filled: Command, library: Path, uid_of: Callable[[str], str], command: str
) -> None:
    line = f'(sleep 0.2; "$PYTHON" -m nam_reader --library "$LIBRARY" {command}) | true'
    assert shell(line, LIBRARY=library, NAME=uid_of("border")).stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["list --json", "list", "export --format html", "--help"])
def test_a_disk_that_is_full_is_one_line(
    filled: Command, library: Path, uid_of: Callable[[str], str], command: str
) -> None:
    filled("highlight", uid_of("border"), "--quote", "Friday")
    line = f'"$PYTHON" -m nam_reader --library "$LIBRARY" {command} >/dev/full'
    done = shell(line, LIBRARY=library)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_closed_streams_do_no_harm(filled: Command, library: Path) -> None:
    line = '"$PYTHON" -m nam_reader --library "$LIBRARY" list <&- >&- 2>&-'
    assert shell(line, LIBRARY=library).returncode in (0, 1)


def on_terminal(*arguments: str | Path) -> str:
    """Run the command line on a terminal; return all that it shows."""
    pty = pytest.importorskip("pty", reason="needs a POSIX terminal")
    leader, follower = pty.openpty()
    command: list[str | Path] = [sys.executable, "-m", "nam_reader", *arguments]
    env = {**os.environ, "TERM": "xterm"}
    with subprocess.Popen(command, stdout=follower, stderr=follower, env=env) as process:
        os.close(follower)
        seen = b""
        while True:
            try:
                seen += os.read(leader, 65536)
            except OSError:  # so Linux says that nobody writes any more
                break
    os.close(leader)
    assert process.returncode == 0, seen
    return seen.decode()


def test_bringing_the_index_up_to_date_is_shown_on_a_terminal(filled: Command, library: Path) -> None:
    connection = connect(library / "library.db", Access.WRITE)
    connection.execute("DELETE FROM article_fts; UPDATE article SET indexed = 0")
    connection.close()
    seen = on_terminal("--library", library, "search", "sanctions")
    assert "Bringing the index up to date" in seen
    assert "3/3" in seen
    assert "1 article." in seen
    assert "index" not in on_terminal("--library", library, "search", "sanctions")


def test_control_characters_do_not_reach_a_terminal(nam: Command, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    title = r'title: "red \e[31m and \u009b32m"'
    file.write_text(f"---\n{title}\n---\n\nA text with \x1b[2J in it.\n", "utf-8")
    assert nam("import", file).code == 0
    (row,) = nam("list", "--json").json
    for command in (["list"], ["show", row["uid"]], ["search", "text"], ["list", "--json"]):
        seen = on_terminal("--library", library, *command)
        assert "text" in seen or "red" in seen
        assert "\x1b[31m" not in seen
        assert "\x1b[2J" not in seen
        assert "\x9b" not in seen


def test_found_words_are_bold_on_a_terminal(filled: Command, library: Path) -> None:
    assert "\x1b[1mtimber\x1b[22m" in on_terminal("--library", library, "search", "timber")


def test_an_import_shows_how_far_it_is_on_a_terminal(library: Path, articles: Path) -> None:
    seen = on_terminal("--library", library, "import", articles)
    assert "Importing" in seen
    assert "3/3" in seen
    assert "3 added" in seen
    assert on_terminal("--library", library, "--quiet", "import", articles) == ""
    assert "Importing" not in on_terminal("--library", library, "import", articles, "--json")


@pytest.mark.skipif(os.name == "nt", reason="signals are another thing there")
def test_ctrl_c_stops_an_import_and_keeps_what_is_in(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(4000):
        (folder / f"{number:05}.md").write_text(
            f"# Article {number}\n\n" + f"Words of article {number}. " * 60
        )
    assert count(library) == 0  # the library is there now, so that the two programs do not both make it
    arguments = ["--library", str(library), "import", str(folder), "--json"]
    command = [sys.executable, "-m", "nam_reader", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, start_new_session=True) as process:
        try:
            wait_until(lambda: count(library) > 0)
            os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 130
    assert b"Traceback" not in err
    answer = json.loads(out)
    assert 0 < answer["added"] < 4000
    assert count(library) == answer["added"]


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def count(library: Path) -> int:
    """Count the articles that are in a library for good."""
    done = start("--library", library, "list", "--json")
    return len(json.loads(done.stdout)) if done.returncode == 0 else 0


def test_no_display_is_said_with_what_the_command_line_can_do(program: Command) -> None:
    for options in ([], ["--quiet"]):
        ran = program(options=options)
        assert ran.code == 1
        assert "DISPLAY" in ran.err
        assert len(ran.err.splitlines()) == 1
        assert "Commands:" in ran.out
    opened = program("open", "abcdef")
    assert (opened.code, len(opened.err.splitlines())) == (1, 1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")
def test_a_display_that_does_not_answer_is_said(program: Command) -> None:
    ran = program(env={"DISPLAY": ":4095"})
    assert ran.code == 1
    assert "DISPLAY=:4095" in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wayland")
def test_a_wayland_display_that_does_not_answer_is_said(program: Command, tmp_path: Path) -> None:
    ran = program(env={"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert ran.code == 1
    assert "wayland-7" in ran.err


def test_the_window_opens_at_an_article_only_if_there_is_one(filled: Command, program: Command) -> None:
    ran = program("open", "nosuch", env={"QT_QPA_PLATFORM": "offscreen"})
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "nosuch" in ran.err


def test_the_way_to_the_window_meets_a_library_that_cannot_be(program: Command) -> None:
    env = {"QT_QPA_PLATFORM": "offscreen", "NAM_READER_LIBRARY": "~nosuchperson/library"}
    ran = program(options=[], env=env)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_globals_stand_before_the_command(nam: Command) -> None:
    assert nam("list", "--library", "x").code == 2


def test_every_command_is_in_the_group() -> None:
    assert group.list_commands(click.Context(group)) == list(COMMANDS)
    assert group.get_command(click.Context(group), "nosuch") is None


def test_the_console_script_is_installed() -> None:
    script = shutil.which("nam-reader", path=str(Path(sys.executable).parent))
    assert script is not None
    assert shell('"$SCRIPT" --version', SCRIPT=script).stdout.startswith(b"nam-reader ")
