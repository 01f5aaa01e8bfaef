"""What leaves a notebook and what comes into it: exchange, exports, checked quotes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.colours import Colour
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


class Layout(StrEnum):
    """How much of an article an export holds."""

    EXCERPTS = "excerpts"  # what was highlighted, and the notes
    ARTICLES = "articles"  # the whole text with the highlights in their places, then the notes


class Grouping(StrEnum):
    """What the parts of an export are. What has several tags stands under each of them."""

    ARTICLE = "article"
    TAG = "tag"
    COLOUR = "colour"


class ExportOrder(StrEnum):
    """The order of the articles in an export. Those without a date come last, by title."""

    TITLE = "title"
    DATE = "date"  # when they were published, the oldest first: a dossier


class ExportOptions(NamedTuple):
    """What an export is to look like; a format leaves aside what it has no place for.

    ``author`` and ``times`` tell who wrote a note and when: only where a person asks for it.
    """

    layout: Layout = Layout.EXCERPTS
    grouping: Grouping = Grouping.ARTICLE
    order: ExportOrder = ExportOrder.TITLE
    context: bool = False  # the sentence around a quote
    style: str = ""  # of citations, by its name; "" for the plain facts of an article
    author: bool = False
    times: bool = False
    notes: bool = True  # False: quotes, colours and tags only
    colour_names: tuple[tuple[Colour, str], ...] = ()  # what the colours mean here; filled by the workspace
    template: str = ""  # the file name of one of the person's own templates
    language: str = ""  # of the words in citations; "" for that of each article
    words: str = ""  # the language of the words that are ours in a document; "" for English


class Quotation(NamedTuple):
    """A quote with its source, in the three forms that a clipboard takes at once."""

    text: str
    markdown: str
    html: str  # a fragment


class ExportedFile(NamedTuple):
    """What an exporter made: the bytes and the file-name ending they want (with the dot)."""

    data: bytes
    suffix: str
    mime: str


class PageImage(NamedTuple):
    """A page as it will look: pixels of 3 bytes (red, green, blue), line by line."""

    width: int
    height: int
    pixels: bytes


class ExportSample(NamedTuple):
    """What the beginning of a document holds: as text, and as pages where it has pages.

    ``shown`` of ``total`` annotations are in it.
    """

    text: str
    pages: tuple[PageImage, ...] = ()
    shown: int = 0
    total: int = 0


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


class Template(NamedTuple):
    """One of the person's own templates, by its file name in the library folder's ``templates``."""

    name: str
    format_name: str  # that it makes: "markdown" or "html"


class Renewal(NamedTuple):
    """What renewing an exported document has done, in numbers of annotations."""

    renewed: int = 0  # those whose text is another now
    unchanged: int = 0
    added: int = 0
    removed: int = 0  # no longer in the notebook
    untouched: int = 0  # a mark around them is missing or out of place: they were left alone
