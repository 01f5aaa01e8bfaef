"""Words typed in the letters of the other script: Latin for Cyrillic, Cyrillic for Latin.

There are many customs of writing one in the other and none of them can be undone letter by letter, so a word
gives several readings; which of them is a word, the library's vocabulary knows.
"""

from __future__ import annotations

from collections.abc import Mapping

MOST = 400  # readings of one word
_LONGEST = 24  # letters; a longer word has too many readings

# What a group of letters can stand for, the likeliest first; longer groups go before shorter ones.
_TO_CYRILLIC: Mapping[str, tuple[str, ...]] = {
    "shch": ("щ",),
    "szcz": ("щ",),
    "sch": ("щ", "сч"),
    "zh": ("ж",),
    "kh": ("х",),
    "ch": ("ч", "х"),
    "cz": ("ч",),
    "sh": ("ш",),
    "sz": ("ш",),
    "rz": ("р", "рз", "ж"),
    "ts": ("ц", "тс"),
    "dz": ("дз",),
    "yu": ("ю",),
    "ju": ("ю",),
    "iu": ("ю", "иу"),
    "ya": ("я",),
    "ja": ("я",),
    "ia": ("я", "иа", "ия", "ія"),
    "ye": ("е", "є"),
    "je": ("е", "є"),
    "ie": ("е", "ие", "є"),
    "yo": ("е", "йо"),
    "jo": ("е", "йо"),
    "io": ("е", "ио", "іо"),
    "yi": ("ї", "ый"),
    "ji": ("ї",),
    "iy": ("ий", "ый", "ій"),
    "ij": ("ий", "ій"),
    "yy": ("ый", "ий"),
    "yj": ("ый",),
    "a": ("а",),
    "b": ("б",),
    "c": ("ц", "к"),
    "d": ("д",),
    "e": ("е", "э", "є"),
    "f": ("ф",),
    "g": ("г", "ґ"),
    "h": ("г", "х"),
    "i": ("и", "і"),
    "j": ("й", "ж"),
    "k": ("к",),
    "l": ("л", "ль"),
    "m": ("м",),
    "n": ("н", "нь"),
    "o": ("о",),
    "p": ("п",),
    "q": ("к",),
    "r": ("р",),
    "s": ("с", "сь"),
    "t": ("т", "ть"),
    "u": ("у", "ў"),
    "v": ("в",),
    "w": ("в", "ў"),
    "x": ("кс", "х"),
    "y": ("ы", "и", "й"),
    "z": ("з",),
    "'": ("ь", ""),
}
_TO_LATIN: Mapping[str, tuple[str, ...]] = {
    "кс": ("x", "ks"),
    "дж": ("j", "dz"),
    "а": ("a",),
    "б": ("b",),
    "в": ("v", "w"),
    "г": ("g", "h"),
    "ґ": ("g",),
    "д": ("d",),
    "е": ("e", "ie", "je"),
    "є": ("ie", "je", "e"),
    "ж": ("zh", "z", "rz", "j"),
    "з": ("z",),
    "и": ("i", "y"),
    "і": ("i",),
    "ї": ("yi", "ji"),
    "й": ("j", "y", "i"),
    "к": ("k", "c"),
    "л": ("l",),
    "м": ("m",),
    "н": ("n",),
    "о": ("o",),
    "п": ("p",),
    "р": ("r",),
    "с": ("s", "c"),
    "т": ("t",),
    "у": ("u", "w"),
    "ў": ("u", "w"),
    "ф": ("f",),
    "х": ("h", "kh", "ch"),
    "ц": ("ts", "c"),
    "ч": ("ch", "cz"),
    "ш": ("sh", "sz"),
    "щ": ("shch", "szcz"),
    "ъ": ("",),
    "ы": ("y",),
    "ь": ("",),
    "э": ("e",),
    "ю": ("yu", "ju", "iu"),
    "я": ("ya", "ja", "ia"),
}


def respelled(word: str) -> tuple[str, ...]:
    """Return a folded word's readings in the other script, the likeliest first; none of other scripts."""
    if len(word) > _LONGEST:
        return ()
    table = _TO_CYRILLIC if word.isascii() else _TO_LATIN
    readings = [""]
    position = 0
    while position < len(word):
        group = next((word[position:][:size] for size in (4, 3, 2, 1) if word[position:][:size] in table), "")
        if not group:
            return ()
        position += len(group)
        readings = [reading + letters for letters in table[group] for reading in readings][:MOST]
    return tuple(readings)
