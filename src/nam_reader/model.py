"""The nouns every room shares: values that do not change, and nothing that does not follow from their fields.

They are named tuples: to define one takes a seventh of the time that a frozen dataclass takes, and the
window is to be there at once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What an article in the library is."""

    ARTICLE = "article"  # the full text
    DIGEST = "digest"  # a short retelling written by the project
    STUB = "stub"  # only an excerpt is known


class Colour(StrEnum):
    """A highlight's colour; the order is that of the keys 1 to 6."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"
    ORANGE = "orange"


class Style(StrEnum):
    """How a highlight is drawn, so that its colour is never all that tells it."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKE = "strike"  # a line through the words
    SQUIGGLE = "squiggle"  # a wavy line under them


class About(StrEnum):
    """What a note is about. Only one about a quote has an anchor that means anything."""

    QUOTE = "quote"
    ARTICLE = "article"  # as a whole
    NOTHING = "nothing"  # free: its article is an ArticleRef of empty fields


# --- Text ---------------------------------------------------------------------------------------------


class BlockKind(StrEnum):
    """What a block of an article's body is."""

    PARAGRAPH = "p"
    HEADING = "h"  # Block.level 1 to 6
    ITEM = "li"  # first line of a list item; Block.level is the depth, from 1
    CODE = "pre"
    RULE = "hr"  # a block with no text
    CELL = "td"  # a paragraph in a cell of a table; Block.cell tells where it stands


class Run(NamedTuple):
    """A stretch of characters of one look inside a block.

    ``text`` holds no newline except the one that stands for a line break (``<br>``) or a line end in code.
    An image is the single character U+FFFC, with ``image`` its stored name and ``alt`` its description.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    strike: bool = False
    vertical: int = 0  # 1 superscript, -1 subscript
    href: str = ""
    anchor: str = ""  # an in-page target that starts here
    image: str = ""
    alt: str = ""


class Cell(NamedTuple):
    """Where a table cell stands. Cells of one table share ``table``; every cell of the grid is present."""

    table: int  # number of the table in the article, from 0
    row: int
    column: int
    rows: int
    columns: int
    header: bool = False


class Block(NamedTuple):
    """One paragraph-like piece of a body, in reading order.

    Its text is the concatenation of its runs. ``quote`` is the depth of block quotes around it, ``indent``
    the depth of list nesting for a paragraph inside an item, ``ordinal`` the number of an item of an ordered
    list (0 for a bullet).
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    quote: int = 0
    indent: int = 0
    ordinal: int = 0
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """The block's characters."""
        return "".join(run.text for run in self.runs)


# --- Articles -----------------------------------------------------------------------------------------


class ArticleRef(NamedTuple):
    """What a citation needs of an article; each annotation keeps a copy."""

    uid: str
    title: str
    authors: tuple[str, ...] = ()
    source: str = ""
    url: str | None = None
    published: str | None = None
    language: str = ""


class Article(NamedTuple):
    """One article, whole.

    ``uid`` is stable (from the canonical URL, else from source, title and date). ``body`` is sanitised
    HTML of the small vocabulary, ``text`` its reading text, ``revision`` the SHA-256 (hex) of title and
    reading text. ``published`` is an ISO date, possibly partial ("2024", "2024-05"), or None.
    ``language`` is an ISO 639-1 code, "" where unknown.
    """

    uid: str
    title: str
    body: str
    text: str
    revision: str
    words: int
    authors: tuple[str, ...] = ()
    byline: str = ""  # the line that names the author, as written in the text
    source: str = ""
    url: str | None = None
    published: str | None = None
    language: str = ""
    kind: Kind = Kind.ARTICLE
    topics: tuple[str, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()  # language and URL of each translation that the page names

    @property
    def ref(self) -> ArticleRef:
        """The part of it that a citation needs."""
        return ArticleRef(
            self.uid, self.title, self.authors, self.source, self.url, self.published, self.language
        )


class ImageSize(NamedTuple):
    """How large a stored image is, in pixels, as it is shown (a photograph upright)."""

    sha256: str
    width: int
    height: int


class Sibling(NamedTuple):
    """The same article in another language."""

    uid: str
    language: str
    title: str


class Document(NamedTuple):
    """An article made ready to be shown: its blocks; ``"\\n".join(b.text for b in blocks) == article.text``.

    ``twin_uid`` names the full article of a digest, or the digest of a full article, where both are here.
    ``images`` are those that the body names and the library holds; ``siblings`` stand in order of language.
    """

    article: Article
    blocks: tuple[Block, ...]
    twin_uid: str | None = None
    images: tuple[ImageSize, ...] = ()
    siblings: tuple[Sibling, ...] = ()


class ArticleRow(NamedTuple):
    """An article as a list shows it; the notebook's share (unread, star, counts) comes from the workspace."""

    uid: str
    title: str
    authors: tuple[str, ...]
    source: str
    url: str | None
    published: str | None
    language: str
    kind: Kind
    words: int
    excerpt: str  # the first 240 characters or so of the reading text, on one line
    unread: bool = True
    starred: bool = False
    highlights: int = 0
    notes: int = 0  # highlights that carry a note


class Scope(StrEnum):
    """Which articles a list shows, before any search."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    HIGHLIGHTED = "highlighted"
    TAG = "tag"  # ListQuery.value is the tag


class ListOrder(StrEnum):
    """How a list is sorted. Articles without a date come after those with one, by title."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    ADDED = "added"


class ListQuery(NamedTuple):
    """What the article list shows."""

    scope: Scope = Scope.ALL
    value: str = ""
    order: ListOrder = ListOrder.NEWEST


class Counts(NamedTuple):
    """The numbers of the sidebar."""

    articles: int = 0
    unread: int = 0
    starred: int = 0
    highlighted: int = 0
    annotations: int = 0
    tags: tuple[tuple[str, int], ...] = ()  # name, annotations that carry it; most used first


# --- Import -------------------------------------------------------------------------------------------


class Failure(NamedTuple):
    """A file that gave no article, and why, in one sentence."""

    path: str
    reason: str


class Merge(NamedTuple):
    """A file whose article went into one that another file had given: that one's uid and title."""

    path: str
    uid: str
    title: str


class StoredImage(NamedTuple):
    """A raster image as it came. ``sha256`` (hex) is its name: ``<img src="nam-image:…">`` in a body.

    The size is that of the picture as it is shown: a JPEG may ask to be turned.
    """

    sha256: str
    mime: str  # image/png, image/jpeg, image/gif, image/webp or image/avif
    width: int  # pixels
    height: int
    data: bytes


class Parsed(NamedTuple):
    """What an importer made of one file, or of a part of it.

    ``remarks`` are worth telling ("12 of 703 articles …"). ``failed`` are members of an archive that gave
    nothing, by the archive's name, a slash and theirs. ``parts`` name, in order, what is still to be read of
    the file, each in a turn and a time of its own; only the importer that made them understands them.
    """

    articles: tuple[Article, ...]
    remarks: tuple[str, ...] = ()
    images: tuple[StoredImage, ...] = ()
    failed: tuple[Failure, ...] = ()
    parts: tuple[str, ...] = ()

    def followed_by(self, later: Parsed) -> Parsed:
        """Return what two parts of a file give together; the parts that are still to come are the later's."""
        return Parsed(
            self.articles + later.articles,
            tuple(dict.fromkeys(self.remarks + later.remarks)),
            tuple(dict.fromkeys(self.images + later.images)),
            self.failed + later.failed,
            later.parts,
        )


class ImportProgress(NamedTuple):
    """How far an import is. ``total`` is 0 while files are still being counted."""

    done: int
    total: int
    path: str
    added: int
    updated: int
    unchanged: int
    failed: int


class ImportReport(NamedTuple):
    """What an import did. ``files`` names, for each file that gave articles, their uids in order.

    Each article that was read counts once: as added, updated or unchanged, or among ``merged``. ``stubs``
    counts those, among all of them, of which the library has only an excerpt.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    files: tuple[tuple[str, tuple[str, ...]], ...] = ()
    remarks: tuple[str, ...] = ()
    cancelled: bool = False
    merged: tuple[Merge, ...] = ()
    stubs: int = 0

    @property
    def articles(self) -> tuple[str, ...]:
        """Every uid that the files gave, each once, in order."""
        return tuple(dict.fromkeys(uid for _, uids in self.files for uid in uids))

    def followed_by(self, later: ImportReport) -> ImportReport:
        """Return the account of two imports, one after the other."""
        return ImportReport(
            self.added + later.added,
            self.updated + later.updated,
            self.unchanged + later.unchanged,
            self.failed + later.failed,
            self.files + later.files,
            tuple(dict.fromkeys(self.remarks + later.remarks)),
            self.cancelled or later.cancelled,
            self.merged + later.merged,
            self.stubs + later.stubs,
        )


# --- Search -------------------------------------------------------------------------------------------


class Match(StrEnum):
    """How many of a query's words an article must have."""

    ALL = "all"
    ANY = "any"


class Sort(StrEnum):
    """The order of search results. Articles without a date come last in either direction."""

    RELEVANCE = "relevance"
    DATE = "date"  # newest first
    OLDEST = "oldest"


class Snippet(NamedTuple):
    """A piece of text with the found words in it, as code-point ranges of ``text``."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Hit(NamedTuple):
    """One article that a search found. ``score``: higher is better.

    ``count`` is how many words and phrases were found in its text (in its title, where the text has none): as
    many as are marked there, or a few less where words have several readings; 0 where they were not counted.
    """

    row: ArticleRow
    title: Snippet
    snippet: Snippet
    score: float
    count: int = 0  # type: ignore[assignment]  # nobody counts the fields of a hit


class SearchResult(NamedTuple):
    """A page of a search's answer. ``total`` counts all articles found; ``hint`` is a line for the person."""

    query: str
    total: int
    elapsed_ms: float
    hits: tuple[Hit, ...] = ()
    suggestions: tuple[str, ...] = ()  # whole queries that would find something
    hint: str = ""
    counted: bool = True  # False: ``total`` is a lower bound, counting on would have cost more than the page
    bounded: bool = False  # True: only the most promising articles were ranked, see docs/guide/search.md
    also: tuple[str, ...] = ()  # other spellings of the names typed that were searched as well
    exact: str = ""  # the query that finds only what was typed; "" where nothing else was searched


class Facets(NamedTuple):
    """How many of a search's articles there are of each kind; each pair is a filter's value and a number.

    Values stand most frequent first, years newest first; ``months`` is ("2024-05", 3), ... in order of time,
    months without an article left out. Articles whose date is only a year count in ``years`` alone.
    """

    languages: tuple[tuple[str, int], ...] = ()
    authors: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[str, int], ...] = ()
    sources: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    undated: int = 0
    counted: bool = True  # False: estimated from a sample of them


class Completion(NamedTuple):
    """Proposals for the filter that is being typed: each may replace ``text[start:end]`` of the query.

    An option is the text to put there and the number of articles it stands for (0 where not known).
    """

    start: int
    end: int
    options: tuple[tuple[str, int], ...] = ()


class SavedSearch(NamedTuple):
    """A search a person has kept. ``id`` is a UUID; ``created`` an ISO 8601 time in UTC."""

    id: str
    name: str
    query: str
    created: str = ""


# --- Notebook -----------------------------------------------------------------------------------------


class Anchor(NamedTuple):
    """Where a highlight sits: W3C TextQuoteSelector + TextPositionSelector.

    ``start`` and ``end`` are code-point positions in the reading text of revision ``revision``; ``prefix``
    and ``suffix`` are up to 32 characters around the quote ``exact``.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    revision: str


class Place(StrEnum):
    """How an anchor was found in a text."""

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    ORPHAN = "orphan"


class Located(NamedTuple):
    """An anchor's place in the text at hand; ``start == end == -1`` for an orphan."""

    place: Place
    start: int = -1
    end: int = -1


class Annotation(NamedTuple):
    """A highlight with an optional note and tags.

    ``id`` is a UUID (its URN is the annotation's name in exports). ``article`` is a copy of what a citation
    needs, so that a note can be read where the article is missing. Times are ISO 8601 in UTC.
    """

    id: str
    article: ArticleRef
    anchor: Anchor
    colour: Colour = Colour.YELLOW
    note: str = ""  # Markdown
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    deleted: str | None = None  # when it was put into the bin
    style: Style = Style.HIGHLIGHT
    about: About = About.QUOTE
    author: str = ""  # a display name, only where the person chose one
    rival: str = ""  # the id of the annotation that this is another version of, after a merge


class PlacedAnnotation(NamedTuple):
    """An annotation and where it sits in the article's present text."""

    annotation: Annotation
    located: Located


class AnnotationFilter(NamedTuple):
    """Which annotations; empty fields do not filter. ``text``: words of quote, note, tags or title."""

    text: str = ""
    article_uid: str = ""
    colours: tuple[Colour, ...] = ()
    tag: str = ""
    with_note: bool = False


class Change(NamedTuple):
    """What an edit of the notebook did, for repainting and for the undo menu."""

    label: str  # "Highlight", "Edit note", "Delete highlight"
    article_uids: tuple[str, ...]
    annotation_ids: tuple[str, ...] = ()


class ReadingState(NamedTuple):
    """What is remembered of reading one article. Positions are code points of the reading text.

    An article is unread, being read (``opened``) or done (``read``).
    """

    uid: str
    position: int = 0
    read: bool = False
    starred: bool = False
    furthest: int = 0
    opened: str = ""  # when it was last opened, ISO 8601 in UTC; "" never, or not to be remembered


class Collection(NamedTuple):
    """Articles that a person has put together. ``id`` is a UUID."""

    id: str
    name: str
    articles: int = 0


class Backup(NamedTuple):
    """A verified copy of a notebook. ``made`` is an ISO 8601 time in UTC, "" where its name does not say."""

    path: str
    made: str
    annotations: int  # those in the bin, too
    kept: int  # those outside the bin
    states: int  # articles of which something is remembered
    size: int  # bytes


class Finding(NamedTuple):
    """What a check found in one file: "sound", "repaired" or "rescued", and a sentence about it."""

    file: str
    state: str
    sentence: str


class ArticleNotes(NamedTuple):
    """One article with its annotations in text order: what exporters take."""

    article: ArticleRef
    annotations: tuple[PlacedAnnotation, ...] = ()


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


class PackInfo(NamedTuple):
    """What a pack says of itself."""

    title: str
    articles: int
    words: int
    languages: tuple[tuple[str, int], ...]
    created: str
    sha256: str
    size: int  # bytes
    schema: int
    problems: tuple[str, ...] = ()
