"""The chapters of an EPUB: which of its files make one together, and which hold nothing to read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.epub_markup import epub_types, from_xhtml
from nam_reader.importers.epub_members import Members
from nam_reader.importers.epub_package import Package
from nam_reader.importers.fragment import has_blocks, leading_blocks, letters_of, read_fragment, text_of
from nam_reader.importers.making import is_title

LARGEST = 8 * 1024 * 1024  # bytes of files that are joined

_LEAST_LISTED = 0.05  # of the files; a table of contents that names fewer does not tell where chapters begin
_SPLIT = re.compile(r"_split_\d+\.[^./]+$")  # as converters name the pieces of a file
_HEADINGS = ("h1", "h2", "h3")
_SAYS_NOTHING = frozenset({"", "cover", "document", "unknown", "untitled"})


class Chapter(NamedTuple):
    """Files that make one article, and its title as the table of contents has it, or ""."""

    files: tuple[str, ...]
    title: str


@dataclass
class Text:
    """One file of a book, parsed. ``body`` is changed on the way to an article."""

    file: str
    body: LexborNode
    heading: str  # of its <title>
    language: str
    purposes: set[str]


def read_text(members: Members, package: Package, file: str) -> Text:
    """Parse a file of a book. Raises UnreadableFileError."""
    body = read_fragment(from_xhtml(members.read(file)))
    page = body.parser
    head, root = page.css_first("head > title"), page.css_first("html")
    language = (root.attrs.get("xml:lang") or root.attrs.get("lang") or "") if root is not None else ""
    purposes = package.purposes.get(file, set()) | _own_purposes(body)
    return Text(file, body, text_of(head) if head is not None else "", language, purposes)


def plan(members: Members, package: Package) -> list[Chapter]:
    """Return the chapters in reading order, those without anything to read among them.

    A file that the table of contents does not name belongs to the one before it, unless it begins with a
    heading: converters cut long chapters into such pieces.
    """
    titles = _titles(package)
    spine = [file for file in package.spine if file in titles or file not in package.aside]
    tells = len(titles.keys() & set(spine)) >= max(2, _LEAST_LISTED * len(spine))
    chapters: list[Chapter] = []
    for file in spine:
        last = chapters[-1] if chapters and tells else None
        if last is not None and file not in titles and _goes_on(file, last, members, package):
            chapters[-1] = last._replace(files=(*last.files, file))
        else:
            chapters.append(Chapter((file,), titles.get(file, "")))
    return chapters


def _titles(package: Package) -> dict[str, str]:
    """Return what the table of contents calls each file as a whole, else its first place of least depth."""
    best: dict[str, tuple[tuple[bool, int], str]] = {}
    for place in package.contents:
        rank = (bool(place.fragment), place.depth)
        if place.title and (place.file not in best or rank < best[place.file][0]):
            best[place.file] = (rank, place.title)
    return {file: title for file, (_, title) in best.items()}


def _goes_on(file: str, chapter: Chapter, members: Members, package: Package) -> bool:
    if not chapter.title or package.purposes.get(file) or package.purposes.get(chapter.files[0]):
        return False
    if members.size(file) + sum(map(members.size, chapter.files)) > LARGEST:
        return False
    if _SPLIT.search(file):
        return True
    try:
        first = leading_blocks(read_text(members, package, file).body, 1)
    except UnreadableFileError:
        return False  # it will be reported as what it is
    return not first or first[0].tag not in _HEADINGS


def title_of(chapter: Chapter, text: Text, package: Package) -> str:
    """Return a chapter's title: that of the table of contents, of its headings, of its page, of its text."""
    if chapter.title:
        return chapter.title
    leading = leading_blocks(text.body, 1)
    for heading in [*text.body.css("h1"), *leading]:
        if heading.tag in _HEADINGS and not has_blocks(heading) and (title := text_of(heading)):
            return title
    if text.heading.casefold() not in _SAYS_NOTHING and letters_of(text.heading) != letters_of(package.title):
        return text.heading
    line = text_of(leading[0]) if leading else ""
    return line if is_title(line) else text.heading or package.title


def _own_purposes(body: LexborNode) -> set[str]:
    """Return what a file says that it is for, on its body or on the one section that holds all of it."""
    purposes = epub_types(body)
    node = body
    for _ in range(4):
        inside = [child for child in node.iter() if child.tag not in {"script", "style"}]
        if len(inside) != 1 or inside[0].tag not in {"article", "aside", "div", "main", "nav", "section"}:
            break
        node = inside[0]
        purposes |= epub_types(node)
    return purposes
