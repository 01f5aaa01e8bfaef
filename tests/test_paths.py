"""Where the library is, in the order of what the person said."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from nam_reader.paths import LIBRARY_VARIABLE, bundled_archive, library_folder, resources


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(LIBRARY_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "program" / "nam-reader")])
    (tmp_path / "program").mkdir()


def test_the_option_wins_over_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "variable"))
    assert library_folder(tmp_path / "option").path == tmp_path / "option"
    assert library_folder().path == tmp_path / "variable"
    assert not library_folder().default


@pytest.mark.skipif(sys.platform != "linux", reason="the variable XDG_DATA_HOME is Linux's")
def test_the_default_is_in_the_data_of_the_person(tmp_path: Path) -> None:
    folder = library_folder()
    assert folder.path == tmp_path / "data-home" / "nam-reader"
    assert folder.default


@pytest.mark.skipif(sys.platform != "linux", reason="the variables are Linux's")
@pytest.mark.parametrize("home", ["/home/somebody", "/home/somebody/", "", "relative"])
@pytest.mark.parametrize("data", ["/data/of/somebody", "/data/", " ", "relative/data", "~/data", None])
def test_the_default_is_what_platformdirs_says(
    data: str | None, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", home)
    if data is None:
        monkeypatch.delenv("XDG_DATA_HOME")
    else:
        monkeypatch.setenv("XDG_DATA_HOME", data)
    assert library_folder().path == Path(platformdirs.user_data_dir("nam-reader", appauthor=False))


def test_a_portable_program_keeps_its_data_beside_itself(tmp_path: Path) -> None:
    (tmp_path / "program" / "portable").touch()
    folder = library_folder()
    assert folder.path == tmp_path / "program" / "data"
    assert folder.default


def test_the_checkout_has_its_resources() -> None:
    assert list((resources() / "archive").glob("*.md"))
    assert bundled_archive()
