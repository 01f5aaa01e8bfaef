"""What a tag may be, and what is proposed while one is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LONGEST = 80  # characters
MOST = 6  # proposals shown at once


@dataclass(frozen=True, slots=True)
class Proposal:
    """A tag that is proposed: how many notes carry it, and whether it would be new."""

    name: str
    count: int = 0
    new: bool = False


def clean(typed: str) -> str:
    """Return a typed tag as it is kept: one line, no comma, no leading #; "" if nothing is left."""
    printable = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in typed)
    return " ".join(printable.replace(",", " ").split()).lstrip("#").strip()[:LONGEST].rstrip()


def fold(tag: str) -> str:
    """Return what two spellings of one tag have in common."""
    return unicodedata.normalize("NFC", tag).casefold()


def with_tag(tags: Sequence[str], typed: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the tags with the typed one at the end; one that is there in another case is not added twice.

    A tag that is known in another case is written as it is known.
    """
    name = clean(typed)
    if not name or fold(name) in {fold(tag) for tag in tags}:
        return tuple(tags)
    spelling = next((tag for tag in known if fold(tag) == fold(name)), name)
    return (*tags, spelling)


def proposals(typed: str, known: Sequence[tuple[str, int]], chosen: Iterable[str]) -> tuple[Proposal, ...]:
    """Return known tags that begin with what was typed, then those that hold it, then the new tag itself."""
    name = clean(typed)
    if not name:
        return ()
    wanted, taken = fold(name), {fold(tag) for tag in chosen}
    free = [Proposal(tag, count) for tag, count in known if fold(tag) not in taken]
    first = [proposal for proposal in free if fold(proposal.name).startswith(wanted)]
    later = [proposal for proposal in free if wanted in fold(proposal.name) and proposal not in first]
    best = sorted(first, key=lambda proposal: fold(proposal.name) != wanted) + later
    is_new = wanted not in taken and all(fold(tag) != wanted for tag, _ in known)
    return (*best[: MOST - is_new], *((Proposal(name, new=True),) if is_new else ()))
