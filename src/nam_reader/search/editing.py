"""Changing a query by its filters, as facets and chips in the window do: text in, text out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nam_reader.search.filters import canonical, filter_name
from nam_reader.search.query import parse
from nam_reader.search.tree import COLUMNS, And, Field, Tree, all_of, to_text

SINGLE = frozenset(
    {"lang", "source", "before", "after", "year"}
)  # an article has one: a second finds nothing
_AS_TYPED = frozenset({*COLUMNS, "tag", "source"})  # values that are shown as a person wrote them

_BARE = re.compile(r'[^\s()|"“”„‟«»\-*#][^\s()|"“”„‟«»]*')  # needs no quotes
_QUOTED = re.compile(r'"([^"]+)"')


def with_filter(query: str, name: str, value: str) -> str:
    """Return a query with a filter added; it replaces one of its name where an article can have only one.

    A value or a name that means nothing changes nothing.
    """
    field = _field(name, value)
    if field is None:
        return query
    tree = parse(query).tree
    kept = [
        item
        for item in _items(tree)
        if not (
            isinstance(item, Field)
            and item.name == field.name
            and (_same(item, field) or field.name in SINGLE)
        )
    ]
    return _written([*kept, field])


def without_filter(query: str, name: str, value: str = "") -> str:
    """Return a query without a filter, or without all filters of a name."""
    name, unwanted = filter_name(name), _field(name, value)
    items = _items(parse(query).tree)
    kept = [
        item
        for item in items
        if not isinstance(item, Field)
        or item.name != name
        or (value and not (unwanted and _same(item, unwanted)))
    ]
    return query if len(kept) == len(items) else _written(kept)


def filters_of(query: str) -> tuple[tuple[str, str], ...]:
    """Return the filters that a query's articles must all pass, as names and values.

    Filters under a minus or beside an OR are not among them: they are part of ``plain_words``. Languages,
    dates and states come in the one way that they can be compared ("be" for "Belarusian"). Another value
    keeps its quotes where ``with_filter`` could not know of them: one word in the title, in just this form.
    """
    fields = (item for item in _items(parse(query).tree) if isinstance(item, Field))
    return tuple((field.name, _value(field)) for field in fields)


def plain_words(query: str) -> str:
    """Return a query without the filters that ``filters_of`` gives."""
    items = _items(parse(query).tree)
    kept = [item for item in items if not isinstance(item, Field)]
    return query.strip() if len(kept) == len(items) else _written(kept)


def filter_text(name: str, value: str) -> str:
    """Return a filter as it is typed, with the quotes that its value needs; "" where it means nothing."""
    field = _field(name, value)
    return to_text(field) if field else ""


def _field(name: str, value: str) -> Field | None:
    name = filter_name(name)
    value = " ".join(value.split())
    if found := _QUOTED.fullmatch(value):
        field = Field(name, found[1], quoted=True)
    else:
        field = Field(name, value, quoted=not _BARE.fullmatch(value))
    return field if name and canonical(field) else None


def _value(field: Field) -> str:
    if field.name not in _AS_TYPED:
        return canonical(field) or field.value
    wanted = field.quoted and field.name in COLUMNS and _BARE.fullmatch(field.value)
    return f'"{field.value}"' if wanted else field.value


def _same(one: Field, other: Field) -> bool:
    exactly = one.quoted == other.quoted or one.name not in COLUMNS
    return exactly and canonical(one) == canonical(other)


def _items(tree: Tree | None) -> tuple[Tree, ...]:
    """Return what must all be met."""
    if tree is None:
        return ()
    return tree.items if isinstance(tree, And) else (tree,)


def _written(items: Sequence[Tree]) -> str:
    tree = all_of(items)
    return to_text(tree) if tree else ""
