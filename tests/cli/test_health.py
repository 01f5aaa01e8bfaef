"""check, backup and restore, as a person or a script meets them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest

Command = Callable[..., Any]


@pytest.fixture
def noted(filled: Command, uid_of: Callable[[str], str]) -> Command:
    """Return the command line on a library with two notes."""
    for quote in ("Nobody was told why", "Queues of 40 km"):
        assert filled("highlight", uid_of("border"), "--quote", quote, "--note", quote).code == 0
    return filled


def notes_of(program: Command) -> list[str]:
    return sorted(item["body"][0]["value"] for item in program("notes", "--json").json)


def library_of(program: Command) -> Path:
    return Path(program("backup").out.strip()).parents[1]


def spoil(path: Path, table: str) -> None:
    """Write over the first page of a table."""
    with closing(apsw.Connection(str(path))) as connection:
        connection.pragma("journal_mode", "delete")
        root = int(connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get)
        size = int(connection.pragma("page_size"))
    with path.open("rb+") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)


def test_a_backup_is_made_previewed_and_restored(noted: Command, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    made = noted("backup", "-o", copy)
    assert (made.code, made.out.strip()) == (0, str(copy))
    assert "2 annotations, verified." in made.err
    first = noted("notes", "--json").json[0]["id"].removeprefix("urn:uuid:")
    assert noted("delete", first).code == 0
    told = noted("restore", copy, "--preview")
    assert told.out.strip() == (
        "Nothing was changed; it would bring back 1 annotations, change back 0, take away 0 and leave 1."
    )
    assert len(notes_of(noted)) == 1
    assert noted("restore", copy).code == 0
    assert notes_of(noted) == ["Nobody was told why", "Queues of 40 km"]


def test_backups_are_listed(noted: Command, tmp_path: Path) -> None:
    path = noted("backup").out.strip()
    listed = noted("backup", "--list")
    assert listed.code == 0
    assert listed.out.splitlines()[0] == f"{path}: 2 annotations"
    assert noted("backup", "--list", "-o", tmp_path / "x.db").code == 2


def test_what_is_no_backup_is_refused(noted: Command, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"not a database" * 500)
    for options in ((), ("--preview",)):
        ran = noted("restore", other, *options)
        assert ran.code == 1
        assert ran.err.count("\n") == 1
    assert len(notes_of(noted)) == 2


@pytest.mark.parametrize(("name", "table"), [("notebook.db", "annotation"), ("library.db", "article")])
def test_damage_is_one_line_and_a_check_repairs_it(noted: Command, name: str, table: str) -> None:
    spoil(library_of(noted) / name, table)
    ran = noted("notes") if name == "notebook.db" else noted("list")
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert "damaged" in ran.err
    found = {item["file"]: item["state"] for item in noted("check", "--json").json}
    assert found.pop(name) == "rescued"
    assert set(found.values()) == {"sound"}
    assert {item["state"] for item in noted("check", "--json").json} == {"sound"}
    assert noted("list").code == 0
