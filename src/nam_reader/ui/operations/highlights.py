"""Highlights given another look, range or place (notebook lane), and what became of them (reading lane)."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader import workspace
from nam_reader.model import Annotation, Article, Change, Style
from nam_reader.model.changes import ArticleChanges, ChangedQuote, Passage, WordChange
from nam_reader.workspace import Workspace

Range = tuple[int, int]  # code points of an article's text


def change_style(space: Workspace, annotation_id: str, style: Style) -> Annotation:
    """Draw a highlight in another style."""
    return space.edit_annotation(annotation_id, style=style)


def resize_highlight(
    space: Workspace, article: Article, annotation_id: str, start: int, end: int
) -> Annotation:
    """Move the ends of a highlight."""
    return space.move_annotation(annotation_id, workspace.make_anchor(article, start, end))


def attach_highlight(
    space: Workspace, article: Article, annotation_id: str, start: int, end: int
) -> Annotation:
    """Attach a highlight to other words."""
    anchor = workspace.make_anchor(article, start, end)
    return space.move_annotation(annotation_id, anchor, label="Attach highlight")


def split_highlight(
    space: Workspace, article: Article, annotation_id: str, ranges: tuple[Range, Range]
) -> Change:
    """Make two highlights of one."""
    first, second = (workspace.make_anchor(article, *one) for one in ranges)
    return space.split_annotation(annotation_id, first, second)


def merge_highlights(space: Workspace, article: Article, ids: Sequence[str], whole: Range) -> Change:
    """Make one highlight of several."""
    return space.join_annotations(ids, workspace.make_anchor(article, *whole))


def list_changes(space: Workspace, uid: str) -> ArticleChanges:
    """Compare an article's highlights with its present text."""
    report = space.change_report(uid)
    return ArticleChanges(
        report.article,
        *(
            tuple(
                ChangedQuote(
                    annotation=item.annotation,
                    located=item.found.located,
                    old=Passage(*item.old),
                    new=Passage(*item.new) if item.new is not None else None,
                    words=tuple(WordChange(*change) for change in item.changes),
                    weighty=item.found.alteration == "meaning",
                    hint=item.found.hint,
                )
                for item in those
            )
            for those in (report.exact, report.moved, report.fuzzy, report.orphaned)
        ),
    )


def accept_changes(space: Workspace, article: Article, places: Sequence[tuple[str, int, int]]) -> Change:
    """Take the places where highlights were found for theirs."""
    found = [(name, workspace.make_anchor(article, start, end)) for name, start, end in places]
    return space.accept_places(found)
