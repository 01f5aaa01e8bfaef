"""KOReader: what its exporter writes as JSON and as Markdown, and its metadata files turned to JSON.

https://github.com/koreader/koreader/tree/master/plugins/exporter.koplugin
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from nam_reader.exchange import fields
from nam_reader.exchange.foreign import arrival
from nam_reader.model import Arrival, Incoming

_PAGE = re.compile(r"^### Page .* @ (.+)$")
_HIGHLIGHT = re.compile(r"^(?:\*{1,3}|<u>|~~|\+\+)?(.*?)(?:\*{1,3}|</u>|~~|\+\+)?$", re.DOTALL)

Json = Mapping[str, object]


def fits(data: object) -> bool:
    """Say whether this is one book or several, each with a list of entries."""
    return any(_entries(book) is not None for book in _books(data))


def _books(data: object) -> list[Json]:
    if isinstance(data, dict) and "documents" in data:
        data = data["documents"]
    return list(fields.mappings(data))


def _entries(book: Json) -> list[Json] | None:
    for name in ("entries", "annotations", "bookmarks", "highlights"):
        if isinstance(book.get(name), list | dict):
            found = book[name]
            # A table of Lua with numbers for names may come as an object.
            inner = list(found.values()) if isinstance(found, dict) else found
            entries: list[Json] = list(fields.mappings(inner))
            if not entries or any("text" in entry or "notes" in entry for entry in entries):
                return entries
    return None


def parse(data: object) -> Incoming:
    """Return the highlights of all books."""
    found = (one for book in _books(data) for one in _of_book(book))
    return Incoming(tuple(one for one in found if one))


def _of_book(book: Json) -> Iterator[Arrival | None]:
    about = book.get("doc_props", book.get("stats"))
    props: Json = about if isinstance(about, dict) else {}
    title = fields.line(book.get("title")) or fields.line(props.get("title"))
    author = fields.line(book.get("author")) or fields.line(props.get("authors"))
    for entry in _entries(book) or []:
        yield arrival(
            "",
            quote=entry.get("notes") if "notes" in entry else entry.get("text"),
            note=entry.get("note"),
            colour=entry.get("color"),
            style=entry.get("drawer"),
            when=entry.get("time", entry.get("datetime")),
            changed=entry.get("datetime_updated"),
            title=title,
            authors=(author,) if author else (),
        )


def fits_markdown(text: str) -> bool:
    """Say whether this is a list of highlights by page."""
    return text.lstrip().startswith("# ") and any(map(_PAGE.match, text.splitlines()))


def parse_markdown(text: str) -> Incoming:
    """Return the highlights below their headings: title, author, chapter, page and time."""
    title, author, when = "", "", ""
    found: list[Arrival | None] = []
    body: list[str] = []

    def close() -> None:
        if when:
            found.append(_of_markdown("\n".join(body), when, title, author))
        body.clear()

    for row in text.splitlines():
        if at := _PAGE.match(row):
            close()
            when = at[1]
        elif row.startswith("##### "):
            author = row[6:].strip()
        elif row.startswith("## "):
            close()
            when = ""
        elif row.startswith("# "):
            close()
            title, author, when = row[2:].strip(), "", ""
        else:
            body.append(row)
    close()
    return Incoming(tuple(one for one in found if one))


def _of_markdown(body: str, when: str, title: str, author: str) -> Arrival | None:
    quote, _, note = body.partition("\n---\n")
    plain = _HIGHLIGHT.match(quote.strip())
    return arrival(
        "",
        quote=plain[1] if plain else quote,
        note=note,
        when=when.strip(),
        title=title,
        authors=(author,) if author else (),
    )
