"""What the importers of single articles share: which title an article gets, and how it is put together."""

from __future__ import annotations

import re
from html import escape

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.front_matter import FrontMatter
from nam_reader.importers.reading import Source
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import make_article
from nam_reader.wording import sentence

LONGEST_TITLE = 150  # characters of a first line that can serve as a title

_CUT = sentence("The end of the file is missing; what is there was taken.")
_ENDS_A_SENTENCE = re.compile(r"[.,;:…][\"”»“’')\]]*$")


def put_together(source: Source, front: FrontMatter, title: str, body: str, *, sanitised: bool) -> Article:
    """Make the article of a file. ``title`` is that of the text, for front matter that has none."""
    return make_article(
        title=front.title or title or source.name,
        body=body,
        authors=front.authors,
        source=front.source,
        url=front.url,
        published=front.published,
        language=front.language,
        kind=front.kind,
        topics=front.topics,
        sanitised=sanitised,
    )


def parsed(source: Source, article: Article, remarks: tuple[str, ...]) -> Parsed:
    """Return the one article of a file, with all there is to say about it.

    Raises UnreadableFileError where it has no text.
    """
    if not article.text:
        raise UnreadableFileError("The file has no text.")
    cut = (_CUT,) if source.cut else ()
    return Parsed((article,), (*source.remarks, *remarks, *cut))


def paragraph(text: str) -> str:
    """Return a paragraph of text as HTML; line ends in it stay as they are."""
    return f"<p>{escape(text, quote=False)}</p>"


def can_be_title(line: str) -> bool:
    """Tell whether a first line is short enough to name an article."""
    return 0 < len(line) <= LONGEST_TITLE


def is_title(line: str) -> bool:
    """Tell whether a first line is a title and not the beginning of the text: short, and no sentence."""
    return can_be_title(line) and _ENDS_A_SENTENCE.search(line) is None
