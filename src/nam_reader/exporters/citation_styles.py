"""Four ways to name a source: what each puts where. They cite an article that was read online."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from nam_reader.exporters.citation_words import (
    Words,
    day_first,
    month_first,
    quoted,
    shortened,
    year_first,
)
from nam_reader.exporters.references import Name

_ENDS = re.compile(r"[.?!…][”’»“„]*\Z")
_PART_OF_A_NAME = re.compile(r"[^\W\d_]+\.?|-")
_APA_AUTHORS, _CHICAGO_AUTHORS, _MLA_AUTHORS, _ISO_AUTHORS = 20, 6, 2, 3  # named, before others are left out


class Source(NamedTuple):
    """What is cited, in parts that stand on one line; what is not known is empty.

    Dates are year, month and day as far as known. ``note`` tells the article's language where that is not
    the one of the words.
    """

    names: tuple[Name, ...]
    title: str
    site: str
    date: tuple[int, ...]
    archived: tuple[int, ...]
    address: str
    language: str
    note: str


class Piece(NamedTuple):
    """A stretch of a citation."""

    text: str
    italic: bool = False
    address: bool = False


class _Line:
    """A citation as it grows."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def add(self, text: str, *, italic: bool = False, address: bool = False) -> None:
        """Add a part, a space before it; an empty one is none."""
        if not text:
            return
        if self.pieces:
            self.pieces.append(Piece(" "))
        self.pieces.append(Piece(text, italic, address))

    def close(self, mark: str = ".") -> None:
        """End a part; a full stop is not set where a sentence ends anyway."""
        if self.pieces and not (mark == "." and _ENDS.search(self.pieces[-1].text)):
            self.pieces.append(Piece(mark))

    def sentence(self, text: str, *, italic: bool = False) -> None:
        """Add a part and end it."""
        if text:
            self.add(text, italic=italic)
            self.close()


def apa(source: Source, words: Words) -> list[Piece]:
    """American Psychological Association, 7th edition: a page of a web site."""
    line = _Line()
    title = source.title or f"[{words.untitled}]"
    authors = _apa_authors(source)
    if authors:
        line.sentence(authors)
    else:
        line.add(title, italic=bool(source.title))
        line.add(_bracketed(source.note))
        line.close()
    line.sentence(f"({year_first(source.date, words) if source.date else words.no_date})")
    if authors:
        line.add(title, italic=bool(source.title))
        line.add(_bracketed(source.note))
        line.close()
    if authors != source.site:
        line.sentence(source.site)
    line.sentence(_archived(source, words, month_first))
    line.add(source.address, address=True)
    return line.pieces


def chicago(source: Source, words: Words) -> list[Piece]:
    """The Chicago Manual of Style, 18th edition: an entry of a bibliography."""
    line = _Line()
    authors = _joined(_in_full(source.names, _CHICAGO_AUTHORS, most=3), source, words)
    line.sentence(authors or source.site)
    _quoted_title(line, source, words)
    date = month_first(source.date, words) if source.date else words.no_date
    site = source.site if authors and authors != source.site else ""
    line.sentence(", ".join(filter(None, (site, date))))
    line.sentence(_archived(source, words, month_first))
    if source.address:
        line.add(source.address, address=True)
        line.pieces.append(Piece("."))
    return line.pieces


def iso690(source: Source, words: Words) -> list[Piece]:
    """ISO 690, as a numbered list or a note has it: the date after the source."""
    line = _Line()
    names = [_iso_name(name) for name in source.names[: 1 if len(source.names) > _ISO_AUTHORS else None]]
    if len(source.names) > _ISO_AUTHORS:
        line.sentence(f"{names[0]} {words.others}")
    else:
        line.sentence(_listed(names, words.conjunction))
    site = "" if [name.family for name in source.names] == [source.site] else source.site
    line.add(source.title or f"[{words.untitled}]", italic=not site and bool(source.title))
    line.add(_bracketed(source.note))
    if site:
        line.close()
        line.add(words.within)
        line.add(site, italic=True)
    line.add(f"[{words.online}]")
    line.close()
    line.add(_capital(day_first(source.date, words)) if source.date else f"[{words.without_date}]")
    line.add(_bracketed(_archived(source, words, day_first, start=False)))
    line.close()
    if source.address:
        line.add(words.available)
        line.add(source.address, address=True)
    return line.pieces


def mla(source: Source, words: Words) -> list[Piece]:
    """Modern Language Association, 9th edition: a work in one container."""
    line = _Line()
    authors = _joined(_in_full(source.names, _MLA_AUTHORS, most=1), source, words)
    if authors != source.site:
        line.sentence(authors)
    _quoted_title(line, source._replace(note=""), words)
    date = shortened(source.date, words) if source.date else ""
    facts = [Piece(source.site, italic=True), Piece(date if source.site else _capital(date))]
    facts = [piece for piece in (*facts, Piece(source.address, address=True)) if piece.text]
    for number, piece in enumerate(facts):
        line.add(piece.text, italic=piece.italic, address=piece.address)
        line.pieces.append(Piece("," if number + 1 < len(facts) else "."))
    line.sentence(_archived(source, words, shortened))
    line.sentence(_capital(source.note))
    return line.pieces


BY_STYLE: Mapping[str, Callable[[Source, Words], list[Piece]]] = MappingProxyType(
    {"apa": apa, "chicago": chicago, "iso690": iso690, "mla": mla}
)


# --- authors ------------------------------------------------------------------------------------------


def _apa_authors(source: Source) -> str:
    """Name all up to 20, of more the first 19 and the last."""
    names = [_short_name(name, source.language) for name in source.names]
    if len(names) > _APA_AUTHORS:
        return ", ".join(names[: _APA_AUTHORS - 1]) + ", … " + names[-1]
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + ", & " + names[-1]


def _short_name(name: Name, language: str) -> str:
    return ", ".join(filter(None, (name.family, initials(name.given, language))))


def initials(given: str, language: str) -> str:
    """Return given names as initials; in Belarusian «дз» and «дж» are one sound and stay together."""
    found = ""
    for part in _PART_OF_A_NAME.findall(given):
        if part == "-":
            found = found.rstrip() + "-"
            continue
        size = 2 if language == "be" and part[:2].lower() in {"дз", "дж"} else 1
        found += f"{part[:size]}. "
    return found.strip(" -")


def _in_full(names: Sequence[Name], limit: int, *, most: int) -> list[str]:
    """Return the names to be given, the first one turned round; an empty one at the end stands for others."""
    shown = list(names) if len(names) <= limit else list(names[:most])
    written = [
        ", ".join(filter(None, (name.family, name.given)))
        if not number
        else " ".join(filter(None, (name.given, name.family)))
        for number, name in enumerate(shown)
    ]
    return written if len(names) <= limit else [*written, ""]


def _joined(written: list[str], source: Source, words: Words) -> str:
    if len(written) < 2:
        return "".join(written)
    *before, last = written
    turned = bool(source.names[0].given) and len(written) == 2
    comma = "," if not last or turned or (words.language == "en" and len(written) > 2) else ""
    return f"{', '.join(before)}{comma} {f'{words.conjunction} {last}' if last else words.others}"


def _iso_name(name: Name) -> str:
    return ", ".join(filter(None, (name.family.upper(), name.given)))


def _listed(names: list[str], conjunction: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


# --- the rest -----------------------------------------------------------------------------------------


def _quoted_title(line: _Line, source: Source, words: Words) -> None:
    """In English the full stop stands before the closing mark, elsewhere behind it."""
    if not source.title:
        line.sentence(f"[{words.untitled}]")
        return
    first, last = words.outer
    title = quoted(source.title, words)
    stop = "." if words.language == "en" and not source.note and not _ENDS.search(title) else ""
    line.add(f"{first}{title}{stop}{last}")
    line.add(_bracketed(source.note))
    line.close()


def _archived(
    source: Source, words: Words, written: Callable[[tuple[int, ...], Words], str], *, start: bool = True
) -> str:
    if not source.archived:
        return ""
    said = words.archived.format(written(source.archived, words))
    return _capital(said) if start else said


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _bracketed(text: str) -> str:
    return f"[{text}]" if text else ""
