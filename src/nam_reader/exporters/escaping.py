"""Text in a Markdown document: quotes that come out to the letter, and notes that cannot spill over the rest.

Two readers are in mind, CommonMark and Python-Markdown. A backslash works in both before the signs that have
one here; what only one of them knows is written as a character reference, which both understand.
"""

from __future__ import annotations

import re

_INLINE = re.compile(r"[\\`*\[\]{}]|<|~|\t|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_AT_START = re.compile(r"\A(?:([#+>-])|(\d+)([.)])|([:=\s]))")
_AT_END = re.compile(r"[#\s]\Z")
_SPACES = re.compile(r" (?= )")
_BY_REFERENCE = {"<": "&lt;", "&": "&amp;"}

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_CODE_SPAN = re.compile(r"((?<!`)(`+)(?!`).+?(?<!`)\2(?!`))")
_TAG = re.compile(r"<(?=[A-Za-z/!?])(?![A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*>|[^\s<>@]+@[^\s<>@]+>)")


def escaped(text: str) -> str:
    """Return Markdown for one paragraph that shows exactly this text and nothing more."""
    text = _AT_END.sub(_escape_end, _INLINE.sub(_escape, text))
    return _SPACES.sub("&#32;", _AT_START.sub(_escape_start, text))


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in "<&~\t":
        return _BY_REFERENCE.get(sign) or _reference(sign)
    return "\\" + sign


def _escape_start(found: re.Match[str]) -> str:
    sign, number, dot, odd = found.groups()
    if sign:
        return f"\\{sign}"
    return f"{number}\\{dot}" if number else _reference(odd)


def _escape_end(found: re.Match[str]) -> str:
    return r"\#" if found[0] == "#" else _reference(found[0])


def _reference(sign: str) -> str:
    return f"&#{ord(sign)};"


def tag_text(name: str) -> str:
    """Return a tag as it stands in a line of Markdown."""
    return "#" + escaped(name)


_TARGET = re.compile(r"\[\[([^\[\]\n|]{1,500})\|[^\[\]\n|]{0,200}\]\]")


def contained(note: str) -> str:
    """Return a note's Markdown such that it ends where it ends.

    An open code fence is closed. HTML shows as it is written: an open tag or comment would swallow what
    follows the note, and a comment could pass for one of ours.
    """
    lines, fence = [], ""
    for line in note.strip("\n").split("\n"):
        mark = _FENCE.match(line)
        if fence:
            lines.append(line)
            if mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif mark:
            fence = mark[1]
            lines.append(line)
        else:
            lines.append(_without_tags(line))
    if fence:
        lines.append(fence)
    return "\n".join(lines)


def _without_tags(line: str) -> str:
    """Escape what begins a tag or a comment outside of code spans; links to notes lose the ids in them."""
    pieces, end = [], 0
    for code in _CODE_SPAN.finditer(line):
        pieces += [_plainer(line[end : code.start()]), code[0]]
        end = code.end()
    return "".join(pieces) + _plainer(line[end:])


def _plainer(text: str) -> str:
    return _TARGET.sub(r"[[\1]]", _TAG.sub("&lt;", text))
