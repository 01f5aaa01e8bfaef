"""The archive over time with one's own highlights, from both databases."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nam_reader.model.over_time import Timeline
from nam_reader.workspace import Workspace

DATES = {"River": "2024-02-21", "Town": "2023-11", "Undated": ""}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    for title, date in DATES.items():
        head = f"---\ntitle: {title}\nlang: en\n" + (f"date: {date}\n" if date else "")
        (folder / f"{title}.md").write_text(
            f"{head}---\nThe river rose in {title}.\n\nMore of it.\n", "utf-8"
        )
    return folder


def annotate(space: Workspace, title: str, *quotes: str) -> None:
    uid = space.search(f"title:{title}").hits[0].row.uid
    for quote in quotes:
        space.highlight_quote(uid, quote)


def test_highlights_stand_at_the_dates_of_their_articles(tmp_path: Path, sources: Path) -> None:
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        annotate(space, "River", "The river", "rose in")
        annotate(space, "Undated", "More of it")
        space.note_on_article(
            space.article(space.search("title:Town").hits[0].row.uid).ref, note="No highlight."
        )
        space.free_note(note="Nor this.")
        found = space.timeline()
    assert found == Timeline(
        (("", 1), ("2023-11", 1), ("2024-02", 1)), (("", 1), ("2024-02", 2)), elsewhere=0
    )


def test_highlights_in_the_bin_are_not_counted(tmp_path: Path, sources: Path) -> None:
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        annotate(space, "River", "The river", "rose in")
        space.undo()
        assert space.timeline().highlights == (("2024-02", 1),)


def test_highlights_of_articles_that_are_not_here_are_told(tmp_path: Path, sources: Path) -> None:
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        annotate(space, "River", "The river")
        annotate(space, "Town", "The river", "More of it")
    (tmp_path / "other").mkdir()
    shutil.copy(tmp_path / "library" / "notebook.db", tmp_path / "other" / "notebook.db")
    with Workspace(tmp_path / "other") as space:
        space.import_paths([sources / "River.md"])
        assert space.timeline() == Timeline((("2024-02", 1),), (("2024-02", 1),), elsewhere=2)


def test_words_stand_beside_the_whole_archive(tmp_path: Path, sources: Path) -> None:
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        found = space.words_over_time(["rivers", "town", "town NEAR/"])
    assert [one.counts for one in found.words][:2] == [
        (("", 1), ("2023-11", 1), ("2024-02", 1)),
        (("2023-11", 1),),
    ]
    assert sum(number for _, number in found.archive) == 3
