"""What stands around the text of a Wix post: its title, author, date, topics, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.importers.web.wix_json import Node, at, nodes_at, text_at
from nam_reader.importers.web.wix_writer import without_filling
from nam_reader.text.dates import localised_date

_TITLES = ("h1[data-hook='post-title']", "[data-hook='post-title']", ".post-title", "h1.blog-post-title-font")
_AUTHORS = (
    "[data-hook='user-name']",
    "[data-hook='post-author']",
    "[data-hook='author-name']",
    "[data-hook='user-compact-post-layout-author-name']",
    "[data-hook='profile-link']",
    ".user-name",
    ".post-author",
)
_DATES = ("[data-hook='time-ago']", ".time-ago", ".post-metadata__date", "time")
_TOPICS = (
    "a[href*='/blog/tags/'], a[href*='/blog/hashtags/'], a[href*='/blog/categories/'], a[href*='/tags/']"
    ", a[href*='/categories/'], a[href*='/hashtags/'], a[data-hook='category-label-list__item']"
)
_TOPICS_AROUND = (
    "[data-hook='post-footer'], [data-hook='post-tags'], [data-hook*='categor'], nav[tag-cloud-root]"
    ", [aria-label='Post categories'], [aria-label='Tags']"
)
# Whatever is in these belongs to another post, or to none.
_ELSEWHERE = re.compile(
    r"recent-posts|related-posts|post-list|comment|wc-|reply-list|header-navigation|blog-\w+-header|gallery-item"
)
_ARTICLES = frozenset({"Article", "BlogPosting", "NewsArticle", "Report"})
_ROLE = re.compile(r"^(?:writer|author|автор|аўтар|autor)\s*:\s*", re.IGNORECASE)


class Frame:
    """The page around a post. ``post`` is the element of the post, or None where there is only the page."""

    def __init__(self, tree: LexborHTMLParser, post: LexborNode | None) -> None:
        self._tree = tree
        self._post = post
        self._data = _structured(tree)

    @property
    def title(self) -> str:
        """The title as the page shows it; the one in its data is cut off at some hundred characters."""
        node = self._first(_TITLES)
        shown = one_line(node) if node is not None else ""
        return shown or self._meta("og:title") or " ".join(text_at(self._data, "headline").split())

    @property
    def author(self) -> str:
        """The name of who wrote it."""
        node = self._first(_AUTHORS)
        shown = _ROLE.sub("", one_line(node)) if node is not None else ""
        return shown or text_at(self._data, "author", "name") or _first_name(self._data)

    @property
    def published(self) -> str:
        """The date, ISO or as it is written; how long ago it was is none."""
        known = text_at(self._data, "datePublished") or self._meta("article:published_time")
        if known and localised_date(known) is not None:
            return known
        for node in self._all(_DATES):
            for text in (node.attributes.get("datetime"), node.attributes.get("title"), node.text()):
                written = " ".join((text or "").split())
                if written and localised_date(written) is not None:
                    return written
        return ""

    @property
    def is_article(self) -> bool:
        """Whether the page says that it is a post: products and events have texts of the same kind."""
        return bool(self._data) or self._meta("og:type") == "article" or "/post/" in self.url

    @property
    def topics(self) -> tuple[str, ...]:
        """Tags and categories that stand under the post."""
        if self._post is None:
            return ()
        found = [
            one_line(link).removeprefix("#").strip()
            for place in self._post.css(_TOPICS_AROUND)
            for link in place.css(_TOPICS)
            if not _is_elsewhere(link)
        ]
        return tuple(dict.fromkeys(name for name in found if name))

    @property
    def url(self) -> str:
        """The address that the page gives itself."""
        link = self._tree.css_first("link[rel='canonical'][href]")
        given = (link.attributes.get("href") or "") if link is not None else ""
        named = at(self._data, "mainEntityOfPage")
        return (
            given
            or self._meta("og:url")
            or text_at(named, "@id")
            or (named if isinstance(named, str) else "")
        )

    @property
    def language(self) -> str:
        """The language, where the site has several; one of a single language often names another."""
        if (
            len(
                {
                    link.attributes.get("hreflang")
                    for link in self._tree.css("link[rel='alternate'][hreflang]")
                }
            )
            < 2
        ):
            return ""
        root = self._tree.root
        page = root.css_first("html") if root is not None and root.tag != "html" else root
        name = (page.attributes.get("lang") or "") if page is not None else ""
        return name[:2].lower() if re.match(r"[a-zA-Z]{2}(?:$|[-_])", name) else ""

    def _first(self, selectors: Iterable[str]) -> LexborNode | None:
        return next((node for node in self._all(selectors) if node.text().strip()), None)

    def _all(self, selectors: Iterable[str]) -> Iterator[LexborNode]:
        """Yield what selectors find, first in the post and then on the page, but not in other posts."""
        places = [self._post, self._tree.root] if self._post is not None else [self._tree.root]
        for place in places:
            for selector in selectors:
                found = place.css(selector) if place is not None else ()
                yield from (node for node in found if not _is_elsewhere(node))

    def _meta(self, name: str) -> str:
        node = self._tree.css_first(f"meta[property='{name}'], meta[name='{name}']")
        return " ".join((node.attributes.get("content") or "").split()) if node is not None else ""


def one_line(node: LexborNode) -> str:
    """Return the text of an element on one line."""
    return " ".join(without_filling(node.text()).split())


def slug_of(url: str) -> str:
    """Return the last part of an address's path, by which Wix knows a post."""
    try:
        return urlsplit(url).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""


def _is_elsewhere(node: LexborNode) -> bool:
    """Tell whether an element stands in a list of other posts, in comments, or in a post's text."""
    above = node.parent
    while above is not None:
        hook = above.attributes.get("data-hook") or ""
        if hook == "post-description" or _ELSEWHERE.search(hook):
            return True
        above = above.parent
    return False


def _structured(tree: LexborHTMLParser) -> Node:
    """Return what the page says of its article in JSON-LD, nothing where it says nothing."""
    for script in tree.css("script[type='application/ld+json']"):
        try:
            value = json.loads(script.text())
        except (ValueError, RecursionError):
            continue
        listed = value if isinstance(value, list) else [value, *nodes_at(value, "@graph")]
        for item in listed:
            kind = at(item, "@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if isinstance(item, dict) and any(isinstance(name, str) and name in _ARTICLES for name in kinds):
                return item
    return {}


def _first_name(data: Node) -> str:
    authors = nodes_at(data, "author")
    return text_at(authors[0], "name") if authors else text_at(data, "author")
