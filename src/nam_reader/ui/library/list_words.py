"""How the list is called, and what is said where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nam_reader.model import Collection, ListQuery, Scope
from nam_reader.ui.theme.keys_in_force import KeysInForce

translate = QCoreApplication.translate


def list_title(query: ListQuery, collections: Sequence[Collection] = ()) -> str:
    """Return the name of a part of the library."""
    for kept in collections:
        if query.scope is Scope.COLLECTION and kept.id == query.value:
            return kept.name
    names = {
        Scope.ALL: translate("Shelf", "All articles"),
        Scope.UNREAD: translate("Shelf", "Unread"),
        Scope.STARRED: translate("Shelf", "Starred"),
        Scope.HIGHLIGHTED: translate("Shelf", "With highlights"),
        Scope.READING: translate("Shelf", "Reading"),
        Scope.DONE: translate("Shelf", "Done"),
        Scope.COLLECTION: translate("Shelf", "Collection"),
    }
    return names.get(query.scope, query.value)


def nothing_in(query: ListQuery, keys: KeysInForce) -> str:
    """Return what is said where a part of the library is empty; ``keys`` tell what can be pressed."""
    sentences = {
        Scope.UNREAD: translate("Shelf", "Nothing is unread."),
        Scope.STARRED: keys.say(
            "toggle_star",
            "Ctrl+D",
            translate("Shelf", "Nothing is starred yet. {0} stars the article that is read."),
            translate("Shelf", "Nothing is starred yet."),
        ),
        Scope.HIGHLIGHTED: keys.say(
            "text highlight",
            "H",
            translate("Shelf", "No highlights yet. Select text in an article and press {0}."),
            translate("Shelf", "No highlights yet."),
        ),
        Scope.READING: translate("Shelf", "No article is begun."),
        Scope.DONE: translate("Shelf", "No article is read to its end yet."),
        Scope.COLLECTION: translate(
            "Shelf", "This collection is empty. Drag articles from the list onto its name."
        ),
        Scope.TAG: translate("Shelf", "No article has this tag."),
    }
    return sentences.get(query.scope, "")
