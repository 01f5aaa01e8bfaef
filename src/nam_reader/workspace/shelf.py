"""The shelf: articles and lists, as the reading lane reads them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from nam_reader.library.rows import lengths_of
from nam_reader.model import (
    Article,
    ArticleRow,
    Collection,
    Counts,
    Document,
    ListGroup,
    ListQuery,
    ReadingState,
    Scope,
    Sibling,
    StoredImage,
)
from nam_reader.text.sanitise import sanitise
from nam_reader.workspace.folder import OpenFolder


class Shelf(OpenFolder):
    """Articles, their lists and images."""

    def counts(self) -> Counts:
        """Return the numbers of the sidebar."""
        return Counts(
            articles=self._shelf.count(),
            unread=self._shelf.count(without=self._opened_uids()),
            starred=self._shelf.count(only=self._notes.starred_uids()),
            highlighted=self._shelf.count(only=self._notes.annotated_uids()),
            annotations=self._notes.count(),
            tags=self._notes.tags(),
            collections=self.collections(),
            reading=self._shelf.count(only=self._notes.begun_uids()),
            done=self._shelf.count(only=self._notes.read_uids()),
            binned=self._notes.count_bin(),
            free_notes=self._notes.count_free_notes(),
        )

    def collections(self) -> tuple[Collection, ...]:
        """Return the collections by name, each with how many of its articles are here."""
        return tuple(
            [
                made._replace(articles=self._shelf.count(only=self._collected(made.id)))
                for made in self._notes.collections()
            ]
        )

    def _collected(self, collection_id: str) -> frozenset[str]:
        """Return the articles of a collection by their present uids."""
        uids = self._notes.collection_uids(collection_id)
        if self._shelf.count(only=uids) == len(uids):
            return uids  # the usual case, in one query
        return frozenset(map(self._shelf.present_name, uids))

    def article_rows(self, query: ListQuery, offset: int = 0, limit: int = 100) -> tuple[ArticleRow, ...]:
        """Return one page of the article list."""
        only, without = self._selection(query)
        return self._with_marks(
            self._shelf.rows(
                query.order,
                only=only,
                without=without,
                offset=offset,
                limit=limit,
                grouping=query.grouping,
            )
        )

    def article_groups(self, query: ListQuery) -> tuple[ListGroup, ...]:
        """Return the headings of an article list, in its order; none where it is not grouped."""
        only, without = self._selection(query)
        return self._shelf.groups(query.grouping, query.order, only=only, without=without)

    def article_uids(self, query: ListQuery) -> tuple[str, ...]:
        """Return the uids of the whole article list, in its order."""
        only, without = self._selection(query)
        return self._shelf.uids(query.order, only=only, without=without, grouping=query.grouping)

    def article_total(self, query: ListQuery) -> int:
        """Return how many articles a list has."""
        only, without = self._selection(query)
        return self._shelf.count(only=only, without=without)

    def rows_of(self, uids: Sequence[str]) -> tuple[ArticleRow, ...]:
        """Return the list rows of some articles, in the order asked; unknown ones are left out."""
        rows = self._shelf.rows_of(uids)
        return self._with_marks([rows[uid] for uid in uids if uid in rows])

    def _selection(self, query: ListQuery) -> tuple[frozenset[str] | None, frozenset[str]]:
        """Say which articles a scope is limited to (None: all), and which it leaves out."""
        match query.scope:
            case Scope.ALL:
                return None, frozenset()
            case Scope.UNREAD:
                return None, self._opened_uids()
            case Scope.STARRED:
                return self._notes.starred_uids(), frozenset()
            case Scope.HIGHLIGHTED:
                return self._notes.annotated_uids(), frozenset()
            case Scope.TAG:
                return self._notes.uids_with_tag(query.value), frozenset()
            case Scope.COLLECTION:
                return self._collected(query.value), frozenset()
            case Scope.READING:
                return self._notes.begun_uids(), frozenset()
            case Scope.DONE:
                return self._notes.read_uids(), frozenset()

    def _opened_uids(self) -> frozenset[str]:
        """Return the articles that are being read or done."""
        return self._notes.read_uids() | self._notes.begun_uids()

    def _with_marks(self, rows: Sequence[ArticleRow]) -> tuple[ArticleRow, ...]:
        """Fill in what the notebook knows of each row."""
        uids = [row.uid for row in rows]
        states = self._notes.states(uids)
        tallies = self._notes.tallies(uids)
        begun = [uid for uid in uids if uid in states and is_begun(states[uid])]
        lengths = lengths_of(self._library_reader, begun) if begun else {}
        marked = []
        for row in rows:
            state = states.get(row.uid) or ReadingState(row.uid)
            highlights, notes = tallies.get(row.uid, (0, 0))
            length = lengths.get(row.uid, 0)
            marked.append(
                row._replace(
                    unread=not state.read,
                    starred=state.starred,
                    highlights=highlights,
                    notes=notes,
                    begun=row.uid in lengths,
                    progress=min(1.0, state.furthest / length) if length else 0.0,
                )
            )
        return tuple(marked)

    def article(self, uid: str) -> Article:
        """Return one article. Raises NotFoundError."""
        return self._shelf.get(uid)

    def document(self, uid: str) -> Document:
        """Return an article ready to be shown; its body is sanitised once more. Raises NotFoundError."""
        return self._shelf.document(uid)

    def image(self, sha256: str) -> StoredImage | None:
        """Return a stored image by its name in a body, or None."""
        return self._shelf.image(sha256)

    def siblings(self, uid: str) -> tuple[Sibling, ...]:
        """Return the same article in other languages, by language."""
        return self._shelf.siblings(self._shelf.get(uid).uid)

    def place_in_sibling(self, uid: str, position: int, sibling_uid: str) -> int:
        """Return the place in a translation that answers to one in an article, paragraph by paragraph.

        Both are code points of the reading texts. Raises NotFoundError.
        """
        from nam_reader.library.common_ground import keys_in
        from nam_reader.text.parallel import same_place

        own, other = (self._shelf.document(name).blocks for name in (uid, sibling_uid))
        return same_place(position, own, other, keys_in)

    def format_article(self, uid: str, form: str) -> str:
        """Return an article as "text" (the reading text), "markdown" or "html" (a safe fragment).

        In HTML its images are there as ``data:`` URLs, in Markdown their descriptions. Raises NotFoundError.
        """
        article = self._shelf.get(uid)
        if form == "text":
            return article.text
        from nam_reader.text import pictures

        body = sanitise(article.body)
        if form == "html":
            return pictures.with_data(body, self._shelf.image)
        from nam_reader.text.markdown import html_to_markdown

        title = f"<h1>{escape(article.title)}</h1>"
        return html_to_markdown(f"{title}\n{pictures.described(body)}")

    def reading_state(self, uid: str) -> ReadingState:
        """Return where the person was in an article, and whether it is read and starred."""
        return self._notes.state(uid)


def is_begun(state: ReadingState) -> bool:
    """Say whether an article is being read: begun, and not done."""
    return not state.read and bool(state.opened or state.furthest)
