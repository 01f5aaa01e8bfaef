"""Links in notes: ``[[Title]]`` or ``[[Title|uid or id]]``, where Markdown has no code."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from nam_reader.model import NoteLink

_LINK = re.compile(r"\[\[([^\[\]|\n]{1,500})(?:\|([^\[\]|\n]{1,200}))?\]\]")
_TOKEN = re.compile(rf"`+|\\.|{_LINK.pattern}", re.DOTALL)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_INDENTED = re.compile(r" {4}| {0,3}\t")
_SIGNS = re.compile(r"^[\s#>*+-]+|[*_`\[\]|]+")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")


def links_in(note: str) -> tuple[NoteLink, ...]:
    """Return the links of a note, in order. Positions are code points of its Markdown."""
    if "[[" not in note:
        return ()
    return tuple(link for start, end in _prose(note) for link in _links(note, start, end))


def names_in(note: str) -> frozenset[str]:
    """Return all that a note's links may be found by: what each says, folded and as it is."""
    names: set[str] = set()
    for link in links_in(note):
        names |= {link.target, link.name, fold_title(link.name)} - {""}
    return frozenset(names)


def fold_title(title: str) -> str:
    """Return what makes two spellings one title: without regard to capitals and white space."""
    return unicodedata.normalize("NFC", " ".join(title.split()).casefold())


def title_of(note: str) -> str:
    """Return what a note is called by: its first line with words, without links and signs of Markdown."""
    return _words(_LINK.sub(" ", _first_line(note)))


def first_words(note: str) -> str:
    """Return what a note is shown as: its title, or the names of the links that are in its place."""
    return title_of(note) or _words(_LINK.sub(r" \1 ", _first_line(note)))


def _first_line(note: str) -> str:
    return next((line for line in note.splitlines() if any(map(str.isalnum, line))), "")


def _words(line: str) -> str:
    return " ".join(_SIGNS.sub("", line).split())


def linked(name: str, target: str = "") -> str:
    """Return what stands between the brackets of a link to something of this name; signs of ours go out."""
    plain = " ".join(re.sub(r"[\[\]|]", " ", name).split())
    return f"{plain}|{target}" if target else plain


def _links(note: str, start: int, end: int) -> Iterator[NoteLink]:
    """Yield the links of one paragraph, without those between backticks."""
    ticks = _backticks(note, start, end)
    at = start
    while token := _TOKEN.search(note, at, end):
        at = token.end()
        if token[0][0] == "`":
            at = _after_code(ticks, at, len(token[0]))
        elif token[1] and (name := " ".join(token[1].split())):
            target = (token[2] or "").strip().removeprefix("urn:uuid:")
            yield NoteLink(token.start(), token.end(), name, target)


def _backticks(note: str, start: int, end: int) -> dict[int, list[int]]:
    """Return where the runs of backticks of each length end."""
    runs: dict[int, list[int]] = {}
    for run in re.compile("`+").finditer(note, start, end):
        runs.setdefault(len(run[0]), []).append(run.end())
    return runs


def _after_code(ticks: dict[int, list[int]], at: int, length: int) -> int:
    """Return the end of the code that begins before ``at``; where it has none, it is no code."""
    ends = ticks.get(length, [])
    closing = bisect_right(ends, at)
    return ends[closing] if closing < len(ends) else at


def _prose(note: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of a note that are not code, as positions."""
    fence = ""
    listed = False  # in a list, what is indented belongs to an item
    begun = -1
    position = 0
    for line in note.splitlines(keepends=True):
        start, position = position, position + len(line)
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not mark[2].strip():
                fence = ""
            continue
        opens = mark is not None and not (mark[1][0] == "`" and "`" in mark[2])
        code = begun < 0 and not listed and _INDENTED.match(line) is not None
        if opens or code or not line.strip():
            if begun >= 0:
                yield begun, start
            begun = -1
            fence = mark[1] if mark and opens else ""
            continue
        if _ITEM.match(line):
            listed = True
        elif begun < 0 and not _INDENTED.match(line):
            listed = False
        if begun < 0:
            begun = start
    if begun >= 0:
        yield begun, len(note)
