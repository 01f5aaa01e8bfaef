"""A file is written whole or not at all, and every failure is one sentence."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from nam_reader.errors import ExportError
from nam_reader.exporters import write


def refused(path: Path, data: bytes = b"new") -> str:
    with pytest.raises(ExportError) as caught:
        write(path, data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Errno" not in sentence
    return sentence


def test_a_new_file_is_written_with_the_usual_permissions(tmp_path: Path) -> None:
    write(tmp_path / "notes.md", b"text")
    (tmp_path / "usual").touch()
    assert (tmp_path / "notes.md").read_bytes() == b"text"
    assert (tmp_path / "notes.md").stat().st_mode == (tmp_path / "usual").stat().st_mode
    assert sorted(os.listdir(tmp_path)) == ["notes.md", "usual"]  # noqa: PTH208 -- names, hidden ones too


def test_a_file_that_is_there_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes(b"old and longer")
    path.chmod(0o600)
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    (tmp_path / "link.md").symlink_to("real.md")
    write(tmp_path / "link.md", b"new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


def test_a_relative_path_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("notes.md"), b"x")
    assert (tmp_path / "notes.md").read_bytes() == b"x"


def test_a_name_of_300_letters(tmp_path: Path) -> None:
    sentence = refused(tmp_path / ("ў" * 300 + ".md"))
    assert "too long" in sentence
    assert len(sentence) < 200
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_the_disk_allows(tmp_path: Path) -> None:
    write(tmp_path / ("ў" * 126 + ".md"), b"x")
    assert len(list(tmp_path.iterdir())) == 1


def test_no_such_folder(tmp_path: Path) -> None:
    assert f"no folder {tmp_path / 'none'}" in refused(tmp_path / "none" / "notes.md")
    (tmp_path / "file").touch()
    assert "no folder" in refused(tmp_path / "file" / "notes.md")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody may write in")
def test_a_folder_that_may_not_be_written_in() -> None:
    assert "notes.md" in refused(Path("/proc/self/notes.md"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs something that is neither file nor folder")
def test_a_folder_or_a_device_is_left_alone(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not an ordinary file" in refused(tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


FULL_DISK = """
import resource, sys
from pathlib import Path
from nam_reader.errors import ExportError
from nam_reader.exporters import write
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write(Path(sys.argv[1]), b"x" * 100_000)
except ExportError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "There is not enough room on the disk for “notes.md”; nothing was written.\n"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk to mount")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        write(disk / "notes.md", b"old")
        assert "not enough room" in refused(disk / "notes.md", b"x" * 200_000)
        assert (disk / "notes.md").read_bytes() == b"old"
        assert len(list(disk.iterdir())) == 1
    finally:
        subprocess.run(["umount", str(disk)], check=True)
