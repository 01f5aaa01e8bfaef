"""What a key does to a note's Markdown: emphasis on and off, lists that go on, the link that is being typed.

Plain functions on text; positions are code points.
"""

from __future__ import annotations

import re
from typing import NamedTuple

STRONG, EMPHASIS, CODE = "**", "*", "`"
LONGEST_LINK = 120  # characters after [[ in which a link may still be completed

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)"
    r"(?P<mark>>[ ]?(?:>[ ]?)*|[-*+](?=[ ])|(?P<number>\d{1,9})(?P<after>[.)])(?=[ ]))"
    r"(?P<space>[ ]*)"
    r"(?P<box>\[[ xX]\][ ]+)?"
)
_LAST_NUMBER = 999_999_999
_OPEN_LINK = re.compile(rf"\[\[([^\[\]\n|]{{0,{LONGEST_LINK}}})\Z")


class Edit(NamedTuple):
    """Replace the characters ``start`` to ``end`` by ``text``; then ``anchor`` to ``caret`` is selected."""

    start: int
    end: int
    text: str
    anchor: int
    caret: int


def toggled(text: str, start: int, end: int, mark: str) -> Edit:
    """Put a mark around the characters ``start`` to ``end``, or take it away where it stands already.

    Spaces at the ends stay outside; without a selection the caret comes to stand between two marks.
    """
    chosen = text[start:end]
    start += len(chosen) - len(chosen.lstrip())
    end = max(start, end - (len(chosen) - len(chosen.rstrip())))
    chosen = text[start:end]
    size = len(mark)
    if _carries(text[:start], text[end:], mark):
        return Edit(start - size, end + size, chosen, start - size, end - size)
    inside = chosen.strip(mark[0])
    if inside and _carries(
        chosen[: chosen.index(inside)], chosen[chosen.index(inside) + len(inside) :], mark
    ):
        return Edit(start, end, chosen[size:-size], start, end - 2 * size)
    return Edit(start, end, f"{mark}{chosen}{mark}", start + size, end + size)


def _carries(before: str, after: str, mark: str) -> bool:
    """Say whether a mark stands at the end of one text and the beginning of the other.

    Of ``*`` one is emphasis, two are strong, three are both.
    """
    sign = mark[0]
    count = min(len(before) - len(before.rstrip(sign)), len(after) - len(after.lstrip(sign)))
    if mark == STRONG:
        return count >= len(STRONG)
    return count % 2 == 1


def after_enter(line: str, at: int) -> tuple[int, str] | None:
    """Return what Enter does in an item of a list or a quote: how many characters to take away before the
    caret, and what to put there; None where it begins a plain new line.

    ``line`` is the line that the caret stands in, ``at`` its place in that. An empty item ends the list.
    """
    item = _ITEM.match(line)
    if item is None or at < item.end():
        return None
    if not line[item.end() :].strip():
        return at, ""
    mark = item["mark"]
    if item["number"]:
        mark = f"{min(int(item['number']) + 1, _LAST_NUMBER)}{item['after']}"
    box = "[ ] " if item["box"] else ""
    return 0, f"\n{item['indent']}{mark}{item['space']}{box}"


def listed(lines: list[str]) -> list[str]:
    """Make the lines a list, or plain lines again where all of them are items of one."""
    full = [line for line in lines if line.strip()]
    if full and all(line.lstrip().startswith("- ") for line in full):
        return [line.replace("- ", "", 1) if line.strip() else line for line in lines]
    return [_as_item(line) if line.strip() or len(lines) == 1 else line for line in lines]


def _as_item(line: str) -> str:
    bare = line.lstrip()
    if bare.startswith("- "):
        return line
    return line[: len(line) - len(bare)] + "- " + bare


def open_link(before: str) -> str | None:
    """Return what is typed of a link after its ``[[``, ``before`` being the line up to the caret; None where
    none is being typed.
    """
    found = _OPEN_LINK.search(before)
    return found[1] if found else None
