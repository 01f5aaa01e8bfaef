"""What leaves the notebook: documents made, and renewed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.errors import ExportError, NotFoundError
from nam_reader.model import (
    Annotation,
    AnnotationFilter,
    ArticleNotes,
    Document,
    ExportedFile,
    ExportOptions,
    Renewal,
    Sort,
    Template,
)
from nam_reader.notebook.places import place
from nam_reader.workspace.filling import Cancelled, never
from nam_reader.workspace.notes import EXCHANGE_FORMAT, Notes
from nam_reader.workspace.plain import with_filter

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.exporters import Book, Watch

TEMPLATES = "templates"  # the folder of the person's own, in the library folder
FOUND_AT_ONCE = 1000
GATHERING = 0.2  # of the time that a document takes which is no text
NOWHERE = "-"  # the uid of no article, where a search has found none
RENEWABLE = ("markdown", "obsidian", "logseq")
_USUAL = ExportOptions()

ExportProgress = Callable[[int, int], None]


class Giving(Notes):
    """Exports (reading lane)."""

    def export(
        self,
        format_name: str,
        wanted: AnnotationFilter,
        options: ExportOptions = _USUAL,
        progress: ExportProgress | None = None,
        cancelled: Cancelled = never,
    ) -> ExportedFile:
        """Return the chosen annotations as a document.

        ``progress`` is told how many steps are done, of how many. JSON-LD also says which versions of each
        are known here, and without a filter what was deleted. Raises ExportError for an unknown format, style
        or template, and for what a format cannot do; CancelledError.
        """
        from nam_reader import exporters

        is_text = exporters.exporter_of(format_name).is_text
        watch = exporters.Watch(progress, cancelled, 1.0 if is_text else GATHERING)
        groups = self._groups(self._notes.find(wanted))
        watch.expect(2 * len(groups))
        if format_name == EXCHANGE_FORMAT:
            made = self._exchange(wanted, options, groups, watch)
        else:
            book = self._book(self._gathered(groups, watch, days=options.times), options, watch)
            made = exporters.export(format_name, book, self.template_folder)
        watch.finish()
        return made

    def _exchange(
        self,
        wanted: AnnotationFilter,
        options: ExportOptions,
        groups: dict[str, list[Annotation]],
        watch: Watch,
    ) -> ExportedFile:
        from nam_reader import exporters
        from nam_reader.notebook.knowledge import KnowledgeTable

        exporters.refuse_to_leave_out(options)
        known = KnowledgeTable(self._notebook_reader).read()
        deletions = known.deletions() if wanted == AnnotationFilter() else ()
        return exporters.exchange(list(self._gathered(groups, watch)), known.versions_to_tell(), deletions)

    def _groups(self, found: Iterable[Annotation]) -> dict[str, list[Annotation]]:
        groups: dict[str, list[Annotation]] = {}
        for annotation in found:
            groups.setdefault(annotation.article.uid, []).append(annotation)
        return self._with_present_names(groups)

    def _gathered(
        self, groups: dict[str, list[Annotation]], watch: Watch, *, days: bool = False
    ) -> Iterable[ArticleNotes]:
        """Yield each article with its annotations, found in its present text; each is a step.

        ``days``: with the day on which the library took it in, which is told only where times are asked for.
        """
        for uid, found in groups.items():
            article = self._shelf.get(uid) if uid and self._shelf.has(uid) else None
            former = partial(self._shelf.revision_text, article.uid) if article else None
            added = self._shelf.added_on(article.uid) if article and days else ""
            ref = article.ref if article else found[0].article
            yield ArticleNotes(ref, place(found, article, former), added)
            watch.step()

    def _book(self, articles: Iterable[ArticleNotes], options: ExportOptions, watch: Watch) -> Book:
        from nam_reader import exporters

        names = tuple((colour, name) for colour, name in self._notes.colour_names().items() if name)
        chosen = options._replace(colour_names=options.colour_names or names)
        return exporters.make_book(articles, chosen, lru_cache(maxsize=4)(self._document), self.image, watch)

    def _document(self, uid: str) -> Document | None:
        return self.document(uid) if self._shelf.has(uid) else None

    def choice(
        self,
        words: str = "",
        *,
        articles: Iterable[str] = (),
        tags: Iterable[str] = (),
        collection: str = "",
        search: str = "",
    ) -> AnnotationFilter:
        """Return a filter for what a person names: uids, tags, a collection by its name, a search.

        What is named must all hold; of several articles or tags any will do. Raises NotFoundError for an
        article or a collection that is not here.
        """
        wanted = AnnotationFilter(text=words, tags=tuple(tags))
        if collection:
            wanted = wanted._replace(collection=self._collection_named(collection))
        chosen = [name for uid in articles for name in self._names_of(uid)]
        if search:
            found = self.found_articles(search)
            chosen = [uid for uid in chosen if uid in found] if chosen else list(found)
            chosen = chosen or [NOWHERE]
        return wanted._replace(articles=tuple(chosen))

    def _names_of(self, uid: str) -> tuple[str, ...]:
        """Return every uid that annotations of an article may have, the article here or not."""
        if self._shelf.has(uid):
            return tuple(self._shelf.names(self._shelf.get(uid).uid))
        if not self._notes.find(AnnotationFilter(articles=(uid,))):
            raise NotFoundError("There is no article “{0}” in this library.", uid)
        return (uid,)

    def _collection_named(self, name: str) -> str:
        wanted = " ".join(name.split()).casefold()
        for collection in self.collections():
            if wanted == collection.name.casefold() or name == collection.id:
                return collection.id
        raise NotFoundError("There is no collection “{0}” in this library.", name)

    def count_annotations(self, wanted: AnnotationFilter) -> int:
        """Return how many annotations pass a filter."""
        return len(self._notes.find(wanted))

    def found_articles(self, query: str) -> tuple[str, ...]:
        """Return the uids of the articles with annotations that a search finds, to export what is on them."""
        annotated = with_filter(query, "has", "highlight")
        uids: list[str] = []
        while True:
            page = self.search(
                annotated, limit=FOUND_AT_ONCE, offset=len(uids), sort=Sort.DATE, suggest=False
            )
            uids += [hit.row.uid for hit in page.hits]
            if len(page.hits) < FOUND_AT_ONCE:
                return tuple([name for uid in uids for name in self._shelf.names(uid)])

    @property
    def template_folder(self) -> Path:
        """The folder of the person's own templates, whether or not it is there."""
        return self.folder / TEMPLATES

    def templates(self) -> tuple[Template, ...]:
        """Return the person's own templates in the library folder, by name."""
        from nam_reader.exporters import own_templates

        return own_templates.listed(self.template_folder)

    def try_template(
        self,
        source: str,
        format_name: str,
        wanted: AnnotationFilter,
        options: ExportOptions = _USUAL,
        cancelled: Cancelled = never,
    ) -> str:
        """Return what a template that is being written makes of the chosen annotations.

        ``options.template`` is its name. Raises ExportError with the line of what is wrong, CancelledError.
        """
        from nam_reader import exporters
        from nam_reader.exporters import own_templates

        watch = exporters.Watch(None, cancelled)
        book = self._book(self._gathered(self._groups(self._notes.find(wanted)), watch), options, watch)
        return own_templates.render(format_name, book, self.template_folder, source)

    def renew_export(
        self,
        path: Path,
        format_name: str,
        wanted: AnnotationFilter,
        options: ExportOptions = _USUAL,
        progress: ExportProgress | None = None,
        cancelled: Cancelled = never,
    ) -> Renewal:
        """Write anew what is ours in an exported Markdown file, and leave every byte of the rest.

        What is in the file is renewed whether or not it passes the filter; what passes it and is not in the
        file is added; what is no longer in the notebook is taken out. Raises ExportError, with the file as it
        was, where it holds nothing of ours or cannot be written; CancelledError.
        """
        from nam_reader import exporters
        from nam_reader.exporters import renewing

        if format_name not in RENEWABLE:
            raise ExportError("Only {0} can be renewed, not {1}.", ", ".join(RENEWABLE), format_name)
        old = renewing.read(path)
        names = renewing.names_in(old)
        if not names:
            raise ExportError("{0} holds no notes of NAM Reader that could be renewed.", path.name)
        said = renewing.words_in(old)
        if said or not options.template:  # a template may not say it
            options = options._replace(words=said)
        watch = exporters.Watch(progress, cancelled)
        found = self._notes.find(AnnotationFilter(ids=tuple(sorted(names))))
        there = {annotation.id: annotation for annotation in found}
        chosen = {annotation.id: annotation for annotation in self._notes.find(wanted)}
        groups = self._groups((there | chosen).values())
        watch.expect(2 * len(groups))
        book = self._book(self._gathered(groups, watch, days=options.times), options, watch)
        fresh = exporters.export(format_name, book._replace(goes_on=True), self.template_folder)
        text, report = renewing.renewed(old, fresh.data.decode("utf-8"), names - there.keys())
        watch.check()
        if renewing.read(path) != old:
            raise ExportError("{0} was changed meanwhile; nothing was written. Please try again.", path.name)
        if text != old:
            exporters.write(path, text.encode("utf-8"))
        watch.finish()
        return report
