"""What became of an article's highlights when its text changed."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model.articles import ArticleRef
from nam_reader.model.notes import Annotation, Located


class Passage(NamedTuple):
    """A quote with what stands around it."""

    before: str
    quote: str
    after: str


class WordChange(NamedTuple):
    """A stretch of two texts: "equal", "replace", "delete" or "insert", as words with single spaces."""

    kind: str
    old: str
    new: str


class ChangedQuote(NamedTuple):
    """A highlight after its article changed.

    ``new`` is None for an orphan of which nothing tells where it would stand; for one of which something does
    it is what stands there, with an empty quote, and ``hint`` the position (-1 for none). ``weighty`` says
    that a number, a negation or a name differs.
    """

    annotation: Annotation
    located: Located
    old: Passage
    new: Passage | None = None
    words: tuple[WordChange, ...] = ()
    weighty: bool = False
    hint: int = -1


class ArticleChanges(NamedTuple):
    """The highlights of a changed article by what became of them, each in text order."""

    article: ArticleRef
    exact: tuple[ChangedQuote, ...] = ()
    moved: tuple[ChangedQuote, ...] = ()
    fuzzy: tuple[ChangedQuote, ...] = ()
    orphaned: tuple[ChangedQuote, ...] = ()

    @property
    def undecided(self) -> tuple[ChangedQuote, ...]:
        """What a person can decide on: the altered first, then the lost, then the moved."""
        return self.fuzzy + self.orphaned + self.moved
