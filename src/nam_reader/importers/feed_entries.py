"""An entry of a feed, as feedparser gives it, to an article or to a stub of one."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from html import escape, unescape
from typing import NamedTuple, cast

from nam_reader.importers.declared import with_language
from nam_reader.importers.fragment import (
    drop_title,
    make_links_whole,
    plain_text,
    read_fragment,
    text_of,
    whole_link,
)
from nam_reader.importers.pictures import Pictures
from nam_reader.importers.teasers import drop_endings, is_cut_off
from nam_reader.model import Article, Kind
from nam_reader.text.articles import make_article
from nam_reader.text.dates import iso_date, localised_date

TEASER = 120  # words; a description of fewer is an excerpt
SHORT_CONTENT = 60  # words; what is given as content may be no more than an excerpt, too
LONG = 300  # words; who invites to read on after so many means something else
LONGEST_HEADLINE = 90  # characters of a text that name an entry without a title

Entry = Mapping[str, object]

_BLOCK_TAG = re.compile(
    r"<(?:p|br|div|ul|ol|h[1-6]|blockquote|table|pre|section|article|figure)\b", re.IGNORECASE
)
_ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ESCAPED_TWICE = re.compile(r"\s*&lt;(?:p|div|h[1-6]|ul|table|figure|section)\b", re.IGNORECASE)
_NO_NAMES = frozenset(
    {"admin", "administrator", "author", "editor", "noreply", "root", "unknown", "webmaster"}
)
_NOT_FOR_READING = frozenset(
    {"attachment", "nav_menu_item", "custom_css", "wp_global_styles", "wp_navigation"}
)


class Channel(NamedTuple):
    """What a feed says of itself."""

    title: str = ""
    link: str = ""
    language: str = ""

    @classmethod
    def of(cls, feed: Entry) -> Channel:
        """Read a feed's own fields."""
        feed = dict(feed)  # feedparser's own kind of dictionary finds one field under the name of another
        return cls(_title(feed), _string(feed, "link"), _string(feed, "language"))


def article_of(entry: Entry, channel: Channel, pictures: Pictures) -> Article | None:
    """Return the article of an entry, a stub where only its beginning is there, None where it has no text."""
    entry = dict(entry)  # as above
    if _string(entry, "wp_post_type") in _NOT_FOR_READING:
        return None
    link = _link(entry, channel)
    html, given_as_content = _richest(entry)
    body = read_fragment(html)
    invited = drop_endings(body)
    title = _title(entry) or _headline(text_of(body))
    drop_title(body, title)
    text = text_of(body)
    if not text or not title:
        return None
    make_links_whole(body, link or channel.link)
    pictures.put_into(body)
    article = make_article(
        title=title,
        body=body.inner_html or "",
        authors=_authors(entry, channel),
        source=_title(cast(Entry, entry.get("source") or {})) or channel.title,
        url=link,
        published=_published(entry),
        language="",
        kind=Kind.STUB if _is_excerpt(text, invited=invited, content=given_as_content) else Kind.ARTICLE,
        topics=_topics(entry),
    )
    return with_language(article, _language(entry) or channel.language)


def _is_excerpt(text: str, *, invited: bool, content: bool) -> bool:
    words = len(text.split())
    if is_cut_off(text, plainly=True) or (invited and words < LONG):
        return True
    return words < (SHORT_CONTENT if content else TEASER) and (not content or is_cut_off(text))


def _richest(entry: Entry) -> tuple[str, bool]:
    """Return the HTML of the entry's longest text, and whether that is given as its content."""
    contents = [
        item for item in cast(list[Entry], entry.get("content") or []) if _string(item, "value").strip()
    ]
    content = max((_html(item) for item in contents), key=len, default="")
    detail = cast(Entry, entry.get("summary_detail") or {"value": entry.get("summary"), "type": "text/html"})
    summary = _html(detail)
    if content and len(content) >= len(summary):
        return content, True
    return (summary, False) if len(summary) > len(content) else ("", False)


def _html(item: Entry) -> str:
    """Return a text construct as HTML, whatever it was taken for; text without tags keeps its paragraphs."""
    value = _string(item, "value")
    if _ESCAPED_TWICE.match(value) and _ANY_TAG.search(value) is None:
        value = unescape(value)
    if _BLOCK_TAG.search(value):
        return value
    if _string(item, "type") == "text/plain" and _ANY_TAG.search(value) is None:
        value = escape(unescape(value), quote=False)
    return "".join([f"<p>{piece}</p>" for piece in re.split(r"\n[ \t]*\n\s*", value) if piece.strip()])


def _title(entry: Entry) -> str:
    """Return a title on one line; what is not plainly plain is HTML."""
    value = _string(entry, "title")
    detail = cast(Entry, entry.get("title_detail") or {})
    if _string(detail, "type") == "text/plain":
        return " ".join(unescape(value).split())
    return plain_text(value)


def _headline(text: str) -> str:
    """Return the beginning of a text, for an entry without a title."""
    if len(text) <= LONGEST_HEADLINE:
        return text
    return text[:LONGEST_HEADLINE].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _link(entry: Entry, channel: Channel) -> str | None:
    link = _string(entry, "feedburner_origlink") or _string(entry, "link")
    link = whole_link(link, channel.link) if link else _string(entry, "id")
    return link if link.startswith(("http://", "https://")) else None


def _authors(entry: Entry, channel: Channel) -> tuple[str, ...]:
    named = cast(list[Entry], entry.get("authors") or [])
    names = [_string(author, "name") for author in named] or [_string(entry, "author")]
    plain = (plain_text(name) for name in names)
    return tuple([name for name in plain if _is_name(name) and name.casefold() != channel.title.casefold()])


def _is_name(name: str) -> bool:
    return bool(name) and "@" not in name and "://" not in name and name.casefold() not in _NO_NAMES


def _published(entry: Entry) -> str | None:
    """Return the day as it was where the article appeared, else by universal time."""
    for field in ("published", "created", "updated"):
        written = _string(entry, field)
        date = iso_date(written) or localised_date(written) if written else None
        if date is None and isinstance(moment := entry.get(f"{field}_parsed"), time.struct_time):
            date = time.strftime("%Y-%m-%d", moment)
        if date is not None:
            return date
    return None


def _topics(entry: Entry) -> tuple[str, ...]:
    tags = cast(list[Entry], entry.get("tags") or [])
    names = [_string(tag, "label") or _string(tag, "term") for tag in tags]
    return tuple([plain_text(name) for name in names if not name.startswith(("http://", "https://"))])


def _language(entry: Entry) -> str:
    contents = cast(list[Entry], entry.get("content") or [])
    details = [*contents, cast(Entry, entry.get("summary_detail") or {})]
    return next(filter(None, [_string(detail, "language") for detail in details]), "") or _string(
        entry, "language"
    )


def _string(entry: Entry, field: str) -> str:
    value = entry.get(field)
    return value.strip() if isinstance(value, str) else ""
