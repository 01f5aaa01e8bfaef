"""The entry in the menu of a Linux desktop, by which a file manager opens files with the program."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from nam_reader.ui.dialogs.import_formats import PACKS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "desktop"
MIME = re.compile(r"(application|text)/[a-z0-9.+-]+")


def entry(path: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters="=")
    read.optionxform = str  # type: ignore[assignment,method-assign]  # as configparser's own page has it
    read.read(path, "utf-8")
    return read["Desktop Entry"]


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"XDG_DATA_HOME": str(home)}
    command = [sys.executable, str(ROOT / "tools" / "desktop_entry.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_the_entry_names_a_program_an_icon_and_types() -> None:
    found = entry(SOURCE / "nam-reader.desktop")
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["gui-scripts"]
    program, files = found["Exec"].split()
    assert program in scripts
    assert files == "%F"
    assert (SOURCE / f"{found['Icon']}.svg").is_file()
    types = found["MimeType"].rstrip(";").split(";")
    assert all(MIME.fullmatch(kind) for kind in types)
    assert {"text/html", "application/epub+zip", "application/pdf", "text/markdown"} <= set(types)
    for language in ("be", "pl", "ru", "uk"):
        assert found[f"Comment[{language}]"] != found["Comment"]
    app = (ROOT / "src" / "nam_reader" / "app.py").read_text("utf-8")
    assert 'setDesktopFileName("nam-reader")' in app  # by which Wayland joins the window with its entry


def test_packs_have_a_type_of_their_own() -> None:
    root = ET.parse(SOURCE / "nam-reader.xml").getroot()  # noqa: S314 -- our own file
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = root.findall(f"{space}mime-type")
    assert {glob.get("pattern") for glob in kind.findall(f"{space}glob")} == {f"*.{end}" for end in PACKS}
    assert str(kind.get("type")) in entry(SOURCE / "nam-reader.desktop")["MimeType"]


def test_it_is_installed_for_the_person_and_taken_away(tmp_path: Path) -> None:
    home = tmp_path / "a home"
    done = run(home)
    assert done.returncode == 0, done.stderr
    found = entry(home / "applications" / "nam-reader.desktop")
    program, files = shlex.split(found["Exec"])
    assert files == "%F"
    assert Path(program).is_absolute()
    shown = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("nam-reader ")
    assert (home / "icons/hicolor/scalable/apps/nam-reader.svg").is_file()
    assert run(home, "--remove").returncode == 0
    assert not list(home.rglob("nam-reader*"))


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="no shared-mime-info here")
def test_a_pack_is_known_by_its_name_then(tmp_path: Path) -> None:
    assert run(tmp_path).returncode == 0
    globs = (tmp_path / "mime" / "globs").read_text("utf-8")
    assert "application/x-nampack:*.nampack" in globs


def test_paths_with_odd_signs_are_written_as_entries_want_them() -> None:
    import runpy

    quoted = runpy.run_path(str(ROOT / "tools" / "desktop_entry.py"))["quoted"]
    assert quoted(Path("/opt/NAM reader/bin/x")) == '"/opt/NAM reader/bin/x"'
    assert quoted(Path('/a"b$c%d')) == '"/a\\\\"b\\\\$c%%d"'
