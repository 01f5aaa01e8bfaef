"""Reads what elements say of themselves in the markup of Wix: looks by style, depths by class, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from nam_reader.text.looks import Look

_WEIGHT = re.compile(r"(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d{3})", re.IGNORECASE)
_SLANT = re.compile(r"(?:^|;)\s*font-style\s*:\s*([a-z]+)", re.IGNORECASE)
_STRUCK = re.compile(r"(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through", re.IGNORECASE)
_DEPTH = re.compile(r"public-DraftStyleDefault-depth(\d)")
_SMALL_NUMBER = re.compile(r"[0-9]{1,4}")


def styled(look: Look, node: LexborNode) -> Look:
    """Return the look after the style of an element; it also takes away what its tag gave."""
    style = node.attributes.get("style") or ""
    if not style:
        return look
    if found := _WEIGHT.search(style):
        weight = found[1].lower()
        if weight.isdigit() or weight in {"bold", "bolder", "normal"}:
            look = look._replace(
                strong=weight in {"bold", "bolder"} or (weight.isdigit() and int(weight) >= 600)
            )
    if found := _SLANT.search(style):
        slant = found[1].lower()
        if slant in {"italic", "oblique", "normal"}:
            look = look._replace(emphasis=slant != "normal")
    return look._replace(strike=True) if _STRUCK.search(style) else look


def elements(parent: LexborNode) -> Iterator[LexborNode]:
    """Yield the elements directly inside one."""
    node = parent.first_child
    while node is not None:
        if not (node.tag or "-").startswith("-"):
            yield node
        node = node.next


def rows(table: LexborNode) -> Iterator[LexborNode]:
    """Yield the rows of a table, but not those of tables in it."""
    for child in elements(table):
        if child.tag == "tr":
            yield child
        elif child.tag in {"tbody", "tfoot", "thead"}:
            yield from (row for row in elements(child) if row.tag == "tr")


def depth_of(item: LexborNode) -> int | None:
    """Return the depth that the class of an item of a flat list tells, None for one of other lists."""
    found = _DEPTH.search(item.attributes.get("class") or "")
    return int(found[1]) if found else None


def small_number(node: LexborNode, name: str) -> str:
    """Return an attribute that is a small number, "" where it is none."""
    value = node.attributes.get(name) or ""
    return value if _SMALL_NUMBER.fullmatch(value) else ""


def spans(cell: LexborNode) -> str:
    """Return the attributes of a table cell that covers more than one place."""
    numbers = ((name, small_number(cell, name)) for name in ("colspan", "rowspan"))
    return "".join(f' {name}="{number}"' for name, number in numbers if number not in {"", "0", "1"})
