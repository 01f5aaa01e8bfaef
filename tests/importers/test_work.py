"""What a worker process does."""

from __future__ import annotations

import gc
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser
from tests.importers import samples

from nam_reader.importers.work import Item, work_on


def test_the_tree_of_a_page_goes_with_the_next_task(tmp_path: Path) -> None:
    """Python alone would keep thousands of them: cycles of few objects are not looked for."""
    pages = [tmp_path / f"{number}.html" for number in range(12)]
    for page in pages:
        page.write_bytes(samples.wix())
    gc.collect()
    before = _trees()
    gc.disable()
    try:
        for page in pages:
            ((parsed, reason, _),) = work_on([Item(page)])
            assert parsed is not None, reason
            assert _trees() - before <= 3
    finally:
        gc.enable()


def _trees() -> int:
    return sum(isinstance(found, LexborHTMLParser) for found in gc.get_objects())
