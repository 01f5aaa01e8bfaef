"""The fields of a file that anybody may have written: each becomes what it should be, or nothing."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID, uuid5

from nam_reader.model import Anchor, Colour, Style

LONGEST_QUOTE = 10_000_000  # characters
LONGEST_NOTE = 10_000_000
LONGEST_FIELD = 2_000
MOST_TAGS = 1_000
MOST_VERSIONS = 1_000_000  # of one annotation
FARTHEST = 1 << 40  # a position in a text

_FOREIGN = UUID("6f0b7a2e-52a5-4b0c-9d0e-0e8f1b7c9a31")  # the namespace of what has no UUID of its own
_VERSION = re.compile(r"[0-9a-f]{32}")
_HEX_COLOUR = re.compile(r"#?([0-9a-f]{6})(?:[0-9a-f]{2})?")
_COLOURS = {
    "red": Colour.PINK,
    "magenta": Colour.PINK,
    "rose": Colour.PINK,
    "violet": Colour.PURPLE,
    "olive": Colour.GREEN,
    "cyan": Colour.BLUE,
    "amber": Colour.ORANGE,
}
_HUES = (  # degrees up to which a colour is called so
    (12, Colour.PINK), (42, Colour.ORANGE), (70, Colour.YELLOW), (170, Colour.GREEN), (250, Colour.BLUE),
    (290, Colour.PURPLE), (360, Colour.PINK),
)  # fmt: skip
_STYLES = {
    "underline": Style.UNDERLINE,
    "underscore": Style.UNDERLINE,
    "strike": Style.STRIKE,
    "strikeout": Style.STRIKE,
    "strikethrough": Style.STRIKE,
    "squiggle": Style.SQUIGGLE,
    "squiggly": Style.SQUIGGLE,
}
_MOMENTS = ("%Y-%m-%d %H:%M:%S", "%d %B %Y %I:%M:%S %p", "%B %d, %Y %H:%M", "%Y-%m-%d")


def text(value: object, longest: int = LONGEST_FIELD) -> str:
    """Return a text, "" where the value is none."""
    return value[:longest] if isinstance(value, str) else ""


def line(value: object) -> str:
    """Return a text on one line."""
    return " ".join(text(value).split())


def first(value: object) -> object:
    """Return the first of a list, None of an empty one; anything else as it is."""
    if isinstance(value, list):
        return value[0] if value else None
    return value


def some(value: object) -> list[object]:
    """Return a list as it is, nothing as an empty one, and anything else as a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def mappings(value: object) -> Iterator[dict[str, object]]:
    """Yield those of one or several values that are JSON objects."""
    return (item for item in some(value) if isinstance(item, dict))


def lines(value: object) -> tuple[str, ...]:
    """Return the texts among one or several values, each on one line."""
    return tuple(filter(None, map(line, some(value)[:MOST_TAGS])))


def whole(value: object) -> int | None:
    """Return a position in a text, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < FARTHEST else None


def identifier(value: str, *more: str) -> str:
    """Return a UUID: the one that the value is, or one that always follows from these values."""
    bare = value.strip().lower().removeprefix("urn:uuid:")
    try:
        named = str(UUID(bare))
    except ValueError:
        named = ""
    if named and named == bare and not more:
        return named
    return str(uuid5(_FOREIGN, "\0".join([value, *more]).encode("utf-8", "replace").decode("utf-8")))


def versions(value: object) -> tuple[str, ...]:
    """Return the version hashes in a list."""
    found = (item for item in some(value)[:MOST_VERSIONS] if isinstance(item, str))
    return tuple(item for item in found if _VERSION.fullmatch(item))


def moment(value: object) -> str:
    """Return a time as the notebook writes it: ISO 8601 in UTC, to the millisecond; "" where it is none.

    A number counts seconds since 1970; a time without a zone is taken for UTC.
    """
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _written(datetime.fromtimestamp(value, UTC))
        return _written(_parsed(text(value).strip()))
    except (ValueError, OverflowError, OSError):
        return ""


def _parsed(typed: str) -> datetime:
    try:
        return datetime.fromisoformat(typed)
    except ValueError:
        pass
    for form in _MOMENTS:
        try:
            return datetime.strptime(typed, form)  # noqa: DTZ007 - the zone is added by the caller
        except ValueError:
            continue
    raise ValueError(typed)


def _written(when: datetime) -> str:
    when = when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def colour(value: object) -> Colour:
    """Return the colour of ours that a name or ``#RRGGBB`` is nearest to; yellow where it says nothing."""
    name = line(value).lower()
    if name in set(Colour):
        return Colour(name)
    if found := _HEX_COLOUR.fullmatch(name):
        red, green, blue = (int(found[1][place : place + 2], 16) / 255 for place in (0, 2, 4))
        hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
        if saturation < 0.05:
            return Colour.YELLOW
        return next(named for limit, named in _HUES if hue * 360 <= limit)
    return _COLOURS.get(name, Colour.YELLOW)


def style(value: object) -> Style:
    """Return the style that a name means; a highlight where it means none."""
    return _STYLES.get(line(value).lower(), Style.HIGHLIGHT)


def loose_anchor(quote: object) -> Anchor:
    """Return an anchor whose place in a text is still to be found."""
    return Anchor(text(quote, LONGEST_QUOTE).strip(), "", "", 0, 0, "")
