"""Markdown: Python-Markdown's HTML, made safe; images beside it; the title from front matter or a heading."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from html import escape

from nam_reader.importers import front_matter, plain
from nam_reader.importers.kinds import MARKDOWN_SUFFIXES
from nam_reader.importers.making import can_be_title, is_title, parsed, put_together
from nam_reader.importers.reading import Source
from nam_reader.model import Parsed, StoredImage
from nam_reader.text.blocks import parse_blocks
from nam_reader.text.markdown import markdown_to_html, plain_html
from nam_reader.text.sanitise import sanitise
from nam_reader.text.titles import normalise_title
from nam_reader.wording import Sentence, sentence

SUFFIXES = MARKDOWN_SUFFIXES
LARGEST = 2 * 1024 * 1024  # characters; what is longer is taken as plain text

_FIRST_HEADING = re.compile(r"\s*<(h[1-6])(?: [^>]*)?>(.*?)</\1>\n*", re.DOTALL)
_MAIN_HEADING = re.compile(r"<(h1)(?: [^>]*)?>(.*?)</\1>\n*", re.DOTALL)
_MARK = re.compile(r"[*_`<&\[\\~]")
_FIRST_PARAGRAPH = re.compile(r"\s*<p>(.*?)</p>\n*", re.DOTALL)


def parse(source: Source) -> Parsed:
    """Return the one article of a Markdown file."""
    return begin(source)()


def begin(source: Source) -> Callable[[], Parsed]:
    """Convert a Markdown file; what is returned makes the article."""
    if len(source.text) > LARGEST:
        return partial(
            _as_plain,
            source,
            sentence(
                "The file is longer than {0} million characters; it was taken as plain text.", LARGEST >> 20
            ),
        )
    found = front_matter.split(source.text)
    body = plain_html(found.body)
    if body is not None:
        return partial(_finish, source, found, body, safe=True)
    try:
        return partial(_finish, source, found, markdown_to_html(found.body), safe=False)
    except RecursionError:
        return partial(
            _as_plain, source, sentence("The file is nested too deep; it was taken as plain text.")
        )


def _as_plain(source: Source, why: Sentence) -> Parsed:
    found = plain.parse(source)
    return Parsed(found.articles, (*found.remarks, why))


def _finish(source: Source, found: front_matter.Split, body: str, *, safe: bool) -> Parsed:
    images: tuple[StoredImage, ...] = ()
    remarks = found.remarks
    if not safe:
        if "<img" in body or "<IMG" in body:
            body, images, remarks = _with_images(source, body, remarks)
        body = sanitise(body)
    title, body = _title(found.front.title, body)
    if found.broken:
        body = f"<pre>\n{escape(found.broken, quote=False)}</pre>\n{body}"
    article = put_together(source, found.front, title, body, sanitised=True)
    return parsed(source, article, remarks)._replace(images=images)


def _with_images(
    source: Source, body: str, remarks: tuple[str, ...]
) -> tuple[str, tuple[StoredImage, ...], tuple[str, ...]]:
    """Put the images beside the file into its HTML; of those that cannot be had the description stays."""
    from nam_reader.importers.fragment import read_fragment  # most texts have no images, and need no parser
    from nam_reader.importers.pictures import NO_ROOM, Pictures

    fragment = read_fragment(body)
    pictures = Pictures(source.beside)
    pictures.put_into(fragment)
    if pictures.left_out:
        remarks = (*remarks, NO_ROOM)
    return fragment.inner_html or "", pictures.images, remarks


def _title(given: str, body: str) -> tuple[str, str]:
    """Return the title, "" for none, and the body without it where it would stand there twice."""
    heading = _FIRST_HEADING.match(body)
    if heading is None and not given:
        heading = _MAIN_HEADING.search(body)
    if heading is not None:
        found = _text(heading[2])
        rest = body[: heading.start()] + body[heading.end() :]
        if given and not _same(given, found):
            return given, body
        if found and rest.strip():
            return given or found, rest
        return given or found, body
    first = _FIRST_PARAGRAPH.match(body)
    if given or first is None:
        return given, body
    line = _text(first[1])
    rest = body[first.end() :]
    if is_title(line) and "\n" not in line and rest.strip():
        return line, rest
    line = line.split("\n", 1)[0]
    return (line if can_be_title(line) else ""), body


def _same(given: str, heading: str) -> bool:
    """Tell whether a heading says the title again; the title may be written with marks of Markdown, too."""
    if normalise_title(given) == normalise_title(heading):
        return True
    marked = _MARK.search(given) is not None
    return marked and normalise_title(_text(sanitise(markdown_to_html(given)))) == normalise_title(heading)


def _text(html: str) -> str:
    return " ".join([block.text for block in parse_blocks(f"<p>{html}</p>")])
