"""An annotation from a file, as it would be had it been written here; one from a notebook stays as it is."""

from __future__ import annotations

import re

from nam_reader.model import Annotation, ArticleRef
from nam_reader.notebook.cleaning import storable
from nam_reader.notebook.tags import clean_tags

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")  # what SQLite does not keep


def tidy(annotation: Annotation) -> Annotation:
    """Return the annotation with a note, tags and names that can be kept; its quote stays to the letter."""
    note = storable(annotation.note)
    anchor, article = annotation.anchor, annotation.article
    return annotation._replace(
        note=note if note.strip() else "",
        tags=clean_tags(annotation.tags),
        author=" ".join(storable(annotation.author).split()),
        anchor=anchor._replace(
            exact=_kept(anchor.exact), prefix=_kept(anchor.prefix), suffix=_kept(anchor.suffix)
        ),
        article=ArticleRef(
            uid=_kept(article.uid),
            title=_kept(article.title),
            authors=tuple(map(_kept, article.authors)),
            source=_kept(article.source),
            url=_kept(article.url) if article.url else None,
            published=_kept(article.published) if article.published else None,
            language=_kept(article.language),
        ),
    )


def _kept(text: str) -> str:
    return _NO_TEXT.sub("", text)
