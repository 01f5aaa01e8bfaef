"""The dialog for files offers whatever can be imported."""

from __future__ import annotations

import re

from nam_reader.importers.kinds import MARKDOWN_SUFFIXES, TEXT_SUFFIXES, is_walked
from nam_reader.ui.dialogs.import_formats import formats, name_filters


def endings() -> set[str]:
    return {ending for _, group in formats() for ending in group}


def test_every_ending_that_is_offered_can_be_imported() -> None:
    for ending in endings() - {"nampack"}:
        name = f"a.{ending}"
        assert is_walked(f".{ending.rpartition('.')[2]}", name), ending


def test_every_ending_that_a_folder_is_walked_for_is_offered() -> None:
    known = "html htm xht xhtml mht mhtml rss atom rdf xml warc warc.gz warc.zst wacz epub pdf zip zim"
    for ending in [*known.split(), *(suffix[1:] for suffix in MARKDOWN_SUFFIXES | TEXT_SUFFIXES)]:
        assert ending in endings()


def test_the_first_filter_has_everything_and_the_last_takes_any_file() -> None:
    first, *groups, last = name_filters()
    assert first.startswith("Articles: HTML, MHTML, WARC, WACZ, EPUB, PDF, feeds, ZIP, Markdown, text (")
    patterns = re.findall(r"\*\.([\w.]+)", first)
    assert set(patterns) == endings()
    assert sum(len(re.findall(r"\*\.", group)) for group in groups) == len(patterns)
    assert last == "All files (*)"
