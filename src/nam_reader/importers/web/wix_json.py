"""Looks into the JSON that a Wix page carries, and finds a post's content in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from selectolax.lexbor import LexborHTMLParser

Value: TypeAlias = object  # what json.loads gives
Node: TypeAlias = dict[str, object]

MOST_VALUES = 2_000_000  # looked at in one page
LARGEST_SCRIPT = 16 * 1024 * 1024  # characters

_SCRIPTS = "script#wix-warmup-data, script[type='application/json'], script#wix-viewer-model"
_HOLDS_CONTENT = re.compile(r'(?:nodes|blocks)\\{0,8}"\s{0,20}:\s{0,20}\[')
_INNER = re.compile(r'\s*\{\s*"(?:nodes|blocks|entityMap|metadata|documentStyle)"')
_FIRST_NODE = re.compile(r'"nodes"\s*:\s*\[\s*(?=\{\s*"type"\s*:\s*"[A-Z_]{4,30}")')


class Content(NamedTuple):
    """The content of a post, and the object that it was found in (the post, where that is known)."""

    value: Node  # {"nodes": […]} of Ricos or {"blocks": […], "entityMap": {…}} of Draft.js
    post: Node


def at(value: Value, *path: str) -> Value:
    """Return what stands at a path of keys, None where it leads nowhere."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def text_at(value: Value, *path: str) -> str:
    """Return the text at a path of keys, "" where there is none."""
    found = at(value, *path)
    return found if isinstance(found, str) else ""


def number_at(value: Value, *path: str) -> int:
    """Return the whole number at a path of keys, 0 where there is none."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def nodes_at(value: Value, *path: str) -> list[Node]:
    """Return the objects of the list at a path of keys."""
    found = at(value, *path)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def contents(tree: LexborHTMLParser) -> Iterator[Content]:
    """Yield every content of a post in the JSON of a page."""
    for script in tree.css(_SCRIPTS):
        source = script.text()
        if len(source) <= LARGEST_SCRIPT and _HOLDS_CONTENT.search(source):
            try:
                yield from _contents(json.loads(source))
            except ValueError:
                yield from _salvaged(source)
            except RecursionError:
                continue


def _contents(value: Value) -> Iterator[Content]:
    """Yield the contents in a value; a stack of our own bears any depth."""
    left = MOST_VALUES
    stack: list[tuple[Value, Node]] = [(value, {})]
    while stack and left:
        left -= 1
        item, post = stack.pop()
        if isinstance(item, str) and _INNER.match(item):
            item = _parsed(item)
        if isinstance(item, dict):
            if _is_content(item):
                yield Content(item, post)
                continue
            around = item if "title" in item or "slug" in item else post
            stack.extend((inner, around) for inner in reversed(list(item.values())))
        elif isinstance(item, list):
            stack.extend((inner, post) for inner in reversed(item))


def _is_content(value: Node) -> bool:
    nodes = value.get("nodes")
    if isinstance(nodes, list) and nodes and isinstance(nodes[0], dict):
        kind = nodes[0].get("type")
        return isinstance(kind, str) and kind.isupper()
    blocks = value.get("blocks")
    return isinstance(blocks, list) and bool(blocks) and isinstance(blocks[0], dict) and "text" in blocks[0]


def _parsed(source: str) -> Value:
    try:
        value: Value = json.loads(source)
    except (ValueError, RecursionError):
        return None
    return value


def _salvaged(source: str) -> Iterator[Content]:
    """Yield what is whole of the first content in JSON that breaks off: the page was saved in part."""
    found = _FIRST_NODE.search(source)
    place = found.end() if found else len(source)
    decoder = json.JSONDecoder()
    nodes: list[Node] = []
    while place < len(source):
        try:
            node, place = decoder.raw_decode(source, place)
        except (ValueError, RecursionError):
            break
        if isinstance(node, dict):
            nodes.append(node)
        if source[place : place + 1] != ",":
            break
        place += 1
    if nodes:
        yield Content({"nodes": nodes}, {})
