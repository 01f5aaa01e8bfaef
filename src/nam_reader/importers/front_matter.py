"""The front matter of files: YAML between lines of ``---``, or TOML between lines of ``+++``."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from nam_reader.importers import yaml_block
from nam_reader.model import Kind
from nam_reader.text.dates import iso_date
from nam_reader.wording import sentence

LARGEST = 64 * 1024  # characters; what is longer is no front matter

_YAML = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LANGUAGES = {
    "english": "en", "eng": "en", "belarusian": "be", "bel": "be", "by": "be", "russian": "ru", "rus": "ru",
    "polish": "pl", "pol": "pl", "ukrainian": "uk", "ukr": "uk", "ua": "uk",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a file says of its article; empty where it says nothing."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str = ""
    source: str = ""
    url: str | None = None
    topics: tuple[str, ...] = ()
    kind: Kind = Kind.ARTICLE


class Split(NamedTuple):
    """A file's text, taken apart. ``broken`` is front matter that cannot be read, as it stands."""

    front: FrontMatter
    body: str
    broken: str = ""
    remarks: tuple[str, ...] = ()


def split(text: str) -> Split:
    """Take the front matter from a text (with ``\\n`` line ends); a text without any is all body."""
    fence = text[:3]
    if fence not in {"---", "+++"}:
        return Split(FrontMatter(), text)
    found = (_YAML if fence == "---" else _TOML).match(text, 0, LARGEST)
    if found is None:
        return Split(FrontMatter(), text)
    try:
        fields = yaml_block.load(found[1]) if fence == "---" else tomllib.loads(found[1])
    except (ValueError, RecursionError):
        lines = yaml_block.read_lines(found[1]) if fence == "---" else None
        if lines is None:
            remark = sentence("The front matter cannot be read; it was taken as text.")
            return Split(FrontMatter(), text[found.end() :], found[0], (remark,))
        front, remarks = _understand(lines)
        remark = sentence("The front matter is not valid YAML; it was read line by line.")
        return Split(front, text[found.end() :], "", (remark, *remarks))
    if fields is None:  # text between two rules
        return Split(FrontMatter(), text)
    front, remarks = _understand(fields)
    return Split(front, text[found.end() :], "", remarks)


def _understand(fields: Mapping[str, object]) -> tuple[FrontMatter, tuple[str, ...]]:
    given = {str(key).strip().lower(): value for key, value in fields.items()}

    def first(*names: str) -> object:
        return next((given[name] for name in names if given.get(name) not in (None, "", [])), None)

    date = first("date", "published")
    published = iso_date(date)
    unclear = date is not None and published is None
    remarks = (sentence("The date “{0}” is not understood.", str(date)),) if unclear else ()
    kind = _string(first("kind")).lower()
    front = FrontMatter(
        title=_string(first("title")).strip("\n"),
        authors=_names(first("authors", "author"), ";"),
        published=published,
        language=_language(_string(first("language", "lang"))),
        source=_string(first("source")),
        url=_string(first("url")) or None,
        topics=_names(first("topics", "tags"), ","),
        kind=Kind(kind) if kind in set(Kind) else Kind.ARTICLE,
    )
    return front, remarks


def _string(value: object) -> str:
    """Return a value as it was written; a list or a table is no string."""
    if isinstance(value, str):
        return value if value.strip() else ""
    return str(value) if isinstance(value, int | float | dt.date | dt.time) else ""


def _names(value: object, separator: str) -> tuple[str, ...]:
    """Return names given as a list (of strings, or of tables with a name), or in one string.

    "A and B" stays one name: it may be one.
    """
    if isinstance(value, Mapping):
        value = [value]
    if not isinstance(value, list):
        return tuple(name for name in map(str.strip, _string(value).split(separator)) if name)
    names = [_string(item.get("name") if isinstance(item, Mapping) else item).strip() for item in value]
    return tuple(name for name in names if name)


def _language(value: str) -> str:
    value = value.strip().lower().replace("_", "-").partition("-")[0]
    value = _LANGUAGES.get(value, value)
    return value if _LANGUAGE.fullmatch(value) else ""
