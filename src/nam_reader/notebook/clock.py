"""The time, and how the notebook writes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def written(moment: datetime) -> str:
    """Write a time as ISO 8601 in UTC, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """Return a UUID that nothing has yet."""
    import uuid  # takes 2 ms to load, which the start can do without

    return str(uuid.uuid4())
