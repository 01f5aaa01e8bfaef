"""Parsing many files in worker processes."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nam_reader.importers import Step, parsing, pool

HANGS = "[" * 60_000  # Markdown would be busy with it for hours


def write(folder: Path, number: int, suffix: str = ".txt") -> list[Path]:
    """Write some small files."""
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{place:04}{suffix}" for place in range(number)]
    for place, path in enumerate(paths):
        path.write_text(f"Title {place}\n\nThe text of {place}.")
    return paths


def run(paths: list[Path]) -> list[Step]:
    """Parse to the end."""
    with parsing(paths) as steps:
        return list(steps)


def titles(steps: list[Step]) -> list[str]:
    """List the titles of what was parsed, or why it was not."""
    return [step.parsed.articles[0].title if step.parsed else step.reason for step in steps]


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less long for files that hang."""
    monkeypatch.setattr(pool, "TIME_LIMIT", 4)
    monkeypatch.setattr(pool, "CHUNK_TIME_LIMIT", 2)


@pytest.mark.parametrize("number", [0, 1, 40, 41, 500])
def test_all_files_are_parsed_in_order(tmp_path: Path, number: int) -> None:
    """Few in this process, many in others."""
    paths = write(tmp_path / "many", number)
    steps = run(paths)
    assert titles(steps) == [f"Title {place}" for place in range(number)]
    assert [step.path for step in steps] == list(map(str, paths))
    assert [(step.number, step.total) for step in steps] == [(place + 1, number) for place in range(number)]


def test_nothing_to_parse_starts_nothing() -> None:
    """And is no error."""
    assert run([]) == []


@pytest.mark.parametrize("number", [3, 60])
def test_a_bad_file_costs_one_line(tmp_path: Path, number: int) -> None:
    """The rest goes on."""
    paths = write(tmp_path, number)
    paths[1].write_bytes(b"")
    paths[2].unlink()
    found = titles(run(paths))
    assert found[:4] == ["Title 0", "The file is empty.", "There is no such file.", *found[3:4]]
    assert found[3:] == [f"Title {place}" for place in range(3, number)]


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("number", [1, 30])
def test_a_file_that_hangs_costs_one_line(tmp_path: Path, number: int) -> None:
    """Its worker is ended after a while, and the files that it was parsed with are parsed again."""
    paths = write(tmp_path, number)
    paths[0].with_suffix(".md").write_text(HANGS)
    paths[0] = paths[0].with_suffix(".md")
    begun = time.monotonic()
    found = titles(run(paths))
    assert found[0] == "It took longer than 25 seconds to read this file."
    assert found[1:] == [f"Title {place}" for place in range(1, number)]
    assert time.monotonic() - begun < 30


def test_a_few_small_files_need_no_worker(tmp_path: Path) -> None:
    """Unless one of them could hang."""
    paths = write(tmp_path, pool.FEW_FILES, ".md")
    assert pool._are_few_and_tame(paths)
    assert not pool._are_few_and_tame([*paths, paths[0]])
    paths[3].write_text("[" * 2_000)
    assert not pool._are_few_and_tame(paths)
    assert pool._are_few_and_tame([tmp_path / "missing.md", tmp_path])


def test_leaving_early_ends_the_workers_at_once(tmp_path: Path) -> None:
    """Also in the middle of a file that hangs."""
    paths = write(tmp_path, 80)
    paths.append(tmp_path / "hangs.md")
    paths[-1].write_text(HANGS)
    begun = time.monotonic()
    with parsing(paths) as steps:
        next(steps)
    assert multiprocessing.active_children() == []
    assert time.monotonic() - begun < 20


def test_the_import_goes_on_when_workers_die(tmp_path: Path) -> None:
    """Others take their place."""
    paths = write(tmp_path, 2_000)
    found = []
    with parsing(paths) as steps:
        for step in steps:
            found.append(step)
            if step.number == 700:
                for child in multiprocessing.active_children():
                    child.kill()
    assert titles(found) == [f"Title {place}" for place in range(2_000)]


def test_the_import_goes_on_where_no_worker_can_live(tmp_path: Path) -> None:
    """A program without a guard around its main part cannot have any; only what might hang is refused."""
    paths = write(tmp_path / "many", 60)
    (tmp_path / "many" / "hangs.md").write_text(HANGS)
    program = tmp_path / "program.py"
    program.write_text(
        "from pathlib import Path\n"
        "from nam_reader.importers import parsing\n"
        f"with parsing([Path({str(tmp_path / 'many')!r})]) as steps:\n"
        "    found = list(steps)\n"
        "print(sum(bool(step.parsed) for step in found), *{step.reason for step in found} - {''})\n"
    )
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == f"{len(paths)} {pool._ALONE}\n"


def test_stopping_is_silent(tmp_path: Path) -> None:
    """Also where workers are just starting."""
    write(tmp_path, 100)
    program = (
        "import sys; from pathlib import Path; from nam_reader.importers import parsing\n"
        "if __name__ == '__main__':\n"
        "    for number in (1, 50, 90):\n"
        "        with parsing([Path(sys.argv[1])]) as steps:\n"
        "            for step in steps:\n"
        "                if step.number == number: break\n"
    )
    (tmp_path / "program.py").write_text(program)
    command = [sys.executable, str(tmp_path / "program.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert done.stderr == ""


def test_workers_need_neither_qt_nor_the_rest_of_the_program() -> None:
    """They start often, and quickly."""
    code = (
        "import sys; import nam_reader.importers.work;"
        "unwanted = {'PySide6', 'apsw', 'markdown', 'yaml', 'rich', 'click', 'jinja2', 'pebble'};"
        "print(*unwanted & {name.split('.')[0] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_importing_the_package_loads_nothing() -> None:
    """Most starts of the program import no file."""
    code = (
        "import sys; before = set(sys.modules); from nam_reader import importers;"
        "ours = ('nam_reader', 'pebble', 'nh3', 'selectolax');"
        "print(*{name for name in set(sys.modules) - before if name.startswith(ours)})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"nam_reader", "nam_reader.importers"}


def test_pages_wait_in_memory_by_the_size_of_their_images(tmp_path: Path) -> None:
    """A page with large images is a chunk of its own: of 48 in one, all images would be held at once."""
    pages = write(tmp_path, 6, ".html")
    for page in pages[:3]:
        folder = page.with_name(f"{page.stem}_files")
        folder.mkdir()
        (folder / "a.png").write_bytes(b"x" * pool.CHUNK_BYTES)
    assert [len(chunk) for chunk in pool._chunks(pages)] == [1, 1, 1, 3]
