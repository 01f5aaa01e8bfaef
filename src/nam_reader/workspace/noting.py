"""Annotations changed: what the notebook lane does with highlights and notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.errors import QuoteNotFoundError
from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleRef,
    Change,
    Colour,
    History,
    Incoming,
    Keep,
    MergeReport,
    Style,
)
from nam_reader.notebook import anchors
from nam_reader.workspace.keeping import Keeping
from nam_reader.workspace.plain import make_anchor

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.notebook.bulk import Bulk
    from nam_reader.notebook.reshaping import Reshaping
    from nam_reader.notebook.uniting import Uniting


class Noting(Keeping):
    """What changes annotations; each change is on disk when its method returns, and can be undone."""

    # --- one annotation -------------------------------------------------------------------------------

    def highlight(
        self,
        article: ArticleRef,
        anchor: Anchor,
        *,
        colour: Colour = Colour.YELLOW,
        style: Style = Style.HIGHLIGHT,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Keep a new highlight; it is safe on disk when this returns."""
        return self._notebook.add(article, anchor, colour=colour, style=style, note=note, tags=tags)

    def highlight_quote(
        self,
        uid: str,
        quote: str,
        *,
        colour: Colour = Colour.YELLOW,
        style: Style = Style.HIGHLIGHT,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Highlight a quote where it first stands in an article (also reads: for one-thread programs).

        Raises NotFoundError for the article, QuoteNotFoundError for the quote.
        """
        article = self._shelf.get(uid)
        span = anchors.find_quote(article.text, quote)
        if span is None:
            raise QuoteNotFoundError(article.title)
        anchor = make_anchor(article, *span)
        return self.highlight(article.ref, anchor, colour=colour, style=style, note=note, tags=tags)

    def note_on_article(self, article: ArticleRef, *, note: str = "", tags: Sequence[str] = ()) -> Annotation:
        """Keep a new note on an article as a whole."""
        return self._notebook.add_note(article, note=note, tags=tags)

    def free_note(self, *, note: str = "", tags: Sequence[str] = ()) -> Annotation:
        """Keep a new note about nothing that is here."""
        return self._notebook.add_note(None, note=note, tags=tags)

    def edit_annotation(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        style: Style | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given of an annotation and leave the rest. Raises NotFoundError."""
        return self._notebook.edit(annotation_id, colour=colour, style=style, note=note, tags=tags)

    # --- several --------------------------------------------------------------------------------------

    @cached_property
    def _bulk(self) -> Bulk:
        from nam_reader.notebook.bulk import Bulk

        return Bulk(self._notebook.ledger)

    def change_annotations(
        self,
        ids: Sequence[str],
        *,
        colour: Colour | None = None,
        style: Style | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> Change:
        """Change what is given of annotations, all or none. Raises NotFoundError if one is unknown."""
        return self._bulk.change(ids, colour=colour, style=style, add_tags=add_tags, remove_tags=remove_tags)

    def delete_annotations(self, ids: Sequence[str]) -> Change:
        """Put annotations into the bin. Raises NotFoundError, having changed nothing, if one is unknown."""
        return self._notebook.delete(ids)

    def rename_tag(self, old: str, new: str) -> Change:
        """Give a tag another name wherever it stands; one that is there already takes it over.

        Raises NotFoundError for the tag, AnnotationError where the new name is blank.
        """
        return self._bulk.rename_tag(old, new)

    def remove_tag(self, tag: str) -> Change:
        """Take a tag off all annotations. Raises NotFoundError for the tag."""
        return self._bulk.remove_tag(tag)

    # --- places ---------------------------------------------------------------------------------------

    @cached_property
    def _reshaping(self) -> Reshaping:
        from nam_reader.notebook.reshaping import Reshaping

        return Reshaping(self._notebook.ledger)

    def move_annotation(
        self, annotation_id: str, anchor: Anchor, *, label: str = "Resize highlight"
    ) -> Annotation:
        """Anchor a highlight elsewhere; ``label`` names the step. Raises NotFoundError."""
        return self._reshaping.move(annotation_id, anchor, label)

    def split_annotation(self, annotation_id: str, first: Anchor, second: Anchor) -> Change:
        """Make two highlights of one; the first keeps id and note, the second gets look and tags."""
        return self._reshaping.split(annotation_id, first, second)

    def join_annotations(self, ids: Sequence[str], anchor: Anchor) -> Change:
        """Make one highlight of several of one article: the first stays, with the notes and tags of all."""
        return self._reshaping.join(ids, anchor)

    def accept_places(self, placed: Sequence[tuple[str, Anchor]]) -> Change:
        """Take the places where highlights were found in a changed text for theirs."""
        return self._reshaping.accept(placed)

    # --- other people's -------------------------------------------------------------------------------

    @cached_property
    def _uniting(self) -> Uniting:
        from nam_reader.notebook.uniting import Uniting

        return Uniting(self._notebook.ledger)

    def merge_incoming(self, incoming: Incoming, *, preview: bool = False) -> MergeReport:
        """Bring in what ``read_exchange`` gave: all of it or nothing, on disk when this returns.

        With ``preview`` nothing is changed. Merging the same again does nothing.
        """
        return self._uniting.merge(incoming, preview=preview)

    def merge(self, path: Path, preview: bool = False) -> MergeReport:
        """Read a file and merge it (also reads: for one-thread programs). Raises UnreadableFileError."""
        return self.merge_incoming(self.read_exchange(path), preview=preview)

    def resolve_conflict(self, id_ours: str, id_theirs: str, keep: Keep) -> Change:
        """Settle a conflict: keep our version, theirs, or both as annotations of their own.

        Raises NotFoundError, or AnnotationError where the two are not versions of one annotation.
        """
        return self.resolve_conflicts([(id_ours, id_theirs)], keep)

    def resolve_conflicts(self, pairs: Sequence[tuple[str, str]], keep: Keep) -> Change:
        """Settle several conflicts in one step, each given as the ids of ours and theirs; all or none."""
        return self._uniting.resolve(pairs, keep)

    # --- undo -----------------------------------------------------------------------------------------

    def history(self) -> History:
        """Return the names of what ``undo`` would take back and ``redo`` do again. May be called anywhere."""
        return self._notebook.history

    def undo(self) -> Change | None:
        """Take back the last change. None where there is none, or where its things were changed elsewhere."""
        return self._notebook.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last; None as with ``undo``."""
        return self._notebook.redo()
