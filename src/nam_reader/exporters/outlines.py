"""The blocks of an outline as Logseq keeps it: bullets, their lines, and their properties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_OURS = re.compile(r"^[ \t]+nam-(?:annotation|text):: ", re.MULTILINE)
_COMMENT = re.compile(r"^<!-- nam-reader (?:begin|id)=", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BULLET = re.compile(r"([ \t]*)-(?: |$)")
_PROPERTY = re.compile(r"([A-Za-z][\w-]*):: ?(.*)")
_FENCE = re.compile(r"(`{3,}|~{3,})")


class OutlineBlock(NamedTuple):
    """One block. ``first`` to ``last`` are the numbers of its own lines, without those of blocks below it."""

    depth: int  # columns that its bullet is indented by
    first: int
    last: int
    text: tuple[str, ...]  # its lines without bullet, indentation and properties
    properties: dict[str, str]


def is_outline(text: str) -> bool:
    """Say whether a text is an outline with annotations of ours, and not Markdown with our comments."""
    return _OURS.search(text) is not None and _COMMENT.search(text) is None


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with what ends them; joined they are the text."""
    return _LINE.findall(text)


def blocks_of(text: str) -> Iterator[OutlineBlock]:
    """Yield the blocks of an outline in order. A bullet in a fence of code is text.

    A line that is indented less than a block's text is none of it, whatever Logseq makes of it.
    """
    lines = [line.rstrip("\r\n") for line in lines_of(text)]
    number = 0
    while number < len(lines):
        bullet = _BULLET.match(lines[number])
        if bullet is None:
            number += 1
            continue
        end = _end(lines, number, bullet)
        yield _block(lines, number, end, len(bullet[1].expandtabs(4)))
        number = end


def _end(lines: list[str], start: int, bullet: re.Match[str]) -> int:
    """Return the number of the line behind a block."""
    fence, end = _fence_after("", lines[start][bullet.end() :]), start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if not line.strip():
            continue
        rest = line.removeprefix(bullet[1])
        if (bullet[1] and rest == line) or not rest[0].isspace() or (not fence and _BULLET.match(line)):
            break
        fence, end = _fence_after(fence, rest.lstrip()), number + 1
    return end


def _fence_after(fence: str, content: str) -> str:
    """Return the fence of code that is open behind a line, "" for none."""
    mark = _FENCE.match(content)
    if mark and not fence:
        return mark[1]
    if mark and mark[1].startswith(fence) and not content.strip().strip(fence[0]):
        return ""
    return fence


def _block(lines: list[str], start: int, end: int, depth: int) -> OutlineBlock:
    indent = len(_BULLET.match(lines[start])[1]) + 2  # type: ignore[index] # the line has a bullet
    own = [lines[start][indent:], *[_without(line, indent) for line in lines[start + 1 : end]]]
    properties: dict[str, str] = {}
    text = [own[0]]
    for place, line in enumerate(own[1:], 1):
        found = _PROPERTY.fullmatch(line)
        if found is None:
            text += own[place:]
            break
        properties[found[1]] = found[2].strip()
    return OutlineBlock(depth, start, end, tuple(text), properties)


def _without(line: str, indent: int) -> str:
    """Take off at most so much white space."""
    return line[min(indent, len(line) - len(line.lstrip(" \t"))) :]
