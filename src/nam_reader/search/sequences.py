"""Words that count only where they stand together in the order typed."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.lexicon.tokens import fold_word

_LONG = 13  # characters of a longer word and what follows it


class WordSequence:
    """A row of folded words, the last of which may be a beginning."""

    def __init__(self, words: Sequence[str], *, prefix: bool) -> None:
        self._words = list(words)
        self._prefix = prefix
        self.reach = 2 * sum(map(len, words)) + _LONG * len(words)  # characters that it may take

    def starts(self, found: Sequence[str], at: int) -> bool:
        """Say whether it begins at one of some words of a text."""
        end = at + len(self._words)
        if end > len(found):
            return False
        folded = [fold_word(word) for word in found[at:end]]
        if self._prefix:
            return folded[:-1] == self._words[:-1] and folded[-1].startswith(self._words[-1])
        return folded == self._words

    def __len__(self) -> int:
        return len(self._words)
