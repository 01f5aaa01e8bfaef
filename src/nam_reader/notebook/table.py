"""The tables of annotations and tags: rows in, rows out, questions answered. No rules of behaviour here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import apsw

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import About, Anchor, Annotation, AnnotationFilter, ArticleRef, Colour, Style
from nam_reader.notebook.tags import fold_tag
from nam_reader.notebook.versions import version_hash
from nam_reader.notebook.words import match_all

SHORTEST_PREFIX = 6  # characters of an id that are enough to name it, if no other begins so

_SELECT = """
SELECT id, article_uid, article, exact, prefix, suffix, start, "end", revision, colour, note,
    created, modified, deleted, style, about, author, rival,
    (SELECT json_group_array(name ORDER BY place) FROM tag WHERE annotation = number)
FROM annotation
"""
_TEXT_ORDER = ' ORDER BY article_uid, start, "end", id'


class AnnotationTable:
    """Annotations with their tags, in one database. Writing is done inside the caller's transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def insert(self, annotation: Annotation) -> None:
        """Put in a new annotation with its tags."""
        self._connection.execute(
            "INSERT INTO annotation (id, article_uid, article, exact, prefix, suffix, start, "
            '"end", revision, colour, note, created, modified, deleted, style, about, author, rival) '
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _values(annotation),
        )
        self._remember(annotation)
        self._put_tags(annotation)

    def overwrite(self, annotation: Annotation) -> None:
        """Put a version of an annotation in the place of the one that is there."""
        self._connection.execute(
            "UPDATE annotation SET (id, article_uid, article, exact, prefix, suffix, start, "
            '"end", revision, colour, note, created, modified, deleted, style, about, author, rival) '
            "= (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
            (*_values(annotation), annotation.id),
        )
        self._remember(annotation)
        self._put_tags(annotation)

    def _remember(self, annotation: Annotation) -> None:
        """Remember that this version has been here."""
        self._connection.execute(
            "INSERT OR IGNORE INTO version VALUES (?, ?)", (annotation.id, version_hash(annotation))
        )

    def versions(self, annotation_id: str) -> frozenset[str]:
        """Return the hash of every version of an annotation that has been here."""
        found = self._connection.execute("SELECT hash FROM version WHERE annotation = ?", (annotation_id,))
        return frozenset(row[0] for row in found)

    def _put_tags(self, annotation: Annotation) -> None:
        number = self._connection.execute("SELECT number FROM annotation WHERE id = ?", (annotation.id,)).get
        kept = self._connection.execute(
            "SELECT json_group_array(name ORDER BY place) FROM tag WHERE annotation = ?", (number,)
        ).get
        if tuple(json.loads(kept)) == annotation.tags:
            return
        self._connection.execute("DELETE FROM tag WHERE annotation = ?", (number,))
        rows = [(number, fold_tag(name), name, place) for place, name in enumerate(annotation.tags)]
        self._connection.executemany("INSERT INTO tag VALUES (?, ?, ?, ?)", rows)

    def load(self, annotation_id: str) -> Annotation | None:
        """Return an annotation by its whole id, also from the bin."""
        return next(iter(self._select("WHERE id = ?", (annotation_id,))), None)

    def everything(self) -> tuple[Annotation, ...]:
        """Return every annotation, also from the bin, by id."""
        return self._select("ORDER BY id", ())

    def named(self, name: str) -> Annotation:
        """Return the annotation, not in the bin, with this id, URN or unique beginning of an id.

        Raises NotFoundError, or AnnotationError where several ids begin so.
        """
        wanted = name.strip().lower().removeprefix("urn:uuid:")
        found = self._select("WHERE id = ? AND deleted IS NULL", (wanted,))
        if not found and len(wanted) >= SHORTEST_PREFIX:
            found = self._select(
                "WHERE substr(id, 1, ?) = ? AND deleted IS NULL LIMIT 2", (len(wanted), wanted)
            )
        if not found:
            raise NotFoundError("note", name)
        if len(found) > 1:
            raise AnnotationError(f"More than one note's id begins with “{name}”; write more of it.")
        return found[0]

    def of_article(self, uid: str) -> tuple[Annotation, ...]:
        """Return an article's annotations by the position they were made at."""
        return self._select("WHERE article_uid = ? AND deleted IS NULL" + _TEXT_ORDER, (uid,))

    def find(self, wanted: AnnotationFilter) -> tuple[Annotation, ...]:
        """Return the annotations that pass a filter, by article and position."""
        conditions, values = ["deleted IS NULL"], list[str]()
        if match := match_all(wanted.text):
            conditions.append("number IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?)")
            values.append(match)
        if wanted.article_uid:
            conditions.append("article_uid = ?")
            values.append(wanted.article_uid)
        if wanted.colours:
            conditions.append("colour IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(wanted.colours))
        if wanted.tag.strip():
            conditions.append("number IN (SELECT annotation FROM tag WHERE folded = ?)")
            values.append(fold_tag(wanted.tag))
        if wanted.with_note:
            conditions.append("note <> ''")
        return self._select("WHERE " + " AND ".join(conditions) + _TEXT_ORDER, values)

    def _select(self, rest: str, values: Sequence[Any]) -> tuple[Annotation, ...]:
        return tuple(map(_annotation, self._connection.execute(_SELECT + rest, values)))

    def count(self) -> int:
        """Return the number of annotations outside the bin."""
        return int(self._connection.execute("SELECT count(*) FROM annotation WHERE deleted IS NULL").get)

    def article_uids(self) -> frozenset[str]:
        """Return the articles that carry annotations."""
        return self._uids("SELECT DISTINCT article_uid FROM annotation WHERE deleted IS NULL", ())

    def article_uids_with_note(self) -> frozenset[str]:
        """Return the articles that carry a note."""
        return self._uids(
            "SELECT DISTINCT article_uid FROM annotation WHERE note <> '' AND deleted IS NULL", ()
        )

    def article_uids_with_tag(self, tag: str) -> frozenset[str]:
        """Return the articles that carry an annotation with this tag, however it is capitalised."""
        return self._uids(
            "SELECT DISTINCT article_uid FROM tag JOIN annotation ON number = annotation "
            "WHERE folded = ? AND deleted IS NULL",
            (fold_tag(tag),),
        )

    def _uids(self, statement: str, values: tuple[str, ...]) -> frozenset[str]:
        return frozenset(uid for (uid,) in self._connection.execute(statement, values))

    def tallies(self, uids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return, for each article asked for, its annotations and how many of them carry a note."""
        tallies = dict.fromkeys(uids, (0, 0))
        counted = self._connection.execute(
            "SELECT article_uid, count(*), sum(note <> '') FROM annotation "
            "WHERE deleted IS NULL AND article_uid IN (SELECT value FROM json_each(?)) GROUP BY article_uid",
            (json.dumps(list(tallies)),),
        )
        return tallies | {uid: (highlights, notes) for uid, highlights, notes in counted}

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return each tag, spelled as most often, with the number of annotations; most used first."""
        spelled = self._connection.execute(
            "SELECT folded, name, count(*) AS used FROM tag JOIN annotation ON number = annotation "
            "WHERE deleted IS NULL GROUP BY folded, name ORDER BY used DESC, name"
        )
        names: dict[str, str] = {}
        used: Counter[str] = Counter()
        for folded, name, times in spelled:
            names.setdefault(folded, name)
            used[folded] += times
        order = sorted(used, key=lambda folded: (-used[folded], folded))
        return tuple((names[folded], used[folded]) for folded in order)


def _values(annotation: Annotation) -> tuple[Any, ...]:
    """Return an annotation's columns in the order of the statements above."""
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
    )


def _annotation(row: tuple[Any, ...]) -> Annotation:
    """Turn a row of ``_SELECT`` into the value."""
    annotation_id, uid, article, exact, prefix, suffix, start, end, revision, *rest = row
    colour, note, created, modified, deleted, style, about, author, rival, tags = rest
    return Annotation(
        id=annotation_id,
        article=_article(uid, article),
        anchor=Anchor(exact, prefix, suffix, start, end, revision),
        colour=Colour(colour),
        note=note,
        tags=tuple(json.loads(tags)) if tags != "[]" else (),
        created=created,
        modified=modified,
        deleted=deleted,
        style=Style(style),
        about=About(about),
        author=author,
        rival=rival,
    )


@lru_cache(maxsize=256)  # the annotations of one article share what is kept of it
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
