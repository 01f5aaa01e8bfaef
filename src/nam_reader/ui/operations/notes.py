"""The notebook read (reading lane) and changed (notebook lane)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nam_reader import workspace
from nam_reader.model import (
    Annotation,
    AnnotationFilter,
    Article,
    ArticleNotes,
    Change,
    Colour,
    PlacedAnnotation,
    SavedSearch,
    Style,
)
from nam_reader.workspace import Workspace


class OpenAnnotation(NamedTuple):
    """What the note editor shows."""

    annotation: Annotation
    known_tags: tuple[tuple[str, int], ...]


class NotebookView(NamedTuple):
    """What the notebook page shows."""

    articles: tuple[ArticleNotes, ...]
    total: int
    tags: tuple[tuple[str, int], ...]


def list_annotations(space: Workspace, uid: str) -> tuple[PlacedAnnotation, ...]:
    """Read an article's notes anew."""
    return space.article_annotations(uid)


def open_annotation(space: Workspace, annotation_id: str) -> OpenAnnotation:
    """Read one annotation, for editing."""
    return OpenAnnotation(space.annotation(annotation_id), space.tags())


def open_notebook(space: Workspace, wanted: AnnotationFilter) -> NotebookView:
    """Read the notes that pass a filter."""
    return NotebookView(space.annotations(wanted), space.counts().annotations, space.tags())


def make_highlight(
    space: Workspace,
    article: Article,
    start: int,
    end: int,
    colour: Colour,
    style: Style = Style.HIGHLIGHT,
) -> Annotation:
    """Highlight the code points ``start`` to ``end`` of an article's text."""
    anchor = workspace.make_anchor(article, start, end)
    return space.highlight(article.ref, anchor, colour=colour, style=style)


def change_colour(space: Workspace, annotation_id: str, colour: Colour) -> Annotation:
    """Give a highlight another colour."""
    return space.edit_annotation(annotation_id, colour=colour)


def write_note(space: Workspace, annotation_id: str, note: str) -> Annotation:
    """Keep a highlight's note."""
    return space.edit_annotation(annotation_id, note=note)


def write_tags(space: Workspace, annotation_id: str, tags: Sequence[str]) -> Annotation:
    """Keep a highlight's tags."""
    return space.edit_annotation(annotation_id, tags=tags)


def delete_annotations(space: Workspace, ids: Sequence[str]) -> Change:
    """Put highlights into the bin."""
    return space.delete_annotations(ids)


def undo(space: Workspace) -> Change | None:
    """Take back the last change of the notebook."""
    return space.undo()


def redo(space: Workspace) -> Change | None:
    """Do the last undone change again."""
    return space.redo()


def keep_position(space: Workspace, uid: str, position: int) -> None:
    """Remember the place in an article."""
    space.set_position(uid, position)


def mark_read(space: Workspace, uid: str, read: bool) -> None:
    """Mark an article as read or unread."""
    space.set_read(uid, read)


def star(space: Workspace, uid: str, starred: bool) -> None:
    """Star an article or take its star away."""
    space.set_starred(uid, starred)


def keep_search(space: Workspace, name: str, query: str) -> SavedSearch:
    """Keep a search under a name."""
    return space.save_search(name, query)


def rename_search(space: Workspace, search_id: str, name: str) -> None:
    """Give a kept search another name."""
    space.rename_search(search_id, name)


def delete_search(space: Workspace, search_id: str) -> None:
    """Forget a kept search."""
    space.delete_search(search_id)


def remember_search(space: Workspace, query: str) -> None:
    """Put a search at the head of the history."""
    space.remember_search(query)


def clear_history(space: Workspace) -> None:
    """Forget the history of searches."""
    space.clear_search_history()
