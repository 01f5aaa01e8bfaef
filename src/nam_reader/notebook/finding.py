"""What a search asks the notebook: which articles are read, starred, tagged, or have words in their notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import apsw

from nam_reader.lexicon.entry import index_entry, query_word
from nam_reader.lexicon.tokens import folded_words
from nam_reader.notebook.reading import ReadingTable
from nam_reader.notebook.tallies import Tallies


class _Noted(NamedTuple):
    """An annotation's words and keys, as an article's index entry has them."""

    modified: str
    uid: str
    entry: str


class NoteFinder:
    """Answers from one notebook.db; remembers the words of its annotations, which are few."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._tallies = Tallies(connection)
        self._reading = ReadingTable(connection)
        self._noted: dict[int, _Noted] = {}

    def uids(self, name: str, value: str) -> frozenset[str]:
        """Return the articles in a state (``is``), with a note or a highlight, or with a tag."""
        match name, value:
            case "is", "read":
                return self._reading.read_uids()
            case "is", "reading":
                return self._reading.begun_uids()
            case "is", "starred":
                return self._reading.starred_uids()
            case "has", "highlight":
                return self._tallies.article_uids()
            case "has", "note":
                return self._tallies.article_uids_with_note()
            case "tag", _:
                return self._tallies.article_uids_with_tag(value)
            case _:
                return frozenset()

    def uids_with_words(self, words: str, kind: str) -> frozenset[str]:
        """Return the articles whose quotes and notes hold a "word" in any form, a "phrase" or a "prefix"."""
        wanted = _wanted(words, kind)
        if not wanted:
            return frozenset()
        return frozenset(
            noted.uid
            for noted in self._annotations()
            if all(any(term in noted.entry for term in row) for row in wanted)
        )

    def _annotations(self) -> Iterator[_Noted]:
        present = dict(
            self._connection.execute(
                "SELECT number, modified FROM annotation WHERE deleted IS NULL AND article_uid <> ''"
            )
        )
        for number in self._noted.keys() - present.keys():
            del self._noted[number]
        for number, modified in present.items():
            known = self._noted.get(number)
            if known is None or known.modified != modified:
                self._noted[number] = known = self._read(number)
            yield known

    def _read(self, number: int) -> _Noted:
        modified, uid, quote, note, language = self._connection.execute(
            "SELECT modified, article_uid, exact, note, article ->> 'language' FROM annotation "
            "WHERE number = ?",
            (number,),
        ).get
        entry = index_entry("", "", f"{quote}\n{note}", language or "")
        return _Noted(modified, uid, f" {entry.text} ")


def _wanted(words: str, kind: str) -> list[tuple[str, ...]]:
    """Return what an entry must hold: one of each row. An entry has spaces around each of its terms."""
    folded = " ".join(folded_words(words))
    if kind != "word":
        return [(f" {folded}" if kind == "prefix" else f" {folded} ",)] if folded else []
    return [
        tuple(f" {term} " for term in (part.word, *part.keys, *part.name_keys)) for part in query_word(words)
    ]
