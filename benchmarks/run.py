"""All measurements of this folder, one after the other; ``make bench`` runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WITH_DISPLAY = HERE.parent / "tools" / "with_display.py"


def main() -> int:
    """Run them; the exit status is that of the first that fails."""
    measurements = [
        ("Window", [sys.executable, str(WITH_DISPLAY), sys.executable, str(HERE / "start.py")]),
        (
            "Article list",
            [sys.executable, str(WITH_DISPLAY), sys.executable, str(HERE / "list_scrolling.py")],
        ),
        ("Reading", [sys.executable, str(WITH_DISPLAY), sys.executable, str(HERE / "reading.py")]),
        ("Idle window", [sys.executable, str(WITH_DISPLAY), sys.executable, str(HERE / "idle.py")]),
        ("Import", [sys.executable, str(HERE / "import_rate.py")]),
        ("Import of saved pages", [sys.executable, str(HERE / "page_rate.py")]),
        ("Search", [sys.executable, str(HERE / "search_speed.py")]),
        ("Word forms", [sys.executable, str(HERE / "lexicon.py")]),
        ("Names", [sys.executable, str(HERE / "names.py")]),
        ("Suggestions", [sys.executable, str(HERE / "suggestions.py")]),
        ("Articles found in pages", [sys.executable, str(HERE / "extraction.py")]),
        ("Kills while annotating", [sys.executable, str(HERE / "kills.py")]),
        ("Kills while a note is typed", [sys.executable, str(HERE / "typing_kills.py")]),
        ("Exports read back", [sys.executable, str(HERE / "exports.py")]),
    ]
    for title, command in measurements:
        print(f"\n{title}\n{'-' * len(title)}", flush=True)
        status = subprocess.run(command, check=False).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
