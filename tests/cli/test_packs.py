"""pack build, pack info and pack install."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]


@pytest.fixture
def pack(nam: Command, articles: Path, tmp_path: Path) -> Path:
    """Return a pack of the three articles."""
    target = tmp_path / "three.nampack"
    ran = nam("pack", "build", articles, "-o", target, "--title", "Three articles")
    assert ran.code == 0, ran.err
    assert "3 articles" in ran.out
    return target


def test_build_does_not_touch_the_library(nam: Command, pack: Path) -> None:
    assert nam("list", "--json").json == []


def test_info_tells_what_is_in_it(nam: Command, pack: Path) -> None:
    found = nam("pack", "info", pack, "--json").json
    assert " ".join(found) == "title articles words languages created sha256 size schema problems"
    assert (found["title"], found["articles"], found["problems"]) == ("Three articles", 3, [])
    assert found["languages"] == {"en": 2, "be": 1}
    assert found["size"] == pack.stat().st_size
    plain = nam("pack", "info", pack).out
    assert "Three articles" in plain
    assert "3 articles" in plain


def test_install_fills_an_empty_library_and_merges_into_a_full_one(nam: Command, pack: Path) -> None:
    first = nam("pack", "install", pack, "--json")
    assert (first.code, first.json["added"], len(first.json["articles"])) == (0, 3, 3)
    again = nam("pack", "install", pack, "--json")
    assert (again.code, again.json["added"], again.json["unchanged"]) == (0, 0, 3)
    assert len(nam("list", "--json").json) == 3


def test_installed_articles_have_the_uids_of_an_import(nam: Command, pack: Path, articles: Path) -> None:
    nam("pack", "install", pack)
    assert nam("import", articles, "--json").json["unchanged"] == 3


def test_an_altered_pack_is_refused_and_changes_nothing(nam: Command, pack: Path) -> None:
    pack.write_bytes(pack.read_bytes().replace(b"Nobody was", b"Anyone was"))
    ran = nam("pack", "install", pack)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert nam("list", "--json").json == []
    told = nam("pack", "info", pack, "--json")
    assert (told.code, len(told.err.splitlines())) == (1, 1)


@pytest.mark.parametrize("command", ["info", "install"])
def test_what_is_no_pack_is_one_line(nam: Command, articles: Path, tmp_path: Path, command: str) -> None:
    (tmp_path / "empty.nampack").touch()
    for file in (articles / "border.md", tmp_path, tmp_path / "missing", tmp_path / "empty.nampack"):
        ran = nam("pack", command, file)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1), file


def test_build_of_nothing_makes_no_pack(nam: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for source in (tmp_path / "empty", tmp_path / "missing.md"):
        ran = nam("pack", "build", source, "-o", tmp_path / "none.nampack")
        assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert not (tmp_path / "none.nampack").exists()
    assert not list(tmp_path.glob(".making-*"))


def test_build_into_a_missing_folder_is_one_line(nam: Command, articles: Path, tmp_path: Path) -> None:
    ran = nam("pack", "build", articles, "-o", tmp_path / "no" / "where.nampack")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)


def test_wrong_use_is_a_usage_error(nam: Command) -> None:
    for arguments in (["pack", "build", "x"], ["pack", "info"], ["pack", "nosuch"]):
        assert nam(*arguments).code == 2
