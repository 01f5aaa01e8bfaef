"""Annotations from elsewhere find their articles: by address, by title, by the words of the quote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader.model import Annotation, AnnotationFilter, Place, PlacedAnnotation
from nam_reader.workspace import Workspace

TEXT = "The river rose by a third in 2014, and nobody was told.\n\nA reading without a time is not a reading."
ARTICLES = {
    "bottles.md": f"---\ntitle: What the “bottles” tell\nurl: https://www.example.org/a/?utm_source=x\n---\n\n{TEXT}\n",
    "other.md": "---\ntitle: Something else\n---\n\nNobody was told of the river, and that was all.\n",
}
WORDS = "river rose by a third"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    with Workspace(tmp_path / "library") as workspace:
        workspace.import_paths([folder])
        yield workspace


def merged(workspace: Workspace, path: Path, row: dict[str, str]) -> tuple[str, PlacedAnnotation]:
    """Merge a table of one row; return the title of the article and where the annotation is in it."""
    path.write_text(",".join(row) + "\n" + ",".join(f'"{cell}"' for cell in row.values()) + "\n", "utf-8")
    assert workspace.merge(path).added == 1
    (notes,) = workspace.annotations(AnnotationFilter())
    (placed,) = notes.annotations
    return notes.article.title, placed


@pytest.mark.parametrize(
    "row",
    [
        {"Highlight": WORDS, "URL": "http://example.org/a#part"},
        {"Highlight": WORDS, "Title": "What the bottles tell"},
        {"Highlight": "river  rose\nby a third", "Title": "WHAT THE “BOTTLES” TELL"},
        {"Highlight": WORDS, "Title": "Some saved page"},
    ],
)
def test_an_article_is_found_and_the_place_in_it(
    workspace: Workspace, tmp_path: Path, row: dict[str, str]
) -> None:
    title, placed = merged(workspace, tmp_path / "table.csv", row)
    assert title == "What the “bottles” tell"
    assert (placed.located.place, placed.located.start) == (Place.EXACT, 4)
    assert placed.annotation.anchor.exact == WORDS
    assert placed.annotation.anchor.prefix == "The "


def test_a_quote_of_few_words_is_not_looked_for_everywhere(workspace: Workspace, tmp_path: Path) -> None:
    title, placed = merged(workspace, tmp_path / "table.csv", {"Highlight": "The river", "Title": "Unknown"})
    assert (title, placed.located.place) == ("Unknown", Place.ORPHAN)


def test_an_article_that_comes_later_takes_its_notes(workspace: Workspace, tmp_path: Path) -> None:
    row = {"Highlight": "It was late in the year", "Title": "Late", "URL": "https://example.org/late"}
    _, placed = merged(workspace, tmp_path / "table.csv", row)
    assert placed.located.place is Place.ORPHAN
    article = "---\ntitle: Late\nurl: https://example.org/late\n---\n\nSo it was. It was late in the year.\n"
    (tmp_path / "late.md").write_text(article, "utf-8")
    workspace.import_paths([tmp_path / "late.md"])
    again = workspace.merge(tmp_path / "table.csv")
    assert (again.added, again.conflicts) == (0, 0)
    assert all_of(workspace)[0].anchor.start == 11


def test_the_place_is_told_by_what_stands_around(workspace: Workspace, tmp_path: Path) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "a reading", "prefix": "is not ", "suffix": "."}
    target = {"source": "https://example.org/a", "selector": selector}
    file = tmp_path / "one.json"
    file.write_text(json.dumps({"type": "Annotation", "id": "urn:x", "target": target}), "utf-8")
    workspace.merge(file)
    assert all_of(workspace)[0].anchor.start == TEXT.replace("\n\n", "\n").index("a reading.")


def all_of(workspace: Workspace) -> list[Annotation]:
    found = workspace.annotations(AnnotationFilter())
    return [placed.annotation for notes in found for placed in notes.annotations]
