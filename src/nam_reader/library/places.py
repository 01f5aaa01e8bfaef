"""Where an article stands on its site, whatever its language: a URL without what tells languages apart."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from nam_reader.text.articles import normalise_url

# As they stand in paths and in front of domains; some sites have the codes of countries instead.
LANGUAGES = frozenset(
    [
        *("ar", "az", "be", "bel", "bg", "by", "cs", "cz", "da", "de", "el", "en", "eng", "es", "et", "fi"),
        *("fr", "ge", "gr", "he", "hr", "hu", "hy", "it", "ja", "ka", "kk", "lt", "lv", "mk", "nb", "nl"),
        *("no", "pl", "pt", "ro", "ru", "rus", "sk", "sl", "sq", "sr", "sv", "tr", "ua", "uk", "ukr", "us"),
        *("uz", "zh"),
    ]
)
SHORTEST_SLUG = 3  # characters

_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z]{2,4})?", re.IGNORECASE)
_PARAMETERS = frozenset({"hl", "lang", "language", "locale"})
_LABELS_OF_SITE = 2  # of a host name, which must be left


def place_of(url: str) -> str | None:
    """Return what a URL has in common with those of its translations; None where that would be too little.

    example.org/en/post/x, example.org/post/x, be.example.org/post/x and example.org/post/x?lang=be have one
    place.
    """
    try:
        parts = urlsplit(normalise_url(url))
    except ValueError:
        return None
    host = parts.hostname or ""
    first, _, rest = host.partition(".")
    if _is_language(first) and rest.count(".") + 1 >= _LABELS_OF_SITE:
        host = rest
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    if segments and _is_language(segments[0]):
        del segments[0]
    pairs = [pair for pair in parse_qsl(parts.query) if pair[0].lower() not in _PARAMETERS]
    if not host or len(segments[-1] if segments else "") + 8 * len(pairs) < SHORTEST_SLUG:
        return None
    return "/".join([host, *segments]) + (f"?{urlencode(pairs)}" if pairs else "")


def is_numbered(place: str) -> bool:
    """Tell whether a number alone names an article at its place: another one may have it in its language."""
    path = place.partition("/")[2]
    return not path or "?" in path or not any(map(str.isalpha, path.rpartition("/")[2].partition(".")[0]))


def is_front(url: str) -> bool:
    """Tell whether a URL is that of a site, or of all that it has in a language."""
    try:
        segments = [segment for segment in urlsplit(url).path.split("/") if segment]
    except ValueError:
        return True
    return not segments or (len(segments) == 1 and _is_language(segments[0]))


def _is_language(segment: str) -> bool:
    found = _CODE.fullmatch(segment)
    return found is not None and found[1].lower() in LANGUAGES
