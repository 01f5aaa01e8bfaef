"""What a person chose for the notebook: names of colours, their own name, whether history is kept."""

from __future__ import annotations

import apsw

from nam_reader.model import Change, Colour
from nam_reader.notebook.history import AsItWas

AUTHOR = "author"
_HISTORY = "history"
_OFF = "off"


class Preferences(AsItWas[str]):
    """The preferences of one database, also for undo; "" stands for the default.

    Writing is done inside the caller's transaction.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def colour_names(self) -> dict[Colour, str]:
        """Return the name that each colour was given, "" for its default one."""
        return {colour: self.load(colour_key(colour)) for colour in Colour}

    def author_name(self) -> str:
        """Return the name that stands by new notes, "" for none."""
        return self.load(AUTHOR)

    def history_kept(self) -> bool:
        """Say whether it is remembered when articles are opened."""
        return self.load(_HISTORY) != _OFF

    def keep_history(self, kept: bool) -> None:
        """Say whether it is to be remembered when articles are opened."""
        self.put(_HISTORY, "" if kept else _OFF)

    # --- for undo -------------------------------------------------------------------------------------

    def load(self, name: str) -> str:
        """Return what was chosen."""
        return self._connection.execute("SELECT value FROM preference WHERE name = ?", (name,)).get or ""

    def put(self, name: str, value: str) -> None:
        """Write what is chosen; the default is not written."""
        if value:
            self._connection.execute("INSERT OR REPLACE INTO preference VALUES (?, ?)", (name, value))
        else:
            self._connection.execute("DELETE FROM preference WHERE name = ?", (name,))

    def change(self, label: str, values: dict[str, str]) -> Change:  # noqa: ARG002 -- which does not matter
        """Say that names are to be read anew."""
        return Change(label, names=True)


def colour_key(colour: Colour) -> str:
    """Return under which name a colour's name is kept."""
    return f"colour:{colour.value}"
