"""Other search engines, where they are installed, asked the same: the best articles and their titles."""

# These libraries are no dependency of ours and have no types; all that is asked of them stands here.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call, attr-defined"

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import apsw

Ask = Callable[[str], object]


def installed(folder: Path, library: Path, limit: int) -> list[tuple[str, Ask]]:
    """Index a library's articles with each engine that is here, once, and return the ways to ask them."""
    ways = []
    for name, module, make in (
        ("tantivy", "tantivy", _tantivy),
        ("Whoosh", "whoosh", _whoosh),
        ("Xapian", "xapian", _xapian),
    ):
        if find_spec(module):
            ways.append((name, make(folder / name, library, limit)))
    return ways


def _pages(library: Path) -> Iterator[tuple[str, str]]:
    connection = apsw.Connection(str(library), flags=apsw.SQLITE_OPEN_READONLY)
    for row in connection.execute("SELECT title, text FROM article JOIN body ON article_id = id"):
        yield str(row[0]), str(row[1])
    connection.close()


def _tantivy(folder: Path, library: Path, limit: int) -> Ask:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("title", stored=True)
    builder.add_text_field("text", stored=True)
    schema = builder.build()
    new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    index = tantivy.Index(schema, path=str(folder))
    if new:
        writer = index.writer(100_000_000, 1)
        for title, text in _pages(library):
            writer.add_document(tantivy.Document(title=title, text=text))
        writer.commit()
        writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(typed: str) -> object:
        if typed.endswith("*"):
            query = tantivy.Query.regex_query(schema, "text", typed[:-1] + ".*")
        else:
            whole = typed[0] == '"' or " OR " in typed
            wanted = typed if whole else " ".join(f"+{word}" for word in typed.split())
            query = index.parse_query(wanted, ["title", "text"])
        found: Any = searcher.search(query, limit)
        return [searcher.doc(address)["title"] for _, address in found.hits]

    return ask


def _whoosh(folder: Path, library: Path, limit: int) -> Ask:
    from whoosh import fields, index, qparser

    new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    if new:
        shape = fields.Schema(title=fields.TEXT(stored=True), text=fields.TEXT)
        writer = index.create_in(str(folder), shape).writer(limitmb=256)
        for title, text in _pages(library):
            writer.add_document(title=title, text=text)
        writer.commit()
    opened = index.open_dir(str(folder))
    searcher = opened.searcher()
    parser = qparser.MultifieldParser(["title", "text"], opened.schema)

    def ask(typed: str) -> object:
        return [hit["title"] for hit in searcher.search(parser.parse(typed), limit=limit)]

    return ask


def _xapian(folder: Path, library: Path, limit: int) -> Ask:
    import xapian

    new = not folder.exists()
    folder.parent.mkdir(parents=True, exist_ok=True)
    if new:
        database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        generator = xapian.TermGenerator()
        for title, text in _pages(library):
            document = xapian.Document()
            document.set_data(title)
            generator.set_document(document)
            generator.index_text(title, 10)
            generator.index_text(text)
            database.add_document(document)
        database.close()
    opened = xapian.Database(str(folder))
    parser = xapian.QueryParser()
    parser.set_database(opened)
    parser.set_default_op(xapian.Query.OP_AND)
    flags = parser.FLAG_PHRASE | parser.FLAG_WILDCARD | parser.FLAG_BOOLEAN

    def ask(typed: str) -> object:
        enquire = xapian.Enquire(opened)
        enquire.set_query(parser.parse_query(typed, flags))
        return [match.document.get_data() for match in enquire.get_mset(0, limit)]

    return ask
