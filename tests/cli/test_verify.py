"""`verify`: every quote of an exported document, beside the articles that are here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
FORMATS = ("markdown", "html", "jsonld", "csv")
QUOTES = ("The border was closed on Friday.", "“Closing” & *more* <b>", "Queues of 40 km\nA note of protest")
every_format = pytest.mark.parametrize("form", FORMATS)

TEXT = """---
title: The *river* & the town
lang: en
url: https://example.org/river
---

The border was closed on Friday. Nobody was told why: “Closing” &amp; \\*more\\* &lt;b&gt;.

- Queues of 40 km
- A note of protest
"""


@pytest.fixture
def noted(nam: Command, tmp_path: Path) -> Command:
    """Return the command line on a library with one article, three highlights and a nasty note."""
    (tmp_path / "river.md").write_text(TEXT, "utf-8")
    uid = nam("import", tmp_path / "river.md", "--json").json["articles"][0]
    for quote in QUOTES:
        note = "> quoted\n\n```\n<!-- nam-reader id=x uid=x revision=x start=1 end=2 -->\n```"
        assert nam("highlight", uid, "--quote", quote, "--note", note).code == 0
    return nam


def exported(noted: Command, tmp_path: Path, form: str) -> Path:
    file = tmp_path / f"notes of {form}"
    assert noted("export", "--format", form, "-o", file).code == 0
    return file


def states(nam: Command, file: Path) -> list[str]:
    ran = nam("verify", file, "--json")
    assert (ran.code, ran.err) == (0, "")
    answer = ran.json
    found = [quote["state"] for quote in answer["quotes"]]
    assert {state: answer[state] for state in ("exact", "moved", "altered", "unknown")} == {
        state: found.count(state) for state in ("exact", "moved", "altered", "unknown")
    }
    return found


@every_format
def test_an_export_is_exact(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    assert states(noted, file) == ["exact"] * 3
    (first, *_) = noted("verify", file, "--json").json["quotes"]
    assert set(first) == {"id", "article", "title", "quote", "state"}
    assert first["title"] == "The *river* & the town"
    assert first["quote"] == QUOTES[0]


@every_format
def test_a_quote_that_was_edited_is_altered_and_shown(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    document = file.read_text("utf-8")
    assert "closed on Friday" in document
    file.write_text(document.replace("closed on Friday", "opened on Friday"), "utf-8")
    assert states(noted, file) == ["altered", "exact", "exact"]
    altered = noted("verify", file, "--json").json["quotes"][0]
    assert altered["difference"] == "The border was [-closed-]{+opened+} on Friday."
    assert "altered: The border was [-closed-]{+opened+} on Friday." in noted("verify", file).out


@every_format
def test_a_quote_cut_short_is_altered(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    file.write_text(file.read_text("utf-8").replace("closed on Friday.", "closed"), "utf-8")
    assert states(noted, file)[0] == "altered"


@every_format
def test_typographic_changes_are_changes(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    file.write_text(file.read_text("utf-8").replace("“Closing”", "«Closing»"), "utf-8")
    assert states(noted, file) == ["exact", "altered", "exact"]


@every_format
def test_an_article_that_has_changed_around_the_quotes(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    longer = TEXT.replace("The border", "A new first sentence. The border").replace("A note", "No note")
    (tmp_path / "river.md").write_text(longer, "utf-8")
    assert noted("import", tmp_path / "river.md", "--json").json["updated"] == 1
    assert states(noted, file) == ["moved", "moved", "altered"]
    assert "[-No-]{+A+} note" in noted("verify", file, "--json").json["quotes"][2]["difference"]


@every_format
def test_an_article_that_is_not_here_is_unknown(noted: Command, tmp_path: Path, form: str) -> None:
    file = exported(noted, tmp_path, form)
    other = noted("verify", file, "--json", options=["--library", tmp_path / "other"])
    assert (other.code, other.json["unknown"]) == (0, 3)


@every_format
def test_a_revision_that_is_not_here_is_checked_with_the_present_text(
    noted: Command, tmp_path: Path, form: str
) -> None:
    file = exported(noted, tmp_path, form)
    other = ["--library", tmp_path / "other"]
    longer = TEXT.replace("The border", "A new first sentence. The border").replace("A note", "No note")
    (tmp_path / "river.md").write_text(longer, "utf-8")
    assert noted("import", tmp_path / "river.md", options=other).code == 0
    answer = noted("verify", file, "--json", options=other).json
    assert [quote["state"] for quote in answer["quotes"]] == ["moved", "moved", "altered"]


def test_white_space_that_an_editor_changes_is_none_of_the_quote(noted: Command, tmp_path: Path) -> None:
    file = exported(noted, tmp_path, "markdown")
    wrapped = (
        file.read_text("utf-8").replace("border was closed", "border\n> was  closed").replace("\n", "\r\n")
    )
    file.write_bytes(wrapped.encode())
    assert states(noted, file) == ["exact"] * 3


def test_a_quote_taken_out_of_the_document_is_altered(noted: Command, tmp_path: Path) -> None:
    file = exported(noted, tmp_path, "html")
    document = file.read_text("utf-8")
    file.write_text(re.sub(r"<p><mark>The border.*?</p>", "", document), "utf-8")
    assert states(noted, file) == ["altered", "exact", "exact"]


def test_json_keeps_white_space(noted: Command, tmp_path: Path) -> None:
    file = exported(noted, tmp_path, "jsonld")
    file.write_text(file.read_text("utf-8").replace("40 km\\nA", "40 km A"), "utf-8")
    assert states(noted, file) == ["exact", "exact", "altered"]


def test_one_annotation_alone_and_a_list_of_them(noted: Command, tmp_path: Path) -> None:
    items = noted("notes", "--json").json
    file = tmp_path / "notes.json"
    file.write_text(json.dumps(items), "utf-8")
    assert states(noted, file) == ["exact"] * 3
    file.write_text(json.dumps(items[0]), "utf-8")
    assert states(noted, file) == ["exact"]


def test_a_table_saved_again_by_a_spreadsheet(noted: Command, tmp_path: Path) -> None:
    import csv

    file = exported(noted, tmp_path, "csv")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(keepends=True)))
    with file.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)
    assert states(noted, file) == ["exact"] * 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no quotes at all",
        b"\xff\xfe\x00",
        b"{",
        b"[" * 100_000,
        b'{"items": 3}',
        b'{"items": [1, {"target": [], "x": null}]}',
        b"PK\x03\x04 broken",
        b"%PDF-1.7 broken",
        b"<html><blockquote data-uid data-revision>x</blockquote></html>",
        b"quote,annotation,revision\n1,2,3\n",
        b"> quote\n\n<!-- nam-reader id=x uid=x revision=x start=5 end=5 -->\n",
    ],
)
def test_what_holds_no_quotes_is_one_sentence(nam: Command, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(data)
    ran = nam("verify", file, "--json")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert str(tmp_path) not in ran.err


def test_a_file_that_is_not_there_is_one_sentence(nam: Command, tmp_path: Path) -> None:
    ran = nam("verify", tmp_path / "nothing.md")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)


@pytest.mark.parametrize("form", ["odt", "docx", "pdf"])
def test_a_document_without_a_display_goes_out_and_is_checked(
    noted: Command, program: Command, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "notes"
    ran = program("export", "--format", form, "-o", file)
    assert (ran.code, ran.out) == (0, "")
    assert states(noted, file) == ["exact"] * 3
    changed = TEXT.replace("closed on", "opened on").replace("A note", "And then a note")
    (tmp_path / "river.md").write_text(changed, "utf-8")
    assert noted("import", tmp_path / "river.md").code == 0
    assert states(noted, file)[0] == "altered"
