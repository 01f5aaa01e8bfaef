"""A program of its own that imports a folder and dies in the middle of a transaction, as in a power cut."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from nam_reader.model import ImportProgress
from nam_reader.workspace import Workspace


def main() -> None:
    """Import a folder (second argument) into a library (first); die when so many files (third) are taken."""
    library, folder, most = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

    def progress(step: ImportProgress) -> None:
        if step.done >= most:
            os.kill(os.getpid(), signal.SIGKILL)

    with Workspace(library) as workspace:
        workspace.import_paths([folder], progress)


if __name__ == "__main__":
    main()
