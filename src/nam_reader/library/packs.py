"""Packs: a library's articles and index in one checked file, to hand on and to take in."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import astuple
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from nam_reader.database import transaction
from nam_reader.errors import LibraryError, PackError
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.library.bodies import BodyQueue
from nam_reader.library.images import ImageShelf, names_in
from nam_reader.library.indexing import entry_of
from nam_reader.library.pack_articles import further_names, packed_articles
from nam_reader.library.pack_format import (
    ALIASES,
    ALTERNATES,
    COLUMNS,
    IMAGES,
    SCHEMA,
    Manifest,
    PackedArticle,
    Seal,
)
from nam_reader.library.pack_reader import open_pack
from nam_reader.library.rows import excerpt
from nam_reader.library.schema import open_library
from nam_reader.model import ImportProgress, ImportReport, Kind, Merge, PackInfo, StoredImage
from nam_reader.text.characters import one_line
from nam_reader.text.titles import normalise_title
from nam_reader.wording import why

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

SUFFIX = ".nampack"

_ALTERNATES = "SELECT identity, language, url FROM alternate WHERE article_id = ? ORDER BY identity"
_ADD = f"""INSERT INTO article({COLUMNS.removesuffix(", text, html")}, title_key, excerpt, added_at)
           VALUES ({", ".join("?" * 17)})"""

Progress = Callable[[ImportProgress], None]


def info(pack: Path) -> PackInfo:
    """Return what a pack says of itself; ``problems`` says where its content is not what it was sealed with.

    Raises PackError where the file is no pack, is damaged, or comes from a newer program.
    """
    with open_pack(pack) as reader:
        return reader.info()


def install(
    connection: apsw.Connection, pack: Path, progress: Progress | None = None, *, index: bool = True
) -> ImportReport:
    """Bring a pack's articles into a library, inside the caller's transaction; see ArticleStore.save.

    The whole pack is checked first, and every article is made anew from its body: nothing that a pack says
    of a text is believed. Raises PackError; the caller's transaction must then be rolled back.
    """
    store = ArticleStore(connection)
    claimed: set[str] = set()
    counts = dict.fromkeys(Outcome, 0)
    uids, merged = [], []
    with open_pack(pack) as reader:
        stated = reader.info()
        if stated.problems:
            raise PackError("{0}: {1} Nothing was installed.", pack.name, stated.problems[0])
        for number, article in enumerate(reader.articles(), start=1):
            store.keep_images(reader.images(article.body))
            uid, outcome = store.save(article, claimed, index=index)
            counts[outcome] += 1
            uids.append(uid)
            if outcome is Outcome.MERGED:
                merged.append(uid)
            if progress is not None:
                progress(ImportProgress(number, stated.articles, pack.name, *_counted(counts), failed=0))
        store.keep_images(())
        store.add_aliases(reader.aliases())
    store.flush()
    added, updated, unchanged = _counted(counts)
    rows = store.rows_of(uids)
    return ImportReport(
        added,
        updated,
        unchanged,
        files=((str(pack), tuple(dict.fromkeys(uids))),) if uids else (),
        merged=tuple([Merge(str(pack), uid, rows[uid].title) for uid in merged]),
        stubs=sum(row.kind is Kind.STUB for row in rows.values()),
    )


def _counted(counts: dict[Outcome, int]) -> tuple[int, int, int]:
    return counts[Outcome.ADDED], counts[Outcome.UPDATED], counts[Outcome.UNCHANGED]


def seal(connection: apsw.Connection, target: Path, title: str, *, created: date | None = None) -> PackInfo:
    """Write a library's articles and their index as a pack, replacing what stood at ``target``.

    The pack is made anew, article by article in the order of their uids, so that it holds nothing else of the
    library (former revisions, marks, what is hidden here and why, the order in which things were imported),
    and so that the same articles sealed on the same day give the same bytes.
    Raises PackError where it cannot be written.
    """
    from tempfile import TemporaryDirectory  # with all that it brings: not at every start of the window

    day = (created or datetime.now(UTC).date()).isoformat()
    try:
        with TemporaryDirectory(prefix=".sealing-", dir=target.absolute().parent) as folder:
            part = Path(folder) / "pack"
            _write(connection, part, one_line(title), day)
            with part.open("rb") as written:
                os.fsync(written.fileno())
            part.replace(target)
    except OSError as error:
        raise PackError("{0} cannot be written: {1}.", target.name, why(error)) from error
    except (LibraryError, apsw.Error) as error:
        raise PackError("{0} cannot be written: {1}.", target.name, str(error).rstrip(".")) from error
    return info(target)


def _write(connection: apsw.Connection, part: Path, title: str, day: str) -> None:
    copy = open_library(part)
    try:
        copy.pragma("journal_mode", "delete")
        copy.pragma("synchronous", 0)  # the whole file is synced at the end
        copy.execute(SCHEMA)
        with transaction(copy):
            _copy_articles(connection, copy, title, day)
        ArticleStore(copy).put_in_order()
    finally:
        copy.close()


def _entry(article: PackedArticle) -> IndexEntry:
    return entry_of(
        article.title, article.byline, json.loads(article.authors), article.text, article.language
    )


def _copy_articles(connection: apsw.Connection, copy: apsw.Connection, title: str, day: str) -> None:
    bodies, images, seal = BodyQueue(copy), ImageShelf(copy), Seal()
    languages: Counter[str] = Counter()
    words = 0
    for number, (origin, article) in enumerate(packed_articles(connection), start=1):
        seal.add(article)
        languages[article.language] += 1
        words += article.words
        look = (normalise_title(article.title), excerpt(article.text, article.byline), day)
        copy.execute(_ADD, (*astuple(article)[:-2], *look))
        bodies.add(number, article.text, article.html)
        bodies.index(number, _entry(article))
        images.keep(_images(connection, article.html))
        images.attach(number, article.html)
        copy.executemany(
            "INSERT INTO alias VALUES (?, ?)", further_names(connection, origin, number, article)
        )
        alternates = connection.execute(_ALTERNATES, (origin,)).fetchall()
        copy.executemany("INSERT INTO alternate VALUES (?, ?, ?, ?)", ((number, *row) for row in alternates))
    bodies.flush()
    _seal_more(copy, seal)
    counted = tuple(sorted(languages.items(), key=lambda item: (-item[1], item[0])))
    manifest = Manifest(title, languages.total(), words, counted, day)
    rows = manifest.stored() | {"sha256": json.dumps(seal.over(manifest))}
    copy.executemany("INSERT INTO manifest VALUES (?, ?)", rows.items())


def _images(connection: apsw.Connection, html: str) -> Iterator[StoredImage]:
    shelf = ImageShelf(connection)
    return filter(None, map(shelf.get, names_in(html)))


def _seal_more(copy: apsw.Connection, seal: Seal) -> None:
    for sha256, mime, width, height, _ in copy.execute(IMAGES):
        seal.add_row(("image", sha256, mime, width, height))
    for query in (ALIASES, ALTERNATES):
        for row in copy.execute(query):
            seal.add_row(row)
