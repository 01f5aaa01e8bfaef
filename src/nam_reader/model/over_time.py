"""Numbers over time: of articles, of highlights, of what a search finds."""

from __future__ import annotations

from typing import NamedTuple

Dated = tuple[tuple[str, int], ...]
"""Dates in order, each with a number: months ("2024-05"), years where no month is known ("2024"), "" for no
date at all. Dates with nothing are left out."""


class OverTime(NamedTuple):
    """How many articles a query finds of each date; ``hint`` is a line about the query for the person."""

    query: str
    counts: Dated = ()
    hint: str = ""


class WordsOverTime(NamedTuple):
    """Several queries, and all articles beside them."""

    words: tuple[OverTime, ...] = ()
    archive: Dated = ()


class Timeline(NamedTuple):
    """All articles, and the highlights in them by the dates of the articles they are in."""

    articles: Dated = ()
    highlights: Dated = ()
    elsewhere: int = 0  # highlights in articles that are not in the library, or are left out of searches
