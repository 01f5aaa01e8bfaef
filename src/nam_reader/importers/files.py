"""Which files there are to import, and which importer takes one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import markdown, plain, site_search
from nam_reader.importers.reading import read_source
from nam_reader.model import Parsed

TEXT_SUFFIXES = frozenset({".txt", ".text"})
KNOWN_SUFFIXES = markdown.SUFFIXES | TEXT_SUFFIXES

# Files of text that no importer here understands: read as plain text they would be a mess.
_FOREIGN = frozenset(
    {
        ".bib",
        ".css",
        ".csv",
        ".eml",
        ".htm",
        ".html",
        ".js",
        ".json",
        ".jsonld",
        ".mht",
        ".mhtml",
        ".opml",
        ".py",
    }
    | {".ris", ".rss", ".rtf", ".svg", ".tex", ".toml", ".tsv", ".xhtml", ".xml", ".yaml", ".yml"}
)
_FOREIGN_STARTS = ("<!doctype", "<html", "<?xml", "%pdf-", "{\\rtf")


def parse_file(path: Path) -> Parsed:
    """Return what one file gives: by its content where that is plain to see, else by the ending of its name.

    Raises UnreadableFileError, with a sentence that does not repeat the path.
    """
    return begin_file(path)()


def begin_file(path: Path) -> Callable[[], Parsed]:
    """Do the first half of the work, up to a body that still has to be made safe and read; return the second.

    Who has many files does the first half for some and then the second for them: a processor goes much faster
    through the same work many times than through all of the work for each file. Both halves raise as above.
    """
    suffix = path.suffix.lower()
    if suffix in _FOREIGN:
        raise UnreadableFileError(f"Files of this kind ({suffix}) cannot be imported.")
    source = read_source(path)
    if site_search.fits(source):
        return partial(site_search.parse, source)
    if suffix in markdown.SUFFIXES:
        return markdown.begin(source)
    if suffix not in TEXT_SUFFIXES and source.text[:100].lstrip().lower().startswith(_FOREIGN_STARTS):
        raise UnreadableFileError("Files of this kind cannot be imported.")
    return partial(plain.parse, source)


def walk(paths: Sequence[Path]) -> list[Path]:
    """Return the files to import, in a stable order.

    A path that names a file stays, whatever it is. A folder gives its files of a known kind, sorted, those of
    its folders too; hidden ones and links that lead out of it are left out. A folder that gives none stays
    itself, so that something can be said about it.
    """
    found: list[Path] = []
    for path in paths:
        if is_folder(path):
            found += list(_inside(path)) or [path]
        else:
            found.append(path)
    return found


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; one that may not even be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def parse_bundled(folder: Path) -> list[Parsed]:
    """Return the digests that come with the program, parsed in this process."""
    return [parse_file(path) for path in sorted(folder.glob("*.md"))]


def _inside(folder: Path) -> Iterator[Path]:
    home = os.path.realpath(folder)
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or path.suffix.lower() not in KNOWN_SUFFIXES:
                continue
            if not path.is_symlink() or _within(os.path.realpath(path), home):
                yield path


def _within(target: str, home: str) -> bool:
    return target.startswith(home + os.sep)
