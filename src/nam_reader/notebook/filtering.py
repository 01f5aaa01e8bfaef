"""Which annotations pass a filter, as conditions for SQLite."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from nam_reader.model import AnnotationFilter
from nam_reader.notebook.tags import clean_tag, fold_tag
from nam_reader.notebook.words import match_all

_LISTED = "(SELECT value FROM json_each(?))"
_TAGGED = f"number IN (SELECT annotation FROM tag WHERE folded IN {_LISTED})"  # noqa: S608 -- our own names
_WRITTEN_BY = (
    "EXISTS (SELECT 1 FROM json_each(article, '$.authors') AS name "  # noqa: S608 -- our own names
    f"WHERE name.value IN {_LISTED})"
)


def where(wanted: AnnotationFilter) -> tuple[str, list[str]]:
    """Return the conditions of a filter as a clause, and what is bound in it."""
    texts, values = conditions(wanted)
    return "WHERE " + " AND ".join(texts), values


def conditions(wanted: AnnotationFilter) -> tuple[list[str], list[str]]:
    """Return the conditions of a filter, each of which must hold, and what is bound in them."""
    found = [*_of_words(wanted), *_of_columns(wanted), *_of_articles(wanted)]
    presence = "deleted IS NOT NULL" if wanted.binned else "deleted IS NULL"
    return [presence, *(text for text, _ in found)], [value for _, values in found for value in values]


_Condition = tuple[str, tuple[str, ...]]


def _of_words(wanted: AnnotationFilter) -> Iterator[_Condition]:
    if match := match_all(wanted.text):
        yield "number IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?)", (match,)
    for tags in ([wanted.tag], wanted.tags):
        if folded := [fold_tag(tag) for tag in tags if clean_tag(tag)]:
            yield _TAGGED, (_json(folded),)
    if wanted.with_note:
        yield "note <> ''", ()
    if wanted.without_note:
        yield "note = ''", ()


def _of_columns(wanted: AnnotationFilter) -> Iterator[_Condition]:
    yield from _listed("id", wanted.ids)
    yield from _listed("colour", wanted.colours)
    yield from _listed("style", wanted.styles)
    yield from _listed("about", wanted.about)
    yield from _listed("author", wanted.authors)
    if wanted.after:
        yield "modified >= ?", (wanted.after,)
    if wanted.before:
        yield "modified < ?", (wanted.before,)


def _of_articles(wanted: AnnotationFilter) -> Iterator[_Condition]:
    if wanted.article_uid:
        yield "article_uid = ?", (wanted.article_uid,)
    yield from _listed("article_uid", wanted.articles)
    if wanted.article_authors:
        yield _WRITTEN_BY, (_json(wanted.article_authors),)
    if wanted.collection:
        yield "article_uid IN (SELECT uid FROM collection_article WHERE collection = ?)", (wanted.collection,)


def _listed(column: str, values: Sequence[str]) -> Iterator[_Condition]:
    if values:
        yield f"{column} IN {_LISTED}", (_json(values),)


def _json(values: Sequence[str]) -> str:
    return json.dumps(values, ensure_ascii=False)
