"""Any HTML to the small vocabulary that an article's body is written in."""

from __future__ import annotations

import re

from nam_reader.text.characters import clean
from nam_reader.text.nesting import flatten, thin_out
from nam_reader.text.plain_body import plain_pieces

_INLINE = {"a", "abbr", "b", "br", "code", "del", "em", "i", "img", "s", "span", "strong", "sub", "sup"}
_BLOCK = {"blockquote", "dd", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "ul"}
_HEADING = {"h1", "h2", "h3", "h4", "h5", "h6"}
_TABLE = {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
TAGS = frozenset(_INLINE | _BLOCK | _HEADING | _TABLE)
SETTLING = 3  # how often a body that was flattened is cleaned again
MANY_REFERENCES = 5_000
SCHEMES = frozenset({"http", "https", "mailto"})

_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href"},
    "img": {"src", "alt"},
    "li": {"value"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_WITHOUT_CONTENT = frozenset({"embed", "iframe", "object", "script", "style", "template", "title"})

# Other block elements become plain containers, so that their texts do not run into each other.
_CONTAINERS = re.compile(
    r"<(/?)(?:address|article|aside|body|center|details|fieldset|figcaption|figure|footer|form|header|hgroup|html"
    r"|legend|main|nav|noscript|optgroup|option|section|summary|textarea)(?=[\s/>])",
    re.IGNORECASE,
)
_SAME = {"ins": "span", "kbd": "code", "samp": "code", "strike": "s", "tt": "code", "u": "span"}
_RENAMED = re.compile(rf"<(/?)({'|'.join(_SAME)})(?=[\s/>])", re.IGNORECASE)

# Compiled where they are wanted, which the first article of a start seldom does.
_TEXT = r"(?:\A|>)[^<>]*+"
_REFERENCES = r"(?:&[^&]*+){1000}"
_IMAGE_SOURCE = r"nam-image:[0-9a-f]{64}"
_IMAGE_TAG = r'<img((?: [a-z]+="[^"]*")*)>'
_ALT = r' alt="([^"]*)"'
_NUMBER = r"[0-9]{1,6}"

_INVISIBLE = re.compile(
    r"[\s\x00-\x20\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+"
)


def sanitise(html: str) -> str:
    """Return the safe body that is left of any HTML: small vocabulary, safe links, stored images, all text.

    Links keep http, https, mailto and in-page targets. Images are kept only where they name a stored image
    (``nam-image:`` and its SHA-256); of others the description stays. What is nested too deep is flattened.
    The result sanitised again stays what it is.
    """
    html = clean(html)
    if plain_pieces(html) is not None:
        return html
    html = _CONTAINERS.sub(r"<\1div", thin_out(html))
    html = _RENAMED.sub(lambda tag: f"<{tag[1]}{_SAME[tag[2].lower()]}", html)
    body = _clean(html)
    for _ in range(SETTLING):
        flat = flatten(body)
        if flat == body:
            break
        body = _clean(flat)
    if "<img" in body:
        body = re.sub(_IMAGE_TAG, _keep_image, body)
    return body.strip()


def safe_link(href: str) -> str | None:
    """Return a link that may stand in a body, or None.

    Characters that cannot be seen are taken out first: browsers and Qt look past some of them at a scheme.
    """
    link = _INVISIBLE.sub("", href)
    if link.startswith("#"):
        return link if len(link) > 1 else None
    scheme, colon, rest = link.partition(":")
    return link if colon and rest and scheme.lower() in SCHEMES else None


def _clean(html: str) -> str:
    import nh3  # not for plain bodies: the first one shown is waited for

    return nh3.clean(
        _eased(html),
        tags=set(TAGS),
        clean_content_tags=set(_WITHOUT_CONTENT),
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes=set(SCHEMES) | {"nam-image"},
        link_rel=None,
    )


def _eased(html: str) -> str:
    """Cut texts of very many character references by comments, which are dropped again.

    The parser's time grows with the square of their number in one text.
    """
    if html.count("&") < MANY_REFERENCES:
        return html
    return re.sub(_TEXT, lambda text: re.sub(_REFERENCES, r"\g<0><!---->", text[0]), html)


def _attribute(_tag: str, name: str, value: str) -> str | None:
    if name == "href":
        return safe_link(value)
    if name == "src":
        return value if re.fullmatch(_IMAGE_SOURCE, value) else None
    if name in {"alt", "id"}:
        return clean(value)
    return value if re.fullmatch(_NUMBER, value) else None


def _keep_image(tag: re.Match[str]) -> str:
    from html import escape, unescape  # as above

    if ' src="' in tag[1]:
        return tag[0]
    alt = re.search(_ALT, tag[1])
    return escape(unescape(alt[1]), quote=False) if alt else ""
