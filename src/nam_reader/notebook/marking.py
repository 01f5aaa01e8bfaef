"""Articles marked as read or starred, and what is remembered of reading them."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.model import Change, Colour
from nam_reader.notebook import labels
from nam_reader.notebook.clock import written
from nam_reader.notebook.ledger import Ledger
from nam_reader.notebook.naming import one_line
from nam_reader.notebook.preferences import AUTHOR, Preferences, colour_key
from nam_reader.notebook.reading import MarksKeeper, ReadingTable
from nam_reader.notebook.saving import leave_no_trace, saving


class Marking:
    """What a person says of articles, of colours and of themselves; what the program remembers of reading.

    The former are steps that can be undone. All is on disk when the method returns.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._table = ReadingTable(ledger.connection)
        self._marks = MarksKeeper(self._table)
        self._preferences = Preferences(ledger.connection)

    def set_marks(
        self,
        uids: Sequence[str],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        begun: bool | None = None,
    ) -> Change:
        """Mark articles as read or unread, as begun or not, and star them or take their stars away."""
        chosen = dict.fromkeys(uids)
        with self._ledger.doing(_label(len(chosen), read, starred, begun)) as doing:
            for uid in chosen:
                before = self._table.marks(uid)
                after = before._replace(
                    read=before.read if read is None else read,
                    starred=before.starred if starred is None else starred,
                )
                if begun is not None:
                    state = self._table.states([uid])[uid]
                    furthest = max(state.furthest, int(bool(state.opened)))
                    before = before._replace(furthest=furthest)
                    after = after._replace(furthest=max(1, furthest) if begun else 0)
                if after != before:
                    doing.put(self._marks, uid, after, before=before)
        return doing.step.change

    def read_through(self, uid: str) -> None:
        """Remember that an article was read to its end: the program's own doing, so no step to undo."""
        with saving(self._ledger.connection):
            self._table.set_marks(uid, self._table.marks(uid)._replace(read=True))

    def set_position(self, uid: str, position: int) -> None:
        """Remember where the person is in an article, as a code point of its reading text."""
        with saving(self._ledger.connection):
            self._table.set_position(uid, position)

    def opened(self, uid: str) -> None:
        """Remember that an article is opened now, unless no history is kept."""
        with saving(self._ledger.connection):
            if self._preferences.history_kept():
                self._table.set_opened(uid, written(self._ledger.clock()))

    def keep_history(self, kept: bool) -> None:
        """Say whether it is remembered when articles are opened; if not, what is known is forgotten, too."""
        with saving(self._ledger.connection):
            self._preferences.keep_history(kept)
            if not kept:
                self._table.forget_times()
        if not kept:
            leave_no_trace(self._ledger.connection)

    def forget_history(self) -> None:
        """Forget when articles were opened; nothing of it stays in the file or its log."""
        with saving(self._ledger.connection):
            self._table.forget_times()
        leave_no_trace(self._ledger.connection)

    def set_colour_name(self, colour: Colour, name: str) -> Change:
        """Give a colour a meaning; a blank name is its default one."""
        with self._ledger.doing("Rename colour") as doing:
            doing.put(self._preferences, colour_key(colour), one_line(name))
        return doing.step.change

    def set_author_name(self, name: str) -> Change:
        """Choose the name that stands by new notes; a blank one for none."""
        with self._ledger.doing("Change name") as doing:
            doing.put(self._preferences, AUTHOR, one_line(name))
        return doing.step.change


def _label(number: int, read: bool | None, starred: bool | None, begun: bool | None) -> str:
    state = "read" if read else "reading" if begun else "unread"
    if starred is None:
        return labels.of_articles(number, f"Mark as {state}", f"Mark {{0}} articles as {state}")
    if read is not None or begun is not None:
        return labels.of_articles(number, "Mark article", "Mark {0} articles")
    if starred:
        return labels.of_articles(number, "Star", "Star {0} articles")
    return labels.of_articles(number, "Remove star", "Remove stars of {0} articles")
