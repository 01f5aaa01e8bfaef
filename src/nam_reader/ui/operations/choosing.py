"""What the notebook keeps of a person's choices: name, names of colours, whether reading is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from nam_reader.model import Change, Colour
from nam_reader.workspace import Workspace


class Found(NamedTuple):
    """What is chosen; "" is the usual name of a colour."""

    author: str
    colours: dict[Colour, str]
    history: bool


def kept(space: Workspace) -> Found:
    """Read what is chosen (reading lane)."""
    return Found(space.author_name(), space.colour_names(), space.history_kept())


def name_author(space: Workspace, name: str) -> Change:
    """Choose the name that stands by new notes (notebook lane)."""
    return space.set_author_name(name)


def name_colours(space: Workspace, names: Mapping[Colour, str]) -> Change:
    """Give colours their names, "" for the usual ones (notebook lane)."""
    change = Change("", names=True)
    for colour, name in names.items():
        if space.colour_names().get(colour, "") != name:
            change = space.set_colour_name(colour, name)
    return change
