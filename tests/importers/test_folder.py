"""Which files of a folder are imported."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from nam_reader.importers import walk
from nam_reader.importers.companions import companions

IMAGE = '<img src="{}/a.png">'


def make(top: Path, *names: str) -> Path:
    """Make empty files, with the folders they lie in."""
    for name in names:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).touch()
    return top


def names(top: Path) -> list[str]:
    """Name what a folder gives, as seen from it."""
    return [path.relative_to(top).as_posix() for path in walk([top])]


@pytest.mark.parametrize(
    ("page", "folder"),
    [
        ("Page.html", "Page_files"),
        ("Page.htm", "Page.files"),
        ("Page.html", "page-Dateien"),
        ("Артыкул.html", "Артыкул_files"),
        ("Artykuł.html", "Artykuł_pliki"),
        ("Статья.html", "Статья — файлы"),
        ("Página.html", "Página - archivos"),
        ("a - b_c.html", "a - b_c_bestanden"),
        ("Page.html", "Page.html_files"),
        ("Page.xhtml", "Page_soubory"),
    ],
)
def test_the_folder_of_a_saved_page_is_not_walked(tmp_path: Path, page: str, folder: str) -> None:
    """Advertisements are pages, too; the page needs not name the folder where the name is plain enough."""
    make(tmp_path, page, f"{folder}/frame.html", f"{folder}/deep/frame.html", "other/real.html")
    assert names(tmp_path) == [page, "other/real.html"]


@pytest.mark.parametrize(
    ("folder", "text"),
    [
        ("Page_datnar", IMAGE.format("Page_datnar")),
        ("Page dosjesi", IMAGE.format("./Page%20dosjesi")),
        ("Page_фалы", "<iframe src=Page_%D1%84%D0%B0%D0%BB%D1%8B/x.html>"),
        ("Page_x", '<link rel="stylesheet" href="Page_x/style.css">'),
        ("Page_y", "<style>body{background:url(Page_y/b.jpg)}</style>"),
    ],
)
def test_a_page_names_its_folder_in_any_language(tmp_path: Path, folder: str, text: str) -> None:
    """By what it shows from there."""
    make(tmp_path, f"{folder}/frame.html")
    (tmp_path / "Page.html").write_text(text, "utf-8")
    assert names(tmp_path) == ["Page.html"]


@pytest.mark.parametrize(
    ("page", "folder", "text"),
    [
        ("news.html", "news-2024", '<a href="news-2024/one.html">One</a>'),
        ("news.html", "news-2024", ""),
        ("news.html", "news", IMAGE.format("news")),
        ("news.html", "my_files", ""),
        ("news.txt", "news_files", ""),
        ("a.html", "another_thing", IMAGE.format("another_thing")),
    ],
)
def test_other_folders_are_walked(tmp_path: Path, page: str, folder: str, text: str) -> None:
    """A list of articles links to them; its folder is not its own."""
    make(tmp_path, f"{folder}/one.html")
    (tmp_path / page).write_text(text)
    assert names(tmp_path) == [page, f"{folder}/one.html"]


def test_a_name_in_the_encoding_of_the_page_is_known() -> None:
    """Old browsers wrote it so."""
    page = '<img src="Старонка_зьмест/1.gif">'.encode("windows-1251")
    assert companions(["Старонка.html"], ["Старонка_зьмест"], lambda _: page) == {"Старонка_зьмест"}


def test_a_folder_of_pages_and_their_folders_is_fast(tmp_path: Path) -> None:
    """Ten thousand files."""
    for number in range(2_500):
        (tmp_path / f"p{number}.html").touch()
        (tmp_path / f"p{number}_files").mkdir()
        make(tmp_path / f"p{number}_files", "a.js", "b.html")
    begun = time.monotonic()
    assert len(names(tmp_path)) == 2_500
    assert time.monotonic() - begun < 3


def test_hidden_files_and_leavings_are_not_walked(tmp_path: Path) -> None:
    """They are copies at best."""
    make(tmp_path, "a.html", "._a.html", ".cache/b.html", "__MACOSX/a.html")
    assert names(tmp_path) == ["a.html"]


def test_links_are_followed_to_files_inside_only(tmp_path: Path) -> None:
    """Neither out, nor into folders, nor around in circles."""
    home = make(tmp_path / "home", "b/c.html")
    make(tmp_path, "outside/secret.html", "home-2/secret.html")
    (home / "loop").symlink_to(home)
    (home / "b" / "up").symlink_to("..")
    (home / "self.html").symlink_to("self.html")
    (home / "in.html").symlink_to("b/c.html")
    (home / "out.html").symlink_to(tmp_path / "outside" / "secret.html")
    (home / "near.html").symlink_to(tmp_path / "home-2" / "secret.html")
    (home / "folder.html").symlink_to("b")
    assert names(home) == ["in.html", "b/c.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such things there")
def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    """A pipe would be waited for until the end of days."""
    make(tmp_path, "a.html")
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "null.html").symlink_to("/dev/null")
    assert names(tmp_path) == ["a.html"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_no_text_is_walked(tmp_path: Path) -> None:
    """From a disk of the nineties."""
    name = os.fsdecode("Статья.html".encode("cp866"))
    folder = os.fsdecode("Статья_files".encode("cp866"))
    make(tmp_path, name, f"{folder}/x.html")
    assert walk([tmp_path]) == [tmp_path / name]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """The others are walked."""
    make(tmp_path, "a/x.html", "b/x.html")
    (tmp_path / "a").chmod(0)
    try:
        assert names(tmp_path) == ["a", "b/x.html"]
    finally:
        (tmp_path / "a").chmod(0o700)


def test_folders_deeper_than_a_path_can_tell_are_told(tmp_path: Path) -> None:
    """Once."""
    place = tmp_path
    back = Path.cwd()
    try:
        os.chdir(place)
        for _ in range(60):
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
    except OSError:
        pass  # the system's own limit came first
    finally:
        os.chdir(back)
    make(tmp_path, "z/x.html")
    found = names(tmp_path)
    assert found[-1] == "z/x.html"
    assert len(found) == 2
