"""A folder of many pages: it stays small in memory, and may be killed in the middle."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.importers import samples

from nam_reader.model import ImportReport, ListQuery
from nam_reader.text.blocks import reading_text
from nam_reader.workspace import Workspace

PAGES = 300
KILLED_AFTER = 230  # pages: more than a transaction holds
WITH_PICTURE = 5  # each fifth page
GROWTH = 1.12  # of the memory of all processes, from the first third to the last

PROGRAM = """
import sys
from pathlib import Path
from nam_reader.workspace import Workspace

def tell(progress):
    print(progress.done, flush=True)

if __name__ == "__main__":
    with Workspace(Path(sys.argv[2])) as workspace:
        workspace.import_paths([Path(sys.argv[1])], tell)
"""
Snapshot = dict[str, tuple[object, ...]]


def story(number: int) -> samples.Story:
    """Return a story like no other."""
    chance = random.Random(number)  # noqa: S311 - no secret
    base = samples.STORIES[number % len(samples.STORIES)]
    words = " ".join(base.paragraphs).split()
    paragraphs = tuple(f"{number}-{place}: {' '.join(chance.sample(words, 40))}." for place in range(6))
    title = f"{base.title} {number}"
    return base._replace(title=title, paragraphs=paragraphs, url=f"https://lane.example/{number}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Save many pages, some with a picture of their own, all with scripts as pages have them."""
    made = tmp_path_factory.mktemp("pages")
    scripts = f"<script>{'var state = {};' * 2_000}</script>"
    for number in range(PAGES):
        picture = ""
        if number % WITH_PICTURE == 0:
            picture = f"{number:04}_files/a.png"
            (made / picture).parent.mkdir()
            (made / picture).write_bytes(samples.png(shade=number % 256, width=100 + number))
        shape = samples.wix_page if number % 2 else samples.page
        page = shape(story(number), picture).replace("</head>", f"{scripts}</head>")
        (made / f"{number:04}.html").write_text(page, "utf-8")
    return made


def snapshot(workspace: Workspace) -> Snapshot:
    """Return all that a library holds of its articles, by their uids; see that each is whole."""
    found: Snapshot = {}
    for row in workspace.article_rows(ListQuery(), limit=10 * PAGES):
        document = workspace.document(row.uid)
        article = document.article
        assert article.text == reading_text(document.blocks)
        images = tuple(workspace.image(image.sha256) for image in document.images)
        assert all(images)
        assert article.body.count("nam-image:") == len(images)
        found[row.uid] = (article, images)
    return found


@pytest.fixture(scope="module")
def undisturbed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ImportReport, Snapshot, list[int]]:
    """Import the folder in one go: the report, what came in, and how much memory it took on the way."""
    memory: list[int] = []
    with Workspace(tmp_path_factory.mktemp("library")) as workspace:
        report = workspace.import_paths([folder], lambda _: memory.append(sum(resident(os.getpid()))))
        return report, snapshot(workspace), memory


def resident(process: int) -> Iterator[int]:
    """Yield the resident memory in pages of a process and of all its children (Linux)."""
    with suppress(OSError):  # a process that has just ended
        yield int(Path(f"/proc/{process}/statm").read_text().split()[1])
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            for child in children.read_text().split():
                yield from resident(int(child))


def test_every_page_comes_in(undisturbed: tuple[ImportReport, Snapshot, list[int]]) -> None:
    """With its picture."""
    report, library, _ = undisturbed
    assert (report.added, report.failed, report.merged) == (PAGES, (), ())
    assert (
        sum(len(images) for _, images in library.values() if isinstance(images, tuple))
        == PAGES / WITH_PICTURE
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is told otherwise")
def test_memory_stays_flat(undisturbed: tuple[ImportReport, Snapshot, list[int]]) -> None:
    """The last third of an import takes hardly more than the first."""
    *_, memory = undisturbed
    third = len(memory) // 3
    assert max(memory[-third:]) < GROWTH * max(memory[:third])


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_a_killed_import_is_finished_by_the_next(
    folder: Path, undisturbed: tuple[ImportReport, Snapshot, list[int]], tmp_path: Path
) -> None:
    """No half article is left, no worker either, and in the end all is as if nothing had happened."""
    (tmp_path / "program.py").write_text(PROGRAM)
    command = [sys.executable, str(tmp_path / "program.py"), str(folder), str(tmp_path / "library")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as program:
        assert program.stdout is not None
        for line in program.stdout:
            if int(line) >= KILLED_AFTER:
                program.kill()
                break
    _, whole, _ = undisturbed
    with Workspace(tmp_path / "library") as workspace:
        left = snapshot(workspace)
        assert 0 < len(left) < PAGES
        assert left.items() <= whole.items()
        report = workspace.import_paths([folder])
        assert (report.added, report.unchanged, report.failed) == (PAGES - len(left), len(left), ())
        assert snapshot(workspace) == whole
    assert _ends(program.pid)


def _ends(group: int) -> bool:
    """Tell whether all processes of a group end soon; end them otherwise."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    os.killpg(group, signal.SIGKILL)
    return False
