"""highlight, notes, edit, delete and export."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
UidOf = Callable[[str], str]
Json = dict[str, Any]


@pytest.fixture
def made(filled: Command, uid_of: UidOf) -> Json:
    """Return the JSON-LD of a highlight with everything on it."""
    note = ["--note", "Check the *source*", "--colour", "blue", "--tag", "labour", "--tag", "праца"]
    made: Json = filled(
        "highlight", uid_of("Sanctions"), "--quote", "reports of forced labour", *note, "--json"
    ).json
    return made


def ids(answer: list[dict[str, Any]]) -> list[str]:
    return [item["id"] for item in answer]


def test_highlight_prints_the_annotation(made: Json) -> None:
    assert "http://www.w3.org/ns/anno.jsonld" in made["@context"]
    assert made["type"] == "Annotation"
    assert made["id"].startswith("urn:uuid:")
    assert "reports of forced labour" in json.dumps(made)
    assert "Check the *source*" in json.dumps(made)


def test_highlight_without_json_prints_the_id(filled: Command, uid_of: UidOf) -> None:
    out = filled("highlight", uid_of("Sanctions"), "--quote", "timber").out
    assert str(uuid.UUID(out.strip())) == out.strip()
    assert ids(filled("notes", "--json").json) == [f"urn:uuid:{out.strip()}"]


def test_a_quote_that_is_not_there_is_one_line(filled: Command, uid_of: UidOf) -> None:
    ran = filled("highlight", uid_of("Sanctions"), "--quote", "not in this text")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert filled("notes", "--json").json == []


@pytest.mark.parametrize("quote", ["", " ", "\n", "\udcff"])
def test_a_quote_of_nothing_is_one_line(filled: Command, uid_of: UidOf, quote: str) -> None:
    ran = filled("highlight", uid_of("Sanctions"), "--quote", quote)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [["highlight", "x"], ["highlight", "x", "--quote", "y", "--colour", "mauve"], ["edit", "x"],
                  ["edit"], ["delete"], ["export"], ["export", "--format", "papyrus"]],
)  # fmt: skip
def test_wrong_use_is_a_usage_error(filled: Command, arguments: list[str]) -> None:
    assert filled(*arguments).code == 2


def test_notes_are_one_list_of_items(filled: Command, made: Json) -> None:
    assert filled("notes", "--json").json == [made]
    assert filled("notes", "labour", "--json").json == [made]
    assert filled("notes", "xyzzy", "--json").json == []


def test_notes_for_a_person(filled: Command, made: Json) -> None:
    out = filled("notes").out
    bare = made["id"].removeprefix("urn:uuid:")
    assert out.startswith("Sanctions and forced labour\n")
    for piece in (bare, "blue", "“reports of forced labour”", "Check the *source*", "#labour #праца"):
        assert piece in out


def test_edit_changes_what_is_given_and_leaves_the_rest(filled: Command, made: Json) -> None:
    bare = made["id"].removeprefix("urn:uuid:")
    assert filled("edit", made["id"], "--colour", "green").out == f"{bare}\n"
    out = filled("notes").out
    assert "green" in out
    assert "Check the *source*" in out
    assert "#labour #праца" in out


def test_edit_takes_tags_instead_of_the_old_ones(filled: Command, made: Json) -> None:
    assert filled("edit", made["id"], "--tag", "new", "--note", "").code == 0
    out = filled("notes").out
    assert "#new" in out
    assert "#labour" not in out
    assert "Check" not in out
    assert filled("edit", made["id"], "--tag", "").code == 0
    assert "#" not in filled("notes").out


def test_an_id_may_be_a_urn_bare_or_its_beginning(filled: Command, made: Json) -> None:
    bare = made["id"].removeprefix("urn:uuid:")
    for name in (made["id"], bare, bare[:8]):
        assert filled("edit", name, "--note", name).out == f"{bare}\n"


def test_delete_puts_into_the_bin(filled: Command, made: Json) -> None:
    assert filled("delete", made["id"]).code == 0
    assert filled("notes", "--json").json == []
    again = filled("delete", made["id"])
    assert (again.code, len(again.err.splitlines())) == (1, 1)


@pytest.mark.parametrize("command", [["edit", "--note", "x"], ["delete"]])
@pytest.mark.parametrize("name", ["nosuch", "", "urn:uuid:", "%", "\udcff", "x" * 5000])
def test_an_unknown_annotation_is_one_line(
    filled: Command, made: Json, command: list[str], name: str
) -> None:
    ran = filled(*command, "--", name)
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1
    assert filled("notes", "--json").json == [made]


def test_export_to_standard_output_and_to_a_file(filled: Command, made: Json, tmp_path: Path) -> None:
    for form, piece in (
        ("markdown", "> reports of forced labour"),
        ("html", "<!DOCTYPE html>"),
        ("jsonld", made["id"]),
    ):
        target = tmp_path / f"notes.{form}"
        printed = filled("export", "--format", form)
        assert printed.code == 0
        assert piece.casefold() in printed.out.casefold()
        written = filled("export", "--format", form, "-o", target)
        assert (written.code, written.out) == (0, "")
        assert target.exists()
        assert not list(tmp_path.glob("*.part*"))


def test_export_takes_what_a_query_leaves(filled: Command, uid_of: UidOf, made: Json) -> None:
    filled("highlight", uid_of("border"), "--quote", "Nobody was told why")
    assert "Nobody was told why" in filled("export", "--format", "markdown").out
    assert "Nobody was told why" not in filled("export", "--format", "markdown", "forced").out


def test_nothing_to_export_is_one_line_and_no_file(filled: Command, tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    ran = filled("export", "--format", "markdown", "-o", target)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert not target.exists()


def test_a_place_that_cannot_be_written_is_one_line(filled: Command, made: Json, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "no" / "such" / "folder.md", tmp_path / ("n" * 300)):
        ran = filled("export", "--format", "markdown", "-o", target)
        assert (ran.code, len(ran.err.splitlines())) == (1, 1)
