"""Put NAM Reader into the menu of a Linux desktop, and among the programs that open files: ``make desktop``.

What is written stands in the person's own data folder: an entry that starts this checkout's program, the icon
and the type of packs. ``--remove`` takes all of it away again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "desktop"
PLACES = {
    "nam-reader.desktop": "applications",
    "nam-reader.svg": "icons/hicolor/scalable/apps",
    "nam-reader.xml": "mime/packages",
}
RENEWALS = (  # of what desktops keep of these folders; where one is not there, the desktop looks by itself
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def data_folder() -> Path:
    """Return where a person's own desktop entries are kept."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(folder: Path, program: Path) -> list[Path]:
    """Write everything below a data folder; return the files."""
    written = []
    for name, place in PLACES.items():
        target = folder / place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = (SOURCE / name).read_text("utf-8")
        target.write_text(text.replace("Exec=nam-reader-window", f"Exec={quoted(program)}"), "utf-8")
        written.append(target)
    return written


def remove(folder: Path) -> list[Path]:
    """Take everything away; return what was there."""
    found = [folder / place / name for name, place in PLACES.items() if (folder / place / name).exists()]
    for target in found:
        target.unlink()
    return found


def quoted(program: Path) -> str:
    """Return a path as an entry's ``Exec`` has it, which has two rounds of escapes."""
    text = str(program)
    for sign in '\\"`$':
        text = text.replace(sign, f"\\{sign}")
    return '"' + text.replace("\\", "\\\\").replace("%", "%%") + '"'


def renew(folder: Path) -> None:
    """Let the desktop know."""
    for command, place in RENEWALS:
        if shutil.which(command) and (folder / place).is_dir():
            subprocess.run([command, str(folder / place)], check=False, capture_output=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for, and say what was written or taken away."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--remove", action="store_true", help="take the entry away again")
    chosen = parser.parse_args(arguments)
    program = Path(sys.executable).parent / "nam-reader-window"
    if not chosen.remove and not program.exists():
        print(f"{program} is missing: NAM Reader is not installed here.", file=sys.stderr)
        return 1
    folder = data_folder()
    for path in remove(folder) if chosen.remove else install(folder, program):
        print("removed" if chosen.remove else "written", path)
    renew(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
