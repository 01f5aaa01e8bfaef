"""Annotations put under headings, and the headings in order. Pure: sketches in, groups out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from nam_reader.model import ArticleRef, Colour
from nam_reader.model.listing import NotesGroup, NotesGrouping, NotesOrder, NotesView, Sketch

_LAST = "\N{REPLACEMENT CHARACTER}"  # sorts after every title
_MINUTE = len("2024-03-28T10:00")


class Known(NamedTuple):
    """What the groups are made with."""

    articles: Mapping[str, ArticleRef]  # by each uid that an annotation has: the present article
    tags: Mapping[str, tuple[str, ...]]  # folded, by annotation
    spelled: Mapping[str, str]  # a folded tag as it is written most often


def group(
    sketches: Sequence[Sketch], view: NotesView, known: Known, counted: Mapping[str, int]
) -> tuple[NotesGroup, ...]:
    """Group sketches, which come by article and place; ``counted`` is what ``totals`` gave."""
    keys_of = _KEYS[view.grouping]
    parts: defaultdict[str, list[Sketch]] = defaultdict(list)
    for sketch in _in_order(sketches, view, known):
        for key in keys_of(sketch, known):
            parts[key].append(sketch)
    made = [_group(key, part, counted, view, known) for key, part in parts.items()]
    return tuple(_sorted(made, view))


def _in_order(sketches: Sequence[Sketch], view: NotesView, known: Known) -> Sequence[Sketch]:
    """Put sketches into the order that they have within a group; that of an article is its own."""
    if view.order is NotesOrder.NEWEST:
        return sorted(sketches, key=_created, reverse=True)
    if view.grouping in (NotesGrouping.ARTICLE, NotesGrouping.NONE):
        return sketches
    uids = {sketch.article_uid for sketch in sketches}
    ordered = sorted(uids, key=lambda uid: _article_key(known.articles.get(uid), view.order))
    if view.order is NotesOrder.LATEST:
        ordered.reverse()
    rank = {uid: number for number, uid in enumerate(ordered)}
    return sorted(sketches, key=lambda sketch: rank[sketch.article_uid])


def _created(sketch: Sketch) -> str:
    return sketch.created


def _article_key(article: ArticleRef | None, order: NotesOrder) -> tuple[str, str, str]:
    """Return what articles are sorted by. One without a date comes last."""
    if article is None:
        return ("", "", "") if order is NotesOrder.LATEST else (_LAST, "", "")
    if order is NotesOrder.TITLE:
        return article.title.casefold(), article.published or "", article.uid
    missing = "" if order is NotesOrder.LATEST else _LAST
    return article.published or missing, article.title.casefold(), article.uid


# --- which group ---------------------------------------------------------------------------------------


def _article_of(sketch: Sketch, known: Known) -> tuple[str, ...]:
    article = known.articles.get(sketch.article_uid)
    return (article.uid if article is not None else sketch.article_uid,)


def _tags_of(sketch: Sketch, known: Known) -> tuple[str, ...]:
    return known.tags.get(sketch.id, ("",))


def _colour_of(sketch: Sketch, _known: Known) -> tuple[str, ...]:
    return (sketch.colour.value,)


def _day_of(sketch: Sketch, _known: Known) -> tuple[str, ...]:
    return (_local_day(sketch.created[:_MINUTE]),)


def _one(_sketch: Sketch, _known: Known) -> tuple[str, ...]:
    return ("",)


_Keys = Callable[[Sketch, Known], tuple[str, ...]]
_KEYS: dict[NotesGrouping, _Keys] = {
    NotesGrouping.ARTICLE: _article_of,
    NotesGrouping.TAG: _tags_of,
    NotesGrouping.COLOUR: _colour_of,
    NotesGrouping.DAY: _day_of,
    NotesGrouping.NONE: _one,
}


@lru_cache(maxsize=20_000)
def _local_day(minute: str) -> str:
    """Return the person's own day of a time in UTC, as ISO; "" for no time."""
    try:
        return datetime.fromisoformat(minute + "+00:00").astimezone().date().isoformat()
    except ValueError:
        return ""


def totals(everything: Iterable[Sketch], grouping: NotesGrouping, known: Known) -> Counter[str]:
    """Count all annotations by what they are grouped by."""
    counted: Counter[str] = Counter()
    if grouping is NotesGrouping.ARTICLE:  # the common case: look each article up once
        for uid, count in Counter([sketch.article_uid for sketch in everything]).items():
            article = known.articles.get(uid)
            counted[article.uid if article is not None else uid] += count
        return counted
    keys_of = _KEYS[grouping]
    return Counter([key for sketch in everything for key in keys_of(sketch, known)])


def _group(
    key: str, part: Sequence[Sketch], totals: Mapping[str, int], view: NotesView, known: Known
) -> NotesGroup:
    article = known.articles.get(part[0].article_uid) if view.grouping is NotesGrouping.ARTICLE else None
    names = {
        NotesGrouping.ARTICLE: article.title if article is not None else "",
        NotesGrouping.TAG: known.spelled.get(key, key),
    }
    name = names.get(view.grouping, key)
    return NotesGroup(
        f"{view.grouping.value}:{key}", view.grouping, name, tuple(part), totals.get(key, len(part)), article
    )


# --- their order ---------------------------------------------------------------------------------------


def _sorted(groups: list[NotesGroup], view: NotesView) -> list[NotesGroup]:
    match view.grouping:
        case NotesGrouping.TAG:
            return sorted(groups, key=lambda one: one.name.casefold() or _LAST)
        case NotesGrouping.COLOUR:
            order = [colour.value for colour in Colour]
            return sorted(groups, key=lambda one: order.index(one.name))
        case NotesGrouping.DAY:
            oldest_first = view.order is NotesOrder.EARLIEST
            return sorted(groups, key=lambda one: one.name, reverse=not oldest_first)
        case NotesGrouping.NONE:
            return groups
    if view.order is NotesOrder.NEWEST:
        return sorted(groups, key=lambda one: one.sketches[0].created, reverse=True)
    latest = view.order is NotesOrder.LATEST
    return sorted(groups, key=lambda one: _article_key(one.article, view.order), reverse=latest)
