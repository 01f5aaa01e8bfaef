"""The language that a page gives for itself, and where it says that its translations are."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from nam_reader.importers.web.addresses import clean_address, urljoin_or
from nam_reader.text.articles import normalise_url

MOST = 60  # translations

_CODE = re.compile(r"\s*([a-zA-Z]{2,3})(?:[-_][a-zA-Z0-9_-]*)?\s*$")
# ISO 639-2, and what sites write for the country when they mean the language
_CODES = {
    "bel": "be", "by": "be", "rus": "ru", "ukr": "uk", "ua": "uk", "pol": "pl", "eng": "en",
    "deu": "de", "ger": "de",
    "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "lit": "lt", "lav": "lv", "est": "et", "ces": "cs",
    "cze": "cs", "slk": "sk", "nld": "nl", "dut": "nl", "por": "pt", "bul": "bg", "ron": "ro", "rum": "ro",
    "swe": "sv", "fin": "fi", "kat": "ka", "geo": "ka", "hye": "hy", "arm": "hy",
    "cz": "cs", "se": "sv", "ge": "ka",
}  # fmt: skip


def code_of(tag: str) -> str:
    """Return the ISO 639-1 code of a language tag ("be-BY", "bel", "by"), "" for none."""
    found = _CODE.match(tag or "")
    if not found:
        return ""
    code = found[1].lower()
    code = _CODES.get(code, code)
    return code if len(code) == 2 else ""


def declared(root: HtmlElement, metas: dict[str, list[str]]) -> str:
    """Return the language that a page gives for itself, "" where it gives none."""
    body = root.find("body")
    tags = [root.get("lang"), root.get("xml:lang"), body.get("lang") if body is not None else ""]
    for name in ("content-language", "og:locale", "language", "dc.language", "inlanguage"):
        tags += metas.get(name, ())
    return next(filter(None, (code_of(tag or "") for tag in tags)), "")


def alternates(root: HtmlElement, address: str) -> tuple[tuple[str, str], ...]:
    """Return language and address of each translation that a page names: absolute, each once, not itself."""
    found: dict[str, str] = {}
    own = normalise_url(address) if address else ""
    links = [link for link in root.iter("link", "a") if link.get("hreflang") and link.get("href")]
    for link in links[:MOST]:
        if link.tag == "link" and "alternate" not in (link.get("rel") or "").lower():
            continue
        code = code_of(link.get("hreflang") or "")
        target = clean_address(urljoin_or(address, link.get("href") or ""))
        if code and target and normalise_url(target) != own:
            found.setdefault(code, target)
    return tuple(found.items())
