"""Notes as one HTML file that any browser shows without a network and that prints well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nam_reader.exporters.colours import INKS
from nam_reader.exporters.pages import article_pages
from nam_reader.exporters.templates import fill
from nam_reader.model import ArticleNotes

if TYPE_CHECKING:
    from markupsafe import Markup

LONGEST_NOTE = 20_000  # characters that are read as Markdown; its reader is slow on hostile text
_IMAGE = re.compile(r"<img[^>]*>")


def render(articles: Sequence[ArticleNotes]) -> str:
    """Return the page; each quote carries as data where it stands."""
    pages = article_pages(articles)
    notes = {note.id: _note_html(note.note) for page in pages for note in page.notes if note.note}
    return fill("notes.html.j2", {"articles": pages, "notes": notes, "inks": INKS})


def _note_html(note: str) -> Markup:
    """Return a note as safe HTML."""
    from markupsafe import Markup, escape  # with Jinja2, not before

    from nam_reader.text.markdown import (
        markdown_to_html,
    )  # loads the sanitiser, which the start does not need
    from nam_reader.text.sanitise import sanitise

    if len(note) > LONGEST_NOTE:
        return Markup('<p class="as-it-is">{}</p>').format(escape(note))
    safe = sanitise(markdown_to_html(note))
    return Markup(_IMAGE.sub("", safe))  # noqa: S704 -- it has just been sanitised; stored images are not here
