"""Changing the notebook: what the notebook lane does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.errors import QuoteNotFoundError
from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleRef,
    Change,
    Colour,
    Incoming,
    MergeReport,
    SavedSearch,
)
from nam_reader.notebook import anchors
from nam_reader.workspace.notes import Notes
from nam_reader.workspace.plain import make_anchor

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.notebook.searches import Searches


class Noting(Notes):
    """What changes notebook.db; each change is on disk when its method returns."""

    def merge_incoming(self, incoming: Incoming, *, preview: bool = False) -> MergeReport:
        """Bring in what ``read_exchange`` gave: all of it or nothing, on disk when this returns.

        With ``preview`` nothing is changed. Merging the same again does nothing.
        """
        from nam_reader.notebook import merging

        return merging.merge(self._notebook_writer, incoming, preview=preview)

    def merge(self, path: Path, preview: bool = False) -> MergeReport:
        """Read a file and merge it (also reads: for one-thread programs). Raises UnreadableFileError."""
        return self.merge_incoming(self.read_exchange(path), preview=preview)

    def highlight(
        self,
        article: ArticleRef,
        anchor: Anchor,
        *,
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Annotation:
        """Keep a new highlight; it is safe on disk when this returns."""
        return self._notebook.add(article, anchor, colour=colour, note=note, tags=tags)

    def highlight_quote(
        self,
        uid: str,
        quote: str,
        *,
        colour: Colour = Colour.YELLOW,
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
        return self.highlight(article.ref, anchor, colour=colour, note=note, tags=tags)

    def edit_annotation(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Annotation:
        """Change what is given of an annotation and leave the rest. Raises NotFoundError."""
        return self._notebook.edit(annotation_id, colour=colour, note=note, tags=tags)

    def delete_annotations(self, ids: Sequence[str]) -> Change:
        """Put annotations into the bin. Raises NotFoundError, having changed nothing, if one is unknown."""
        return self._notebook.delete(ids)

    @property
    def _searches(self) -> Searches:
        from nam_reader.notebook.searches import Searches

        return Searches(self._notebook_writer)

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name."""
        return self._searches.save(name, query)

    def rename_search(self, search_id: str, name: str) -> None:
        """Give a kept search another name. Raises NotFoundError."""
        self._searches.rename(search_id, name)

    def delete_search(self, search_id: str) -> None:
        """Forget a kept search. Raises NotFoundError."""
        self._searches.delete(search_id)

    def remember_search(self, query: str) -> None:
        """Put a search at the head of the history."""
        self._searches.remember(query)

    def clear_search_history(self) -> None:
        """Forget the history; nothing of it stays in the file."""
        self._searches.wipe()

    def undo(self) -> Change | None:
        """Take back the last change of the notebook; None where there is none."""
        return self._notebook.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last; None where there is none."""
        return self._notebook.redo()

    def set_position(self, uid: str, position: int) -> None:
        """Remember where the person is in an article, as a code point of its reading text."""
        self._notebook.set_position(uid, position)

    def set_read(self, uid: str, read: bool) -> None:
        """Mark an article as read or unread."""
        self._notebook.set_read(uid, read)

    def set_starred(self, uid: str, starred: bool) -> None:
        """Star an article, or take the star away."""
        self._notebook.set_starred(uid, starred)
