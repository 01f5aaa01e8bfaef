"""Settings: kept whole, and a broken file costs nothing but the settings."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from nam_reader.settings import FILE_NAME, Settings, load, read, save


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    chosen = Settings(theme="sepia", text_size=22, last_article="abc", list_order="title")
    save(tmp_path, chosen)
    assert load(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize("text", ['{"theme": "dark"', "[1, 2]", "\0\0\0", "", "[" * 100_000])
def test_a_broken_file_is_set_aside_and_not_lost(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, "utf-8")
    found = read(tmp_path)
    assert found.settings == Settings()
    assert re.fullmatch(r"settings-broken-[\d-]+\.json", found.broken)
    assert (tmp_path / found.broken).read_text("utf-8") == text
    assert read(tmp_path) == (Settings(), "")  # it is said once


def test_what_cannot_be_read_and_not_set_aside_costs_no_start(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    (tmp_path / FILE_NAME / "inside").touch()
    assert load(tmp_path) == Settings()


def test_a_size_that_nobody_could_read_is_the_usual_one(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"text_size": 4000, "theme": "dark"}), "utf-8")
    assert load(tmp_path) == Settings(theme="dark")


def test_a_value_of_the_wrong_type_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"theme": 5, "text_size": 20, "unknown": 1}), "utf-8")
    assert load(tmp_path) == Settings(text_size=20)
