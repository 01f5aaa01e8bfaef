"""An exported document renewed: what lies between our marks is written anew, and not a byte of the rest.

``fresh`` is the same document made anew. What it has and the old one has not goes before the next annotation
of the same article that the old one has, else behind the last one and what has been written there; an article
of its own goes before the next one, else to the end.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from nam_reader.errors import ExportError
from nam_reader.exporters.scanning import Head, Scan, Span, scan
from nam_reader.model.giving import Renewal
from nam_reader.wording import why

LARGEST = 32 * 1024 * 1024  # bytes
_WORDS = re.compile(r"^(?:<!-- nam-reader words=([a-z]{2}) -->|nam-words:: ([a-z]{2}))\s*$", re.MULTILINE)
_Name = tuple[str, str]  # part and key


class _Insertion(NamedTuple):
    """Lines that go before a line of the old document."""

    line: int
    text: tuple[str, ...]


def read(path: Path) -> str:
    """Return a file's text with every byte in it. Raises ExportError where it has none or cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ExportError("{0} is too large to be renewed.", path.name)
        return data.decode("utf-8")
    except OSError as error:
        raise ExportError("{0} cannot be read: {1}.", path.name, why(error)) from error
    except UnicodeDecodeError as error:
        raise ExportError("{0} is not text in UTF-8, so nothing in it was renewed.", path.name) from error


def names_in(text: str) -> frozenset[str]:
    """Return the ids of the annotations that a document has between marks that are in order."""
    return frozenset(span.key for span in scan(text).spans if not span.key.startswith("article-"))


def words_in(text: str) -> str:
    """Return the language of the words that are ours in a document, "" where it says none: it is English."""
    found = _WORDS.search(text)
    return (found[1] or found[2]) if found else ""


def renewed(old: str, fresh: str, gone: Container[str]) -> tuple[str, Renewal]:
    """Return the document, and what was done. ``gone`` are the annotations that there are no more."""
    work = _Work(scan(old), scan(fresh), gone)
    return work.text(), work.report()


class _Work:
    """One document and its renewal."""

    def __init__(self, old: Scan, fresh: Scan, gone: Container[str]) -> None:
        self._old, self._fresh, self._gone = old, fresh, gone
        self._by_part = bool(old.parts and fresh.parts)
        self._there: Mapping[_Name, Span] = {self._name(span): span for span in reversed(old.spans)}
        self._known = frozenset(span.key for span in old.spans)
        self._newline = "\r\n" if old.lines and old.lines[0].endswith("\r\n") else "\n"
        self._renewed: set[str] = set()
        self._unchanged: set[str] = set()
        self._removed: set[str] = set()
        self._left: set[str] = set()
        self._added: set[str] = set()

    def _name(self, span: Span) -> _Name:
        return (span.part if self._by_part else "", span.key)

    def text(self) -> str:
        """Return the renewed document."""
        changes = [*self._replacements(), *self._insertions()]
        changes.sort(key=lambda change: (change[0], change[1]))  # stable: insertions stay in their order
        lines: list[str] = []
        at = 0
        for first, last, new in changes:
            lines += self._old.lines[at:first]
            lines += self._spaced(lines, new, self._old.lines[last:]) if first == last else new
            at = max(at, last)
        return "".join([*lines, *self._old.lines[at:]])

    def report(self) -> Renewal:
        """Return what was done, once ``text`` has done it."""
        renewed = self._renewed | self._added
        unchanged = self._unchanged - renewed
        out_of_place = {
            key
            for key in self._old.mentioned - self._known
            if key not in self._gone and not key.startswith("article-")
        }
        return Renewal(
            len(self._renewed - self._added),
            len(unchanged),
            len(self._added),
            len(self._removed),
            len(out_of_place | self._left),
        )

    def _replacements(self) -> Iterator[tuple[int, int, list[str]]]:
        by_name = {self._name(span): span for span in reversed(self._fresh.spans)}
        by_key = {span.key: span for span in reversed(self._fresh.spans)}
        for span in self._old.spans:
            new = by_name.get(self._name(span)) or by_key.get(span.key)
            before = self._old.lines[span.first : span.last]
            if new is None and span.key in self._gone:
                if span.has_replies:
                    self._left.add(span.key)
                    continue
                self._removed.add(span.key)
                yield span.first, span.last, []
            elif new is not None:
                lines = self._as_here(self._fresh.lines[new.first : new.last], new.indent, span.indent)
                lines[-1] = lines[-1].rstrip("\r\n") + _end_of(before[-1])
                if not span.key.startswith("article-"):
                    (self._unchanged if lines == before else self._renewed).add(span.key)
                if lines != before:
                    yield span.first, span.last, lines

    def _as_here(self, lines: Sequence[str], indent: str = "", wanted: str = "") -> list[str]:
        """Return lines of the fresh document with the line ends and the indentation of the old one."""
        written = []
        for line in lines:
            bare = line.rstrip("\r\n")
            if indent != wanted and bare:
                bare = wanted + bare.removeprefix(indent)
            written.append(bare + self._newline)
        return written

    def _insertions(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield what is new, in the order of the fresh document."""
        for head, spans in self._fresh_articles():
            new = [span for span in spans if self._is_new(span)]
            if not new:
                continue
            self._added |= {span.key for span in new if not span.key.startswith("article-")}
            if not self._has_place(head, spans):
                line, lines = self._new_article(head, spans)
                yield line, line, lines
                continue
            for span in new:
                line, indent = self._place(head, spans, span)
                lines = self._as_here(self._fresh.lines[span.first : span.last], span.indent, indent)
                yield line, line, lines

    def _is_new(self, span: Span) -> bool:
        known = self._known if not self._by_part else ()
        if self._name(span) in self._there or span.key in known:
            return False
        return span.key in self._known or span.key not in self._old.mentioned

    def _fresh_articles(self) -> Iterator[tuple[Head, list[Span]]]:
        everything = (Head("", "", 0, len(self._fresh.lines)),)  # of a template that marks no articles
        for head in self._fresh.articles or everything:
            yield head, [span for span in self._fresh.spans if head.line <= span.first < head.after]

    def _head_there(self, head: Head) -> Head | None:
        for there in self._old.articles:
            if there.article == head.article and (not self._by_part or there.part == head.part):
                return there
        return None

    def _has_place(self, head: Head, spans: Sequence[Span]) -> bool:
        return self._head_there(head) is not None or any(self._name(span) in self._there for span in spans)

    def _place(self, head: Head, spans: Sequence[Span], span: Span) -> tuple[int, str]:
        """Return where a new annotation of an article goes that the old document has, and how deep."""
        at = spans.index(span)
        for later in spans[at + 1 :]:
            if there := self._there.get(self._name(later)):
                return there.first, there.indent
        for earlier in reversed(spans[:at]):
            if there := self._there.get(self._name(earlier)):
                return there.after, there.indent
        found = self._head_there(head)
        return (found.after if found else len(self._old.lines)), span.indent

    def _new_article(self, head: Head, spans: Sequence[Span]) -> tuple[int, list[str]]:
        """Return where an article goes that the old document has not, and its lines."""
        left_out = [span for span in spans if not self._is_new(span)]
        lines: list[str] = []
        at = head.line
        for span in left_out:
            lines += self._fresh.lines[at : span.first]
            at = span.last
        lines += self._fresh.lines[at : head.after]
        while lines and not lines[-1].strip():
            lines.pop()
        siblings = [other for other in self._fresh.articles if other.part == head.part] or [head]
        for later in siblings[siblings.index(head) + 1 :]:
            if there := self._head_there(later):
                return there.line, self._as_here(lines)
        if head.part:
            for part in self._old.parts:
                if part.part == head.part:
                    return part.after, self._as_here(lines)
            if siblings[0] == head:
                lines = [*self._part_lines(head), *lines]
        return len(self._old.lines), self._as_here(lines)

    def _part_lines(self, head: Head) -> list[str]:
        for part in self._fresh.parts:
            if part.part == head.part:
                return self._fresh.lines[part.line : head.line]
        return []

    def _spaced(self, before: Sequence[str], new: Sequence[str], after: Sequence[str]) -> list[str]:
        """Return new lines with a blank one on either side, except in outlines, which need none."""
        lines = list(new)
        if before and not before[-1].endswith(("\n", "\r")):
            lines.insert(0, self._newline)
        if self._old.is_outline:
            return lines
        if before and before[-1].strip():
            lines.insert(0, self._newline)
        if after and after[0].strip():
            lines.append(self._newline)
        return lines


def _end_of(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]
