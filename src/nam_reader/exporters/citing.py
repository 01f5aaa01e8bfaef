"""An article's citation in a chosen style: as plain text, HTML or Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from html import escape
from types import MappingProxyType

from nam_reader.errors import ExportError
from nam_reader.exporters.citation_styles import BY_STYLE, Piece, Source
from nam_reader.exporters.citation_words import WORDS, words_for
from nam_reader.exporters.escaping import escaped
from nam_reader.exporters.references import date_parts, split_name
from nam_reader.model import ArticleRef

STYLES: Mapping[str, str] = MappingProxyType(
    {"apa": "APA 7", "chicago": "Chicago 18", "iso690": "ISO 690", "mla": "MLA 9"}
)
LANGUAGES = tuple(WORDS)

_NOT_PRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\ue003\u202a-\u202e\u2066-\u2069]")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\]+", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:ph|today|is|li|vn|fo|md))/(\d{4})(\d\d)(\d\d)\d{0,6}(?:[a-z]{2}_)?/",
    re.IGNORECASE,
)
# Stand for the marks while the text between them is escaped; they occur in no article (see _NOT_PRINTED).
_ITALIC, _UPRIGHT, _ADDRESS, _ADDRESS_ENDS = "\ue000", "\ue001", "\ue002", "\ue003"
_IN_MARKDOWN = str.maketrans({_ITALIC: "*", _UPRIGHT: "*"})
_LINK = re.compile(f"{_ADDRESS}(\\d+){_ADDRESS_ENDS}")


def cite(
    article: ArticleRef, style: str, form: str = "text", *, language: str = "", archived: str = ""
) -> str:
    """Return an article's citation on one line; of an article of which nothing is known "".

    ``form`` is "text", "html" (a fragment) or "markdown". ``language`` is that of months and
    connecting words, "" the article's own; what is none of ours is English.
    ``archived`` is the ISO date when the copy at hand was made; where the address is one of a web archive,
    its date is taken. Raises ExportError for a style or form that there is not.
    """
    if style not in STYLES:
        raise ExportError("There is no citation style “{0}”; there are {1}.", style, ", ".join(STYLES))
    if form not in _FORMS:
        raise ExportError("There is no form of citations “{0}”; there are {1}.", form, ", ".join(_FORMS))
    return _cited(article, style, form, language, archived)


@lru_cache(maxsize=2048)
def _cited(article: ArticleRef, style: str, form: str, language: str, archived: str) -> str:
    """Exports ask for the same article with each of its quotes."""
    if not any((article.title.strip(), article.authors, article.source, article.url)):
        return ""
    words = words_for(language or article.language)
    return _FORMS[form](BY_STYLE[style](_source(article, words.language, archived), words))


def _source(article: ArticleRef, language: str, archived: str) -> Source:
    address = _one_line(article.url or "")
    found = _ARCHIVE.match(address)
    day = "-".join(found.groups()) if found else archived
    foreign = article.language in WORDS and article.language != language
    return Source(
        names=tuple([split_name(_one_line(author)) for author in article.authors if author.strip()]),
        title=_one_line(article.title),
        site=_one_line(article.source),
        date=date_parts(article.published),
        archived=date_parts(day),
        address=address,
        language=article.language,
        note=WORDS[language].languages[article.language] if foreign else "",
    )


def _one_line(text: str) -> str:
    return " ".join(_NOT_PRINTED.sub("", text).split())


def is_web_address(address: str) -> bool:
    """Whether a document may make a link of it."""
    return bool(_WEB_ADDRESS.fullmatch(address))


def _as_text(pieces: Iterable[Piece]) -> str:
    return "".join([piece.text for piece in pieces])


def _as_html(pieces: Iterable[Piece]) -> str:
    return "".join(map(_html, pieces))


def _html(piece: Piece) -> str:
    text = escape(piece.text)
    if piece.address and is_web_address(piece.text):
        return f'<a href="{text}">{text}</a>'
    return f"<i>{text}</i>" if piece.italic else text


def _as_markdown(pieces: Iterable[Piece]) -> str:
    """Escape the line as a whole, since what a sign means depends on where in it the sign stands."""
    line = ""
    links: list[str] = []
    for piece in pieces:
        if piece.address and is_web_address(piece.text):
            line += f"{_ADDRESS}{len(links)}{_ADDRESS_ENDS}"
            links.append(f"<{piece.text}>")
        else:
            line += f"{_ITALIC}{piece.text}{_UPRIGHT}" if piece.italic else piece.text
    marked = escaped(line).translate(_IN_MARKDOWN)
    return _LINK.sub(lambda found: links[int(found[1])], marked)


_FORMS: Mapping[str, Callable[[Iterable[Piece]], str]] = MappingProxyType(
    {"text": _as_text, "html": _as_html, "markdown": _as_markdown}
)
