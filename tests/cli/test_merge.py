"""merge: someone's annotations come in, as numbers for a script and lines for a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]


@pytest.fixture
def theirs(filled: Command, tmp_path: Path) -> Command:
    """Return the command line on a second library, with the same articles."""

    def run(*arguments: str | Path) -> Any:  # noqa: ANN401 - what the other command line returns
        return filled(*arguments, options=["--library", tmp_path / "theirs"])

    assert run("import", tmp_path / "articles").code == 0
    return run


@pytest.fixture
def shared(filled: Command, theirs: Command, uid_of: Callable[[str], str], tmp_path: Path) -> str:
    """Return the id of an annotation that both libraries have."""
    made = filled(
        "highlight", uid_of("border"), "--quote", "Nobody was told why", "--note", "first", "--json"
    )
    file = tmp_path / "first.jsonld"
    assert filled("export", "--format", "jsonld", "-o", file).code == 0
    assert theirs("merge", file).code == 0
    return str(made.json["id"]).removeprefix("urn:uuid:")


def notes_of(program: Command) -> list[str]:
    """Return the texts of all notes, in order."""
    return sorted(item["body"][0]["value"] for item in program("notes", "--json").json)


def give(program: Command, path: Path) -> Path:
    """Export everything."""
    assert program("export", "--format", "jsonld", "-o", path).code == 0
    return path


def numbers(report: dict[str, Any]) -> tuple[int, ...]:
    return tuple(report[name] for name in ("added", "updated", "unchanged", "conflicts", "deleted"))


def test_what_is_new_is_added_under_its_id_and_once(
    filled: Command, theirs: Command, shared: str, tmp_path: Path
) -> None:
    assert [item["id"] for item in theirs("notes", "--json").json] == [f"urn:uuid:{shared}"]
    again = theirs("merge", tmp_path / "first.jsonld", "--json")
    assert numbers(again.json) == (0, 0, 1, 0, 0)
    assert theirs("notes", "--json").out == filled("notes", "--json").out


def test_a_change_of_one_side_comes_over(
    filled: Command, theirs: Command, shared: str, tmp_path: Path
) -> None:
    theirs("edit", shared, "--note", "second")
    answer = filled("merge", give(theirs, tmp_path / "b.jsonld"), "--json")
    assert numbers(answer.json) == (0, 1, 0, 0, 0)
    assert notes_of(filled) == ["second"]
    assert numbers(theirs("merge", tmp_path / "first.jsonld", "--json").json) == (0, 0, 1, 0, 0)
    assert notes_of(theirs) == ["second"]


def test_a_conflict_leaves_both_texts_and_ours_its_id(
    filled: Command, theirs: Command, shared: str, tmp_path: Path
) -> None:
    filled("edit", shared, "--note", "mine")
    theirs("edit", shared, "--note", "theirs")
    file = give(theirs, tmp_path / "b.jsonld")
    preview = filled("merge", file, "--json", "--preview")
    assert numbers(preview.json) == (0, 0, 0, 1, 0)
    assert notes_of(filled) == ["mine"]
    ran = filled("merge", file)
    assert ran.code == 0
    assert f"conflict {shared}: mine “mine”, theirs (" in ran.out
    assert "“theirs”" in ran.out
    items = {item["body"][0]["value"]: item for item in filled("notes", "--json").json}
    assert items["mine"]["id"] == f"urn:uuid:{shared}"
    assert items["theirs"]["nam:rival"] == f"urn:uuid:{shared}"
    assert numbers(filled("merge", file, "--json").json) == (0, 0, 1, 0, 0)
    theirs("merge", give(filled, tmp_path / "a.jsonld"))
    assert notes_of(theirs) == notes_of(filled) == ["mine", "theirs"]


def test_a_deletion_travels_and_an_older_export_brings_nothing_back(
    filled: Command, theirs: Command, shared: str, tmp_path: Path
) -> None:
    theirs("delete", shared)
    answer = filled("merge", give(theirs, tmp_path / "b.jsonld"), "--json")
    assert numbers(answer.json) == (0, 0, 0, 0, 1)
    assert filled("notes", "--json").json == []
    assert numbers(filled("merge", tmp_path / "first.jsonld", "--json").json) == (0, 0, 1, 0, 0)
    assert filled("notes", "--json").json == []


def test_an_export_of_some_notes_deletes_no_others(
    filled: Command, theirs: Command, uid_of: Callable[[str], str], shared: str, tmp_path: Path
) -> None:
    filled("highlight", uid_of("border"), "--quote", "Queues", "--note", "long")
    theirs("merge", give(filled, tmp_path / "a.jsonld"))
    part = tmp_path / "part.jsonld"
    assert filled("export", "--format", "jsonld", "-o", part, "long").code == 0
    assert "nam:deletions" not in json.loads(part.read_text("utf-8"))
    assert numbers(theirs("merge", part, "--json").json) == (0, 0, 1, 0, 0)
    assert notes_of(theirs) == ["first", "long"]


@pytest.mark.parametrize(
    "content", [b"", b"\0\xff\xfe", b'{"items": [', b"[" * 100_000, b"PK\x03\x04rest", b"words"]
)
def test_what_cannot_be_read_is_one_sentence(nam: Command, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd"
    file.write_bytes(content)
    ran = nam("merge", file, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("nam-reader: odd: ")
    assert ran.err.count("\n") == 1


def test_a_file_that_is_not_there_is_one_sentence(nam: Command, tmp_path: Path) -> None:
    ran = nam("merge", tmp_path / "none.jsonld")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "nam-reader: none.jsonld: There is no such file.\n"
