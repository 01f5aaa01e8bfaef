"""Pages of Wix blogs: finds the post on a saved page, and nothing of what stands around it."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.importers.web.ricos import structural
from nam_reader.importers.web.wix_draft import draft_html
from nam_reader.importers.web.wix_frame import Frame, slug_of
from nam_reader.importers.web.wix_images import PageImages, name_of, picture_of
from nam_reader.importers.web.wix_json import Content, Node, contents, nodes_at, text_at
from nam_reader.importers.web.wix_nodes import nodes_html
from nam_reader.importers.web.wix_site import read_site
from nam_reader.importers.web.wix_writer import seen
from nam_reader.text.titles import normalise_title

_MARKS = (
    "meta[name='generator'][content^='Wix'], meta[http-equiv^='X-Wix'], script#wix-warmup-data"
    ", script#wix-essential-viewer-model, script#wix-viewer-model, #SITE_CONTAINER, .wixui-rich-text"
    ", [data-rce-version], wow-image, wix-image, [data-hook='post-description'], .blog-post-page-font"
    ", [src*='wixstatic.com'], [href*='parastorage.com'], [src*='parastorage.com']"
)
_POSTS = (
    "article[data-hook='post']",
    "[data-hook='post']",
    "[data-hook='post-page']",
    "[data-hook='post-page-root']",
    ".post-page",
    "article.blog-post-page-font",
)
_DESCRIPTIONS = ("[data-hook='post-description']", ".post-content__body", "[data-hook='post-content']")
_VIEWERS = "[data-id='content-viewer'], [data-id='rich-content-viewer'], [data-rce-version]"
_LISTED = re.compile(r"post-list|feed-page|recent-posts|related-posts|comment|wc-|gallery-item")
_TAGS = re.compile(r"<(?!img)[^>]*>")
_FIRST_LINE = re.compile(r"<(h[1-6]|p)(?: [^>]*)?>(.*?)</\1>\n?", re.DOTALL)
_SOURCE = re.compile(r'<img src="([^"]*)"')


class WixPost(NamedTuple):
    """A post, as its page has it; what the page does not say is "".

    ``published`` is ISO or as it is written. ``body`` is structural HTML; its images carry what may be their
    file: ``src``, and all candidates as a JSON list in ``data-candidates`` (see ``wix_images``). ``language``
    is given only where the page can be believed.
    """

    title: str
    author: str
    published: str
    body: str
    topics: tuple[str, ...]
    language: str
    url: str


def find(tree: LexborHTMLParser) -> WixPost | None:
    """Return the post of a Wix page, or None: for pages of others, lists of posts, shops, home pages."""
    if tree.css_first(_MARKS) is None:
        return None
    post = _post(tree)
    frame = Frame(tree, post)
    images = PageImages(tree)
    if post is not None:
        body = _body(post, images, frame.url)
        if body:
            return _made(frame, _hero(post, images, body) + _without_title(body, frame.title))
    stored = _stored(tree, frame)
    if stored is not None:
        body = _from_json(stored.value, images, frame.url)
        if body:
            return _filled(_made(frame, body), stored.post)
    site = None if post is not None else read_site(tree, images, frame.url)
    if site is None:
        return None
    title, body = site
    found = _made(frame, body)
    return found._replace(title=title or found.title)


def _made(frame: Frame, body: str) -> WixPost:
    return WixPost(frame.title, frame.author, frame.published, body, frame.topics, frame.language, frame.url)


def _post(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the element of the post: the first one that is none of a list and holds a text.

    Where none is named so, the first text of the editor on a page that says it is an article.
    """
    for selector in _POSTS:
        for node in tree.css(selector):
            if not _is_listed(node) and _text_of(node) is not None:
                return node
    for selector in _DESCRIPTIONS:
        for node in tree.css(selector):
            if not _is_listed(node) and node.css_first(_VIEWERS) is not None:
                return node
    if not Frame(tree, None).is_article:
        return None
    return next((node for node in tree.css(_VIEWERS) if not _is_listed(node)), None)


def _text_of(post: LexborNode) -> LexborNode | None:
    """Return the element of a post's text."""
    for selector in _DESCRIPTIONS:
        for node in post.css(selector):
            if not _is_listed(node):
                return node
    viewer = next((node for node in post.css(_VIEWERS) if not _is_listed(node)), None)
    return (
        post if viewer is None and "blog-post-page-font" in (post.attributes.get("class") or "") else viewer
    )


def _is_listed(node: LexborNode) -> bool:
    """Tell whether an element stands in a list of posts or in comments."""
    above: LexborNode | None = node
    while above is not None:
        attributes = above.attributes
        if _LISTED.search(attributes.get("data-hook") or "") or "post-list-item" in (
            attributes.get("class") or ""
        ):
            return True
        above = above.parent
    return False


def _body(post: LexborNode, images: PageImages, base: str) -> str:
    """Return the body of a post: what its viewer shows, or all of its text where that is empty."""
    text = _text_of(post)
    if text is None:
        return ""
    viewer = text.css_first(_VIEWERS)
    body = structural(viewer, images, base) if viewer is not None else ""
    if not _says_something(body):
        body = structural(text, images, base)
    return body if _says_something(body) else ""


def _without_title(body: str, title: str) -> str:
    """Return a body without a first line that is the title once more."""
    first = _FIRST_LINE.match(body)
    if (
        first is None
        or not title
        or normalise_title(unescape(_TAGS.sub("", first[2]))) != normalise_title(title)
    ):
        return body
    rest = body[first.end() :]
    return rest if _says_something(rest) else body


def _says_something(body: str) -> bool:
    return "<img" in body or seen(_TAGS.sub("", body))


def _hero(post: LexborNode, images: PageImages, body: str) -> str:
    """Return the large image over the title, where the text has it not as well; it is there for the looks."""
    holder = post.css_first("[data-hook='post-hero-image']")
    image = holder.css_first("wow-image, wix-image, img") if holder is not None else None
    if image is None:
        return ""
    picture = picture_of(image)._replace(alt="")
    shown = {name_of(unescape(source)) for source in _SOURCE.findall(body)}
    if not shown.isdisjoint(map(name_of, picture.references)):
        return ""
    html = images.tag(picture)
    return f"<p>{html}</p>\n" if html else ""


# --- posts that are only in the page's JSON -------------------------------------------------------------


def _stored(tree: LexborHTMLParser, frame: Frame) -> Content | None:
    """Return the content of this page's post: by its name in the address, by its title, or the only one."""
    if not frame.is_article:
        return None
    found = [content for content in contents(tree) if _size(content.value)]
    slug, title = slug_of(frame.url), frame.title
    for content in found:
        if slug and slug_of(text_at(content.post, "slug")) == slug:
            return content
    for content in found:
        if title and text_at(content.post, "title") == title:
            return content
    return found[0] if len(found) == 1 else None


def _size(content: Node) -> int:
    return len(nodes_at(content, "nodes")) + len(nodes_at(content, "blocks"))


def _from_json(content: Node, images: PageImages, base: str) -> str:
    body = nodes_html(content, images, base) if "nodes" in content else draft_html(content, images)
    return body if _says_something(body) else ""


def _filled(found: WixPost, post: Node) -> WixPost:
    """Return a post with what its object in the JSON knows better or alone."""
    dates = (text_at(post, name) for name in ("firstPublishedDate", "publishedDate", "datePublished"))
    authors = (
        text_at(post, *path) for path in (("owner", "name"), ("author", "name"), ("owner", "nickname"))
    )
    labels = [item for key in ("tags", "categories") for item in nodes_at(post, key)]
    topics = (text_at(item, "label") or text_at(item, "title") for item in labels)
    return found._replace(
        title=" ".join(text_at(post, "title").split()) or found.title,
        author=found.author or next(filter(None, authors), ""),
        published=found.published or next(filter(None, dates), ""),
        topics=found.topics or tuple(dict.fromkeys(filter(None, topics))),
    )
