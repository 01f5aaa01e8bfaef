"""An import that is killed leaves whole articles, and the next one finishes it."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from nam_reader.database import Access, connect
from nam_reader.model import ListQuery
from nam_reader.workspace import Workspace

PROGRAM = Path(__file__).with_name("import_until_killed.py")
FILES = 320


def text(number: int) -> str:
    return " ".join(f"word{number}x{place}" for place in range(120))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of articles; every tenth is in two files, of which one is cut."""
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(FILES):
        body = text(number)
        head = f"---\ntitle: The article number {number}\nurl: https://example.org/{number}\n---\n"
        (made / f"{number:04}.md").write_text(f"{head}{body}\n", "utf-8")
        if number % 10 == 0:
            (made / f"{number:04}~cut.md").write_text(f"{head}{body[:900]}\n", "utf-8")
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("most", [120, 300])
def test_a_killed_import_leaves_whole_articles_and_the_next_one_finishes(
    tmp_path: Path, folder: Path, most: int
) -> None:
    library = tmp_path / "library"
    command = [sys.executable, str(PROGRAM), str(library), str(folder), str(most)]
    killed = subprocess.run(command, check=False, timeout=120, stderr=subprocess.DEVNULL)  # of its workers
    assert killed.returncode == -9
    with Workspace(library) as space:
        rows = space.article_rows(ListQuery(), limit=FILES)
        assert len(rows) < FILES
        for row in rows:
            assert space.article(row.uid).text == text(int(row.title.split()[-1]))
        report = space.import_paths([folder])
        assert report.added == FILES - len(rows)
        assert report.added + report.unchanged + len(report.merged) == FILES + FILES // 10
        assert space.counts().articles == FILES
        again = space.import_paths([folder])
        assert (again.added, again.updated, again.merged) == (0, 0, ())
        space.complete_index()
        assert space.search("word7x3 word7x4").total == 1
    check = connect(library / "library.db", Access.READ)
    assert check.execute("PRAGMA integrity_check").get == "ok"
    bodies = check.execute("SELECT count(*) FROM article JOIN body ON article_id = id WHERE text <> ''").get
    assert bodies == check.execute("SELECT count(*) FROM body").get == FILES
    check.close()


def test_an_import_leaves_no_cursors(tmp_path: Path, folder: Path) -> None:
    """One that stays makes every later statement of its connection slower."""

    def alive() -> int:
        gc.collect()
        return sum(isinstance(each, apsw.Cursor) for each in gc.get_objects())

    before = alive()
    with Workspace(tmp_path / "library") as space:
        for _ in range(2):
            space.import_paths([folder])
        space.seal_pack(tmp_path / "a.nampack", "A")
        space.install_pack(tmp_path / "a.nampack")
        assert alive() - before < 10
