"""ZIM, the files of Kiwix: each of its pages as a saved page. The library for it comes with an extra."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urlsplit

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.images import LARGEST as LARGEST_PICTURE
from nam_reader.importers.material import Material
from nam_reader.importers.page import read_page
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import make_uid
from nam_reader.wording import sentence

ENTRIES = 100  # in a part that is read
BRANCHES = 64  # parts that a part too large to be read is divided into
LARGEST_PAGE = 16 * 1024 * 1024  # bytes

_BROKEN = (IndexError, KeyError, RuntimeError, UnicodeDecodeError)  # as the library tells of damage
_PAGES = ("text/html", "application/xhtml")
_MISSING = sentence('To read ZIM files, install what is needed for them: pip install "nam-reader[zim]"')
_NOT_ON_DISK = sentence("A ZIM file inside of an archive cannot be read; unpack it first.")
_DAMAGED = sentence("The ZIM file is damaged or not whole.")
_NO_ARTICLE = sentence("Pages without an article were left out.")
_WEB_CRAWLS = ("warc2zim", "zimit")  # their pages are named by their addresses


def parse(material: Material, part: str = "") -> Parsed:
    """Return the articles of a ZIM file, or of the entries that ``part`` names, a range of numbers a line.

    A range that is too large to be read at once gives parts of its own.
    Raises UnreadableFileError where the file is damaged, or the library for it is not installed.
    """
    if material.path is None:
        raise UnreadableFileError(_NOT_ON_DISK)
    archive = _open(str(material.path))
    ranges = [_range(line) for line in part.split("\n")] if part else [range(archive.all_entry_count)]
    if len(ranges) == 1 and len(ranges[0]) > ENTRIES:
        return Parsed((), parts=tuple(_divided(ranges[0])))
    return _Pages(archive).read(number for numbers in ranges for number in numbers)


def _open(path: str) -> Any:  # noqa: ANN401 - the library is not here when types are checked
    try:
        reader = import_module("libzim.reader")
    except ImportError as error:
        raise UnreadableFileError(_MISSING) from error
    try:
        return reader.Archive(path)
    except _BROKEN as error:
        raise UnreadableFileError(_DAMAGED) from error


def _range(line: str) -> range:
    start, _, stop = line.partition("-")
    return range(int(start), int(stop))


def _divided(numbers: range) -> Iterator[str]:
    """Name the parts of a range: in one line a large part, by a line for each entry one that can be read."""
    step = max(ENTRIES, -(-len(numbers) // BRANCHES))
    for start in range(numbers.start, numbers.stop, step):
        stop = min(start + step, numbers.stop)
        if stop - start > ENTRIES:
            yield f"{start}-{stop}"
        else:
            yield "\n".join([f"{number}-{number + 1}" for number in range(start, stop)])


class _Pages:
    """The pages of an open ZIM file."""

    def __init__(self, archive: Any) -> None:  # noqa: ANN401 - as above
        self._archive = archive
        self._source = self._said("Title")
        scraper = self._said("Scraper").lower()
        self._is_crawl = any(name in scraper for name in _WEB_CRAWLS)

    def read(self, numbers: Iterable[int]) -> Parsed:
        """Return the articles of the entries that are pages; what redirects elsewhere is passed over."""
        found = Parsed(())
        for number in numbers:
            try:
                entry = self._archive._get_entry_by_id(number)  # noqa: SLF001 - there is no other way to all
                if entry.is_redirect:
                    continue
                item = entry.get_item()
                if (
                    not item.mimetype.startswith(("text/html", "application/xhtml"))
                    or item.size > LARGEST_PAGE
                ):
                    continue
                page = self._page(item)
            except _BROKEN as error:
                raise UnreadableFileError(_DAMAGED) from error
            found = found.followed_by(self._read(page))
        return found

    def _page(self, item: Any) -> Material:  # noqa: ANN401 - as above
        path = item.path
        return Material(
            name=f"{(item.title or posixpath.basename(path)).replace('/', ' ')}.html",
            content=bytes(item.content),
            url=f"https://{path}" if self._is_crawl else "",
            beside=lambda reference: self._beside(path, reference),
        )

    def _read(self, page: Material) -> Parsed:
        try:
            found = read_page(page)
        except UnreadableFileError:
            return Parsed((), (_NO_ARTICLE,))
        return found._replace(articles=tuple(map(self._with_source, found.articles)))

    def _with_source(self, article: Article) -> Article:
        """Return an article of this file: its name is the source where the page has none."""
        if article.source or not self._source:
            return article
        uid = make_uid(
            url=article.url,
            source=self._source,
            title=article.title,
            published=article.published,
            kind=article.kind,
        )
        return article._replace(source=self._source, uid=uid)

    def _beside(self, path: str, reference: str) -> bytes | None:
        """Return the bytes of an entry that a page refers to."""
        try:
            parts = urlsplit(reference)
        except ValueError:
            return None
        if parts.scheme or parts.netloc or not parts.path:
            return None
        for written in dict.fromkeys((unquote(parts.path), parts.path)):
            name = posixpath.normpath(posixpath.join("/", posixpath.dirname(path), written)).lstrip("/")
            try:
                if self._archive.has_entry_by_path(name):
                    item = self._archive.get_entry_by_path(name).get_item()
                    return bytes(item.content) if item.size <= LARGEST_PICTURE else None
            except _BROKEN:
                return None
        return None

    def _said(self, key: str) -> str:
        """Return what the file says of itself."""
        try:
            return bytes(self._archive.get_metadata(key)).decode("utf-8", "replace").strip()
        except _BROKEN:
            return ""
