"""What other programs keep of a highlight, as an annotation of ours whose place is still to be found."""

from __future__ import annotations

from nam_reader.exchange import fields
from nam_reader.model import About, Annotation, Arrival, ArticleRef, Colour, Style


def arrival(
    name: str,
    *,
    quote: object,
    note: object = "",
    colour: object = None,
    style: object = None,
    tags: tuple[str, ...] = (),
    when: object = None,
    changed: object = None,
    title: str = "",
    authors: tuple[str, ...] = (),
    url: object = None,
) -> Arrival | None:
    """Return an annotation, None where there is neither a quote nor a note.

    ``name`` is what the other program calls it, "" where it has no name: then it has one that follows from
    the quote, the title and the time, so that it is the same annotation whenever it comes again.
    """
    anchor = fields.loose_anchor(quote)
    said = fields.text(note, fields.LONGEST_NOTE).strip()
    if not anchor.exact and not said:
        return None
    created, modified = fields.moment(when), fields.moment(changed) or fields.moment(when)
    link = fields.text(url).strip()
    article = ArticleRef(
        "", title, authors, url=link if link.lower().startswith(("http://", "https://")) else None
    )
    own = (name,) if name else ("", anchor.exact or said, title, created)
    return Arrival(
        Annotation(
            id=fields.identifier(*own),
            article=article,
            anchor=anchor,
            colour=fields.colour(colour) if colour else Colour.YELLOW,
            note=said,
            tags=tags,
            created=created or modified,
            modified=modified,
            style=fields.style(style) if style else Style.HIGHLIGHT,
            about=About.QUOTE if anchor.exact else About.ARTICLE,
        )
    )
