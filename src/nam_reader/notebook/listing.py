"""All annotations told in little, for the notebook page: ten thousand in the time of a blink."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import apsw

from nam_reader.model import About, Annotation, AnnotationFilter, Colour, Style
from nam_reader.model.listing import Sketch
from nam_reader.notebook.filtering import where
from nam_reader.notebook.table import AnnotationTable

_SKETCH = """
SELECT number, id, article_uid, colour, style, about, created, modified,
    length(exact), length(note)
FROM annotation
"""
_NUMBERS = "SELECT number FROM annotation "
_TEXT_ORDER = ' ORDER BY article_uid, start, "end", id'

# Ten thousand look-ups in a dict take a tenth of the time of ten thousand calls of an enumeration.
_COLOURS = {colour.value: colour for colour in Colour}
_STYLES = {style.value: style for style in Style}
_ABOUT = {about.value: about for about in About}


class NoteLister:
    """Sketches of one notebook.db; they are read again when somebody has changed the file."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._table = AnnotationTable(connection)
        self._version = -1
        self._sketches: dict[int, Sketch] = {}
        self._tags: tuple[Mapping[str, tuple[str, ...]], Mapping[str, str]] | None = None

    def renew(self) -> int:
        """Read what has changed; return a number that is another one after each change of the notebook."""
        version = int(self._connection.pragma("data_version"))
        if version != self._version:
            self._sketches = self._read("WHERE deleted IS NULL" + _TEXT_ORDER, ())
            self._tags = None
            self._version = version
        return version

    def everything(self) -> tuple[Sketch, ...]:
        """Return the sketches of all annotations outside the bin, by article uid and place."""
        return tuple(self._sketches.values())

    def find(self, wanted: AnnotationFilter) -> tuple[Sketch, ...]:
        """Return the sketches of the annotations that pass a filter, by article uid and place.

        What is in the bin comes by the time when it was put there, the last first.
        """
        conditions, values = where(wanted)
        if wanted.binned:
            return tuple(self._read(conditions + " ORDER BY deleted DESC, id", values).values())
        if wanted == AnnotationFilter():
            return self.everything()
        numbers = self._connection.execute(_NUMBERS + conditions, values).fetchall()
        found = {number for (number,) in numbers}
        return tuple([sketch for number, sketch in self._sketches.items() if number in found])

    def named(self, ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Return annotations by their ids, in the order asked, also from the bin; no unknown ones."""
        found = [self._table.load(annotation_id) for annotation_id in ids]
        return tuple([annotation for annotation in found if annotation is not None])

    def binned(self) -> int:
        """Return how many annotations are in the bin."""
        return int(self._connection.execute("SELECT count(*) FROM annotation WHERE deleted IS NOT NULL").get)

    def tags(self) -> Mapping[str, tuple[str, ...]]:
        """Return the tags of each annotation outside the bin that has any, folded, by its id."""
        return self._tagged()[0]

    def spelled(self) -> Mapping[str, str]:
        """Return each tag as it is spelled most often, by its folded form."""
        return self._tagged()[1]

    def _tagged(self) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, str]]:
        if self._tags is None:
            tags: defaultdict[str, list[str]] = defaultdict(list)
            spellings: Counter[tuple[str, str]] = Counter()
            rows = self._connection.execute(
                "SELECT annotation, folded, name FROM tag ORDER BY annotation, place"
            )
            tagged: list[tuple[Any, ...]] = rows.fetchall()
            for number, folded, name in tagged:
                if number in self._sketches:
                    tags[self._sketches[number].id].append(folded)
                    spellings[folded, name] += 1
            seldom_first = sorted(spellings, key=lambda one: (spellings[one], one[1]))
            self._tags = {id_: tuple(names) for id_, names in tags.items()}, dict(seldom_first)
        return self._tags

    def authors(self) -> tuple[tuple[str, int], ...]:
        """Return whose annotations there are, where they say so, with their numbers; most first."""
        found = self._connection.execute(
            "SELECT author, count(*) FROM annotation WHERE deleted IS NULL AND author <> '' "
            "GROUP BY author ORDER BY count(*) DESC, author"
        )
        authors: list[tuple[Any, ...]] = found.fetchall()
        return tuple([(name, count) for name, count in authors])

    def _read(self, rest: str, values: Sequence[Any]) -> dict[int, Sketch]:
        rows: list[tuple[Any, ...]] = self._connection.execute(_SKETCH + rest, values).fetchall()
        return {
            row[0]: Sketch(row[1], row[2], _COLOURS[row[3]], _STYLES[row[4]], _ABOUT[row[5]], *row[6:])
            for row in rows
        }
