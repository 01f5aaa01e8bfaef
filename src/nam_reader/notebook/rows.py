"""An annotation as a row of the table, and back."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from nam_reader.model import About, Anchor, Annotation, ArticleRef, Colour, Style

COLUMNS = (
    'id, article_uid, article, exact, prefix, suffix, start, "end", revision, colour, note, '
    "created, modified, deleted, style, about, author, rival, tags"
)
MARKS = ", ".join("?" * (COLUMNS.count(",") + 1))
SELECT = f"SELECT {COLUMNS} FROM annotation "  # noqa: S608 -- our own names

_COLOURS = {colour.value: colour for colour in Colour}
_STYLES = {style.value: style for style in Style}
_ABOUT = {about.value: about for about in About}


def values(annotation: Annotation) -> tuple[Any, ...]:
    """Return an annotation's columns, in the order of ``COLUMNS``."""
    article, anchor = annotation.article, annotation.anchor
    kept = {
        "title": article.title,
        "authors": article.authors,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        "language": article.language,
    }
    return (
        annotation.id,
        article.uid,
        json.dumps(kept, ensure_ascii=False),
        anchor.exact,
        anchor.prefix,
        anchor.suffix,
        anchor.start,
        anchor.end,
        anchor.revision,
        annotation.colour,
        annotation.note,
        annotation.created,
        annotation.modified,
        annotation.deleted,
        annotation.style,
        annotation.about,
        annotation.author,
        annotation.rival,
        "\n".join(annotation.tags),
    )


def annotation(row: tuple[Any, ...]) -> Annotation:
    """Turn a row of ``SELECT`` into the value."""
    annotation_id, uid, article, exact, prefix, suffix, start, end, revision, *rest = row
    colour, note, created, modified, deleted, style, about, author, rival, tags = rest
    return Annotation(
        annotation_id,
        _article(uid, article),
        Anchor(exact, prefix, suffix, start, end, revision),
        _COLOURS[colour],
        note,
        tuple(tags.split("\n")) if tags else (),
        created,
        modified,
        deleted,
        _STYLES[style],
        _ABOUT[about],
        author,
        rival,
    )


@lru_cache(maxsize=4096)  # the annotations of one article share what is kept of it
def _article(uid: str, kept: str) -> ArticleRef:
    """Read what an annotation keeps of its article."""
    fields = json.loads(kept)
    return ArticleRef(
        uid=uid,
        title=fields["title"],
        authors=tuple(fields["authors"]),
        source=fields["source"],
        url=fields["url"],
        published=fields["published"],
        language=fields["language"],
    )
