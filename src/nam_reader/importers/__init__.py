"""Files to articles: one module a format, and the worker processes that parse many files."""

from __future__ import annotations

from nam_reader.importers.files import parse_bundled, parse_file, walk
from nam_reader.importers.parsing import Step, parsing

__all__ = ["Step", "parse_bundled", "parse_file", "parsing", "walk"]
