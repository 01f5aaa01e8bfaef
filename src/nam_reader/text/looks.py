"""How a stretch of text looks, and what each inline element does to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from selectolax.lexbor import LexborNode


class Look(NamedTuple):
    """The look of a run; the fields are those of ``model.Run``."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    strike: bool = False
    vertical: int = 0
    href: str = ""


def _strong(look: Look, _node: LexborNode) -> Look:
    return look._replace(strong=True)


def _emphasis(look: Look, _node: LexborNode) -> Look:
    return look._replace(emphasis=True)


def _code(look: Look, _node: LexborNode) -> Look:
    return look._replace(code=True)


def _strike(look: Look, _node: LexborNode) -> Look:
    return look._replace(strike=True)


def _raised(look: Look, _node: LexborNode) -> Look:
    return look._replace(vertical=1)


def _lowered(look: Look, _node: LexborNode) -> Look:
    return look._replace(vertical=-1)


def _link(look: Look, node: LexborNode) -> Look:
    return look._replace(href=node.attributes.get("href") or "")


def _same(look: Look, _node: LexborNode) -> Look:
    return look


INLINE: dict[str, Callable[[Look, LexborNode], Look]] = {
    "a": _link,
    "abbr": _same,
    "b": _strong,
    "code": _code,
    "del": _strike,
    "em": _emphasis,
    "i": _emphasis,
    "s": _strike,
    "span": _same,
    "strong": _strong,
    "sub": _lowered,
    "sup": _raised,
}
