"""The other spellings in which a search's names stand in the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.tokens import fold_word, without_signs

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

MOST = 6  # spellings that are told

_SPELLINGS = "SELECT spelling, docs FROM name_form WHERE key = ? ORDER BY docs DESC, spelling LIMIT 40"


def other_spellings(ask: Callable[..., list[tuple[Any, ...]]], terms: Iterable[Term]) -> tuple[str, ...]:
    """Return spellings of the names typed that are not as typed, most frequent first."""
    docs: Counter[str] = Counter()
    typed: set[str] = set()
    for term in terms:
        typed.update(term.words)
        for key in term.keys:
            if key.startswith(NAME_MARK):
                for spelling, count in ask(_SPELLINGS, key[1:]):
                    docs[spelling] = max(docs[spelling], count)
    seen = set(typed)
    also = []
    for spelling, _ in sorted(docs.items(), key=lambda item: (-item[1], item[0])):
        if (folded := fold_word(spelling)) not in seen:
            seen.add(folded)
            also.append(without_signs(spelling))
    return tuple(also[:MOST])
