"""Settings: kept whole, and a broken file costs nothing but the settings."""

from __future__ import annotations

import json
from pathlib import Path

from nam_reader.settings import FILE_NAME, Settings, load, save


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    chosen = Settings(theme="sepia", text_size=22, last_article="abc", list_order="title")
    save(tmp_path, chosen)
    assert load(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_a_broken_file_is_set_aside_and_not_lost(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"theme": "dark"', "utf-8")
    assert load(tmp_path) == Settings()
    assert (tmp_path / (FILE_NAME + ".broken")).read_text("utf-8") == '{"theme": "dark"'


def test_a_value_of_the_wrong_type_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"theme": 5, "text_size": 20, "unknown": 1}), "utf-8")
    assert load(tmp_path) == Settings(text_size=20)
