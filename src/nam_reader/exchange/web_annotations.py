"""W3C Web Annotations as JSON-LD: ours without loss, and those of others as far as they can be understood.

A body may be a text, an object or a list, and so may a target; a selector may stand alone, in a list or be
refined by another. https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nam_reader.exchange import fields
from nam_reader.model import (
    About,
    Anchor,
    Annotation,
    Arrival,
    ArticleRef,
    Colour,
    Deletion,
    Incoming,
    Style,
)
from nam_reader.wording import counted

OURS = "urn:nam-reader:article:"
DEEPEST = 8  # pages in collections, selectors in selectors

Json = Mapping[str, object]


def fits(data: object) -> bool:
    """Say whether this is an annotation, a page, a collection or a set of them, or a list of annotations."""
    if isinstance(data, list):
        return not data or any(_is_annotation(item) for item in data)
    if not isinstance(data, dict):
        return False
    kinds = fields.lines(data.get("type", data.get("@type")))
    known = {"AnnotationPage", "AnnotationCollection", "AnnotationSet"}
    return _is_annotation(data) or bool(known & {kind.rpartition(":")[2] for kind in kinds})


def _is_annotation(item: object) -> bool:
    if not isinstance(item, dict):
        return False
    kinds = fields.lines(item.get("type", item.get("@type")))
    return any(kind.rpartition(":")[2] == "Annotation" for kind in kinds)


def parse(data: object) -> Incoming:
    """Return the annotations and deletions of a document."""
    book = _book(data)
    arrivals, nameless = [], 0
    for item in _items(data, DEEPEST):
        arrival = _arrival(item, book)
        if arrival is None:
            nameless += 1
        else:
            arrivals.append(arrival)
    deletions = [deletion for page in fields.mappings(data) for deletion in _deletions(page)]
    remark = counted(
        "%Ln annotations have neither a quote nor a note and were left out.",
        nameless,
        "%Ln annotation has neither a quote nor a note and was left out.",
    )
    return Incoming(tuple(arrivals), tuple(deletions), (remark,) if nameless else ())


def _items(data: object, depth: int) -> Iterator[Json]:
    for found in fields.mappings(data):
        if _is_annotation(found):
            yield found
        elif depth:
            for inner in ("items", "first", "next"):
                yield from _items(found.get(inner), depth - 1)


def _deletions(page: Json) -> Iterator[Deletion]:
    for item in fields.mappings(page.get("nam:deletions")):
        if name := fields.text(item.get("id")):
            yield Deletion(
                fields.identifier(name),
                fields.moment(item.get("nam:deleted")),
                fields.versions(item.get("nam:versions")),
            )


def _book(data: object) -> ArticleRef:
    """Return what an annotation set says of the publication that it is about."""
    about = data.get("about") if isinstance(data, dict) else None
    if not isinstance(about, dict):
        return ArticleRef("", "")
    return ArticleRef(
        uid="",
        title=fields.line(fields.first(about.get("dc:title", about.get("title")))),
        authors=fields.lines(about.get("dc:creator", about.get("creator"))),
        source=fields.line(fields.first(about.get("dc:publisher"))),
        language=fields.line(fields.first(about.get("dc:language")))[:2],
    )


def _arrival(item: Json, book: ArticleRef) -> Arrival | None:
    target = next(_targets(item.get("target")), {})
    about = _about(item)
    anchor = _anchor(target) if about is About.QUOTE else _no_anchor(target)
    if about is About.QUOTE and not anchor.exact.strip():
        about = About.ARTICLE
    bodies = [_body(body) for body in fields.some(item.get("body", item.get("bodyValue")))]
    note = _note(bodies)
    if about is not About.QUOTE and not note and "nam:about" not in item:
        return None
    modified = fields.moment(item.get("modified")) or fields.moment(item.get("created"))
    name = fields.text(item.get("id")) or fields.text(item.get("@id"))
    annotation = Annotation(
        id=fields.identifier(name) if name else fields.identifier(anchor.exact, note, modified),
        article=ArticleRef("", "") if about is About.NOTHING else _article(item, target, book),
        anchor=anchor,
        colour=_colour(item, target, bodies),
        note=note,
        tags=_tags(item, bodies),
        created=fields.moment(item.get("created")) or modified,
        modified=modified,
        style=_style(item, bodies),
        about=about,
        author=_author(item.get("creator")),
        rival=_rival(item),
    )
    return Arrival(annotation, fields.versions(item.get("nam:versions")))


def _about(item: Json) -> About:
    said = fields.text(item.get("nam:about"))
    return About(said) if said in set(About) else About.QUOTE


def _rival(item: Json) -> str:
    said = fields.text(item.get("nam:rival"))
    return fields.identifier(said) if said else ""


def _author(creator: object) -> str:
    said = fields.first(creator)
    if isinstance(said, dict):
        return fields.line(said.get("name")) or fields.line(said.get("nickname"))
    name = fields.line(said)
    return "" if name.startswith(("urn:", "http:", "https:", "acct:")) else name


# --- what is said --------------------------------------------------------------------------------------


def _body(body: object) -> Json:
    """Return a body as an object; a text alone is one that says so."""
    if isinstance(body, dict):
        return body
    return {"value": fields.text(body, fields.LONGEST_NOTE)}


def _purposes(body: Json) -> tuple[str, ...]:
    return tuple(purpose.rpartition(":")[2] for purpose in fields.lines(body.get("purpose")))


def _value(body: Json) -> str:
    return fields.text(body.get("value", body.get("chars")), fields.LONGEST_NOTE)


def _note(bodies: list[Json]) -> str:
    said = [_value(body) for body in bodies if not {"tagging", "highlighting"} & set(_purposes(body))]
    return "\n\n".join(value for value in said if value.strip())


def _tags(item: Json, bodies: list[Json]) -> tuple[str, ...]:
    if "nam:tags" in item:  # beside the one keyword that EPUB annotations have room for
        return tuple(fields.text(tag) for tag in fields.some(item["nam:tags"])[: fields.MOST_TAGS])
    tags = [_value(body) for body in bodies if "tagging" in _purposes(body)]
    for body in (item, *bodies):
        tags += [*fields.lines(body.get("tags")), *fields.lines(body.get("tag"))]
    return tuple(tag[: fields.LONGEST_FIELD] for tag in tags[: fields.MOST_TAGS])


def _colour(item: Json, target: Json, bodies: list[Json]) -> Colour:
    said = [item.get("nam:colour"), *(body.get("color") for body in bodies), item.get("color")]
    style_class = fields.line(target.get("styleClass"))
    said.append(style_class if style_class in set(Colour) else None)
    return fields.colour(next(filter(None, said), None))


def _style(item: Json, bodies: list[Json]) -> Style:
    said = [item.get("nam:style"), *(body.get("highlight") for body in bodies)]
    return fields.style(next(filter(None, said), None))


# --- where it is said of -------------------------------------------------------------------------------


def _targets(target: object) -> Iterator[Json]:
    for one in fields.some(target):
        if isinstance(one, dict):
            yield one
        elif isinstance(one, str):
            yield {"source": one}


def _source(target: Json) -> str:
    source = target.get("source", target.get("id"))
    if isinstance(source, dict):
        source = source.get("id", source.get("@id"))
    return fields.text(fields.first(source)).strip()


def _article(item: Json, target: Json, book: ArticleRef) -> ArticleRef:
    source = _source(target)
    own = target.get("nam:article")
    if not isinstance(own, dict):
        return _foreign_article(item, source, book)
    return ArticleRef(
        uid=fields.text(own.get("nam:uid")),
        title=fields.text(own.get("nam:title")),
        authors=tuple(fields.text(name) for name in fields.some(own.get("nam:authors"))[: fields.MOST_TAGS]),
        source=fields.text(own.get("nam:source")),
        url=None if not source or source.startswith(OURS) else source,
        published=fields.text(own.get("nam:published")) or None,
        language=fields.text(own.get("nam:language")),
    )


def _foreign_article(item: Json, source: str, book: ArticleRef) -> ArticleRef:
    if source.startswith(OURS):
        return book._replace(uid=source.removeprefix(OURS))
    document = item.get("document")
    title = fields.line(fields.first(document.get("title"))) if isinstance(document, dict) else ""
    url = source.partition("#")[0] if source.lower().startswith(("http://", "https://")) else None
    return book._replace(title=title or book.title, url=url)


def _no_anchor(target: Json) -> Anchor:
    return Anchor("", "", "", 0, 0, fields.text(target.get("nam:revision")))


def _anchor(target: Json) -> Anchor:
    quote: Json = {}
    position: Json = {}
    for selector in _selectors(target.get("selector"), DEEPEST):
        kind = fields.line(fields.first(selector.get("type", selector.get("@type")))).rpartition(":")[2]
        if kind == "TextQuoteSelector" and not quote:
            quote = selector
        elif kind == "TextPositionSelector" and not position:
            position = selector
    exact, prefix, suffix = (
        fields.text(quote.get(part), fields.LONGEST_QUOTE) for part in ("exact", "prefix", "suffix")
    )
    start, end = fields.whole(position.get("start")), fields.whole(position.get("end"))
    if start is None or end is None or start >= end:
        start = end = 0
    revision = fields.text(target.get("nam:revision"))
    return Anchor(exact, prefix, suffix, start, end, revision if end else "")


def _selectors(selector: object, depth: int) -> Iterator[Json]:
    for found in fields.mappings(selector):
        yield found
        if depth:
            for inner in ("refinedBy", "items"):
                yield from _selectors(found.get(inner), depth - 1)
