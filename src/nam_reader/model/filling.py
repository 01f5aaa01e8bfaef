"""What comes into a library: parsed files, the account of an import, packs."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model.articles import Article


class Failure(NamedTuple):
    """A file that gave no article, and why, in one sentence."""

    path: str
    reason: str


class Merge(NamedTuple):
    """A file whose article went into one that another file had given: that one's uid and title."""

    path: str
    uid: str
    title: str


class StoredImage(NamedTuple):
    """A raster image as it came. ``sha256`` (hex) is its name: ``<img src="nam-image:…">`` in a body.

    The size is that of the picture as it is shown: a JPEG may ask to be turned.
    """

    sha256: str
    mime: str  # image/png, image/jpeg, image/gif, image/webp or image/avif
    width: int  # pixels
    height: int
    data: bytes


class Parsed(NamedTuple):
    """What an importer made of one file, or of a part of it.

    ``remarks`` are worth telling ("12 of 703 articles …"). ``failed`` are members of an archive that gave
    nothing, by the archive's name, a slash and theirs. ``parts`` name, in order, what is still to be read of
    the file, each in a turn and a time of its own; only the importer that made them understands them.
    """

    articles: tuple[Article, ...]
    remarks: tuple[str, ...] = ()
    images: tuple[StoredImage, ...] = ()
    failed: tuple[Failure, ...] = ()
    parts: tuple[str, ...] = ()

    def followed_by(self, later: Parsed) -> Parsed:
        """Return what two parts of a file give together; the parts that are still to come are the later's."""
        return Parsed(
            self.articles + later.articles,
            tuple(dict.fromkeys(self.remarks + later.remarks)),
            tuple(dict.fromkeys(self.images + later.images)),
            self.failed + later.failed,
            later.parts,
        )


class ImportProgress(NamedTuple):
    """How far an import is. ``total`` is 0 while files are still being counted."""

    done: int
    total: int
    path: str
    added: int
    updated: int
    unchanged: int
    failed: int


class ImportReport(NamedTuple):
    """What an import did. ``files`` names, for each file that gave articles, their uids in order.

    Each article that was read counts once: as added, updated or unchanged, or among ``merged``. ``stubs``
    counts those, among all of them, of which the library has only an excerpt.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    files: tuple[tuple[str, tuple[str, ...]], ...] = ()
    remarks: tuple[str, ...] = ()
    cancelled: bool = False
    merged: tuple[Merge, ...] = ()
    stubs: int = 0

    @property
    def articles(self) -> tuple[str, ...]:
        """Every uid that the files gave, each once, in order."""
        return tuple(dict.fromkeys(uid for _, uids in self.files for uid in uids))

    def followed_by(self, later: ImportReport) -> ImportReport:
        """Return the account of two imports, one after the other."""
        return ImportReport(
            self.added + later.added,
            self.updated + later.updated,
            self.unchanged + later.unchanged,
            self.failed + later.failed,
            self.files + later.files,
            tuple(dict.fromkeys(self.remarks + later.remarks)),
            self.cancelled or later.cancelled,
            self.merged + later.merged,
            self.stubs + later.stubs,
        )


class PackInfo(NamedTuple):
    """What a pack says of itself."""

    title: str
    articles: int
    words: int
    languages: tuple[tuple[str, int], ...]
    created: str
    sha256: str
    size: int  # bytes
    schema: int
    problems: tuple[str, ...] = ()
