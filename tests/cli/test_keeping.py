"""note, notes with filters, bin, tags and collection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Command = Callable[..., Any]
UidOf = Callable[[str], str]


@pytest.fixture
def three(filled: Command, uid_of: UidOf) -> dict[str, str]:
    """Return the ids of a highlight, a note on an article and a free note."""
    quote = ["--quote", "timber", "--colour", "blue", "--style", "squiggle", "--tag", "labour", "--tag", "x"]
    made = {
        "highlight": filled("highlight", uid_of("Sanctions"), *quote).out.strip(),
        "article": filled("note", "On the *whole*", "--article", uid_of("border"), "--tag", "X").out.strip(),
        "free": filled("note", "Free [[Sanctions and forced labour]]").out.strip(),
    }
    assert all(len(name) == 36 for name in made.values())
    return made


def listed(answer: list[dict[str, Any]]) -> set[str]:
    return {item["id"].removeprefix("urn:uuid:") for item in answer}


def test_notes_tell_what_each_is_about(filled: Command, three: dict[str, str]) -> None:
    out = filled("notes").out
    assert out.startswith("Free notes\n\n  ")
    assert f"{three['free']}  note\n    Free [[Sanctions" in out
    assert f"{three['article']}  note\n    On the *whole*\n    #X" in out
    assert f"{three['highlight']}  blue squiggle\n    “timber”" in out
    assert "no longer in the text" not in out


@pytest.mark.parametrize(
    ("options", "left"),
    [
        (["--tag", "x"], {"highlight", "article"}),
        (["--tag", "labour", "--tag", "y"], {"highlight"}),
        (["--colour", "blue", "--about", "quote"], {"highlight"}),
        (["--about", "article", "--about", "nothing"], {"article", "free"}),
        (["--author", "Ада"], set()),
        (["--after", "2024"], {"highlight", "article", "free"}),
        (["--before", "2024-05"], set()),
        (["whole"], {"article"}),
        (["--search", "timber"], {"highlight"}),
        (["--bin"], set()),
    ],
)
def test_notes_are_filtered(
    filled: Command, three: dict[str, str], options: list[str], left: set[str]
) -> None:
    assert listed(filled("notes", *options, "--json").json) == {three[name] for name in left}


def test_notes_of_an_article_and_of_a_collection(
    filled: Command, uid_of: UidOf, three: dict[str, str]
) -> None:
    assert listed(filled("notes", "--article", uid_of("border"), "--json").json) == {three["article"]}
    filled("collection", "add", "Water", uid_of("Sanctions"))
    assert listed(filled("notes", "--collection", "water", "--json").json) == {three["highlight"]}
    assert filled("notes", "--collection", "nothing").code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["note"],
        ["note", " "],
        ["notes", "--after", "May"],
        ["notes", "--before", "2024-13"],
        ["notes", "--colour", "mauve"],
        ["bin"],
        ["bin", "put-back"],
        ["tags", "rename", "one"],
        ["collection", "add", "name"],
    ],
)
def test_wrong_use_is_a_usage_error(filled: Command, arguments: list[str]) -> None:
    assert filled(*arguments).code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["note", "x", "--article", "nothing"],
        ["bin", "put-back", "nothing"],
        ["tags", "rename", "nothing", "x"],
        ["tags", "delete", "nothing"],
        ["collection", "rename", "nothing", "x"],
        ["collection", "delete", "nothing"],
        ["collection", "add", "name", "nothing"],
    ],
)
def test_what_is_not_there_is_one_line(filled: Command, arguments: list[str]) -> None:
    ran = filled(*arguments)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert filled("collection", "list", "--json").json == []


def test_a_free_note_is_edited_and_deleted_as_any(filled: Command, three: dict[str, str]) -> None:
    assert filled("edit", three["free"][:8], "--note", "Written anew").code == 0
    assert "Written anew" in filled("notes", "--about", "nothing").out
    filled("delete", three["free"])
    assert listed(filled("notes", "--bin", "--json").json) == {three["free"]}


def test_the_bin_is_listed_put_back_and_emptied(filled: Command, three: dict[str, str]) -> None:
    for name in three.values():
        filled("delete", name)
    out = filled("bin", "list").out
    assert "“timber”" in out
    assert "On the *whole*" in out
    assert listed(filled("bin", "list", "--json").json) == set(three.values())
    assert filled("bin", "put-back", three["free"], three["article"][:8]).out.split() == [
        three["free"],
        three["article"],
    ]
    for answer in (b"n\n", b""):
        asked = filled("bin", "empty", stdin=answer)
        assert (asked.code, asked.out) == (1, "")
        assert asked.err.endswith("Nothing was removed.\n")
    assert len(filled("bin", "list", "--json").json) == 1
    assert filled("bin", "empty", "--yes").err == "1 annotation removed.\n"
    assert filled("bin", "list", "--json").json == []
    assert filled("bin", "empty").code == 0
    assert filled("bin", "put-back", three["highlight"]).code == 1
    assert listed(filled("notes", "--json").json) == {three["free"], three["article"]}


def test_tags_are_listed_renamed_merged_and_taken_away(filled: Command, three: dict[str, str]) -> None:
    assert filled("tags", "list", "--json").json == [
        {"tag": "X", "annotations": 2},
        {"tag": "labour", "annotations": 1},
    ]
    assert filled("tags", "rename", "LABOUR", "x").err == "1 annotation changed.\n"
    assert filled("tags", "list").out.casefold().split() == ["2", "x"]
    assert filled("tags", "delete", "x").err == "2 annotations changed.\n"
    assert filled("tags", "list", "--json").json == []


def test_collections_are_made_filled_renamed_and_deleted(filled: Command, uid_of: UidOf) -> None:
    both = [uid_of("border"), uid_of("Sanctions")]
    assert filled("collection", "add", "Water", *both).code == 0
    filled("collection", "add", "WATER", both[0][:8])
    (made,) = filled("collection", "list", "--json").json
    assert (made["name"], made["articles"]) == ("Water", 2)
    filled("collection", "remove", "Water", both[1])
    filled("collection", "rename", "Water", "Rivers")
    assert filled("collection", "list").out.split() == ["1", "Rivers"]
    filled("collection", "delete", "rivers")
    assert filled("collection", "list", "--json").json == []
    assert len(filled("list", "--json").json) == 3


def test_every_kind_of_note_is_exported(filled: Command, three: dict[str, str]) -> None:
    for form in ("markdown", "obsidian", "logseq", "html", "odt", "docx", "pdf", "csv", "jsonld"):
        assert filled("export", "--format", form).code == 0, form
    for form in ("csl-json", "bibtex", "ris"):
        assert filled("export", "--format", form).code == 0, form
    assert listed(filled("export", "--format", "jsonld").json["items"]) == set(three.values())
