"""Writing notes: previews, links and what mentions what (reading lane), new notes (notebook lane)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nam_reader import workspace
from nam_reader.model import About, Annotation, ArticleRef, Block, History, LinkTarget
from nam_reader.workspace import Workspace

MOST_TARGETS = 20


class Followed(NamedTuple):
    """Where a link leads, and the note at its end where it leads to one; no target: to nothing here."""

    link: str
    target: LinkTarget | None = None
    annotation: Annotation | None = None


class Mentions(NamedTuple):
    """The notes that link to an article (uid) or a note (id)."""

    target: str
    annotations: tuple[Annotation, ...] = ()


def preview_note(_space: Workspace, note: str) -> tuple[Block, ...]:
    """Read a note's Markdown as blocks."""
    return workspace.note_blocks(note)


def find_targets(space: Workspace, typed: str) -> tuple[LinkTarget, ...]:
    """Propose what a link that is being typed may lead to."""
    return space.link_targets(typed, MOST_TARGETS)


def follow_link(space: Workspace, link: str) -> Followed:
    """Find out where a link leads; ``link`` stands between its brackets."""
    target = space.resolve_link(link)
    if target is None or target.kind is About.ARTICLE:
        return Followed(link, target)
    return Followed(link, target, space.annotation(target.target))


def list_mentions(space: Workspace, target: str) -> Mentions:
    """Read which notes mention an article or a note."""
    return Mentions(target, space.backlinks(target))


def known_tags(space: Workspace) -> tuple[tuple[str, int], ...]:
    """Read all tags with their counts, most used first."""
    return space.tags()


def make_note(space: Workspace, article: ArticleRef | None, note: str, tags: Sequence[str]) -> Annotation:
    """Keep a new note on an article, or a free one."""
    if article is None:
        return space.free_note(note=note, tags=tags)
    return space.note_on_article(article, note=note, tags=tags)


def read_history(space: Workspace) -> History:
    """Read what undo would take back and redo would do again (notebook lane)."""
    return space.history()
