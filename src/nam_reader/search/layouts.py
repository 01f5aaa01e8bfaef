"""Words typed on the wrong keyboard layout: the same keys, read on another one."""

from __future__ import annotations

from collections.abc import Iterator

# The keys that give letters, row by row, the key left of "1" first. The Polish programmer's layout has its
# plain letters where the American one has them.
_KEYS = {
    "us": "`qwertyuiop[]asdfghjkl;'zxcvbnm,.",
    "ru": "ёйцукенгшщзхъфывапролджэячсмитьбю",
    "be": "ёйцукенгшўзх'фывапролджэячсмітьбю",
    "uk": "'йцукенгшщзхїфівапролджєячсмитьбю",
}
_SHIFTED = {**{letter: letter.upper() for keys in _KEYS.values() for letter in keys}, "`": "~", "[": "{"}
_SHIFTED |= {"]": "}", ";": ":", ",": "<", ".": ">"}


def _tables() -> dict[tuple[str, str], dict[int, str]]:
    """Return, for each two layouts, what a character typed on the first would have been on the second."""
    tables = {}
    for typed, keys in _KEYS.items():
        for meant, others in _KEYS.items():
            if typed != meant:
                table = {_SHIFTED[a]: _SHIFTED[b] for a, b in zip(keys, others, strict=True)}
                table |= dict(zip(keys, others, strict=True))
                tables[typed, meant] = str.maketrans(table)
    return tables


_TABLES = _tables()


def retyped(word: str) -> Iterator[str]:
    """Yield what a word would be if its keys had been pressed on another layout, each reading once."""
    seen = {word}
    letters = set(word.lower())
    for (typed, _), table in _TABLES.items():
        if not letters & set(_KEYS[typed]):
            continue
        other = word.translate(table)
        if other not in seen:
            seen.add(other)
            yield other
