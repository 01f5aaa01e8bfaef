"""What the names that a page gives its elements (class, id, role) say of what stands in them."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_STATE = re.compile(
    r"\b(?:has|no|with|without|is|hide|show|open|not|js|menu|layout)[-_]\w+|\w+-(?:open|active|enabled)\b"
)
_PARTS_LIST = """
    article banner breadcrumb comment comments content cookie footer menu navigation newsletter related
    sidebar social subscribe widget recommend
"""
_PARTS = tuple(_PARTS_LIST.split())
_SHORT = 7  # characters; so short a word is one
_LONGEST = 300  # characters of a name that are looked at

# Readers' comments: often longer than the article, so they go by their name alone.
_COMMENTS_LIST = """
    comment comments commentlist commentform commentarea disqus remark42 respond replies hypercomments
    cackle livefyre fbcomments facebookcomments kommentarze komentarze komentarz kamentary kommentarii
    commento
"""
COMMENTS = frozenset(_COMMENTS_LIST.split())
# What stands around articles, whatever it holds.
_AROUND_LIST = """
    ad ads adv advert advertisement advertising advertisment adsbygoogle adsense adslot adunit banner
    banners breadcrumb breadcrumbs crumbs cookie cookies consent gdpr footer footnav copyright navbar
    navigation nav navi subnav topnav menu submenu megamenu related relatedposts relatednews recommend
    recommended recommendation recommendations recirculation readalso seealso similar sidebar sidebars
    rail social socials socialmedia share shares sharing sharebar sharer sharebuttons sharedaddy
    addtoany addthis sponsor sponsored sponsors pagination paginator pager popup modal lightbox
    newsletter newsletters subscribe subscription subscriptions signup mailchimp mc4wp outbrain taboola
    promo promos promotion promobox trending popular mostread mostpopular toolbar masthead topbar rss
    skyscraper paywall login signin register registration donate donation teaser teasers onesignal yarpp
    jp outstream tagcloud widgets webring syndication skiplink skip printonly hatom upsell
"""
AROUND = frozenset(_AROUND_LIST.split())
# What stands in or beside articles and is not their text, where it is short.
_BESIDE_LIST = """
    author authors byline bylines bio meta metadata postmeta entrymeta dateline timestamp published tags
    tag taglist keywords rating ratings stars vote votes likes reactions feedback print tools action
    actions toc bottom extra supplemental community shoutbox widget contact disclaimer license credits
    bookmark pubdate views counter categories rubric rubrics reading readtime
"""
BESIDE = frozenset(_BESIDE_LIST.split())
_GOOD_LIST = """
    article articles body content entry hentry main page post posts text blog story column fulltext news
    artykul tresc publication material paragraph prose richtext copy
"""
GOOD = frozenset(_GOOD_LIST.split())
BAD = frozenset(
    ["hidden", "hid", "masthead", "meta", "shopping", "scroll", "foot", "contact", "tool", "links", "promo"]
) | {
    *COMMENTS,
    *AROUND,
    "tags",
    "related",
}
_ROLES_AROUND_LIST = """
    alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search
    toolbar tablist tooltip
"""
ROLES_AROUND = frozenset(_ROLES_AROUND_LIST.split())


def words_of(element: HtmlElement) -> frozenset[str]:
    """Return the words that an element's class and id are made of, in small letters."""
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    return _words(name[:_LONGEST]) if len(name) > 1 else frozenset()


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    words = {word.lower() for word in _WORD.findall(_STATE.sub(" ", name))}
    for word in [word for word in words if len(word) > _SHORT]:  # "rightsidebar", "relatedbox"
        words.update(part for part in _PARTS if word.startswith(part) or word.endswith(part))
    return frozenset(words)


def weight(element: HtmlElement) -> int:
    """Return how much an element's names speak for content (above 0) or against it, as Readability counts."""
    return _weight(element.get("class") or "") + _weight(element.get("id") or "")


@lru_cache(maxsize=4096)
def _weight(name: str) -> int:
    if not name:
        return 0
    words = _words(name[:_LONGEST])
    return 25 * (not words.isdisjoint(GOOD)) - 25 * (not words.isdisjoint(BAD))
