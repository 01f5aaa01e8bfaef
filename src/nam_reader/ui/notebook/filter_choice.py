"""What a person has chosen to filter the notebook by, as a value."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from nam_reader.model import About, AnnotationFilter, Colour, Style

DECEMBER = 12


class FilterChoice(NamedTuple):
    """The filters of the notebook page, the typed words apart. Empty fields do not filter.

    ``first`` and ``last`` are ISO days, months or years of the person's own calendar, both included.
    """

    colours: tuple[Colour, ...] = ()
    tags: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()  # uids
    article_authors: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()  # of the notes
    styles: tuple[Style, ...] = ()
    about: tuple[About, ...] = ()
    collection: str = ""
    first: str = ""
    last: str = ""
    with_note: bool = False
    without_note: bool = False
    altered: bool = False
    lost: bool = False

    def wanted(self, text: str = "") -> AnnotationFilter:
        """Return the filter for a search, as far as the notebook itself can answer it."""
        return AnnotationFilter(
            text=text,
            colours=self.colours,
            tags=self.tags,
            articles=self.articles,
            article_authors=self.article_authors,
            authors=self.authors,
            styles=self.styles,
            about=self.about,
            collection=self.collection,
            after=_moment(self.first),
            before=_moment(_following(self.last)),
            with_note=self.with_note,
            without_note=self.without_note,
        )


def is_date(typed: str) -> bool:
    """Return whether something is an ISO day, month or year."""
    return _parts(typed)[0] > 0


def _parts(typed: str) -> tuple[int, int, int]:
    """Return year, month and day, 0 for what is not said; three zeros for what is no date."""
    parts = typed.strip().split("-")
    if not all(part.isascii() and part.isdecimal() for part in parts) or len(parts) > 3:
        return 0, 0, 0
    year, month, day = (int(part) for part in (*parts, "0", "0")[:3])
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return 0, 0, 0
    return year, month, day


def _following(typed: str) -> str:
    """Return the day, month or year after one, "" for none."""
    year, month, day = _parts(typed)
    if not year:
        return ""
    if day:
        return (date(year, month, day) + timedelta(days=1)).isoformat()
    if month:
        return f"{year + month // DECEMBER:04}-{month % DECEMBER + 1:02}"
    return f"{year + 1:04}"


def _moment(typed: str) -> str:
    """Return the first moment of a day, month or year of the person's calendar, in UTC; "" for no date."""
    year, month, day = _parts(typed)
    if not year:
        return ""
    own = datetime(year, month or 1, day or 1)  # noqa: DTZ001 - the person's own calendar
    return own.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")  # sorts before all that happened in that minute
