"""What the templates of readable documents get to see: articles and notes as plain values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nam_reader.exporters.colours import INKS, Ink
from nam_reader.model import Annotation, ArticleNotes

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905 -- one line
)
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NotePage:
    """One annotation. Positions are code points of the revision named."""

    id: str
    uid: str
    revision: str
    start: int
    end: int
    paragraphs: tuple[str, ...]
    colour: str
    ink: Ink
    note: str  # Markdown
    tags: tuple[str, ...]
    day: str  # ISO date


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article with its annotations."""

    uid: str
    title: str
    authors: str
    source: str
    published: str  # ISO date, possibly partial, or ""
    url: str  # "" where there is none
    link: str  # the same if it is a web address, else ""
    language: str
    notes: tuple[NotePage, ...]


def article_pages(articles: Sequence[ArticleNotes]) -> tuple[ArticlePage, ...]:
    """Turn articles with their notes into what templates see."""
    return tuple(map(_article_page, articles))


def _article_page(notes: ArticleNotes) -> ArticlePage:
    article = notes.article
    url = article.url or ""
    return ArticlePage(
        uid=article.uid,
        title=_one_line(article.title) or "Untitled",
        authors=_one_line(", ".join(article.authors)),
        source=_one_line(article.source),
        published=article.published or "",
        url=url,
        link=url if _WEB_ADDRESS.fullmatch(url) else "",
        language=article.language,
        notes=tuple(_note_page(placed.annotation) for placed in notes.annotations),
    )


def _note_page(annotation: Annotation) -> NotePage:
    anchor = annotation.anchor
    return NotePage(
        id=annotation.id,
        uid=annotation.article.uid,
        revision=anchor.revision,
        start=anchor.start,
        end=anchor.end,
        paragraphs=tuple(line for line in anchor.exact.split("\n") if line.strip()),
        colour=annotation.colour.value,
        ink=INKS[annotation.colour],
        note=annotation.note,
        tags=annotation.tags,
        day=annotation.created[:10],
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def readable_date(iso: str) -> str:
    """Write an ISO date, possibly partial, as people do: "14 March 2024", "March 2024", "2024"."""
    parts = iso.split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
        return iso
    if len(parts) == 1 or not 1 <= int(parts[1]) <= len(_MONTHS):
        return iso
    day = f"{int(parts[2])} " if len(parts) == 3 else ""
    return f"{day}{_MONTHS[int(parts[1]) - 1]} {parts[0]}"


def summary(articles: Sequence[ArticlePage]) -> str:
    """Say how many highlights there are, and in how many articles."""
    highlights = sum(len(article.notes) for article in articles)
    return f"{_counted(highlights, 'highlight')} in {_counted(len(articles), 'article')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
