"""Collections, links and the bin, as the reading lane reads them; what a person chose for the notebook."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from nam_reader.model import (
    About,
    Annotation,
    AnnotationFilter,
    ArticleRow,
    Collection,
    Colour,
    LinkTarget,
)
from nam_reader.workspace.giving import Giving

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.notebook.anchor_report import ChangeReport
    from nam_reader.workspace.targets import Targets


class Linking(Giving):
    """What belongs together: articles in collections, notes and what they link to, two versions of one."""

    def collections_of(self, uid: str) -> tuple[Collection, ...]:
        """Return the collections that hold an article, by name."""
        ids = self._notes.collections_of(self._shelf.names(self._shelf.present_name(uid)))
        return tuple([collection for collection in self.collections() if collection.id in ids])

    def bin(self) -> tuple[Annotation, ...]:
        """Return what is in the bin, what was deleted last first."""
        return self._notes.find(AnnotationFilter(binned=True))

    def free_notes(self) -> tuple[Annotation, ...]:
        """Return the notes about nothing, the one that was changed last first."""
        found = self._notes.find(AnnotationFilter(about=(About.NOTHING,)))
        return tuple(sorted(found, key=_latest, reverse=True))

    def conflicts(self) -> tuple[tuple[Annotation, Annotation], ...]:
        """Return the annotations that a merge has left in two versions: ours, and theirs."""
        return self._notes.conflicts()

    # --- links ----------------------------------------------------------------------------------------

    @cached_property
    def _targets(self) -> Targets:
        from nam_reader.library.titles import Titles
        from nam_reader.workspace.targets import Targets

        return Targets(Titles(self._library_reader), self._shelf, self._notes)

    def backlinks(self, target: str) -> tuple[Annotation, ...]:
        """Return the annotations whose notes link to an article (uid) or a note (id), the latest first."""
        return self._targets.backlinks(target)

    def link_targets(self, typed: str, limit: int = 20) -> tuple[LinkTarget, ...]:
        """Propose what a link may lead to: free notes and articles that have these words in their titles."""
        return self._targets.proposed(typed, limit)

    def find_titles(
        self, typed: str, limit: int, cancelled: Callable[[], bool]
    ) -> tuple[tuple[str, str], ...]:
        """Return uids and titles of the articles whose titles have these words; where few have, also of
        those whose titles are like what is typed. Empty once ``cancelled``.
        """
        return self._targets.titled(typed, limit, cancelled)

    def resolve_link(self, text: str) -> LinkTarget | None:
        """Say where a link leads; ``text`` is what stands between its brackets. None: to nothing here."""
        return self._targets.resolved(text)

    # --- after an article changed ---------------------------------------------------------------------

    def change_report(self, uid: str) -> ChangeReport:
        """Compare an article's highlights with its present text. Raises NotFoundError."""
        from nam_reader.notebook.anchor_report import change_report

        article = self._shelf.get(uid)
        found = [note for name in self._shelf.names(article.uid) for note in self._notes.of_article(name)]
        quotes = [note for note in found if note.about is About.QUOTE]
        former = {}
        for revision in {note.anchor.revision for note in quotes} - {article.revision}:
            text = self._shelf.revision_text(article.uid, revision)
            if text is not None:
                former[revision] = text
        return change_report(quotes, article, former)

    # --- what a person chose --------------------------------------------------------------------------

    def colour_names(self) -> dict[Colour, str]:
        """Return the name that each colour was given, "" for its default one."""
        return self._notes.colour_names()

    def author_name(self) -> str:
        """Return the name that stands by new notes, "" for none."""
        return self._notes.author_name()

    def history_kept(self) -> bool:
        """Say whether it is remembered when articles are opened."""
        return self._notes.history_kept()

    def reading_history(self, limit: int = 50) -> tuple[ArticleRow, ...]:
        """Return the articles that were opened, the latest first."""
        present = dict.fromkeys(map(self._shelf.present_name, self._notes.opened_uids(limit)))
        return self.rows_of(list(present))


def _latest(annotation: Annotation) -> tuple[str, str]:
    return annotation.modified, annotation.id
