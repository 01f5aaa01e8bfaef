"""Whether a word that could be a name (it has a capital that any word would have there) is an ordinary one.

A name that is taken for an ordinary word is not found in its other spellings; an ordinary word that is taken
for a name costs a key in the index and hardly anything else. So in doubt it is a name.
"""

from __future__ import annotations

from nam_reader.lexicon.dictionary import is_common, is_known
from nam_reader.lexicon.scripts import languages_of

_SHORTEST_KNOWN_NAME = 4  # the dictionaries take many shorter words for names
_SHORTEST_SURNAME = 5
_SURNAMES = ("ов", "ев", "ow")  # else they would be plurals in the genitive, with which few sentences begin
# For Belarusian there is no dictionary: endings that few names have, and words with which sentences begin.
_BELARUSIAN_ENDINGS = (
    *("ць", "цца", "цься", "ўся", "лася", "лося", "ліся", "ючы", "учы", "ўшы"),
    *("нне", "ння", "нню", "нні", "ннем", "асць", "асці", "асцю", "цця", "цце"),
    *("ага", "яга", "аму", "яму", "ых", "іх", "ымі", "імі", "ыя", "ія", "ую", "юю", "ае", "яе"),
)
_BELARUSIAN_NAME_ENDINGS = (
    "скага",
    "цкага",
    "скаму",
    "цкаму",
    "скую",
    "цкую",
    "скія",
    "цкія",
    "лія",
    "рыя",
    "сія",
)
_BELARUSIAN_STARTS = (
    "адзін адна аднак акрамя амаль гэта гэтага гэтая гэты гэтыя дзякуючы звычайна зноў зрэшты каля "
    "калі кожная кожны магчыма многія можна мяркуецца напрыклад насамрэч натуральна некаторыя нельга "
    "нягледзячы паводле пазней пакуль паміж пасля патрэбна перш потым праўда раней сапраўды сення "
    "спачатку сярод таксама такім увесь увогуле усе усяго фактычна хоць цяпер чаму шмат якія яшчэ"
)
_BELARUSIAN_WORDS = frozenset(_BELARUSIAN_STARTS.split())


def is_ordinary(word: str, language: str = "") -> bool:
    """Say whether a folded word is known, and not as a name, in its text's language.

    Where that language does not know the word, or is not known itself, all of the word's script are asked.
    """
    if language and is_known(word, language):
        return len(word) < _SHORTEST_KNOWN_NAME or is_common(word, language)
    if word.endswith(_SURNAMES) and len(word) >= _SHORTEST_SURNAME:
        return False
    possible = languages_of(word)
    known = [language for language in possible if is_known(word, language)]
    if not known:
        return "be" in possible and _is_ordinary_belarusian(word)
    return len(word) < _SHORTEST_KNOWN_NAME or all(is_common(word, language) for language in known)


def _is_ordinary_belarusian(word: str) -> bool:
    if word.endswith(_BELARUSIAN_ENDINGS):
        return not word.endswith(_BELARUSIAN_NAME_ENDINGS)
    return len(word) < _SHORTEST_KNOWN_NAME or word in _BELARUSIAN_WORDS
