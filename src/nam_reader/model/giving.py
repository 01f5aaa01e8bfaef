"""What leaves a notebook and what comes into it: exchange, exports, checked quotes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.notes import Annotation


class Arrival(NamedTuple):
    """An annotation as an exchange file has it, with the version hashes that the file lists for it.

    What could not be told from the file is empty: ``article.uid`` where only the article's address or title
    is known, ``anchor.revision`` where the quote still has to be found.
    """

    annotation: Annotation
    versions: tuple[str, ...] = ()


class Deletion(NamedTuple):
    """What is left of a deleted annotation in an exchange file."""

    id: str
    deleted: str  # when, ISO 8601 in UTC; "" where not known
    versions: tuple[str, ...] = ()


class Incoming(NamedTuple):
    """What an exchange file brings. ``remarks`` are worth telling, a sentence each."""

    arrivals: tuple[Arrival, ...] = ()
    deletions: tuple[Deletion, ...] = ()
    remarks: tuple[str, ...] = ()


class MergeKind(StrEnum):
    """What becomes of one annotation in a merge."""

    ADDED = "added"
    UPDATED = "updated"
    CONFLICT = "conflict"  # changed on both sides: both texts stay
    DELETED = "deleted"


class MergeItem(NamedTuple):
    """One annotation that a merge adds or changes.

    ``ours`` is what the notebook has, ``theirs`` what the file has (None: not there, or deleted). After a
    merge theirs stands under the id that it has here: in a conflict not that of ours.
    """

    kind: MergeKind
    ours: Annotation | None
    theirs: Annotation | None


class MergeReport(NamedTuple):
    """What a merge did, or would do; the items are those that are not unchanged."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    conflicts: int = 0
    deleted: int = 0
    remarks: tuple[str, ...] = ()
    items: tuple[MergeItem, ...] = ()


class ExportedFile(NamedTuple):
    """What an exporter made: the bytes and the file-name ending they want (with the dot)."""

    data: bytes
    suffix: str
    mime: str


class QuoteState(StrEnum):
    """What a check of an exported quote found."""

    EXACT = "exact"  # the article has these words at this place
    MOVED = "moved"  # it has them at another place
    ALTERED = "altered"  # it has other words
    UNKNOWN = "unknown"  # the article is not here


class CheckedQuote(NamedTuple):
    """One quote of a document, checked against the library.

    ``difference`` is for altered ones, word by word: ``[-what the article has-]{+what the document has+}``.
    """

    id: str  # of the annotation
    uid: str
    title: str
    quote: str
    state: QuoteState
    difference: str = ""


class Verification(NamedTuple):
    """What a check of a document found, quote by quote, in the document's order."""

    quotes: tuple[CheckedQuote, ...] = ()

    def number(self, state: QuoteState) -> int:
        """Return how many quotes are in a state."""
        return sum(quote.state is state for quote in self.quotes)
