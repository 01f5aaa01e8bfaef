"""Keeps HTML from going too deep: parsers are slow there, and walks and documents are not made for it."""

from __future__ import annotations

import re

MAX_DEPTH = 50
MAX_TABLES = 4  # tables in tables; deeper ones lose their shape and keep their text
RAW_DEPTH = 300  # before sanitising, where a tag left open does not yet say much

# Compiled where they are wanted, which the first article of a start seldom does.
_TAG = r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>"
_RAW_TAG = r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?"
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_TABLE = frozenset(["caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"])


def thin_out(html: str) -> str:
    """Take out of raw HTML the tags that open deeper than any document needs; a space stands for each.

    A parser takes quadratic time over such nesting: a megabyte of ``<div>`` would be minutes.
    """
    if html.count("<") <= RAW_DEPTH:
        return html
    depth = 0
    parts: list[str] = []
    end = 0
    for tag in re.finditer(_RAW_TAG, html):
        if tag[2].lower() in _VOID:
            continue
        if tag[1]:
            depth = max(0, depth - 1)
            continue
        depth += 1
        if depth > RAW_DEPTH:
            parts += (html[end : tag.start()], " ")
            end = tag.end()
    return "".join(parts) + html[end:] if parts else html


def flatten(body: str) -> str:
    """Take out of well-formed HTML every element below the greatest depth; its text stays where it was."""
    if body.count("<") <= 2 * MAX_DEPTH and body.count("<table") <= MAX_TABLES:
        return body
    open_elements: list[tuple[str, bool]] = []  # name, and whether it is kept
    kept = tables = end = 0
    parts: list[str] = []
    for tag in re.finditer(_TAG, body):
        name = tag[2]
        if name in _VOID:
            continue
        if tag[1]:
            while open_elements:
                opened, keep = open_elements.pop()
                kept -= keep
                tables -= opened == "table"
                if opened == name:
                    break
        else:
            tables += name == "table"
            keep = kept < MAX_DEPTH and not (name in _TABLE and tables > MAX_TABLES)
            open_elements.append((name, keep))
            kept += keep
        if not keep:
            parts += (body[end : tag.start()], " ")
            end = tag.end()
    return "".join(parts) + body[end:] if parts else body
