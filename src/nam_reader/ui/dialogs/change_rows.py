"""What becomes of annotations, as rows: of a merge and of a backup that is to be restored."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from nam_reader.model import About, Annotation, MergeItem, MergeKind, MergeReport
from nam_reader.ui.dialogs.differences import Mark, Marked, in_one, side_by_side
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.notebook.wording import one_line
from nam_reader.ui.theme.tokens import meaning

translate = QCoreApplication.translate
SEPARATOR = "  ·  "
_LOOKS = {
    MergeKind.ADDED: ("+", "ok"),
    MergeKind.UPDATED: ("~", "accent"),
    MergeKind.DELETED: ("−", "danger"),
    MergeKind.CONFLICT: ("≠", "warn"),
}


def merge_words() -> dict[MergeKind, str]:
    """Return what a merge calls what becomes of a note."""
    return {
        MergeKind.ADDED: translate("Merge", "New"),
        MergeKind.UPDATED: translate("Merge", "Changed"),
        MergeKind.DELETED: translate("Merge", "Deleted"),
        MergeKind.CONFLICT: translate("Merge", "Conflict"),
    }


def restore_words() -> dict[MergeKind, str]:
    """Return what becomes of a note when a backup is restored."""
    return {
        MergeKind.ADDED: translate("Merge", "Comes back"),
        MergeKind.UPDATED: translate("Merge", "Changes back"),
        MergeKind.DELETED: translate("Merge", "Goes"),
    }


def merge_counts(report: MergeReport) -> str:
    """Return "3 new · 2 changed · 1 deleted · 2 conflicts · 40 as they are"; what is zero is left out."""
    counted = (
        (report.added, translate("Merge", "%Ln new", "", report.added)),
        (report.updated, translate("Merge", "%Ln changed", "", report.updated)),
        (report.deleted, translate("Merge", "%Ln deleted", "", report.deleted)),
        (report.conflicts, translate("Merge", "%Ln conflicts", "", report.conflicts)),
        (report.unchanged, translate("Merge", "%Ln already here", "", report.unchanged)),
    )
    return SEPARATOR.join(words for n, words in counted if n)


def restore_counts(report: MergeReport) -> str:
    """Return "3 come back · 2 change back · 1 goes · 40 stay"; what is zero is left out."""
    counted = (
        (report.added, translate("Merge", "%Ln come back", "", report.added)),
        (report.updated, translate("Merge", "%Ln change back", "", report.updated)),
        (report.deleted, translate("Merge", "%Ln go", "", report.deleted)),
        (report.unchanged, translate("Merge", "%Ln stay", "", report.unchanged)),
    )
    return SEPARATOR.join(words for n, words in counted if n)


def conflicts_words(number: int) -> str:
    """Return "2 conflicts"."""
    return translate("Merge", "%Ln conflicts", "", number)


def change_rows(report: MergeReport, words: dict[MergeKind, str]) -> list[Row]:
    """Return a row for each annotation that changes."""
    return [_row(item, words[item.kind]) for item in report.items]


def _row(item: MergeItem, word: str) -> Row:
    sign, color = _LOOKS[item.kind]
    told = item.theirs or item.ours
    title = one_line(told.article.title) if told else ""
    lines = tuple(_lines(item))
    return Row(item.kind.value, sign, word, color, title, lines, told.id if told else "")


def _lines(item: MergeItem) -> Iterator[Line]:
    ours, theirs = item.ours, item.theirs
    told = theirs or ours
    if told is None:
        return
    if told.about is About.QUOTE and told.anchor.exact:
        yield Line(Marked(one_line(told.anchor.exact)), "card_quote", most=2)
    if item.kind is MergeKind.CONFLICT:
        yield from _both(ours, theirs)
    elif item.kind is MergeKind.UPDATED and ours and theirs:
        yield from _changed(ours, theirs)
    else:
        yield from _plain(told)


def _plain(told: Annotation) -> Iterator[Line]:
    if told.note:
        yield Line(Marked(told.note))
    yield Line(Marked(facts(told)), "meta", "text2", 1)


def _changed(ours: Annotation, theirs: Annotation) -> Iterator[Line]:
    if ours.note or theirs.note:
        yield Line(in_one(ours.note, theirs.note), most=6)
    if facts(ours) != facts(theirs):
        yield Line(in_one(facts(ours), facts(theirs)), "meta", "text2", 2)
    if ours.anchor.exact != theirs.anchor.exact:
        yield Line(in_one(one_line(ours.anchor.exact), one_line(theirs.anchor.exact)), "meta", "text2", 3)


def _both(ours: Annotation | None, theirs: Annotation | None) -> Iterator[Line]:
    mine, other = side_by_side(_said(ours), _said(theirs))
    yield Line(prefixed(mine, translate("Merge", "Mine: ")), most=4)
    yield Line(prefixed(other, translate("Merge", "Theirs: ")), most=4)


def _said(annotation: Annotation | None) -> str:
    if annotation is None or annotation.deleted:
        return translate("Merge", "deleted")
    return "\n".join(part for part in (annotation.note, facts(annotation)) if part)


def prefixed(marked: Marked, before: str) -> Marked:
    """Return a marked text with unmarked words before it."""
    by = len(before)
    return Marked(before + marked.text, tuple(Mark(m.start + by, m.end + by, m.sign) for m in marked.marks))


def facts(annotation: Annotation) -> str:
    """Return "Key point · #tag · A. Author": what there is beside quote and note."""
    colour = meaning(annotation.colour) if annotation.about is About.QUOTE else ""
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    return " · ".join(part for part in (colour, tags, one_line(annotation.author)) if part)
