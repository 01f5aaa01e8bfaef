"""The program starts itself anew: another size of everything, and all is as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nam_reader import settings
from nam_reader.model import ListQuery
from nam_reader.restarting import Frame, Ticket, leave_ticket, scaled, take_ticket, without_arguments
from nam_reader.workspace import Workspace

PROGRAM = Path(__file__).parent / "ui" / "resized_window.py"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_SCALE_FACTOR", "NAM_READER_RETURN"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("before", "percent", "inside"),
    [
        (None, 100, None),
        (None, 150, "1.5"),
        ("2", 150, "3.0"),
        ("1.25", 200, "2.5"),
        ("nonsense", 115, "1.15"),
        ("nan", 200, "2.0"),
        ("-1", 200, "2.0"),
    ],
)
def test_the_factor_is_that_of_the_environment_times_ours_for_a_while(
    monkeypatch: pytest.MonkeyPatch, before: str | None, percent: int, inside: str | None
) -> None:
    if before is not None:
        monkeypatch.setenv("QT_SCALE_FACTOR", before)
    with scaled(percent):
        assert os.environ.get("QT_SCALE_FACTOR") == inside
    assert os.environ.get("QT_SCALE_FACTOR") == before


def test_a_ticket_is_good_for_one_start() -> None:
    ticket = Ticket(Frame("HDMI-1", 40, -30, 1000, 600, "maximized"), "settings", '{"search": "ў\\ud800"}')
    leave_ticket(ticket)
    assert take_ticket() == ticket
    assert take_ticket() is None


@pytest.mark.parametrize("text", ["", "{}", "[1, 2]", '[["", "x", 0, 0, 0, ""], "", ""]', "[" * 100_000])
def test_a_ticket_that_is_none_is_none(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("NAM_READER_RETURN", text)
    assert take_ticket() is None
    assert "NAM_READER_RETURN" not in os.environ


@pytest.mark.parametrize(
    ("whole", "seen", "left"),
    [
        (["python", "-m", "nam_reader"], ["__main__.py"], ["python", "-m", "nam_reader"]),
        (
            ["python", "-m", "nam_reader", "open", "x"],
            ["__main__.py", "open", "x"],
            ["python", "-m", "nam_reader"],
        ),
        (
            ["python", "/bin/nam-reader", "a.html"],
            ["/bin/nam-reader", "a.html"],
            ["python", "/bin/nam-reader"],
        ),
        (["NAM Reader.exe", "a.html"], ["NAM Reader.exe", "a.html"], ["NAM Reader.exe"]),
    ],
)
def test_it_is_started_without_what_it_was_asked_for(
    whole: list[str], seen: list[str], left: list[str]
) -> None:
    assert without_arguments(whole, seen) == left


def test_a_size_that_is_none_of_ours_is_the_usual_one(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_text('{"interface_size": 1000}', "utf-8")
    assert settings.load(tmp_path).interface_size == 100
    (tmp_path / settings.FILE_NAME).write_text('{"interface_size": 175}', "utf-8")
    assert settings.load(tmp_path).interface_size == 175


def test_the_window_comes_back_larger_and_as_it_was(tmp_path: Path) -> None:
    library, told = tmp_path / "library", tmp_path / "told"
    for name in ("Alder", "Birch", "Cedar"):
        (tmp_path / f"{name}.md").write_text(
            f"---\ntitle: {name}\n---\n{name} grows by the river.\n", "utf-8"
        )
    with Workspace(library) as space:
        space.import_paths(list(tmp_path.glob("*.md")))
        uid = next(row.uid for row in space.article_rows(ListQuery(), limit=9) if row.title == "Birch")
    settings.save(library, settings.Settings(search_history=False, hint_given=True))
    (tmp_path / "late.md").write_text("---\ntitle: Late\n---\nImported by the first start alone.\n", "utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "TEST_LIBRARY": str(library),
        "TEST_TOLD": str(told),
        "TEST_UID": uid,
        "TEST_SIZES": "200 115 100",
    }
    command = [sys.executable, str(PROGRAM), str(tmp_path / "late.md")]
    subprocess.run(command, env=environment, capture_output=True, timeout=90, check=True)
    found = [json.loads(line) for line in told.read_text("utf-8").splitlines()]
    assert [one["ratio"] for one in found] == [1.0, 2.0, 1.15, 1.0]
    assert {one["environment"] for one in found} == {""}
    assert {(one["search"], one["article"], one["page"]) for one in found} == {("alder", uid, "settings")}
    assert {one["focus"] for one in found[1:]} == {"Size of everything"}
    assert [len(one["arguments"]) for one in found] == [1, 0, 0, 0]
    assert found[0]["frame"] == found[-1]["frame"], "a window that did not fit is as large again"
    assert found[1]["frame"][2:] == [400, 320], "twice as large it has no more room than that"
    if sys.platform != "win32":
        assert len({one["pid"] for one in found}) == 1
    assert "alder" not in (library / settings.FILE_NAME).read_text("utf-8"), (
        "searches are not remembered here"
    )
