"""The notebook page as the reading lane reads it: light lists at once, texts when they are seen."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from nam_reader.model import About, Annotation, AnnotationFilter, ArticleRef, ArticleRow, Located, Place
from nam_reader.model.listing import NotesGrouping, NotesListing, NotesTallies, NotesView, Sketch, Tally
from nam_reader.workspace.asking import Asking

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.library.articles import ArticleStore
    from nam_reader.notebook.grouping import Known
    from nam_reader.notebook.listing import NoteLister
    from nam_reader.notebook.store import Notebook

_PLAIN = NotesView()


class _Placed(NamedTuple):
    """Where an annotation was found, when it and the library were as told here."""

    modified: str
    library: int
    located: Located


class NoteLists:
    """Many annotations at once, from the connections of one lane; what it has read it keeps."""

    def __init__(self, shelf: ArticleStore, notes: Notebook, lister: NoteLister) -> None:
        self._shelf = shelf
        self._notes = notes
        self._lister = lister
        self._placed: dict[str, _Placed] = {}
        self._articles: dict[str, ArticleRef] = {}  # the present article of each uid that annotations have
        self._articles_version = -1
        self._totals: tuple[object, Mapping[str, int]] = (None, {})  # of the last listing, and of what

    def list_notes(self, wanted: AnnotationFilter, view: NotesView) -> NotesListing:
        """List the annotations that pass a filter, grouped and in order, without their texts.

        Altered and lost quotes are told apart only as far as ``place_some`` has placed them.
        """
        from nam_reader.notebook.grouping import group, totals

        version = self._lister.renew()
        everything = () if wanted.binned else self._lister.everything()
        found = self._lister.find(wanted)
        if view.altered or view.lost:
            found = tuple([sketch for sketch in found if self._is_astray(sketch, view)])
        known = self._known(everything or found, tags=view.grouping is NotesGrouping.TAG)
        key = (version, self._library_version, view.grouping, wanted.binned)
        if self._totals[0] != key:
            self._totals = key, totals(everything or found, view.grouping, known)
        groups = group(found, view, known, self._totals[1])
        total = self._lister.binned() if wanted.binned else len(everything)
        articles = {self._present(uid) for uid in {sketch.article_uid for sketch in found}} - {""}
        return NotesListing(groups, len(found), total, len(articles))

    def tallies(self) -> NotesTallies:
        """Count what annotations outside the bin can be filtered by."""
        self._lister.renew()
        everything = self._lister.everything()
        known = self._known(everything, tags=False)
        by_uid = Counter([self._present(sketch.article_uid) for sketch in everything])
        by_uid.pop("", None)
        articles = {uid: known.articles[uid] for uid in by_uid if uid in known.articles}
        by_author: Counter[str] = Counter()
        for uid, article in articles.items():
            by_author.update(dict.fromkeys(article.authors, by_uid[uid]))
        with_note = sum(1 for sketch in everything if sketch.note)
        return NotesTallies(
            colours=_tallied(sketch.colour.value for sketch in everything),
            styles=_tallied(sketch.style.value for sketch in everything),
            about=_tallied(sketch.about.value for sketch in everything),
            tags=tuple(Tally(name, count) for name, count in self._notes.tags()),
            authors=tuple(Tally(name, count) for name, count in self._lister.authors()),
            article_authors=tuple(Tally(name, count) for name, count in by_author.most_common()),
            articles=tuple(Tally(uid, by_uid[uid], one.title) for uid, one in articles.items()),
            with_note=with_note,
            without_note=len(everything) - with_note,
        )

    def named(self, ids: Sequence[str]) -> tuple[Annotation, ...]:
        """Return annotations by their ids, in the order asked, also from the bin; no unknown ones."""
        return self._lister.named(ids)

    # --- the articles that annotations are about -------------------------------------------------------

    def _known(self, sketches: Iterable[Sketch], *, tags: bool) -> Known:
        from nam_reader.notebook.grouping import Known

        self._learn({sketch.article_uid: sketch.id for sketch in sketches if sketch.article_uid})
        if not tags:
            return Known(self._articles, {}, {})
        return Known(self._articles, self._lister.tags(), self._lister.spelled())

    def _present(self, uid: str) -> str:
        article = self._articles.get(uid)
        return uid if article is None else article.uid

    def _learn(self, uids: Mapping[str, str]) -> None:
        """Read the articles of some uids; one that is not in the library is as an annotation of it says."""
        version = self._library_version
        if self._articles_version != version:
            self._articles.clear()
            self._articles_version = version
        unknown = uids.keys() - self._articles.keys()
        if not unknown:
            return
        rows = self._shelf.rows_of(list(unknown))
        self._articles.update({uid: _ref(row) for uid, row in rows.items()})
        for uid in unknown - rows.keys():
            name = self._shelf.present_name(uid)
            row = self._shelf.rows_of([name]).get(name)
            kept = self.named([uids[uid]]) if row is None else ()
            if row is not None:
                self._articles[uid] = _ref(row)
            elif kept:
                self._articles[uid] = kept[0].article

    @property
    def _library_version(self) -> int:
        return self._shelf.version()

    # --- places ----------------------------------------------------------------------------------------

    def place(self, annotations: Iterable[Annotation]) -> Mapping[str, Located]:
        """Find annotations in the present texts of their articles; returns a place for each id."""
        wanted = tuple(annotations)
        library = self._library_version
        missing = {one.article.uid for one in wanted if not self._is_placed(one.id, one.modified, library)}
        for uid in missing:
            self._place_article(uid, library)
        return {one.id: self._placed[one.id].located for one in wanted if one.id in self._placed}

    def place_some(self, wanted: AnnotationFilter, seconds: float) -> tuple[int, int]:
        """Place what is not placed yet of the annotations that pass a filter, for about so long.

        Returns how many are placed, and of how many.
        """
        self._lister.renew()
        library, ends = self._library_version, time.perf_counter() + seconds
        found = self._lister.find(wanted)
        missing = [one for one in found if not self._is_placed(one.id, one.modified, library)]
        left = Counter([one.article_uid for one in missing])
        for uid in list(left):
            self._place_article(uid, library)
            del left[uid]
            if time.perf_counter() >= ends:
                break
        return len(found) - left.total(), len(found)

    def _is_placed(self, annotation_id: str, modified: str, library: int) -> bool:
        placed = self._placed.get(annotation_id)
        return placed is not None and (placed.modified, placed.library) == (modified, library)

    def _place_article(self, uid: str, library: int) -> None:
        """Place all annotations that carry a uid: each one's neighbours help to tell its place."""
        from nam_reader.notebook.places import place

        found = self._notes.of_article(uid)
        article = self._shelf.get(uid) if uid and self._shelf.has(uid) else None
        former = partial(self._shelf.revision_text, article.uid) if article else None
        for placed in place(found, article, former):
            one = placed.annotation
            located = placed.located if one.about is About.QUOTE else Located(Place.EXACT, 0, 0)
            self._placed[one.id] = _Placed(one.modified, library, located)

    def _is_astray(self, sketch: Sketch, view: NotesView) -> bool:
        placed = self._placed.get(sketch.id)
        if placed is None or placed.modified != sketch.modified:
            return False
        found = placed.located.place
        return (view.altered and found is Place.FUZZY) or (view.lost and found is Place.ORPHAN)


def _tallied(values: Iterable[str]) -> tuple[Tally, ...]:
    return tuple(Tally(value, count) for value, count in Counter(list(values)).items())


def _ref(row: ArticleRow) -> ArticleRef:
    return ArticleRef(row.uid, row.title, row.authors, row.source, row.url, row.published, row.language)


class Listing(Asking):
    """The annotations of the notebook page."""

    @cached_property
    def _note_lists(self) -> NoteLists:
        from nam_reader.notebook.listing import NoteLister

        return NoteLists(self._shelf, self._notes, NoteLister(self._notebook_reader))

    def list_notes(self, wanted: AnnotationFilter, view: NotesView = _PLAIN) -> NotesListing:
        """List the annotations that pass a filter, grouped and in order, without their texts.

        Altered and lost quotes are told apart only as far as ``place_some`` has placed them.
        """
        return self._note_lists.list_notes(wanted, view)

    def note_tallies(self) -> NotesTallies:
        """Count what annotations outside the bin can be filtered by."""
        return self._note_lists.tallies()

    def annotations_named(self, ids: Sequence[str]) -> tuple[Annotation, ...]:
        """Return annotations by their ids, in the order asked, also from the bin; no unknown ones."""
        return self._note_lists.named(ids)

    def place_annotations(self, annotations: Iterable[Annotation]) -> Mapping[str, Located]:
        """Find annotations in the present texts of their articles; returns a place for each id."""
        return self._note_lists.place(annotations)

    def place_some(self, wanted: AnnotationFilter, seconds: float) -> tuple[int, int]:
        """Place what is not placed yet of the annotations that pass a filter, for about so long.

        Returns how many are placed, and of how many.
        """
        return self._note_lists.place_some(wanted, seconds)
