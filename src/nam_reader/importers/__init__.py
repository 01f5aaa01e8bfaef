"""Files to articles: one module a format, and the worker processes that parse many files.

Nothing is loaded before it is asked for: most starts of the program import nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nam_reader.importers.files import parse_bundled, parse_file
    from nam_reader.importers.folder import walk
    from nam_reader.importers.pool import parsing
    from nam_reader.importers.step import Step

__all__ = ["Step", "parse_bundled", "parse_file", "parsing", "walk"]

_PLACES = {
    "Step": "step",
    "parse_bundled": "files",
    "parse_file": "files",
    "parsing": "pool",
    "walk": "folder",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
