"""Which importer takes a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import markdown, plain, site_search
from nam_reader.importers.kinds import TEXT_SUFFIXES, FileKind, kind_of
from nam_reader.importers.material import Material, on_disk
from nam_reader.importers.reading import read_source
from nam_reader.model import Parsed

_PLAIN_MARKUP = ("<!doctype", "<html", "<?xml")


def parse_file(path: Path) -> Parsed:
    """Return all that one file gives, its parts too.

    Raises UnreadableFileError, with a sentence that does not repeat the path.
    """
    return parse_material(on_disk(path))


def parse_material(material: Material) -> Parsed:
    """Return all that a material gives, its parts too. Raises UnreadableFileError."""
    return _whole(material, begin(material)())


def _whole(material: Material, parsed: Parsed) -> Parsed:
    found = parsed._replace(parts=())
    for part in parsed.parts:
        found = found.followed_by(_whole(material, _parse(material, part)))
    return found


def begin_file(path: Path, part: str = "") -> Callable[[], Parsed]:
    """Do the first half of the work on a file or a part of it; see ``begin``."""
    material = on_disk(path)
    return partial(_parse, material, part) if part else begin(material)


def begin(material: Material) -> Callable[[], Parsed]:
    """Do the first half of the work, up to a body that still has to be made safe and read; return the second.

    Who has many files does the first half for some and then the second for them: a processor goes much faster
    through the same work many times than through all of the work for each file. Both halves raise as above.
    """
    kind = kind_of(material)
    if kind is not FileKind.TEXT:
        return partial(_parse, material, "", kind)
    source = read_source(material)
    if site_search.fits(source):
        return partial(site_search.parse, source)
    if material.suffix in markdown.SUFFIXES:
        return markdown.begin(source)
    if material.suffix not in TEXT_SUFFIXES and source.text[:100].lstrip().lower().startswith(_PLAIN_MARKUP):
        raise UnreadableFileError("Files of this kind cannot be imported.")
    return partial(plain.parse, source)


def _parse(material: Material, part: str, kind: FileKind | None = None) -> Parsed:
    """Let the module of a format do its work; it is loaded only now: most imports are of one format."""
    kind = kind or kind_of(material)
    module = import_module(f"nam_reader.importers.{kind.value}")
    if kind is FileKind.ZIP:
        parsed: Parsed = module.parse(material, part, inner=parse_material)
    else:
        parsed = module.parse(material, part)
    return parsed


def parse_bundled(folder: Path) -> list[Parsed]:
    """Return the digests that come with the program, parsed in this process."""
    return [parse_file(path) for path in sorted(folder.glob("*.md"))]
