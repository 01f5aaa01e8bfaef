"""What a search in the notebook has found: the piece of a quote or a note that has the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nam_reader.model import Snippet
from nam_reader.search.query import parse
from nam_reader.search.snippets import Marker
from nam_reader.search.terms import Term, term
from nam_reader.search.tree import And, Or, Plain, Tree, positives


class NoteMarker:
    """Shows the words that one query looks for in quotes and notes."""

    def __init__(self, query: str) -> None:
        tree = parse(query).tree
        leaves = _noted(tree) if tree else ()
        self._terms: tuple[Term, ...] = tuple([found for leaf in leaves if (found := term(leaf))])
        self._marker = Marker(self._terms, "", range(len(self._terms)))

    @property
    def idle(self) -> bool:
        """Whether nothing is looked for in the notebook."""
        return not self._terms

    def snippet(self, passages: Iterable[str], language: str) -> Snippet | None:
        """Return a piece of the first passage that has one of the words; None where none has."""
        for passage in passages:
            found = self._marker.snippet(passage, language, ())
            if found.marks:
                return found
        return None


def _noted(tree: Tree) -> Iterator[Plain]:
    """Give the words that are looked for in quotes and notes: those beside an ``in:notes``."""
    match tree:
        case And(items) if tree.place is not None:
            for item in items:
                yield from (leaf for leaf in positives(item) if isinstance(leaf, Plain))
        case And(items) | Or(items):
            for item in items:
                yield from _noted(item)
