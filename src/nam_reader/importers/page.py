"""Saved web pages: the article alone, with its structure, its images and what the page says of it."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.declared import with_language
from nam_reader.importers.making import paragraph
from nam_reader.importers.material import Material
from nam_reader.importers.pictures import Pictures
from nam_reader.importers.web import phrases, wix
from nam_reader.importers.web.addresses import saved_from
from nam_reader.importers.web.body import write
from nam_reader.importers.web.charset import decode
from nam_reader.importers.web.content import Hints, find_content
from nam_reader.importers.web.dates import is_past, read_date
from nam_reader.importers.web.edges import Known
from nam_reader.importers.web.metadata import Metadata, read_metadata
from nam_reader.importers.web.people import authors
from nam_reader.importers.web.pictures import Finder, folder_beside, put_in
from nam_reader.importers.web.tree import Page, parse_page
from nam_reader.importers.web.unseen import without_unseen
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import make_article
from nam_reader.wording import sentence

NO_ARTICLE = sentence("No article was found in this page.")
LARGEST = 5_000_000  # characters of its body; a thousand printed pages have two or three million
SHORTEST = 40  # characters of the shortest article: two short sentences
FEW = 700  # characters; an article so short can be an error or a wall that only looks like one
LONGEST_WALL = 5000  # characters
CONSENT = 0.012  # of a text's words, in one that asks for consent

_LEFT_OUT = sentence("There was no room for all images of the page.")
_WIX = "meta[name='generator'][content^='Wix']"  # its pages that are no posts are lists, shops, first pages
_XML = frozenset({".xht", ".xhtml"})
_MARKUP = re.compile(r"<(?:p|br|div|h\d)\b[^<>]*>", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:»”\"](?:\s|$)")


def parse(material: Material, part: str = "") -> Parsed:  # noqa: ARG001 - all formats are called so
    """Return the article of a saved page. Raises UnreadableFileError."""
    return read_page(material)


def read_page(material: Material) -> Parsed:
    """Return the article of a page, wherever the page lies. Raises UnreadableFileError where it has none."""
    decoded = decode(material.read(), material.charset)
    page = parse_page(decoded.text, xml=material.suffix in _XML)
    metadata = read_metadata(page.root, saved=saved_from(decoded.text), given=material.url)
    finder = Finder(material.beside, page.images, metadata.address, folder_beside(page.root))
    post = wix.find(page.parser)
    if post is not None:
        html, metadata = post.body, _with_post(metadata, post)
    else:
        html = _article_of(page, metadata)
    if len(html) > LARGEST:
        raise UnreadableFileError("This page is too large to be an article.")
    body = _parsed(html)
    pictures = Pictures(finder.find)
    put_in(body, finder, f"{metadata.title} {body.text()}", described=post is not None)
    pictures.put_into(body)
    article = _made(material, metadata, body.inner_html or "")
    shortest = FEW if page.parser.css_first(_WIX) is not None else SHORTEST
    if post is None and not _is_article(article, metadata, shortest=shortest):
        raise UnreadableFileError(NO_ARTICLE)
    remarks = (*decoded.remarks, *((_LEFT_OUT,) if pictures.left_out else ()))
    return Parsed((article,), remarks, pictures.images)


def _article_of(page: Page, metadata: Metadata) -> str:
    """Return the body of the page's article. Raises UnreadableFileError where there is none."""
    known = Known(metadata.titles, metadata.authors, metadata.source)
    content = find_content(page.root, Hints(known, metadata.text))
    if content.leaves:
        return write(content.view, content.leaves, metadata.address)
    if len(metadata.text) < FEW:
        raise UnreadableFileError(NO_ARTICLE)
    return _of_data(metadata.text)  # a page that is nothing before its scripts have run


def _of_data(text: str) -> str:
    """Return the article that a page's data have, as HTML: it is text, or HTML already."""
    if _MARKUP.search(text):
        return text
    return "".join(paragraph(line) for line in text.splitlines() if line.strip())


def _parsed(html: str) -> LexborNode:
    body = LexborHTMLParser(f"<body>{html}").body
    if body is None:  # a body of frames is none
        raise UnreadableFileError(NO_ARTICLE)
    return body


def _with_post(metadata: Metadata, post: wix.WixPost) -> Metadata:
    """Return what is known of a Wix post: what the post says, and the page where it says nothing."""
    date = read_date(post.published) if post.published else None
    return metadata._replace(
        title=post.title or metadata.title,
        authors=authors([post.author]) or metadata.authors,
        published=date if date and is_past(date) else metadata.published,
        topics=post.topics or metadata.topics,
        address=post.url or metadata.address,
        language=post.language,
    )


def _made(material: Material, metadata: Metadata, html: str) -> Article:
    article = make_article(
        title=without_unseen(metadata.title).strip() or material.stem,
        body=without_unseen(html),
        authors=[without_unseen(author) for author in metadata.authors],
        source=without_unseen(metadata.source),
        url=metadata.address or None,
        published=metadata.published,
        topics=metadata.topics,
    )
    article = with_language(article, metadata.language)
    others = tuple(pair for pair in metadata.alternates if pair[0] != article.language)
    return article._replace(alternates=others)


def _is_article(article: Article, metadata: Metadata, *, shortest: int) -> bool:
    """Tell an article from an error, a wall of consent, a form to log in, an empty shell."""
    text = article.text
    if len(text) < shortest or (len(text) < FEW and not _SENTENCE_END.search(text)):
        return False
    if len(text) < FEW and (phrases.SCRIPTS.search(text) or phrases.MISSING.search(text[:100])):
        return False
    if metadata.is_article:
        return True
    if len(text) < FEW and metadata.published is None and phrases.MISSING.search(metadata.title):
        return False
    return len(text) > LONGEST_WALL or len(phrases.CONSENT.findall(text)) < CONSENT * article.words + 2
