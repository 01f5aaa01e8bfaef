"""The article store: what the library holds, read page by page, and filled in short transactions."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw

from nam_reader.database import transaction
from nam_reader.errors import LibraryBusyError, LibraryDamagedError, LibraryError
from nam_reader.library import indexing, one_article
from nam_reader.library.bodies import BodyQueue
from nam_reader.library.columns import asked
from nam_reader.library.grouping import group_name, group_order, whole_order
from nam_reader.library.images import ImageShelf
from nam_reader.library.outcome import Outcome
from nam_reader.library.rows import ROW_COLUMNS, article_row, rowid_of
from nam_reader.model import (
    Article,
    ArticleRow,
    Document,
    ListGroup,
    ListGrouping,
    ListOrder,
    Sibling,
    StoredImage,
)
from nam_reader.wording import why

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry
    from nam_reader.library.shelving import Shelving

__all__ = ["ArticleStore", "Outcome"]

MERGE_PAGES = 2_000  # how much of the index a small change may rewrite
CHECKPOINT_WAIT_MS = 300
INDEXED_AT_ONCE = 200  # articles


class ArticleStore:
    """The articles of one library, through one connection and so from one thread."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._bodies = BodyQueue(connection)
        self._images = ImageShelf(connection)

    @cached_property
    def _shelving(self) -> Shelving:
        from nam_reader.library.shelving import Shelving  # a start only reads

        return Shelving(self._connection, self._bodies)

    # --- filling --------------------------------------------------------------------------------------

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Make one transaction of the block: all of it is in the library afterwards, or nothing.

        Raises LibraryError where the database cannot be written.
        """
        try:
            with transaction(self._connection):
                yield
                self.flush()
        except apsw.BusyError as error:
            raise LibraryBusyError(self._path) from error
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise LibraryDamagedError(self._path, why(error)) from error
        except (apsw.FullError, apsw.IOError, apsw.ReadOnlyError) as error:
            raise LibraryError("{0} cannot be written: {1}.", self._path.name, why(error)) from error
        finally:
            self._bodies.clear()

    def save(
        self,
        article: Article,
        claimed: set[str],
        entry: IndexEntry | None = None,
        *,
        index: bool = True,
    ) -> tuple[str, Outcome]:
        """Take an article, as ``make_article`` gave it, into the library; inside ``saving``.

        ``entry`` is its index entry (``indexing.entry_of``) where another process has made it; without
        ``index`` a new article waits for ``index_pending``.
        ``claimed`` are the uids that this run of an import has given so far; the article's is added. Returns
        the uid it has in the library, which is another than its own where several articles of the same
        source, title and date were told apart.
        """
        return self._shelving.save(article, claimed, entry, index=index)

    def keep_images(self, images: Iterable[StoredImage]) -> None:
        """Have at hand the images of the articles that are saved next; those that one shows are stored."""
        self._shelving.images.keep(images)

    def add_aliases(self, names: Iterable[tuple[str, str]]) -> None:
        """Let articles be known by further names: pairs of a uid and a name that nothing here has yet."""
        self._connection.executemany(
            """INSERT INTO alias SELECT ?2, id FROM article WHERE uid = ?1
               AND NOT EXISTS (SELECT 1 FROM article WHERE identity = ?2 OR uid = ?2)
               AND NOT EXISTS (SELECT 1 FROM alias WHERE identity = ?2)""",
            names,
        )

    def flush(self) -> None:
        """Write what ``save`` still holds back; ``saving`` does it at its end."""
        self._bodies.flush()

    def hide_digests(self, keep: Collection[str]) -> None:
        """Hide each digest whose full article is here, unless its uid is in ``keep``; show the others."""
        self.flush()
        self._connection.execute(
            """UPDATE article SET hidden = 1 - hidden WHERE kind = 'digest' AND hidden <> (
                   title_key <> '' AND uid NOT IN (SELECT value FROM json_each(?)) AND EXISTS (
                       SELECT 1 FROM article AS whole
                       WHERE whole.hidden = 0 AND whole.title_key = article.title_key
                       AND whole.kind = 'article'))""",
            (_listed(keep),),
        )
        while indexing.index_some(self._connection, INDEXED_AT_ONCE, digests_only=True):
            pass

    def link_translations(self, limit: int) -> int:
        """Link some new articles with their translations; a transaction of its own. Returns how many it did.

        See ``translations``; 0 says that there was nothing to do.
        """
        from nam_reader.library import translations  # a start only reads

        with self.saving():
            return translations.link_some(self._connection, limit)

    def index_pending(self, limit: int) -> int:
        """Index some of the articles that are not in the index; a transaction of its own. Returns how many.

        There are such where the index was made with another lexicon, or the library by an older program.
        """
        with self.saving():
            indexing.use_present_analysis(self._connection)
            return indexing.index_some(self._connection, limit)

    def use_present_analysis(self) -> None:
        """Let all articles be pending where the index was made with another lexicon."""
        with self.saving():
            indexing.use_present_analysis(self._connection)

    def pending_articles(self, limit: int, *, after: int = 0) -> list[indexing.PendingArticle]:
        """Return some of the articles that are not in the index as they should be, by number."""
        return indexing.pending_articles(self._connection, limit, after=after)

    def index_entries(
        self, articles: Sequence[indexing.PendingArticle], entries: Sequence[IndexEntry]
    ) -> None:
        """Write the entries that were made of such articles; a transaction of its own."""
        with self.saving():
            indexing.insert_still(self._connection, articles, entries)

    @property
    def unlisted(self) -> int:
        """How many articles are in the index that its lists do not know."""
        from nam_reader.library import vocabulary  # a start only reads

        return vocabulary.unlisted(self._connection)

    @property
    def pending(self) -> int:
        """How many articles are not in the index as it should be."""
        return indexing.pending(self._connection)

    def set_mark(self, name: str, value: str) -> None:
        """Remember something about the library itself."""
        self._connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def tidy(self, changed: int) -> None:
        """Put the index in order after an import that changed so many articles, and empty the log.

        Much new: the whole index is rewritten as one piece, which makes rare words and phrases up to twice
        as fast. Little new: only a bounded part is merged. While articles are still to be indexed, that would
        be done in vain. Where another program is writing or the disk is full it is left for the next time:
        the import itself is done.
        """
        try:
            if not self.pending:
                self._merge(changed)
                self._bring_lists_up_to_date()
            self._empty_log()
        except (apsw.BusyError, apsw.FullError):
            return

    def put_in_order(self) -> None:
        """Rewrite the whole index as one piece, with all that is kept about it."""
        self._connection.execute("INSERT INTO article_fts(article_fts) VALUES ('optimize')")
        self._bring_lists_up_to_date()

    def _bring_lists_up_to_date(self) -> None:
        from nam_reader.library import best_lists, vocabulary  # a start only reads

        total = self.count()
        if vocabulary.is_due(self._connection):
            with transaction(self._connection):
                vocabulary.bring_up_to_date(self._connection, total)
        if best_lists.are_due(self._connection, total):
            with transaction(self._connection):
                vocabulary.terms(self._connection)
                best_lists.make(self._connection)

    def _merge(self, changed: int) -> None:
        (total,) = self._one("SELECT count(*) FROM article") or (0,)
        if changed * 10 >= total > 0:
            self._connection.execute("INSERT INTO article_fts(article_fts) VALUES ('optimize')")
        elif changed:
            self._connection.execute(
                "INSERT INTO article_fts(article_fts, rank) VALUES ('merge', ?)", (MERGE_PAGES,)
            )

    def _empty_log(self) -> None:
        """Bring the write-ahead log into the file; a reader that is in the way is not waited for long."""
        patience = int(self._connection.pragma("busy_timeout"))
        self._connection.set_busy_timeout(CHECKPOINT_WAIT_MS)
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        finally:
            self._connection.set_busy_timeout(patience)

    # --- one article ----------------------------------------------------------------------------------

    def get(self, uid: str) -> Article:
        """Return an article, hidden or not, by its uid or a beginning of it that no other has.

        Raises NotFoundError.
        """
        self.flush()
        return one_article.find(self._connection, uid)

    def document(self, uid: str) -> Document:
        """Return an article ready to be shown; its body is sanitised once more. Raises NotFoundError."""
        self.flush()
        return one_article.document(self._connection, uid)

    def has(self, uid: str) -> bool:
        """Say whether an article with exactly this uid is here, or became part of one; hidden or not."""
        return rowid_of(self._connection, uid) is not None or self._named(uid) is not None

    def present_name(self, uid: str) -> str:
        """Return the uid of the article that has a uid or has taken over its own; unknown ones stay."""
        return uid if rowid_of(self._connection, uid) is not None else self._named(uid) or uid

    def _named(self, uid: str) -> str | None:
        return one_article.named(self._connection, uid)

    def names(self, uid: str) -> tuple[str, ...]:
        """Return every uid that an article is known by, its own first."""
        found = self._connection.execute(
            """SELECT alias.identity FROM article JOIN alias ON article_id = id
               WHERE uid = ? AND alias.identity NOT IN (SELECT uid FROM article) ORDER BY 1""",
            (asked(uid),),
        )
        return (uid, *[str(row[0]) for row in found])

    def added_on(self, uid: str) -> str:
        """Return the day on which an article came in, an ISO date in UTC; "" where it is not here."""
        row = self._one("SELECT substr(added_at, 1, 10) FROM article WHERE uid = ?", (asked(uid),))
        return str(row[0]) if row else ""

    def image(self, sha256: str) -> StoredImage | None:
        """Return a stored image by its name, or None."""
        return self._images.get(sha256)

    def siblings(self, uid: str) -> tuple[Sibling, ...]:
        """Return the translations of an article, by language."""
        return one_article.siblings(self._connection, uid)

    def twin(self, uid: str) -> str | None:
        """Return the full article of a digest, or the digest of a full article, when the library has both."""
        return one_article.twin(self._connection, uid)

    def revision_text(self, uid: str, revision: str) -> str | None:
        """Return the reading text of an article's present or any former revision, None if unknown."""
        self.flush()
        found = self._one(
            """SELECT text FROM article JOIN body ON article_id = id WHERE uid = ?1 AND revision = ?2
               UNION ALL SELECT text FROM revision WHERE uid = ?1 AND revision = ?2 LIMIT 1""",
            (asked(uid), asked(revision)),
        )
        return None if found is None else str(found[0])

    # --- lists ----------------------------------------------------------------------------------------

    def rows(
        self,
        order: ListOrder,
        *,
        only: Collection[str] | None = None,
        without: Collection[str] = (),
        offset: int = 0,
        limit: int = 100,
        grouping: ListGrouping = ListGrouping.NONE,
    ) -> tuple[ArticleRow, ...]:
        """Return one page of the articles not hidden: all, or ``only`` these uids, ``without`` those."""
        source, values = _selection(only, without)
        sorting = whole_order(grouping, order)
        if grouping is not ListGrouping.NONE:  # what no index has in order is sorted by its numbers alone
            source = f"FROM (SELECT id AS found {source} ORDER BY {sorting} LIMIT ? OFFSET ?)"
            sql = f"SELECT {ROW_COLUMNS} {source} JOIN article ON id = found ORDER BY {sorting}"
        else:
            sql = f"SELECT {ROW_COLUMNS} {source} ORDER BY {sorting} LIMIT ? OFFSET ?"
        found = self._connection.execute(sql, (*values, max(limit, 0), max(offset, 0)))
        return tuple(article_row(row) for row in found)

    def groups(
        self,
        grouping: ListGrouping,
        order: ListOrder,
        *,
        only: Collection[str] | None = None,
        without: Collection[str] = (),
    ) -> tuple[ListGroup, ...]:
        """Return the headings of such a list, in its order, with how many articles stand under each."""
        if grouping is ListGrouping.NONE:
            return ()
        source, values = _selection(only, without)
        name = group_name(grouping)
        found = self._connection.execute(
            f"SELECT {name}, count(*) {source} GROUP BY {name} ORDER BY {group_order(grouping, order)}",
            values,
        )
        return tuple([ListGroup(str(row[0] or ""), int(str(row[1]))) for row in found.fetchall()])

    def uids(
        self,
        order: ListOrder,
        *,
        only: Collection[str] | None = None,
        without: Collection[str] = (),
        grouping: ListGrouping = ListGrouping.NONE,
    ) -> tuple[str, ...]:
        """Return the uids of all pages of ``rows``, in their order."""
        source, values = _selection(only, without)
        found = self._connection.execute(
            f"SELECT uid {source} ORDER BY {whole_order(grouping, order)}", values
        )
        return tuple([str(row[0]) for row in found.fetchall()])

    def count(self, *, only: Collection[str] | None = None, without: Collection[str] = ()) -> int:
        """Return how many articles ``rows`` has in all its pages."""
        source, values = _selection(only, without)
        (total,) = self._one(f"SELECT count(*) {source}", values) or (0,)
        return int(total)

    def rows_of(self, uids: Sequence[str]) -> dict[str, ArticleRow]:
        """Return the rows of some articles, hidden ones too, by uid; unknown uids are left out."""
        found = self._connection.execute(
            f"""SELECT {ROW_COLUMNS}
                FROM (SELECT DISTINCT value FROM json_each(?)) CROSS JOIN article ON uid = value""",
            (_listed(uids),),
        )
        return {row.uid: row for row in map(article_row, found)}

    # --- the library itself ---------------------------------------------------------------------------

    def mark(self, name: str) -> str | None:
        """Return what ``set_mark`` remembered, or None."""
        found = self._one("SELECT value FROM meta WHERE name = ?", (name,))
        return None if found is None else str(found[0])

    def version(self) -> int:
        """Return a number that is another one after each change by another connection."""
        return int(self._connection.pragma("data_version"))

    @property
    def _path(self) -> Path:
        return Path(self._connection.filename)

    def _one(self, sql: str, values: tuple[apsw.SQLiteValue, ...] = ()) -> tuple[Any, ...] | None:
        return self._connection.execute(sql, values).fetchone()


def _listed(uids: Collection[str]) -> str:
    return json.dumps(list(uids))


def _selection(only: Collection[str] | None, without: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """Return the FROM and WHERE of a list. A short list of uids leads the way, a long table follows."""
    source, values = "FROM article", []
    if only is not None:
        source = "FROM (SELECT DISTINCT value FROM json_each(?)) CROSS JOIN article ON uid = value"
        values.append(_listed(only))
    source += " WHERE hidden = 0"
    if without:
        source += " AND uid NOT IN (SELECT value FROM json_each(?))"
        values.append(_listed(without))
    return source, tuple(values)
