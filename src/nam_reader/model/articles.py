"""Articles and their text."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

HELP = "help:"  # a uid that begins so is a page of the help, and no article of a library


class Kind(StrEnum):
    """What an article in the library is."""

    ARTICLE = "article"  # the full text
    DIGEST = "digest"  # a short retelling written by the project
    STUB = "stub"  # only an excerpt is known


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
