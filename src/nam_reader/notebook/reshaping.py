"""Highlights that come to stand elsewhere: resized, attached anew, split, joined."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.errors import AnnotationError
from nam_reader.model import About, Anchor, Annotation, Change
from nam_reader.notebook.annotations import binned
from nam_reader.notebook.clock import new_id
from nam_reader.notebook.ledger import Ledger
from nam_reader.notebook.store import check_anchor
from nam_reader.notebook.tags import clean_tags

RESIZE = "Resize highlight"
ATTACH = "Attach highlight"


class Reshaping:
    """Changes of where highlights sit; each is one step, on disk when the method returns.

    Methods raise NotFoundError where an annotation is not there, AnnotationError where it is about no quote
    or an anchor holds none.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def move(self, annotation_id: str, anchor: Anchor, label: str) -> Annotation:
        """Anchor a highlight elsewhere."""
        with self._ledger.doing(label) as doing:
            before = self._highlight(annotation_id)
            check_anchor(anchor)
            if anchor == before.anchor:
                return before
            return doing.change(before, before._replace(anchor=anchor))

    def split(self, annotation_id: str, first: Anchor, second: Anchor) -> Change:
        """Make two highlights of one; the first keeps its id and its note, the second gets look and tags."""
        check_anchor(first)
        check_anchor(second)
        with self._ledger.doing("Split highlight") as doing:
            before = self._highlight(annotation_id)
            doing.change(before, before._replace(anchor=first))
            doing.add(
                before._replace(
                    id=new_id(), anchor=second, note="", rival="", created=doing.time, modified=doing.time
                )
            )
        return doing.step.change

    def join(self, ids: Sequence[str], anchor: Anchor) -> Change:
        """Make one highlight of several of one article: the first stays, with the notes and tags of all."""
        check_anchor(anchor)
        with self._ledger.doing("") as doing:
            found = {item.id: item for item in map(self._highlight, ids)}
            if len(found) < 2:
                raise AnnotationError("Choose two highlights or more to join them.")
            first, *others = found.values()
            if any(other.article.uid != first.article.uid for other in others):
                raise AnnotationError("Only highlights of one article can be joined.")
            doing.label = f"Join {1 + len(others)} highlights"
            joined = first._replace(
                anchor=anchor,
                note="\n\n".join(item.note for item in (first, *others) if item.note),
                tags=clean_tags([tag for item in (first, *others) for tag in item.tags]),
            )
            doing.change(first, joined)
            for other in others:
                doing.change(other, binned(other, doing.now))
        return doing.step.change

    def accept(self, placed: Sequence[tuple[str, Anchor]]) -> Change:
        """Take the places where highlights were found in a changed text for theirs."""
        with self._ledger.doing("") as doing:
            number = 0
            for annotation_id, anchor in placed:
                check_anchor(anchor)
                before = self._highlight(annotation_id)
                if anchor != before.anchor:
                    doing.change(before, before._replace(anchor=anchor))
                    number += 1
            doing.label = "Accept new place" if number == 1 else f"Accept {number} new places"
        return doing.step.change

    def _highlight(self, annotation_id: str) -> Annotation:
        found = self._ledger.table.named(annotation_id)
        if found.about is not About.QUOTE:
            raise AnnotationError("This note is not about a quote; it has no place in the text.")
        return found
