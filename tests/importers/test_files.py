"""Which files are imported, and by which importer."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_bundled, parse_file, walk
from nam_reader.model import Kind

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with files of all kinds."""
    for name in (
        "b.md",
        "a.txt",
        "c/d.MARKDOWN",
        "c/e.png",
        ".hidden.md",
        ".git/x.md",
        "c/.x/y.md",
        "z",
        "B.text",
    ):
        path = tmp_path / "home" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path / "home"


def names(folder: Path, paths: list[Path]) -> list[str]:
    """Name files as seen from a folder."""
    return [path.relative_to(folder).as_posix() for path in paths]


def test_a_folder_gives_its_files_of_known_kinds(folder: Path) -> None:
    """In a stable order; what is hidden stays so."""
    assert names(folder, walk([folder])) == ["B.text", "a.txt", "b.md", "c/d.MARKDOWN"]


def test_what_is_named_is_tried(folder: Path) -> None:
    """Whatever its kind, in the order given."""
    paths = [
        folder / "z",
        folder / "c" / "e.png",
        folder / "missing",
        folder / ".hidden.md",
        folder / "a.txt",
    ]
    assert walk(paths) == paths


def test_a_path_stays_as_it_was_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is reported can be found again."""
    monkeypatch.chdir(folder.parent)
    assert walk([Path("home/c"), Path("home/z")]) == [Path("home/c/d.MARKDOWN"), Path("home/z")]


def test_a_folder_that_gives_nothing_is_told(tmp_path: Path) -> None:
    """Its own path stands for it."""
    (tmp_path / "x.png").touch()
    assert walk([tmp_path]) == [tmp_path]
    with pytest.raises(UnreadableFileError, match="no file in this folder"):
        parse_file(tmp_path)


def test_links_do_not_lead_out_of_a_folder(folder: Path) -> None:
    """Nor in circles; a link to a file inside is a file."""
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("x")
    (folder / "link.md").symlink_to(outside / "secret.md")
    (folder / "inside.md").symlink_to(folder / "b.md")
    (folder / "broken.md").symlink_to(folder.parent / "nowhere.md")
    (folder / "elsewhere").symlink_to(outside)
    (folder / "circle").symlink_to(folder)
    assert names(folder, walk([folder])) == ["B.text", "a.txt", "b.md", "inside.md", "c/d.MARKDOWN"]


@pytest.mark.parametrize("name", ["x.py", "x.json", "x.csv", "x.rtf"])
def test_text_of_other_kinds_is_refused(tmp_path: Path, name: str) -> None:
    """It would come out as a mess."""
    (tmp_path / name).write_text("some text")
    with pytest.raises(UnreadableFileError, match=r"Files of this kind \(\..*\) cannot be imported\."):
        parse_file(tmp_path / name)


@pytest.mark.parametrize("start", ["{\\rtf1", "<?xml version='1.0'?><a>x</a>"])
def test_other_kinds_are_known_by_their_content_too(tmp_path: Path, start: str) -> None:
    """Where the name says nothing."""
    (tmp_path / "file").write_text(start)
    with pytest.raises(UnreadableFileError, match="kind"):
        parse_file(tmp_path / "file")


@pytest.mark.parametrize("name", ["notes", "notes.log", "NOTES.TXT", "a.b.c"])
def test_other_names_are_plain_text(tmp_path: Path, name: str) -> None:
    """What is named is tried."""
    (tmp_path / name).write_text("*x*")
    assert parse_file(tmp_path / name).articles[0].text == "*x*"


def test_a_site_search_is_known_by_its_content(tmp_path: Path) -> None:
    """Whatever it is called."""
    for name in ("x", "x.md", "x.txt"):
        (tmp_path / name).write_text("2 items found for x\n\n  • One\n\n    Body.\n\nbottom of page")
        assert parse_file(tmp_path / name).articles[0].title == "One"


def test_the_bundled_digests() -> None:
    """Each file gives one, and there is nothing to remark."""
    parsed = parse_bundled(ROOT / "resources" / "archive")
    assert len(parsed) == 12
    for one in parsed:
        assert one.remarks == ()
        (article,) = one.articles
        assert article.kind is Kind.DIGEST
        assert article.language == "en"
        assert article.topics
