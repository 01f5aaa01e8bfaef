"""Reads "Deputy Head of the United Transitional Cabinet of Belarus, Ambassador" and finds where it ends."""

from __future__ import annotations

import re
from collections.abc import Collection

from nam_reader.importers.byline_words import (
    CYRILLIC_HEADS,
    CYRILLIC_ORGANISATIONS,
    HEADS,
    LOWER,
    MODIFIERS,
    ORGANISATIONS,
    STARTERS,
    SUBJECTS,
    UPPER,
)

MOST_WORDS = 14  # of one role with all that belongs to it

_WORD = re.compile(r"[\w'’&-]*\w(?:\.\w[\w-]*)*")
_AFTER_HEAD = re.compile(
    r" (?:Extraordinary(?: and Plenipotentiary)?|Plenipotentiary|General|Emeritus|at Large|in Exile)\b"
)
_CONNECTOR = re.compile(r" (?:of|for|on|at|to|in|with|from)(?: the)? (?!the )(?=[^\W\d_])")
_INNER = re.compile(rf" (?:of|for|on|and|the|of the|for the|and the|&) (?=[{UPPER}])")
_NEXT_ROLE = re.compile(r"(?:, and |, | and |; | & | / )")
_ORGANISATION = re.compile(rf"(?:the )?(?:{'|'.join(map(re.escape, ORGANISATIONS))})(?![\w-])")
_SENTENCE = re.compile(rf" +(?:[\"“„«(\[—–-] ?)*[{UPPER}\d\"“„«]")


def read_roles(text: str, start: int, names: Collection[str]) -> int | None:
    """Return where the roles that begin at ``start`` end; None for no roles, or for no certain end."""
    end = _role(text, start, names)
    while end is not None:
        further = _NEXT_ROLE.match(text, end)
        after = _role(text, further.end(), names) if further else None
        if further is None or after is None:
            return end
        if _names_someone(text, further, after):
            return None
        end = after
    return None


def _role(text: str, start: int, names: Collection[str]) -> int | None:
    """Return where one role ends."""
    end = start
    head = ""
    while found := _WORD.match(text, end):
        word = found[0]
        if word in CYRILLIC_HEADS:
            return _cyrillic_role(text, found.end())
        if word not in HEADS and word not in MODIFIERS:
            break
        head, end = word, found.end()
        if text[end : end + 1] != " ":
            break
        end += 1
    if head not in HEADS:
        return None
    end = end - 1 if text[end - 1] == " " else end
    while after := _AFTER_HEAD.match(text, end):
        end = after.end()
    return _complement(text, end, names)


def _complement(text: str, end: int, names: Collection[str]) -> int | None:
    """Return where "of the …" after a role ends; the role itself may be all there is."""
    while connector := _CONNECTOR.match(text, end):
        known = _ORGANISATION.match(text, connector.end())
        if known:
            end = known.end()
            continue
        unknown = _unknown_organisation(text, connector.end(), names)
        if unknown is None:
            return None
        end = unknown
    following = text[end : end + 1]
    return (
        end
        if following in {"", ",", ";", ".", "\n"} or _SENTENCE.match(text, end) or _joined(text, end)
        else None
    )


def _joined(text: str, end: int) -> bool:
    return _NEXT_ROLE.match(text, end) is not None


def _unknown_organisation(text: str, start: int, names: Collection[str]) -> int | None:
    """Return where a row of capitalised words ends, by what follows it; None where that does not tell."""
    place = start
    joined = False  # the word before was "of", "for" or "and"
    first_names = {name.split(" ", 1)[0] for name in names}
    for count in range(MOST_WORDS):
        found = _WORD.match(text, place)
        if found is None:  # a quotation mark, say
            return place - 1 if count and _SENTENCE.match(text, place - 1) else None
        word = found[0]
        bare = word.removesuffix("'s").removesuffix("’s")
        begins = word in STARTERS or bare in SUBJECTS or word in first_names or word[0].isdigit()
        if count and begins and not joined:
            return place - 1
        if count and not joined and _CONNECTOR.match(text, place - 1):
            return place - 1
        if not word[0].isupper() or word in STARTERS:
            return None
        place = found.end()
        if text[place : place + 1] in {",", ";", "\n"}:
            return place
        inner = _INNER.match(text, place)
        joined = inner is not None
        if inner:
            following = _WORD.match(text, inner.end())
            if following and following[0] in HEADS | MODIFIERS and inner[0].strip() in {"and", "&"}:
                return place
            place = inner.end()
        elif text[place : place + 1] == " ":
            place += 1
        else:
            return None
    return None


def _cyrillic_role(text: str, end: int) -> int | None:
    """Return where a role in Cyrillic ends: its complement is in small letters, but for known names."""
    for _ in range(MOST_WORDS):
        if text[end : end + 1] in {",", ";", "\n"}:
            return end
        if text[end : end + 1] != " ":
            return None
        found = _WORD.match(text, end + 1)
        if found is None or found[0][0].isdigit() or found[0] in STARTERS | SUBJECTS:
            return end if _SENTENCE.match(text, end) else None
        if found[0][0].isupper() and found[0] not in CYRILLIC_ORGANISATIONS:
            return None
        end = found.end()
    return None


def _names_someone(text: str, joint: re.Match[str], end: int) -> bool:
    """Tell "… and Ambassador Dirk Schuebel", the beginning of a sentence, from the last role of an author."""
    if "and" not in joint[0]:
        return False
    return re.compile(rf" [{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+").match(text, end) is not None and not any(
        text.startswith(starter, end + 1) for starter in (f"{word} " for word in STARTERS)
    )
