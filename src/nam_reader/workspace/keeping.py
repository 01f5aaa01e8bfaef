"""Collections, marks of reading, names and the bin: what the notebook lane changes beside annotations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from nam_reader.model import Change, Collection, Colour, SavedSearch
from nam_reader.workspace.linking import Linking

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.notebook.bin import Bin
    from nam_reader.notebook.collecting import Collecting
    from nam_reader.notebook.marking import Marking
    from nam_reader.notebook.searches import Searches


class Keeping(Linking):
    """What a person keeps; each change is on disk when its method returns.

    It can be undone, where nothing else is said.
    """

    # --- collections ----------------------------------------------------------------------------------

    @cached_property
    def _collecting(self) -> Collecting:
        from nam_reader.notebook.collecting import Collecting

        return Collecting(self._notebook.ledger)

    def make_collection(self, name: str) -> Collection:
        """Make an empty collection; a name that is taken gets a number. Raises AnnotationError if blank."""
        return self._collecting.make(name)

    def rename_collection(self, collection_id: str, name: str) -> Change:
        """Give a collection another name. Raises NotFoundError, or AnnotationError where it is blank."""
        return self._collecting.rename(collection_id, name)

    def delete_collection(self, collection_id: str) -> Change:
        """Take a collection away, not its articles. Raises NotFoundError."""
        return self._collecting.delete(collection_id)

    def collect(self, collection_id: str, uids: Sequence[str]) -> Change:
        """Put articles into a collection. Raises NotFoundError for the collection."""
        return self._collecting.add(collection_id, uids)

    def uncollect(self, collection_id: str, uids: Sequence[str]) -> Change:
        """Take articles out of a collection. Raises NotFoundError for the collection."""
        return self._collecting.remove(collection_id, uids)

    # --- the bin --------------------------------------------------------------------------------------

    @cached_property
    def _bin(self) -> Bin:
        from nam_reader.notebook.bin import Bin

        return Bin(self._notebook.ledger)

    def put_back(self, ids: Sequence[str]) -> Change:
        """Take annotations out of the bin, all or none. Raises NotFoundError if one is not in it."""
        return self._bin.put_back(ids)

    def empty_bin(self, ids: Sequence[str] | None = None) -> int:
        """Remove what is in the bin, or some of it, for good; return how many that was. Cannot be undone."""
        return self._bin.empty(ids)

    # --- reading --------------------------------------------------------------------------------------

    @cached_property
    def _marking(self) -> Marking:
        from nam_reader.notebook.marking import Marking

        return Marking(self._notebook.ledger)

    def set_states(
        self,
        uids: Sequence[str],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        begun: bool | None = None,
    ) -> Change:
        """Mark articles as read or unread, as begun or not, and star them or take their stars away.

        An article that was not begun is forgotten to have been opened; its reading position stays.
        """
        return self._marking.set_marks(uids, read=read, starred=starred, begun=begun)

    def set_read(self, uid: str | Sequence[str], read: bool) -> Change:
        """Mark one article or several as read or unread."""
        return self.set_states([uid] if isinstance(uid, str) else uid, read=read)

    def set_starred(self, uid: str | Sequence[str], starred: bool) -> Change:
        """Star one article or several, or take the stars away."""
        return self.set_states([uid] if isinstance(uid, str) else uid, starred=starred)

    def read_through(self, uid: str) -> None:
        """Remember that an article was read to its end: the program's own doing, so no step to undo."""
        self._marking.read_through(uid)

    def set_position(self, uid: str, position: int) -> None:
        """Remember the place in an article, as a code point of its reading text; no step to undo."""
        self._marking.set_position(uid, position)

    def opened(self, uid: str) -> None:
        """Remember that an article is opened now, unless no history is kept; no step to undo."""
        self._marking.opened(uid)

    def keep_history(self, kept: bool) -> None:
        """Say whether it is remembered when articles are opened; if not, what is known is forgotten, too."""
        self._marking.keep_history(kept)

    def clear_reading_history(self) -> None:
        """Forget when articles were opened; nothing of it stays in the file. Cannot be undone."""
        self._marking.forget_history()

    # --- names ----------------------------------------------------------------------------------------

    def set_colour_name(self, colour: Colour, name: str) -> Change:
        """Give a colour a meaning; a blank name is its default one."""
        return self._marking.set_colour_name(colour, name)

    def set_author_name(self, name: str) -> Change:
        """Choose the name that stands by new notes; a blank one for none."""
        return self._marking.set_author_name(name)

    # --- searches -------------------------------------------------------------------------------------

    @cached_property
    def _searches(self) -> Searches:
        from nam_reader.notebook.searches import Searches

        return Searches(self._notebook_writer, ledger=self._notebook.ledger)

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search under a name."""
        return self._searches.save(name, query)

    def rename_search(self, search_id: str, name: str) -> Change:
        """Give a kept search another name. Raises NotFoundError."""
        return self._searches.rename(search_id, name)

    def delete_search(self, search_id: str) -> Change:
        """Forget a kept search. Raises NotFoundError."""
        return self._searches.delete(search_id)

    def remember_search(self, query: str) -> None:
        """Put a search at the head of the history."""
        self._searches.remember(query)

    def clear_search_history(self) -> None:
        """Forget the history; nothing of it stays in the file."""
        self._searches.wipe()
