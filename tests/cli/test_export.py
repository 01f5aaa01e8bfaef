"""`export`: what is chosen, what it looks like, what it does not tell, and files that are renewed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nam_reader.errors import ExportError
from nam_reader.model import AnnotationFilter
from nam_reader.workspace import Workspace

Command = Callable[..., Any]
UidOf = Callable[[str], str]
READABLE = ("markdown", "obsidian", "logseq", "html")
EVERY = (*READABLE, "odt", "docx", "pdf", "csv", "jsonld", "bibtex", "ris", "csl-json")


@pytest.fixture
def noted(filled: Command, uid_of: UidOf) -> Command:
    """Return the command line on a library with four annotations on three articles."""
    for words, quote, more in (
        ("border", "Queues of 40 km", ["--tag", "river", "--note", "Ask *them*."]),
        ("border", "Nobody was told why", ["--colour", "pink"]),
        ("Sanctions", "forced labour", ["--tag", "labour"]),
        ("мова", "гучыць у школах", ["--tag", "мова", "--note", "Так?"]),
    ):
        assert filled("highlight", uid_of(words), "--quote", quote, *more).code == 0
    return filled


@pytest.fixture
def exported(noted: Command, program: Command) -> Command:
    """Return a function that exports in this process, PDF in one of its own: Qt is not for this one."""

    def export(form: str, *more: str | Path) -> Any:  # noqa: ANN401 - what a run left behind
        return (program if form == "pdf" else noted)("export", "--format", form, *more)

    return export


def quotes(noted: Command, *options: str | Path) -> list[str]:
    out: str = noted("export", "--format", "markdown", *options).out
    return [line.removeprefix("> ") for line in out.splitlines() if line.startswith("> ")]


def test_what_is_chosen(noted: Command, uid_of: UidOf, library: Path) -> None:
    border, sanctions = uid_of("border"), uid_of("Sanctions")
    on_border = ["Nobody was told why", "Queues of 40 km"]
    assert quotes(noted, "--article", border) == on_border
    assert quotes(noted, "--article", border, "--article", sanctions) == ["forced labour", *on_border]
    assert quotes(noted, "--tag", "River", "--tag", "labour") == ["forced labour", "Queues of 40 km"]
    assert quotes(noted, "--search", "author:Ivanou") == on_border
    assert quotes(noted, "--search", "timber OR школа") == ["forced labour", "гучыць у школах"]
    assert quotes(noted, "--search", "author:Ivanou", "--tag", "river", "queues") == ["Queues of 40 km"]
    with Workspace(library) as workspace:
        made = workspace.make_collection("На потым")
        workspace.collect(made.id, [sanctions])
    assert quotes(noted, "--collection", "на потым") == ["forced labour"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--article", "nosuchuid"], "There is no article “nosuchuid” in this library."),
        (["--collection", "None"], "There is no collection “None” in this library."),
        (["--search", "nothinglikeit"], "There are no such annotations to export."),
        (["--tag", "nothing"], "There are no such annotations to export."),
        (["--template", "x.md.j2"], "There is no template “x.md.j2”"),
        (["--renew", "nothing.md"], "nothing.md cannot be read"),
    ],
)
def test_what_is_not_there_is_one_sentence(noted: Command, options: list[str], sentence: str) -> None:
    ran = noted("export", "--format", "markdown", *options)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert sentence in ran.err


@pytest.mark.parametrize(
    "options", [["--style", "x"], ["--by", "day"], ["--order", "x"], ["--renew", "a.md", "-o", "b.md"]]
)
def test_a_mistyped_option_is_a_mistake_of_use(noted: Command, options: list[str]) -> None:
    assert noted("export", "--format", "markdown", *options).code == 2


@pytest.mark.parametrize("form", [*READABLE, "odt", "docx", "pdf", "csv"])
@pytest.mark.parametrize(
    "options", [[], ["--whole"], ["--context"], ["--by", "tag"], ["--style", "iso690", "--order", "date"]]
)
def test_however_it_looks_it_can_be_checked(
    noted: Command, exported: Command, tmp_path: Path, form: str, options: list[str]
) -> None:
    file = tmp_path / "file"
    assert exported(form, *options, "-o", file).code == 0
    answer = noted("verify", file, "--json").json
    assert answer["exact"] == len(answer["quotes"]) == 4


def test_a_template_lies_in_the_library_folder(noted: Command, library: Path) -> None:
    (library / "templates").mkdir()
    template = library / "templates" / "mine.md.j2"
    template.write_text("{{ articles | summary }}", "utf-8")
    assert noted("export", "--format", "markdown", "--template", "mine.md.j2").out == (
        "4 highlights in 3 articles\n"
    )
    template.write_text("\n{% if %}", "utf-8")
    ran = noted("export", "--format", "markdown", "--template", "mine.md.j2")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert "“mine.md.j2”, line 2" in ran.err


# --- what it does not tell ---------------------------------------------------------------------------


def test_the_same_notes_give_the_same_bytes_on_another_machine(
    noted: Command, exported: Command, program: Command, articles: Path, tmp_path: Path
) -> None:
    exchange = tmp_path / "exchange.jsonld"
    assert noted("export", "--format", "jsonld", "-o", exchange).code == 0
    elsewhere = tmp_path / "Другі дом" / "library"
    other = ("--library", elsewhere)
    world = {"HOME": str(tmp_path / "Другі дом"), "USER": "Ян", "LANG": "be_BY.UTF-8", "TZ": "Asia/Tokyo"}
    for command in (["import", articles], ["merge", exchange]):
        assert program(*command, options=other, env=world).code == 0
    for form in EVERY:
        for options in ([], ["--whole", "--order", "date"], ["--by", "tag", "--context"]):
            ours, theirs = tmp_path / "ours", tmp_path / "theirs"
            assert exported(form, *options, "-o", ours).code == 0
            assert (
                program("export", "--format", form, *options, "-o", theirs, options=other, env=world).code
                == 0
            )
            assert ours.read_bytes() == theirs.read_bytes(), f"{form} {options}"
            for told in (str(tmp_path), "nam-reader 0", "NAM Reader 0"):
                assert told.encode() not in ours.read_bytes()


# --- a file that is renewed ----------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["markdown", "obsidian", "logseq"])
def test_a_file_that_was_edited_is_renewed(noted: Command, uid_of: UidOf, tmp_path: Path, form: str) -> None:
    file = tmp_path / "notes.md"
    assert noted("export", "--format", form, "-o", file).code == 0
    before = file.read_bytes()
    mine = b"My own line.\r\n\r\n"
    file.write_bytes(before + mine)
    ran = noted("export", "--format", form, "--renew", file)
    assert (ran.code, ran.out) == (0, "")
    assert "4 unchanged" in ran.err
    assert file.read_bytes() == before + mine
    item = next(item for item in noted("notes", "--json").json if "Queues" in str(item))
    noted("edit", item["id"], "--note", "Asked.")
    noted("highlight", uid_of("border"), "--quote", "The border was closed")
    noted("delete", next(item["id"] for item in noted("notes", "--json").json if "forced" in str(item)))
    ran = noted("export", "--format", form, "--renew", file, "--article", uid_of("border"))
    assert "1 renewed, 1 added, 1 removed, 2 unchanged" in ran.err
    text = file.read_bytes()
    assert mine in text
    assert b"Asked." in text
    assert b"forced labour\n\n" not in text.replace(b"Sanctions and forced labour\n", b"")
    assert noted("verify", file, "--json").json["exact"] == 4


def test_what_is_written_into_a_file_while_it_is_renewed_is_kept(
    noted: Command, library: Path, tmp_path: Path
) -> None:
    file = tmp_path / "notes.md"
    assert noted("export", "--format", "markdown", "-o", file).code == 0
    changed = file.read_bytes() + b"A line written just now."

    def write(_done: int, _total: int) -> None:
        file.write_bytes(changed)

    with Workspace(library) as workspace:
        (first, *_) = workspace.annotations(AnnotationFilter())
        workspace.edit_annotation(first.annotations[0].annotation.id, note="Another note")
        with pytest.raises(ExportError, match="was changed meanwhile"):
            workspace.renew_export(file, "markdown", AnnotationFilter(), progress=write)
    assert file.read_bytes() == changed


def test_a_file_without_notes_is_left_alone(noted: Command, tmp_path: Path) -> None:
    file = tmp_path / "mine.md"
    for data in (b"# Mine\n", b"\xff\xfe nothing", b""):
        file.write_bytes(data)
        ran = noted("export", "--format", "markdown", "--renew", file)
        assert (ran.code, len(ran.err.splitlines())) == (1, 1)
        assert file.read_bytes() == data
    assert noted("export", "--format", "html", "--renew", file).code == 1


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk to mount")
@pytest.mark.parametrize("form", [*READABLE, "docx", "pdf"])
def test_a_full_disk_leaves_what_was_there(exported: Command, tmp_path: Path, form: str) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        (disk / "notes").write_bytes(b"old")
        (disk / "filler").write_bytes(b"x" * 4096)
        ran = exported(form, "-o", disk / "notes")
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
        assert "not enough room" in ran.err
        assert (disk / "notes").read_bytes() == b"old"
        assert {path.name for path in disk.iterdir()} == {"notes", "filler"}
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_name_of_300_cyrillic_letters_and_a_folder_that_takes_nothing(
    noted: Command, tmp_path: Path
) -> None:
    for target in (tmp_path / ("ў" * 300), Path("/proc/notes.md")):
        ran = noted("export", "--format", "markdown", "-o", target)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert not list(tmp_path.glob(".nam*"))


def test_a_document_is_in_the_language_asked_for_and_stays_so(noted: Command, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    assert noted("export", "--format", "markdown", "--words", "be", "-o", file).code == 0
    made = file.read_text("utf-8")
    assert "# Вылучэнні і нататкі" in made
    assert "Key point" not in made
    assert noted("export", "--format", "markdown", "--renew", file).code == 0
    assert file.read_text("utf-8") == made
