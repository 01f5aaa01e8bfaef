"""EPUB 2 and 3: each chapter with something to read becomes an article, its source is the book."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.declared import with_language
from nam_reader.importers.epub_chapters import Chapter, Text, plan, read_text, title_of
from nam_reader.importers.epub_markup import epub_types
from nam_reader.importers.epub_members import Members, opened
from nam_reader.importers.epub_notes import Links
from nam_reader.importers.epub_package import Package, read_package
from nam_reader.importers.epub_purposes import is_for_reading
from nam_reader.importers.fragment import drop_title
from nam_reader.importers.material import Material
from nam_reader.importers.pictures import MOST, NO_ROOM, Pictures
from nam_reader.model import Article, Failure, Parsed, StoredImage
from nam_reader.text.articles import make_article

CHAPTERS = 20  # in a part
PART = 1024 * 1024  # bytes of text in a part, unless one chapter alone has more


def parse(material: Material, part: str = "") -> Parsed:
    """Return the articles of a book, or of the chapters that ``part`` names, one a line.

    Raises UnreadableFileError where it is locked, damaged or has no text.
    """
    with opened(material) as members:
        package = read_package(members)
        book = _Book(material.name, members, package)
        if part:
            return book.read([_named(line) for line in part.split("\n")])
        groups = list(_groups(plan(members, package), members))
        if len(groups) > 1:
            return Parsed((), parts=tuple(map(_names, groups)))
        found = book.read(groups[0]) if groups else Parsed(())
    if not found.articles:
        if found.failed:
            raise UnreadableFileError(found.failed[0].reason)
        raise UnreadableFileError("The book has no text to read.")
    return found


def _groups(chapters: Sequence[Chapter], members: Members) -> Iterator[list[Chapter]]:
    """Yield the chapters in parts."""
    group: list[Chapter] = []
    size = 0
    for chapter in chapters:
        length = sum(map(members.size, chapter.files))
        if group and (len(group) == CHAPTERS or size + length > PART):
            yield group
            group, size = [], 0
        group.append(chapter)
        size += length
    if group:
        yield group


def _names(chapters: Sequence[Chapter]) -> str:
    """Name a part: a line for each chapter, so that one that gets stuck costs only itself."""
    return "\n".join([json.dumps(chapter) for chapter in chapters])


def _named(line: str) -> Chapter:
    files, title = json.loads(line)
    return Chapter(tuple(files), title)


class _Book:
    """A book whose chapters are read, one after the other."""

    def __init__(self, name: str, members: Members, package: Package) -> None:
        self._name = name
        self._members = members
        self._package = package
        self._links = Links(members, package)

    def read(self, chapters: Sequence[Chapter]) -> Parsed:
        """Return the articles of chapters; where their pictures fill a part, the rest is another one."""
        articles: list[Article] = []
        failed: list[Failure] = []
        remarks: dict[str, None] = {}
        images: dict[str, StoredImage] = {}
        for number, chapter in enumerate(chapters):
            if sum(len(image.data) for image in images.values()) > MOST:
                rest = (_names(chapters[number:]),)
                return Parsed(tuple(articles), tuple(remarks), tuple(images.values()), tuple(failed), rest)
            pictures = Pictures(self._members.picture)
            try:
                article = self._article(chapter, pictures)
            except UnreadableFileError as error:
                failed.append(Failure(f"{self._name}/{chapter.files[0]}", error.sentence))
                continue
            if article is not None:
                articles.append(article)
                images.update((image.sha256, image) for image in pictures.images)
                if pictures.left_out:
                    remarks[NO_ROOM] = None
        return Parsed(tuple(articles), tuple(remarks), tuple(images.values()), tuple(failed))

    def _article(self, chapter: Chapter, pictures: Pictures) -> Article | None:
        """Return the article of a chapter, None where it is not for reading."""
        texts = [read_text(self._members, self._package, file) for file in chapter.files]
        title = title_of(chapter, texts[0], self._package)
        drop_title(texts[0].body, title)
        _drop_page_numbers(texts)
        if not is_for_reading(texts, title, self._package, self._links.lead_out):
            return None
        self._find_pictures(texts, pictures)
        notes = self._links.settle(texts)
        bodies = [text.body.inner_html or "" for text in texts]
        article = make_article(
            title=title,
            body="\n".join([*bodies, f"<hr>\n{notes}" if notes else ""]),
            authors=self._package.authors,
            source=self._package.title,
            published=self._package.published,
            topics=self._package.topics,
        )
        return with_language(article, texts[0].language or self._package.language)

    def _find_pictures(self, texts: Sequence[Text], pictures: Pictures) -> None:
        """Put the pictures into texts; what they are called there depends on where the text is."""
        for text in texts:
            for node in text.body.css("img"):
                source = node.attrs.get("src") or ""
                if not source.startswith("data:"):
                    node.attrs["src"] = self._members.resolve(text.file, source)[0] if source else ""
            pictures.put_into(text.body)


def _drop_page_numbers(texts: Sequence[Text]) -> None:
    """Take out the numbers of a printed edition's pages, which stand in the middle of sentences."""
    for text in texts:
        for node in text.body.css(r"[epub\:type],[role]"):
            if "pagebreak" in epub_types(node):
                node.inner_html = ""
