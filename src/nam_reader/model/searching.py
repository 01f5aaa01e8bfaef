"""Questions, and what answers them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.lists import ArticleRow


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
