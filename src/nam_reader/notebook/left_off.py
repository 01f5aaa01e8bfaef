"""Where an article was left off, for a start that asks for no more."""

from __future__ import annotations

import apsw


def left_off(connection: apsw.Connection, uid: str) -> int:
    """Return a position, as a code point of the reading text; 0 of an article never opened."""
    found = connection.execute("SELECT position FROM reading WHERE uid = ?", (uid,)).fetchone()
    return 0 if found is None else int(found[0])
