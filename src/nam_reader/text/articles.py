"""Makes an Article whole: safe body, reading text, revision, language, and the uid that it is known by."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from nam_reader.model import Article, Kind
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.characters import one_line
from nam_reader.text.languages import detect_language
from nam_reader.text.sanitise import safe_link, sanitise
from nam_reader.text.titles import composed

UID_LENGTH = 20  # base32 characters: 100 bits

_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|igshid)", re.IGNORECASE)
_ENCODED_LETTERS = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
_LETTERS_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_PORTS = {"http": 80, "https": 443}


def make_article(
    *,
    title: str,
    body: str,
    authors: Sequence[str] = (),
    byline: str = "",
    source: str = "",
    url: str | None = None,
    published: str | None = None,
    language: str = "",
    kind: Kind = Kind.ARTICLE,
    topics: Sequence[str] = (),
    alternates: Sequence[tuple[str, str]] = (),
    sanitised: bool = False,
) -> Article:
    """Return the article with all that follows from its fields.

    ``body`` is HTML; pass ``sanitised`` only where it was made by ``sanitise`` or holds nothing but escaped
    text in our own paragraphs. The title stays as it is, on one line. Links other than http, https and
    mailto are not kept as ``url``.
    """
    title = one_line(title)
    source = one_line(source)
    if not sanitised:
        body = sanitise(body)
    text = reading_text(parse_blocks(body))
    link = safe_link(url) if url else None
    if link is not None and link.startswith("#"):
        link = None
    return Article(
        uid=make_uid(url=link, source=source, title=title, published=published, kind=kind),
        title=title,
        body=body,
        text=text,
        revision=revision_of(title, text),
        words=len(text.split()),
        authors=_names(authors),
        byline=one_line(byline),
        source=source,
        url=link,
        published=published,
        language=language or detect_language(text),
        kind=kind,
        topics=_names(topics),
        alternates=tuple(alternates),
    )


def make_uid(
    *, url: str | None, source: str, title: str, published: str | None, kind: Kind, ordinal: int = 1
) -> str:
    """Return the stable name of an article: 20 lower-case base32 characters.

    It follows from the URL, else from source, title and date. Digests have names of their own; a stub has
    that of its article, whose place it keeps. ``ordinal`` tells articles apart that share all of this: 2 for
    the second one.
    """
    if url:
        identity = ["url", normalise_url(url)]
    else:
        identity = ["named", composed(source), composed(title), published or ""]
    if kind is Kind.DIGEST:
        identity.append(f"kind {kind}")
    if ordinal > 1:
        identity.append(f"ordinal {ordinal}")
    digest = hashlib.sha256("\0".join(identity).encode("utf-8", "replace")).digest()
    return base64.b32encode(digest).decode("ascii").lower()[:UID_LENGTH]


def revision_of(title: str, text: str) -> str:
    """Return the SHA-256, in hex, of a title and a reading text."""
    return hashlib.sha256(f"{title}\0{text}".encode("utf-8", "replace")).hexdigest()


def normalise_url(url: str) -> str:
    """Return the form of a URL that is the same for all ways to write it.

    The scheme http counts as https, ``www.`` and a last slash as nothing; fragments and the parameters by
    which visitors are followed are dropped. What cannot be taken apart stays as it is.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in _PORTS or not parts.hostname:
        return url.strip()
    host = parts.hostname.removeprefix("www.")
    if port is not None and port != _PORTS[parts.scheme.lower()]:
        host = f"{host}:{port}"
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([pair for pair in pairs if not _TRACKING.fullmatch(pair[0])])
    return f"https://{host}{parts.path.rstrip('/')}{'?' if query else ''}{query}"


def other_spellings(url: str) -> tuple[str, ...]:
    """Return the same URL with its letters beyond ASCII as percent signs, and as themselves.

    Browsers and programs write them as they please; the way it is written already is left out.
    """
    if url.isascii() and "%" not in url:
        return ()
    try:
        plain = _ENCODED_LETTERS.sub(lambda found: unquote(found[0], errors="strict"), url)
    except UnicodeDecodeError:  # of another charset
        return ()
    encoded = _LETTERS_BEYOND_ASCII.sub(lambda found: quote(found[0], errors="replace"), plain)
    return tuple(dict.fromkeys(way for way in (encoded, plain) if way != url))


def _names(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names that say something, each once, on one line."""
    return tuple(dict.fromkeys(name for name in (one_line(name).strip() for name in names) if name))
