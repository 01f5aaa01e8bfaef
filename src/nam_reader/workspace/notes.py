"""The notebook as the reading lane reads it, and what leaves it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from nam_reader.model import (
    Annotation,
    AnnotationFilter,
    Article,
    ArticleNotes,
    Incoming,
    PlacedAnnotation,
    Verification,
)
from nam_reader.notebook.places import place
from nam_reader.workspace.listing import Listing

EXCHANGE_FORMAT = "jsonld"
MOST_MATCHES = 10  # articles that are looked through for a quote


class Notes(Listing):
    """Annotations, each at its place in the present text; exchange files, checks of documents."""

    def article_annotations(self, uid: str) -> tuple[PlacedAnnotation, ...]:
        """Return an article's annotations, each found anew in the present text; orphans come last."""
        article = self._shelf.get(uid)
        found = [note for name in self._shelf.names(article.uid) for note in self._notes.of_article(name)]
        return place(found, article, partial(self._shelf.revision_text, article.uid))

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one annotation. Raises NotFoundError."""
        return self._notes.get(annotation_id)

    def annotations(self, wanted: AnnotationFilter) -> tuple[ArticleNotes, ...]:
        """Return the annotations that pass a filter, by article, in text order; articles by title."""
        groups: dict[str, list[Annotation]] = {}
        for annotation in self._notes.find(wanted):
            groups.setdefault(annotation.article.uid, []).append(annotation)
        notes = []
        for uid, found in self._with_present_names(groups).items():
            article = self._shelf.get(uid) if self._shelf.has(uid) else None
            ref = article.ref if article else found[0].article
            former = partial(self._shelf.revision_text, article.uid) if article else None
            notes.append(ArticleNotes(ref, place(found, article, former)))
        return tuple(sorted(notes, key=lambda item: (item.article.title.casefold(), item.article.uid)))

    def _with_present_names(self, groups: dict[str, list[Annotation]]) -> dict[str, list[Annotation]]:
        """Put the notes of what were two articles once under the one that they have become."""
        present: dict[str, list[Annotation]] = {}
        for uid, found in groups.items():
            present.setdefault(self._shelf.present_name(uid), []).extend(found)
        return present

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of annotations that carry it, most used first."""
        return self._notes.tags()

    def has_deletions(self) -> bool:
        """Say whether there is anything deleted that an exchange file would tell of."""
        from nam_reader.notebook.knowledge import KnowledgeTable

        return bool(KnowledgeTable(self._notebook_reader).read().deletions())

    def read_exchange(self, path: Path) -> Incoming:
        """Read a file of annotations and find the articles they are about.

        Raises UnreadableFileError, with a sentence that does not repeat the path.
        """
        from nam_reader import exchange
        from nam_reader.matching import Matcher

        incoming = exchange.read(path)
        matcher = Matcher(self._article_named, self._articles_with)
        return incoming._replace(arrivals=tuple(map(matcher.match, incoming.arrivals)))

    def _article_named(self, uid: str) -> Article | None:
        return self._shelf.get(uid) if self._shelf.has(uid) else None

    def _articles_with(self, query: str) -> tuple[str, ...]:
        """Return the uids of the first articles that have all of a query."""
        found = self.search(query, limit=MOST_MATCHES, suggest=False)
        return tuple(hit.row.uid for hit in found.hits)

    def verify(self, path: Path) -> Verification:
        """Check every quote of an exported document against the articles here.

        Raises UnreadableFileError, with a sentence that does not repeat the path.
        """
        from nam_reader import verification

        return verification.verify(path, self._shelf)
