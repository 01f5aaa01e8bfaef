"""What a page says of its article in JSON-LD, the data that it has for search engines: often broken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

MOST_SCRIPTS = 30
LONGEST = 2_000_000  # characters of a script
DEEPEST = 12  # objects in objects that are looked into

_ARTICLE = re.compile(
    r"(?:\w*Article|\w*Posting|Report|Review|Interview|Blog ?Post|TechArticle|OpinionNewsArticle)$"
)
_COMMENTS = re.compile(
    r"^\s*(?:<!--|/\*.*?\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)+|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", re.DOTALL
)
_TRAILING = re.compile(r",(\s*[}\]])")
_BROKEN = re.compile(r"\"(headline|datePublished|articleBody|name|url|@type)\"\s*:\s*\"((?:[^\"\\]|\\.)*)\"")
_IN_GRAPH = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item", "blogPost")


def article_data(root: HtmlElement, url: str) -> dict[str, Any]:
    """Return the object that describes the page's article, {} for none; ``url`` tells it from others.

    References to other objects (``{"@id": …}``) in it are resolved.
    """
    nodes = [node for script in _scripts(root) for node in _objects(_parsed(script), 0)]
    articles = [node for node in nodes if _is_article(node)]
    if not articles:
        return {}
    found = next((node for node in articles if url and url in _addresses(node)), None)
    if found is None:
        found = max(articles, key=lambda node: ("datePublished" in node) + ("headline" in node))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    return {key: _resolved(value, known) for key, value in found.items()}


def site_name(root: HtmlElement) -> str:
    """Return the name that a page gives for the whole site, "" where it gives none."""
    for script in _scripts(root):
        for node in _objects(_parsed(script), 0):
            if "WebSite" in _types(node) and isinstance(node.get("name"), str):
                return str(node["name"])
    return ""


def texts(value: object) -> list[str]:
    """Return the strings that a value is or holds: a string, a list of them, objects with a name."""
    if isinstance(value, str):
        return [unescape(value).strip()] if value.strip() else []
    if isinstance(value, dict):
        return texts(value.get("name") or value.get("@value") or "")
    if isinstance(value, list):
        return [text for one in value[:50] for text in texts(one)]
    return []


def text(value: object) -> str:
    """Return the first of the strings that a value is or holds, "" for none."""
    return next(iter(texts(value)), "")


def _scripts(root: HtmlElement) -> Iterator[str]:
    found = 0
    for script in root.iter("script"):
        kind = (script.get("type") or "").lower()
        if "ld+json" in kind and script.text and len(script.text) <= LONGEST:
            found += 1
            if found > MOST_SCRIPTS:
                return
            yield script.text


def _parsed(script: str) -> object:
    """Return what a script holds; of one that is broken beyond mending, the fields that can be read."""
    source = _COMMENTS.sub("", script).strip().rstrip(";")
    for attempt in (source, _TRAILING.sub(r"\1", source)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    found: dict[str, Any] = {}
    for match in _BROKEN.finditer(source):
        found.setdefault(match[1], match[2].replace('\\"', '"').replace("\\/", "/"))
    return found


def _objects(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for one in value[:200]:
            yield from _objects(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _IN_GRAPH:
            if isinstance(value.get(key), dict | list):
                yield from _objects(value[key], depth + 1)


def _types(node: dict[str, Any]) -> Iterable[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _is_article(node: dict[str, Any]) -> bool:
    return any(_ARTICLE.search(kind) for kind in _types(node))


def _addresses(node: dict[str, Any]) -> list[str]:
    entity = node.get("mainEntityOfPage")
    entity = entity.get("@id") if isinstance(entity, dict) else entity
    return [address for address in (node.get("url"), node.get("@id"), entity) if isinstance(address, str)]


def _resolved(value: object, known: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, list):
        return [_resolved(one, known) for one in value[:50]]
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
        return known.get(value["@id"], value)
    return value
