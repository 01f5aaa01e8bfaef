"""Numbers of annotations: by article, by tag, in all; and which articles carry them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

import apsw

from nam_reader.model import About
from nam_reader.notebook.tags import fold_tag


class Tallies:
    """Counts the annotations outside the bin of one database, where nothing else is said."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """Return the number of annotations outside the bin."""
        return int(self._connection.execute("SELECT count(*) FROM annotation WHERE deleted IS NULL").get)

    def article_uids(self) -> frozenset[str]:
        """Return the articles that carry annotations."""
        return self._uids(
            "SELECT DISTINCT article_uid FROM annotation WHERE deleted IS NULL AND article_uid <> ''", ()
        )

    def article_uids_with_note(self) -> frozenset[str]:
        """Return the articles that carry a note."""
        return self._uids(
            "SELECT DISTINCT article_uid FROM annotation "
            "WHERE note <> '' AND deleted IS NULL AND article_uid <> ''",
            (),
        )

    def article_uids_with_tag(self, tag: str) -> frozenset[str]:
        """Return the articles that carry an annotation with this tag, however it is capitalised."""
        return self._uids(
            "SELECT DISTINCT article_uid FROM tag JOIN annotation ON number = annotation "
            "WHERE folded = ? AND deleted IS NULL AND article_uid <> ''",
            (fold_tag(tag),),
        )

    def _uids(self, statement: str, values: tuple[str, ...]) -> frozenset[str]:
        return frozenset(uid for (uid,) in self._connection.execute(statement, values))

    def tallies(self, uids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return, for each article asked for, its highlights and how many annotations of it carry a note."""
        tallies = dict.fromkeys(uids, (0, 0))
        counted = self._connection.execute(
            "SELECT article_uid, sum(about = 'quote'), sum(note <> '') FROM annotation "
            "WHERE deleted IS NULL AND article_uid IN (SELECT value FROM json_each(?)) GROUP BY article_uid",
            (json.dumps(list(tallies)),),
        )
        return tallies | {uid: (highlights, notes) for uid, highlights, notes in counted}

    def highlights_by_article(self) -> dict[str, int]:
        """Return how many highlights each article has that has any."""
        counted = self._connection.execute(
            "SELECT article_uid, count(*) FROM annotation "
            "WHERE about = ? AND deleted IS NULL AND article_uid <> '' GROUP BY article_uid",
            (About.QUOTE,),
        )
        return {str(uid): int(str(number)) for uid, number in counted.fetchall()}

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

    def binned(self) -> int:
        """Return the number of annotations in the bin."""
        return int(self._connection.execute("SELECT count(*) FROM annotation WHERE deleted IS NOT NULL").get)

    def free_notes(self) -> int:
        """Return the number of notes about nothing."""
        return int(
            self._connection.execute(
                "SELECT count(*) FROM annotation WHERE about = ? AND deleted IS NULL", (About.NOTHING,)
            ).get
        )
