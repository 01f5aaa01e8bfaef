"""An article on a plain page of a Wix site: rich text that someone laid out, with no blog behind it."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.importers.web.ricos import structural
from nam_reader.importers.web.wix_frame import one_line
from nam_reader.importers.web.wix_images import PageImages

LONG = 200  # characters of a text that is no label
ARTICLE = 900  # characters of all texts together
SENTENCES = 3  # paragraphs of at least PARAGRAPH characters
PARAGRAPH = 80
MOST_TEXTS = 400  # elements of text on a page; an article has some dozen

_TEXTS = ".wixui-rich-text, [data-testid='richTextElement']"
_MAIN = ("main#PAGES_CONTAINER", "#PAGES_CONTAINER", "main", "#SITE_PAGES", "#masterPage")
_AROUND = frozenset({"footer", "header", "nav", "a", "button", "form", "aside"})
_AROUND_IDS = frozenset({"SITE_FOOTER", "SITE_HEADER"})
_AROUND_CLASSES = ("wixui-repeater", "wixui-footer", "wixui-header", "wixui-slideshow", "wixui-gallery")
_FEEDS = (
    "[data-hook='feed-page-root'], [data-hook='post-list'], [data-hook='post-list-item'], .post-list-item"
    ", [data-hook='product-list-grid-item'], [data-hook='product-page']"
)


def read_site(tree: LexborHTMLParser, images: PageImages, base: str) -> tuple[str, str] | None:
    """Return title and body of a page whose text is clearly an article, else None.

    That is so where the texts are long, most of them lies in a few elements, and it has several paragraphs
    that are sentences; lists of posts and products are none.
    """
    main = next((node for selector in _MAIN if (node := tree.css_first(selector)) is not None), None)
    if main is None or tree.css_first(_FEEDS) is not None:
        return None
    found = {node.mem_id: node for node in main.css(_TEXTS)}  # one that two selectors fit is found twice
    if len(found) > MOST_TEXTS:
        return None
    texts = [node for node in found.values() if not _is_around(node, main) and not _has_inside(node)]
    lengths = [len(one_line(node)) for node in texts]
    long = [place for place, length in enumerate(lengths) if length >= LONG]
    whole = sum(lengths[place] for place in long)
    if whole < ARTICLE or whole < 0.7 * sum(lengths) or len(long) > 12 or not _has_sentences(texts):
        return None
    heading = next((node for node in texts if node.css_first("h1") is not None), None)
    title = one_line(heading) if heading is not None and len(one_line(heading)) < LONG else ""
    chosen = [node for node in texts[long[0] : long[-1] + 1] if node is not heading or not title]
    bodies = [structural(node, images, base) for node in chosen]
    return title, "\n".join(body for body in bodies if body)


def _is_around(node: LexborNode, main: LexborNode) -> bool:
    """Tell whether an element belongs to what is on every page, or to a card among others."""
    above = node.parent
    while above is not None and above.mem_id != main.mem_id:
        attributes = above.attributes
        classes = attributes.get("class") or ""
        if above.tag in _AROUND or above.id in _AROUND_IDS or attributes.get("role") == "listitem":
            return True
        if any(name in classes for name in _AROUND_CLASSES):
            return True
        above = above.parent
    return False


def _has_inside(node: LexborNode) -> bool:
    """Tell whether a text element holds another one, which then counts in its place."""
    return any(inner.mem_id != node.mem_id for inner in node.css(_TEXTS))


def _has_sentences(texts: list[LexborNode]) -> bool:
    paragraphs = (one_line(part) for node in texts for part in node.css("p"))
    return sum(1 for text in paragraphs if len(text) >= PARAGRAPH) >= SENTENCES
