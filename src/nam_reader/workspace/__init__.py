"""The façade: opens a library folder, holds its stores, and answers the window and the command line.

Three lanes may use one workspace at the same time, each from one thread only, because each has its own
connections: *import* (``filling``, writes library.db), *notebook* (``noting``, writes notebook.db) and
*reading* (``shelf``, ``asking``, ``notes``, reads both). The command line calls all from its one thread.
"""

from __future__ import annotations

from nam_reader.database import telling_damage
from nam_reader.workspace.filling import Cancelled, Filling, never
from nam_reader.workspace.noting import Noting
from nam_reader.workspace.plain import (
    build_pack,
    can_renew,
    citation,
    citation_styles,
    filters_of,
    is_pack,
    links_in,
    make_anchor,
    note_blocks,
    number_sheet,
    pack_info,
    page_images,
    plain_words,
    quotation,
    report_text,
    text_of,
    to_jsonld,
    with_filter,
    without_filter,
    write_file,
)

__all__ = [
    "Cancelled",
    "Workspace",
    "build_pack",
    "can_renew",
    "citation",
    "citation_styles",
    "filters_of",
    "is_pack",
    "links_in",
    "make_anchor",
    "never",
    "note_blocks",
    "number_sheet",
    "pack_info",
    "page_images",
    "plain_words",
    "quotation",
    "report_text",
    "telling_damage",
    "text_of",
    "to_jsonld",
    "with_filter",
    "without_filter",
    "write_file",
]


class Workspace(Filling, Noting):
    """An open library folder. Use it as a context manager, or call ``close``."""
