"""One record for each annotated article, in the RIS format of reference managers."""

from __future__ import annotations

from collections.abc import Iterator

from nam_reader.exporters.book import Book
from nam_reader.exporters.references import Name, Reference, references


def render(book: Book) -> str:
    """Return the document; each quote with its note is a line ``N1``."""
    lines = [line for reference in references(book.articles) for line in (*_record(reference), "")]
    return "".join([line + "\n" for line in lines])


def _record(reference: Reference) -> Iterator[str]:
    article, date = reference.article, reference.date
    yield _line("TY", "ELEC")
    yield _line("ID", reference.key)
    yield _line("TI", article.title)
    for name in reference.names:
        yield _line("AU", _name(name))
    if date:
        yield _line("PY", str(date[0]))
        yield _line("DA", "/".join([*map("{:02}".format, date), *[""] * (4 - len(date))]))
    known = (("T2", article.source), ("UR", article.url or ""), ("LA", article.language))
    yield from [_line(tag, value) for tag, value in known if value]
    yield from [_line("KW", tag) for tag in reference.tags]
    yield from [_line("N1", remark) for remark in reference.remarks if remark]
    yield "ER  - "


def _name(name: Name) -> str:
    return name.family if name.body or not name.given else f"{name.family}, {name.given}"


def _line(tag: str, value: str) -> str:
    return f"{tag}  - {' '.join(value.split())}"
