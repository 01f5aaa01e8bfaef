"""What the notebook answers: annotations, tags, states of reading, preferences. Nothing here changes it."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from nam_reader.model import Annotation, AnnotationFilter, Collection, Colour, ReadingState
from nam_reader.notebook.collections import CollectionTable
from nam_reader.notebook.preferences import Preferences
from nam_reader.notebook.reading import ReadingTable
from nam_reader.notebook.table import AnnotationTable
from nam_reader.notebook.tallies import Tallies


class Questions:
    """The questions to one notebook.db; a read-only connection will do."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._table = AnnotationTable(connection)
        self._reading = ReadingTable(connection)
        self._tallies = Tallies(connection)
        self._preferences = Preferences(connection)
        self._collections = CollectionTable(connection)

    def get(self, annotation_id: str) -> Annotation:
        """Return an annotation by its id, its URN, or a unique beginning of 6 characters or more.

        Raises NotFoundError, or AnnotationError where several ids begin so.
        """
        return self._table.named(annotation_id)

    def whole(self, annotation_id: str) -> Annotation | None:
        """Return an annotation outside the bin by its whole id."""
        found = self._table.load(annotation_id)
        return found if found and found.deleted is None else None

    def of_article(self, uid: str) -> tuple[Annotation, ...]:
        """Return an article's annotations by the position they were made at."""
        return self._table.of_article(uid)

    def find(self, wanted: AnnotationFilter) -> tuple[Annotation, ...]:
        """Return the annotations that pass a filter, by article uid and position; the bin's latest first.

        Nothing typed is an error; signs without a letter or a digit do not filter.
        """
        return self._table.find(wanted)

    def linking(self, names: Iterable[str]) -> tuple[Annotation, ...]:
        """Return the annotations whose notes have a link to one of these names, the latest first."""
        return self._table.linking(names)

    def conflicts(self) -> tuple[tuple[Annotation, Annotation], ...]:
        """Return the annotations of which a merge has left two versions: ours and theirs."""
        theirs = self._table.rivals()
        return tuple([(self._table.named(rival.rival), rival) for rival in theirs])

    def annotated_uids(self) -> frozenset[str]:
        """Return the articles that carry annotations."""
        return self._tallies.article_uids()

    def uids_with_tag(self, tag: str) -> frozenset[str]:
        """Return the articles that carry an annotation with this tag, however it is capitalised."""
        return self._tallies.article_uids_with_tag(tag)

    def tallies(self, uids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return, for each article asked for, its highlights and how many annotations of it carry a note."""
        return self._tallies.tallies(uids)

    def highlights_by_article(self) -> dict[str, int]:
        """Return how many highlights each article has that has any."""
        return self._tallies.highlights_by_article()

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return each tag with the number of annotations that carry it, most used first."""
        return self._tallies.tags()

    def count(self) -> int:
        """Return the number of annotations outside the bin."""
        return self._tallies.count()

    def count_bin(self) -> int:
        """Return the number of annotations in the bin."""
        return self._tallies.binned()

    def count_free_notes(self) -> int:
        """Return the number of notes about nothing."""
        return self._tallies.free_notes()

    # --- collections ----------------------------------------------------------------------------------

    def collections(self) -> tuple[Collection, ...]:
        """Return the collections by name, each with how many articles were put into it."""
        return self._collections.everything()

    def collection_uids(self, collection_id: str) -> frozenset[str]:
        """Return the articles of a collection; none where there is no such."""
        return self._collections.uids(collection_id)

    def collections_of(self, uids: Iterable[str]) -> frozenset[str]:
        """Return the ids of the collections that hold an article, by any of the names it has."""
        return self._collections.of_article(uids)

    # --- reading --------------------------------------------------------------------------------------

    def state(self, uid: str) -> ReadingState:
        """Return what is remembered of reading an article."""
        return self._reading.states([uid])[uid]

    def states(self, uids: Iterable[str]) -> dict[str, ReadingState]:
        """Return what is remembered of reading each article asked for."""
        return self._reading.states(uids)

    def read_uids(self) -> frozenset[str]:
        """Return the articles that are done."""
        return self._reading.read_uids()

    def starred_uids(self) -> frozenset[str]:
        """Return the articles that carry a star."""
        return self._reading.starred_uids()

    def begun_uids(self) -> frozenset[str]:
        """Return the articles that were begun and are not done."""
        return self._reading.begun_uids()

    def opened_uids(self, limit: int) -> tuple[str, ...]:
        """Return the articles that were opened, the latest first."""
        return self._reading.opened(limit)

    # --- preferences ----------------------------------------------------------------------------------

    def colour_names(self) -> dict[Colour, str]:
        """Return the name that each colour was given, "" for its default one."""
        return self._preferences.colour_names()

    def author_name(self) -> str:
        """Return the name that stands by new notes, "" for none."""
        return self._preferences.author_name()

    def history_kept(self) -> bool:
        """Say whether it is remembered when articles are opened."""
        return self._preferences.history_kept()
