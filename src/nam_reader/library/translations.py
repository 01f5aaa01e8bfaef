"""Which articles are translations of each other."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from nam_reader.model import Kind
from nam_reader.text.articles import make_uid

MOST_ALTERNATES = 40  # of one article


def note(connection: apsw.Connection, article_id: int, alternates: Sequence[tuple[str, str]]) -> bool:
    """Keep the translations that an article's page names; tell whether there was a new one among them."""
    if not alternates:
        return False
    before = connection.total_changes()
    for language, url in alternates[:MOST_ALTERNATES]:
        identity = make_uid(url=url, source="", title="", published=None, kind=Kind.ARTICLE)
        connection.execute(
            "INSERT OR IGNORE INTO alternate VALUES (?, ?, ?, ?)", (article_id, identity, language, url)
        )
    return connection.total_changes() != before


def mark(connection: apsw.Connection, article_id: int) -> None:
    """Have an article compared with others when there is time; see ``link_some``."""
    connection.execute("INSERT OR IGNORE INTO unlinked VALUES (?)", (article_id,))


def forget(connection: apsw.Connection, article_id: int) -> None:
    """Take an article from among its translations: it is not what it was."""
    connection.execute("DELETE FROM translation WHERE article_id = ?", (article_id,))
