"""The notebook: annotations made, changed and binned, each thing saved before it counts as done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import apsw

from nam_reader.errors import AnnotationError
from nam_reader.model import (
    About,
    Anchor,
    Annotation,
    ArticleRef,
    Change,
    Colour,
    History,
    Style,
)
from nam_reader.notebook import labels
from nam_reader.notebook.annotations import binned, clean_note
from nam_reader.notebook.clock import Clock, new_id, utc_now
from nam_reader.notebook.questions import Questions
from nam_reader.notebook.tags import clean_tags

if TYPE_CHECKING:  # a start changes nothing
    from nam_reader.notebook.ledger import Ledger

NOWHERE = Anchor("", "", "", 0, 0, "")  # what a note that is about no quote is anchored to


class Notebook(Questions):
    """The annotations of one notebook.db.

    Every change is one transaction, on disk when the method returns; it raises LibraryError where that fails.
    Undo knows what was done through this object and its ``ledger``, nothing else.
    """

    def __init__(self, connection: apsw.Connection, clock: Clock = utc_now) -> None:
        super().__init__(connection)
        self._clock = clock

    @cached_property
    def ledger(self) -> Ledger:
        """Through which everything is changed."""
        from nam_reader.notebook.ledger import Ledger

        return Ledger(self._connection, self._clock)

    def add(
        self,
        article: ArticleRef,
        anchor: Anchor,
        *,
        colour: Colour = Colour.YELLOW,
        style: Style = Style.HIGHLIGHT,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Keep a new highlight. Raises AnnotationError where the anchor holds no quote."""
        check_anchor(anchor)
        made = Annotation("", article, anchor, colour, note, tuple(tags), style=style)
        return self._insert(made, "Highlight")

    def add_note(self, article: ArticleRef | None, *, note: str = "", tags: Sequence[str] = ()) -> Annotation:
        """Keep a new note on an article, or a free one."""
        about = About.ARTICLE if article else About.NOTHING
        made = Annotation(
            "", article or ArticleRef("", ""), NOWHERE, note=note, tags=tuple(tags), about=about
        )
        return self._insert(made, "Add note")

    def _insert(self, draft: Annotation, label: str) -> Annotation:
        with self.ledger.doing(label) as doing:
            made = draft._replace(
                id=new_id(),
                note=clean_note(draft.note),
                tags=clean_tags(draft.tags),
                created=doing.time,
                modified=doing.time,
                author=self.author_name(),
            )
            doing.add(made)
        return made

    def edit(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        style: Style | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given and leave the rest. Raises NotFoundError."""
        with self.ledger.doing("") as doing:
            before = self._table.named(annotation_id)
            after = before._replace(
                colour=before.colour if colour is None else colour,
                style=before.style if style is None else style,
                note=before.note if note is None else clean_note(note),
                tags=before.tags if tags is None else clean_tags(tags),
            )
            if after != before:
                doing.label = labels.of_edit(before, after)
                doing.typing = after._replace(note=before.note) == before
                after = doing.change(before, after)
        return after

    def delete(self, ids: Sequence[str]) -> Change:
        """Put annotations into the bin, all or none. Raises NotFoundError if one is not there."""
        if not ids:
            raise AnnotationError("No highlight was chosen.")
        with self.ledger.doing("") as doing:
            found = {item.id: item for item in map(self._table.named, ids)}
            doing.label = labels.of_annotations(list(found.values()), "Delete {0}", "Delete {0} {1}")
            for before in found.values():
                doing.change(before, binned(before, doing.now))
        return doing.step.change

    # --- undo -----------------------------------------------------------------------------------------

    @property
    def changed(self) -> bool:
        """Whether anything was changed through this object."""
        return "ledger" in vars(self) and self.ledger.changed

    @property
    def history(self) -> History:
        """What ``undo`` would take back and ``redo`` do again."""
        return self.ledger.labels if "ledger" in vars(self) else History()

    def undo(self) -> Change | None:
        """Take back the last change. None where there is none, or where a thing of it has been changed
        from elsewhere since: then nothing is changed, and that step is forgotten.
        """
        return self.ledger.undo()

    def redo(self) -> Change | None:
        """Do again what was undone last; None as with ``undo``."""
        return self.ledger.redo()


def check_anchor(anchor: Anchor) -> None:
    """Raise AnnotationError where an anchor holds no quote."""
    if not anchor.exact.strip() or not 0 <= anchor.start < anchor.end:
        raise AnnotationError("There is nothing to highlight: the quote is blank.")
