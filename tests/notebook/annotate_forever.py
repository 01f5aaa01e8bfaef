"""Adds annotations until it is killed, and prints each id once ``add`` has returned."""

from __future__ import annotations

import sys
from pathlib import Path

from nam_reader.model import Anchor, ArticleRef
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

notebook = Notebook(open_notebook(Path(sys.argv[1])))
for number in range(1_000_000):
    anchor = Anchor(f"quote {number}", "before ", " after", number, number + 8, "revision")
    made = notebook.add(ArticleRef("uid", "Title"), anchor, note=f"note {number}", tags=("a", "b"))
    sys.stdout.write(made.id + "\n")
    sys.stdout.flush()
