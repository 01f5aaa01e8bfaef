"""Zotero: annotations as its service gives them, and inside the items that plug-ins export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from nam_reader.exchange import fields
from nam_reader.exchange.foreign import arrival
from nam_reader.model import Arrival, Incoming

DEEPEST = 8
_STYLES = {"underline": "underline", "highlight": "highlight"}
_INSIDE = ("items", "attachments", "annotations", "children", "data")

Json = Mapping[str, object]


class _Work(NamedTuple):
    """What annotations are about."""

    title: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""


def fits(data: object) -> bool:
    """Say whether there is an annotation of Zotero's somewhere in it."""
    return next(_annotations(data, _Work(), {}, DEEPEST), None) is not None


def parse(data: object) -> Incoming:
    """Return the highlights and notes, with the titles of the items they belong to."""
    works = dict(_works(data, DEEPEST))
    found = (_arrival(item, work) for item, work in _annotations(data, _Work(), works, DEEPEST))
    return Incoming(tuple(one for one in found if one))


def _inner(item: Json) -> Iterator[object]:
    return (item[name] for name in _INSIDE if isinstance(item.get(name), list | dict))


def _works(data: object, depth: int) -> Iterator[tuple[str, _Work]]:
    """Yield the works, and the attachments with a title, by their keys."""
    for item in fields.mappings(data):
        if name := fields.text(item.get("key")):
            yield name, _work(item, _Work())
        if depth:
            for inner in _inner(item):
                yield from _works(inner, depth - 1)


def _work(item: Json, around: _Work) -> _Work:
    """Return what an item says of a work; what it does not say is as around it."""
    names = (
        fields.line(creator.get("name"))
        or " ".join(filter(None, (fields.line(creator.get(part)) for part in ("firstName", "lastName"))))
        for creator in fields.mappings(item.get("creators"))
    )
    attachment = fields.text(item.get("itemType")) == "attachment"
    title = fields.line(item.get("title"))
    return _Work(
        around.title if attachment and around.title else title or around.title,
        tuple(filter(None, names)) or around.authors,
        fields.text(item.get("url")) or around.url,
    )


def _annotations(
    data: object, around: _Work, works: Mapping[str, _Work], depth: int
) -> Iterator[tuple[Json, _Work]]:
    for item in fields.mappings(data):
        if "annotationType" in item or "annotationText" in item:
            yield item, works.get(fields.text(item.get("parentItem")), around) if not around.title else around
        elif depth:
            work = _work(item, around)
            for inner in _inner(item):
                yield from _annotations(inner, work, works, depth - 1)


def _arrival(item: Json, work: _Work) -> Arrival | None:
    tags = (tag.get("tag") if isinstance(tag, dict) else tag for tag in fields.some(item.get("tags")))
    return arrival(
        fields.text(item.get("key")) and f"zotero:{fields.text(item.get('key'))}",
        quote=item.get("annotationText"),
        note=item.get("annotationComment"),
        colour=item.get("annotationColor"),
        style=_STYLES.get(fields.text(item.get("annotationType"))),
        tags=fields.lines(list(tags)),
        when=item.get("dateAdded"),
        changed=item.get("dateModified"),
        title=work.title,
        authors=work.authors,
        url=work.url,
    )
