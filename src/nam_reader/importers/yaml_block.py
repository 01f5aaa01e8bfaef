"""YAML as front matter has it, read so that every scalar comes out as it was written.

A version ``1.10``, an answer ``No`` or a year ``2024`` in a title must not turn into a number, a truth value
or something shorter. Aliases cannot blow up: values are used only as strings and flat lists of strings. The
library is loaded only where the simple reader here does not suffice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

MOST_BRACKETS = 400  # the C library nests one call in another for each, and crashes when they are too many
MOST_DASHES = 40  # in a line, for the same reason

_LINE = re.compile(r"([A-Za-z_][\w-]*):(?: +(.*))?")
_LENIENT_LINE = re.compile(r"([A-Za-z_][\w -]{0,30}):[ \t]*((?![\[{|>&]).*)")
_QUOTED = r"\"([^\"\\]*)\"|'([^']*)'"
_PLAIN = r"[^\W_](?:[^:#\n]|:(?! |$)|(?<! )#)*"
_SCALAR = re.compile(rf"(?:{_QUOTED}|({_PLAIN}))")
_ITEM = re.compile(rf" *(?:{_QUOTED}|([^\W_](?:[^:#,\[\]{{}}\n])*)) *(?:,|$)")
_NULL = {"null", "Null", "NULL"}
_DASHES = re.compile(r"[-?:] ")


def load(block: str) -> Mapping[str, object] | None:
    """Return the mapping of a block: strings, None, lists and mappings; None where the block is no mapping.

    Raises ValueError where it is not YAML.
    """
    simple = _simple(block)
    return _full(block) if simple is None else simple


def read_lines(block: str) -> Mapping[str, object] | None:
    """Read a block that is not YAML as lines of ``key: value``; None where it has other lines too."""
    fields: dict[str, object] = {}
    for line in block.split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LENIENT_LINE.fullmatch(line)
        if found is None:
            return None
        value = found[2].strip()
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
        fields[found[1].strip()] = value[1:-1] if quoted else value
    return fields or None


def _simple(block: str) -> Mapping[str, object] | None:
    """Read a block of one scalar or short list a line, as nearly all are; None where there is more to it."""
    fields: dict[str, object] = {}
    if "\t" in block:
        return None
    for line in block.split("\n"):
        if not line or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line.rstrip(" "))
        if found is None:
            return None
        value = found[2] or ""
        if value.startswith("["):
            items = _simple_list(value)
            if items is None:
                return None
            fields[found[1]] = items
        elif not value:
            fields[found[1]] = None
        else:
            scalar = _SCALAR.fullmatch(value)
            if scalar is None:
                return None
            fields[found[1]] = _value(scalar)
    return fields or None


def _simple_list(value: str) -> list[str | None] | None:
    if not value.endswith("]"):
        return None
    inner = value[1:-1].strip(" ")
    items: list[str | None] = []
    end = 0
    while end < len(inner):
        found = _ITEM.match(inner, end)
        if found is None:
            return None
        items.append(_value(found))
        end = found.end()
    return items


def _value(found: re.Match[str]) -> str | None:
    double, single, plain = found[1], found[2], found[3]
    if plain is None:
        return double if double is not None else single
    plain = plain.rstrip(" ")
    return None if plain in _NULL else plain


def _full(block: str) -> Mapping[str, object] | None:
    import yaml

    if sum(map(block.count, "[{")) > MOST_BRACKETS:
        raise ValueError
    if any(len(_DASHES.findall(line)) > MOST_DASHES for line in block.split("\n")):
        raise ValueError
    try:
        found = yaml.load(block, _loader())  # noqa: S506 - a safe loader with still fewer types
    except (yaml.YAMLError, UnicodeError, TypeError) as error:
        raise ValueError from error
    return found if isinstance(found, Mapping) else None


@cache
def _loader() -> type[yaml.CSafeLoader]:
    """Make the loader: safe, in C where that is there, with no types but string, null, list and mapping."""
    import yaml

    base = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    null = "tag:yaml.org,2002:null"
    known = {
        first: [resolver for resolver in resolvers if resolver[0] == null]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }

    def no_merge(_self: object, _node: object) -> None:
        """Leave a mapping as it is: merge keys could multiply without end."""

    return type("FrontMatterLoader", (base,), {"yaml_implicit_resolvers": known, "flatten_mapping": no_merge})
