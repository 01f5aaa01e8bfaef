"""Changes many annotations at once until it is killed, and prints a number once each change has returned."""

from __future__ import annotations

import sys
from pathlib import Path

from nam_reader.model import Anchor, AnnotationFilter, ArticleRef
from nam_reader.notebook import table
from nam_reader.notebook.bulk import Bulk
from nam_reader.notebook.collecting import Collecting
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

table.MANY = 5  # so that the index is made anew each time
notebook = Notebook(open_notebook(Path(sys.argv[1])))
bulk, collecting = Bulk(notebook.ledger), Collecting(notebook.ledger)
if not notebook.tags():
    for place in range(12):
        anchor = Anchor(f"quote {place}", "before ", " after", place, place + 8, "revision")
        notebook.add(ArticleRef("uid", "Title"), anchor, note=f"[[note {place}]]")
    bulk.change([one.id for one in notebook.find(AnnotationFilter())], add_tags=["0"])
    Marking(notebook.ledger).set_marks(["0"], read=True)
    collecting.make("0")
for number in range(int(notebook.tags()[0][0]) + 1, 1_000_000):
    bulk.rename_tag(str(number - 1), str(number))
    if notebook.history.undo != "Rename tag":
        sys.exit("The step is not remembered.")
    sys.stdout.write(f"tag {number}\n")
    sys.stdout.flush()
    Marking(notebook.ledger).set_marks([str(number)], read=True)
    collecting.add(collecting.make(str(number)).id, [str(number), "other"])
    sys.stdout.write(f"rest {number}\n")
    sys.stdout.flush()
