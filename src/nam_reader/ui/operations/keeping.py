"""Collections, reading states, the history of reading, names of colours.

The first group reads (reading lane), the second changes (notebook lane).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from nam_reader.model import ArticleRow, Change, Collection, Colour
from nam_reader.workspace import Workspace

MOST_OPENED = 200  # articles of the history that are shown


class State(StrEnum):
    """How far an article has come with a person."""

    UNREAD = "unread"
    READING = "reading"
    DONE = "done"


def colour_names(space: Workspace) -> dict[Colour, str]:
    """Read the names that colours were given."""
    return space.colour_names()


def list_opened(space: Workspace) -> tuple[ArticleRow, ...]:
    """Read which articles were opened, the latest first."""
    return space.reading_history(MOST_OPENED)


def list_collections(space: Workspace) -> tuple[Collection, ...]:
    """Read the collections."""
    return space.collections()


# --- changes ------------------------------------------------------------------------------------------


def name_colour(space: Workspace, colour: Colour, name: str) -> Change:
    """Give a colour a meaning; "" for its usual one."""
    return space.set_colour_name(colour, name)


def set_state(space: Workspace, uids: Sequence[str], state: State) -> Change:
    """Say that articles are unread, being read or done."""
    begun = None if state is State.DONE else state is State.READING
    return space.set_states(uids, read=state is State.DONE, begun=begun)


def set_starred(space: Workspace, uids: Sequence[str], starred: bool) -> Change:
    """Star articles, or take their stars away."""
    return space.set_states(uids, starred=starred)


def history_kept(space: Workspace) -> bool:
    """Read whether it is remembered when articles are opened."""
    return space.history_kept()


Remembering = Callable[[Workspace, str], str]  # returns the article's uid


def read_through(space: Workspace, uid: str) -> str:
    """Remember that an article was read to its end; no step to undo."""
    space.read_through(uid)
    return uid


def note_opening(space: Workspace, uid: str) -> str:
    """Remember that an article is opened, if a history is kept; no step to undo."""
    space.opened(uid)
    return uid


def make_collection(space: Workspace, name: str, uids: Sequence[str]) -> tuple[Collection, Change]:
    """Make a collection of some articles, or an empty one."""
    made = space.make_collection(name)
    changed = space.collect(made.id, uids) if uids else Change("New collection", collections=True)
    return made, changed


def rename_collection(space: Workspace, collection_id: str, name: str) -> Change:
    """Give a collection another name."""
    return space.rename_collection(collection_id, name)


def delete_collection(space: Workspace, collection_id: str) -> Change:
    """Take a collection away, not its articles."""
    return space.delete_collection(collection_id)


def collect(space: Workspace, collection_id: str, uids: Sequence[str]) -> Change:
    """Put articles into a collection."""
    return space.collect(collection_id, uids)


def uncollect(space: Workspace, collection_id: str, uids: Sequence[str]) -> Change:
    """Take articles out of a collection."""
    return space.uncollect(collection_id, uids)


def keep_history(space: Workspace, kept: bool) -> None:
    """Remember when articles are opened, or not; not: what is known is forgotten, too."""
    space.keep_history(kept)


def clear_opened(space: Workspace) -> None:
    """Forget when articles were opened."""
    space.clear_reading_history()
