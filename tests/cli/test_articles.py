"""import, list and show."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
UidOf = Callable[[str], str]

ANSWER = ["added", "updated", "unchanged", "failed", "articles", "files", "remarks", "merged", "stubs"]
ROW = ["uid", "title", "authors", "published", "language", "source", "url", "kind", "words"]


def test_import_answers_in_the_agreed_shape(nam: Command, articles: Path) -> None:
    answer = nam("import", articles, "--json").json
    assert list(answer) == ANSWER
    assert (answer["added"], answer["updated"], answer["unchanged"], answer["failed"]) == (3, 0, 0, [])
    assert len(answer["articles"]) == 3
    by_file = {Path(file["path"]).name: file["uids"] for file in answer["files"]}
    assert set(by_file) == {"border.md", "sanctions.md", "мова.txt"}
    assert sorted(uid for uids in by_file.values() for uid in uids) == sorted(answer["articles"])


def test_import_twice_changes_nothing_and_names_the_articles_again(nam: Command, articles: Path) -> None:
    first = nam("import", articles, "--json").json
    again = nam("import", articles, "--json")
    assert again.code == 0
    assert (again.json["added"], again.json["updated"], again.json["unchanged"]) == (0, 0, 3)
    assert again.json["articles"] == first["articles"]


def test_a_changed_article_is_updated(nam: Command, articles: Path) -> None:
    first = nam("import", articles, "--json").json
    file = articles / "sanctions.md"
    file.write_text(file.read_text("utf-8") + "\nA new paragraph.\n", "utf-8")
    again = nam("import", articles, "--json").json
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 1, 2)
    assert again["articles"] == first["articles"]


def test_one_bad_file_is_told_and_the_rest_goes_on(nam: Command, articles: Path) -> None:
    empty, missing = articles.parent / "empty.md", articles.parent / "missing.md"
    empty.touch()
    ran = nam("import", empty, missing, articles / "border.md", "--json")
    assert ran.code == 0
    assert ran.json["added"] == 1
    assert [failure["path"] for failure in ran.json["failed"]] == [str(empty), str(missing)]
    assert all(failure["reason"] for failure in ran.json["failed"])


def test_failures_are_a_line_each_beside_the_summary(nam: Command, articles: Path) -> None:
    empty = articles.parent / "emp\nty.md"
    empty.touch()
    ran = nam("import", empty, articles)
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "3 added, 0 updated, 0 unchanged, 1 file could not be read."
    (line,) = ran.err.splitlines()
    assert "emp ty.md: " in line


def test_nothing_taken_in_is_a_failure_that_still_answers(nam: Command, tmp_path: Path) -> None:
    binary = tmp_path / "picture.md"
    binary.write_bytes(bytes(range(256)) * 40)
    ran = nam("import", binary, "--json")
    assert ran.code == 1
    assert [failure["path"] for failure in ran.json["failed"]] == [str(binary)]
    assert ran.err == "nam-reader: Nothing could be taken in.\n"
    plain = nam("import", binary)
    assert plain.code == 1
    assert len(plain.err.splitlines()) == 1


def test_an_empty_folder_is_a_failure(nam: Command, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    ran = nam("import", tmp_path / "nothing", "--json")
    assert ran.code == 1
    assert ran.json["added"] == 0
    assert len(ran.err.splitlines()) == 1


def test_unchanged_is_not_a_failure(nam: Command, articles: Path) -> None:
    assert nam("import", articles).code == nam("import", articles).code == 0


def test_quiet_says_nothing_but_failures(nam: Command, library: Path, articles: Path) -> None:
    ran = nam("import", articles, options=["--library", library, "-q"])
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_file_whose_name_is_no_text_is_named_and_taken_in(nam: Command, tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    good, bad = folder / os.fsdecode(b"caf\xe9.md"), folder / os.fsdecode(b"\xff.md")
    good.write_text("# A title\n\nSome words of an article.\n", "utf-8")
    bad.touch()
    ran = nam("import", folder, "--json")
    assert ran.json["added"] == 1
    assert [found["path"] for found in ran.json["files"]] == [str(good)]
    assert [failure["path"] for failure in ran.json["failed"]] == [str(bad)]
    assert nam("import", folder).code == 0


TEXT = "\n\n".join(" ".join(f"word{paragraph}x{n}" for n in range(20)) for paragraph in range(5))
PAGE = f"""---
title: The mills on the border river
url: https://example.org/en/mills
source: Example Weekly
date: 2024-05-03
lang: en
---
{TEXT}
"""


def test_files_of_one_article_are_told_a_line_each(nam: Command, tmp_path: Path) -> None:
    whole, cut = tmp_path / "a.md", tmp_path / "b.md"
    whole.write_text(PAGE, "utf-8")
    cut.write_text(PAGE.replace(TEXT[-200:], ""), "utf-8")
    answer = nam("import", cut, whole, "--json").json
    (uid,) = answer["articles"]
    title = "The mills on the border river"
    assert (answer["added"], answer["updated"], answer["unchanged"], answer["stubs"]) == (1, 0, 0, 0)
    assert answer["merged"] == [{"path": str(whole), "uid": uid, "title": title}]
    assert [found["uids"] for found in answer["files"]] == [[uid], [uid]]
    assert nam("show", uid).out.split() == TEXT.split()
    again = nam("import", whole, cut)
    assert again.out == "0 added, 0 updated, 2 unchanged.\n"
    stub = tmp_path / "c.md"
    stub.write_text(PAGE.replace("lang: en", "kind: stub").replace(TEXT[300:], ""), "utf-8")
    lines = nam("import", stub).out.splitlines()
    assert lines == ["0 added, 0 updated, 1 merged, 0 unchanged.", f"{stub}: merged with “{title}” ({uid})"]


def test_an_excerpt_is_counted_and_listed_as_one(nam: Command, tmp_path: Path) -> None:
    stub = tmp_path / "c.md"
    stub.write_text(PAGE.replace("lang: en", "kind: stub").replace(TEXT[300:], ""), "utf-8")
    assert nam("import", stub).out == "1 added, 0 updated, 0 unchanged, 1 of them an excerpt only.\n"
    (row,) = nam("list", "--json").json
    assert row["kind"] == "stub"


def test_show_names_the_same_article_in_other_languages(nam: Command, tmp_path: Path) -> None:
    english, belarusian = tmp_path / "en.md", tmp_path / "be.md"
    english.write_text(PAGE, "utf-8")
    belarusian.write_text(
        PAGE.replace("/en/", "/be/").replace("lang: en", "lang: be").replace("The mills", "Млыны"), "utf-8"
    )
    one, other = nam("import", english, belarusian, "--json").json["articles"]
    title = "Млыны on the border river"
    shown = nam("show", one, "--format", "json").json
    assert shown["siblings"] == [{"uid": other, "language": "be", "title": title}]


def test_list_has_every_article_newest_first(filled: Command) -> None:
    rows = filled("list", "--json").json
    assert [list(row) for row in rows] == [ROW] * 3
    assert [row["published"] for row in rows] == ["2024-06", "2024-05-03", None]
    border = rows[1]
    assert border["title"] == "“Closing” the border – a note"
    assert border["authors"] == ["Ivan Ivanou"]
    assert (border["language"], border["source"], border["kind"]) == ("en", "Example Weekly", "article")
    assert border["url"] == "https://example.org/border"
    assert border["words"] > 20
    assert rows[2]["language"] == "be"
    assert rows[2]["url"] is None


def test_an_empty_library_lists_nothing(nam: Command) -> None:
    assert nam("list", "--json").json == []
    assert nam("list").out == ""


def test_list_for_a_person_is_a_line_an_article(filled: Command) -> None:
    lines = filled("list").out.splitlines()
    assert len(lines) == 3
    assert re.fullmatch(r"\w{20}  2024-05-03  en  “Closing” the border – a note — Ivan Ivanou", lines[1])


def test_list_pages_through_a_large_library(filled: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nam_reader.cli.articles.PAGE", 2)
    assert len({row["uid"] for row in filled("list", "--json").json}) == 3


def test_show_prints_the_reading_text_and_nothing_else(filled: Command, uid_of: UidOf) -> None:
    uid = uid_of("border")
    text = filled("show", uid).out
    everything = filled("show", uid, "--format", "json").json
    assert text == everything["text"] + "\n"
    assert "Nobody was told why" in text
    assert "**" not in text
    assert filled("show", uid, "--format", "text").out == text


def test_show_json_has_everything(filled: Command, uid_of: UidOf) -> None:
    shown = filled("show", uid_of("border"), "--format", "json").json
    wanted = (
        "uid title authors byline published language source url kind words topics revision text html siblings"
    )
    assert " ".join(shown) == wanted
    assert shown["topics"] == ["border", "law"]
    assert re.fullmatch("[0-9a-f]{64}", shown["revision"])


def test_show_html_is_a_safe_fragment(filled: Command, uid_of: UidOf) -> None:
    html = filled("show", uid_of("border"), "--format", "html").out
    assert "<strong>told</strong>" in html
    assert "script" not in html
    assert "javascript:" not in html
    assert "<html" not in html


def test_show_markdown_can_be_read_again(filled: Command, uid_of: UidOf) -> None:
    markdown = filled("show", uid_of("border"), "--format", "markdown").out
    assert "**told**" in markdown
    assert "## What came after" in markdown
    assert re.search(r"^[-*] +Queues of 40 km$", markdown, re.MULTILINE)


def test_the_beginning_of_a_uid_is_enough(filled: Command, uid_of: UidOf) -> None:
    uid = uid_of("border")
    assert filled("show", uid[:8]).out == filled("show", uid).out


@pytest.mark.parametrize("uid", ["nosuch", "", "%", "a" * 10_000, "\udcff", "-1", "ы"])
def test_an_unknown_article_is_one_clear_line(filled: Command, uid: str) -> None:
    ran = filled("show", "--", uid)
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert "Traceback" not in ran.err
