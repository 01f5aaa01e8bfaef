"""Names of authors, from the lines in which pages give them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nam_reader.importers.web.phrases import any_of
from nam_reader.text.characters import one_line

LONGEST = 80  # characters of a name
MOST = 20

_BEFORES = r"""
    (?:(?:written|posted|published|reported|edited|interview(?:ed)?)\s+(?:and \w+ )?)?by
    (?:text|words|story|photos?)\s+by
    from|authors?|text
    аўтар(?:ка|ы)?|тэкст|падрыхтава(?:ў|ла|лі)|запіса(?:ў|ла)
    автор(?:ы|ка|и)?|текст|подготовил[аи]?|записала?|беседовал[аи]?|підготува(?:в|ла|ли)
    autor(?:ka|zy)?|tekst|opracowa(?:ł|ła|nie)|rozmawia(?:ł|ła)|przygotowa(?:ł|ła)|opr\.|fot\.|dodała?
"""
_BEFORE = re.compile(rf"^\s*{any_of(_BEFORES)}\s*(?:[:–—-]\s*|\s+)", re.IGNORECASE)
_NOBODY = r"""
    admin(?:istrator)?|super ?user|root|user\d*|web ?master|guest|author|none|null|undefined|unknown|anonymous
    follow|share|site
    editor(?:s|ial)?(?: (?:team|staff|board))?|staff(?: (?:writer|reporter))?|news ?desk
    redakcja|redaktor|редакция|редактор|администратор|админ|рэдакцыя|рэдактар|адміністратар
    адмін|редакція|адміністратор
"""
_ODD = r"https?:|www\.|[@/<>{}|\\]|\.(?:com|org|net|by|ru|ua|pl|info|io)\b|^\W*$|^\d+$"
_NOT_A_NAME = re.compile(rf"{_ODD}|^{any_of(_NOBODY)}\W*$", re.IGNORECASE)
_ROLES = r"""
    editor|reporter|writer|correspondent|journalist|columnist|staff|producer|author|analyst
    журналіст\w*|карэспандэнт\w*|аглядальн\w*|журналист\w*|корреспондент\w*|обозревател\w*
    кореспондент\w*|оглядач\w*
    dziennikar\w*|redaktor\w*|korespondent\w*|publicyst\w*
"""
_ROLE = re.compile(
    rf"\s*(?:,|\||·|•|\(|–|—|\bfor\b| in )\s*(?:.{{0,60}}\b{any_of(_ROLES)}\b.*)$", re.IGNORECASE
)
_JOINTS = re.compile(r"\s*[,;]\s+|\s+(?:and|&|i|і|и|й|та|oraz|und|et|y)\s+|\s*[|/·•»]\s*", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NAME = re.compile(r"[^\W\d_][\w.'’`-]*(?:\s+[^\W\d_][\w.'’`-]*){0,4}")


def authors(lines: Iterable[str], source: str = "") -> tuple[str, ...]:
    """Return the people that lines name, each once: no addresses, no "admin", not the site itself."""
    found: dict[str, str] = {}
    for line in lines:
        for name in _names(one_line(line)):
            if name.casefold() != source.casefold():
                found.setdefault(name.casefold(), name)
    return tuple(found.values())[:MOST]


def _names(line: str) -> list[str]:
    line = _ROLE.sub("", _BEFORE.sub("", " ".join(line.split()))).strip(" ,;:|·•–—-")
    if not line or _NOT_A_NAME.search(line):
        pieces = [piece for piece in _JOINTS.split(line) if piece and not _NOT_A_NAME.search(piece)]
        return [piece for piece in pieces if _is_person(piece)]
    pieces = [_BEFORE.sub("", piece).strip(" ,;:|·•–—-") for piece in _JOINTS.split(line)]
    if len(pieces) > 1 and all(_is_person(piece) for piece in pieces):
        return pieces
    if len(pieces) > 1 and _YEAR.search(line):  # the day behind the name
        return pieces[:1] if len(pieces[0]) <= LONGEST and not _YEAR.search(pieces[0]) else []
    return [line] if len(line) <= LONGEST and not _YEAR.search(line) else []


def _is_person(name: str) -> bool:
    """Tell a part of a list that is a name from one that is a role or half a name."""
    return len(name) <= LONGEST and " " in name and _NAME.fullmatch(name) is not None and name[0].isupper()
