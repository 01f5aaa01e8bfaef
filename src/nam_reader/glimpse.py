"""One article, read before anything else of the program is loaded: what the window shows first."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from nam_reader.database import glance
from nam_reader.errors import LibraryError, NotFoundError
from nam_reader.library import one_article
from nam_reader.library.schema import MIGRATIONS as LIBRARY
from nam_reader.model import Document
from nam_reader.notebook.left_off import left_off
from nam_reader.notebook.schema import MIGRATIONS as NOTEBOOK


class Glimpse(NamedTuple):
    """An article and the place it was left at, as a code point of its reading text."""

    document: Document
    position: int


def read(folder: Path, uid: str) -> Glimpse | None:
    """Read one article of a library folder, changing nothing.

    None where it is not there or anything is not as it should be: whoever opens the library next says so.
    """
    try:
        with glance(folder / "library.db", LIBRARY) as library:
            document = one_article.document(library, uid)
        with glance(folder / "notebook.db", NOTEBOOK) as notebook:
            position = left_off(notebook, document.article.uid)
    except (LibraryError, NotFoundError):
        return None
    return Glimpse(document, position)
